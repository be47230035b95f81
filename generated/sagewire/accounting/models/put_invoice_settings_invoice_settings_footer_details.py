"""Three columns of text at the foot of documents."""

from sagewire.accounting.models._base import Row


class PutInvoiceSettingsInvoiceSettingsFooterDetails(Row, frozen=True, kw_only=True):
    """Three columns of text at the foot of documents."""

    column_1: str | None = None
    column_2: str | None = None
    column_3: str | None = None
