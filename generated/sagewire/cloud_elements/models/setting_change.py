"""A new value of a setting."""

from typing import ClassVar

from sagewire.cloud_elements.models._base import Row
from sagewire.runtime.model import sent


class SettingChange(Row, frozen=True, kw_only=True):
    """A new value of a setting.

    Seen on the wire, not stated by the maker.
    """

    __open__: ClassVar[bool] = True
    __secret__: ClassVar[frozenset[str]] = frozenset(("property_value",))

    key: str = sent()
    """Key of the setting."""
    property_value: str = sent("propertyValue")
    """Its new value, as text."""
