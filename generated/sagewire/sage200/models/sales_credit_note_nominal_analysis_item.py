"""Published as required: `code`."""

from decimal import Decimal

from sagewire.sage200.models._base import Row


class SalesCreditNoteNominalAnalysisItem(Row, frozen=True, kw_only=True):
    """Published as required: `code`."""

    code: str | None = None
    """Account number of the nominal account. At most 8 characters."""
    cost_centre: str | None = None
    """Cost centre of the nominal account (code of a row of `cost_centres`). At most 3 characters."""
    department: str | None = None
    """Department of the nominal account (code of a row of `departments`). At most 3 characters."""
    narrative: str | None = None
    """At most 6000 characters."""
    value: Decimal | None = None
    """Value for this nominal account, in document currency. 2 decimal places."""
    transaction_analysis_code: str | None = None
    """Code of a row of `nominal_transaction_analysis_codes`. At most 20 characters."""
