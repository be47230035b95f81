"""Body that changes a sales invoice; what is left out stays as it is."""

from sagewire.accounting import models as m
from sagewire.accounting.models._base import Row
from sagewire.runtime.model import sent


class PutSalesInvoices(Row, frozen=True, kw_only=True):
    """Body that changes a sales invoice; what is left out stays as it is."""

    sales_invoice: "m.PutSalesInvoicesSalesInvoice" = sent()
    """What is to be changed; what is left out stays as it is."""
