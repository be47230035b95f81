"""A client of Cloud Elements. A platform that connects to Sage 200 and others, polls them, and tells a callback URL
what has changed.

The product's own documentation: https://docs.cloud-elements.com/
"""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from sagewire.cloud_elements import models as models
    from sagewire.cloud_elements import params as params
    from sagewire.cloud_elements import webhooks as webhooks
    from sagewire.cloud_elements._client import AsyncCloudElements as AsyncCloudElements
    from sagewire.cloud_elements._client import CloudElements as CloudElements
    from sagewire.cloud_elements._operations import OPERATIONS as OPERATIONS
else:
    from sagewire.runtime.lazy import attach

    _MODULES = {
        "_client": "AsyncCloudElements CloudElements",
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
