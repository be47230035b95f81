"""Body that creates a sales invoice."""

from sagewire.accounting import models as m
from sagewire.accounting.models._base import Row
from sagewire.runtime.model import sent


class PostSalesInvoices(Row, frozen=True, kw_only=True):
    """Body that creates a sales invoice."""

    sales_invoice: "m.PostSalesInvoicesSalesInvoice" = sent()
    """What the new record is to hold."""
