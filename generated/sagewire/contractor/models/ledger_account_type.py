"""Place of a ledger account in the chart; there is no 10."""

from enum import IntEnum
from typing import TYPE_CHECKING


class LedgerAccountType(IntEnum):
    """Place of a ledger account in the chart; there is no 10."""

    CASH = 1
    """Cash."""
    CURRENT_ASSETS = 2
    """Current Assets."""
    WIP = 3
    """WIP."""
    OTHER_ASSETS = 4
    """Other Assets."""
    FIXED_ASSETS = 5
    """Fixed Assets."""
    DEPRECIATION = 6
    """Depreciation."""
    CURRENT_LIABILITIES = 7
    """Current Liabilities."""
    LONG_TERM_LIABILITIES = 8
    """Long Term Liabilities."""
    EQUITY = 9
    """Equity."""
    OPERATING_INCOME = 11
    """Operating Income."""
    OTHER_INCOME = 12
    """Other Income."""
    DIRECT_EXPENSE = 13
    """Direct Expense."""
    EQUIPMENT_AND_SHOP_EXPENSE = 14
    """Equipment and Shop Expense."""
    OVERHEAD = 15
    """Overhead."""
    ADMINISTRATIVE = 16
    """Administrative."""
    AFTER_TAX = 17
    """After Tax."""


if TYPE_CHECKING:
    LedgerAccountTypeCode = LedgerAccountType | int
    """Place of a ledger account in the chart; there is no 10."""
else:
    LedgerAccountTypeCode = LedgerAccountType
