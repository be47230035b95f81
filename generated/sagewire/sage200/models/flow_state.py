"""A text value kept under a flow id, for an integration that must remember its state."""

from sagewire.runtime.model import Instant, sent
from sagewire.sage200.models._base import Row


class FlowState(Row, frozen=True, kw_only=True):
    """A text value kept under a flow id, for an integration that must remember its state.

    Published as required: `flow_id`.
    """

    id: int = sent()
    """Read-only."""
    flow_id: str | None = None
    """Key chosen by the caller for its flow; required, up to 128 characters. At most 128 characters."""
    value: str | None = None
    """State to remember as text, up to 8000 characters. At most 8000 characters."""
    date_time_created: Instant | None = None
    """When the record was created (UTC); missing from the response to a POST. Read-only."""
    date_time_updated: Instant | None = None
    """When the record last changed (UTC); filter on it to poll for changes; missing from the response to a POST.
    Read-only.
    """
