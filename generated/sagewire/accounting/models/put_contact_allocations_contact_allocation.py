"""What is to be changed; what is left out stays as it is."""

from sagewire.accounting import models as m
from sagewire.accounting.models._base import Row
from sagewire.runtime.model import Day


class PutContactAllocationsContactAllocation(Row, frozen=True, kw_only=True):
    """What is to be changed; what is left out stays as it is."""

    transaction_type_id: str | None = None
    """Whose side is allocated, such as `CUSTOMER_ALLOCATION` (id of a row of `transaction_types`)."""
    contact_id: str | None = None
    """Id of a row of `contacts`."""
    date: Day | None = None
    allocated_artefacts: "list[m.PutContactAllocationsContactAllocationAllocatedArtefact] | None" = None
    """The documents that the amount settles, each with its share; an array that is sent on a change replaces all of
    them. Inferred, not stated by the maker.
    """
    idempotency_id: str | None = None
    """Marks this write, so that Sage makes it once however often it is sent within 7 days: 32 hex characters. The
    client makes one for each write; give your own to repeat a write from another process. At most 32 characters.
    """
