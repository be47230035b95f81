"""`card`, as it is read."""

from typing import Literal

from acme.unions.models._base import Row


class Card(Row, frozen=True, kw_only=True):
    """`card`, as it is read."""

    kind: Literal["card"] | None = None
    number: str | None = None
