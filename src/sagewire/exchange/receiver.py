"""The two callbacks: a user's consent with the API key, and the news of a new file.

A plain ASGI application, to be mounted in any other or run by itself (`python -m sagewire.exchange receive`). Nothing
says that Sage signs its callbacks: give `token` a long random text and register addresses that end in it, and take a
notification as a hint to look, never as data.
"""

from __future__ import annotations

import asyncio
import hmac
import inspect
import logging
from collections.abc import Awaitable, Callable, Mapping
from typing import Any, TypeAlias, TypeVar, cast
from urllib.parse import parse_qsl

import attrs
import msgspec

from sagewire.exchange.ports import field_of, text_of
from sagewire.runtime.auth.base import is_token
from sagewire.runtime.decoding.values import is_object
from sagewire.runtime.errors import UsageError
from sagewire.runtime.wire.callbacks import Callback, CallbackApp, Receive, Reply, Scope, Send, path_of

E = TypeVar("E")

MAX_BYTES = 64 * 1024
"""The largest callback that is read."""

_KNOWN = frozenset({"apikey", "applicationid", "domain", "expires", "scope", "downloadurl", "timestamp"})
_log = logging.getLogger("sagewire.exchange")


@attrs.frozen(kw_only=True)
class Approval:
    """A user has consented.

    Attributes:
        apikey: the first key of the installation.
        expires: when it ends, as it came (`RotatingKey.consented` reads it); None where Sage does not say.
        application_id: the application that was let in, empty where Sage does not say.
        domain: the solution it was let in for, empty where Sage does not say.
        extra: whatever else came.
    """

    apikey: str = attrs.field(repr=False)
    expires: Any = None
    application_id: str = attrs.field(default="", repr=False)
    domain: str = ""
    extra: Mapping[str, Any] = attrs.field(factory=dict[str, Any], repr=False)


@attrs.frozen(kw_only=True)
class Notification:
    """There is a new file.

    Attributes:
        scope: its scope; empty where Sage does not say, then look at all.
        domain: its solution, empty where Sage does not say.
        download_url: where it lies, empty where Sage does not say.
        timestamp: when it was uploaded, as it came; empty where Sage does not say.
        extra: whatever else came.
    """

    scope: str = ""
    domain: str = ""
    download_url: str = attrs.field(default="", repr=False)
    timestamp: str = ""
    extra: Mapping[str, Any] = attrs.field(factory=dict[str, Any], repr=False)


ApprovalHandler: TypeAlias = Callable[[Approval], "Awaitable[object] | object"]
"""Keeps the key: a coroutine function, or a plain one (called in a thread). It must be durable when it returns."""
NotificationHandler: TypeAlias = Callable[[Notification], "Awaitable[object] | object"]
"""Notes that there is something to fetch; quick, since the caller waits for the answer."""


class Receiver:
    """The ASGI application.

    It answers 200 when a handler has returned, 400 to what is no callback, 404 elsewhere, 413 to what is too long and
    500 when a handler fails, so that the caller may try again.

    Example:
        >>> app = Receiver(on_approval=print, on_notification=print, token="long-and-random")
        >>> app.approval_path
        '/approval/long-and-random'
    """

    def __init__(
        self,
        *,
        on_approval: ApprovalHandler | None = None,
        on_notification: NotificationHandler | None = None,
        token: str = "",
        approval_path: str = "/approval",
        notification_path: str = "/notification",
        max_bytes: int = MAX_BYTES,
    ) -> None:
        """Takes the handlers; without one, its path is not served.

        Args:
            on_approval: keeps the key of a consent.
            on_notification: notes that there is a new file.
            token: stands at the end of both paths; who does not know it gets 404.
            approval_path: path of `approvalUrl`, without the token.
            notification_path: path of `notificationUrl`, without the token.
            max_bytes: a longer body is refused.

        Raises:
            UsageError: there is no handler, or the token cannot stand in a path.
        """
        if on_approval is None and on_notification is None:
            raise UsageError("A receiver needs on_approval, on_notification or both.")
        if token and (not is_token(token) or set(token) & set("/?#%")):
            raise UsageError("The token must be letters, digits, '-', '_' or '.': it stands in a path.")
        self._ending = f"/{token}" if token else ""
        self._paths = {"approval": f"/{approval_path.strip('/')}", "notification": f"/{notification_path.strip('/')}"}
        self._apps: dict[str, CallbackApp] = {}
        if on_approval is not None:
            self._apps["approval"] = _app(read_approval, on_approval, max_bytes)
        if on_notification is not None:
            self._apps["notification"] = _app(read_notification, on_notification, max_bytes)
        self._other = CallbackApp(_not_found, path="/-", max_bytes=0)

    def __repr__(self) -> str:
        return f"<Receiver of {' and '.join(self._apps)}>"

    @property
    def approval_path(self) -> str:
        """Where consents go; secret if there is a token."""
        return self._paths["approval"] + self._ending

    @property
    def notification_path(self) -> str:
        """Where news go; secret if there is a token."""
        return self._paths["notification"] + self._ending

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Serves one call, or the server's start and stop."""
        if scope["type"] != "http":
            await self._other(scope, receive, send)
            return
        kind = self._kind(path_of(scope).rstrip("/") or "/")
        # From here on only the name of the callback is a path: the token must not reach a log.
        inner = {**scope, "path": f"/{kind or 'unknown'}", "root_path": ""}
        await (self._apps[kind] if kind else self._other)(inner, receive, send)

    def _kind(self, path: str) -> str:
        found = ""
        for kind in self._apps:
            whole = self._paths[kind] + self._ending
            if hmac.compare_digest(path.encode("utf-8", "replace"), whole.encode()):
                found = kind
        return found


