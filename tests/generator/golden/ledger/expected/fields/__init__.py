"""The fields of rows in filters; for type checkers only, nothing imports them at run time."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from acme.ledger.fields.entry import EntryFields as EntryFields
else:
    from sagewire.runtime.lazy import attach

    _MODULES = {
        "entry": "EntryFields",
    }
    __getattr__, __dir__, __all__ = attach(__name__, _MODULES)
