"""Flat, read-only row of a bank account with its currency and nominal codes."""

from decimal import Decimal
from typing import ClassVar

from sagewire.runtime.model import Day, sent
from sagewire.sage200.models._base import Row


class BankView(Row, frozen=True, kw_only=True):
    """Flat, read-only row of a bank account with its currency and nominal codes."""

    __secret__: ClassVar[frozenset[str]] = frozenset(("sort_code", "account_no", "iban"))

    id: int = sent()
    """Read-only."""
    code: str | None = None
    """Short code of the bank account, up to 8 characters. At most 8 characters. Read-only."""
    description: str | None = None
    """At most 60 characters. Read-only."""
    sort_code: str | None = None
    """At most 10 characters. Read-only."""
    account_no: str | None = None
    """Account number at the bank (not the Sage code). At most 20 characters. Read-only."""
    bank_name: str | None = None
    """At most 60 characters. Read-only."""
    account_type_id: int | None = None
    """Number of the account type (id of a row of `bank_account_types`). Read-only."""
    account_status_type_id: int | None = None
    """Number of the account status (id of a row of `account_status_types`). Read-only."""
    balance: Decimal | None = None
    """Current cash book balance in the account's currency. 2 decimal places. Read-only."""
    balance_in_base: Decimal | None = None
    """Current cash book balance in the base currency. 2 decimal places. Read-only."""
    overdraft_limit: Decimal | None = None
    """Agreed overdraft, in the account's currency. 2 decimal places. Read-only."""
    account_name: str | None = None
    """Name in which the account is held at the bank. At most 50 characters. Read-only."""
    iban: str | None = None
    """At most 40 characters. Read-only."""
    bic: str | None = None
    """Bank identifier (SWIFT) code of the account. At most 11 characters. Read-only."""
    statement_balance: Decimal | None = None
    """Closing balance of the last reconciled statement, in the account's currency. 2 decimal places. Read-only."""
    statement_date: Day | None = None
    """Date of the last reconciled bank statement. Read-only."""
    statement_page_number: int | None = None
    """Page of the bank statement the account or entry was last reconciled to. Read-only."""
    currency_id: int | None = None
    """Currency the account is held in (id of a row of `currencies`). Read-only."""
    currency_name: str | None = None
    """At most 30 characters. Read-only."""
    currency_symbol: str | None = None
    """At most 4 characters. Read-only."""
    currency_iso_code_id: int | None = None
    """ISO code of that currency (id of a row of `currency_iso_codes`). Read-only."""
    currency_iso_code: str | None = None
    """Three-letter ISO 4217 code of the account's currency. At most 3 characters. Read-only."""
    currency_iso_code_name: str | None = None
    """At most 100 characters. Read-only."""
    bank_account_nominal_reference: str | None = None
    """Account number of the nominal code that carries the bank balance. At most 8 characters. Read-only."""
    bank_account_nominal_cost_centre: str | None = None
    """Cost centre of the nominal code that carries the bank balance. At most 3 characters. Read-only."""
    bank_account_nominal_department: str | None = None
    """Department of the nominal code that carries the bank balance. At most 3 characters. Read-only."""
    bank_charges_nominal_reference: str | None = None
    """Account number of the nominal code to which bank charges go. At most 8 characters. Read-only."""
    bank_charges_nominal_cost_centre: str | None = None
    """Cost centre of the nominal code to which bank charges go. At most 3 characters. Read-only."""
    bank_charges_nominal_department: str | None = None
    """Department of the nominal code to which bank charges go. At most 3 characters. Read-only."""
    exchange_diff_nominal_reference: str | None = None
    """Account number of the nominal code to which exchange differences go. At most 8 characters. Read-only."""
    exchange_diff_nominal_cost_centre: str | None = None
    """Cost centre of the nominal code to which exchange differences go. At most 3 characters. Read-only."""
    exchange_diff_nominal_department: str | None = None
    """Department of the nominal code to which exchange differences go. At most 3 characters. Read-only."""
    electronic_bank: str | None = None
    """Name of the electronic banking set-up used for the account. At most 60 characters. Read-only."""
    electronic_bank_function_id: int | None = None
    """Electronic banking function (id of a row of `electronic_bank_function_types`). Read-only. Inferred, not stated
    by the maker.
    """
