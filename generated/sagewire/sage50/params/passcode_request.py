"""What may be written of a `PasscodeRequest`; a key that is left out is not sent."""

from __future__ import annotations

from typing import Required, TypedDict

from sagewire.runtime.writing.marks import open_to_more


@open_to_more
class PasscodeRequestWrite(TypedDict, total=False):
    """What may be written of a `PasscodeRequest`; a key that is left out is not sent."""

    secret: Required[str]
