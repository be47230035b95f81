"""Every operation by its operationId."""

from collections.abc import Mapping

from sagewire.runtime.lazy import LazyOperations
from sagewire.runtime.operation import Operation

OPERATIONS: Mapping[str, Operation] = LazyOperations(
    "acme.product.resources",
    {
        "PostTransfer": "bank_transfer:POST_TRANSFER",
        "PutTransfer": "bank_transfer:PUT_TRANSFER",
        "GetSites": "sites:GET_SITES",
    },
)
"""Operations by id; reading one imports the module of its resource."""
