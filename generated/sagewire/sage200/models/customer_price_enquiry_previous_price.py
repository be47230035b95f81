"""Earlier sales of the product to the customer; filled when `include_previous_prices` was sent as true."""

from decimal import Decimal

from sagewire.runtime.model import Day
from sagewire.sage200.models._base import Row


class CustomerPriceEnquiryPreviousPrice(Row, frozen=True, kw_only=True):
    """Earlier sales of the product to the customer; filled when `include_previous_prices` was sent as true."""

    sop_document_no: str | None = None
    """At most 20 characters."""
    sop_document_date: Day | None = None
    quantity: Decimal | None = None
    """Quantity sold then. 5 decimal places."""
    discounted_unit_price: Decimal | None = None
    """Price per unit then, after discount. 5 decimal places."""
