"""Logging a user in: by a callback to this machine, or by pasting the address that the browser ended at.

The logic is written once, as steps; `drive_sync` and `drive_async` perform it. Nothing here runs unless it is called:
a session that needs a user raises `LoginRequired` instead.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence

from sagewire.runtime.auth.base import Auth, can_listen_at
from sagewire.runtime.auth.callback import AuthorizationRequest
from sagewire.runtime.auth.session import OAuthSession
from sagewire.runtime.auth.tokens import Tokens, next_login, say_when
from sagewire.runtime.effects import Run, Steps, Wait
from sagewire.runtime.errors import ConfigurationError, LoginFailed

_POLL = 0.05


def session_of(auth: Auth) -> OAuthSession:
    """The session of a client's credentials.

    Raises:
        ConfigurationError: they have no login.
    """
    if not isinstance(auth, OAuthSession):
        raise ConfigurationError(
            "This client's credentials have no login: it was given a token, or none. "
            "Give it an OAuthSession, or make it with from_profile()."
        )
    return auth


def login_of(
    auth: Auth,
    show: Callable[[str], object],
    paste: Callable[[str], str] | None,
    scopes: Sequence[str] | None,
    extra: Mapping[str, str] | None,
    *,
    open_browser: bool,
) -> Steps[Tokens]:
    """The steps of a client's own login; see `login`.

    Raises:
        ConfigurationError: its credentials have no login.
    """
    session = session_of(auth)
    browser: Callable[[str], object] | None = None
    if open_browser:
        import webbrowser

        browser = webbrowser.open
    return login(session, show=show, browser=browser, paste=paste, scopes=scopes, extra=extra)


def login(
    session: OAuthSession,
    *,
    show: Callable[[str], object] = print,
    browser: Callable[[str], object] | None = None,
    paste: Callable[[str], str] | None = None,
    scopes: Sequence[str] | None = None,
    extra: Mapping[str, str] | None = None,
    deadline: float = 300.0,
) -> Steps[Tokens]:
    """Logs a user in and keeps the tokens in the session's store.

    The link is always shown. The callback is awaited at the registered redirect URI on this machine, unless `paste` is
    given: then nothing listens, and the user copies the address that the browser ended at (its page will not load).

    Args:
        session: whose login it is.
        show: shows a line to the user.
        browser: opens the link (`webbrowser.open`); by default no browser is opened.
        paste: asks the user for a line (`input`).
        scopes: what to ask for, the product's own scopes by default.
        extra: further parameters of the login (a language, a country).
        deadline: seconds that the user has.

    Returns:
        The tokens, as they were kept.

    Raises:
        LoginFailed: refused, abandoned, or too late.
        ConfigurationError: the redirect URI cannot be listened at.
        StoreError: the tokens could not be kept; this is proved before the user is asked, and again at the end.
    """
    yield from session.prepare_login()
    request = session.flow.authorization_url(scopes=scopes, extra=extra)
    if paste is None:
        callback = yield from _await_callback(session, request, show, browser, deadline)
    else:
        callback = yield from _ask_for_callback(request, show, browser, paste)
    code = session.flow.code_from(callback, request)
    tokens = yield from session.adopt((yield from session.flow.exchange(code, request)))
    show(f"Logged in. The next login is needed by {say_when(next_login(tokens))}.")
    return tokens


def can_await_callback(session: OAuthSession) -> bool:
    """Whether the callback can come to this machine; where not, `login` needs `paste`."""
    return can_listen_at(session.flow.credentials.redirect_uri)


def _await_callback(
    session: OAuthSession,
    request: AuthorizationRequest,
    show: Callable[[str], object],
    browser: Callable[[str], object] | None,
    deadline: float,
) -> Steps[str]:
    from sagewire.runtime.auth.loopback import CallbackServer  # http.server: only who logs in pays

    clock = session.flow.world.clock
    with CallbackServer(request) as server:
        yield from _send_user(request, show, browser)
        end = clock.monotonic() + deadline
        while server.callback is None:
            if clock.monotonic() >= end:
                raise LoginFailed(_too_late(deadline, request.redirect_uri, server.ignored), code="timeout")
            yield Wait(_POLL)
        return server.callback


def _too_late(deadline: float, uri: str, ignored: int) -> str:
    text = f"Nobody finished the login within {deadline:.0f} s: no callback came to {uri}."
    if ignored:
        text += f" {ignored} came that belonged to another login: use the newest link."
    return text


def _ask_for_callback(
    request: AuthorizationRequest,
    show: Callable[[str], object],
    browser: Callable[[str], object] | None,
    paste: Callable[[str], str],
) -> Steps[str]:
    yield from _send_user(request, show, browser)
    show(f"After the login the browser goes to an address that starts with {request.redirect_uri} (it may not load).")
    callback: str = yield Run(lambda: paste("Paste that whole address here: "))
    return callback


def _send_user(
    request: AuthorizationRequest, show: Callable[[str], object], browser: Callable[[str], object] | None
) -> Steps[None]:
    show(f"Open this link and log in:\n{request.url}")
    if browser is not None:
        yield Run(lambda: browser(request.url))
