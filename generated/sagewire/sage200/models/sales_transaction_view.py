"""Flat row of a sales ledger transaction with customer and currency names."""

from decimal import Decimal

from sagewire.runtime.model import Day, Instant
from sagewire.sage200.models._base import Row


class SalesTransactionView(Row, frozen=True, kw_only=True):
    """Flat row of a sales ledger transaction with customer and currency names."""

    posted_customer_transaction_id: int | None = None
    """Key of the row (id of a row of `sales_posted_transactions`). Read-only."""
    transaction_type: str | None = None
    """Type of the transaction; see `trader_transaction_types`. At most 30 characters."""
    transaction_date: Day | None = None
    """Date of the document."""
    posted_date: Day | None = None
    """Date on which the transaction was entered into the ledger."""
    due_date: Day | None = None
    """Date by which payment is due."""
    discount_days: int | None = None
    """Days within which the settlement discount applies."""
    reference: str | None = None
    """First reference of the transaction, usually the document's own number. At most 20 characters."""
    second_reference: str | None = None
    """Second reference of the transaction, for free use. At most 20 characters."""
    query: str | None = None
    """One-character query flag, called `queried` in `sales_posted_transactions`. At most 1 characters."""
    status: str | None = None
    """At most 20 characters."""
    user_name: str | None = None
    """User who entered the transaction. At most 20 characters."""
    ledger_type: str | None = None
    """Ledger of the transaction; see `ledger_types`. At most 30 characters."""
    urn: int | None = None
    """Unique reference number of the posting."""
    exchange_rate: Decimal | None = None
    """Rate between the account's currency and base currency. 6 decimal places."""
    settled_immediately: bool | None = None
    """Whether the document was settled when it was entered."""
    base_goods_value: Decimal | None = None
    """Net value, in base currency. 2 decimal places."""
    base_gross_value: Decimal | None = None
    """Gross value, in base currency. 2 decimal places."""
    base_discount_value: Decimal | None = None
    """Settlement discount on offer, in base currency. 2 decimal places."""
    base_tax_value: Decimal | None = None
    """Tax, in base currency. 2 decimal places."""
    base_tax_discount_value: Decimal | None = None
    """Tax part of the settlement discount, in base currency. 2 decimal places."""
    base_allocated_value: Decimal | None = None
    """Value allocated so far, in base currency. 2 decimal places."""
    base_outstanding_value: Decimal | None = None
    """Value not yet allocated, in base currency. 2 decimal places."""
    document_goods_value: Decimal | None = None
    """Net value, in document currency. 2 decimal places."""
    document_gross_value: Decimal | None = None
    """Gross value, in document currency. 2 decimal places."""
    document_discount_value: Decimal | None = None
    """Settlement discount on offer, in document currency. 2 decimal places."""
    document_tax_value: Decimal | None = None
    """Tax, in document currency. 2 decimal places."""
    document_tax_discount_value: Decimal | None = None
    """Tax part of the settlement discount, in document currency. 2 decimal places."""
    document_allocated_value: Decimal | None = None
    """Value allocated so far, in document currency. 2 decimal places."""
    document_outstanding_value: Decimal | None = None
    """Value not yet allocated, in document currency. 2 decimal places."""
    customer_id: int | None = None
    """Customer account (id of a row of `customers`)."""
    customer_reference: str | None = None
    """At most 8 characters."""
    customer_name: str | None = None
    """At most 60 characters."""
    currency_name: str | None = None
    """At most 30 characters."""
    currency_symbol: str | None = None
    """At most 4 characters."""
    transaction_date_time_updated: Instant | None = None
    """UTC time of the last change; filter on it (`gt`) to poll for changes. Read-only."""
