"""Every operation by its operationId."""

from collections.abc import Mapping

from sagewire.runtime.lazy import LazyOperations
from sagewire.runtime.operation import Operation

OPERATIONS: Mapping[str, Operation] = LazyOperations(
    "acme.hostile.resources",
    {
        "get\"); __import__('os').abort() #": "x_y:GET_IMPORT_OS_ABORT_NUMBER",
    },
)
"""Operations by id; reading one imports the module of its resource."""
