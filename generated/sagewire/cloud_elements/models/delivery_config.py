"""Where a delivery goes."""

from typing import ClassVar

from sagewire.cloud_elements.models._base import Row


class DeliveryConfig(Row, frozen=True, kw_only=True):
    """Where a delivery goes.

    Inferred, not stated by the maker.
    """

    __open__: ClassVar[bool] = True

    url: str | None = None
    """The callback URL."""
