"""Body that changes the legal details and default ledger accounts of the business."""

from sagewire.accounting import models as m
from sagewire.accounting.models._base import Row
from sagewire.runtime.model import sent


class PutBusinessSettings(Row, frozen=True, kw_only=True):
    """Body that changes the legal details and default ledger accounts of the business."""

    business_settings: "m.PutBusinessSettingsBusinessSettings" = sent()
    """What is to be changed; what is left out stays as it is."""
