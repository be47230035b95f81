"""What to change of an instance."""

from typing import ClassVar

from sagewire.cloud_elements import models as m
from sagewire.cloud_elements.models._base import Row


class InstanceChange(Row, frozen=True, kw_only=True):
    """What to change of an instance.

    Seen on the wire, not stated by the maker.
    """

    __open__: ClassVar[bool] = True

    name: str | None = None
    """Name of the instance."""
    tags: list[str] | None = None
    """Words to find the instance by."""
    configuration: "m.InstanceConfiguration | None" = None
    """Only the settings to change."""
