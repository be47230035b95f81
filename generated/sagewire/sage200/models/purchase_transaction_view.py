"""A purchase ledger transaction as one flat row with supplier and currency."""

from decimal import Decimal

from sagewire.runtime.model import Day, Instant
from sagewire.sage200.models._base import Row


class PurchaseTransactionView(Row, frozen=True, kw_only=True):
    """A purchase ledger transaction as one flat row with supplier and currency."""

    posted_supplier_transaction_id: int | None = None
    """Key of the row (id of a row of `purchase_posted_transactions`). Read-only."""
    transaction_type: str | None = None
    """One of the values of `trader_transaction_types`."""
    transaction_date: Day | None = None
    """Date of the transaction, sent as `YYYY-MM-DDT00:00:00Z`."""
    posted_date: Day | None = None
    """Date on which it was entered in the ledger."""
    due_date: Day | None = None
    """Date on which payment is due."""
    discount_days: int | None = None
    """Number of days within which the settlement discount can be taken."""
    reference: str | None = None
    """First reference of the transaction, such as the document number on the paper. At most 20 characters."""
    second_reference: str | None = None
    """Second reference of the transaction, free text. At most 20 characters."""
    query: str | None = None
    """Query flag of the transaction, one character. At most 1 characters."""
    status: str | None = None
    """Allocation state of the transaction, as text. At most 20 characters."""
    user_name: str | None = None
    """Sage 200 user who entered the transaction. At most 20 characters."""
    ledger_type: str | None = None
    """One of the values of `ledger_types`."""
    urn: int | None = None
    """Unique reference number that Sage gave to the posting."""
    exchange_rate: Decimal | None = None
    """Rate at which the document was converted to base currency. 6 decimal places."""
    settled_immediately: bool | None = None
    """Whether the document is treated as settled at once, with the settlement discount taken."""
    vat_adjustment_doc_expected: bool | None = None
    """Whether a VAT adjustment document is expected from the supplier if the settlement discount is taken."""
    base_goods_value: Decimal | None = None
    """Net value of the goods, in base currency. 2 decimal places."""
    base_gross_value: Decimal | None = None
    """Goods and tax together, in base currency. 2 decimal places."""
    base_discount_value: Decimal | None = None
    """Settlement discount, in base currency. 2 decimal places."""
    base_tax_value: Decimal | None = None
    """Tax, in base currency. 2 decimal places."""
    base_tax_discount_value: Decimal | None = None
    """Tax part of the settlement discount, in base currency. 2 decimal places."""
    base_allocated_value: Decimal | None = None
    """Part already allocated to other transactions, in base currency. 2 decimal places."""
    base_outstanding_value: Decimal | None = None
    """Part not yet allocated, in base currency. 2 decimal places."""
    document_goods_value: Decimal | None = None
    """Net value of the goods, in the document's currency. 2 decimal places."""
    document_gross_value: Decimal | None = None
    """Goods and tax together, in the document's currency. 2 decimal places."""
    document_discount_value: Decimal | None = None
    """Settlement discount, in the document's currency. 2 decimal places."""
    document_tax_value: Decimal | None = None
    """Tax, in the document's currency. 2 decimal places."""
    document_tax_discount_value: Decimal | None = None
    """Tax part of the settlement discount, in the document's currency. 2 decimal places."""
    document_allocated_value: Decimal | None = None
    """Part already allocated to other transactions, in the document's currency. 2 decimal places."""
    document_outstanding_value: Decimal | None = None
    """Part not yet allocated, in the document's currency. 2 decimal places."""
    supplier_id: int | None = None
    """Id of a row of `suppliers`."""
    supplier_reference: str | None = None
    """Account reference of the supplier. At most 8 characters."""
    supplier_name: str | None = None
    """At most 60 characters."""
    currency_name: str | None = None
    """Name of the account's currency. At most 30 characters."""
    currency_symbol: str | None = None
    """Symbol of the account's currency. At most 4 characters."""
    transaction_date_time_updated: Instant | None = None
    """Time of the latest change to the transaction (UTC); use it to poll. Read-only."""
