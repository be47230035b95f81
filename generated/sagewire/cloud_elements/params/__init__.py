"""What is written: one type a module, imported when it is first asked for."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from sagewire.cloud_elements.params.account_settings import AccountSettingsWrite as AccountSettingsWrite
    from sagewire.cloud_elements.params.customer import CustomerWrite as CustomerWrite
    from sagewire.cloud_elements.params.dates_configuration import DatesConfigurationWrite as DatesConfigurationWrite
    from sagewire.cloud_elements.params.element_key import ElementKeyWrite as ElementKeyWrite
    from sagewire.cloud_elements.params.instance_change import InstanceChangeWrite as InstanceChangeWrite
    from sagewire.cloud_elements.params.instance_configuration import (
        InstanceConfigurationWrite as InstanceConfigurationWrite,
    )
    from sagewire.cloud_elements.params.invoice import InvoiceWrite as InvoiceWrite
    from sagewire.cloud_elements.params.new_instance import NewInstanceWrite as NewInstanceWrite
    from sagewire.cloud_elements.params.payment import PaymentWrite as PaymentWrite
    from sagewire.cloud_elements.params.poller_resource import PollerResourceWrite as PollerResourceWrite
    from sagewire.cloud_elements.params.product import ProductWrite as ProductWrite
    from sagewire.cloud_elements.params.provider_data import ProviderDataWrite as ProviderDataWrite
    from sagewire.cloud_elements.params.setting_change import SettingChangeWrite as SettingChangeWrite
else:
    from sagewire.runtime.lazy import attach

    _MODULES = {
        "account_settings": "AccountSettingsWrite",
        "customer": "CustomerWrite",
        "dates_configuration": "DatesConfigurationWrite",
        "element_key": "ElementKeyWrite",
        "instance_change": "InstanceChangeWrite",
        "instance_configuration": "InstanceConfigurationWrite",
        "invoice": "InvoiceWrite",
        "new_instance": "NewInstanceWrite",
        "payment": "PaymentWrite",
        "poller_resource": "PollerResourceWrite",
        "product": "ProductWrite",
        "provider_data": "ProviderDataWrite",
        "setting_change": "SettingChangeWrite",
    }
    __getattr__, __dir__, __all__ = attach(__name__, _MODULES)
