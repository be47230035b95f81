"""Every operation by its operationId."""

from collections.abc import Mapping

from sagewire.runtime.lazy import LazyOperations
from sagewire.runtime.operation import Operation

OPERATIONS: Mapping[str, Operation] = LazyOperations(
    "acme.servers.resources",
    {
        "GetShops": "shops:GET_SHOPS",
        "GetShop": "shops:GET_SHOP",
    },
)
"""Operations by id; reading one imports the module of its resource."""
