"""A client of Queries."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from acme.odata import models as models
    from acme.odata import params as params
    from acme.odata._client import AsyncOdata as AsyncOdata
    from acme.odata._client import Odata as Odata
    from acme.odata._operations import OPERATIONS as OPERATIONS
else:
    from sagewire.runtime.lazy import attach

    _MODULES = {
        "_client": "AsyncOdata Odata",
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
