"""One setting of an instance."""

from typing import ClassVar

from sagewire.cloud_elements.models._base import Row
from sagewire.runtime.model import wire


class Setting(Row, frozen=True, kw_only=True):
    """One setting of an instance.

    Seen on the wire, not stated by the maker.
    """

    __open__: ClassVar[bool] = True
    __secret__: ClassVar[frozenset[str]] = frozenset(("property_value",))

    id: int | None = None
    """Id of the setting."""
    key: str | None = None
    """Its key, such as `event.poller.refresh_interval`."""
    property_value: str | None = wire("propertyValue")
    """Its value, as text; masked if it is a secret."""
