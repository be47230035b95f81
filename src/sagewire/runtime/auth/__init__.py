"""Who may call: credentials, tokens, where they are kept, and how they are kept fresh. Loaded name by name.

Logging in is `sagewire.runtime.auth.login.login`.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from sagewire.runtime.auth.base import Auth, NoAuth, StaticToken
    from sagewire.runtime.auth.callback import AuthorizationRequest
    from sagewire.runtime.auth.credentials import Credentials
    from sagewire.runtime.auth.keys import KeyService, RotatingKey
    from sagewire.runtime.auth.oauth import CodeFlow
    from sagewire.runtime.auth.session import OAuthSession
    from sagewire.runtime.auth.stores import FileStore, KeyringStore, MemoryStore, Store
    from sagewire.runtime.auth.stores.secret import EnvironmentSecret, FileSecret, KeyringSecret, MemorySecret
    from sagewire.runtime.auth.tokens import Tokens, next_login

__all__ = [
    "Auth",
    "AuthorizationRequest",
    "CodeFlow",
    "Credentials",
    "EnvironmentSecret",
    "FileSecret",
    "FileStore",
    "KeyService",
    "KeyringSecret",
    "KeyringStore",
    "MemorySecret",
    "MemoryStore",
    "NoAuth",
    "OAuthSession",
    "RotatingKey",
    "StaticToken",
    "Store",
    "Tokens",
    "next_login",
]

_HOMES = {
    "base": ("Auth", "NoAuth", "StaticToken"),
    "callback": ("AuthorizationRequest",),
    "credentials": ("Credentials",),
    "keys": ("KeyService", "RotatingKey"),
    "oauth": ("CodeFlow",),
    "session": ("OAuthSession",),
    "stores": ("FileStore", "KeyringStore", "MemoryStore", "Store"),
    "stores.secret": ("EnvironmentSecret", "FileSecret", "KeyringSecret", "MemorySecret"),
    "tokens": ("Tokens", "next_login"),
}


def __getattr__(name: str) -> object:
    home = next((home for home, names in _HOMES.items() if name in names), None)
    if home is None:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    value: object = getattr(import_module(f"{__name__}.{home}"), name)
    globals()[name] = value
    return value
