"""Body that changes a bank reconciliation; what is left out stays as it is."""

from sagewire.accounting import models as m
from sagewire.accounting.models._base import Row
from sagewire.runtime.model import sent


class PutBankReconciliations(Row, frozen=True, kw_only=True):
    """Body that changes a bank reconciliation; what is left out stays as it is."""

    bank_reconciliation: "m.PutBankReconciliationsBankReconciliation" = sent()
    """What is to be changed; what is left out stays as it is."""
