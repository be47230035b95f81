"""Company-wide settings of the nominal ledger."""

from sagewire.runtime.model import Instant, sent
from sagewire.sage200 import models as m
from sagewire.sage200.models._base import Row


class NominalLedgerSettings(Row, frozen=True, kw_only=True):
    """Company-wide settings of the nominal ledger."""

    id: int = sent()
    """Read-only."""
    allow_additional_trans_analysis: bool | None = None
    """True if postings may carry a code of `nominal_transaction_analysis_codes`."""
    is_consolidation_enabled: bool | None = None
    """True if the company takes part in consolidation."""
    keep_nominal_transactions: bool | None = None
    """True if nominal transactions are kept instead of being cleared after a time."""
    months_to_keep_transactions: int | None = None
    """Number of months for which transactions are kept."""
    use_expanded_budgets: bool | None = None
    """True if the company works with Sage's expanded budgets."""
    budget_titles: "list[m.NominalBudgetTitle] | None" = None
    """Titles of the budgets by year; needs `$expand`. Only there when named in `expand`."""
    budget_profiles: "list[m.NominalBudgetProfile] | None" = None
    """Budget profiles of the company; needs `$expand`. Only there when named in `expand`."""
    date_time_created: Instant | None = None
    """When the record was created (UTC); missing from the response to a POST. Read-only."""
    date_time_updated: Instant | None = None
    """When the record last changed (UTC); filter on it to poll for changes; missing from the response to a POST.
    Read-only.
    """
