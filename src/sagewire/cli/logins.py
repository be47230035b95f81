"""Logging in and out of a product, with the settings of a profile."""

from __future__ import annotations

import webbrowser
from collections.abc import Callable

from sagewire.cli.options import Options
from sagewire.cli.products import client_class
from sagewire.runtime.auth.login import can_await_callback, login
from sagewire.runtime.auth.session import OAuthSession
from sagewire.runtime.client import Client
from sagewire.runtime.errors import ApiError, ConfigurationError
from sagewire.runtime.model import Model


def log_in(options: Options, show: Callable[[str], object], ask: Callable[[str], str]) -> None:
    """Logs a user in and shows what the client may be set to next.

    Args:
        options: product, profile, paste, no_browser, scopes.
        show: shows a line.
        ask: asks for a line.

    Raises:
        ConfigurationError: the profile has no login.
        LoginFailed: refused, abandoned, or too late.
    """
    with client_class(options.product).from_profile(options.profile) as client:
        session = _session(client)
        pasted = options.paste or not can_await_callback(session)
        browser = None if options.paste or options.no_browser else webbrowser.open
        client.run(login(session, show=show, browser=browser, paste=ask if pasted else None, scopes=options.scopes))
        _show_choices(client, show)


def log_out(options: Options, show: Callable[[str], object]) -> None:
    """Revokes a login where that is possible, and forgets its tokens.

    Raises:
        ConfigurationError: the profile has no login.
        ConnectionFailed: the identity server was not reached; nothing was forgotten.
    """
    with client_class(options.product).from_profile(options.profile) as client:
        store = _session(client).store
        client.logout()
        show(f"Logged out; {store!r} holds no tokens any more.")


def _session(client: Client) -> OAuthSession:
    if not isinstance(client.auth, OAuthSession):
        raise ConfigurationError(
            f"{client.product.title} has no login in this profile: its credentials are keys or tokens that are set.",
            hint="`sagewire status` shows what is set.",
        )
    return client.auth


def _show_choices(client: Client, show: Callable[[str], object]) -> None:
    """The rows that name what calls are about (a site, a business), where the profile does not say it yet."""
    missing = [field for field in client.product.context if client.core.context.get(field.name) is None]
    for way in dict.fromkeys(field.choose for field in missing if field.choose):
        names = " and ".join(field.name for field in missing if field.choose == way)
        show(f"Put {names} into the profile; this user reaches:")
        try:
            for row in getattr(client, way.removesuffix("()").removesuffix(".list")).list():
                show(f"  {_in_words(row)}")
        except ApiError as error:
            show(f"  (they cannot be listed: {error})")


def _in_words(row: Model) -> str:
    values = {name: value for name, value in row.to_wire().items() if isinstance(value, str | int) and name[0] != "$"}
    return "  ".join(f"{name} = {value!r}" for name, value in list(values.items())[:6])
