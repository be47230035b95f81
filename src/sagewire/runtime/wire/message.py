"""What goes over the wire and what comes back, free of any HTTP library."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import TYPE_CHECKING

import msgspec

from sagewire.runtime.value import Value

if TYPE_CHECKING:
    from datetime import datetime

    from sagewire.runtime.wire.sinks import Sink


class Headers(Mapping[str, str]):
    """Response headers: names are compared without case; a repeated header is joined by a comma."""

    __slots__ = ("_items",)

    def __init__(self, items: Mapping[str, str] | list[tuple[str, str]] | None = None) -> None:
        """Takes the headers as a mapping or, where names repeat, as pairs."""
        folded: dict[str, str] = {}
        pairs = items.items() if isinstance(items, Mapping) else items or ()
        for name, value in pairs:
            key = name.lower()
            folded[key] = f"{folded[key]}, {value}" if key in folded else value
        self._items = folded

    def __getitem__(self, name: str) -> str:
        return self._items[name.lower()]

    def __iter__(self) -> Iterator[str]:
        return iter(self._items)

    def __len__(self) -> int:
        return len(self._items)

    def __repr__(self) -> str:
        return f"Headers({sorted(self._items)})"  # names only: a value may be a secret


def without_query(url: str) -> str:
    """A URL as it may be shown: what follows the question mark may hold anything."""
    shown: str = getattr(url, "shown", url)
    return repr(shown.partition("?")[0])


class Request(Value, frozen=True):
    """One HTTP request, complete.

    Attributes:
        method: HTTP verb in capitals.
        url: absolute URL, already encoded.
        headers: every header that will be sent but those of the HTTP library itself.
        content: the body's bytes, or None.
        timeout: seconds allowed for connecting and for each read; None waits for ever.
        max_bytes: a longer body is refused while it is being read.
        total: seconds allowed from sending to the last byte; None sets no such end.
        sink: takes the body of a success, piece by piece; its response then holds none. A transport that knows no
            sinks gives the body as ever.
    """

    __shown__ = {"url": without_query, "headers": None, "content": None, "sink": None}

    method: str
    url: str
    headers: Mapping[str, str] = {}
    content: bytes | None = None
    timeout: float | None = 60.0
    max_bytes: int = 256 * 1024 * 1024
    total: float | None = None
    sink: Sink | None = None

    def replaced(self, **changes: object) -> Request:
        """A copy with some attributes changed."""
        return msgspec.structs.replace(self, **changes)


class Response(Value, frozen=True):
    """One HTTP response, read to its end.

    Attributes:
        status: the status code, also one that is in no registry (520, 524).
        headers: the headers, compared without case.
        content: the body, decompressed.
        url: what was asked.
        elapsed: seconds from sending to the last byte.
    """

    __shown__ = {"content": None, "url": without_query}

    status: int
    headers: Headers = msgspec.field(default_factory=Headers)
    content: bytes = b""
    url: str = ""
    elapsed: float = 0.0

    @property
    def ok(self) -> bool:
        """True for 2xx."""
        return 200 <= self.status < 300

    @property
    def text(self) -> str:
        """The body as text; what is not UTF-8 is replaced."""
        return self.content.decode("utf-8", "replace")


class Attempt(Value, frozen=True):
    """One try at a call, as it is listed on errors and given to hooks.

    Attributes:
        number: 1 for the first.
        at: when it was sent.
        status: the answer's status, None where none came.
        failure: what went wrong, in words; empty where nothing did.
        waited: seconds waited before the next try, 0 for the last.
    """

    number: int
    at: datetime
    status: int | None = None
    failure: str = ""
    waited: float = 0.0


class Exchange(Value, frozen=True):
    """A finished call: its last request and response and every try that led there."""

    operation: str
    request: Request
    response: Response
    attempts: tuple[Attempt, ...] = ()
