"""Says which order to copy, for which supplier and what to carry over."""

from sagewire.sage200.models._base import Row


class PopOrderDuplicateFlags(Row, frozen=True, kw_only=True):
    """Says which order to copy, for which supplier and what to carry over.

    Published as required: `source_id`, `supplier_id`.
    """

    source_id: int | None = None
    """Order to copy (id of a row of `pop_orders`); required."""
    supplier_id: int | None = None
    """Supplier of the copy (id of a row of `suppliers`); required."""
    prices_and_discounts: bool | None = None
    """Whether prices and discounts are copied too."""
