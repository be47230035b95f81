"""A sales order with something to despatch."""

from decimal import Decimal

from sagewire.runtime.model import Day, sent
from sagewire.sage200.models._base import Row


class SopDespatchDiscreteOrder(Row, frozen=True, kw_only=True):
    """A sales order with something to despatch."""

    id: int = sent()
    """Id of the order, a row of `sop_orders`. Read-only."""
    trader_reference: str | None = None
    """Account reference of the customer. At most 8 characters. Read-only."""
    trader_name: str | None = None
    """Name of the customer. At most 60 characters. Read-only."""
    document_no: str | None = None
    """Number of the order. At most 20 characters. Read-only."""
    document_value: Decimal | None = None
    """2 decimal places. Read-only."""
    document_date: Day | None = None
    """Read-only."""
    confirmation_intent_type: str | None = None
    """Only to filter on; one of the values of `sop_confirmation_intent_types`. Read-only. Inferred, not stated by the
    maker.
    """
    trader_id: int | None = None
    """Only to filter on; the customer (id of a row of `customers`). Read-only. Inferred, not stated by the maker."""
    warehouse_id: int | None = None
    """Only to filter on; id of a row of `warehouses`. Read-only. Inferred, not stated by the maker."""
