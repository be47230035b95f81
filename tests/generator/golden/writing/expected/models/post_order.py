"""The body of a new order."""

from acme.writing import models as m
from acme.writing.models._base import Row
from sagewire.runtime.model import sent


class PostOrder(Row, frozen=True, kw_only=True):
    """The body of a new order."""

    order: "m.PostOrderOrder" = sent()
    """What the order holds."""
