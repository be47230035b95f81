"""The resources: one module each, imported when it is first asked for."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from acme.ledger.resources.entries import AsyncEntries as AsyncEntries
    from acme.ledger.resources.entries import Entries as Entries
    from acme.ledger.resources.query import AsyncQuery as AsyncQuery
    from acme.ledger.resources.query import Query as Query
else:
    from sagewire.runtime.lazy import attach

    _MODULES = {
        "entries": "Entries AsyncEntries",
        "query": "Query AsyncQuery",
    }
    __getattr__, __dir__, __all__ = attach(__name__, _MODULES)
