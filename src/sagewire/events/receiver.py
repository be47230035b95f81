"""The receiver: a notification in, each of its events handled once.

Delivery is at least once. The service sends a notification again (up to nine times, over about four days) until it is
answered with 200; an event counts as handled when its handler has returned, and is then dropped if it comes again. A
crash between the two makes it come twice.
"""

from __future__ import annotations

import asyncio
import inspect
import logging
import threading
from collections.abc import Awaitable, Callable, Generator, Iterable, Mapping
from contextlib import contextmanager
from functools import cached_property
from typing import Any, TypeAlias, cast

from sagewire.events.envelope import Notification, parse_notification
from sagewire.events.event import Event
from sagewire.events.refusals import InProgress, Refused, Unauthentic
from sagewire.events.rows import sage200_models
from sagewire.events.seen import Seen, SeenMemory
from sagewire.events.signature import SIGNATURE_HEADER, is_basic, is_signed
from sagewire.runtime.errors import ConfigurationError, UsageError
from sagewire.runtime.model import Model
from sagewire.runtime.wire.callbacks import MAX_BYTES, Callback, CallbackApp, Reply
from sagewire.runtime.wire.message import Headers

Handler: TypeAlias = Callable[[Event], "Awaitable[object] | object"]
"""Handles one event: a coroutine function, or a plain one (called in a thread). If it raises, the service retries."""

_LATER = "5"
_log = logging.getLogger("sagewire.events")


