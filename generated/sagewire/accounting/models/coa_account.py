"""An account of a chart of accounts template."""

from sagewire.accounting import models as m
from sagewire.accounting.models._base import Row
from sagewire.runtime.model import Instant, sent


class CoaAccount(Row, frozen=True, kw_only=True):
    """An account of a chart of accounts template."""

    id: str = sent()
    displayed_as: str = sent()
    path: str = sent("$path")
    created_at: Instant | None = None
    updated_at: Instant | None = None
    ledger_account_group: "m.CoaGroupType | None" = None
    """The group of the chart of accounts that the account belongs to."""
    name: str | None = None
    """At most 200 characters."""
    control_name: str | None = None
    """Name by which Sage itself refers to a control account. At most 50 characters."""
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
    cis_materials: bool | None = None
    """True if the account holds materials under the Construction Industry Scheme (UK)."""
    cis_labour: bool | None = None
    """True if the account holds labour under the Construction Industry Scheme (UK)."""
    legacy_id: int | None = None
    """Number in versions 1 and 2 of the API; only there with `show_legacy_id=True`."""
