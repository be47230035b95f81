"""Account number and the codes of the bank."""

from typing import ClassVar

from sagewire.accounting.models._base import Row


class BankAccountDetails(Row, frozen=True, kw_only=True):
    """Account number and the codes of the bank."""

    __secret__: ClassVar[frozenset[str]] = frozenset(("account_number", "sort_code", "iban"))

    account_name: str | None = None
    account_number: str | None = None
    sort_code: str | None = None
    """Bank and branch code (UK, Ireland)."""
    bic: str | None = None
    """SWIFT code of the bank."""
    iban: str | None = None
    """International bank account number."""
