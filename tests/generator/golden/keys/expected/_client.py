"""The clients: one attribute a resource, imported when it is first used."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from acme.keys import resources as r
from acme.keys._product import PRODUCT
from sagewire.runtime.client import AsyncClient, Client
from sagewire.runtime.hidden import hidden

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


class Keys(Client):
    """A client of Keys."""

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
    def keys(self) -> r.Keys:
        """Changes the key."""
        return r.Keys(self)

    @cached_property
    def labels(self) -> r.Labels:
        """Makes a label."""
        return r.Labels(self)

    @cached_property
    def parcels(self) -> r.Parcels:
        """A parcel."""
        return r.Parcels(self)


class AsyncKeys(AsyncClient):
    """A client of Keys."""

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
    def keys(self) -> r.AsyncKeys:
        """Changes the key."""
        return r.AsyncKeys(self)

    @cached_property
    def labels(self) -> r.AsyncLabels:
        """Makes a label."""
        return r.AsyncLabels(self)

    @cached_property
    def parcels(self) -> r.AsyncParcels:
        """A parcel."""
        return r.AsyncParcels(self)
