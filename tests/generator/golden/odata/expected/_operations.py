"""Every operation by its operationId."""

from collections.abc import Mapping

from sagewire.runtime.lazy import LazyOperations
from sagewire.runtime.operation import Operation

OPERATIONS: Mapping[str, Operation] = LazyOperations(
    "acme.odata.resources",
    {
        "GetOrderViews": "order_views:GET_ORDER_VIEWS",
        "GetOrders": "orders:GET_ORDERS",
        "PostOrder": "orders:POST_ORDER",
        "GetOrder": "orders:GET_ORDER",
        "GetYears": "years:GET_YEARS",
    },
)
"""Operations by id; reading one imports the module of its resource."""
