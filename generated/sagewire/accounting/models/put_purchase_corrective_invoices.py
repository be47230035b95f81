"""Body that changes a purchase corrective invoice; what is left out stays as it is."""

from sagewire.accounting import models as m
from sagewire.accounting.models._base import Row
from sagewire.runtime.model import sent


class PutPurchaseCorrectiveInvoices(Row, frozen=True, kw_only=True):
    """Body that changes a purchase corrective invoice; what is left out stays as it is."""

    purchase_corrective_invoice: "m.PutPurchaseCorrectiveInvoicesPurchaseCorrectiveInvoice" = sent()
    """What is to be changed; what is left out stays as it is."""
