"""Company-wide settings of the cash book."""

from sagewire.runtime.model import sent
from sagewire.sage200 import models as m
from sagewire.sage200.models._base import Row


class CashBookSettings(Row, frozen=True, kw_only=True):
    """Company-wide settings of the cash book."""

    id: int = sent()
    """Read-only."""
    default_bank_account_id: int | None = None
    """Bank account offered by default (id of a row of `banks`)."""
    default_bank_account: "m.Bank | None" = None
    """The `banks` row behind `default_bank_account_id`; needs `$expand`. Read-only. Only there when named in `expand`."""
