"""Signing in to Accounting: its own rules on top of oauthlib's server."""

from __future__ import annotations

import json
import secrets
from collections.abc import Callable, Mapping
from typing import Any
from urllib.parse import parse_qsl, urlencode, urlsplit

from oauthlib.oauth2 import FatalClientError, OAuth2Error, WebApplicationServer
from oauthlib.oauth2.rfc6749.endpoints import RevocationEndpoint

from sagewire.sandbox import jwt, pages
from sagewire.sandbox.clock import Clock
from sagewire.sandbox.errors import Answer
from sagewire.sandbox.identity import Access, Identity, Refresh
from sagewire.sandbox.validator import Validator

SCOPES = ("readonly", "full_access")
AUTHORIZE, TOKEN, REVOKE = "/oauth2/auth/central", "/token", "/revoke"
_JSON = (("content-type", "application/json; charset=utf-8"), ("cache-control", "no-store"))
_WRONG_COUNTRY = "Email already in use"


def identity(clock: Clock) -> Identity:
    """What Accounting's login knows, with its own lifetimes; a refresh token that was used is worth nothing, but its
    successor stays good."""
    made = Identity(clock)
    made.access_lifetime = 300
    made.refresh_lifetime = 31 * 86_400
    made.detect_reuse = False
    made.require_audience = False
    return made


class Rules(Validator):
    """Answers oauthlib's questions where Accounting differs from Sage ID."""

    def get_default_scopes(self, client_id: str, request: Any, *args: Any, **kwargs: Any) -> list[str]:
        """What is granted where no scope is asked for."""
        return ["readonly"]

    def validate_scopes(
        self, client_id: str, scopes: list[str], client: Any, request: Any, *args: Any, **kwargs: Any
    ) -> bool:
        """One of the two."""
        return set(scopes) <= set(SCOPES)

    def is_pkce_required(self, client_id: str, request: Any) -> bool:
        """It never is."""
        return False

    def save_bearer_token(self, token: Any, request: Any, *args: Any, **kwargs: Any) -> None:
        """Keeps what is issued: each refresh token lasts 31 days of its own, and only the newest of a login works."""
        known, now = self.identity, self.identity.clock.seconds()
        scopes = tuple(request.scopes)
        with known.lock:
            old = known.refresh.get(str(request.refresh_token or ""))
            family = old.family if old is not None else secrets.token_hex(8)
            for held in known.refresh.values():
                held.used = held.used or held.family == family
            access, refresh = str(token["access_token"]), str(token["refresh_token"])
            known.access[access] = Access(request.client_id, request.user, scopes, now + token["expires_in"], family)
            expires = now + known.refresh_lifetime
            known.refresh[refresh] = Refresh(request.client_id, request.user, scopes, expires, family)

    def revoke_token(self, token: str, token_type_hint: Any, request: Any, *args: Any, **kwargs: Any) -> None:
        """Ends a refresh token; access tokens cannot be revoked."""
        with self.identity.lock:
            held = self.identity.refresh.get(token)
            if held is not None and held.client_id == request.client_id:
                self.identity.end_family(held.family)


