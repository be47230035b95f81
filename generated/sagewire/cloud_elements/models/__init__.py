"""What is read: one class a module, imported when it is first asked for."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from sagewire.cloud_elements.models.account_settings import AccountSettings as AccountSettings
    from sagewire.cloud_elements.models.account_settings import (
        AccountSettingsNotificationWebhookFailurePolicy as AccountSettingsNotificationWebhookFailurePolicy,
    )
    from sagewire.cloud_elements.models.bank import Bank as Bank
    from sagewire.cloud_elements.models.change_event import ChangeEvent as ChangeEvent
    from sagewire.cloud_elements.models.customer import Customer as Customer
    from sagewire.cloud_elements.models.dates_configuration import DatesConfiguration as DatesConfiguration
    from sagewire.cloud_elements.models.delivery import Delivery as Delivery
    from sagewire.cloud_elements.models.delivery_config import DeliveryConfig as DeliveryConfig
    from sagewire.cloud_elements.models.delivery_status import DeliveryStatus as DeliveryStatus
    from sagewire.cloud_elements.models.element import Element as Element
    from sagewire.cloud_elements.models.element_key import ElementKey as ElementKey
    from sagewire.cloud_elements.models.error import Error as Error
    from sagewire.cloud_elements.models.event_message import EventMessage as EventMessage
    from sagewire.cloud_elements.models.event_notification import EventNotification as EventNotification
    from sagewire.cloud_elements.models.event_notification import EventNotificationSeverity as EventNotificationSeverity
    from sagewire.cloud_elements.models.event_status import EventStatus as EventStatus
    from sagewire.cloud_elements.models.event_type import EventType as EventType
    from sagewire.cloud_elements.models.instance import Instance as Instance
    from sagewire.cloud_elements.models.instance_change import InstanceChange as InstanceChange
    from sagewire.cloud_elements.models.instance_configuration import InstanceConfiguration as InstanceConfiguration
    from sagewire.cloud_elements.models.invoice import Invoice as Invoice
    from sagewire.cloud_elements.models.logged_event import LoggedEvent as LoggedEvent
    from sagewire.cloud_elements.models.new_instance import NewInstance as NewInstance
    from sagewire.cloud_elements.models.oauth_url import OauthUrl as OauthUrl
    from sagewire.cloud_elements.models.payment import Payment as Payment
    from sagewire.cloud_elements.models.platform_user import PlatformUser as PlatformUser
    from sagewire.cloud_elements.models.poller_resource import PollerResource as PollerResource
    from sagewire.cloud_elements.models.posted_urn import PostedUrn as PostedUrn
    from sagewire.cloud_elements.models.product import Product as Product
    from sagewire.cloud_elements.models.product_group import ProductGroup as ProductGroup
    from sagewire.cloud_elements.models.product_price import ProductPrice as ProductPrice
    from sagewire.cloud_elements.models.provider_data import ProviderData as ProviderData
    from sagewire.cloud_elements.models.setting import Setting as Setting
    from sagewire.cloud_elements.models.setting_change import SettingChange as SettingChange
    from sagewire.cloud_elements.models.transaction import Transaction as Transaction
    from sagewire.cloud_elements.models.warehouse import Warehouse as Warehouse
    from sagewire.cloud_elements.models.warehouse_holding import WarehouseHolding as WarehouseHolding
else:
    from sagewire.runtime.lazy import attach

    _MODULES = {
        "account_settings": "AccountSettings AccountSettingsNotificationWebhookFailurePolicy",
        "bank": "Bank",
        "change_event": "ChangeEvent",
        "customer": "Customer",
        "dates_configuration": "DatesConfiguration",
        "delivery": "Delivery",
        "delivery_config": "DeliveryConfig",
        "delivery_status": "DeliveryStatus",
        "element": "Element",
        "element_key": "ElementKey",
        "error": "Error",
        "event_message": "EventMessage",
        "event_notification": "EventNotification EventNotificationSeverity",
        "event_status": "EventStatus",
        "event_type": "EventType",
        "instance": "Instance",
        "instance_change": "InstanceChange",
        "instance_configuration": "InstanceConfiguration",
        "invoice": "Invoice",
        "logged_event": "LoggedEvent",
        "new_instance": "NewInstance",
        "oauth_url": "OauthUrl",
        "payment": "Payment",
        "platform_user": "PlatformUser",
        "poller_resource": "PollerResource",
        "posted_urn": "PostedUrn",
        "product": "Product",
        "product_group": "ProductGroup",
        "product_price": "ProductPrice",
        "provider_data": "ProviderData",
        "setting": "Setting",
        "setting_change": "SettingChange",
        "transaction": "Transaction",
        "warehouse": "Warehouse",
        "warehouse_holding": "WarehouseHolding",
    }
    __getattr__, __dir__, __all__ = attach(__name__, _MODULES)
