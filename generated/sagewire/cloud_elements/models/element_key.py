"""Which element an instance is of."""

from sagewire.cloud_elements.models._base import Row
from sagewire.runtime.model import sent


class ElementKey(Row, frozen=True, kw_only=True):
    """Which element an instance is of."""

    key: str = sent()
    """Key of the element: `sage200`."""
