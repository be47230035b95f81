"""Side on which a ledger account normally stands."""

from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    BalanceSide = Literal[1, 2] | int
    """Side on which a ledger account normally stands."""
else:
    BalanceSide = Literal[1, 2]
