"""The clients: one attribute a resource, imported when it is first used."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from acme.hostile import resources as r
from acme.hostile._product import PRODUCT
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


class Hostile(Client):
    """A client of \"\"\"; import os; os.abort() #. {{ 7 * 7 }} {% raw %} \"\"\" \\ reversed \\N{BULLET}."""

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
    def x_y(self) -> r.XY:
        """ends with a quote "."""
        return r.XY(self)


class AsyncHostile(AsyncClient):
    """A client of \"\"\"; import os; os.abort() #. {{ 7 * 7 }} {% raw %} \"\"\" \\ reversed \\N{BULLET}."""

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
    def x_y(self) -> r.AsyncXY:
        """ends with a quote "."""
        return r.AsyncXY(self)
