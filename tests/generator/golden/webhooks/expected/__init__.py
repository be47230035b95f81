"""A client of Webhooks."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from acme.webhooks import models as models
    from acme.webhooks import params as params
    from acme.webhooks import webhooks as webhooks
    from acme.webhooks._client import AsyncWebhooks as AsyncWebhooks
    from acme.webhooks._client import Webhooks as Webhooks
    from acme.webhooks._operations import OPERATIONS as OPERATIONS
else:
    from sagewire.runtime.lazy import attach

    _MODULES = {
        "_client": "AsyncWebhooks Webhooks",
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
