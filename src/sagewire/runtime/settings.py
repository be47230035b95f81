"""What a client is set up from: its keywords, checked, and made into a `Core`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypedDict

from sagewire.runtime.auth.base import Auth, NoAuth, StaticToken
from sagewire.runtime.body import ACCEPTED
from sagewire.runtime.core import Core, checked_context
from sagewire.runtime.drift import DriftReporter
from sagewire.runtime.effects import AsyncTransport, Transport, World
from sagewire.runtime.errors import ConfigurationError, UsageError
from sagewire.runtime.hooks import NO_HOOKS, Hooks
from sagewire.runtime.limits import bucket_for, slots_for
from sagewire.runtime.operation import Product, Server
from sagewire.runtime.options import RequestOptions
from sagewire.runtime.retry import RetryPolicy, RetryQuota
from sagewire.runtime.urls import base_url as checked_base_url
from sagewire.runtime.urls import check_header, origin_of
from sagewire.runtime.version import VERSION

if TYPE_CHECKING:
    import httpx2

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
    settings: CommonOptions,
) -> Core:
    """Checks settings and puts the core of a client together.

    Raises:
        ConfigurationError: a setting cannot be used.
    """
    world = settings.get("world") or World()
    checked_context(product, context or {})
    server = _server(product, edition, settings.get("base_url"))
    base = checked_base_url(server.url)
    origin = origin_of(base)
    credentials = StaticToken(auth) if isinstance(auth, str) else auth or NoAuth()
    credentials.bind(base, world=world)
    development = settings.get("development")
    development = credentials.development if development is None else development
    limits, key = product.limits, credentials.limits_key
    rate = limits.development_rate if development and limits.development_rate else limits.rate
    hooks = settings.get("hooks") or NO_HOOKS
    timeout, retry = settings.get("timeout", TIMEOUT), settings.get("retry")
    options = RequestOptions(timeout=timeout, retries=retry)
    return Core(
        product=product,
        base_url=base,
        origin=origin,
        edition=server.edition,
        auth=credentials,
        context=dict(context or {}),
        headers={"Accept-Encoding": ACCEPTED, "User-Agent": f"sagewire/{VERSION}", **_client_headers(product, headers)},
        secret_headers=frozenset(field.header for field in product.headers if field.secret),
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
    )


def _server(product: Product, edition: str | None, own_url: str | None) -> Server:
    known = {server.edition: server for server in product.servers}
    if edition and edition not in known:
        choice = ", ".join(name for name in known if name)
        raise UsageError(f"{product.title} has no edition {edition!r}" + (f", only {choice}." if choice else "."))
    server = known[edition] if edition else next(iter(product.servers), None)
    if own_url:
        return Server(url=own_url, edition=server.edition if server else "")
    if server is None:
        raise ConfigurationError(
            f"{product.title} has no server of its own: pass base_url=..., or set {product.env}_BASE_URL."
        )
    return server


def _client_headers(product: Product, headers: Mapping[str, str | None] | None) -> dict[str, str]:
    fields = {field.name: field for field in product.headers}
    found: dict[str, str] = {}
    for name, value in (headers or {}).items():
        if name not in fields:
            raise UsageError(f"{product.title} knows no header {name!r}.")
        if value:
            found[fields[name].header] = check_header(fields[name].header, value)
    return found
