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


def preload(*resources: str) -> None:
    """Imports and builds now what calls would at first: for servers, before they serve.

    Args:
        *resources: names of the resources that will be used (`"customers"`); none for all of them.

    Raises:
        UsageError: there is no such resource.
    """
    from sagewire.runtime.preload import preload as load

    load(__name__, resources)
