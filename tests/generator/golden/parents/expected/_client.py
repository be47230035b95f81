"""The clients: one attribute a resource, imported when it is first used."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from acme.parents import resources as r
from acme.parents._product import PRODUCT
from sagewire.runtime.client import AsyncClient, Client
from sagewire.runtime.hidden import hidden

if TYPE_CHECKING:
    from typing import Self, Unpack

    from sagewire.runtime.auth.base import Auth
    from sagewire.runtime.client import AsyncClientOptions, ClientOptions

    class Settings(ClientOptions, total=False):
        """What `from_profile` takes over the profile."""

        auth: Auth | str | None

    class AsyncSettings(AsyncClientOptions, total=False):
        """What `from_profile` takes over the profile."""

        auth: Auth | str | None


class Parents(Client):
    """A client of Parents."""

    def __init__(self, *, auth: Auth | str | None = None, **options: Unpack[ClientOptions]) -> None:
        """Makes a client. Nothing is sent, and nothing is opened, before the first call.

        Args:
            auth: the credentials; a text is taken as an access token.
            options: settings that every client has.
        """
        auth = hidden(auth)
        super().__init__(PRODUCT, auth=auth, **options)

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
    def books(self) -> r.Books:
        """Lists the ledgers' names."""
        return r.Books(self)

    @cached_property
    def current_user(self) -> r.CurrentUser:
        """A customer."""
        return r.CurrentUser(self)

    @cached_property
    def customer_emails(self) -> r.CustomerEmails:
        """An address of a customer."""
        return r.CustomerEmails(self)

    @cached_property
    def customers(self) -> r.Customers:
        """A customer."""
        return r.Customers(self)


class AsyncParents(AsyncClient):
    """A client of Parents."""

    def __init__(self, *, auth: Auth | str | None = None, **options: Unpack[AsyncClientOptions]) -> None:
        """Makes a client. Nothing is sent, and nothing is opened, before the first call.

        Args:
            auth: the credentials; a text is taken as an access token.
            options: settings that every client has.
        """
        auth = hidden(auth)
        super().__init__(PRODUCT, auth=auth, **options)

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
    def books(self) -> r.AsyncBooks:
        """Lists the ledgers' names."""
        return r.AsyncBooks(self)

    @cached_property
    def current_user(self) -> r.AsyncCurrentUser:
        """A customer."""
        return r.AsyncCurrentUser(self)

    @cached_property
    def customer_emails(self) -> r.AsyncCustomerEmails:
        """An address of a customer."""
        return r.AsyncCustomerEmails(self)

    @cached_property
    def customers(self) -> r.AsyncCustomers:
        """A customer."""
        return r.AsyncCustomers(self)
