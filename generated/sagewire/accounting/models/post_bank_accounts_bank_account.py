"""What the new record is to hold."""

from sagewire.accounting import models as m
from sagewire.accounting.models._base import Row
from sagewire.runtime.model import sent


class PostBankAccountsBankAccount(Row, frozen=True, kw_only=True):
    """What the new record is to hold."""

    bank_account_type_id: str = sent()
    """Id of a row of `bank_account_types`."""
    ledger_account_id: str | None = None
    """Id of a row of `ledger_accounts`."""
    nominal_code: int | None = None
    """Number of the ledger account in the chart of accounts, 1 to 99999999."""
    default_payment_method_id: str | None = None
    """Payment method proposed for the account (id of a row of `payment_methods`)."""
    gifi_code: int | None = None
    """Line of the General Index of Financial Information, 1000 to 9999 (Canada)."""
    is_active: bool | None = None
    """True if it can be used; inactive ones stay on old documents."""
    currency_id: str | None = None
    """Currency of the account (id of a row of `currencies`)."""
    bank_account_details: "m.PostBankAccountsBankAccountBankAccountDetails | None" = None
    """Bank details."""
    main_address: "m.PostBankAccountsBankAccountMainAddress | None" = None
    """Main address."""
    main_contact_person: "m.PostBankAccountsBankAccountMainContactPerson | None" = None
    """The person to reach at the bank."""
    journal_code: "m.PostBankAccountsBankAccountJournalCode | None" = None
    """The journal that the posting belongs to (French accounting; a row of `journal_codes`)."""
    idempotency_id: str | None = None
    """Marks this write, so that Sage makes it once however often it is sent within 7 days: 32 hex characters. The
    client makes one for each write; give your own to repeat a write from another process. At most 32 characters.
    """
