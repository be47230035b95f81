"""The resources: one module each, imported when it is first asked for."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from acme.envelopes.resources.notes import AsyncNotes as AsyncNotes
    from acme.envelopes.resources.notes import Notes as Notes
    from acme.envelopes.resources.parts import AsyncParts as AsyncParts
    from acme.envelopes.resources.parts import Parts as Parts
else:
    from sagewire.runtime.lazy import attach

    _MODULES = {
        "notes": "Notes AsyncNotes",
        "parts": "Parts AsyncParts",
    }
    __getattr__, __dir__, __all__ = attach(__name__, _MODULES)
