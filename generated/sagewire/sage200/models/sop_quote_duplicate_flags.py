"""Which quote to copy, for which customer and how prices are treated."""

from sagewire.sage200.models._base import Row


class SopQuoteDuplicateFlags(Row, frozen=True, kw_only=True):
    """Which quote to copy, for which customer and how prices are treated.

    Published as required: `customer_id`, `source_id`.
    """

    source_id: int | None = None
    """Required. Quote to be copied (id of a row of `sop_quotes`)."""
    customer_id: int | None = None
    """Required. Customer of the copy (id of a row of `customers`)."""
    prices_and_discounts: bool | None = None
    """Whether prices and discounts of the source are copied too."""
