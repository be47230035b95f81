"""A price of a product, with all the fields that Sage 200 gives."""

from decimal import Decimal
from typing import ClassVar

from sagewire.cloud_elements.models._base import Row
from sagewire.runtime.model import Instant


class ProductPrice(Row, frozen=True, kw_only=True):
    """A price of a product, with all the fields that Sage 200 gives.

    Inferred, not stated by the maker.
    """

    __open__: ClassVar[bool] = True

    id: int | None = None
    """Id of the record in Sage 200. Read-only."""
    product_id: int | None = None
    """The product (id of a row of `products`)."""
    price: Decimal | None = None
    """The price."""
    date_time_updated: Instant | None = None
    """Last change in Sage 200, UTC; what a poll goes by. Read-only."""
    date_time_created: Instant | None = None
    """When it was made in Sage 200, UTC. Read-only. Inferred, not stated by the maker."""
