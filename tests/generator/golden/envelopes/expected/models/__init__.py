"""What is read: one class a module, imported when it is first asked for."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from acme.envelopes.models.note import Note as Note
    from acme.envelopes.models.part import Part as Part
    from acme.envelopes.models.reference import Reference as Reference
else:
    from sagewire.runtime.lazy import attach

    _MODULES = {
        "note": "Note",
        "part": "Part",
        "reference": "Reference",
    }
    __getattr__, __dir__, __all__ = attach(__name__, _MODULES)
