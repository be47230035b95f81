"""Body that creates an estimate."""

from sagewire.accounting import models as m
from sagewire.accounting.models._base import Row
from sagewire.runtime.model import sent


class PostSalesEstimates(Row, frozen=True, kw_only=True):
    """Body that creates an estimate."""

    sales_estimate: "m.PostSalesEstimatesSalesEstimate" = sent()
    """What the new record is to hold."""
