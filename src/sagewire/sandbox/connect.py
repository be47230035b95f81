"""Hands out connected clients, signed in. The only module here that knows the clients, and only when asked."""

from __future__ import annotations

import importlib
from collections.abc import Mapping
from datetime import datetime, timedelta
from typing import TYPE_CHECKING, Any

import msgspec

if TYPE_CHECKING:
    from sagewire.runtime.auth.session import OAuthSession
    from sagewire.runtime.auth.stores import Store
    from sagewire.runtime.effects import World
    from sagewire.sandbox.sandbox import Sandbox


def session(sandbox: Sandbox, product: str, *, store: Store | None = None, signed_in: bool = True) -> OAuthSession:
    """A login at the sandbox's Sage ID that keeps itself fresh.

    Args:
        sandbox: the sandbox, running.
        product: whose login.
        store: where its tokens are kept; memory by default.
        signed_in: whether a user has signed in already.
    """
    from sagewire.runtime.auth.credentials import Credentials
    from sagewire.runtime.auth.session import OAuthSession
    from sagewire.runtime.auth.stores import MemoryStore
    from sagewire.runtime.auth.tokens import Tokens

    known, identity = sandbox.credentials_for(product), sandbox.identity_for(product)
    urls = sandbox.sign_in_urls(product)
    kept = store if store is not None else MemoryStore()
    if signed_in:
        issued = sandbox.sign_in(product)
        now = sandbox.clock.now()
        kept.save(
            Tokens(
                access=issued.access_token,
                refresh=issued.refresh_token,
                issued_at=now,
                expires_at=now + timedelta(seconds=issued.expires_in),
                consented_at=now,
                refresh_expires_at=now + timedelta(seconds=identity.refresh_lifetime),
                scope=issued.scope,
                client_id=known.client_id,
            )
        )
    development = identity.clients[known.client_id].development
    credentials = Credentials(
        client_id=known.client_id,
        client_secret=known.client_secret or None,
        redirect_uri=known.redirect_uri,
        development=development,
    )
    return OAuthSession.of(
        _descriptor(product, urls.revoke),
        credentials,
        kept,
        authorize_url=urls.authorize,
        token_url=urls.token,
        world=world(sandbox),
    )


def _descriptor(product: str, revoke_url: str) -> Any:
    known = importlib.import_module(f"sagewire.{product}._product").PRODUCT
    if not revoke_url:
        return known
    return msgspec.structs.replace(known, auth=msgspec.structs.replace(known.auth, revoke_url=revoke_url))


def world(sandbox: Sandbox) -> World:
    """A clock that goes with the sandbox's, so that both sides agree when a token ends."""
    from sagewire.runtime.effects import Clock, World

    class SandboxClock(Clock):
        """The sandbox's time."""

        def now(self) -> datetime:
            """The time of day, in UTC."""
            return sandbox.clock.now()

    return World(clock=SandboxClock())


def connect(sandbox: Sandbox, product: str, keywords: Mapping[str, Any]) -> Any:
    """A synchronous client."""
    return _make(sandbox, product, _class_name(product), keywords)


def connect_async(sandbox: Sandbox, product: str, keywords: Mapping[str, Any]) -> Any:
    """An asynchronous client."""
    return _make(sandbox, product, f"Async{_class_name(product)}", keywords)


def _class_name(product: str) -> str:
    return "".join(part.capitalize() for part in product.split("_"))


def key(sandbox: Sandbox) -> Any:
    """The API key of the demo's Sage 50 installation, which changes itself when it ends."""
    from sagewire.runtime.auth.kinds import rotating_key
    from sagewire.runtime.auth.stores import MemoryStore
    from sagewire.runtime.auth.stores.secret import MemorySecret
    from sagewire.runtime.auth.tokens import Tokens

    installation, now = sandbox.sage50.installation, sandbox.clock.now()
    store = MemoryStore()
    store.save(
        Tokens(
            access=installation.apikey,
            refresh=installation.initial_apikey,
            issued_at=now,
            expires_at=now + timedelta(seconds=installation.expires - now.timestamp()),
            consented_at=now,
            token_type="",
        )
    )
    product = importlib.import_module("sagewire.sage50._product").PRODUCT
    return rotating_key(product, sandbox.url("sage50"), MemorySecret(installation.secret), store, world=world(sandbox))


def _with_keys(sandbox: Sandbox, product: str, keywords: Mapping[str, Any]) -> dict[str, Any]:
    given: dict[str, Any] = {"base_url": sandbox.url(product), "world": world(sandbox)}
    if "auth" not in keywords:
        given |= {"auth": key(sandbox)} if product == "sage50" else sandbox.keys(product)
    return {**given, **keywords}


def _make(sandbox: Sandbox, product: str, name: str, keywords: Mapping[str, Any]) -> Any:
    if product in sandbox.services:
        return getattr(importlib.import_module(f"sagewire.{product}"), name)(**_with_keys(sandbox, product, keywords))
    edition = keywords.get("edition") or sandbox.edition_of(product)
    given = {
        "base_url": sandbox.url(product, edition=edition),
        "edition": edition,
        **sandbox.credentials_for(product).context,
        "world": world(sandbox),
        **keywords,
    }
    if "auth" not in given:
        given["auth"] = session(sandbox, product)
    return getattr(importlib.import_module(f"sagewire.{product}"), name)(**given)
