"""All nominal lines of the same posting; needs `$expand`."""

from decimal import Decimal

from sagewire.sage200.models._base import Row


class NominalTransactionEnquiryViewNominalAnalysisItem(Row, frozen=True, kw_only=True):
    """All nominal lines of the same posting; needs `$expand`."""

    code: str | None = None
    """Nominal account number of the line. At most 8 characters. Read-only."""
    cost_centre: str | None = None
    """Cost centre code of the line. At most 3 characters. Read-only."""
    department: str | None = None
    """Department code of the line. At most 3 characters. Read-only."""
    name: str | None = None
    """At most 60 characters. Read-only."""
    location: str | None = None
    """Where the nominal ledger holds the entry; compare with `nominal_account_entry_location_types`. At most 30
    characters. Read-only.
    """
    reference: str | None = None
    """Reference of the posting. At most 20 characters. Read-only."""
    narrative: str | None = None
    """At most 6000 characters. Read-only."""
    value: Decimal | None = None
    """Amount posted to the nominal code. 2 decimal places. Read-only."""
    base_value: Decimal | None = None
    """Amount posted, in the base currency. 2 decimal places. Read-only."""
    transaction_analysis_code: str | None = None
    """Code of a row of `nominal_transaction_analysis_codes`, if used. At most 20 characters. Read-only."""
    source: str | None = None
    """Module or routine the entry came from. At most 30 characters. Read-only."""
