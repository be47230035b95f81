"""Body that changes a service rate type; what is left out stays as it is."""

from sagewire.accounting import models as m
from sagewire.accounting.models._base import Row
from sagewire.runtime.model import sent


class PutServiceRateTypes(Row, frozen=True, kw_only=True):
    """Body that changes a service rate type; what is left out stays as it is."""

    service_rate_type: "m.PutServiceRateTypesServiceRateType" = sent()
    """What is to be changed; what is left out stays as it is."""
