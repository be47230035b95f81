"""Bank details."""

from sagewire.accounting.models._base import Row
from sagewire.runtime.model import sent


class PostBankAccountsBankAccountBankAccountDetails(Row, frozen=True, kw_only=True):
    """Bank details."""

    account_name: str = sent()
    account_number: str | None = None
    sort_code: str | None = None
    """Bank and branch code (UK, Ireland)."""
    bic: str | None = None
    """SWIFT code of the bank."""
    iban: str | None = None
    """International bank account number."""
