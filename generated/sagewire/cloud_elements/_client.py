"""The clients: one attribute a resource, imported when it is first used."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from sagewire.cloud_elements import resources as r
from sagewire.cloud_elements._product import PRODUCT
from sagewire.runtime.client import AsyncClient, Client
from sagewire.runtime.hidden import hidden

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Literal, Self, Unpack

    from sagewire.runtime.auth.base import Auth
    from sagewire.runtime.client import AsyncClientOptions, ClientOptions

    class Settings(ClientOptions, total=False):
        """What `from_profile` takes over the profile."""

        auth: Auth | None
        user: str | None
        organization: str | None
        element: str | None
        region: str | None
        edition: Literal["cloud-elements", "open-connectors"] | None
        paths: Mapping[str, str] | None

    class AsyncSettings(AsyncClientOptions, total=False):
        """What `from_profile` takes over the profile."""

        auth: Auth | None
        user: str | None
        organization: str | None
        element: str | None
        region: str | None
        edition: Literal["cloud-elements", "open-connectors"] | None
        paths: Mapping[str, str] | None


class CloudElements(Client):
    """A client of Cloud Elements. A platform that connects to Sage 200 and others, polls them, and tells a callback
    URL what has changed.

    The product's own documentation: https://docs.cloud-elements.com/
    """

    def __init__(
        self,
        *,
        auth: Auth | None = None,
        user: str | None = None,
        organization: str | None = None,
        element: str | None = None,
        region: str | None = None,
        edition: Literal["cloud-elements", "open-connectors"] | None = None,
        paths: Mapping[str, str] | None = None,
        **options: Unpack[ClientOptions],
    ) -> None:
        """Makes a client. Nothing is sent, and nothing is opened, before the first call.

        Args:
            auth: credentials of your own making, instead of `user` and `organization` and `element`.
            user: User secret, from the account's own page at the platform.
            organization: Organization secret, from the same page; needed for instances and everything else of the
                platform.
            element: Token of an instance, as it came when the instance was made; needed for its resources.
            region: Region of the SAP account, as in the address of its web pages. `us2` where it is not said.
            edition: which edition is talked to; `cloud-elements` where it is not said.
            paths: other paths, by operationId or by the beginning of a path: `{'/api': '/connector/v1'}`.
            options: settings that every client has.
        """
        user = hidden(user)
        organization = hidden(organization)
        element = hidden(element)
        super().__init__(
            PRODUCT,
            auth=auth,
            variables={"region": region},
            credentials={"user": user, "organization": organization, "element": element},
            edition=edition,
            paths=paths,
            **options,
        )

    @classmethod
    def from_profile(cls, profile: str | None = None, /, **settings: Unpack[Settings]) -> Self:
        """Makes a client from environment variables and the profile file.

        Args:
            profile: the profile's name; `SAGEWIRE_PROFILE` or `default` where none is given.
            settings: as in the constructor; they win over the profile.

        Raises:
            ConfigurationError: something is missing; says what, and where was looked.
        """
        return cls._from_profile(profile, settings)

    @cached_property
    def account_settings(self) -> r.AccountSettings:
        """Settings of an account."""
        return r.AccountSettings(self)

    @cached_property
    def banks(self) -> r.Banks:
        """A bank account of the cash book, with all the fields that Sage 200 gives."""
        return r.Banks(self)

    @cached_property
    def configuration(self) -> r.Configuration:
        """One setting of an instance."""
        return r.Configuration(self)

    @cached_property
    def customers(self) -> r.Customers:
        """A customer account of Sage 200, with all the fields that Sage 200 gives."""
        return r.Customers(self)

    @cached_property
    def deliveries(self) -> r.Deliveries:
        """A notification on its way to a callback URL."""
        return r.Deliveries(self)

    @cached_property
    def elements(self) -> r.Elements:
        """Where a user lets the platform in."""
        return r.Elements(self)

    @cached_property
    def events(self) -> r.Events:
        """An event as the platform keeps it."""
        return r.Events(self)

    @cached_property
    def instances(self) -> r.Instances:
        """An element with the credentials of one company."""
        return r.Instances(self)

    @cached_property
    def invoices(self) -> r.Invoices:
        """A sales invoice of Sage 200, with all the fields that Sage 200 gives."""
        return r.Invoices(self)

    @cached_property
    def payments(self) -> r.Payments:
        """A payment or receipt of Sage 200, with all the fields that Sage 200 gives."""
        return r.Payments(self)

    @cached_property
    def product_groups(self) -> r.ProductGroups:
        """A product group of Sage 200, with all the fields that Sage 200 gives."""
        return r.ProductGroups(self)

    @cached_property
    def product_prices(self) -> r.ProductPrices:
        """A price of a product, with all the fields that Sage 200 gives."""
        return r.ProductPrices(self)

    @cached_property
    def products(self) -> r.Products:
        """A product of Sage 200, with all the fields that Sage 200 gives."""
        return r.Products(self)

    @cached_property
    def receipts(self) -> r.Receipts:
        """Posts a receipt; the answer holds its `urn` only."""
        return r.Receipts(self)

    @cached_property
    def transactions(self) -> r.Transactions:
        """A posted transaction of the sales ledger, with all the fields that Sage 200 gives."""
        return r.Transactions(self)

    @cached_property
    def warehouse_holdings(self) -> r.WarehouseHoldings:
        """What a product has in a warehouse, with all the fields that Sage 200 gives."""
        return r.WarehouseHoldings(self)

    @cached_property
    def warehouses(self) -> r.Warehouses:
        """A warehouse of Sage 200, with all the fields that Sage 200 gives."""
        return r.Warehouses(self)


class AsyncCloudElements(AsyncClient):
    """A client of Cloud Elements. A platform that connects to Sage 200 and others, polls them, and tells a callback
    URL what has changed.

    The product's own documentation: https://docs.cloud-elements.com/
    """

    def __init__(
        self,
        *,
        auth: Auth | None = None,
        user: str | None = None,
        organization: str | None = None,
        element: str | None = None,
        region: str | None = None,
        edition: Literal["cloud-elements", "open-connectors"] | None = None,
        paths: Mapping[str, str] | None = None,
        **options: Unpack[AsyncClientOptions],
    ) -> None:
        """Makes a client. Nothing is sent, and nothing is opened, before the first call.

        Args:
            auth: credentials of your own making, instead of `user` and `organization` and `element`.
            user: User secret, from the account's own page at the platform.
            organization: Organization secret, from the same page; needed for instances and everything else of the
                platform.
            element: Token of an instance, as it came when the instance was made; needed for its resources.
            region: Region of the SAP account, as in the address of its web pages. `us2` where it is not said.
            edition: which edition is talked to; `cloud-elements` where it is not said.
            paths: other paths, by operationId or by the beginning of a path: `{'/api': '/connector/v1'}`.
            options: settings that every client has.
        """
        user = hidden(user)
        organization = hidden(organization)
        element = hidden(element)
        super().__init__(
            PRODUCT,
            auth=auth,
            variables={"region": region},
            credentials={"user": user, "organization": organization, "element": element},
            edition=edition,
            paths=paths,
            **options,
        )

    @classmethod
    def from_profile(cls, profile: str | None = None, /, **settings: Unpack[AsyncSettings]) -> Self:
        """Makes a client from environment variables and the profile file.

        Args:
            profile: the profile's name; `SAGEWIRE_PROFILE` or `default` where none is given.
            settings: as in the constructor; they win over the profile.

        Raises:
            ConfigurationError: something is missing; says what, and where was looked.
        """
        return cls._from_profile(profile, settings)

    @cached_property
    def account_settings(self) -> r.AsyncAccountSettings:
        """Settings of an account."""
        return r.AsyncAccountSettings(self)

    @cached_property
    def banks(self) -> r.AsyncBanks:
        """A bank account of the cash book, with all the fields that Sage 200 gives."""
        return r.AsyncBanks(self)

    @cached_property
    def configuration(self) -> r.AsyncConfiguration:
        """One setting of an instance."""
        return r.AsyncConfiguration(self)

    @cached_property
    def customers(self) -> r.AsyncCustomers:
        """A customer account of Sage 200, with all the fields that Sage 200 gives."""
        return r.AsyncCustomers(self)

    @cached_property
    def deliveries(self) -> r.AsyncDeliveries:
        """A notification on its way to a callback URL."""
        return r.AsyncDeliveries(self)

    @cached_property
    def elements(self) -> r.AsyncElements:
        """Where a user lets the platform in."""
        return r.AsyncElements(self)

    @cached_property
    def events(self) -> r.AsyncEvents:
        """An event as the platform keeps it."""
        return r.AsyncEvents(self)

    @cached_property
    def instances(self) -> r.AsyncInstances:
        """An element with the credentials of one company."""
        return r.AsyncInstances(self)

    @cached_property
    def invoices(self) -> r.AsyncInvoices:
        """A sales invoice of Sage 200, with all the fields that Sage 200 gives."""
        return r.AsyncInvoices(self)

    @cached_property
    def payments(self) -> r.AsyncPayments:
        """A payment or receipt of Sage 200, with all the fields that Sage 200 gives."""
        return r.AsyncPayments(self)

    @cached_property
    def product_groups(self) -> r.AsyncProductGroups:
        """A product group of Sage 200, with all the fields that Sage 200 gives."""
        return r.AsyncProductGroups(self)

    @cached_property
    def product_prices(self) -> r.AsyncProductPrices:
        """A price of a product, with all the fields that Sage 200 gives."""
        return r.AsyncProductPrices(self)

    @cached_property
    def products(self) -> r.AsyncProducts:
        """A product of Sage 200, with all the fields that Sage 200 gives."""
        return r.AsyncProducts(self)

    @cached_property
    def receipts(self) -> r.AsyncReceipts:
        """Posts a receipt; the answer holds its `urn` only."""
        return r.AsyncReceipts(self)

    @cached_property
    def transactions(self) -> r.AsyncTransactions:
        """A posted transaction of the sales ledger, with all the fields that Sage 200 gives."""
        return r.AsyncTransactions(self)

    @cached_property
    def warehouse_holdings(self) -> r.AsyncWarehouseHoldings:
        """What a product has in a warehouse, with all the fields that Sage 200 gives."""
        return r.AsyncWarehouseHoldings(self)

    @cached_property
    def warehouses(self) -> r.AsyncWarehouses:
        """A warehouse of Sage 200, with all the fields that Sage 200 gives."""
        return r.AsyncWarehouses(self)
