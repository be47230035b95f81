"""A client of Sage 50 Cloud. Files between Sage 50 on a desk and an application elsewhere.

The product's own documentation: https://developer.sage.com/api/connected_cloud/getting-started/
"""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from sagewire.sage50 import models as models
    from sagewire.sage50 import params as params
    from sagewire.sage50 import webhooks as webhooks
    from sagewire.sage50._client import AsyncSage50 as AsyncSage50
    from sagewire.sage50._client import Sage50 as Sage50
    from sagewire.sage50._operations import OPERATIONS as OPERATIONS
else:
    from sagewire.runtime.lazy import attach

    _MODULES = {
        "_client": "AsyncSage50 Sage50",
        "_operations": "OPERATIONS",
        "models": "",
        "params": "",
        "webhooks": "",
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