def read_approval(call: Callback) -> Approval:
    """Reads a consent, whatever the case of its names.

    Raises:
        ValueError: it holds no key.
    """
    fields = _fields(call)
    key = text_of(fields, "apikey")
    if not is_token(key):
        raise ValueError("it holds no apikey, or one that no header can carry")
    return Approval(
        apikey=key,
        expires=field_of(fields, "expires"),
        application_id=text_of(fields, "applicationId"),
        domain=text_of(fields, "domain"),
        extra=_rest(fields),
    )


def read_notification(call: Callback) -> Notification:
    """Reads the news of a file, whatever the case of its names. A body that says nothing is news of everything.

    Raises:
        ValueError: it is something else.
    """
    fields = _fields(call)
    return Notification(
        scope=text_of(fields, "scope"),
        domain=text_of(fields, "domain"),
        download_url=text_of(fields, "downloadUrl"),
        timestamp=text_of(fields, "timestamp"),
        extra=_rest(fields),
    )


def _fields(call: Callback) -> dict[str, Any]:
    """The fields of a callback: JSON, or a form where it says so."""
    kind = call.headers.get("content-type", "").partition(";")[0].strip().lower()
    if kind == "application/x-www-form-urlencoded":
        return dict(parse_qsl(call.body.decode("utf-8", "replace"), keep_blank_values=True))
    if not call.body.strip():
        return {}
    try:
        found = msgspec.json.decode(call.body)
    except (msgspec.DecodeError, UnicodeError, RecursionError):
        raise ValueError("its body is no JSON") from None
    if not is_object(found):
        raise ValueError("its body is no JSON object")
    return found


def _rest(fields: Mapping[str, Any]) -> dict[str, Any]:
    return {name: value for name, value in fields.items() if name.casefold().replace("_", "") not in _KNOWN}


def _app(
    read: Callable[[Callback], E], handler: Callable[[E], Awaitable[object] | object], max_bytes: int
) -> CallbackApp:
    name = read.__name__.removeprefix("read_")

    async def answer(call: Callback) -> Reply:
        try:
            event = read(call)
        except ValueError as error:
            _log.warning("a callback (%s) was refused: %s", name, error)
            return Reply(400)
        # Whatever an error of the handler says may hold the key: only its kind is logged.
        (failure,) = await asyncio.gather(_handled(handler, event), return_exceptions=True)
        if failure is not None:
            _log.error("the handler of a callback (%s) failed: %s", name, type(failure).__name__)
            return Reply(500)
        _log.info("a callback (%s) was handled", name)
        return Reply()

    return CallbackApp(answer, max_bytes=max_bytes)


async def _handled(handler: Callable[[E], Awaitable[object] | object], event: E) -> None:
    if inspect.iscoroutinefunction(handler):
        await cast("Callable[[E], Awaitable[object]]", handler)(event)
        return
    found = await asyncio.to_thread(handler, event)
    if inspect.isawaitable(found):
        await found


async def _not_found(call: Callback) -> Reply:
    del call
    return Reply(404)
