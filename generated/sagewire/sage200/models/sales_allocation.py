"""An allocation of a customer's receipts and credits to debts."""

from sagewire.runtime.model import Day
from sagewire.sage200 import models as m
from sagewire.sage200.models._base import Row


class SalesAllocation(Row, frozen=True, kw_only=True):
    """An allocation of a customer's receipts and credits to debts.

    Published as required: `allocation_lines`, `customer_id`.
    """

    customer_id: int | None = None
    """Required: account whose transactions are matched (id of a row of `customers`)."""
    allocation_date: Day | None = None
    allocation_lines: "list[m.SalesAllocationAllocationLine] | None" = None
    """Required: the debits and credits to match against each other."""
