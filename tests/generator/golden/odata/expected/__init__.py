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


def preload() -> None:
    """Imports every model, write type and resource now, so that no call has to."""
    from sagewire.runtime.lazy import load_all

    load_all(__name__, ("models", "params", "resources"))
