"""Published as required: `code`."""

from decimal import Decimal

from sagewire.sage200.models._base import Row


class BankReceiptBankCharge(Row, frozen=True, kw_only=True):
    """Published as required: `code`."""

    code: str | None = None
    """Nominal account number of the line, up to 8 characters. At most 8 characters."""
    cost_centre: str | None = None
    """Cost centre code of the nominal account; blank if the account has none. At most 3 characters."""
    department: str | None = None
    """Department code of the nominal account; blank if the account has none. At most 3 characters."""
    value: Decimal | None = None
    """Amount of the charge. 2 decimal places."""
