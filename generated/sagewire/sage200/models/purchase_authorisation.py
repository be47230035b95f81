"""A purchase document in the invoice authorisation, with the nominal analysis to be confirmed."""

from sagewire.runtime.model import Day
from sagewire.sage200 import models as m
from sagewire.sage200.models._base import Row


class PurchaseAuthorisation(Row, frozen=True, kw_only=True):
    """A purchase document in the invoice authorisation, with the nominal analysis to be confirmed."""

    reference: str | None = None
    """First reference of the transaction, such as the document number on the paper. At most 20 characters. Read-only."""
    second_reference: str | None = None
    """Second reference of the transaction, free text. At most 20 characters. Read-only."""
    transaction_date: Day | None = None
    """Date of the transaction, sent as `YYYY-MM-DDT00:00:00Z`. Read-only."""
    supplier_id: int | None = None
    """Id of a row of `suppliers`; read-only. Read-only."""
    oplock: str | None = None
    """Version mark of the document for the detection of concurrent changes; read-only. At most 20 characters."""
    supplier: "m.Supplier | None" = None
    """The supplier account (row of `suppliers`); comes with `$expand`. Read-only."""
    nominal_analysis_items: "list[m.PurchaseAuthorisationNominalAnalysisItem] | None" = None
    """Nominal analysis of the document, open to change before it is authorised."""
