"""Side on which a ledger account normally stands."""

from enum import IntEnum
from typing import TYPE_CHECKING


class BalanceSide(IntEnum):
    """Side on which a ledger account normally stands."""

    DEBIT = 1
    """Debit."""
    CREDIT = 2
    """Credit."""


if TYPE_CHECKING:
    BalanceSideCode = BalanceSide | int
    """Side on which a ledger account normally stands."""
else:
    BalanceSideCode = BalanceSide
