"""Body that changes an analysis type; what is left out stays as it is."""

from sagewire.accounting import models as m
from sagewire.accounting.models._base import Row
from sagewire.runtime.model import sent


class PutAnalysisTypes(Row, frozen=True, kw_only=True):
    """Body that changes an analysis type; what is left out stays as it is."""

    analysis_type: "m.PutAnalysisTypesAnalysisType" = sent()
    """What is to be changed; what is left out stays as it is."""
