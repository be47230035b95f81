"""Short form of a nominal code for pick lists."""

from decimal import Decimal

from sagewire.runtime.model import sent
from sagewire.sage200.models._base import Row


class LookupNominalCode(Row, frozen=True, kw_only=True):
    """Short form of a nominal code for pick lists."""

    id: int = sent()
    """Read-only."""
    name: str | None = None
    """At most 60 characters. Read-only."""
    reference: str | None = None
    """Nominal account number, up to 8 characters. At most 8 characters. Read-only."""
    cost_centre_code: str | None = None
    """Code of the cost centre; blank if the code has none. At most 3 characters. Read-only."""
    department_code: str | None = None
    """Code of the department; blank if the code has none. At most 3 characters. Read-only."""
    nominal_account_type_id: int | None = None
    """Number of the account type (id of a row of `nominal_account_types`). Read-only."""
    account_status_type_id: int | None = None
    """Number of the account status (id of a row of `account_status_types`). Read-only."""
    display_balances_in_selection_list: bool | None = None
    """True if lists for choosing a code show its balance. Read-only."""
    balance_year_to_date: Decimal | None = None
    """Net balance of the current year, in the base currency. 2 decimal places. Read-only."""
    brought_forward_balance: Decimal | None = None
    """Balance brought forward from previous years, in the base currency. 2 decimal places. Read-only."""
