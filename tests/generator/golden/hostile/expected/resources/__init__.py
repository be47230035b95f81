"""The resources: one module each, imported when it is first asked for."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from acme.hostile.resources.x_y import XY as XY
    from acme.hostile.resources.x_y import AsyncXY as AsyncXY
else:
    from sagewire.runtime.lazy import attach

    _MODULES = {
        "x_y": "XY AsyncXY",
    }
    __getattr__, __dir__, __all__ = attach(__name__, _MODULES)
