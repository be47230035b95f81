"""What the new record is to hold."""

from sagewire.accounting import models as m
from sagewire.accounting.models._base import Row
from sagewire.runtime.model import Day, sent


class PostContactAllocationsContactAllocation(Row, frozen=True, kw_only=True):
    """What the new record is to hold."""

    transaction_type_id: str = sent()
    """Whose side is allocated, such as `CUSTOMER_ALLOCATION` (id of a row of `transaction_types`)."""
    contact_id: str = sent()
    """Id of a row of `contacts`."""
    date: Day | None = None
    allocated_artefacts: "list[m.PostContactAllocationsContactAllocationAllocatedArtefact]" = sent()
    """The documents that the amount settles, each with its share."""
    idempotency_id: str | None = None
    """Marks this write, so that Sage makes it once however often it is sent within 7 days: 32 hex characters. The
    client makes one for each write; give your own to repeat a write from another process. At most 32 characters.
    """
