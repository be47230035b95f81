"""What may be written of a `PutAttachmentsAttachment`; a key that is left out is not sent."""

from __future__ import annotations

from os import PathLike
from typing import Annotated, TypedDict

from sagewire.runtime.writing.marks import Binary


class PutAttachmentsAttachmentWrite(TypedDict, total=False):
    """What may be written of a `PutAttachmentsAttachment`; a key that is left out is not sent."""

    file: Annotated[bytes | PathLike[str] | None, Binary(2621440)]
    file_name: str | None
    mime_type: str | None
    description: str | None
    file_extension: str | None
    transaction_id: str | None
    file_size: int | None
    attachment_context_type_id: str | None
    attachment_context_id: str | None
    is_public: bool | None
