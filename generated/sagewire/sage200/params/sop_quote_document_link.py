"""What may be written of a `SopQuoteDocumentLink`; a key that is left out is not sent."""

from __future__ import annotations

from typing import TypedDict


class SopQuoteDocumentLinkWrite(TypedDict, total=False):
    """What may be written of a `SopQuoteDocumentLink`; a key that is left out is not sent."""
