"""The OAuth endpoints of Sage ID, on oauthlib's server classes: its reading of the protocol, not ours."""

from __future__ import annotations

import json
import secrets
from collections.abc import Mapping
from typing import Any
from urllib.parse import parse_qsl, urlencode, urlsplit

from oauthlib.common import generate_client_id
from oauthlib.oauth2 import FatalClientError, OAuth2Error, WebApplicationServer

from sagewire.sandbox import jwt, pages
from sagewire.sandbox.errors import Answer
from sagewire.sandbox.identity import AUDIENCE, Identity
from sagewire.sandbox.validator import Validator

MISMATCH = "Sage Cloud Identity oops something went wrong. Callback URL mismatch"
_NOT_REGISTERED = (
    "This Sage ID has not been registered for use with the Sage 200 API. Register it with the Sage 200 online services."
)
_JSON = (("content-type", "application/json"), ("cache-control", "no-store"))


class Endpoints:
    """`/authorize` and `/oauth/token`."""

    def __init__(self, identity: Identity) -> None:
        self._identity = identity
        self._signer = jwt.Signer()
        self._server: Any = WebApplicationServer(
            Validator(identity),
            token_generator=self._access_token,
            token_expires_in=lambda _request: identity.access_lifetime,
            refresh_token_generator=lambda _request: f"v1.{secrets.token_urlsafe(36)}",
        )
        for grant in (self._server.auth_grant, self._server.refresh_grant):
            grant.register_token_modifier(_without_refresh)

    def authorize(self, uri: str, headers: Mapping[str, str]) -> Answer:
        """Checks a sign-in, then asks for consent, or grants it at once to scripts."""
        query = dict(parse_qsl(urlsplit(uri).query, keep_blank_values=True))
        try:
            scopes, info = self._server.validate_authorization_request(uri, "GET", None, dict(headers))
        except FatalClientError as error:
            return pages.page(403 if "ismatching" in str(error.description) else 400, _fatal_text(error))
        except OAuth2Error as error:
            return pages.redirect(error.in_uri(str(error.redirect_uri)))
        problem = self._problem(query)
        if problem is not None:
            return pages.redirect(_with_error(query, *problem))
        login = query.get("login_hint") or self._identity.user.login
        if query.get("sandbox") == "deny":
            return pages.redirect(_with_error(query, "access_denied", "The user did not consent."))
        if not self._at_once(query, headers):
            return pages.page(200, pages.consent(uri, list(self._identity.users), str(info["client_id"]), "Sage 200"))
        user = self._identity.users.get(login)
        if user is None or not user.registered:
            return pages.redirect(_with_error(query, "access_denied", _NOT_REGISTERED))
        return self._grant(uri, headers, scopes, {"user": login})

    def _problem(self, query: Mapping[str, str]) -> tuple[str, str] | None:
        audience = query.get("audience", "")
        if self._identity.require_audience and audience != AUDIENCE:
            return "invalid_request", f"The audience must be {AUDIENCE}; it is {audience or 'missing'}."
        if "code_challenge" in query and query.get("code_challenge_method") != "S256":
            return "invalid_request", "code_challenge_method must be S256."
        return None

    def _at_once(self, query: Mapping[str, str], headers: Mapping[str, str]) -> bool:
        asked = "login_hint" in query or query.get("sandbox") in ("auto", "approve")
        return asked or self._identity.auto_approve or "text/html" not in headers.get("accept", "")

    def _grant(self, uri: str, headers: Mapping[str, str], scopes: Any, credentials: dict[str, str]) -> Answer:
        sent, body, status = self._server.create_authorization_response(
            uri, "GET", None, dict(headers), scopes, credentials
        )
        return Answer(
            int(status), str(body or "").encode(), tuple((name.lower(), value) for name, value in sent.items())
        )

    def token(self, uri: str, headers: Mapping[str, str], body: str) -> Answer:
        """Exchanges a code or a refresh token."""
        sent, text, status = self._server.create_token_response(uri, "POST", body, dict(headers))
        document = json.loads(text)
        if "ismatching" in str(document.get("error_description", "")):
            document["error_description"] = MISMATCH
        names = {name.lower(): value for name, value in sent.items()}
        return Answer(int(status), json.dumps(document).encode(), tuple({**dict(_JSON), **names}.items()))

    def _access_token(self, request: Any) -> str:
        now = int(self._identity.clock.seconds())
        claims: dict[str, Any] = {
            "iss": "https://id.sage.com/",
            "sub": f"auth0|{jwt.subject(str(request.user))}",
            "aud": [AUDIENCE],
            "iat": now,
            "exp": now + self._identity.access_lifetime,
            "azp": request.client_id,
            "scope": " ".join(request.scopes),
            "jti": generate_client_id(12),
        }
        return self._signer.sign(claims)


def _without_refresh(token: dict[str, Any], _handler: Any = None, request: Any = None) -> dict[str, Any]:
    if request is None or "offline_access" not in (request.scopes or ()):
        token.pop("refresh_token", None)
    return token


def _fatal_text(error: FatalClientError) -> str:
    text = str(error.description or error.error)
    return MISMATCH if "ismatching" in text else text


def _with_error(query: Mapping[str, str], error: str, description: str) -> str:
    parameters = {"error": error, "error_description": description}
    if "state" in query:
        parameters["state"] = query["state"]
    target = query["redirect_uri"]
    return f"{target}{'&' if '?' in target else '?'}{urlencode(parameters)}"
