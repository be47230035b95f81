"""What may be written of a `PendingEmail`; a key that is left out is not sent."""

from __future__ import annotations

from typing import Annotated, TypedDict

from sagewire.runtime.writing.marks import Text


class PendingEmailWrite(TypedDict, total=False):
    """What may be written of a `PendingEmail`; a key that is left out is not sent."""

    email_type: Annotated[str, Text(32)]
    email_address: Annotated[str, Text(255)]
    email_subject: Annotated[str, Text(255)]
    email_body: Annotated[str, Text(8000)]
    user_number: int
    user_name: Annotated[str, Text(256)]
