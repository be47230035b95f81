"""What is written: one type a module, imported when it is first asked for."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from acme.product.params.site import SiteWrite as SiteWrite
else:
    from sagewire.runtime.lazy import attach

    _MODULES = {
        "site": "SiteWrite",
    }
    __getattr__, __dir__, __all__ = attach(__name__, _MODULES)
