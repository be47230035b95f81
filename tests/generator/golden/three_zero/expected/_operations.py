"""Every operation by its operationId."""

from collections.abc import Mapping

from sagewire.runtime.lazy import LazyOperations
from sagewire.runtime.operation import Operation

OPERATIONS: Mapping[str, Operation] = LazyOperations(
    "acme.three_zero.resources",
    {
        "placeOrder": "order:PLACE_ORDER",
        "get_store_order_by_orderId": "order:GET_STORE_ORDER_BY_ORDER_ID",
        "replaceOrder": "order:REPLACE_ORDER",
        "amendOrder": "order:AMEND_ORDER",
        "findPetsByStatus": "pet:FIND_PETS_BY_STATUS",
        "addPet": "pet:ADD_PET",
        "putForm": "pet:PUT_FORM",
        "postForm": "pet:POST_FORM",
        "getToy": "toys:GET_TOY",
    },
)
"""Operations by id; reading one imports the module of its resource."""
