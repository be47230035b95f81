"""Place of a ledger account in the chart; there is no 10."""

from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    LedgerAccountType = Literal[1, 2, 3, 4, 5, 6, 7, 8, 9, 11, 12, 13, 14, 15, 16, 17] | int
    """Place of a ledger account in the chart; there is no 10."""
else:
    LedgerAccountType = Literal[1, 2, 3, 4, 5, 6, 7, 8, 9, 11, 12, 13, 14, 15, 16, 17]
