"""The authorization-code grant with PKCE: the login URL, the callback, the exchange, refresh and revocation.

Everything that differs between identity servers comes from the `OAuthCode` descriptor.
"""

from __future__ import annotations

import base64
import math
import warnings
from collections.abc import Mapping, Sequence
from datetime import datetime, timedelta
from typing import Any
from urllib.parse import parse_qsl, quote, unquote, urlencode, urlsplit, urlunsplit

import attrs

from sagewire.runtime.auth import pkce
from sagewire.runtime.auth.base import is_loopback, is_token, require_secure
from sagewire.runtime.auth.endpoint import (
    Explain,
    GrantInDoubt,
    login_failed,
    masked,
    no_hint,
    post_form,
    read_object,
    situation_of,
)
from sagewire.runtime.auth.grant import Words
from sagewire.runtime.auth.tokens import Tokens, say_when
from sagewire.runtime.effects import Steps, World
from sagewire.runtime.errors import ConfigurationError, LoginFailed, SagewireWarning, UsageError
from sagewire.runtime.operation import OAuthCode
from sagewire.runtime.wire.message import Response

__all__ = ["AuthorizationRequest", "CodeFlow", "Credentials", "OAuthCode"]

_WORDS = Words()
_KNOWN = frozenset({"access_token", "refresh_token", "expires_in", "refresh_token_expires_in", "scope", "token_type"})


def _hidden(value: str | None) -> str:
    return "None" if value is None else "'...'"


_SAID_IN = ("error_description", "reason")
"""Where a callback may say in words what went wrong: as the standard has it, and as some servers do."""


@attrs.frozen(kw_only=True)
class Credentials:
    """What the identity server knows your program by, as it was registered.

    Attributes:
        client_id: the public name.
        client_secret: the secret of a confidential client; None for a public one (desktop, mobile).
        redirect_uri: where the browser is sent after the login, character for character as registered.
        development: development credentials, for which lower limits may hold.
        refresh_lifetime: the life of refresh tokens chosen at registration, None for the longest there is.
    """

    client_id: str
    client_secret: str | None = attrs.field(default=None, repr=_hidden)
    redirect_uri: str = "http://127.0.0.1:8765/callback"
    development: bool = False
    refresh_lifetime: timedelta | None = None

    def __attrs_post_init__(self) -> None:
        if not self.client_id.strip():
            raise ConfigurationError("The client id is empty.")
        if self.client_secret is not None and not self.client_secret.strip():
            raise ConfigurationError("The client secret is empty: leave it out for a public client.")
        if self.refresh_lifetime is not None and self.refresh_lifetime <= timedelta(0):
            raise ConfigurationError("The life of refresh tokens must be longer than nothing.")
        _check_redirect(self.redirect_uri)


def _check_redirect(uri: str) -> None:
    try:
        parts = urlsplit(uri)
        host = parts.hostname or ""
    except ValueError as error:
        raise ConfigurationError(f"The redirect URI {uri!r} is not a URI: {error}.") from error
    if not parts.scheme or parts.fragment or (parts.scheme in {"http", "https"} and not host):
        raise ConfigurationError(f"The redirect URI {uri!r} must be absolute and without a fragment.")
    if parts.scheme == "http" and not is_loopback(host):
        raise ConfigurationError(f"The redirect URI {uri!r} must be https (http only for this machine itself).")


@attrs.frozen(kw_only=True)
class AuthorizationRequest:
    """One login under way. A web application keeps it in the user's session until the callback comes.

    Attributes:
        url: where to send the user.
        state: comes back in the callback.
        verifier: proves that the exchange comes from whoever asked; empty where PKCE is not used.
        redirect_uri: where the callback will go.
        scopes: what was asked for.
    """

    url: str = attrs.field(repr=False)
    state: str = attrs.field(repr=False)
    verifier: str = attrs.field(repr=False)
    redirect_uri: str
    scopes: tuple[str, ...] = ()


