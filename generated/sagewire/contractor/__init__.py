"""A client of Sage 100 Contractor. The accounts of building contractors, kept in Sage 100 Contractor and reached
through a connector.

The product's own documentation: https://documenter.gw.postman.com/view/18727065/2sB2xBBpHh
"""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from sagewire.contractor import models as models
    from sagewire.contractor import params as params
    from sagewire.contractor._client import AsyncContractor as AsyncContractor
    from sagewire.contractor._client import Contractor as Contractor
    from sagewire.contractor._operations import OPERATIONS as OPERATIONS
else:
    from sagewire.runtime.lazy import attach

    _MODULES = {
        "_client": "AsyncContractor Contractor",
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
