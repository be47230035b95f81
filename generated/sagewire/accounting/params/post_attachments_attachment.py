"""What may be written of a `PostAttachmentsAttachment`; a key that is left out is not sent."""

from __future__ import annotations

from os import PathLike
from typing import Annotated, Required, TypedDict

from sagewire.runtime.writing.marks import Binary


class PostAttachmentsAttachmentWrite(TypedDict, total=False):
    """What may be written of a `PostAttachmentsAttachment`; a key that is left out is not sent."""

    file: Required[Annotated[bytes | PathLike[str] | None, Binary(2621440)]]
    file_name: Required[str | None]
    mime_type: Required[str | None]
    description: str | None
    file_extension: str | None
    transaction_id: str | None
    file_size: int | None
    attachment_context_type_id: str | None
    attachment_context_id: str | None
    is_public: bool | None
