"""How the invoice repeats itself; absent for a single one."""

from sagewire.accounting.models._base import Row


class PostSalesInvoicesSalesInvoiceRecurringInvoice(Row, frozen=True, kw_only=True):
    """How the invoice repeats itself; absent for a single one."""

    frequency: int | None = None
    """Number of weeks, months or other units between two invoices. Inferred, not stated by the maker."""
    on_week_day: int | None = None
    """Day of the week on which the next invoice is made. Inferred, not stated by the maker."""
    on_day_number: int | None = None
    """Day of the month on which the next invoice is made. Inferred, not stated by the maker."""
    recurrence_type: str | None = None
    """Unit of the repetition, such as weekly or monthly. Inferred, not stated by the maker."""
    recurrence_status_identifier: str | None = None
    """State of the repetition, such as active or paused. Inferred, not stated by the maker."""
