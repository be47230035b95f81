"""What a client needs of whoever holds the credentials: headers, and what to do when the API refuses them."""

from __future__ import annotations

import re
from abc import ABC, abstractmethod
from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import TypeAlias
from urllib.parse import urlsplit

from sagewire.runtime.effects import Steps, World
from sagewire.runtime.errors import ConfigurationError, UsageError
from sagewire.runtime.hidden import hidden

CALLBACK_HOSTS = frozenset({"127.0.0.1", "localhost"})
"""Hosts of redirect URIs whose callbacks a server on 127.0.0.1 receives."""

Context: TypeAlias = tuple[str, ...]
"""What a request is about: the address of the API, and the values of its context headers (a site, a company)."""

_DEFAULT_PORTS = {"http": 80, "https": 443}
_LOOPBACK = re.compile(r"127\.\d{1,3}\.\d{1,3}\.\d{1,3}")
_TOKEN = re.compile(r"[\x21-\x7e]+")


def is_loopback(host: str) -> bool:
    """Whether a host name or address means this machine."""
    return host.lower() in {"localhost", "::1", "[::1]"} or _LOOPBACK.fullmatch(host) is not None


def can_listen_at(redirect_uri: str) -> bool:
    """Whether a redirect URI leads to this machine, so that a server here can receive the callback."""
    parts = urlsplit(redirect_uri)
    return parts.scheme == "http" and (parts.hostname or "") in CALLBACK_HOSTS


def origin_of(url: str) -> str:
    """The origin of a URL (`https://host:port`), in one form whatever the URL's spelling.

    Raises:
        UsageError: it is not an absolute http or https URL.
    """
    try:
        parts = urlsplit(url)
        port = parts.port
    except ValueError as error:
        raise UsageError(f"{url!r} is not a URL: {error}.") from error
    scheme = parts.scheme.lower()
    if scheme not in _DEFAULT_PORTS or not parts.hostname:
        raise UsageError(f"{url!r} is not an absolute http or https URL.")
    host = f"[{parts.hostname}]" if ":" in parts.hostname else parts.hostname
    return f"{scheme}://{host}:{_DEFAULT_PORTS[scheme] if port is None else port}"


def require_secure(url: str, what: str) -> None:
    """Refuses a URL to which secrets would travel in the clear.

    Args:
        url: the URL.
        what: what it is, for the message.

    Raises:
        ConfigurationError: it is not https, and not http on this machine.
    """
    try:
        parts = urlsplit(url)
        host = parts.hostname or ""
    except ValueError as error:
        raise ConfigurationError(f"The {what} {url!r} is not a URL: {error}.") from error
    if not host or not (parts.scheme == "https" or (parts.scheme == "http" and is_loopback(host))):
        raise ConfigurationError(f"The {what} {url!r} must be an https URL (http only for this machine itself).")


def bearer(headers: Mapping[str, str]) -> str | None:
    """The bearer token in a request's headers, None where there is none."""
    for name, value in headers.items():
        if name.lower() == "authorization":
            scheme, _, token = value.partition(" ")
            return hidden(token.strip()) if scheme.lower() == "bearer" else None
    return None


def is_token(text: str) -> bool:
    """Whether a text can stand as a token in a header: visible ASCII, nothing else."""
    return _TOKEN.fullmatch(text) is not None


class Auth(ABC):
    """Holds credentials and says which headers a request gets. One may serve many clients, threads and event loops.

    Attributes:
        origins: where the headers may be sent; a client adds the origin of its base URL, anything else gets none.
        development: whether these are development credentials, for which lower limits may hold.
        renewals: how many times one call may be sent again with other credentials.
    """

    renewals = 1

    def __init__(self) -> None:
        """Starts with no origin: headers go nowhere until a client allows its own."""
        self.origins: frozenset[str] = frozenset()
        self.development = False

    def bind(self, *urls: str, world: World | None = None) -> None:
        """Called by a client that uses these credentials.

        Args:
            *urls: the client's base URLs; their origins may be sent the headers from now on.
            world: the client's clock and randomness, for an auth that was built without its own.
        """
        self.origins |= {origin_of(url) for url in urls}
        del world

    def may_go_to(self, url: str) -> bool:
        """Whether the headers may be sent to this URL."""
        return origin_of(url) in self.origins

    @property
    def limits_key(self) -> str:
        """What rate limits are counted by: calls with the same key share them."""
        return ""

    @property
    def secret_headers(self) -> frozenset[str]:
        """Headers of its own that must never be shown; those that every HTTP library knows are masked anyway."""
        return frozenset()

    @abstractmethod
    def headers(self, now: datetime) -> Steps[Mapping[str, str]]:
        """The headers for a request that is about to be sent; may refresh a token first.

        Args:
            now: the time of the call.

        Raises:
            LoginRequired: a user must log in.
        """

    def headers_of(self, parts: Sequence[str], now: datetime) -> Steps[Mapping[str, str]]:
        """The headers for a request of an operation that needs only some of the credentials.

        Args:
            parts: the names of what it needs.
            now: the time of the call.
        """
        del parts
        return (yield from self.headers(now))

    def rejected(self, sent: Mapping[str, str], context: Context = ()) -> Steps[bool]:
        """Called after a 401.

        Args:
            sent: the headers that the refused request carried.
            context: what it was about.

        Returns:
            True when the credentials have changed, so that the request may be sent once more.
        """
        del sent, context
        return False
        yield  # a generator, like every other logic

    def accepted(self, sent: Mapping[str, str], context: Context = ()) -> None:
        """Called after any answer that shows that the API took the credentials.

        Args:
            sent: the headers that the request carried.
            context: what it was about.
        """
        del sent, context

    def situation(self, sent: Mapping[str, str], context: Context = ()) -> str:
        """What a 401 that stayed means, as a situation that diagnoses know.

        Args:
            sent: the headers that the refused request carried.
            context: what it was about.

        Returns:
            `context-unauthorized` where the credentials are known to be good, else `unauthorized`.
        """
        del sent, context
        return "unauthorized"


class NoAuth(Auth):
    """No credentials at all."""

    def headers(self, now: datetime) -> Steps[Mapping[str, str]]:
        """No headers."""
        del now
        return {}
        yield  # a generator, like every other logic


class StaticToken(Auth):
    """A bearer token that the caller brings and looks after; it is never refreshed.

    Example:
        >>> StaticToken("secret-token")
        StaticToken(...)
    """

    def __init__(self, token: str, *, limits_key: str = "", development: bool = False) -> None:
        """Takes the token.

        Args:
            token: the access token, without the word Bearer.
            limits_key: what rate limits are counted by, usually the client id that the token was granted to.
            development: whether it was granted to development credentials.

        Raises:
            UsageError: the token is empty or holds a character that a header cannot carry.
        """
        super().__init__()
        if not is_token(token):
            raise UsageError(
                "The access token is empty or holds spaces, line ends or other characters that no token has: "
                "pass the bare token, without the word Bearer."
            )
        self._token = hidden(token)
        self._limits_key = limits_key
        self.development = development

    def __repr__(self) -> str:
        return "StaticToken(...)"

    @property
    def limits_key(self) -> str:
        """What rate limits are counted by."""
        return self._limits_key

    def headers(self, now: datetime) -> Steps[Mapping[str, str]]:
        """The bearer header."""
        del now
        return {"Authorization": hidden(f"Bearer {self._token}")}
        yield  # a generator, like every other logic
