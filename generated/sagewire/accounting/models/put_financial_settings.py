"""Body that changes the financial year, base currency and tax settings."""

from sagewire.accounting import models as m
from sagewire.accounting.models._base import Row
from sagewire.runtime.model import sent


class PutFinancialSettings(Row, frozen=True, kw_only=True):
    """Body that changes the financial year, base currency and tax settings."""

    financial_settings: "m.PutFinancialSettingsFinancialSettings" = sent()
    """What is to be changed; what is left out stays as it is."""
