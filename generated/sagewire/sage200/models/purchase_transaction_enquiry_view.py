"""A supplier transaction as the transaction enquiry shows it."""

from decimal import Decimal

from sagewire.runtime.model import Day, sent
from sagewire.sage200 import models as m
from sagewire.sage200.models._base import Row


class PurchaseTransactionEnquiryView(Row, frozen=True, kw_only=True):
    """A supplier transaction as the transaction enquiry shows it."""

    id: int = sent()
    """Read-only."""
    supplier_id: int | None = None
    """Id of a row of `suppliers`. Read-only."""
    trader_transaction_type: str | None = None
    """One of the values of `trader_transaction_types`. Read-only."""
    reference: str | None = None
    """First reference of the transaction, such as the document number on the paper. At most 20 characters. Read-only."""
    second_reference: str | None = None
    """Second reference of the transaction, free text. At most 20 characters. Read-only."""
    queried: str | None = None
    """Query flag of the transaction, one character. At most 1 characters. Read-only."""
    transaction_date: Day | None = None
    """Date of the transaction, sent as `YYYY-MM-DDT00:00:00Z`. Read-only."""
    posted_date: Day | None = None
    """Date on which it was entered in the ledger. Read-only."""
    due_date: Day | None = None
    """Date on which payment is due. Read-only."""
    discount_days: int | None = None
    """Days within which the settlement discount applies. Read-only. Inferred, not stated by the maker."""
    discount_due_date: Day | None = None
    """Last day on which the settlement discount can be taken. Read-only."""
    document_gross_value: Decimal | None = None
    """Goods and tax together, in the document's currency. 2 decimal places. Read-only."""
    document_discount_value: Decimal | None = None
    """Settlement discount, in the document's currency. 2 decimal places. Read-only."""
    document_discounted_value: Decimal | None = None
    """Value payable when the settlement discount is taken, in the document's currency. 2 decimal places. Read-only."""
    document_tax_discount_value: Decimal | None = None
    """Tax part of the settlement discount, in the document's currency. 2 decimal places. Read-only."""
    document_allocated_value: Decimal | None = None
    """Part already allocated to other transactions, in the document's currency. 2 decimal places. Read-only."""
    document_outstanding_value: Decimal | None = None
    """Part not yet allocated, in the document's currency. 2 decimal places. Read-only."""
    allocation_status: str | None = None
    """One of the values of `allocation_status_types`. Read-only."""
    memo_note_status: str | None = None
    """One character that tells whether memos exist. At most 1 characters. Read-only."""
    exchange_rate: Decimal | None = None
    """Rate at which the document was converted to base currency. 6 decimal places. Read-only."""
    settled_immediately: bool | None = None
    """Whether the document is treated as settled at once, with the settlement discount taken. Read-only."""
    vat_adjustment_doc_expected: bool | None = None
    """Whether a VAT adjustment document is expected from the supplier if the settlement discount is taken. Read-only."""
    source: str | None = None
    """Part of Sage 200 from which the transaction came. At most 30 characters. Read-only."""
    urn: int | None = None
    """Unique reference number that Sage gave to the posting. Read-only."""
    user_name: str | None = None
    """Sage 200 user who entered the transaction. At most 20 characters. Read-only."""
    has_documents: bool | None = None
    """Whether documents are attached to the transaction in Sage 200. Read-only."""
    allocation_history_items: "list[m.PurchaseTransactionEnquiryViewAllocationHistoryItem] | None" = None
    """Allocations and revaluations of this transaction; comes with `$expand`. Read-only. Only there when named in
    `expand`.
    """
    allocation_session_items: "list[m.PurchaseTransactionEnquiryViewAllocationSessionItem] | None" = None
    """Transactions allocated together with this one; comes with `$expand`. Read-only. Only there when named in
    `expand`.
    """
    bank_items: "list[m.PurchaseTransactionEnquiryViewBankItem] | None" = None
    """Bank entries of a payment or receipt; comes with `$expand`. Read-only. Only there when named in `expand`."""
    memos: "list[m.PurchasePostedTransactionMemo] | None" = None
    """Memos of the transaction; comes with `$expand`. Only there when named in `expand`."""
    nominal_analysis_items: "list[m.PurchaseTransactionEnquiryViewNominalAnalysisItem] | None" = None
    """Nominal entries of the document; comes with `$expand`. Read-only. Only there when named in `expand`."""
    tax_analysis_items: "list[m.PurchaseTransactionEnquiryViewTaxAnalysisItem] | None" = None
    """Split of the document by tax code; comes with `$expand`. Read-only. Only there when named in `expand`."""
    supplier: "m.Supplier | None" = None
    """The supplier account (row of `suppliers`); comes with `$expand`. Read-only. Only there when named in `expand`."""
