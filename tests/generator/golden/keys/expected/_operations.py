"""Every operation by its operationId."""

from collections.abc import Mapping

from sagewire.runtime.lazy import LazyOperations
from sagewire.runtime.operation import Operation

OPERATIONS: Mapping[str, Operation] = LazyOperations(
    "acme.keys.resources",
    {
        "RotateKey": "keys:ROTATE_KEY",
        "CreateLabel": "labels:CREATE_LABEL",
        "GetParcel": "parcels:GET_PARCEL",
    },
)
"""Operations by id; reading one imports the module of its resource."""