class Endpoints:
    """Authorisation, token and revocation.

    Args:
        known: who may sign in, and what was issued.
        countries: countries of the businesses that a user reaches, the lead business's first.
    """

    def __init__(self, known: Identity, countries: Callable[[str], list[str]]) -> None:
        self._identity = known
        self._countries = countries
        self._signer = jwt.Signer()
        self._server: Any = WebApplicationServer(
            rules := Rules(known),
            token_generator=self._access_token,
            token_expires_in=lambda _request: known.access_lifetime,
            refresh_token_generator=lambda request: self._token(request, "refresh", known.refresh_lifetime),
        )
        grants: Any = self._server.auth_grant
        grants.create_authorization_code = self._code
        for grant in (self._server.auth_grant, self._server.refresh_grant):
            grant.register_token_modifier(self._finish)
        self._revocation: Any = RevocationEndpoint(rules)

    def answer(self, method: str, uri: str, headers: Mapping[str, str], body: bytes) -> Answer | None:
        """Answers a call; None where it is not for the login."""
        path = urlsplit(uri).path
        text = body.decode("utf-8", "replace")
        if (method, path) == ("GET", AUTHORIZE):
            return self._authorize(uri, headers)
        if (method, path) == ("POST", TOKEN):
            _, answer, status = self._server.create_token_response(uri, "POST", text, dict(headers))
            return _reply(int(status), str(answer))
        if (method, path) == ("POST", REVOKE):
            _, answer, status = self._revocation.create_revocation_response(uri, "POST", text, dict(headers))
            return _reply(int(status), str(answer) if int(status) != 200 else json.dumps({"success": "ok"}))
        return None

    def _authorize(self, uri: str, headers: Mapping[str, str]) -> Answer:
        query = dict(parse_qsl(urlsplit(uri).query, keep_blank_values=True))
        try:
            scopes, info = self._server.validate_authorization_request(uri, "GET", None, dict(headers))
        except FatalClientError as error:
            return pages.page(400, str(error.description or error.error))
        except OAuth2Error as error:
            return pages.redirect(error.in_uri(str(error.redirect_uri)))
        login = query.get("login_hint") or self._identity.user.login
        if query.get("sandbox") == "deny":
            return pages.redirect(_failed(query, "access_denied", "The user did not consent."))
        if not self._at_once(query, headers):
            return pages.page(
                200, pages.consent(uri, list(self._identity.users), str(info["client_id"]), "Sage Accounting")
            )
        user = self._identity.users.get(login)
        wanted = query.get("country", "").upper()
        countries = self._countries(login) if user is not None and user.registered else []
        if not countries or (wanted and wanted not in countries):
            return pages.redirect(_failed(query, "access_denied", _WRONG_COUNTRY))
        return self._grant(uri, headers, scopes, login)

    def _at_once(self, query: Mapping[str, str], headers: Mapping[str, str]) -> bool:
        asked = "login_hint" in query or query.get("sandbox") in ("auto", "approve")
        return asked or self._identity.auto_approve or "text/html" not in headers.get("accept", "")

    def _grant(self, uri: str, headers: Mapping[str, str], scopes: Any, login: str) -> Answer:
        sent, body, status = self._server.create_authorization_response(
            uri, "GET", None, dict(headers), scopes, {"user": login}
        )
        names = tuple((name.lower(), value) for name, value in sent.items())
        return Answer(int(status), str(body or "").encode(), names)

    def _code(self, request: Any) -> dict[str, str]:
        wanted = dict(parse_qsl(urlsplit(str(request.uri)).query)).get("country", "").upper()
        country = wanted or self._countries(str(request.user))[0]
        code = {"code": f"{country}/{secrets.token_hex(20)}"}
        return {**code, "state": str(request.state)} if request.state else code

    def _access_token(self, request: Any) -> str:
        return self._token(request, "access", self._identity.access_lifetime)

    def _token(self, request: Any, use: str, lifetime: int) -> str:
        now = int(self._identity.clock.seconds())
        claims: dict[str, Any] = {
            "iss": "https://oauth.accounting.sage.com/",
            "sub": jwt.subject(str(request.user)),
            "use": use,
            "iat": now,
            "exp": now + lifetime,
            "azp": request.client_id,
            "scope": " ".join(request.scopes or ()),
            "jti": secrets.token_hex(8),
        }
        return self._signer.sign(claims)

    def _finish(self, token: dict[str, Any], _handler: Any = None, request: Any = None) -> dict[str, Any]:
        token["token_type"] = "bearer"
        token["refresh_token_expires_in"] = self._identity.refresh_lifetime
        if request is not None:
            token["requested_by_id"] = jwt.subject(str(request.user))
        return token


def _reply(status: int, text: str) -> Answer:
    return Answer(400 if status == 401 else status, text.encode(), _JSON)


def _failed(query: Mapping[str, str], error: str, reason: str) -> str:
    parameters = {"error": error, "reason": reason}
    if "state" in query:
        parameters["state"] = query["state"]
    target = query["redirect_uri"]
    return f"{target}{'&' if '?' in target else '?'}{urlencode(parameters)}"
