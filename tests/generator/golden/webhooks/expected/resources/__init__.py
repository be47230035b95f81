"""The resources: one module each, imported when it is first asked for."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from acme.webhooks.resources.subscriptions import AsyncSubscriptions as AsyncSubscriptions
    from acme.webhooks.resources.subscriptions import Subscriptions as Subscriptions
else:
    from sagewire.runtime.lazy import attach

    _MODULES = {
        "subscriptions": "Subscriptions AsyncSubscriptions",
    }
    __getattr__, __dir__, __all__ = attach(__name__, _MODULES)
