"""A bank account of the cash book with its balances, nominal codes, address and contacts."""

from decimal import Decimal
from typing import ClassVar

from sagewire.runtime.model import Day, Instant, sent
from sagewire.sage200 import models as m
from sagewire.sage200.models._base import Row


class Bank(Row, frozen=True, kw_only=True):
    """A bank account of the cash book with its balances, nominal codes, address and contacts.

    Published as required: `code`, `sort_code`.
    """

    __secret__: ClassVar[frozenset[str]] = frozenset(("sort_code", "account_no", "iban"))

    id: int = sent()
    """Read-only."""
    code: str = sent()
    """Short code of the bank account, up to 8 characters; needed on creation. At most 8 characters."""
    description: str = sent()
    """At most 60 characters."""
    sort_code: str = sent()
    """Bank sort code; needed on creation. At most 10 characters."""
    account_no: str = sent()
    """Account number at the bank (not the Sage code). At most 20 characters."""
    bank_name: str = sent()
    """At most 60 characters."""
    account_type: str = sent()
    """One of the values of `bank_account_types`."""
    account_status_type: str = sent()
    """One of the values of `account_status_types`. Default: `AccountStatusActive`."""
    balance: Decimal = sent()
    """Current cash book balance in the account's currency. 2 decimal places. Read-only."""
    balance_in_base: Decimal = sent()
    """Current cash book balance in the base currency. 2 decimal places. Read-only."""
    overdraft_limit: Decimal = sent()
    """Agreed overdraft, in the account's currency. 2 decimal places."""
    account_name: str = sent()
    """Name in which the account is held at the bank. At most 50 characters."""
    iban: str = sent()
    """At most 40 characters."""
    bic: str = sent()
    """Bank identifier (SWIFT) code of the account. At most 11 characters."""
    statement_balance: Decimal = sent()
    """Closing balance of the last reconciled statement, in the account's currency. 2 decimal places. Read-only."""
    statement_date: Day | None = None
    """Date of the last reconciled bank statement. Read-only."""
    account_currency_id: int | None = None
    """Currency the account is held in (id of a row of `currencies`)."""
    bank_account_nominal_reference: str = sent()
    """Account number of the nominal code that carries the bank balance. At most 8 characters."""
    bank_account_nominal_cost_centre: str = sent()
    """Cost centre of the nominal code that carries the bank balance. At most 3 characters."""
    bank_account_nominal_department: str = sent()
    """Department of the nominal code that carries the bank balance. At most 3 characters."""
    bank_charges_nominal_reference: str = sent()
    """Account number of the nominal code to which bank charges go. At most 8 characters."""
    bank_charges_nominal_cost_centre: str = sent()
    """Cost centre of the nominal code to which bank charges go. At most 3 characters."""
    bank_charges_nominal_department: str = sent()
    """Department of the nominal code to which bank charges go. At most 3 characters."""
    exchange_diff_nominal_reference: str = sent()
    """Account number of the nominal code to which exchange differences go. At most 8 characters."""
    exchange_diff_nominal_cost_centre: str = sent()
    """Cost centre of the nominal code to which exchange differences go. At most 3 characters."""
    exchange_diff_nominal_department: str = sent()
    """Department of the nominal code to which exchange differences go. At most 3 characters."""
    account_currency: "m.Currency | None" = None
    """The `currencies` row behind `account_currency_id`; needs `$expand`. Read-only. Only there when named in
    `expand`.
    """
    bank_account_nominal_code: "m.NominalCode | None" = None
    """Nominal code that carries the bank balance; needs `$expand`. Read-only. Only there when named in `expand`."""
    bank_address: "m.BankAddress | None" = None
    """Address of the bank branch; needs `$expand` on reads. Only there when named in `expand`."""
    bank_charges_nominal_code: "m.NominalCode | None" = None
    """Nominal code to which bank charges go; needs `$expand`. Read-only. Only there when named in `expand`."""
    exchange_diff_nominal_code: "m.NominalCode | None" = None
    """Nominal code to which exchange differences go; needs `$expand`. Read-only. Only there when named in `expand`."""
    bank_contacts: "list[m.BankContact] | None" = None
    """Contact numbers and addresses of the bank; need `$expand`, merged by `id` on PUT. Only there when named in
    `expand`.
    """
    emails: "list[m.BankEmail] | None" = None
    """E-mail addresses of the bank; need `$expand`, merged by `id` on PUT. Only there when named in `expand`."""
    memos: "list[m.BankMemo] | None" = None
    """Notes kept on the bank account; need `$expand`, merged by `id` on PUT. Only there when named in `expand`."""
    websites: "list[m.BankWebsite] | None" = None
    """Web addresses of the bank; need `$expand`, merged by `id` on PUT. Only there when named in `expand`."""
    date_time_created: Instant | None = None
    """When the record was created (UTC); missing from the response to a POST. Read-only."""
    date_time_updated: Instant | None = None
    """When the record last changed (UTC); filter on it to poll for changes; missing from the response to a POST.
    Read-only.
    """
