"""Nominal analysis of the entry; needs `$expand`."""

from decimal import Decimal

from sagewire.sage200.models._base import Row


class BankPostedTransactionNominalAnalysisItem(Row, frozen=True, kw_only=True):
    """Nominal analysis of the entry; needs `$expand`."""

    code: str | None = None
    """Nominal account number of the line, up to 8 characters. At most 8 characters."""
    cost_centre: str | None = None
    """Cost centre code of the nominal account; blank if the account has none. At most 3 characters."""
    department: str | None = None
    """Department code of the nominal account; blank if the account has none. At most 3 characters."""
    name: str | None = None
    """Name of the nominal account. At most 60 characters."""
    location: str | None = None
    """Where the nominal ledger holds the entry; compare with `nominal_account_entry_location_types`. At most 30
    characters.
    """
    reference: str | None = None
    """Reference of the nominal entry. At most 20 characters."""
    narrative: str | None = None
    """Free text carried to the nominal posting. At most 6000 characters."""
    value: Decimal | None = None
    """Amount posted to the nominal code. 2 decimal places."""
    base_value: Decimal | None = None
    """Amount posted, in the base currency. 2 decimal places."""
    transaction_analysis_code: str | None = None
    """Code of a row of `nominal_transaction_analysis_codes`, if used. At most 20 characters."""
    source: str | None = None
    """Module or routine the nominal entry came from. At most 30 characters."""
