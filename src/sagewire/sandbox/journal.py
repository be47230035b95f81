"""The sandbox's ledger: every call, and every record made, changed or deleted. The judge in tests."""

from __future__ import annotations

import fnmatch
import hashlib
import itertools
import threading
from collections import deque
from collections.abc import Mapping
from datetime import datetime
from typing import Any
from urllib.parse import parse_qsl

import attrs

from sagewire.sandbox.clock import measure
from sagewire.sandbox.store import Change

_SECRET_HEADERS = frozenset({"authorization", "cookie", "ocp-apim-subscription-key", "auth-token", "apikey"})
_SECRET_FIELDS = frozenset(
    {"client_secret", "code", "code_verifier", "refresh_token", "access_token", "password", "token"}
)


def fingerprint(secret: str) -> str:
    """A secret's identity without the secret: the same one always looks the same."""
    return f"#{hashlib.sha256(secret.encode('utf-8', 'surrogateescape')).hexdigest()[:10]}"


def mask_header(name: str, value: str) -> str:
    """A header's value as it may be kept."""
    if name.lower() not in _SECRET_HEADERS:
        return value
    scheme, space, token = value.partition(" ")
    return f"{scheme} {fingerprint(token)}" if space else fingerprint(value)


def mask_form(content: bytes) -> str:
    """A form body as it may be kept."""
    pairs = parse_qsl(content.decode("utf-8", "replace"), keep_blank_values=True)
    return "&".join(f"{name}={fingerprint(value) if name in _SECRET_FIELDS else value}" for name, value in pairs)


@attrs.define
class Call:
    """One request and what became of it.

    Attributes:
        number: counts from 1.
        at: when it came, by the sandbox's clock.
        method: HTTP verb.
        path: path as it was sent, without the query; below the product's base URL for API calls.
        product: whose it is, such as `sage200`; `identity` for calls of a login.
        query: query parameters, in their order.
        headers: lower-cased names; credentials masked, yet the same one always looks the same.
        body: text of the body, secrets of a token request masked.
        edition: of the base URL that was called.
        operation: operationId, empty where the path is unknown.
        status: what was answered; None while it runs, and 0 where the connection was cut instead.
        fault: kind of the fault that was applied, empty for none.
        committed: whether it made, changed or deleted a record.
        ignored: fields of the body that were not taken.
        started: for measuring.
        ended: for measuring, None while it runs.
    """

    number: int
    at: datetime
    method: str
    path: str
    product: str = ""
    query: tuple[tuple[str, str], ...] = ()
    headers: Mapping[str, str] = attrs.field(factory=dict[str, str])
    body: str = ""
    edition: str = ""
    operation: str = ""
    status: int | None = None
    fault: str = ""
    committed: bool = False
    ignored: list[str] = attrs.field(factory=list[str])
    started: float = 0.0
    ended: float | None = None

    @property
    def parameters(self) -> dict[str, str]:
        """Query parameters by name."""
        return dict(self.query)

    @property
    def token(self) -> str:
        """The identity of the bearer token that was sent, empty for none."""
        return self.headers.get("authorization", "").removeprefix("Bearer ")


@attrs.frozen
class Record:
    """One change to the data.

    Attributes:
        change: created, changed or deleted.
        kind: the collection, such as `sop_orders`.
        id: its id: a number, or a text where the product's ids are texts (a posting's is its urn).
        values: what was set.
        call: number of the call that did it, 0 for none.
    """

    change: Change
    kind: str
    id: int | str
    values: Mapping[str, Any]
    call: int


@attrs.frozen
class Overlap:
    """Two transactions that ran at the same time, where only one may.

    Attributes:
        lane: what they should have queued for, such as `("demo", "MAIN")`.
        first: number of the call that was there first.
        second: number of the call that came while the first ran.
    """

    lane: tuple[str, ...]
    first: int
    second: int


