"""The clients: one attribute a resource, imported when it is first used."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from acme.three_zero import resources as r
from acme.three_zero._product import PRODUCT
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


class ThreeZero(Client):
    """A client of A shop."""

    def __init__(self, *, auth: Auth | str | None = None, **options: Unpack[ClientOptions]) -> None:
        """Makes a client. Nothing is sent, and nothing is opened, before the first call.

        Args:
            auth: the credentials; a text is taken as an access token.
            options: settings that every client has. `base_url` must be among them: the document does not say.
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
    def order(self) -> r.Order:
        """Place order."""
        return r.Order(self)

    @cached_property
    def pet(self) -> r.Pet:
        """Find pets by status."""
        return r.Pet(self)

    @cached_property
    def toys(self) -> r.Toys:
        """Get toy."""
        return r.Toys(self)


class AsyncThreeZero(AsyncClient):
    """A client of A shop."""

    def __init__(self, *, auth: Auth | str | None = None, **options: Unpack[AsyncClientOptions]) -> None:
        """Makes a client. Nothing is sent, and nothing is opened, before the first call.

        Args:
            auth: the credentials; a text is taken as an access token.
            options: settings that every client has. `base_url` must be among them: the document does not say.
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
    def order(self) -> r.AsyncOrder:
        """Place order."""
        return r.AsyncOrder(self)

    @cached_property
    def pet(self) -> r.AsyncPet:
        """Find pets by status."""
        return r.AsyncPet(self)

    @cached_property
    def toys(self) -> r.AsyncToys:
        """Get toy."""
        return r.AsyncToys(self)
