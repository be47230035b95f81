"""The fields of rows in filters; for type checkers only, nothing imports them at run time."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from sagewire.cloud_elements.fields.bank import BankFields as BankFields
    from sagewire.cloud_elements.fields.customer import CustomerFields as CustomerFields
    from sagewire.cloud_elements.fields.delivery import DeliveryFields as DeliveryFields
    from sagewire.cloud_elements.fields.delivery_config import DeliveryConfigFields as DeliveryConfigFields
    from sagewire.cloud_elements.fields.invoice import InvoiceFields as InvoiceFields
    from sagewire.cloud_elements.fields.payment import PaymentFields as PaymentFields
    from sagewire.cloud_elements.fields.product import ProductFields as ProductFields
    from sagewire.cloud_elements.fields.product_group import ProductGroupFields as ProductGroupFields
    from sagewire.cloud_elements.fields.product_price import ProductPriceFields as ProductPriceFields
    from sagewire.cloud_elements.fields.transaction import TransactionFields as TransactionFields
    from sagewire.cloud_elements.fields.warehouse import WarehouseFields as WarehouseFields
    from sagewire.cloud_elements.fields.warehouse_holding import WarehouseHoldingFields as WarehouseHoldingFields
else:
    from sagewire.runtime.lazy import attach

    _MODULES = {
        "bank": "BankFields",
        "customer": "CustomerFields",
        "delivery": "DeliveryFields",
        "delivery_config": "DeliveryConfigFields",
        "invoice": "InvoiceFields",
        "payment": "PaymentFields",
        "product": "ProductFields",
        "product_group": "ProductGroupFields",
        "product_price": "ProductPriceFields",
        "transaction": "TransactionFields",
        "warehouse": "WarehouseFields",
        "warehouse_holding": "WarehouseHoldingFields",
    }
    __getattr__, __dir__, __all__ = attach(__name__, _MODULES)
