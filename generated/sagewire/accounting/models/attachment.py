"""A file attached to a document, contact or other resource."""

from sagewire.accounting import models as m
from sagewire.accounting.models._base import Row
from sagewire.runtime.model import Instant, sent, wire


class Attachment(Row, frozen=True, kw_only=True):
    """A file attached to a document, contact or other resource."""

    id: str = sent()
    displayed_as: str = sent()
    path: str = sent("$path")
    deleted_at: Instant | None = None
    """Set once the resource is deleted; `deleted_since` finds such rows."""
    file: str | None = None
    """Content of the file in base64."""
    mime_type: str | None = None
    """Media type, such as `application/pdf`."""
    description: str | None = None
    file_extension: str | None = None
    """Ending of the file name."""
    transaction: "m.Base | None" = None
    """The posting that the file belongs to (a row of `transactions`)."""
    file_size: int | None = None
    """Size in bytes, at most 2621440."""
    file_name: str | None = None
    file_path: str | None = wire("$file_path")
    """Path from which the content is downloaded."""
    attachment_context_type: "m.Base | None" = None
    """The kind of resource that the file is attached to (a row of `attachment_context_types`)."""
    attachment_context: "m.Base | None" = None
    """The resource that the file is attached to."""
    is_public: bool | None = None
    """True if the file may be shown to the customer. Inferred, not stated by the maker."""
    created_at: Instant | None = None
    updated_at: Instant | None = None
    legacy_id: int | None = None
    """Number in versions 1 and 2 of the API; only there with `show_legacy_id=True`."""
