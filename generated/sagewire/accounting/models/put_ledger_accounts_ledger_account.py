"""What is to be changed; what is left out stays as it is."""

from decimal import Decimal

from sagewire.accounting.models._base import Row


class PutLedgerAccountsLedgerAccount(Row, frozen=True, kw_only=True):
    """What is to be changed; what is left out stays as it is."""

    ledger_account_type_id: str | None = None
    """Id of a row of `ledger_account_types`."""
    included_in_chart: bool | None = None
    """True if the account shows in the chart of accounts."""
    name: str | None = None
    """At most 200 characters."""
    display_name: str | None = None
    """Name shown in place of the full name. At most 200 characters."""
    nominal_code: int | None = None
    """Number of the ledger account in the chart of accounts, 1 to 99999999."""
    ledger_account_classification_id: str | None = None
    """Id of a row of `ledger_account_classifications`."""
    tax_rate_id: str | None = None
    """The rate proposed on entries to the account (id of a row of `tax_rates`)."""
    fixed_tax_rate: bool | None = None
    """True if the tax rate of the account cannot be changed on entries."""
    visible_in_banking: bool | None = None
    """True if the account can be chosen in banking."""
    visible_in_expenses: bool | None = None
    """True if the account can be chosen on purchases and expenses."""
    visible_in_journals: bool | None = None
    """True if the account can be chosen in journals."""
    visible_in_other_payments: bool | None = None
    """True if the account can be chosen on other payments."""
    visible_in_other_receipts: bool | None = None
    """True if the account can be chosen on other receipts."""
    visible_in_reporting: bool | None = None
    """True if the account shows in reports."""
    visible_in_sales: bool | None = None
    """True if the account can be chosen on sales."""
    control_name: str | None = None
    """Name by which Sage itself refers to a control account. At most 255 characters."""
    tax_recoverable: bool | None = None
    """True if the tax can be claimed back (Canada)."""
    recoverable_percentage: Decimal | None = None
    """Percentage of the tax that can be claimed back."""
    non_recoverable_ledger_account_id: str | None = None
    """Account for tax that cannot be recovered (id of a row of `ledger_accounts`)."""
    cis_materials: bool | None = None
    """True if the account holds materials under the Construction Industry Scheme (UK)."""
    cis_labour: bool | None = None
    """True if the account holds labour under the Construction Industry Scheme (UK)."""
    gifi_code: int | None = None
    """Line of the General Index of Financial Information, 1000 to 9999 (Canada)."""
    idempotency_id: str | None = None
    """Marks this write, so that Sage makes it once however often it is sent within 7 days: 32 hex characters. The
    client makes one for each write; give your own to repeat a write from another process. At most 32 characters.
    """
