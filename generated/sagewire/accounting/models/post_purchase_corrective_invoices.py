"""Body that creates a purchase corrective invoice."""

from sagewire.accounting import models as m
from sagewire.accounting.models._base import Row
from sagewire.runtime.model import sent


class PostPurchaseCorrectiveInvoices(Row, frozen=True, kw_only=True):
    """Body that creates a purchase corrective invoice."""

    purchase_corrective_invoice: "m.PostPurchaseCorrectiveInvoicesPurchaseCorrectiveInvoice" = sent()
    """What the new record is to hold."""
