"""Names the supplier whose defaults a new purchase order is to take."""

from sagewire.sage200.models._base import Row


class PopOrdersNewRequest(Row, frozen=True, kw_only=True):
    """Names the supplier whose defaults a new purchase order is to take.

    Published as required: `supplier_id`.
    """

    supplier_id: int | None = None
    """Id of a row of `suppliers` whose defaults are wanted; required."""
