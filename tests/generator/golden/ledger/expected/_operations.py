"""Every operation by its operationId."""

from collections.abc import Mapping

from sagewire.runtime.lazy import LazyOperations
from sagewire.runtime.operation import Operation

OPERATIONS: Mapping[str, Operation] = LazyOperations(
    "acme.ledger.resources",
    {
        "ListEntries": "entries:LIST_ENTRIES",
        "UpdateEntries": "entries:UPDATE_ENTRIES",
        "CreateEntries": "entries:CREATE_ENTRIES",
        "Query": "query:QUERY",
    },
)
"""Operations by id; reading one imports the module of its resource."""
