"""Sage ID: who may sign in, which clients there are, and what was issued to whom. State only: the protocol
is oauthlib's.

Times are the sandbox clock's, so tokens age when it is moved.
"""

from __future__ import annotations

import secrets
import threading
from collections.abc import Iterable

import attrs

from sagewire.sandbox.clock import Clock

SCOPES = ("openid", "profile", "email", "offline_access")
AUDIENCE = "s200ukipd/sage200"


@attrs.define
class Client:
    """Credentials of an application.

    Attributes:
        id: client id.
        secret: client secret, empty for a public client.
        redirect_uris: callback URLs, matched character by character.
        development: limited to 20 calls a minute instead of 6000.
        legacy: credentials of the old Sage ID method, which no longer work.
    """

    id: str
    secret: str = ""
    redirect_uris: list[str] = attrs.field(factory=list[str])
    development: bool = False
    legacy: bool = False

    @property
    def client_id(self) -> str:
        """The client id, under the name that the protocol library looks for."""
        return self.id


@attrs.define
class User:
    """Somebody with a Sage ID.

    Attributes:
        login: e-mail address.
        registered: whether the Sage ID has been registered for the Sage 200 API.
        sites: ids of the sites, or businesses, that the user can reach; None for all.
        denied: modules that the user's role lacks, such as `sales`; for Accounting an area or a collection, with a verb
            or without: `Sales`, `contacts:DELETE`.
    """

    login: str
    registered: bool = True
    sites: list[str] | None = None
    denied: set[str] = attrs.field(factory=set[str])


@attrs.define
class Code:
    """An authorization code."""

    client_id: str
    login: str
    redirect_uri: str
    scopes: tuple[str, ...]
    challenge: str | None
    challenge_method: str | None
    expires: float
    used: bool = False


@attrs.define
class Access:
    """An access token."""

    client_id: str
    login: str
    scopes: tuple[str, ...]
    expires: float
    family: str


@attrs.define
class Refresh:
    """A refresh token; one family descends from one consent."""

    client_id: str
    login: str
    scopes: tuple[str, ...]
    expires: float
    family: str
    used: bool = False


class Identity:
    """What Sage ID knows, and how strict it is.

    Attributes:
        access_lifetime: seconds that an access token lasts (8 hours).
        refresh_lifetime: seconds from consent that a family of refresh tokens lasts (90 days).
        code_lifetime: seconds that a code lasts.
        detect_reuse: a refresh token that is used twice ends its whole family.
        require_audience: `audience` must be sent at sign-in.
        auto_approve: browsers are not asked for consent either.
        clients: by client id.
        users: by login.
    """

    def __init__(self, clock: Clock) -> None:
        self.clock = clock
        self.access_lifetime = 28_800
        self.refresh_lifetime = 90 * 86_400
        self.code_lifetime = 60
        self.detect_reuse = True
        self.require_audience = True
        self.auto_approve = False
        self.clients: dict[str, Client] = {}
        self.users: dict[str, User] = {}
        self.codes: dict[str, Code] = {}
        self.access: dict[str, Access] = {}
        self.refresh: dict[str, Refresh] = {}
        self.lock = threading.RLock()

    def add_client(
        self,
        client_id: str = "",
        *,
        secret: str | None = None,
        redirect_uris: Iterable[str] = (),
        development: bool = False,
        legacy: bool = False,
    ) -> Client:
        """Registers an application; an empty `secret` makes it a public one."""
        client = Client(
            client_id or f"sandbox-{secrets.token_hex(8)}",
            secrets.token_urlsafe(24) if secret is None else secret,
            list(redirect_uris),
            development,
            legacy,
        )
        self.clients[client.id] = client
        return client

    def add_user(
        self, login: str, *, registered: bool = True, sites: list[str] | None = None, denied: Iterable[str] = ()
    ) -> User:
        """Adds somebody who can sign in."""
        self.users[login] = User(login, registered, sites, set(denied))
        return self.users[login]

    @property
    def user(self) -> User:
        """The one who signs in unless another is named."""
        return next(iter(self.users.values()))

    def check(self, token: str) -> Access | None:
        """What an access token stands for; None where it is unknown or has expired."""
        with self.lock:
            access = self.access.get(token)
            return access if access is not None and access.expires > self.clock.seconds() else None

    def expire_tokens(self) -> None:
        """Every access token ends now; refresh tokens stay."""
        with self.lock:
            for access in self.access.values():
                access.expires = 0.0

    def revoke_refresh_tokens(self) -> None:
        """Every refresh token ends now."""
        with self.lock:
            self.refresh.clear()

    def end_family(self, family: str) -> None:
        """Every refresh token that descends from one consent ends now."""
        with self.lock:
            for token in [token for token, held in self.refresh.items() if held.family == family]:
                del self.refresh[token]

    def forget(self) -> None:
        """Nothing that was issued is good any more."""
        with self.lock:
            self.codes.clear()
            self.access.clear()
            self.refresh.clear()
