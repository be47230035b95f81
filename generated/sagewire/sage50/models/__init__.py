"""What is read: one class a module, imported when it is first asked for."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from sagewire.sage50.models.address import Address as Address
    from sagewire.sage50.models.api_key import ApiKey as ApiKey
    from sagewire.sage50.models.application import Application as Application
    from sagewire.sage50.models.application_registration import ApplicationRegistration as ApplicationRegistration
    from sagewire.sage50.models.approval import Approval as Approval
    from sagewire.sage50.models.customer import Customer as Customer
    from sagewire.sage50.models.developer_registration import DeveloperRegistration as DeveloperRegistration
    from sagewire.sage50.models.error import Error as Error
    from sagewire.sage50.models.key_rotation import KeyRotation as KeyRotation
    from sagewire.sage50.models.notification import Notification as Notification
    from sagewire.sage50.models.order import Order as Order
    from sagewire.sage50.models.order_line import OrderLine as OrderLine
    from sagewire.sage50.models.order_result import OrderResult as OrderResult
    from sagewire.sage50.models.passcode import Passcode as Passcode
    from sagewire.sage50.models.passcode_request import PasscodeRequest as PasscodeRequest
    from sagewire.sage50.models.product import Product as Product
    from sagewire.sage50.models.registration import Registration as Registration
    from sagewire.sage50.models.result_error import ResultError as ResultError
    from sagewire.sage50.models.scope import Scope as Scope
    from sagewire.sage50.models.scope_record import ScopeRecord as ScopeRecord
    from sagewire.sage50.models.stock import Stock as Stock
    from sagewire.sage50.models.tracking import Tracking as Tracking
    from sagewire.sage50.models.tracking import TrackingStatus as TrackingStatus
    from sagewire.sage50.models.upload import Upload as Upload
else:
    from sagewire.runtime.lazy import attach

    _MODULES = {
        "address": "Address",
        "api_key": "ApiKey",
        "application": "Application",
        "application_registration": "ApplicationRegistration",
        "approval": "Approval",
        "customer": "Customer",
        "developer_registration": "DeveloperRegistration",
        "error": "Error",
        "key_rotation": "KeyRotation",
        "notification": "Notification",
        "order": "Order",
        "order_line": "OrderLine",
        "order_result": "OrderResult",
        "passcode": "Passcode",
        "passcode_request": "PasscodeRequest",
        "product": "Product",
        "registration": "Registration",
        "result_error": "ResultError",
        "scope": "Scope",
        "scope_record": "ScopeRecord",
        "stock": "Stock",
        "tracking": "Tracking TrackingStatus",
        "upload": "Upload",
    }
    __getattr__, __dir__, __all__ = attach(__name__, _MODULES)
