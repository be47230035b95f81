"""Every operation by its operationId."""

from collections.abc import Mapping

from sagewire.runtime.lazy import LazyOperations
from sagewire.runtime.operation import Operation

OPERATIONS: Mapping[str, Operation] = LazyOperations(
    "sagewire.sage50.resources",
    {
        "RotateApiKey": "api_keys:ROTATE_API_KEY",
        "RegisterApplication": "applications:REGISTER_APPLICATION",
        "RegisterDeveloper": "developers:REGISTER_DEVELOPER",
        "UploadFile": "files:UPLOAD_FILE",
        "CreatePasscode": "passcodes:CREATE_PASSCODE",
        "GetResult": "results:GET_RESULT",
        "ListScopes": "scopes:LIST_SCOPES",
        "ReadScope": "scopes:READ_SCOPE",
        "GetTracking": "tracking:GET_TRACKING",
    },
)
"""Operations by id; reading one imports the module of its resource."""
