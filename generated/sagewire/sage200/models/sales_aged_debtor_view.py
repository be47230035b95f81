"""Aged debt split over ageing periods, in document and base currency; per transaction or per customer."""

from decimal import Decimal

from sagewire.sage200.models._base import Row


class SalesAgedDebtorView(Row, frozen=True, kw_only=True):
    """Aged debt split over ageing periods, in document and base currency; per transaction or per customer."""

    customer_id: int | None = None
    """Customer account (id of a row of `customers`). Read-only."""
    posted_customer_transaction_id: int | None = None
    """Transaction of a detailed row (id of a row of `sales_posted_transactions`). Read-only."""
    doc_past: Decimal | None = None
    """Outstanding value in the "past" band, in document currency. 2 decimal places. Read-only."""
    doc_future: Decimal | None = None
    """Outstanding value dated in the future, in document currency. 2 decimal places. Read-only."""
    doc_current: Decimal | None = None
    """Outstanding value of the current period, in document currency. 2 decimal places. Read-only."""
    doc_period_1: Decimal | None = None
    """Outstanding value in ageing period 1, in document currency. 2 decimal places. Read-only."""
    doc_period_2: Decimal | None = None
    """Outstanding value in ageing period 2, in document currency. 2 decimal places. Read-only."""
    doc_period_3: Decimal | None = None
    """Outstanding value in ageing period 3, in document currency. 2 decimal places. Read-only."""
    doc_period_4: Decimal | None = None
    """Outstanding value in ageing period 4, in document currency. 2 decimal places. Read-only."""
    doc_period_5: Decimal | None = None
    """Outstanding value in ageing period 5, in document currency. 2 decimal places. Read-only."""
    doc_period_6: Decimal | None = None
    """Outstanding value in ageing period 6, in document currency. 2 decimal places. Read-only."""
    doc_period_7: Decimal | None = None
    """Outstanding value in ageing period 7, in document currency. 2 decimal places. Read-only."""
    doc_period_8: Decimal | None = None
    """Outstanding value in ageing period 8, in document currency. 2 decimal places. Read-only."""
    base_past: Decimal | None = None
    """Outstanding value in the "past" band, in base currency. 2 decimal places. Read-only."""
    base_future: Decimal | None = None
    """Outstanding value dated in the future, in base currency. 2 decimal places. Read-only."""
    base_current: Decimal | None = None
    """Outstanding value of the current period, in base currency. 2 decimal places. Read-only."""
    base_period_1: Decimal | None = None
    """Outstanding value in ageing period 1, in base currency. 2 decimal places. Read-only."""
    base_period_2: Decimal | None = None
    """Outstanding value in ageing period 2, in base currency. 2 decimal places. Read-only."""
    base_period_3: Decimal | None = None
    """Outstanding value in ageing period 3, in base currency. 2 decimal places. Read-only."""
    base_period_4: Decimal | None = None
    """Outstanding value in ageing period 4, in base currency. 2 decimal places. Read-only."""
    base_period_5: Decimal | None = None
    """Outstanding value in ageing period 5, in base currency. 2 decimal places. Read-only."""
    base_period_6: Decimal | None = None
    """Outstanding value in ageing period 6, in base currency. 2 decimal places. Read-only."""
    base_period_7: Decimal | None = None
    """Outstanding value in ageing period 7, in base currency. 2 decimal places. Read-only."""
    base_period_8: Decimal | None = None
    """Outstanding value in ageing period 8, in base currency. 2 decimal places. Read-only."""
    aged_period_1: str | None = None
    """Label of ageing period 1; the periods are set in `sales_ledger_settings`. Read-only."""
    aged_period_2: str | None = None
    """Label of ageing period 2; the periods are set in `sales_ledger_settings`. Read-only."""
    aged_period_3: str | None = None
    """Label of ageing period 3; the periods are set in `sales_ledger_settings`. Read-only."""
    aged_period_4: str | None = None
    """Label of ageing period 4; the periods are set in `sales_ledger_settings`. Read-only."""
    aged_period_5: str | None = None
    """Label of ageing period 5; the periods are set in `sales_ledger_settings`. Read-only."""
    aged_period_6: str | None = None
    """Label of ageing period 6; the periods are set in `sales_ledger_settings`. Read-only."""
    aged_period_7: str | None = None
    """Label of ageing period 7; the periods are set in `sales_ledger_settings`. Read-only."""
    aged_period_8: str | None = None
    """Label of ageing period 8; the periods are set in `sales_ledger_settings`. Read-only."""
