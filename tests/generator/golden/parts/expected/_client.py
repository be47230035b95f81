"""The clients: one attribute a resource, imported when it is first used."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from acme.parts import resources as r
from acme.parts._product import PRODUCT
from sagewire.runtime.client import AsyncClient, Client
from sagewire.runtime.hidden import hidden

if TYPE_CHECKING:
    from typing import Self, Unpack

    from sagewire.runtime.auth.base import Auth
    from sagewire.runtime.client import AsyncClientOptions, ClientOptions

    class Settings(ClientOptions, total=False):
        """What `from_profile` takes over the profile."""

        auth: Auth | None
        user: str | None
        unit: str | None

    class AsyncSettings(AsyncClientOptions, total=False):
        """What `from_profile` takes over the profile."""

        auth: Auth | None
        user: str | None
        unit: str | None


class Parts(Client):
    """A client of Parts."""

    def __init__(
        self,
        *,
        auth: Auth | None = None,
        user: str | None = None,
        unit: str | None = None,
        **options: Unpack[ClientOptions],
    ) -> None:
        """Makes a client. Nothing is sent, and nothing is opened, before the first call.

        Args:
            auth: credentials of your own making, instead of `user` and `unit`.
            user: sent in `Authorization`.
            unit: The unit.
            options: settings that every client has.
        """
        user = hidden(user)
        unit = hidden(unit)
        super().__init__(PRODUCT, auth=auth, credentials={"user": user, "unit": unit}, **options)

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
        """A thing."""
        return r.Things(self)


class AsyncParts(AsyncClient):
    """A client of Parts."""

    def __init__(
        self,
        *,
        auth: Auth | None = None,
        user: str | None = None,
        unit: str | None = None,
        **options: Unpack[AsyncClientOptions],
    ) -> None:
        """Makes a client. Nothing is sent, and nothing is opened, before the first call.

        Args:
            auth: credentials of your own making, instead of `user` and `unit`.
            user: sent in `Authorization`.
            unit: The unit.
            options: settings that every client has.
        """
        user = hidden(user)
        unit = hidden(unit)
        super().__init__(PRODUCT, auth=auth, credentials={"user": user, "unit": unit}, **options)

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
        """A thing."""
        return r.AsyncThings(self)
