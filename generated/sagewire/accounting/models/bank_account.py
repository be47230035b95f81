"""A bank, cash, card or loan account."""

from decimal import Decimal

from sagewire.accounting import models as m
from sagewire.accounting.models._base import Row
from sagewire.runtime.model import Instant, sent


class BankAccount(Row, frozen=True, kw_only=True):
    """A bank, cash, card or loan account."""

    id: str = sent()
    displayed_as: str = sent()
    path: str = sent("$path")
    created_at: Instant | None = None
    updated_at: Instant | None = None
    deleted_at: Instant | None = None
    """Set once the resource is deleted; `deleted_since` finds such rows."""
    bank_account_details: "m.BankAccountDetails | None" = None
    """Bank details."""
    ledger_account: "m.Base | None" = None
    """The ledger account behind the bank account (a row of `ledger_accounts`)."""
    bank_account_type: "m.Base | None" = None
    """The kind of account (a row of `bank_account_types`)."""
    balance: Decimal | None = None
    """Balance of the account in the ledger, in the currency of the account."""
    main_address: "m.Address | None" = None
    """Main address."""
    main_contact_person: "m.BankAccountContact | None" = None
    """The person to reach at the bank."""
    nominal_code: int | None = None
    """Number of the ledger account in the chart of accounts, 1 to 99999999."""
    editable: bool | None = None
    """True if the resource can still be changed."""
    deletable: bool | None = None
    """True if the resource can be deleted."""
    journal_code: "m.JournalCode | None" = None
    """The journal that the posting belongs to (French accounting; a row of `journal_codes`)."""
    default_payment_method: "m.Base | None" = None
    """The payment method proposed for the account (a row of `payment_methods`)."""
    gifi_code: int | None = None
    """Line of the General Index of Financial Information, 1000 to 9999 (Canada)."""
    is_active: bool | None = None
    """True if it can be used; inactive ones stay on old documents."""
    currency: "m.Base | None" = None
    """The currency (a row of `currencies`; its id is the ISO 4217 code)."""
    legacy_id: int | None = None
    """Number in versions 1 and 2 of the API; only there with `show_legacy_id=True`."""
