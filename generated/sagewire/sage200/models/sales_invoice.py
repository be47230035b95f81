"""A transactional invoice to post to the sales ledger."""

from decimal import Decimal

from sagewire.runtime.model import Day
from sagewire.sage200 import models as m
from sagewire.sage200.models._base import Row


class SalesInvoice(Row, frozen=True, kw_only=True):
    """A transactional invoice to post to the sales ledger.

    Published as required: `customer_id`.
    """

    customer_id: int | None = None
    """Required: account to post to (id of a row of `customers`)."""
    transaction_date: Day | None = None
    """Date of the document, sent as `YYYY-MM-DDT00:00:00Z`; bare dates are rejected."""
    due_date: Day | None = None
    """Date by which payment is due, sent as `YYYY-MM-DDT00:00:00Z`."""
    exchange_rate: Decimal | None = None
    """Rate between the account's currency and base currency. 6 decimal places."""
    reference: str | None = None
    """First reference, by which a posted document can be found again. At most 20 characters."""
    second_reference: str | None = None
    """Second reference, useful as a key from the calling system to prevent double posting. At most 20 characters."""
    settled_immediately: bool | None = None
    """Whether the document is settled as soon as it is posted."""
    document_goods_value: Decimal | None = None
    """Net value, in document currency. 2 decimal places."""
    document_tax_value: Decimal | None = None
    """Tax, in document currency. 2 decimal places."""
    document_discount_value: Decimal | None = None
    """Settlement discount on offer, in document currency. 2 decimal places."""
    document_tax_discount_value: Decimal | None = None
    """Tax part of the settlement discount, in document currency. 2 decimal places."""
    discount_percent: Decimal | None = None
    """Settlement discount, percent. 2 decimal places."""
    discount_days: int | None = None
    """Days within which the settlement discount applies."""
    is_eu_trader: bool | None = None
    """Whether the customer is an EU trader; read from the account. Read-only."""
    triangular_transaction: bool | None = None
    """Whether this is an EU triangular trade."""
    tax_analysis_items: "list[m.SalesInvoiceTaxAnalysisItem] | None" = None
    """Split over tax codes; may be omitted when goods and tax totals are given, else must add up to them."""
    nominal_analysis_items: "list[m.SalesInvoiceNominalAnalysisItem] | None" = None
    """Split of the value over nominal accounts; must add up to the header."""
