"""A client of Sage 200. The accounts of Sage 200 Standard and Sage 200 Professional (United Kingdom and Ireland).

The product's own documentation: https://developer.sage.com/200/
"""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from sagewire.sage200 import models as models
    from sagewire.sage200 import params as params
    from sagewire.sage200._client import AsyncSage200 as AsyncSage200
    from sagewire.sage200._client import Sage200 as Sage200
    from sagewire.sage200._operations import OPERATIONS as OPERATIONS
else:
    from sagewire.runtime.lazy import attach

    _MODULES = {
        "_client": "AsyncSage200 Sage200",
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
