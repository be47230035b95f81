"""A transaction on a supplier account, with its tax, nominal, bank and allocation details."""

from decimal import Decimal

from sagewire.runtime.model import Day, Instant, sent
from sagewire.sage200 import models as m
from sagewire.sage200.models._base import Row


class PurchasePostedTransaction(Row, frozen=True, kw_only=True):
    """A transaction on a supplier account, with its tax, nominal, bank and allocation details."""

    id: int = sent()
    """Read-only."""
    supplier_id: int | None = None
    """Id of a row of `suppliers`. Read-only."""
    trader_transaction_type: str = sent()
    """One of the values of `trader_transaction_types`. Read-only."""
    reference: str = sent()
    """First reference of the transaction, such as the document number on the paper. At most 20 characters. Read-only."""
    second_reference: str = sent()
    """Second reference of the transaction, free text. At most 20 characters. Read-only."""
    queried: str = sent()
    """Query flag of the transaction, one character; the only field a PUT can change. At most 1 characters."""
    transaction_date: Day | None = None
    """Date of the transaction, sent as `YYYY-MM-DDT00:00:00Z`. Read-only."""
    posted_date: Day | None = None
    """Date on which it was entered in the ledger. Read-only."""
    due_date: Day | None = None
    """Date on which payment is due. Read-only."""
    document_goods_value: Decimal = sent()
    """Net value of the goods, in the document's currency. 2 decimal places. Read-only."""
    document_gross_value: Decimal = sent()
    """Goods and tax together, in the document's currency. 2 decimal places. Read-only."""
    document_tax_value: Decimal = sent()
    """Tax, in the document's currency. 2 decimal places. Read-only."""
    document_discount_value: Decimal = sent()
    """Settlement discount, in the document's currency. 2 decimal places. Read-only."""
    discount_percent: Decimal = sent()
    """Settlement discount for prompt payment, percent. 2 decimal places. Read-only."""
    document_tax_discount_value: Decimal = sent()
    """Tax part of the settlement discount, in the document's currency. 2 decimal places. Read-only."""
    document_allocated_value: Decimal = sent()
    """Part already allocated to other transactions, in the document's currency. 2 decimal places. Read-only."""
    document_outstanding_value: Decimal = sent()
    """Part not yet allocated, in the document's currency. 2 decimal places. Read-only."""
    base_goods_value: Decimal = sent()
    """Net value of the goods, in base currency. 2 decimal places. Read-only."""
    base_gross_value: Decimal = sent()
    """Goods and tax together, in base currency. 2 decimal places. Read-only."""
    base_tax_value: Decimal = sent()
    """Tax, in base currency. 2 decimal places. Read-only."""
    base_discount_value: Decimal = sent()
    """Settlement discount, in base currency. 2 decimal places. Read-only."""
    base_tax_discount_value: Decimal = sent()
    """Tax part of the settlement discount, in base currency. 2 decimal places. Read-only."""
    base_allocated_value: Decimal = sent()
    """Part already allocated to other transactions, in base currency. 2 decimal places. Read-only."""
    control_value_in_base_currency: Decimal = sent()
    """Value of the transaction on the creditors control account, in base currency. 2 decimal places. Read-only."""
    exchange_rate: Decimal = sent()
    """Rate at which the document was converted to base currency. 6 decimal places. Read-only."""
    settled_immediately: bool = sent()
    """Whether the document is treated as settled at once, with the settlement discount taken. Read-only."""
    vat_adjustment_doc_expected: bool = sent()
    """Whether a VAT adjustment document is expected from the supplier if the settlement discount is taken. Read-only."""
    discount_days: int = sent()
    """Number of days within which the settlement discount can be taken. Read-only."""
    urn: int | None = None
    """Unique reference number that Sage gave to the posting. Read-only."""
    user_name: str = sent()
    """Sage 200 user who entered the transaction. At most 20 characters. Read-only."""
    tax_analysis_items: "list[m.PurchasePostedTransactionTaxAnalysisItem] | None" = None
    """Split of the document by tax code; comes with `$expand`. Read-only. Only there when named in `expand`."""
    nominal_analysis_items: "list[m.PurchasePostedTransactionNominalAnalysisItem] | None" = None
    """Nominal entries of the document; comes with `$expand`. Read-only. Only there when named in `expand`."""
    bank_items: "list[m.PurchasePostedTransactionBankItem] | None" = None
    """Bank entries of a payment or receipt; comes with `$expand`. Read-only. Only there when named in `expand`."""
    allocation_session_items: "list[m.PurchasePostedTransactionAllocationSessionItem] | None" = None
    """Transactions allocated together with this one; comes with `$expand`. Read-only. Only there when named in
    `expand`.
    """
    allocation_history_items: "list[m.PurchasePostedTransactionAllocationHistoryItem] | None" = None
    """Allocations and revaluations of this transaction; comes with `$expand`. Read-only. Only there when named in
    `expand`.
    """
    supplier: "m.Supplier | None" = None
    """The supplier account (row of `suppliers`); comes with `$expand`. Read-only. Only there when named in `expand`."""
    date_time_created: Instant | None = None
    """Read-only."""
    date_time_updated: Instant | None = None
    """Read-only."""
