"""Answers the questions that oauthlib asks of a server, from what Sage ID knows."""

from __future__ import annotations

import base64
import hmac
import secrets
from typing import Any

from oauthlib.oauth2 import RequestValidator

from sagewire.sandbox.identity import SCOPES, Access, Client, Code, Identity, Refresh


class Validator(RequestValidator):
    """Answers oauthlib's questions from the sandbox's identity state."""

    def __init__(self, identity: Identity) -> None:
        self.identity = identity

    def _client(self, request: Any) -> Client | None:
        return self.identity.clients.get(str(request.client_id or ""))

    # clients

    def validate_client_id(self, client_id: str, request: Any, *args: Any, **kwargs: Any) -> bool:
        """A known client."""
        request.client = self.identity.clients.get(client_id)
        return request.client is not None

    def validate_redirect_uri(self, client_id: str, redirect_uri: str, request: Any, *args: Any, **kwargs: Any) -> bool:
        """Exactly one of the registered ones."""
        return redirect_uri in self.identity.clients[client_id].redirect_uris

    def get_default_redirect_uri(self, client_id: str, request: Any, *args: Any, **kwargs: Any) -> str:
        """There is none: it must be sent."""
        return ""

    def client_authentication_required(self, request: Any, *args: Any, **kwargs: Any) -> bool:
        """Confidential clients prove themselves."""
        client = self._client(request)
        return client is None or bool(client.secret)

    def authenticate_client(self, request: Any, *args: Any, **kwargs: Any) -> bool:
        """By id and secret, in the form or in the Authorization header."""
        client_id, secret = str(request.client_id or ""), str(request.client_secret or "")
        header = {name.lower(): value for name, value in request.headers.items()}.get("authorization", "")
        if header.lower().startswith("basic "):
            client_id, _, secret = _basic(header[6:]).partition(":")
        client = self.identity.clients.get(client_id)
        if client is None or not client.secret or not hmac.compare_digest(client.secret.encode(), secret.encode()):
            return False
        request.client, request.client_id = client, client.id
        return True

    def authenticate_client_id(self, client_id: str, request: Any, *args: Any, **kwargs: Any) -> bool:
        """A public client is who it says."""
        request.client = self.identity.clients.get(client_id)
        return request.client is not None and not request.client.secret

    def validate_response_type(
        self, client_id: str, response_type: str, client: Any, request: Any, *args: Any, **kwargs: Any
    ) -> bool:
        """Only codes; credentials of the old method get none."""
        return response_type == "code" and not self.identity.clients[client_id].legacy

    def validate_grant_type(
        self, client_id: str, grant_type: str, client: Any, request: Any, *args: Any, **kwargs: Any
    ) -> bool:
        """Codes and refresh tokens: a user is always involved."""
        return grant_type in ("authorization_code", "refresh_token")

    def get_default_scopes(self, client_id: str, request: Any, *args: Any, **kwargs: Any) -> list[str]:
        """What is granted where no scope is asked for."""
        return ["openid", "profile", "email"]

    def validate_scopes(
        self, client_id: str, scopes: list[str], client: Any, request: Any, *args: Any, **kwargs: Any
    ) -> bool:
        """Only the universal ones."""
        return set(scopes) <= set(SCOPES)

    # codes

    def is_pkce_required(self, client_id: str, request: Any) -> bool:
        """Public clients must; others may."""
        client = self.identity.clients.get(client_id)
        return client is not None and not client.secret

    def save_authorization_code(self, client_id: str, code: Any, request: Any, *args: Any, **kwargs: Any) -> None:
        """Keeps a code with all that it is bound to."""
        with self.identity.lock:
            self.identity.codes[code["code"]] = Code(
                client_id,
                request.user,
                request.redirect_uri,
                tuple(request.scopes),
                request.code_challenge,
                request.code_challenge_method,
                self.identity.clock.seconds() + self.identity.code_lifetime,
            )

    def validate_code(self, client_id: str, code: str, client: Any, request: Any, *args: Any, **kwargs: Any) -> bool:
        """Once, within a minute, by the client that it was issued to."""
        with self.identity.lock:
            held = self.identity.codes.get(code)
            if held is None or held.used or held.client_id != client_id:
                return False
            if held.expires <= self.identity.clock.seconds():
                return False
            request.user, request.scopes = held.login, list(held.scopes)
            return True

    def get_code_challenge(self, code: str, request: Any) -> Any:
        """The challenge that the code is bound to, None where there was none."""
        return self.identity.codes[code].challenge

    def get_code_challenge_method(self, code: str, request: Any) -> Any:
        """How it was made."""
        return self.identity.codes[code].challenge_method

    def confirm_redirect_uri(
        self, client_id: str, code: str, redirect_uri: str, client: Any, request: Any, *args: Any, **kwargs: Any
    ) -> bool:
        """The very one that the code was sent to."""
        return self.identity.codes[code].redirect_uri == redirect_uri

    def invalidate_authorization_code(self, client_id: str, code: str, request: Any, *args: Any, **kwargs: Any) -> None:
        """A code works once."""
        self.identity.codes[code].used = True

    # tokens

    def validate_refresh_token(self, refresh_token: str, client: Any, request: Any, *args: Any, **kwargs: Any) -> bool:
        """Once; a second use ends the family, since somebody has a copy."""
        with self.identity.lock:
            held = self.identity.refresh.get(refresh_token)
            if held is None or held.client_id != request.client_id:
                return False
            if held.used:
                if self.identity.detect_reuse:
                    self.identity.end_family(held.family)
                return False
            if held.expires <= self.identity.clock.seconds():
                return False
            request.user = held.login
            return True

    def get_original_scopes(self, refresh_token: str, request: Any, *args: Any, **kwargs: Any) -> list[str]:
        """What was consented to."""
        return list(self.identity.refresh[refresh_token].scopes)

    def rotate_refresh_token(self, request: Any) -> bool:
        """Always a new one."""
        return True

    def save_bearer_token(self, token: Any, request: Any, *args: Any, **kwargs: Any) -> None:
        """Keeps what is issued; without `offline_access` there is no refresh token."""
        identity = self.identity
        scopes = tuple(request.scopes)
        with identity.lock:
            old = identity.refresh.get(str(request.refresh_token or ""))
            family = old.family if old is not None else secrets.token_hex(8)
            expires = old.expires if old is not None else identity.clock.seconds() + identity.refresh_lifetime
            if old is not None:
                old.used = True
            identity.access[token["access_token"]] = Access(
                request.client_id, request.user, scopes, identity.clock.seconds() + token["expires_in"], family
            )
            if "refresh_token" in token:
                identity.refresh[token["refresh_token"]] = Refresh(
                    request.client_id, request.user, scopes, expires, family
                )


def _basic(text: str) -> str:
    try:
        return base64.b64decode(text, validate=True).decode()
    except ValueError:
        return ""
