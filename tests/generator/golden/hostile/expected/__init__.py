"""A client of \"\"\"; import os; os.abort() #. {{ 7 * 7 }} {% raw %} \"\"\" \\ reversed \\N{BULLET}."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from acme.hostile import models as models
    from acme.hostile import params as params
    from acme.hostile import webhooks as webhooks
    from acme.hostile._client import AsyncHostile as AsyncHostile
    from acme.hostile._client import Hostile as Hostile
    from acme.hostile._operations import OPERATIONS as OPERATIONS
else:
    from sagewire.runtime.lazy import attach

    _MODULES = {
        "_client": "AsyncHostile Hostile",
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
