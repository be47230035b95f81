"""Making the sandbox fail on purpose.

    s.faults.add(match("POST", "/sop_orders"), ResetAfter())
    s.faults.on("GET", "/customers", nth=2).status(503, headers={"Retry-After": "1"})

A fault waits for a call that it matches, is applied, and is gone after `times` calls (one unless told otherwise).
"""

from __future__ import annotations

import fnmatch
import threading
from collections.abc import Callable, Mapping
from typing import Any

import attrs

from sagewire.sandbox import kinds
from sagewire.sandbox.journal import Call
from sagewire.sandbox.kinds import Kind


@attrs.frozen
class Match:
    """Which calls a fault is for.

    Attributes:
        method: HTTP verb; None for any.
        path: path below the base URL, `*` for anything; a template such as `/customers/{Id}` works too; None for any.
        operation: operationId; None for any.
        nth: the first matching call that it applies to, from 1.
        times: how many calls it applies to; None for all that follow.
        when: asked last of all.
    """

    method: str | None = None
    path: str | None = None
    operation: str | None = None
    nth: int = 1
    times: int | None = 1
    when: Callable[[Call], bool] | None = None

    def fits(self, call: Call, template: str) -> bool:
        """Whether a call is meant."""
        return (
            (self.method is None or self.method.upper() == call.method)
            and (self.path is None or self.path == template or fnmatch.fnmatchcase(call.path, self.path))
            and (self.operation is None or self.operation == call.operation)
            and (self.when is None or self.when(call))
        )


def match(
    method: str | None = None,
    path: str | None = None,
    *,
    operation: str | None = None,
    nth: int = 1,
    times: int | None = 1,
    when: Callable[[Call], bool] | None = None,
) -> Match:
    """Which calls a fault is for; see `Match`."""
    return Match(method, path, operation, nth, times, when)


@attrs.define(eq=False)
class Fault:
    """A fault that has been set.

    Attributes:
        match: which calls it is for.
        kind: what it does.
        seen: matching calls so far.
        fired: how often it was applied.
    """

    match: Match
    kind: Kind
    seen: int = 0
    fired: int = 0

    @property
    def spent(self) -> bool:
        """Whether it will never be applied again."""
        return self.match.times is not None and self.fired >= self.match.times


class Faults:
    """The faults that are set; the first that matches a call is applied."""

    def __init__(self) -> None:
        self._lock = threading.Condition()
        self._faults: list[Fault] = []
        self._late = 0

    def add(self, matching: Match, kind: Kind) -> Fault:
        """Sets a fault."""
        fault = Fault(matching, kind)
        with self._lock:
            self._faults.append(fault)
        return fault

    def on(
        self,
        method: str | None = None,
        path: str | None = None,
        *,
        operation: str | None = None,
        nth: int = 1,
        times: int | None = 1,
        when: Callable[[Call], bool] | None = None,
    ) -> Setter:
        """Sets a fault by naming its kind: `on("POST", "/sop_orders").reset_after()`."""
        return Setter(self, Match(method, path, operation, nth, times, when))

    def remove(self, fault: Fault) -> None:
        """Takes a fault back."""
        with self._lock:
            if fault in self._faults:
                self._faults.remove(fault)

    def clear(self) -> None:
        """Takes all faults back."""
        with self._lock:
            self._faults.clear()

    def pending(self) -> list[Fault]:
        """Faults that are still to be applied."""
        with self._lock:
            return [fault for fault in self._faults if not fault.spent]

    def take(self, call: Call, template: str) -> Fault | None:
        """The fault for a call, counted as applied; None for none."""
        with self._lock:
            chosen: Fault | None = None
            for fault in self._faults:
                if not fault.spent and fault.match.fits(call, template):
                    fault.seen += 1
                    if chosen is None and fault.seen >= fault.match.nth:
                        fault.fired += 1
                        chosen = fault
            return chosen

    def late(self, started: bool) -> None:
        """Counts commits that are still to come."""
        with self._lock:
            self._late += 1 if started else -1
            self._lock.notify_all()

    def settle(self, timeout: float = 10.0) -> bool:
        """Waits until every late commit has landed; False where it takes too long."""
        with self._lock:
            return self._lock.wait_for(lambda: self._late == 0, timeout)


@attrs.frozen
class Setter:
    """Names the kind of a fault; each method sets it and returns it."""

    faults: Faults
    matching: Match

    def _set(self, kind: Kind) -> Fault:
        return self.faults.add(self.matching, kind)

    def delay(self, seconds: float) -> Fault:
        """Answers late."""
        return self._set(kinds.Delay(seconds))

    def reset_before(self) -> Fault:
        """Cuts the connection before anything is done."""
        return self._set(kinds.ResetBefore())

    def reset_after(self) -> Fault:
        """Does it, then cuts the connection: the record is there, the reply is not."""
        return self._set(kinds.ResetAfter())

    def late_commit(self, seconds: float, answer: int = 0) -> Fault:
        """Fails now (a status, or 0 for a cut connection) and does it some seconds later."""
        return self._set(kinds.LateCommit(seconds, answer))

    def truncated(self, share: float = 0.5) -> Fault:
        """Sends JSON that stops half-way."""
        return self._set(kinds.Truncated(share))

    def wrong_length(self, missing: int = 10) -> Fault:
        """Promises more bytes than it sends, and closes."""
        return self._set(kinds.WrongLength(missing))

    def html(self, status: int = 200) -> Fault:
        """Sends a web page instead of JSON."""
        return self._set(kinds.Html(status))

    def empty(self, status: int = 200) -> Fault:
        """Sends no body."""
        return self._set(kinds.Empty(status))

    def status(
        self, code: int, body: Any = None, headers: Mapping[str, str] | None = None, *, after_commit: bool = False
    ) -> Fault:
        """Answers with a status, before or after it is done."""
        return self._set(kinds.Status(code, body, dict(headers or {}), after_commit))

    def unauthorized(self) -> Fault:
        """Answers 401 with an empty body, though the token is good."""
        return self._set(kinds.Status(401))

    def too_many(self, retry_after: float | None = None, *, as_date: bool = False) -> Fault:
        """Answers 429, with Retry-After in seconds or as a date where given."""
        return self._set(kinds.TooMany(retry_after, as_date))

    def slow(self, pause: float = 0.05, size: int = 64) -> Fault:
        """Sends the answer a few bytes at a time."""
        return self._set(kinds.Slow(pause, size))

    def gzip_bomb(self, megabytes: int = 64) -> Fault:
        """Sends little that unpacks to much."""
        return self._set(kinds.GzipBomb(megabytes))

    def redirect(self, location: str, status: int = 302) -> Fault:
        """Sends the caller elsewhere."""
        return self._set(kinds.Redirect(location, status))

    def changed(self, callback: Callable[[Any], None]) -> Fault:
        """Answers, then changes the data under the reader: `callback` gets the company's data."""
        return self._set(kinds.Changed(callback))

    def expire_tokens(self) -> Fault:
        """Every access token ends just before this call."""
        return self._set(kinds.ExpireTokens())
