"""Every operation by its operationId."""

from collections.abc import Mapping

from sagewire.runtime.lazy import LazyOperations
from sagewire.runtime.operation import Operation

OPERATIONS: Mapping[str, Operation] = LazyOperations(
    "acme.writing.resources",
    {
        "PostFile": "files:POST_FILE",
        "GetFileContent": "files:GET_FILE_CONTENT",
        "PostOrder": "orders:POST_ORDER",
        "GetOrder": "orders:GET_ORDER",
        "DeleteOrder": "orders:DELETE_ORDER",
        "PostReturn": "returns:POST_RETURN",
    },
)
"""Operations by id; reading one imports the module of its resource."""
