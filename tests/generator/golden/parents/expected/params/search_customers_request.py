"""What may be written of a `SearchCustomersRequest`; a key that is left out is not sent."""

from __future__ import annotations

from typing import Annotated, TypedDict

from sagewire.runtime.writing.marks import Text


class SearchCustomersRequestWrite(TypedDict, total=False):
    """What may be written of a `SearchCustomersRequest`; a key that is left out is not sent."""

    term: Annotated[str, Text(20)]
