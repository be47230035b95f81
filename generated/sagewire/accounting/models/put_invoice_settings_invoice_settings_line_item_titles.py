"""Column titles printed on documents."""

from sagewire.accounting.models._base import Row


class PutInvoiceSettingsInvoiceSettingsLineItemTitles(Row, frozen=True, kw_only=True):
    """Column titles printed on documents."""

    description: str | None = None
    unit_price: str | None = None
    quantity: str | None = None
    discount: str | None = None
