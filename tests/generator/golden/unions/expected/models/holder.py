"""`holder`, as it is read."""

from typing import Any

from acme.unions import models as m
from acme.unions.models._base import Row


class Holder(Row, frozen=True, kw_only=True):
    """`holder`, as it is read."""

    cards: "list[m.Card] | None" = None
    json: list[Any] | None = None
    alias: "m.Card | None" = None
