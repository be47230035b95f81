"""A purchase credit note to be posted straight to the ledger, with tax and nominal analysis."""

from decimal import Decimal

from sagewire.runtime.model import Day
from sagewire.sage200 import models as m
from sagewire.sage200.models._base import Row


class PurchaseCreditNote(Row, frozen=True, kw_only=True):
    """A purchase credit note to be posted straight to the ledger, with tax and nominal analysis.

    Published as required: `supplier_id`.
    """

    supplier_id: int | None = None
    """Id of a row of `suppliers`: the account posted to; required."""
    transaction_date: Day | None = None
    """Date of the transaction, sent as `YYYY-MM-DDT00:00:00Z`."""
    exchange_rate: Decimal | None = None
    """Rate between the supplier account's currency and the base currency. 6 decimal places."""
    reference: str | None = None
    """First reference, usually the supplier's credit note number. At most 20 characters."""
    second_reference: str | None = None
    """Second reference of the transaction, free text. At most 20 characters."""
    settled_immediately: bool | None = None
    """Whether the document is treated as settled at once, with the settlement discount taken."""
    vat_adjustment_doc_expected: bool | None = None
    """Whether a VAT adjustment document is expected from the supplier if the settlement discount is taken."""
    document_goods_value: Decimal | None = None
    """Net value of the goods, in the document's currency. 2 decimal places."""
    document_tax_value: Decimal | None = None
    """Tax, in the document's currency. 2 decimal places."""
    document_discount_value: Decimal | None = None
    """Settlement discount, in the document's currency. 2 decimal places."""
    document_tax_discount_value: Decimal | None = None
    """Tax part of the settlement discount, in the document's currency. 2 decimal places."""
    discount_percent: Decimal | None = None
    """Settlement discount for prompt payment, percent. 2 decimal places."""
    discount_days: int | None = None
    """Number of days within which the settlement discount can be taken."""
    authorisation_type: str | None = None
    """Read-only; one of the values of `authorisation_types`. Read-only."""
    is_authorised: bool | None = None
    """Whether the document counts as authorised; matters where the ledger uses invoice authorisation."""
    tax_analysis_items: "list[m.PurchaseCreditNoteTaxAnalysisItem] | None" = None
    """Split of the document by tax code; the sums must equal the header values."""
    nominal_analysis_items: "list[m.PurchaseCreditNoteNominalAnalysisItem] | None" = None
    """Split of the net value over nominal accounts; the sum must equal the header value."""
