"""An account of the ledger."""

from decimal import Decimal

from sagewire.accounting import models as m
from sagewire.accounting.models._base import Row
from sagewire.runtime.model import Instant, sent


class LedgerAccount(Row, frozen=True, kw_only=True):
    """An account of the ledger."""

    id: str = sent()
    displayed_as: str = sent()
    path: str = sent("$path")
    created_at: Instant | None = None
    updated_at: Instant | None = None
    ledger_account_group: "m.CoaGroupType | None" = None
    """The group of the chart of accounts that the account belongs to."""
    name: str | None = None
    """At most 200 characters."""
    display_name: str | None = None
    """Name shown in place of the full name. At most 200 characters."""
    visible_scopes: list[str] | None = None
    """The areas where the account can be chosen."""
    included_in_chart: bool | None = None
    """True if the account shows in the chart of accounts."""
    nominal_code: int | None = None
    """Number of the ledger account in the chart of accounts, 1 to 99999999."""
    ledger_account_type: "m.Base | None" = None
    """The type of account, such as sales or overheads (a row of `ledger_account_types`)."""
    ledger_account_classification: "m.Base | None" = None
    """The finer class below the type (a row of `ledger_account_classifications`)."""
    tax_rate: "m.Base | None" = None
    """The rate proposed on entries to the account (a row of `tax_rates`)."""
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
    balance_details: "m.LedgerAccountBalanceDetails | None" = None
    """Balance and movements of the account; only with `show_balance_details=true`."""
    is_control_account: bool | None = None
    """True if Sage posts to the account by itself, such as debtors or VAT."""
    control_name: str | None = None
    """Name by which Sage itself refers to a control account. At most 255 characters."""
    display_formatted: str | None = None
    """Name and nominal code in one text."""
    tax_recoverable: bool | None = None
    """True if the tax can be claimed back (Canada)."""
    recoverable_percentage: Decimal | None = None
    """Percentage of the tax that can be claimed back."""
    non_recoverable_ledger_account: "m.LedgerAccount | None" = None
    """The account to which tax that cannot be recovered is posted."""
    cis_materials: bool | None = None
    """True if the account holds materials under the Construction Industry Scheme (UK)."""
    tax_instalment: bool | None = None
    """True if the account takes tax instalments. Inferred, not stated by the maker."""
    cis_labour: bool | None = None
    """True if the account holds labour under the Construction Industry Scheme (UK)."""
    gifi_code: int | None = None
    """Line of the General Index of Financial Information, 1000 to 9999 (Canada)."""
    ui_visible: bool | None = None
    """True if the account is shown in the user interface; not published. Seen on the wire, not stated by the maker."""
    legacy_id: int | None = None
    """Number in versions 1 and 2 of the API; only there with `show_legacy_id=True`."""
