"""Body that creates a bank reconciliation."""

from sagewire.accounting import models as m
from sagewire.accounting.models._base import Row
from sagewire.runtime.model import sent


class PostBankReconciliations(Row, frozen=True, kw_only=True):
    """Body that creates a bank reconciliation."""

    bank_reconciliation: "m.PostBankReconciliationsBankReconciliation" = sent()
    """What the new record is to hold."""
