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


def preload() -> None:
    """Imports every model, write type and resource now, so that no call has to."""
    from sagewire.runtime.lazy import load_all

    load_all(__name__, ("models", "params", "resources"))
