"""What became of one record of an array."""

from decimal import Decimal
from typing import ClassVar

from sagewire.contractor import models as m
from sagewire.contractor.models._base import Row
from sagewire.runtime.model import sent


class RecordOutcome(Row, frozen=True, kw_only=True):
    """What became of one record of an array.

    Inferred, not stated by the maker.
    """

    __open__: ClassVar[bool] = True

    response: "m.ResponseCode" = sent()
    """Whether it succeeded."""
    message: str | None = None
    """Details of an error."""
    recnum: Decimal | None = None
    """Record number that was given or changed."""
    index: int | None = None
    """Place of the record in the array, from 0."""
