"""The clients: one attribute a resource, imported when it is first used."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from acme.product import resources as r
from acme.product._product import PRODUCT
from sagewire.runtime.client import AsyncClient, Client
from sagewire.runtime.hidden import hidden

if TYPE_CHECKING:
    from typing import Literal, Self, Unpack

    from sagewire.runtime.auth.base import Auth
    from sagewire.runtime.client import AsyncClientOptions, ClientOptions

    class Settings(ClientOptions, total=False):
        """What `from_profile` takes over the profile."""

        auth: Auth | str | None
        site: str | None
        company: int | None
        subscription_key: str | None
        edition: Literal["professional", "standard"] | None

    class AsyncSettings(AsyncClientOptions, total=False):
        """What `from_profile` takes over the profile."""

        auth: Auth | str | None
        site: str | None
        company: int | None
        subscription_key: str | None
        edition: Literal["professional", "standard"] | None


class Product9(Client):
    """A client of Product 9. The accounts of a product.

    The product's own documentation: https://docs.example.test/
    """

    def __init__(
        self,
        *,
        auth: Auth | str | None = None,
        site: str | None = None,
        company: int | None = None,
        subscription_key: str | None = None,
        edition: Literal["professional", "standard"] | None = None,
        **options: Unpack[ClientOptions],
    ) -> None:
        """Makes a client. Nothing is sent, and nothing is opened, before the first call.

        Args:
            auth: the credentials; a text is taken as an access token.
            site: Which site.
            company: sent as `X-Company`.
            subscription_key: A key.
            edition: which edition is talked to; `professional` where it is not said.
            options: settings that every client has.
        """
        auth = hidden(auth)
        subscription_key = hidden(subscription_key)
        super().__init__(
            PRODUCT,
            auth=auth,
            context={"site": site, "company": company},
            headers={"subscription_key": subscription_key},
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
    def bank_transfer(self) -> r.BankTransfer:
        """A site."""
        return r.BankTransfer(self)

    @cached_property
    def sites(self) -> r.Sites:
        """A site."""
        return r.Sites(self)


class AsyncProduct9(AsyncClient):
    """A client of Product 9. The accounts of a product.

    The product's own documentation: https://docs.example.test/
    """

    def __init__(
        self,
        *,
        auth: Auth | str | None = None,
        site: str | None = None,
        company: int | None = None,
        subscription_key: str | None = None,
        edition: Literal["professional", "standard"] | None = None,
        **options: Unpack[AsyncClientOptions],
    ) -> None:
        """Makes a client. Nothing is sent, and nothing is opened, before the first call.

        Args:
            auth: the credentials; a text is taken as an access token.
            site: Which site.
            company: sent as `X-Company`.
            subscription_key: A key.
            edition: which edition is talked to; `professional` where it is not said.
            options: settings that every client has.
        """
        auth = hidden(auth)
        subscription_key = hidden(subscription_key)
        super().__init__(
            PRODUCT,
            auth=auth,
            context={"site": site, "company": company},
            headers={"subscription_key": subscription_key},
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
    def bank_transfer(self) -> r.AsyncBankTransfer:
        """A site."""
        return r.AsyncBankTransfer(self)

    @cached_property
    def sites(self) -> r.AsyncSites:
        """A site."""
        return r.AsyncSites(self)
