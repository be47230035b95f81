"""Body that creates a product."""

from sagewire.accounting import models as m
from sagewire.accounting.models._base import Row
from sagewire.runtime.model import sent


class PostProducts(Row, frozen=True, kw_only=True):
    """Body that creates a product."""

    product: "m.PostProductsProduct" = sent()
    """What the new record is to hold."""
