"""The resources: one module each, imported when it is first asked for."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from sagewire.cloud_elements.resources.account_settings import AccountSettings as AccountSettings
    from sagewire.cloud_elements.resources.account_settings import AsyncAccountSettings as AsyncAccountSettings
    from sagewire.cloud_elements.resources.banks import AsyncBanks as AsyncBanks
    from sagewire.cloud_elements.resources.banks import Banks as Banks
    from sagewire.cloud_elements.resources.configuration import AsyncConfiguration as AsyncConfiguration
    from sagewire.cloud_elements.resources.configuration import Configuration as Configuration
    from sagewire.cloud_elements.resources.customers import AsyncCustomers as AsyncCustomers
    from sagewire.cloud_elements.resources.customers import Customers as Customers
    from sagewire.cloud_elements.resources.deliveries import AsyncDeliveries as AsyncDeliveries
    from sagewire.cloud_elements.resources.deliveries import Deliveries as Deliveries
    from sagewire.cloud_elements.resources.elements import AsyncElements as AsyncElements
    from sagewire.cloud_elements.resources.elements import Elements as Elements
    from sagewire.cloud_elements.resources.events import AsyncEvents as AsyncEvents
    from sagewire.cloud_elements.resources.events import Events as Events
    from sagewire.cloud_elements.resources.instances import AsyncInstances as AsyncInstances
    from sagewire.cloud_elements.resources.instances import Instances as Instances
    from sagewire.cloud_elements.resources.invoices import AsyncInvoices as AsyncInvoices
    from sagewire.cloud_elements.resources.invoices import Invoices as Invoices
    from sagewire.cloud_elements.resources.payments import AsyncPayments as AsyncPayments
    from sagewire.cloud_elements.resources.payments import Payments as Payments
    from sagewire.cloud_elements.resources.product_groups import AsyncProductGroups as AsyncProductGroups
    from sagewire.cloud_elements.resources.product_groups import ProductGroups as ProductGroups
    from sagewire.cloud_elements.resources.product_prices import AsyncProductPrices as AsyncProductPrices
    from sagewire.cloud_elements.resources.product_prices import ProductPrices as ProductPrices
    from sagewire.cloud_elements.resources.products import AsyncProducts as AsyncProducts
    from sagewire.cloud_elements.resources.products import Products as Products
    from sagewire.cloud_elements.resources.receipts import AsyncReceipts as AsyncReceipts
    from sagewire.cloud_elements.resources.receipts import Receipts as Receipts
    from sagewire.cloud_elements.resources.transactions import AsyncTransactions as AsyncTransactions
    from sagewire.cloud_elements.resources.transactions import Transactions as Transactions
    from sagewire.cloud_elements.resources.warehouse_holdings import AsyncWarehouseHoldings as AsyncWarehouseHoldings
    from sagewire.cloud_elements.resources.warehouse_holdings import WarehouseHoldings as WarehouseHoldings
    from sagewire.cloud_elements.resources.warehouses import AsyncWarehouses as AsyncWarehouses
    from sagewire.cloud_elements.resources.warehouses import Warehouses as Warehouses
else:
    from sagewire.runtime.lazy import attach

    _MODULES = {
        "account_settings": "AccountSettings AsyncAccountSettings",
        "banks": "Banks AsyncBanks",
        "configuration": "Configuration AsyncConfiguration",
        "customers": "Customers AsyncCustomers",
        "deliveries": "Deliveries AsyncDeliveries",
        "elements": "Elements AsyncElements",
        "events": "Events AsyncEvents",
        "instances": "Instances AsyncInstances",
        "invoices": "Invoices AsyncInvoices",
        "payments": "Payments AsyncPayments",
        "product_groups": "ProductGroups AsyncProductGroups",
        "product_prices": "ProductPrices AsyncProductPrices",
        "products": "Products AsyncProducts",
        "receipts": "Receipts AsyncReceipts",
        "transactions": "Transactions AsyncTransactions",
        "warehouse_holdings": "WarehouseHoldings AsyncWarehouseHoldings",
        "warehouses": "Warehouses AsyncWarehouses",
    }
    __getattr__, __dir__, __all__ = attach(__name__, _MODULES)
