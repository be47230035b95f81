"""Body that creates a product price type."""

from sagewire.accounting import models as m
from sagewire.accounting.models._base import Row
from sagewire.runtime.model import sent


class PostProductSalesPriceTypes(Row, frozen=True, kw_only=True):
    """Body that creates a product price type."""

    product_sales_price_type: "m.PostProductSalesPriceTypesProductSalesPriceType" = sent()
    """What the new record is to hold."""
