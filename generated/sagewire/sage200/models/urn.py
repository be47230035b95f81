"""Unique reference number given to a posted document; the only content of the answer to a ledger posting."""

from sagewire.runtime.model import sent
from sagewire.sage200.models._base import Row


class Urn(Row, frozen=True, kw_only=True):
    """Unique reference number given to a posted document; the only content of the answer to a ledger posting."""

    urn: int = sent()
    """Unique reference number of the posting; look for it in the posted transactions of its ledger."""
