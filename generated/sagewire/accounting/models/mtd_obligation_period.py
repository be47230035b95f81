"""A period for which HMRC expects a VAT return (Making Tax Digital)."""

from sagewire.accounting.models._base import Row
from sagewire.runtime.model import Day


class MtdObligationPeriod(Row, frozen=True, kw_only=True):
    """A period for which HMRC expects a VAT return (Making Tax Digital)."""

    start_date: Day | None = None
    end_date: Day | None = None
    due_date: Day | None = None
    """Day by which the return is due."""
    received_date: Day | None = None
    """Day on which HMRC received the return."""
    hmrc_status: str | None = None
    """Status code that HMRC gives to the period, such as open or fulfilled."""
    period_key: str | None = None
    """Key by which HMRC names the period."""
    status: str | None = None
    """State of the period in Sage."""
