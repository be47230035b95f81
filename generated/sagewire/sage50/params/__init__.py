"""What is written: one type a module, imported when it is first asked for."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from sagewire.sage50.params.address import AddressWrite as AddressWrite
    from sagewire.sage50.params.application import ApplicationWrite as ApplicationWrite
    from sagewire.sage50.params.customer import CustomerWrite as CustomerWrite
    from sagewire.sage50.params.developer_registration import DeveloperRegistrationWrite as DeveloperRegistrationWrite
    from sagewire.sage50.params.key_rotation import KeyRotationWrite as KeyRotationWrite
    from sagewire.sage50.params.order import OrderWrite as OrderWrite
    from sagewire.sage50.params.order_line import OrderLineWrite as OrderLineWrite
    from sagewire.sage50.params.passcode_request import PasscodeRequestWrite as PasscodeRequestWrite
else:
    from sagewire.runtime.lazy import attach

    _MODULES = {
        "address": "AddressWrite",
        "application": "ApplicationWrite",
        "customer": "CustomerWrite",
        "developer_registration": "DeveloperRegistrationWrite",
        "key_rotation": "KeyRotationWrite",
        "order": "OrderWrite",
        "order_line": "OrderLineWrite",
        "passcode_request": "PasscodeRequestWrite",
    }
    __getattr__, __dir__, __all__ = attach(__name__, _MODULES)
