"""The resources: one module each, imported when it is first asked for."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from acme.parts.resources.things import AsyncThings as AsyncThings
    from acme.parts.resources.things import Things as Things
else:
    from sagewire.runtime.lazy import attach

    _MODULES = {
        "things": "Things AsyncThings",
    }
    __getattr__, __dir__, __all__ = attach(__name__, _MODULES)
