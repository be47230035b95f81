"""What may be written of a `Customer`; a key that is left out is not sent."""

from __future__ import annotations

from typing import TypedDict

from sagewire.runtime.writing.marks import open_to_more


@open_to_more
class CustomerWrite(TypedDict, total=False):
    """What may be written of a `Customer`; a key that is left out is not sent."""

    reference: str
    name: str
    website: str
