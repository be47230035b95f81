"""Published as required: `posted_tran_id`, `value_to_allocate`."""

from decimal import Decimal

from sagewire.sage200.models._base import Row


class SalesAllocationAllocationLine(Row, frozen=True, kw_only=True):
    """Published as required: `posted_tran_id`, `value_to_allocate`."""

    posted_tran_id: int | None = None
    """Transaction to allocate (id of a row of `sales_posted_transactions`)."""
    value_to_allocate: Decimal | None = None
    """Part of the transaction to allocate, at most its outstanding value. 2 decimal places."""
