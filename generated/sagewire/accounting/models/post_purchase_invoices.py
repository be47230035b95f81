"""Body that creates a purchase invoice."""

from sagewire.accounting import models as m
from sagewire.accounting.models._base import Row
from sagewire.runtime.model import sent


class PostPurchaseInvoices(Row, frozen=True, kw_only=True):
    """Body that creates a purchase invoice."""

    purchase_invoice: "m.PostPurchaseInvoicesPurchaseInvoice" = sent()
    """What the new record is to hold."""
