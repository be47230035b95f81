"""Body that creates a sales corrective invoice."""

from sagewire.accounting import models as m
from sagewire.accounting.models._base import Row
from sagewire.runtime.model import sent


class PostSalesCorrectiveInvoices(Row, frozen=True, kw_only=True):
    """Body that creates a sales corrective invoice."""

    sales_corrective_invoice: "m.PostSalesCorrectiveInvoicesSalesCorrectiveInvoice" = sent()
    """What the new record is to hold."""