class Receiver:
    """Checks, reads and hands over notifications. Threads and tasks may share it.

    Example:
        >>> receiver = Receiver(signature_key="a key")
        >>> app = receiver.app(print)  # an ASGI application: mount it, or `uvicorn module:app`
    """

    def __init__(
        self,
        *,
        username: str | None = None,
        password: str | None = None,
        signature_key: str | None = None,
        allow_sha1: bool = False,
        unprotected: bool = False,
        seen: Seen | None = None,
        models: Mapping[str, type[Model]] | None = None,
        id_fields: Mapping[str, str] | None = None,
    ) -> None:
        """Takes what the instance was configured with; everything given here is demanded of every notification.

        Args:
            username: `event.notification.basic.username`.
            password: `event.notification.basic.password`.
            signature_key: `event.notification.signature.key`.
            allow_sha1: take signatures with SHA-1 too, as old accounts send them.
            unprotected: take notifications from anyone; only where something else keeps strangers out.
            seen: remembers which events were handled; in memory by default (`SeenFile` survives a restart).
            models: what the records of a resource are read as; rows of Sage 200 by default.
            id_fields: the field that identifies a record, by resource (`PollingEvents.id_fields`); `id` by default.

        Raises:
            ConfigurationError: nothing would keep strangers out, or half of the basic authentication is missing.
        """
        if bool(username) != bool(password):
            raise ConfigurationError("username and password belong together, and neither may be empty.")
        if not (password or signature_key or unprotected):
            raise ConfigurationError(
                "A receiver without password and signature_key takes events from anyone: "
                "give what the instance was configured with, or say unprotected=True."
            )
        self._username, self._password = username or "", password or ""
        self._signature_key = signature_key or ""
        self._allow_sha1 = allow_sha1
        self._models = models
        self._id_fields = id_fields
        self.seen: Seen = SeenMemory() if seen is None else seen
        self._claimed: set[str] = set()
        self._guard = threading.Lock()

    def __repr__(self) -> str:
        demanded = [name for name, given in (("basic", self._password), ("signature", self._signature_key)) if given]
        return f"<Receiver that demands {' and '.join(demanded) or 'nothing'}>"

    @cached_property
    def models(self) -> Mapping[str, type[Model]]:
        """What the records of a resource are read as."""
        return sage200_models() if self._models is None else self._models

    def admit(self, headers: Mapping[str, str]) -> None:
        """Checks what can be checked before the body is read.

        Raises:
            Unauthentic: the password is wrong, or a signature is demanded and there is none.
        """
        known = headers if isinstance(headers, Headers) else Headers(headers)
        if self._password and not is_basic(self._username, self._password, known.get("authorization", "")):
            raise Unauthentic("The notification carries no basic authentication, or the wrong one.")
        if self._signature_key and not known.get(SIGNATURE_HEADER):
            raise Unauthentic(
                "The notification carries no signature.",
                hint="Is event.notification.signature.key set on the instance?",
            )

    def read(self, headers: Mapping[str, str], body: bytes) -> Notification:
        """Checks and reads one notification; changes nothing.

        Args:
            headers: the call's headers, in any case.
            body: its raw bytes; a signature holds for these only, not for JSON written anew.

        Raises:
            Unauthentic: the password or the signature is missing or wrong.
            Malformed: it is no notification.
        """
        known = headers if isinstance(headers, Headers) else Headers(headers)
        self.admit(known)
        if self._signature_key and not is_signed(
            self._signature_key, body, known[SIGNATURE_HEADER], allow_sha1=self._allow_sha1
        ):
            raise Unauthentic(
                "The signature is not that of the body.",
                hint="It is base64 of HMAC-SHA256 over the raw bytes, with event.notification.signature.key.",
            )
        return parse_notification(body, id_fields=self._id_fields, models=self.models)

    def receive(self, headers: Mapping[str, str], body: bytes, handler: Callable[[Event], object]) -> int:
        """Checks, reads and handles one notification.

        Args:
            headers: the call's headers.
            body: its raw bytes.
            handler: called with each event that was not handled before; what it raises passes through, and the
                events that it has not finished stay unhandled.

        Returns:
            How many events were handled.

        Raises:
            Refused: the notification is not taken; `status` says what to answer.
        """
        return self.deliver(self.read(headers, body), handler)

    def deliver(self, notification: Notification, handler: Callable[[Event], object]) -> int:
        """Handles the events of a notification that was read; see `receive`."""
        handled = 0
        with self._claim(notification) as claimed:
            for event, key in claimed:
                if key is not None and self.seen.contains(key):
                    continue
                handler(event)
                handled += 1
                if key is not None:
                    self.seen.add(key)
        return handled

    async def deliver_async(self, notification: Notification, handler: Callable[[Event], Awaitable[object]]) -> int:
        """The same for a coroutine function."""
        handled = 0
        with self._claim(notification) as claimed:
            for event, key in claimed:
                if key is not None and await asyncio.to_thread(self.seen.contains, key):
                    continue
                await handler(event)
                handled += 1
                if key is not None:
                    await asyncio.to_thread(self.seen.add, key)
        return handled

    def app(self, handler: Handler, *, path: str | None = None, max_bytes: int = MAX_BYTES) -> CallbackApp:
        """An ASGI application that receives notifications: mount it in any other, or let any server run it.

        It answers 200 when every event is handled, 401 and 400 to what it refuses, 503 while an earlier delivery of
        the same event is being handled, and 500 when the handler raises, so that the service tries again.

        Args:
            handler: called with each event that was not handled before.
            path: the only path that is served; every path by default.
            max_bytes: a longer body is refused with 413; a notification carries every record of its poll.

        Raises:
            UsageError: the handler cannot be called.
        """
        if not callable(handler):
            raise UsageError("The handler must be a function that takes an event.")

        async def answer(call: Callback) -> Reply:
            try:
                await self._answer(call, handler)
            except Refused as refused:
                return _refuse(refused)
            return Reply()

        def admit(headers: Headers) -> Reply | None:
            try:
                self.admit(headers)
            except Refused as refused:
                return _refuse(refused)
            return None

        return CallbackApp(answer, admit=admit, path=path, max_bytes=max_bytes)

    async def _answer(self, call: Callback, handler: Handler) -> None:
        notification = self.read(call.headers, call.body)
        if notification.unreadable:
            _log.warning("%d events of a notification name no record and were left out", len(notification.unreadable))
        if _is_async(handler):
            handled = await self.deliver_async(notification, cast("Callable[[Event], Awaitable[object]]", handler))
        else:
            handled = await asyncio.to_thread(self.deliver, notification, handler)
        _log.debug("a notification of %d events, %d of them handled now", len(notification.events), handled)

    @contextmanager
    def _claim(self, notification: Notification) -> Generator[list[tuple[Event, str | None]]]:
        """Keeps others from handling the same events at the same time.

        Raises:
            InProgress: someone is.
        """
        claimed = list(_once(notification.events))
        keys = {key for _, key in claimed if key is not None}
        with self._guard:
            if keys & self._claimed:
                raise InProgress("An earlier delivery of the same events is being handled just now.")
            self._claimed |= keys
        try:
            yield claimed
        finally:
            with self._guard:
                self._claimed -= keys


def _once(events: Iterable[Event]) -> Generator[tuple[Event, str | None]]:
    """Events with their keys, each key once."""
    met: set[str] = set()
    for event in events:
        key = event.key
        if key is None or key not in met:
            yield event, key
        if key is not None:
            met.add(key)


def _refuse(refused: Refused) -> Reply:
    _log.warning("a notification was refused with %d: %s", refused.status, refused)
    extra = {401: {"www-authenticate": 'Basic realm="events"'}, 503: {"retry-after": _LATER}}
    return Reply(refused.status, headers=extra.get(refused.status, {}))


def _is_async(handler: Any) -> bool:
    return inspect.iscoroutinefunction(handler) or inspect.iscoroutinefunction(type(handler).__call__)
