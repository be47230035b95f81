"""An entry."""

from typing import ClassVar

from acme.ledger import models as m
from acme.ledger.models._base import Row


class Entry(Row, frozen=True, kw_only=True):
    """An entry."""

    __open__: ClassVar[bool] = True
    __secret__: ClassVar[frozenset[str]] = frozenset(("holder",))

    id: int | None = None
    number: str | None = None
    state: "m.StateCode | None" = None
    holder: str | None = None
