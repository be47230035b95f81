"""Body that changes a product; what is left out stays as it is."""

from sagewire.accounting import models as m
from sagewire.accounting.models._base import Row
from sagewire.runtime.model import sent


class PutProducts(Row, frozen=True, kw_only=True):
    """Body that changes a product; what is left out stays as it is."""

    product: "m.PutProductsProduct" = sent()
    """What is to be changed; what is left out stays as it is."""
