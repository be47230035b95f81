"""Whether a ledger account has subaccounts."""

from enum import IntEnum
from typing import TYPE_CHECKING


class SubaccountUse(IntEnum):
    """Whether a ledger account has subaccounts."""

    NONE = 0
    """None."""
    SUBACCOUNTS = 1
    """Subaccounts."""
    DEPARTMENTS = 2
    """Departments."""


if TYPE_CHECKING:
    SubaccountUseCode = SubaccountUse | int
    """Whether a ledger account has subaccounts."""
else:
    SubaccountUseCode = SubaccountUse
