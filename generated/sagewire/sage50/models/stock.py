"""How much there is of a product."""

from decimal import Decimal
from typing import ClassVar

from sagewire.runtime.model import Instant, sent, wire
from sagewire.sage50.models._base import Row


class Stock(Row, frozen=True, kw_only=True):
    """How much there is of a product.

    Its table was not seen; this is the least that it must say.

    Inferred, not stated by the maker.
    """

    __open__: ClassVar[bool] = True

    id: str = sent()
    """What the record is known by from one file to the next."""
    product_id: str | None = wire("productId")
    """The product (`id` of a `Product`)."""
    quantity: Decimal | None = None
    """Quantity in stock."""
    timestamp: Instant | None = None
    """Last update, UTC."""
