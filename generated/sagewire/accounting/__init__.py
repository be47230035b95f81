"""A client of Sage Business Cloud Accounting. The accounts of small businesses in the United Kingdom, Ireland and
Canada.

The product's own documentation: https://developer.sage.com/accounting/
"""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from sagewire.accounting import models as models
    from sagewire.accounting import params as params
    from sagewire.accounting._client import Accounting as Accounting
    from sagewire.accounting._client import AsyncAccounting as AsyncAccounting
    from sagewire.accounting._operations import OPERATIONS as OPERATIONS
else:
    from sagewire.runtime.lazy import attach

    _MODULES = {
        "_client": "AsyncAccounting Accounting",
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
