"""The clients: one attribute a resource, imported when it is first used."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from sagewire.runtime.client import AsyncClient, Client
from sagewire.runtime.hidden import hidden
from sagewire.sage50 import resources as r
from sagewire.sage50._product import PRODUCT

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Self, Unpack

    from sagewire.runtime.auth.base import Auth
    from sagewire.runtime.client import AsyncClientOptions, ClientOptions

    class Settings(ClientOptions, total=False):
        """What `from_profile` takes over the profile."""

        auth: Auth | str | None
        key_header: str | None
        paths: Mapping[str, str] | None

    class AsyncSettings(AsyncClientOptions, total=False):
        """What `from_profile` takes over the profile."""

        auth: Auth | str | None
        key_header: str | None
        paths: Mapping[str, str] | None


class Sage50(Client):
    """A client of Sage 50 Cloud. Files between Sage 50 on a desk and an application elsewhere.

    The product's own documentation: https://developer.sage.com/api/connected_cloud/getting-started/
    """

    def __init__(
        self,
        *,
        auth: Auth | str | None = None,
        key_header: str | None = None,
        paths: Mapping[str, str] | None = None,
        **options: Unpack[ClientOptions],
    ) -> None:
        """Makes a client. Nothing is sent, and nothing is opened, before the first call.

        Args:
            auth: the key: a `RotatingKey`, which is changed when it ends, or a text, which is not.
            key_header: another header for the key, where the service wants it elsewhere.
            paths: other paths, by operationId or by the beginning of a path: `{'/api': '/connector/v1'}`.
            options: settings that every client has. `base_url` must be among them: the document does not say.
        """
        auth = hidden(auth)
        super().__init__(PRODUCT, auth=auth, key_header=key_header, paths=paths, **options)

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
    def api_keys(self) -> r.ApiKeys:
        """Changes an API key that has expired, or is about to, for a new one."""
        return r.ApiKeys(self)

    @cached_property
    def applications(self) -> r.Applications:
        """Registers a further application of a developer."""
        return r.Applications(self)

    @cached_property
    def developers(self) -> r.Developers:
        """Registers a developer with a first application."""
        return r.Developers(self)

    @cached_property
    def files(self) -> r.Files:
        """Uploads new or changed records for Sage 50 to fetch."""
        return r.Files(self)

    @cached_property
    def passcodes(self) -> r.Passcodes:
        """Makes a passcode, which the user types into Sage 50 to let the application in."""
        return r.Passcodes(self)

    @cached_property
    def results(self) -> r.Results:
        """What became of an uploaded order in Sage 50."""
        return r.Results(self)

    @cached_property
    def scopes(self) -> r.Scopes:
        """A kind of record that is exchanged, and its newest file."""
        return r.Scopes(self)

    @cached_property
    def tracking(self) -> r.Tracking:
        """How an upload fares: first the platform validates it, then Sage 50 fetches and processes it."""
        return r.Tracking(self)


class AsyncSage50(AsyncClient):
    """A client of Sage 50 Cloud. Files between Sage 50 on a desk and an application elsewhere.

    The product's own documentation: https://developer.sage.com/api/connected_cloud/getting-started/
    """

    def __init__(
        self,
        *,
        auth: Auth | str | None = None,
        key_header: str | None = None,
        paths: Mapping[str, str] | None = None,
        **options: Unpack[AsyncClientOptions],
    ) -> None:
        """Makes a client. Nothing is sent, and nothing is opened, before the first call.

        Args:
            auth: the key: a `RotatingKey`, which is changed when it ends, or a text, which is not.
            key_header: another header for the key, where the service wants it elsewhere.
            paths: other paths, by operationId or by the beginning of a path: `{'/api': '/connector/v1'}`.
            options: settings that every client has. `base_url` must be among them: the document does not say.
        """
        auth = hidden(auth)
        super().__init__(PRODUCT, auth=auth, key_header=key_header, paths=paths, **options)

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
    def api_keys(self) -> r.AsyncApiKeys:
        """Changes an API key that has expired, or is about to, for a new one."""
        return r.AsyncApiKeys(self)

    @cached_property
    def applications(self) -> r.AsyncApplications:
        """Registers a further application of a developer."""
        return r.AsyncApplications(self)

    @cached_property
    def developers(self) -> r.AsyncDevelopers:
        """Registers a developer with a first application."""
        return r.AsyncDevelopers(self)

    @cached_property
    def files(self) -> r.AsyncFiles:
        """Uploads new or changed records for Sage 50 to fetch."""
        return r.AsyncFiles(self)

    @cached_property
    def passcodes(self) -> r.AsyncPasscodes:
        """Makes a passcode, which the user types into Sage 50 to let the application in."""
        return r.AsyncPasscodes(self)

    @cached_property
    def results(self) -> r.AsyncResults:
        """What became of an uploaded order in Sage 50."""
        return r.AsyncResults(self)

    @cached_property
    def scopes(self) -> r.AsyncScopes:
        """A kind of record that is exchanged, and its newest file."""
        return r.AsyncScopes(self)

    @cached_property
    def tracking(self) -> r.AsyncTracking:
        """How an upload fares: first the platform validates it, then Sage 50 fetches and processes it."""
        return r.AsyncTracking(self)