@attrs.frozen(kw_only=True)
class CodeFlow:
    """The grant of one identity server for one set of credentials. Holds no tokens.

    Attributes:
        grant: the identity server.
        credentials: the program.
        world: clock and randomness.
        explain: finds hints for what goes wrong.
        timeout: seconds for each request to the identity server.
    """

    grant: OAuthCode
    credentials: Credentials
    world: World = attrs.field(factory=World, repr=False)
    explain: Explain = attrs.field(default=no_hint, repr=False)
    timeout: float = 30.0

    def __attrs_post_init__(self) -> None:
        require_secure(self.grant.authorize_url, "authorization URL")
        require_secure(self.grant.token_url, "token URL")
        if self.grant.revoke_url:
            require_secure(self.grant.revoke_url, "revocation URL")

    @property
    def client_id(self) -> str:
        """Whom tokens are granted to."""
        return self.credentials.client_id

    @property
    def words(self) -> Words:
        """What things are called in messages."""
        return _WORDS

    @property
    def revokes(self) -> bool:
        """Whether refresh tokens can be revoked."""
        return bool(self.grant.revoke_url)

    @property
    def single_use(self) -> bool:
        """A refresh token that was refused once is refused for ever."""
        return True

    def hint(self, situation: str, text: str) -> str:
        """The hint for a situation, empty where nothing is known."""
        return self.explain(situation, text)

    def announced(self, tokens: Tokens) -> Tokens | None:
        """Nothing: a refresh token that was spent is of no use to whoever comes after."""
        del tokens
        return None

    def joined(self, stored: Tokens | None, fresh: Tokens) -> Tokens:
        """The new login's tokens: nothing of an earlier one is kept."""
        del stored
        return fresh

    def authorization_url(
        self, *, scopes: Sequence[str] | None = None, extra: Mapping[str, str] | None = None
    ) -> AuthorizationRequest:
        """Begins a login.

        Args:
            scopes: what to ask for; what the descriptor names by default.
            extra: further parameters (a language, a country).

        Raises:
            UsageError: `extra` would replace a parameter that the grant itself needs.
        """
        asked = self.grant.scopes if scopes is None else tuple(scopes)
        state, verifier = pkce.new_state(), pkce.new_verifier() if self.grant.pkce else ""
        own = {
            "response_type": "code",
            "client_id": self.credentials.client_id,
            "redirect_uri": self.credentials.redirect_uri,
            "scope": " ".join(asked),
            "state": state,
        }
        if verifier:
            own |= {"code_challenge": pkce.challenge_of(verifier), "code_challenge_method": "S256"}
        if clash := sorted(own.keys() & (extra or {}).keys()):
            raise UsageError(f"extra may not hold {', '.join(clash)}: the login itself sets them.")
        parts = urlsplit(self.grant.authorize_url)
        query = dict(parse_qsl(parts.query, keep_blank_values=True)) | self.grant.extra | dict(extra or {}) | own
        url = urlunsplit(parts._replace(query=urlencode({k: v for k, v in query.items() if v}, quote_via=quote)))
        return AuthorizationRequest(
            url=url, state=state, verifier=verifier, redirect_uri=self.credentials.redirect_uri, scopes=asked
        )

    def code_from(self, callback: str, request: AuthorizationRequest) -> str:
        """Takes the code from a callback.

        Args:
            callback: the address that the browser was sent to, whole, or its query.
            request: the login that it should belong to.

        Raises:
            LoginFailed: the identity server refused, the callback belongs to another login, or it holds no code.
        """
        found = query_of(callback)
        if "state" not in found and "error" not in found:
            raise LoginFailed(
                "This is not the address that the browser was sent to after the login: it holds no state. "
                "Copy the whole address line, from http to its end.",
                code="no_state",
            )
        if "state" in found and not pkce.same(found["state"], request.state):
            raise LoginFailed(
                "The callback belongs to another login (its state differs): start again, and use the newest link.",
                code="state_mismatch",
            )
        if "error" in found:
            raise self._refused(found)
        code = found.get("code", "")
        if self.grant.code_encoded and "%" in code:
            code = unquote(code)
        if not code:
            raise LoginFailed("The callback holds no code: start the login again.", code="no_code")
        return code

    def _refused(self, found: Mapping[str, str]) -> LoginFailed:
        code = masked(found["error"], ())
        words = masked(next((found[name] for name in _SAID_IN if found.get(name)), ""), ())
        said = f"{code}: {words}" if words else code
        return LoginFailed(
            f"The identity server refused the login: {said}.",
            code=code,
            hint=self.explain(situation_of(code, words), said),
        )

    def exchange(self, code: str, request: AuthorizationRequest) -> Steps[Tokens]:
        """Exchanges a code for tokens. Codes are single-use and short-lived: do it at once.

        Args:
            code: from `code_from`.
            request: the login that it came from.

        Raises:
            LoginFailed: the identity server refused, or its answer was lost: log in again.
            ConnectionFailed: it was not reached.
        """
        fields = {"grant_type": "authorization_code", "code": code, "redirect_uri": request.redirect_uri}
        if request.verifier:
            fields["code_verifier"] = request.verifier
        asked_at = self.world.clock.now()
        try:
            response = yield from self._post(self.grant.token_url, fields)
            payload = self._granted("The code was refused", response, (code, request.verifier), self._explain_code)
        except GrantInDoubt as error:
            raise LoginFailed(f"{error.message} A code can be used only once: start the login again.") from error
        tokens = self._tokens(payload, asked_at, None, " ".join(request.scopes))
        if tokens.refresh is None:
            warnings.warn(self._no_refresh_token(tokens), SagewireWarning, stacklevel=2)
        return tokens

    def refresh(self, tokens: Tokens, *, forced: bool = False) -> Steps[Tokens]:
        """Asks for new tokens, once. A session looks after everything around it.

        Args:
            tokens: whose refresh token is spent.
            forced: because the API refused the access token before its time.

        Raises:
            LoginFailed: refused; the code is `invalid_grant` where the refresh token is no longer good.
            GrantInDoubt: the answer was lost; the refresh token may be spent.
            ConnectionFailed: the server was not reached; the refresh token is as good as before.
            UsageError: there is no refresh token.
        """
        if tokens.refresh is None:
            raise UsageError("There is no refresh token to refresh with.")
        asked_at = self.world.clock.now()
        fields = {"grant_type": "refresh_token", "refresh_token": tokens.refresh}
        response = yield from self._post(self.grant.token_url, fields)
        payload = self._granted("The refresh was refused", response, (tokens.refresh, tokens.access))
        return attrs.evolve(self._tokens(payload, asked_at, tokens, tokens.scope), forced=forced)

    def revoke(self, tokens: Tokens) -> Steps[None]:
        """Ends the refresh token at the identity server; an access token lives on until it expires.

        Raises:
            LoginFailed: refused.
            ConnectionFailed: the server was not reached, or its answer was lost: safe to call again.
            UsageError: the identity server offers no revocation.
        """
        if not self.grant.revoke_url:
            raise UsageError("This identity server offers no revocation.")
        if tokens.refresh is None:
            return
        response = yield from self._post(
            self.grant.revoke_url, {"token": tokens.refresh, "token_type_hint": "refresh_token"}
        )
        if not response.ok:
            secrets = (*self._secrets(), tokens.refresh)
            raise login_failed("The revocation was refused", response, secrets=secrets, explain=self.explain)

    def _post(self, url: str, fields: dict[str, str]) -> Steps[Response]:
        credentials, headers = self.credentials, dict[str, str]()
        if credentials.client_secret is not None and self.grant.client_auth == "basic":
            pair = f"{quote(credentials.client_id, safe='')}:{quote(credentials.client_secret, safe='')}"
            headers["Authorization"] = f"Basic {base64.b64encode(pair.encode()).decode('ascii')}"
        else:
            fields = {**fields, "client_id": credentials.client_id}
            if credentials.client_secret is not None:
                fields["client_secret"] = credentials.client_secret
        return (yield from post_form(url, fields, headers=headers, timeout=self.timeout, world=self.world))

    def _secrets(self) -> tuple[str, ...]:
        return (self.credentials.client_secret,) if self.credentials.client_secret else ()

    def _explain_code(self, situation: str, text: str) -> str:
        """A refused code is no ended refresh token, though servers say invalid_grant of both."""
        return self.explain("" if situation == "invalid-grant" else situation, text)

    def _granted(
        self, what: str, response: Response, secrets: Sequence[str], explain: Explain | None = None
    ) -> dict[str, Any]:
        payload = read_object(response)
        if not response.ok or (payload is not None and "error" in payload):
            raise login_failed(what, response, secrets=(*self._secrets(), *secrets), explain=explain or self.explain)
        access = payload.get("access_token") if payload is not None else None
        if payload is None or not isinstance(access, str) or not is_token(access):
            raise GrantInDoubt("The identity server's answer is cut off or holds no tokens: new ones may be lost.")
        kind = payload.get("token_type", "bearer")
        if not isinstance(kind, str) or kind.lower() != "bearer":
            raise LoginFailed(f"{what}: the tokens are not bearer tokens.", status=response.status)
        return payload

    def _tokens(self, payload: dict[str, Any], asked_at: datetime, before: Tokens | None, scope: str) -> Tokens:
        fresh = payload.get("refresh_token")
        refresh = fresh if isinstance(fresh, str) and fresh else (before.refresh if before else None)
        lifetime = _seconds(payload.get("expires_in"))
        consented_at = before.consented_at if before else asked_at
        granted = payload.get("scope")
        return Tokens(
            access=payload["access_token"],
            refresh=refresh,
            issued_at=asked_at,
            expires_at=asked_at + (timedelta(seconds=self.grant.access_lifetime) if lifetime is None else lifetime),
            consented_at=consented_at,
            refresh_expires_at=self._refresh_end(payload, asked_at, consented_at) if refresh else None,
            scope=granted if isinstance(granted, str) and granted else scope,
            token_type=str(payload.get("token_type", "Bearer")),
            generation=before.generation + 1 if before else 1,
            client_id=self.credentials.client_id,
            extra=dict(before.extra if before else {}) | {k: v for k, v in payload.items() if k not in _KNOWN},
        )

    def _refresh_end(self, payload: dict[str, Any], asked_at: datetime, consented_at: datetime) -> datetime | None:
        told = _seconds(payload.get("refresh_token_expires_in"))
        if told is not None:
            return asked_at + told
        longest = timedelta(seconds=self.grant.refresh_lifetime_max) if self.grant.refresh_lifetime_max else None
        chosen = self.credentials.refresh_lifetime or longest
        if chosen is None:
            return None
        start = consented_at if self.grant.refresh_lifetime_absolute else asked_at
        return start + (min(chosen, longest) if longest else chosen)

    def _no_refresh_token(self, tokens: Tokens) -> str:
        scope = self.grant.offline_scope
        why = f" because the scope {scope} was not asked for or not granted" if scope else ""
        text = (
            f"The identity server gave no refresh token{why}: "
            f"the login ends at {say_when(tokens.expires_at)}, then a user must log in again."
        )
        hint = self.explain("no-refresh-token", "")
        return f"{text}\n{hint}" if hint else text


def query_of(address: str) -> dict[str, str]:
    """The parameters of a callback's address or of its query alone; a plus sign in a value stays one.

    Raises:
        LoginFailed: a parameter comes twice, so that it is not clear which one counts.
    """
    text = address.strip().partition("#")[0]
    query = text.partition("?")[2] if "?" in text else text
    found: dict[str, str] = {}
    for pair in query.split("&"):
        name, equals, value = pair.partition("=")
        if not equals:
            continue
        if name in found:
            raise LoginFailed(f"The callback holds {name!r} twice: start the login again.", code="ambiguous_callback")
        value = value.replace("+", " ") if name in _SAID_IN else value
        found[name] = unquote(value)
    return found


def _seconds(value: object) -> timedelta | None:
    if isinstance(value, bool) or not isinstance(value, (int, float, str)):
        return None
    try:
        number = float(value)
        return timedelta(seconds=number) if math.isfinite(number) and number >= 0 else None
    except (ValueError, OverflowError):
        return None
