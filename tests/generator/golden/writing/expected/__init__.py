"""A client of Writing."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from acme.writing import models as models
    from acme.writing import params as params
    from acme.writing._client import AsyncWriting as AsyncWriting
    from acme.writing._client import Writing as Writing
    from acme.writing._operations import OPERATIONS as OPERATIONS
else:
    from sagewire.runtime.lazy import attach

    _MODULES = {
        "_client": "AsyncWriting Writing",
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
