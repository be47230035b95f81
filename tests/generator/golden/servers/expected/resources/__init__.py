"""The resources: one module each, imported when it is first asked for."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from acme.servers.resources.shops import AsyncShops as AsyncShops
    from acme.servers.resources.shops import Shops as Shops
else:
    from sagewire.runtime.lazy import attach

    _MODULES = {
        "shops": "Shops AsyncShops",
    }
    __getattr__, __dir__, __all__ = attach(__name__, _MODULES)
