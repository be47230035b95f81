"""A record of a scope; which fields it has is said by the contract of the scope."""

from typing import ClassVar

from sagewire.runtime.model import sent
from sagewire.sage50.models._base import Row


class ScopeRecord(Row, frozen=True, kw_only=True):
    """A record of a scope; which fields it has is said by the contract of the scope.

    Inferred, not stated by the maker.
    """

    __open__: ClassVar[bool] = True

    id: str = sent()
    """What the record is known by from one file to the next."""
