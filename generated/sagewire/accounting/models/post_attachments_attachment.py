"""What the new record is to hold."""

from sagewire.accounting.models._base import Row
from sagewire.runtime.model import sent


class PostAttachmentsAttachment(Row, frozen=True, kw_only=True):
    """What the new record is to hold."""

    file: str = sent()
    """Content of the file: bytes or a path; goes out as base64. At most 2,621,440 bytes."""
    file_name: str = sent()
    mime_type: str = sent()
    """Media type, such as `application/pdf`."""
    description: str | None = None
    file_extension: str | None = None
    """Ending of the file name."""
    transaction_id: str | None = None
    """The posting that the file belongs to (id of a row of `transactions`)."""
    file_size: int | None = None
    """Size in bytes, at most 2621440."""
    attachment_context_type_id: str | None = None
    """Id of a row of `attachment_context_types`."""
    attachment_context_id: str | None = None
    """Id of the resource that the file belongs to, of the kind in `attachment_context_type_id`."""
    is_public: bool | None = None
    """True if the file may be shown to the customer. Inferred, not stated by the maker."""
