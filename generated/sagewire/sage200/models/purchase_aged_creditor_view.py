"""Outstanding amounts of a supplier or of one transaction, split over the ageing periods."""

from decimal import Decimal

from sagewire.sage200.models._base import Row


class PurchaseAgedCreditorView(Row, frozen=True, kw_only=True):
    """Outstanding amounts of a supplier or of one transaction, split over the ageing periods."""

    supplier_id: int | None = None
    """Id of a row of `suppliers`. Read-only."""
    posted_supplier_transaction_id: int | None = None
    """Id of a row of `purchase_posted_transactions`; meaningful in the detailed view only. Read-only."""
    doc_past: Decimal | None = None
    """Amount in the past band, in the currency of the account. 2 decimal places. Read-only."""
    doc_future: Decimal | None = None
    """Amount dated in the future, in the currency of the account. 2 decimal places. Read-only."""
    doc_current: Decimal | None = None
    """Amount in the current band, in the currency of the account. 2 decimal places. Read-only."""
    doc_period_1: Decimal | None = None
    """Amount in ageing period 1, in the currency of the account. 2 decimal places. Read-only."""
    doc_period_2: Decimal | None = None
    """Amount in ageing period 2, in the currency of the account. 2 decimal places. Read-only."""
    doc_period_3: Decimal | None = None
    """Amount in ageing period 3, in the currency of the account. 2 decimal places. Read-only."""
    doc_period_4: Decimal | None = None
    """Amount in ageing period 4, in the currency of the account. 2 decimal places. Read-only."""
    doc_period_5: Decimal | None = None
    """Amount in ageing period 5, in the currency of the account. 2 decimal places. Read-only."""
    doc_period_6: Decimal | None = None
    """Amount in ageing period 6, in the currency of the account. 2 decimal places. Read-only."""
    doc_period_7: Decimal | None = None
    """Amount in ageing period 7, in the currency of the account. 2 decimal places. Read-only."""
    doc_period_8: Decimal | None = None
    """Amount in ageing period 8, in the currency of the account. 2 decimal places. Read-only."""
    base_past: Decimal | None = None
    """Amount in the past band, in base currency. 2 decimal places. Read-only."""
    base_future: Decimal | None = None
    """Amount dated in the future, in base currency. 2 decimal places. Read-only."""
    base_current: Decimal | None = None
    """Amount in the current band, in base currency. 2 decimal places. Read-only."""
    base_period_1: Decimal | None = None
    """Amount in ageing period 1, in base currency. 2 decimal places. Read-only."""
    base_period_2: Decimal | None = None
    """Amount in ageing period 2, in base currency. 2 decimal places. Read-only."""
    base_period_3: Decimal | None = None
    """Amount in ageing period 3, in base currency. 2 decimal places. Read-only."""
    base_period_4: Decimal | None = None
    """Amount in ageing period 4, in base currency. 2 decimal places. Read-only."""
    base_period_5: Decimal | None = None
    """Amount in ageing period 5, in base currency. 2 decimal places. Read-only."""
    base_period_6: Decimal | None = None
    """Amount in ageing period 6, in base currency. 2 decimal places. Read-only."""
    base_period_7: Decimal | None = None
    """Amount in ageing period 7, in base currency. 2 decimal places. Read-only."""
    base_period_8: Decimal | None = None
    """Amount in ageing period 8, in base currency. 2 decimal places. Read-only."""
    aged_period_1: str | None = None
    """Heading of ageing period 1. Read-only."""
    aged_period_2: str | None = None
    """Heading of ageing period 2. Read-only."""
    aged_period_3: str | None = None
    """Heading of ageing period 3. Read-only."""
    aged_period_4: str | None = None
    """Heading of ageing period 4. Read-only."""
    aged_period_5: str | None = None
    """Heading of ageing period 5. Read-only."""
    aged_period_6: str | None = None
    """Heading of ageing period 6. Read-only."""
    aged_period_7: str | None = None
    """Heading of ageing period 7. Read-only."""
    aged_period_8: str | None = None
    """Heading of ageing period 8. Read-only."""
