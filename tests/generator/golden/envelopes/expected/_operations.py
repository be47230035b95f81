"""Every operation by its operationId."""

from collections.abc import Mapping

from sagewire.runtime.lazy import LazyOperations
from sagewire.runtime.operation import Operation

OPERATIONS: Mapping[str, Operation] = LazyOperations(
    "acme.envelopes.resources",
    {
        "GetNotes": "notes:GET_NOTES",
        "GetParts": "parts:GET_PARTS",
        "GetPart": "parts:GET_PART",
        "GetNewestPart": "parts:GET_NEWEST_PART",
    },
)
"""Operations by id; reading one imports the module of its resource."""
