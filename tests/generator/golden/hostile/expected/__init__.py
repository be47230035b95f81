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


def preload(*resources: str) -> None:
    """Imports and builds now what calls would at first: for servers, before they serve.

    Args:
        *resources: names of the resources that will be used (`"customers"`); none for all of them.

    Raises:
        UsageError: there is no such resource.
    """
    from sagewire.runtime.preload import preload as load

    load(__name__, resources)
