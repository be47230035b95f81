"""The envelope of every answer."""

from typing import Any, ClassVar

from sagewire.contractor import models as m
from sagewire.contractor.models._base import Row
from sagewire.runtime.model import sent


class Outcome(Row, frozen=True, kw_only=True):
    """The envelope of every answer."""

    __open__: ClassVar[bool] = True

    response: "m.ResponseCode" = sent()
    """Whether it succeeded."""
    message: str | None = None
    """Details of an error; the documentation's text puts them into `response`."""
    data: Any = None
    """What was asked for. Inferred, not stated by the maker."""
    results: "list[m.RecordOutcome] | None" = None
    """For an array, what became of each record. Inferred, not stated by the maker."""
