"""A print layout for a type of document."""

from sagewire.runtime.model import Instant, sent
from sagewire.sage200.models._base import Row


class DocumentLayout(Row, frozen=True, kw_only=True):
    """A print layout for a type of document."""

    id: int = sent()
    """Read-only."""
    sys_document_type_id: int | None = None
    """Document the layout is for (id of a row of `document_types`). Read-only."""
    name: str | None = None
    """At most 256 characters. Read-only."""
    layout: str | None = None
    """Name of the layout file or definition, up to 50 characters. At most 50 characters. Read-only."""
    is_default: bool | None = None
    """True for the layout used unless another is chosen. Read-only."""
    date_time_created: Instant | None = None
    """When the record was created (UTC); missing from the response to a POST. Read-only."""
    date_time_updated: Instant | None = None
    """When the record last changed (UTC); filter on it to poll for changes; missing from the response to a POST.
    Read-only.
    """
