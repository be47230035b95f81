"""A bank account of the cash book, with all the fields that Sage 200 gives."""

from typing import ClassVar

from sagewire.cloud_elements.models._base import Row
from sagewire.runtime.model import Instant, sent


class Bank(Row, frozen=True, kw_only=True):
    """A bank account of the cash book, with all the fields that Sage 200 gives.

    Inferred, not stated by the maker.
    """

    __open__: ClassVar[bool] = True

    id: int = sent()
    """Id of the record in Sage 200. Read-only."""
    code: str | None = None
    """Code of the account."""
    name: str | None = None
    """Name of the account."""
    date_time_updated: Instant | None = None
    """Last change in Sage 200, UTC; what a poll goes by. Read-only."""
    date_time_created: Instant | None = None
    """When it was made in Sage 200, UTC. Read-only. Inferred, not stated by the maker."""
