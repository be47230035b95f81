"""A client of Ledger."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from acme.ledger import models as models
    from acme.ledger import params as params
    from acme.ledger._client import AsyncLedger as AsyncLedger
    from acme.ledger._client import Ledger as Ledger
    from acme.ledger._operations import OPERATIONS as OPERATIONS
else:
    from sagewire.runtime.lazy import attach

    _MODULES = {
        "_client": "AsyncLedger Ledger",
        "_operations": "OPERATIONS",
        "models": "",
        "params": "",
    }
    __getattr__, __dir__, _names = attach(__name__, _MODULES)
    __all__ = [*_names, "preload"]


def preload() -> None:
    """Imports every model, write type and resource now, so that no call has to."""
    from sagewire.runtime.lazy import load_all

    load_all(__name__, ("models", "params", "resources"))
