"""A payment or receipt of Sage 200, with all the fields that Sage 200 gives."""

from decimal import Decimal
from typing import ClassVar

from sagewire.cloud_elements.models._base import Row
from sagewire.runtime.model import Instant, sent


class Payment(Row, frozen=True, kw_only=True):
    """A payment or receipt of Sage 200, with all the fields that Sage 200 gives.

    Inferred, not stated by the maker.
    """

    __open__: ClassVar[bool] = True

    id: int = sent()
    """Id of the record in Sage 200. Read-only."""
    customer_id: int | None = None
    """The customer (id of a row of `customers`)."""
    bank_id: int | None = None
    """The bank account (id of a row of `banks`)."""
    cheque_value: Decimal | None = None
    """Amount."""
    urn: int | None = None
    """Number of the posting. Read-only."""
    date_time_updated: Instant | None = None
    """Last change in Sage 200, UTC; what a poll goes by. Read-only."""
    date_time_created: Instant | None = None
    """When it was made in Sage 200, UTC. Read-only. Inferred, not stated by the maker."""
