"""Body that creates a service rate type."""

from sagewire.accounting import models as m
from sagewire.accounting.models._base import Row
from sagewire.runtime.model import sent


class PostServiceRateTypes(Row, frozen=True, kw_only=True):
    """Body that creates a service rate type."""

    service_rate_type: "m.PostServiceRateTypesServiceRateType" = sent()
    """What the new record is to hold."""
