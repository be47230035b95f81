"""Every operation by its operationId."""

from collections.abc import Mapping

from sagewire.runtime.lazy import LazyOperations
from sagewire.runtime.operation import Operation

OPERATIONS: Mapping[str, Operation] = LazyOperations(
    "acme.values.resources",
    {
        "GetThings": "things:GET_THINGS",
        "PostThing": "things:POST_THING",
        "GetPicture": "things:GET_PICTURE",
        "PutPicture": "things:PUT_PICTURE",
    },
)
"""Operations by id; reading one imports the module of its resource."""
