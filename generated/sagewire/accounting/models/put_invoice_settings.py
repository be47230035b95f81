"""Body that changes the numbering, texts and terms of sales documents."""

from sagewire.accounting import models as m
from sagewire.accounting.models._base import Row
from sagewire.runtime.model import sent


class PutInvoiceSettings(Row, frozen=True, kw_only=True):
    """Body that changes the numbering, texts and terms of sales documents."""

    invoice_settings: "m.PutInvoiceSettingsInvoiceSettings" = sent()
    """What is to be changed; what is left out stays as it is."""
