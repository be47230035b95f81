"""The clients: one attribute a resource, imported when it is first used."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from acme.values import resources as r
from acme.values._product import PRODUCT
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


class Values(Client):
    """A client of Values."""

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
    def things(self) -> r.Things:
        """A thing with every kind of value."""
        return r.Things(self)


class AsyncValues(AsyncClient):
    """A client of Values."""

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
    def things(self) -> r.AsyncThings:
        """A thing with every kind of value."""
        return r.AsyncThings(self)
