"""An archived sales ledger transaction."""

from decimal import Decimal

from sagewire.runtime.model import Day, Instant, sent
from sagewire.sage200 import models as m
from sagewire.sage200.models._base import Row


class SalesHistoricalTransaction(Row, frozen=True, kw_only=True):
    """An archived sales ledger transaction."""

    id: int = sent()
    customer_id: int | None = None
    """Customer account (id of a row of `customers`)."""
    trader_transaction_type: str | None = None
    """One of the values of `trader_transaction_types`."""
    reference: str | None = None
    """First reference of the transaction, usually the document's own number. At most 20 characters."""
    second_reference: str | None = None
    """Second reference of the transaction, for free use. At most 20 characters."""
    queried: str | None = None
    """One-character query flag of the transaction; blank when it is not in dispute. At most 1 characters."""
    transaction_date: Day | None = None
    """Date of the document."""
    posted_date: Day | None = None
    """Date on which the transaction was entered into the ledger."""
    due_date: Day | None = None
    """Date by which payment is due."""
    full_settlement_date: Day | None = None
    """Date on which the transaction was fully settled; absent until then."""
    document_goods_value: Decimal | None = None
    """Net value, in document currency. 2 decimal places."""
    document_gross_value: Decimal | None = None
    """Gross value, in document currency. 2 decimal places."""
    document_tax_value: Decimal | None = None
    """Tax, in document currency. 2 decimal places."""
    document_discount_value: Decimal | None = None
    """Settlement discount on offer, in document currency. 2 decimal places."""
    discount_percent: Decimal | None = None
    """Settlement discount, percent. 2 decimal places."""
    document_tax_discount_value: Decimal | None = None
    """Tax part of the settlement discount, in document currency. 2 decimal places."""
    document_allocated_value: Decimal | None = None
    """Value allocated so far, in document currency. 2 decimal places."""
    document_outstanding_value: Decimal | None = None
    """Value not yet allocated, in document currency. 2 decimal places."""
    base_goods_value: Decimal | None = None
    """Net value, in base currency. 2 decimal places."""
    base_gross_value: Decimal | None = None
    """Gross value, in base currency. 2 decimal places."""
    base_tax_value: Decimal | None = None
    """Tax, in base currency. 2 decimal places."""
    base_discount_value: Decimal | None = None
    """Settlement discount on offer, in base currency. 2 decimal places."""
    base_tax_discount_value: Decimal | None = None
    """Tax part of the settlement discount, in base currency. 2 decimal places."""
    base_allocated_value: Decimal | None = None
    """Value allocated so far, in base currency. 2 decimal places."""
    control_value_in_base_currency: Decimal | None = None
    """Value posted to the debtors control account, in base currency. 2 decimal places."""
    exchange_rate: Decimal | None = None
    """Rate between the account's currency and base currency. 6 decimal places."""
    settled_immediately: bool | None = None
    """Whether the document was settled when it was entered."""
    discount_days: int | None = None
    """Days within which the settlement discount applies."""
    urn: int | None = None
    """Unique reference number of the posting."""
    user_name: str | None = None
    """User who entered the transaction. At most 20 characters."""
    tax_analysis_items: "list[m.SalesHistoricalTransactionTaxAnalysisItem] | None" = None
    """`$expand` child: split of the value over tax codes. Only there when named in `expand`."""
    nominal_analysis_items: "list[m.SalesHistoricalTransactionNominalAnalysisItem] | None" = None
    """`$expand` child: nominal postings of the transaction. Only there when named in `expand`."""
    bank_items: "list[m.SalesHistoricalTransactionBankItem] | None" = None
    """`$expand` child: cash book entries of the transaction. Only there when named in `expand`."""
    customer: "m.Customer | None" = None
    """`$expand` child: the row of `customers` behind `customer_id`. Read-only. Only there when named in `expand`."""
    date_time_created: Instant | None = None
    """UTC time of creation; absent from POST responses. Read-only."""
    date_time_updated: Instant | None = None
    """UTC time of the last change; filter on it (`gt`) to poll for changes. Read-only."""
