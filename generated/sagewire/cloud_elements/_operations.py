"""Every operation by its operationId."""

from collections.abc import Mapping

from sagewire.runtime.lazy import LazyOperations
from sagewire.runtime.operation import Operation

OPERATIONS: Mapping[str, Operation] = LazyOperations(
    "sagewire.cloud_elements.resources",
    {
        "CreateAccountSettings": "account_settings:CREATE_ACCOUNT_SETTINGS",
        "UpdateAccountSettings": "account_settings:UPDATE_ACCOUNT_SETTINGS",
        "ListBanks": "banks:LIST_BANKS",
        "ListConfiguration": "configuration:LIST_CONFIGURATION",
        "UpdateConfiguration": "configuration:UPDATE_CONFIGURATION",
        "ListCustomers": "customers:LIST_CUSTOMERS",
        "CreateCustomer": "customers:CREATE_CUSTOMER",
        "GetCustomer": "customers:GET_CUSTOMER",
        "DeleteCustomer": "customers:DELETE_CUSTOMER",
        "UpdateCustomer": "customers:UPDATE_CUSTOMER",
        "ListDeliveries": "deliveries:LIST_DELIVERIES",
        "Redeliver": "deliveries:REDELIVER",
        "GetOAuthUrl": "elements:GET_O_AUTH_URL",
        "ListInstanceEvents": "events:LIST_INSTANCE_EVENTS",
        "GetInstanceEvent": "events:GET_INSTANCE_EVENT",
        "ListEvents": "events:LIST_EVENTS",
        "GetEvent": "events:GET_EVENT",
        "ListInstances": "instances:LIST_INSTANCES",
        "ReplaceOwnInstance": "instances:REPLACE_OWN_INSTANCE",
        "CreateInstance": "instances:CREATE_INSTANCE",
        "UpdateOwnInstance": "instances:UPDATE_OWN_INSTANCE",
        "GetInstance": "instances:GET_INSTANCE",
        "ReplaceInstance": "instances:REPLACE_INSTANCE",
        "DeleteInstance": "instances:DELETE_INSTANCE",
        "UpdateInstance": "instances:UPDATE_INSTANCE",
        "ListInvoices": "invoices:LIST_INVOICES",
        "CreateInvoice": "invoices:CREATE_INVOICE",
        "GetInvoice": "invoices:GET_INVOICE",
        "ListPayments": "payments:LIST_PAYMENTS",
        "CreatePayment": "payments:CREATE_PAYMENT",
        "GetPayment": "payments:GET_PAYMENT",
        "ListProductGroups": "product_groups:LIST_PRODUCT_GROUPS",
        "ListProductPrices": "product_prices:LIST_PRODUCT_PRICES",
        "ListProducts": "products:LIST_PRODUCTS",
        "CreateProduct": "products:CREATE_PRODUCT",
        "GetProduct": "products:GET_PRODUCT",
        "DeleteProduct": "products:DELETE_PRODUCT",
        "CreateReceipt": "receipts:CREATE_RECEIPT",
        "ListTransactions": "transactions:LIST_TRANSACTIONS",
        "GetTransaction": "transactions:GET_TRANSACTION",
        "ListWarehouseHoldings": "warehouse_holdings:LIST_WAREHOUSE_HOLDINGS",
        "ListWarehouses": "warehouses:LIST_WAREHOUSES",
    },
)
"""Operations by id; reading one imports the module of its resource."""
