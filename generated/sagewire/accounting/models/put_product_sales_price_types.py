"""Body that changes a product price type; what is left out stays as it is."""

from sagewire.accounting import models as m
from sagewire.accounting.models._base import Row
from sagewire.runtime.model import sent


class PutProductSalesPriceTypes(Row, frozen=True, kw_only=True):
    """Body that changes a product price type; what is left out stays as it is."""

    product_sales_price_type: "m.PutProductSalesPriceTypesProductSalesPriceType" = sent()
    """What is to be changed; what is left out stays as it is."""
