"""A sales ledger transaction as the enquiry shows it, with allocation status and memos."""

from decimal import Decimal

from sagewire.runtime.model import Day, sent
from sagewire.sage200 import models as m
from sagewire.sage200.models._base import Row


class SalesTransactionEnquiryView(Row, frozen=True, kw_only=True):
    """A sales ledger transaction as the enquiry shows it, with allocation status and memos."""

    id: int = sent()
    """Key of the transaction (id of a row of `sales_posted_transactions`). Read-only."""
    customer_id: int | None = None
    """Customer account (id of a row of `customers`). Read-only."""
    trader_transaction_type: str | None = None
    """One of the values of `trader_transaction_types`. Read-only."""
    reference: str | None = None
    """First reference of the transaction, usually the document's own number. At most 20 characters. Read-only."""
    second_reference: str | None = None
    """Second reference of the transaction, for free use. At most 20 characters. Read-only."""
    queried: str | None = None
    """One-character query flag of the transaction; blank when it is not in dispute. At most 1 characters. Read-only."""
    transaction_date: Day | None = None
    """Date of the document. Read-only."""
    posted_date: Day | None = None
    """Date on which the transaction was entered into the ledger. Read-only."""
    due_date: Day | None = None
    """Date by which payment is due. Read-only."""
    discount_days: int | None = None
    """Days within which the settlement discount applies. Read-only. Inferred, not stated by the maker."""
    discount_due_date: Day | None = None
    """Last date on which the settlement discount applies. Read-only."""
    document_gross_value: Decimal | None = None
    """Gross value, in document currency. 2 decimal places. Read-only."""
    document_discount_value: Decimal | None = None
    """Settlement discount on offer, in document currency. 2 decimal places. Read-only."""
    document_discounted_value: Decimal | None = None
    """Gross value less the settlement discount, in document currency. 2 decimal places. Read-only."""
    document_tax_discount_value: Decimal | None = None
    """Tax part of the settlement discount, in document currency. 2 decimal places. Read-only."""
    document_allocated_value: Decimal | None = None
    """Value allocated so far, in document currency. 2 decimal places. Read-only."""
    document_outstanding_value: Decimal | None = None
    """Value not yet allocated, in document currency. 2 decimal places. Read-only."""
    allocation_status: str | None = None
    """How far the transaction is allocated; see `allocation_status_types`. At most 50 characters. Read-only."""
    memo_note_status: str | None = None
    """One-character flag that tells whether memo notes exist. At most 1 characters. Read-only."""
    exchange_rate: Decimal | None = None
    """Rate between the account's currency and base currency. 6 decimal places. Read-only."""
    settled_immediately: bool | None = None
    """Whether the document was settled when it was entered. Read-only."""
    source: str | None = None
    """Part of Sage 200 from which the transaction came. At most 30 characters. Read-only."""
    urn: int | None = None
    """Unique reference number of the posting. Read-only."""
    user_name: str | None = None
    """User who entered the transaction. At most 20 characters. Read-only."""
    has_documents: bool | None = None
    """Whether documents are attached to the transaction. Read-only."""
    allocation_history_items: "list[m.SalesTransactionEnquiryViewAllocationHistoryItem] | None" = None
    """`$expand` child: allocations made to this transaction so far. Read-only. Only there when named in `expand`."""
    allocation_session_items: "list[m.SalesTransactionEnquiryViewAllocationSessionItem] | None" = None
    """`$expand` child: transactions matched with this one in the same allocation. Read-only. Only there when named in
    `expand`.
    """
    bank_items: "list[m.SalesTransactionEnquiryViewBankItem] | None" = None
    """`$expand` child: cash book entries of the transaction. Read-only. Only there when named in `expand`."""
    memos: "list[m.SalesPostedTransactionMemo] | None" = None
    """`$expand` child: memo notes of the transaction. Only there when named in `expand`."""
    nominal_analysis_items: "list[m.SalesTransactionEnquiryViewNominalAnalysisItem] | None" = None
    """`$expand` child: nominal postings of the transaction. Read-only. Only there when named in `expand`."""
    tax_analysis_items: "list[m.SalesTransactionEnquiryViewTaxAnalysisItem] | None" = None
    """`$expand` child: split of the value over tax codes. Read-only. Only there when named in `expand`."""
    customer: "m.Customer | None" = None
    """`$expand` child: the row of `customers` behind `customer_id`. Read-only. Only there when named in `expand`."""
