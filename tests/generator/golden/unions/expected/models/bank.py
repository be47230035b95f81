"""`bank`, as it is read."""

from typing import Literal

from acme.unions.models._base import Row


class Bank(Row, frozen=True, kw_only=True):
    """`bank`, as it is read."""

    kind: Literal["bank"] | None = None
    iban: str | None = None
