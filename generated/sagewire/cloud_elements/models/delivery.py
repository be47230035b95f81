"""A notification on its way to a callback URL."""

from typing import ClassVar

from sagewire.cloud_elements import models as m
from sagewire.cloud_elements.models._base import Row
from sagewire.runtime.model import Instant, wire


class Delivery(Row, frozen=True, kw_only=True):
    """A notification on its way to a callback URL.

    Inferred, not stated by the maker.
    """

    __open__: ClassVar[bool] = True

    id: str | None = None
    """Id of the delivery."""
    channel: str | None = None
    """How it is delivered: `webhook`."""
    status: "m.DeliveryStatus | None" = None
    """How far it has come. Seen on the wire, not stated by the maker."""
    config: "m.DeliveryConfig | None" = None
    """Where it goes."""
    created_date: Instant | None = wire("createdDate")
    """When it was made."""
