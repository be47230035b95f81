"""Signing in without a browser: the redirect is followed by hand, through the real endpoints."""

from __future__ import annotations

import base64
import hashlib
import http.client
import json
import secrets
from typing import TYPE_CHECKING, Any
from urllib.parse import parse_qs, urlencode, urlsplit

import attrs

from sagewire.sandbox.identity import Client

if TYPE_CHECKING:
    from sagewire.sandbox.products import Product
    from sagewire.sandbox.sandbox import Sandbox


@attrs.frozen
class Tokens:
    """What a sign-in brings.

    Attributes:
        access_token: bearer token.
        refresh_token: None without `offline_access`.
        expires_in: seconds.
        scope: what was granted.
    """

    access_token: str = attrs.field(repr=False)
    refresh_token: str | None = attrs.field(repr=False)
    expires_in: int
    scope: str

    @property
    def authorization(self) -> str:
        """The header's value."""
        return f"Bearer {self.access_token}"


def sign_in(sandbox: Sandbox, product: Product, client: Client, login: str, scopes: tuple[str, ...]) -> Tokens:
    """Gets a code and exchanges it, with PKCE.

    Raises:
        RuntimeError: the login refused, for the reason given.
    """
    place = product.sign_in
    verifier = secrets.token_urlsafe(48)
    challenge = base64.urlsafe_b64encode(hashlib.sha256(verifier.encode()).digest()).rstrip(b"=").decode()
    redirect = client.redirect_uris[0]
    query = {
        "response_type": "code",
        "client_id": client.id,
        "redirect_uri": redirect,
        "scope": " ".join(scopes),
        "state": secrets.token_urlsafe(12),
        "code_challenge": challenge,
        "code_challenge_method": "S256",
        "login_hint": login or product.identity.user.login,
        **place.extra,
    }
    status, headers, body = _send(
        sandbox, "GET", f"{place.authorize}{'&' if '?' in place.authorize else '?'}{urlencode(query)}", None
    )
    answer = parse_qs(urlsplit(headers.get("location", "")).query)
    if "code" not in answer:
        reasons = answer.get("error_description") or answer.get("reason") or [body.decode()]
        raise RuntimeError(f"sign-in was refused ({status}): {reasons[0]}")
    form = {
        "grant_type": "authorization_code",
        "code": answer["code"][0],
        "redirect_uri": redirect,
        "client_id": client.id,
        "code_verifier": verifier,
        **({"client_secret": client.secret} if client.secret else {}),
    }
    status, headers, body = _send(sandbox, "POST", place.token, urlencode(form))
    document: dict[str, Any] = json.loads(body)
    if status != 200:
        raise RuntimeError(f"the code was refused ({status}): {document.get('error_description') or document}")
    return Tokens(
        document["access_token"], document.get("refresh_token"), document["expires_in"], document.get("scope", "")
    )


def _send(sandbox: Sandbox, method: str, path: str, form: str | None) -> tuple[int, dict[str, str], bytes]:
    host = urlsplit(sandbox.identity_url)
    connection = http.client.HTTPConnection(str(host.hostname), host.port, timeout=30)
    try:
        headers = {"Content-Type": "application/x-www-form-urlencoded"} if form is not None else {}
        connection.request(method, path, form, headers)
        response = connection.getresponse()
        return response.status, {name.lower(): value for name, value in response.getheaders()}, response.read()
    finally:
        connection.close()
