"""The authorization-code grant with PKCE: the login URL, the callback, the exchange, refresh and revocation.

Everything that differs between identity servers comes from the `OAuthCode` descriptor.
"""

from __future__ import annotations

import base64
import warnings
from collections.abc import Mapping, Sequence
from typing import Any
from urllib.parse import parse_qsl, quote, urlencode, urlsplit, urlunsplit

import attrs

from sagewire.runtime.auth import pkce
from sagewire.runtime.auth.base import require_secure
from sagewire.runtime.auth.callback import AuthorizationRequest, code_in
from sagewire.runtime.auth.credentials import Credentials
from sagewire.runtime.auth.endpoint import Explain, GrantInDoubt, login_failed, no_hint, post_form
from sagewire.runtime.auth.grant import Words
from sagewire.runtime.auth.granted import read_grant, tokens_in
from sagewire.runtime.auth.tokens import Tokens, say_when
from sagewire.runtime.effects import Steps, World
from sagewire.runtime.errors import LoginFailed, SagewireWarning, UsageError
from sagewire.runtime.hidden import hidden
from sagewire.runtime.product import OAuthCode
from sagewire.runtime.wire.message import Response

__all__ = ["AuthorizationRequest", "CodeFlow", "Credentials", "OAuthCode"]

_WORDS = Words()


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
        return code_in(callback, request, encoded=self.grant.code_encoded, explain=self.explain)

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
            fields["code_verifier"] = hidden(request.verifier)
        asked_at = self.world.clock.now()
        try:
            response = yield from self._post(self.grant.token_url, fields)
            payload = self._granted("The code was refused", response, (code, request.verifier), self._explain_code)
        except GrantInDoubt as error:
            raise LoginFailed(f"{error.message} A code can be used only once: start the login again.") from error
        scope = " ".join(request.scopes)
        tokens = tokens_in(payload, self.grant, self.credentials, asked_at=asked_at, scope=scope)
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
        fresh = tokens_in(payload, self.grant, self.credentials, asked_at=asked_at, before=tokens, scope=tokens.scope)
        return attrs.evolve(fresh, forced=forced)

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
            pair = hidden(f"{quote(credentials.client_id, safe='')}:{quote(credentials.client_secret, safe='')}")
            headers["Authorization"] = hidden(f"Basic {base64.b64encode(pair.encode()).decode('ascii')}")
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
        hidden = (*self._secrets(), *secrets)
        return read_grant(what, response, secrets=hidden, explain=explain or self.explain)

    def _no_refresh_token(self, tokens: Tokens) -> str:
        scope = self.grant.offline_scope
        why = f" because the scope {scope} was not asked for or not granted" if scope else ""
        text = (
            f"The identity server gave no refresh token{why}: "
            f"the login ends at {say_when(tokens.expires_at)}, then a user must log in again."
        )
        hint = self.explain("no-refresh-token", "")
        return f"{text}\n{hint}" if hint else text
