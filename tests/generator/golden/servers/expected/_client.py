"""The clients: one attribute a resource, imported when it is first used."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from acme.servers import resources as r
from acme.servers._product import PRODUCT
from sagewire.runtime.client import AsyncClient, Client
from sagewire.runtime.hidden import hidden

if TYPE_CHECKING:
    from typing import Literal, Self, Unpack

    from sagewire.runtime.auth.base import Auth
    from sagewire.runtime.client import AsyncClientOptions, ClientOptions

    class Settings(ClientOptions, total=False):
        """What `from_profile` takes over the profile."""

        auth: Auth | str | None
        shop: str | None
        gateway_key: str | None
        region: Literal["us", "uk"] | None
        edition: Literal["new", "old"] | None

    class AsyncSettings(AsyncClientOptions, total=False):
        """What `from_profile` takes over the profile."""

        auth: Auth | str | None
        shop: str | None
        gateway_key: str | None
        region: Literal["us", "uk"] | None
        edition: Literal["new", "old"] | None


class Servers(Client):
    """A client of Servers."""

    def __init__(
        self,
        *,
        auth: Auth | str | None = None,
        shop: str | None = None,
        gateway_key: str | None = None,
        region: Literal["us", "uk"] | None = None,
        edition: Literal["new", "old"] | None = None,
        **options: Unpack[ClientOptions],
    ) -> None:
        """Makes a client. Nothing is sent, and nothing is opened, before the first call.

        Args:
            auth: the credentials; a text is taken as an access token.
            shop: Which shop.
            gateway_key: The gateway's key.
            region: Region in the address of the old edition. `us` where it is not said.
            edition: which edition is talked to; `new` where it is not said.
            options: settings that every client has.
        """
        auth = hidden(auth)
        gateway_key = hidden(gateway_key)
        super().__init__(
            PRODUCT,
            auth=auth,
            context={"shop": shop},
            headers={"gateway_key": gateway_key},
            variables={"region": region},
            edition=edition,
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
    def shops(self) -> r.Shops:
        """A shop."""
        return r.Shops(self)


class AsyncServers(AsyncClient):
    """A client of Servers."""

    def __init__(
        self,
        *,
        auth: Auth | str | None = None,
        shop: str | None = None,
        gateway_key: str | None = None,
        region: Literal["us", "uk"] | None = None,
        edition: Literal["new", "old"] | None = None,
        **options: Unpack[AsyncClientOptions],
    ) -> None:
        """Makes a client. Nothing is sent, and nothing is opened, before the first call.

        Args:
            auth: the credentials; a text is taken as an access token.
            shop: Which shop.
            gateway_key: The gateway's key.
            region: Region in the address of the old edition. `us` where it is not said.
            edition: which edition is talked to; `new` where it is not said.
            options: settings that every client has.
        """
        auth = hidden(auth)
        gateway_key = hidden(gateway_key)
        super().__init__(
            PRODUCT,
            auth=auth,
            context={"shop": shop},
            headers={"gateway_key": gateway_key},
            variables={"region": region},
            edition=edition,
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
    def shops(self) -> r.AsyncShops:
        """A shop."""
        return r.AsyncShops(self)
