"""What the order holds."""

from decimal import Decimal

from acme.writing import models as m
from acme.writing.models._base import Row
from sagewire.runtime.model import sent


class PostOrderOrder(Row, frozen=True, kw_only=True):
    """What the order holds."""

    reference: str = sent()
    """At most 10 characters."""
    total: Decimal | None = None
    lines: "list[m.PostOrderOrderLine] | None" = None
    once: str | None = None
    """The id. At most 32 characters."""
