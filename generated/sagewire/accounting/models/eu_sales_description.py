"""A nature of supply for EU sales reporting."""

from sagewire.accounting.models._base import Row
from sagewire.runtime.model import sent


class EuSalesDescription(Row, frozen=True, kw_only=True):
    """A nature of supply for EU sales reporting."""

    id: str = sent()
    displayed_as: str = sent()
    path: str = sent("$path")
    legacy_id: int | None = None
    """Number in versions 1 and 2 of the API; only there with `show_legacy_id=True`."""
