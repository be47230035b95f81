"""`customer`, as it is read."""

from acme.odata import models as m
from acme.odata.models._base import Row


class Customer(Row, frozen=True, kw_only=True):
    """`customer`, as it is read."""

    number: str | None = None
    last_order: "m.Order | None" = None
