"""The clients: one attribute a resource, imported when it is first used."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from acme.ledger import resources as r
from acme.ledger._product import PRODUCT
from sagewire.runtime.client import AsyncClient, Client
from sagewire.runtime.hidden import hidden

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Self, Unpack

    from sagewire.runtime.auth.base import Auth
    from sagewire.runtime.client import AsyncClientOptions, ClientOptions

    class Settings(ClientOptions, total=False):
        """What `from_profile` takes over the profile."""

        auth: Auth | None
        token: str | None
        company: str | None
        paths: Mapping[str, str] | None

    class AsyncSettings(AsyncClientOptions, total=False):
        """What `from_profile` takes over the profile."""

        auth: Auth | None
        token: str | None
        company: str | None
        paths: Mapping[str, str] | None


class Ledger(Client):
    """A client of Ledger."""

    def __init__(
        self,
        *,
        auth: Auth | None = None,
        token: str | None = None,
        company: str | None = None,
        paths: Mapping[str, str] | None = None,
        **options: Unpack[ClientOptions],
    ) -> None:
        """Makes a client. Nothing is sent, and nothing is opened, before the first call.

        Args:
            auth: credentials of your own making, instead of `token`.
            token: The token.
            company: The company.
            paths: other paths, by operationId or by the beginning of a path: `{'/api': '/connector/v1'}`.
            options: settings that every client has.
        """
        token = hidden(token)
        super().__init__(
            PRODUCT, auth=auth, context={"company": company}, credentials={"token": token}, paths=paths, **options
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
    def entries(self) -> r.Entries:
        """An entry."""
        return r.Entries(self)

    @cached_property
    def query(self) -> r.Query:
        """Asks for rows."""
        return r.Query(self)


class AsyncLedger(AsyncClient):
    """A client of Ledger."""

    def __init__(
        self,
        *,
        auth: Auth | None = None,
        token: str | None = None,
        company: str | None = None,
        paths: Mapping[str, str] | None = None,
        **options: Unpack[AsyncClientOptions],
    ) -> None:
        """Makes a client. Nothing is sent, and nothing is opened, before the first call.

        Args:
            auth: credentials of your own making, instead of `token`.
            token: The token.
            company: The company.
            paths: other paths, by operationId or by the beginning of a path: `{'/api': '/connector/v1'}`.
            options: settings that every client has.
        """
        token = hidden(token)
        super().__init__(
            PRODUCT, auth=auth, context={"company": company}, credentials={"token": token}, paths=paths, **options
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
    def entries(self) -> r.AsyncEntries:
        """An entry."""
        return r.AsyncEntries(self)

    @cached_property
    def query(self) -> r.AsyncQuery:
        """Asks for rows."""
        return r.AsyncQuery(self)
