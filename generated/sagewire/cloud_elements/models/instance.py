"""An element with the credentials of one company."""

from typing import Any, ClassVar

from sagewire.cloud_elements import models as m
from sagewire.cloud_elements.models._base import Row
from sagewire.runtime.model import Instant, sent, wire


class Instance(Row, frozen=True, kw_only=True):
    """An element with the credentials of one company.

    Seen on the wire, not stated by the maker.
    """

    __open__: ClassVar[bool] = True
    __secret__: ClassVar[frozenset[str]] = frozenset(("token", "configuration"))

    id: int = sent()
    """Id of the instance; keep it."""
    name: str = sent()
    """Name of the instance."""
    token: str = sent()
    """Opens the resources of the instance; keep it secret."""
    valid: bool = sent()
    """Whether its credentials work."""
    tags: list[str] = sent()
    """Words to find the instance by."""
    user: "m.PlatformUser" = sent()
    """Who made it."""
    element: "m.Element | None" = None
    """The element."""
    element_id: int | None = wire("elementId")
    """Id of the element."""
    provision_interactions: list[dict[str, Any]] | None = wire("provisionInteractions")
    """What is left to do by hand."""
    disabled: bool | None = None
    """Whether it is switched off."""
    max_cache_size: int | None = wire("maxCacheSize")
    """Entries in its cache at most."""
    cache_time_to_live: int | None = wire("cacheTimeToLive")
    """How long entries of its cache live."""
    configuration: dict[str, str | None] | None = None
    """Its settings, all as text: `true`, `15`, and what is polled as JSON in text. Secrets are masked by asterisks."""
    events_enabled: bool | None = wire("eventsEnabled")
    """Whether events are on."""
    trace_logging_enabled: bool | None = wire("traceLoggingEnabled")
    """Whether calls are logged in full."""
    caching_enabled: bool | None = wire("cachingEnabled")
    """Whether answers are cached."""
    external_authentication: str | None = wire("externalAuthentication")
    """How it was authorised outside of the platform."""
    created_date: Instant | None = wire("createdDate")
    """When it was made."""
