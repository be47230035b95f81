"""A transaction posted to the sales ledger, with tax, nominal, bank and allocation details."""

from decimal import Decimal

from sagewire.runtime.model import Day, Instant, sent
from sagewire.sage200 import models as m
from sagewire.sage200.models._base import Row


class SalesPostedTransaction(Row, frozen=True, kw_only=True):
    """A transaction posted to the sales ledger, with tax, nominal, bank and allocation details."""

    id: int = sent()
    """Key of the transaction, used as `posted_customer_transaction_id` elsewhere. Read-only."""
    customer_id: int | None = None
    """Customer account (id of a row of `customers`). Read-only."""
    trader_transaction_type: str = sent()
    """One of the values of `trader_transaction_types`. Read-only."""
    reference: str = sent()
    """First reference of the transaction, usually the document's own number. At most 20 characters. Read-only."""
    second_reference: str = sent()
    """Second reference of the transaction, for free use. At most 20 characters. Read-only."""
    queried: str = sent()
    """One-character query flag; the only field that a PUT can change. At most 1 characters."""
    transaction_date: Day | None = None
    """Date of the document. Read-only."""
    posted_date: Day | None = None
    """Date on which the transaction was entered into the ledger. Read-only."""
    due_date: Day | None = None
    """Date by which payment is due. Read-only."""
    full_settlement_date: Day | None = None
    """Date on which the transaction was fully settled; absent until then. Read-only."""
    document_goods_value: Decimal = sent()
    """Net value, in document currency. 2 decimal places. Read-only."""
    document_gross_value: Decimal = sent()
    """Gross value, in document currency. 2 decimal places. Read-only."""
    document_tax_value: Decimal = sent()
    """Tax, in document currency. 2 decimal places. Read-only."""
    document_discount_value: Decimal = sent()
    """Settlement discount on offer, in document currency. 2 decimal places. Read-only."""
    discount_percent: Decimal = sent()
    """Settlement discount, percent. 2 decimal places. Read-only."""
    document_tax_discount_value: Decimal = sent()
    """Tax part of the settlement discount, in document currency. 2 decimal places. Read-only."""
    document_allocated_value: Decimal = sent()
    """Value allocated so far, in document currency. 2 decimal places. Read-only."""
    document_outstanding_value: Decimal = sent()
    """Value not yet allocated, in document currency. 2 decimal places. Read-only."""
    base_goods_value: Decimal = sent()
    """Net value, in base currency. 2 decimal places. Read-only."""
    base_gross_value: Decimal = sent()
    """Gross value, in base currency. 2 decimal places. Read-only."""
    base_tax_value: Decimal = sent()
    """Tax, in base currency. 2 decimal places. Read-only."""
    base_discount_value: Decimal = sent()
    """Settlement discount on offer, in base currency. 2 decimal places. Read-only."""
    base_tax_discount_value: Decimal = sent()
    """Tax part of the settlement discount, in base currency. 2 decimal places. Read-only."""
    base_allocated_value: Decimal = sent()
    """Value allocated so far, in base currency. 2 decimal places. Read-only."""
    control_value_in_base_currency: Decimal = sent()
    """Value posted to the debtors control account, in base currency. 2 decimal places. Read-only."""
    exchange_rate: Decimal = sent()
    """Rate between the account's currency and base currency. 6 decimal places. Read-only."""
    settled_immediately: bool = sent()
    """Whether the document was settled when it was entered. Read-only."""
    discount_days: int = sent()
    """Days within which the settlement discount applies. Read-only."""
    urn: int | None = None
    """Unique reference number returned by the posting; filter on it to find a posted document. Read-only."""
    user_name: str = sent()
    """User who entered the transaction. At most 20 characters. Read-only."""
    tax_analysis_items: "list[m.SalesPostedTransactionTaxAnalysisItem] | None" = None
    """`$expand` child: split of the value over tax codes. Read-only. Only there when named in `expand`."""
    nominal_analysis_items: "list[m.SalesPostedTransactionNominalAnalysisItem] | None" = None
    """`$expand` child: nominal postings of the transaction. Read-only. Only there when named in `expand`."""
    bank_items: "list[m.SalesPostedTransactionBankItem] | None" = None
    """`$expand` child: cash book entries of the transaction. Read-only. Only there when named in `expand`."""
    allocation_session_items: "list[m.SalesPostedTransactionAllocationSessionItem] | None" = None
    """`$expand` child: transactions matched with this one in the same allocation. Read-only. Only there when named in
    `expand`.
    """
    allocation_history_items: "list[m.SalesPostedTransactionAllocationHistoryItem] | None" = None
    """`$expand` child: allocations made to this transaction so far. Read-only. Only there when named in `expand`."""
    customer: "m.Customer | None" = None
    """`$expand` child: the row of `customers` behind `customer_id`. Read-only. Only there when named in `expand`."""
    date_time_created: Instant | None = None
    """UTC time of creation; absent from POST responses. Read-only."""
    date_time_updated: Instant | None = None
    """UTC time of the last change; filter on it (`gt`) to poll for changes. Read-only."""
