"""What every generated client stands on. Names are loaded when they are first used."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING

__version__ = "0.1.0"

if TYPE_CHECKING:
    from sagewire.runtime.auth.base import Auth, NoAuth, StaticToken
    from sagewire.runtime.auth.credentials import Credentials
    from sagewire.runtime.auth.session import OAuthSession
    from sagewire.runtime.auth.stores import FileStore, KeyringStore, MemoryStore, Store
    from sagewire.runtime.auth.tokens import Tokens
    from sagewire.runtime.calls.lanes import LaneLock, LaneLocks
    from sagewire.runtime.calls.outcome import Findings
    from sagewire.runtime.calls.records import Record, Records
    from sagewire.runtime.calls.retry import RetryPolicy
    from sagewire.runtime.client import AsyncClient, Client
    from sagewire.runtime.decoding.drift import Drift
    from sagewire.runtime.effects import AsyncTransport, Clock, Transport, TransportError, World
    from sagewire.runtime.errors import (
        ApiError,
        BadRequest,
        CallError,
        ConfigurationError,
        Conflict,
        ConnectionFailed,
        DecodeError,
        DriftError,
        Forbidden,
        LoginFailed,
        LoginRequired,
        MalformedWebhook,
        NotFound,
        OutcomeUnknown,
        PagingError,
        RateLimited,
        SagewireError,
        SagewireWarning,
        ServerError,
        StoreError,
        TimedOut,
        Unauthorized,
        Unprocessable,
        UsageError,
    )
    from sagewire.runtime.hooks import Hooks
    from sagewire.runtime.model import Model
    from sagewire.runtime.options import RequestOptions
    from sagewire.runtime.paging.changes import AsyncChanges, Change, Changes
    from sagewire.runtime.paging.pager import AsyncPager, Page, Pager
    from sagewire.runtime.webhooks import Received, Webhook
    from sagewire.runtime.wire.message import Attempt, Exchange, Request, Response

__all__ = [
    "ApiError",
    "AsyncChanges",
    "AsyncClient",
    "AsyncPager",
    "AsyncTransport",
    "Attempt",
    "Auth",
    "BadRequest",
    "CallError",
    "Change",
    "Changes",
    "Client",
    "Clock",
    "ConfigurationError",
    "Conflict",
    "ConnectionFailed",
    "Credentials",
    "DecodeError",
    "Drift",
    "DriftError",
    "Exchange",
    "FileStore",
    "Findings",
    "Forbidden",
    "Hooks",
    "KeyringStore",
    "LaneLock",
    "LaneLocks",
    "LoginFailed",
    "LoginRequired",
    "MalformedWebhook",
    "MemoryStore",
    "Model",
    "NoAuth",
    "NotFound",
    "OAuthSession",
    "OutcomeUnknown",
    "Page",
    "Pager",
    "PagingError",
    "RateLimited",
    "Received",
    "Record",
    "Records",
    "Request",
    "RequestOptions",
    "Response",
    "RetryPolicy",
    "SagewireError",
    "SagewireWarning",
    "ServerError",
    "StaticToken",
    "Store",
    "StoreError",
    "TimedOut",
    "Tokens",
    "Transport",
    "TransportError",
    "Unauthorized",
    "Unprocessable",
    "UsageError",
    "Webhook",
    "World",
    "__version__",
]

_HOMES = {
    "auth.base": ("Auth", "NoAuth", "StaticToken"),
    "auth.credentials": ("Credentials",),
    "auth.session": ("OAuthSession",),
    "auth.stores": ("FileStore", "KeyringStore", "MemoryStore", "Store"),
    "auth.tokens": ("Tokens",),
    "paging.changes": ("AsyncChanges", "Change", "Changes"),
    "client": ("AsyncClient", "Client"),
    "decoding.drift": ("Drift",),
    "effects": ("AsyncTransport", "Clock", "Transport", "TransportError", "World"),
    "hooks": ("Hooks",),
    "wire.message": ("Attempt", "Exchange", "Request", "Response"),
    "model": ("Model",),
    "options": ("RequestOptions",),
    "calls.lanes": ("LaneLock", "LaneLocks"),
    "calls.outcome": ("Findings",),
    "calls.records": ("Record", "Records"),
    "paging.pager": ("AsyncPager", "Page", "Pager"),
    "calls.retry": ("RetryPolicy",),
    "webhooks": ("Received", "Webhook"),
}
_PLACES = {name: home for home, names in _HOMES.items() for name in names}


def __getattr__(name: str) -> object:
    if name not in __all__:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    value: object = getattr(import_module(f"{__name__}.{_PLACES.get(name, 'errors')}"), name)
    globals()[name] = value
    return value


def __dir__() -> list[str]:
    return sorted({*globals(), *__all__})
