"""A client of A shop."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from acme.three_zero import models as models
    from acme.three_zero import params as params
    from acme.three_zero._client import AsyncThreeZero as AsyncThreeZero
    from acme.three_zero._client import ThreeZero as ThreeZero
    from acme.three_zero._operations import OPERATIONS as OPERATIONS
else:
    from sagewire.runtime.lazy import attach

    _MODULES = {
        "_client": "AsyncThreeZero ThreeZero",
        "_operations": "OPERATIONS",
        "models": "",
        "params": "",
    }
    __getattr__, __dir__, _names = attach(__name__, _MODULES)
    __all__ = [*_names, "preload"]


def preload() -> None:
    """Imports every model, write type and resource now, so that no call has to."""
    from sagewire.runtime.lazy import load_all

    load_all(__name__, ("models", "params", "resources"))
