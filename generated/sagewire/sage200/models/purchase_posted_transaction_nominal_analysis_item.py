"""Nominal entries of the document; comes with `$expand`."""

from decimal import Decimal

from sagewire.sage200.models._base import Row


class PurchasePostedTransactionNominalAnalysisItem(Row, frozen=True, kw_only=True):
    """Nominal entries of the document; comes with `$expand`."""

    code: str | None = None
    """Account number of the nominal code, without cost centre and department. At most 8 characters. Read-only."""
    cost_centre: str | None = None
    """Cost centre part of the nominal code (code of a row of `cost_centres`). At most 3 characters. Read-only."""
    department: str | None = None
    """Department part of the nominal code (code of a row of `departments`). At most 3 characters. Read-only."""
    name: str | None = None
    """Name of the nominal account. At most 60 characters. Read-only."""
    location: str | None = None
    """One of the values of `nominal_account_entry_location_types`. Read-only."""
    reference: str | None = None
    """Reference carried on the nominal entry. At most 20 characters. Read-only."""
    narrative: str | None = None
    """Text for the nominal entry. At most 6000 characters. Read-only."""
    value: Decimal | None = None
    """Amount posted to this nominal account, in the document's currency. 2 decimal places. Read-only."""
    base_value: Decimal | None = None
    """Amount posted to this nominal account, in base currency. 2 decimal places. Read-only."""
    transaction_analysis_code: str | None = None
    """Transaction analysis code; `nominal_transaction_analysis_codes` lists them. At most 20 characters. Read-only."""
    source: str | None = None
    """Part of Sage 200 from which the entry came. At most 30 characters. Read-only."""
