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


def preload(*resources: str) -> None:
    """Imports and builds now what calls would at first: for servers, before they serve.

    Args:
        *resources: names of the resources that will be used (`"customers"`); none for all of them.

    Raises:
        UsageError: there is no such resource.
    """
    from sagewire.runtime.preload import preload as load

    load(__name__, resources)
