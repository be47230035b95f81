"""Which kind of credentials a product takes, and how they are made from keywords or from a profile's settings."""

from __future__ import annotations

from collections.abc import Mapping
from importlib import import_module
from typing import TYPE_CHECKING

from sagewire.runtime.auth.base import Auth, NoAuth, StaticToken
from sagewire.runtime.errors import ConfigurationError, UsageError
from sagewire.runtime.product import CompositeCredentials, Credential, HeaderCredentials, KeyRotation, Product
from sagewire.runtime.wire.urls import check_header

if TYPE_CHECKING:
    from sagewire.runtime.auth.keys import RotatingKey
    from sagewire.runtime.auth.rotation import KeyService, Secrets
    from sagewire.runtime.auth.stores import Store
    from sagewire.runtime.effects import World


def credentials_of(product: Product) -> tuple[Credential, ...]:
    """The credentials that a client of the product takes as keywords; none where it takes an `Auth` only."""
    kind = product.auth
    if isinstance(kind, HeaderCredentials):
        return kind.fields
    return kind.parts if isinstance(kind, CompositeCredentials) else ()


def made(
    product: Product, auth: Auth | str | None, given: Mapping[str, str | None] | None, key_header: str | None
) -> Auth:
    """The credentials of a client, from its keywords.

    Args:
        product: the product.
        auth: an `Auth`; a text is a token, or a key where the product takes keys.
        given: the product's own credentials by name.
        key_header: another header for the key, where the product takes keys.

    Raises:
        UsageError: two ways to be let in are given at once, or a value cannot be sent.
    """
    kind = product.auth
    named = {name: value for name, value in (given or {}).items() if value}
    if auth is not None and named:
        raise UsageError(f"Give the client either auth or {', '.join(named)}, not both.")
    if isinstance(kind, KeyRotation):
        return _with_key(kind, auth, key_header)
    if isinstance(auth, str):
        return StaticToken(auth)
    if auth is not None:
        return auth
    from sagewire.runtime.auth.given import Composite, GivenHeaders

    if isinstance(kind, HeaderCredentials):
        return GivenHeaders(kind, given or {}, env=product.env)
    if isinstance(kind, CompositeCredentials):
        return Composite(kind, given or {}, env=product.env)
    return NoAuth()


def _with_key(kind: KeyRotation, auth: Auth | str | None, key_header: str | None) -> Auth:
    check_header(key_header or kind.header, "")
    if isinstance(auth, str):
        from sagewire.runtime.auth.given import GivenHeaders

        return GivenHeaders.of_key(key_header or kind.header, auth)
    if auth is not None and key_header:
        from sagewire.runtime.auth.keys import RotatingKey

        if not isinstance(auth, RotatingKey):
            raise UsageError("key_header names the header of a key, and these credentials are none.")
        auth.use_header(key_header)
    return auth if auth is not None else NoAuth()


def key_service(
    product: Product, base_url: str, *, paths: Mapping[str, str] | None = None, header: str | None = None
) -> KeyService:
    """Where and how keys of a product are rotated (a `KeyService`), as its package says.

    Args:
        product: a product whose keys rotate.
        base_url: the address of the service.
        paths: other paths, as the client takes them.
        header: another header for the key.

    Raises:
        ConfigurationError: the product has no keys that rotate.
    """
    from sagewire.runtime.auth.rotation import KeyService
    from sagewire.runtime.calls.paths import replaced
    from sagewire.runtime.wire.urls import base_url as checked

    kind = product.auth
    if not isinstance(kind, KeyRotation):
        raise ConfigurationError(f"{product.title} has no keys that rotate.")
    operation = import_module(product.package).OPERATIONS[kind.rotate]
    return KeyService(
        url=checked(base_url) + replaced(operation, paths or {}).path,
        header=header or kind.header,
        method=operation.method,
        initial=kind.initial,
        secret=kind.secret,
        key=kind.key,
        expires=kind.expires or "expires",
    )


def rotating_key(
    product: Product,
    base_url: str,
    secrets: Secrets,
    store: Store | None = None,
    *,
    paths: Mapping[str, str] | None = None,
    header: str | None = None,
    world: World | None = None,
) -> RotatingKey:
    """The key of one installation (a `RotatingKey`) at a product whose keys rotate.

    Args:
        product: the product.
        base_url: the address of the service.
        secrets: gives the secret.
        store: where the keys are; memory by default.
        paths: other paths, as the client takes them.
        header: another header for the key.
        world: clock and randomness; the first client's by default.

    Raises:
        ConfigurationError: the product has no keys that rotate.
    """
    from sagewire.runtime.auth.keys import RotatingKey
    from sagewire.runtime.calls import diagnoses

    def explain(situation: str, text: str) -> str:
        return diagnoses.explain(product, situation=situation, text=text)

    service = key_service(product, base_url, paths=paths, header=header)
    return RotatingKey(service, secrets, store, explain=explain, world=world)
