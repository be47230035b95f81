"""The offline Sage as a place to log in to: its identity server, a callback on this machine, a browser's stand-in."""

from __future__ import annotations

import socket
from pathlib import Path

import httpx2

from sagewire.accounting import Accounting
from sagewire.runtime import Credentials, FileStore, OAuthSession
from sagewire.sage200 import Sage200
from sagewire.sandbox import Sandbox
from sagewire.sandbox.connect import world


def callback_uri() -> str:
    """A redirect URI with a port that is free now. (With real Sage it is the one that was registered.)"""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return f"http://127.0.0.1:{probe.getsockname()[1]}/callback"


def session_for(
    sandbox: Sandbox, token_file: Path, redirect_uri: str, client: Sage200 | Accounting | None = None
) -> OAuthSession:
    """A login at the sandbox's identity server instead of Sage's; the rest of the grant is the product's own.

    Its clock is the sandbox's, so that a night can pass in a moment.

    Args:
        sandbox: the offline Sage.
        token_file: where the tokens are kept.
        redirect_uri: where the login comes back to.
        client: a client of the product, which need not be able to do anything yet; Sage 200 by default.
    """
    product = (client or Sage200()).product
    name = product.package.rpartition(".")[2]
    given, urls = sandbox.credentials_for(name), sandbox.sign_in_urls(name)
    credentials = Credentials(client_id=given.client_id, client_secret=given.client_secret, redirect_uri=redirect_uri)
    return OAuthSession.of(
        product,
        credentials,
        FileStore(token_file),
        authorize_url=urls.authorize,
        token_url=urls.token,
        world=world(sandbox),
    )


def stand_in_browser(url: str) -> None:
    """Does what a browser does after the user has agreed: it follows the redirects, the last one to this program."""
    with httpx2.Client(follow_redirects=True) as browser:
        browser.get(url).raise_for_status()