class Ledger:
    """Calls and records, safe to read from any thread.

    Args:
        limit: how many of each to keep; None keeps all.
    """

    def __init__(self, limit: int | None = None) -> None:
        self._lock = threading.RLock()
        self._calls: deque[Call] = deque(maxlen=limit)
        self._records: deque[Record] = deque(maxlen=limit)
        self._numbers = itertools.count(1)
        self._open: dict[int, Call] = {}
        self._most = 0
        self._current: Call | None = None
        self._overlaps: list[Overlap] = []

    # read

    def calls(
        self,
        method: str | None = None,
        path: str | None = None,
        *,
        operation: str | None = None,
        status: int | None = None,
        product: str | None = None,
    ) -> list[Call]:
        """Calls in the order they came; `path` may hold `*`."""
        with self._lock:
            return [
                call
                for call in self._calls
                if (method is None or call.method == method.upper())
                and (path is None or fnmatch.fnmatchcase(call.path, path))
                and (operation is None or call.operation == operation)
                and (status is None or call.status == status)
                and (product is None or call.product == product)
            ]

    def records(self, kind: str | None = None, change: Change | None = None) -> list[Record]:
        """Changes to the data, in their order."""
        with self._lock:
            return [
                record
                for record in self._records
                if (kind is None or record.kind == kind) and (change is None or record.change == change)
            ]

    def created(self, kind: str | None = None) -> list[Record]:
        """Records that were made, such as `created("sop_orders")`."""
        return self.records(kind, "created")

    def changed(self, kind: str | None = None) -> list[Record]:
        """Records that were changed."""
        return self.records(kind, "changed")

    def deleted(self, kind: str | None = None) -> list[Record]:
        """Records that were deleted."""
        return self.records(kind, "deleted")

    def count(
        self,
        method: str | None = None,
        path: str | None = None,
        *,
        operation: str | None = None,
        product: str | None = None,
    ) -> int:
        """How many calls there were."""
        return len(self.calls(method, path, operation=operation, product=product))

    def most_at_once(self, method: str | None = None, path: str | None = None, *, product: str | None = None) -> int:
        """The most calls of a kind that ran at one time, by when they came and when they were answered."""
        moments: list[tuple[float, int]] = []
        for call in self.calls(method, path, product=product):
            moments.append((call.started, 1))
            if call.ended is not None:
                moments.append((call.ended, -1))
        running = most = 0
        for _, step in sorted(moments):
            running += step
            most = max(most, running)
        return most

    @property
    def overlaps(self) -> list[Overlap]:
        """Transactions that ran at the same time as another one of their lane."""
        with self._lock:
            return list(self._overlaps)

    @property
    def max_concurrent(self) -> int:
        """The most calls that ran at one time."""
        with self._lock:
            return self._most

    @property
    def running(self) -> int:
        """Calls that have come and are not answered yet."""
        with self._lock:
            return len(self._open)

    def open(self, product: str) -> list[Call]:
        """Calls to a product that have come and are not answered yet."""
        with self._lock:
            return [call for call in self._open.values() if call.product == product]

    def clear(self) -> None:
        """Forgets everything."""
        with self._lock:
            self._calls.clear()
            self._records.clear()
            self._overlaps.clear()
            self._most = len(self._open)

    # write

    def begin(self, at: datetime, method: str, path: str) -> Call:
        """Notes that a call has come."""
        with self._lock:
            call = Call(next(self._numbers), at, method, path, started=measure())
            self._calls.append(call)
            self._open[call.number] = call
            self._most = max(self._most, len(self._open))
            return call

    def end(self, call: Call, status: int) -> None:
        """Notes what is answered, just before it is sent; what comes after that is not heard."""
        with self._lock:
            if call.ended is not None:
                return
            call.status = status
            call.ended = measure()
            self._open.pop(call.number, None)

    def overlap(self, lane: tuple[str, ...], first: int, second: int) -> None:
        """Notes that a transaction came while another one ran."""
        with self._lock:
            self._overlaps.append(Overlap(lane, first, second))

    def enter(self, call: Call | None) -> None:
        """Says whose doing the next changes are."""
        with self._lock:
            self._current = call

    def note(self, change: Change, kind: str, key: int | str, values: Mapping[str, Any]) -> None:
        """Notes a change."""
        with self._lock:
            number = 0
            if self._current is not None:
                self._current.committed = True
                number = self._current.number
            self._records.append(Record(change, kind, key, dict(values), number))
