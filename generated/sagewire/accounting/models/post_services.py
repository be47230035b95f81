"""Body that creates a service."""

from sagewire.accounting import models as m
from sagewire.accounting.models._base import Row
from sagewire.runtime.model import sent


class PostServices(Row, frozen=True, kw_only=True):
    """Body that creates a service."""

    service: "m.PostServicesService" = sent()
    """What the new record is to hold."""
