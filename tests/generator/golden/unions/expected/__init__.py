"""A client of Unions."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from acme.unions import models as models
    from acme.unions import params as params
    from acme.unions._client import AsyncUnions as AsyncUnions
    from acme.unions._client import Unions as Unions
    from acme.unions._operations import OPERATIONS as OPERATIONS
else:
    from sagewire.runtime.lazy import attach

    _MODULES = {
        "_client": "AsyncUnions Unions",
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
