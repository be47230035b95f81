"""Every operation by its operationId."""

from collections.abc import Mapping

from sagewire.runtime.lazy import LazyOperations
from sagewire.runtime.operation import Operation

OPERATIONS: Mapping[str, Operation] = LazyOperations(
    "acme.unions.resources",
    {
        "listPayments": "payments:LIST_PAYMENTS",
        "pay": "payments:PAY",
    },
)
"""Operations by id; reading one imports the module of its resource."""
