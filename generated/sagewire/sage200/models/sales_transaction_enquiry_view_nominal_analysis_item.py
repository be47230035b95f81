"""`$expand` child: nominal postings of the transaction."""

from decimal import Decimal

from sagewire.sage200.models._base import Row


class SalesTransactionEnquiryViewNominalAnalysisItem(Row, frozen=True, kw_only=True):
    """`$expand` child: nominal postings of the transaction."""

    code: str | None = None
    """Account number of the nominal account. At most 8 characters. Read-only."""
    cost_centre: str | None = None
    """At most 3 characters. Read-only."""
    department: str | None = None
    """At most 3 characters. Read-only."""
    name: str | None = None
    """At most 60 characters. Read-only."""
    location: str | None = None
    """Where the nominal entry stands; see `nominal_account_entry_location_types`. At most 30 characters. Read-only."""
    reference: str | None = None
    """At most 20 characters. Read-only."""
    narrative: str | None = None
    """At most 6000 characters. Read-only."""
    value: Decimal | None = None
    """Value posted to the nominal account, in document currency. 2 decimal places. Read-only."""
    base_value: Decimal | None = None
    """Value posted to the nominal account, in base currency. 2 decimal places. Read-only."""
    transaction_analysis_code: str | None = None
    """Code of a row of `nominal_transaction_analysis_codes`. At most 20 characters. Read-only."""
    source: str | None = None
    """Part of Sage 200 from which the nominal entry came. At most 30 characters. Read-only."""
