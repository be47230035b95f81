"""What is read: one class a module, imported when it is first asked for."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from acme.parts.models.thing import Thing as Thing
else:
    from sagewire.runtime.lazy import attach

    _MODULES = {
        "thing": "Thing",
    }
    __getattr__, __dir__, __all__ = attach(__name__, _MODULES)
