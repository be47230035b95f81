"""Every operation by its operationId."""

from collections.abc import Mapping

from sagewire.runtime.lazy import LazyOperations
from sagewire.runtime.operation import Operation

OPERATIONS: Mapping[str, Operation] = LazyOperations(
    "acme.parts.resources",
    {
        "ListThings": "things:LIST_THINGS",
    },
)
"""Operations by id; reading one imports the module of its resource."""
