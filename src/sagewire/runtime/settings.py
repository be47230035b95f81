"""What a client is set up from: its keywords, checked, and made into a `Core`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypedDict

from sagewire.runtime import __version__
from sagewire.runtime.auth.base import Auth
from sagewire.runtime.auth.kinds import made
from sagewire.runtime.calls.limits import bucket_for, slots_for
from sagewire.runtime.calls.retry import RetryPolicy, RetryQuota
from sagewire.runtime.core import Core, checked_context
from sagewire.runtime.decoding.drift import DriftReporter
from sagewire.runtime.effects import AsyncTransport, Transport, World
from sagewire.runtime.hooks import NO_HOOKS, Hooks
from sagewire.runtime.options import RequestOptions
from sagewire.runtime.product import Product
from sagewire.runtime.wire.body import ACCEPTED
from sagewire.runtime.wire.servers import client_headers, server_of, warn_of_end
from sagewire.runtime.wire.urls import base_url as checked_base_url
from sagewire.runtime.wire.urls import origin_of

if TYPE_CHECKING:
    import httpx2

    from sagewire.runtime.calls.lanes import LaneLocks

TIMEOUT = 60.0


class CommonOptions(TypedDict, total=False):
    """Keywords that every client takes; they mean what `Client.__init__` says."""

    base_url: str | None
    development: bool | None
    timeout: float | None
    retry: RetryPolicy | int | None
    strict: bool
    hooks: Hooks | None
    world: World | None
    lane_locks: LaneLocks | None


class ClientOptions(CommonOptions, total=False):
    """Keywords of a sync client."""

    http_client: httpx2.Client | httpx2.BaseTransport | None
    transport: Transport | None


class AsyncClientOptions(CommonOptions, total=False):
    """Keywords of an async client."""

    http_client: httpx2.AsyncClient | httpx2.AsyncBaseTransport | None
    transport: AsyncTransport | None


def build_core(
    product: Product,
    auth: Auth | str | None,
    context: Mapping[str, Any] | None,
    headers: Mapping[str, str | None] | None,
    edition: str | None,
    variables: Mapping[str, str | None] | None,
    settings: CommonOptions,
    *,
    credentials: Mapping[str, str | None] | None = None,
    paths: Mapping[str, str] | None = None,
    key_header: str | None = None,
) -> Core:
    """Checks settings and puts the core of a client together.

    Raises:
        ConfigurationError: a setting cannot be used.
    """
    world = settings.get("world") or World()
    checked_context(product, context or {})
    server = server_of(product, edition, settings.get("base_url"), variables)
    own_headers = client_headers(product, server, headers)
    warn_of_end(product, server, world, stacklevel=6)  # the line that makes the client
    base = checked_base_url(server.url)
    origin = origin_of(base)
    door = made(product, auth, credentials, key_header)
    door.bind(base, world=world)
    development = settings.get("development")
    development = door.development if development is None else development
    limits, key = product.limits, door.limits_key
    rate = limits.development_rate if development and limits.development_rate else limits.rate
    hooks = settings.get("hooks") or NO_HOOKS
    timeout, retry = settings.get("timeout", TIMEOUT), settings.get("retry")
    options = RequestOptions(timeout=timeout, retries=retry)
    return Core(
        product=product,
        base_url=base,
        origin=origin,
        server=server,
        auth=door,
        context=dict(context or {}),
        headers={
            "Accept-Encoding": ACCEPTED,
            "User-Agent": f"sagewire/{__version__}",
            **product.fixed_headers,
            **own_headers,
        },
        secret_headers=door.secret_headers | {field.header for field in product.headers if field.secret},
        options=RequestOptions(),
        policy=options.retries or RetryPolicy(),
        timeout=timeout,
        strict=settings.get("strict", False),
        quota=RetryQuota(),
        bucket=bucket_for(key, origin, rate, limits.per, world.clock) if rate else None,
        slots=slots_for(key, origin, limits.concurrency, world.clock) if limits.concurrency else None,
        hooks=hooks,
        drift=DriftReporter(hooks.on_drift),
        world=world,
        owner=object(),
        paths=_paths(product, paths) if paths else {},
        lane_locks=settings.get("lane_locks"),
    )


def _paths(product: Product, paths: Mapping[str, str]) -> dict[str, str]:
    from importlib import import_module

    from sagewire.runtime.calls.paths import checked

    return checked(paths, getattr(import_module(product.package), "OPERATIONS", None))
