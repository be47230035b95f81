"""What an identity server knows a program by."""

from __future__ import annotations

from datetime import timedelta
from urllib.parse import urlsplit

import attrs

from sagewire.runtime.auth.base import is_loopback
from sagewire.runtime.errors import ConfigurationError
from sagewire.runtime.hidden import secret_if_any


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
    client_secret: str | None = attrs.field(default=None, converter=secret_if_any)
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
