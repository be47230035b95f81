"""What became of an uploaded order in Sage 50."""

from typing import ClassVar

from sagewire.runtime.model import sent, wire
from sagewire.sage50 import models as m
from sagewire.sage50.models._base import Row


class OrderResult(Row, frozen=True, kw_only=True):
    """What became of an uploaded order in Sage 50.

    Its table was not seen.

    Inferred, not stated by the maker.
    """

    __open__: ClassVar[bool] = True

    id: str = sent()
    """The order (`id` of the uploaded `Order`)."""
    status: str = sent()
    """What became of it; the words are not known."""
    errors: "list[m.ResultError] | None" = None
    """What is wrong with it."""
    sage_document_number: str | None = wire("sageDocumentNumber")
    """Number of the document that was made in Sage 50."""
