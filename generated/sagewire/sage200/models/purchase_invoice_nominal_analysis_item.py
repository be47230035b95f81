"""Published as required: `code`."""

from decimal import Decimal

from sagewire.sage200.models._base import Row


class PurchaseInvoiceNominalAnalysisItem(Row, frozen=True, kw_only=True):
    """Published as required: `code`."""

    code: str | None = None
    """Account number of the nominal code, without cost centre and department. At most 8 characters."""
    cost_centre: str | None = None
    """Cost centre part of the nominal code (code of a row of `cost_centres`). At most 3 characters."""
    department: str | None = None
    """Department part of the nominal code (code of a row of `departments`). At most 3 characters."""
    narrative: str | None = None
    """Text for the nominal entry. At most 6000 characters."""
    value: Decimal | None = None
    """Amount posted to this nominal account, in the document's currency. 2 decimal places."""
    transaction_analysis_code: str | None = None
    """Transaction analysis code; `nominal_transaction_analysis_codes` lists them. At most 20 characters."""
