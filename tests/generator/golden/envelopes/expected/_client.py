"""The clients: one attribute a resource, imported when it is first used."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from acme.envelopes import resources as r
from acme.envelopes._product import PRODUCT
from sagewire.runtime.client import AsyncClient, Client
from sagewire.runtime.hidden import hidden

if TYPE_CHECKING:
    from typing import Self, Unpack

    from sagewire.runtime.auth.base import Auth
    from sagewire.runtime.client import AsyncClientOptions, ClientOptions
    from sagewire.runtime.model import Model
    from sagewire.runtime.options import RequestOptions

    class Settings(ClientOptions, total=False):
        """What `from_profile` takes over the profile."""

        auth: Auth | str | None

    class AsyncSettings(AsyncClientOptions, total=False):
        """What `from_profile` takes over the profile."""

        auth: Auth | str | None


class Envelopes(Client):
    """A client of Envelopes."""

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

    def resolve(self, reference: Model | str, /, *, options: RequestOptions | None = None) -> Model:
        """Reads the row that another row refers to by its `$path`, whatever its kind.

        Args:
            reference: the row that refers, or the path itself.
            options: settings of this call only.

        Returns:
            The row, of the model that its kind has: `isinstance` tells which.

        Raises:
            UsageError: it refers to nothing that can be read; nothing was sent.
            ApiError: the answer was an error.
        """
        row: Model = self._resolve(reference, options)
        return row

    @cached_property
    def notes(self) -> r.Notes:
        """A note."""
        return r.Notes(self)

    @cached_property
    def parts(self) -> r.Parts:
        """A part."""
        return r.Parts(self)


class AsyncEnvelopes(AsyncClient):
    """A client of Envelopes."""

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

    async def resolve(self, reference: Model | str, /, *, options: RequestOptions | None = None) -> Model:
        """Reads the row that another row refers to by its `$path`, whatever its kind.

        Args:
            reference: the row that refers, or the path itself.
            options: settings of this call only.

        Returns:
            The row, of the model that its kind has: `isinstance` tells which.

        Raises:
            UsageError: it refers to nothing that can be read; nothing was sent.
            ApiError: the answer was an error.
        """
        row: Model = await self._resolve(reference, options)
        return row

    @cached_property
    def notes(self) -> r.AsyncNotes:
        """A note."""
        return r.AsyncNotes(self)

    @cached_property
    def parts(self) -> r.AsyncParts:
        """A part."""
        return r.AsyncParts(self)
