"""What is written: one type a module, imported when it is first asked for."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from sagewire.sage50.params.application import ApplicationWrite as ApplicationWrite
    from sagewire.sage50.params.developer_registration import DeveloperRegistrationWrite as DeveloperRegistrationWrite
    from sagewire.sage50.params.key_rotation import KeyRotationWrite as KeyRotationWrite
    from sagewire.sage50.params.passcode_request import PasscodeRequestWrite as PasscodeRequestWrite
else:
    from sagewire.runtime.lazy import attach

    _MODULES = {
        "application": "ApplicationWrite",
        "developer_registration": "DeveloperRegistrationWrite",
        "key_rotation": "KeyRotationWrite",
        "passcode_request": "PasscodeRequestWrite",
    }
    __getattr__, __dir__, __all__ = attach(__name__, _MODULES)
