"""Whether a ledger account has subaccounts."""

from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    SubaccountUse = Literal[0, 1, 2] | int
    """Whether a ledger account has subaccounts."""
else:
    SubaccountUse = Literal[0, 1, 2]
