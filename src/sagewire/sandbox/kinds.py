"""The ways in which a call can go wrong; each is one small class."""

from __future__ import annotations

import asyncio
import gzip
import json
from collections.abc import Callable, Mapping
from datetime import timedelta
from email.utils import format_datetime
from typing import Any, Protocol

import attrs

from sagewire.sandbox.errors import Answer
from sagewire.sandbox.exchange import Exchange

JSON = ("content-type", "application/json; charset=utf-8")
HTML = ("content-type", "text/html; charset=utf-8")
_PAGE = b"<!DOCTYPE html><html><head><title>Service unavailable</title></head><body>Please try later.</body></html>"


class Kind(Protocol):
    """What a fault does with a call."""

    async def perform(self, exchange: Exchange) -> None:
        """Answers the call, or leaves it unanswered."""
        ...


@attrs.frozen
class Delay:
    """Waits, then answers."""

    seconds: float

    async def perform(self, exchange: Exchange) -> None:
        """Waits before anything is done."""
        await asyncio.sleep(self.seconds)
        await exchange.send(exchange.answer())


@attrs.frozen
class ResetBefore:
    """Cuts the connection before anything is done."""

    async def perform(self, exchange: Exchange) -> None:
        """Cuts it."""
        await exchange.reset()


@attrs.frozen
class ResetAfter:
    """Does it, then cuts the connection."""

    async def perform(self, exchange: Exchange) -> None:
        """Does it, cuts it."""
        exchange.answer()
        await exchange.reset()


@attrs.frozen
class LateCommit:
    """Fails now and does it later.

    Attributes:
        seconds: how much later.
        answer: status to fail with, 0 to cut the connection.
    """

    seconds: float
    answer: int = 0

    async def perform(self, exchange: Exchange) -> None:
        """Fails, and has it done later."""
        exchange.later(self.seconds)
        if self.answer:
            await Status(self.answer).perform(exchange)
        else:
            await exchange.reset()


@attrs.frozen
class Truncated:
    """Sends the first part of the answer as if it were whole."""

    share: float = 0.5

    async def perform(self, exchange: Exchange) -> None:
        """Cuts the body short."""
        answer = exchange.answer()
        await exchange.send(attrs.evolve(answer, body=answer.body[: int(len(answer.body) * self.share)]))


@attrs.frozen
class WrongLength:
    """Promises more bytes than it sends, then closes."""

    missing: int = 10

    async def perform(self, exchange: Exchange) -> None:
        """Writes to the connection itself, since a proper server would not."""
        answer = exchange.answer()
        lines = [f"HTTP/1.1 {answer.status} OK", *(f"{name}: {value}" for name, value in answer.headers)]
        lines.append(f"content-length: {len(answer.body) + self.missing}")
        await exchange.raw("\r\n".join([*lines, "", ""]).encode("latin-1") + answer.body, answer.status)


@attrs.frozen
class Html:
    """Sends a web page where JSON was due; nothing is done."""

    status: int = 200

    async def perform(self, exchange: Exchange) -> None:
        """Sends the page."""
        await exchange.send(Answer(self.status, _PAGE, (HTML,)))


@attrs.frozen
class Empty:
    """Does it, and sends no body."""

    status: int = 200

    async def perform(self, exchange: Exchange) -> None:
        """Sends nothing."""
        exchange.answer()
        await exchange.send(Answer(self.status))


@attrs.frozen
class Status:
    """Answers with a status.

    Attributes:
        code: the status.
        body: JSON value, text, or None for an empty body.
        headers: further headers.
        after_commit: whether it is done all the same.
    """

    code: int
    body: Any = None
    headers: Mapping[str, str] = attrs.field(factory=dict[str, str])
    after_commit: bool = False

    async def perform(self, exchange: Exchange) -> None:
        """Answers."""
        if self.after_commit:
            exchange.answer()
        content = b""
        if isinstance(self.body, str):
            content = self.body.encode()
        elif self.body is not None:
            content = json.dumps(self.body).encode()
        headers = dict(self.headers)
        if content and not any(name.lower() == "content-type" for name in headers):
            headers[JSON[0]] = JSON[1]
        await exchange.send(Answer(self.code, content, tuple(headers.items())))


@attrs.frozen
class TooMany:
    """Answers 429.

    Attributes:
        retry_after: seconds for the Retry-After header; None leaves it out, as Sage seems to.
        as_date: writes the header as a date.
    """

    retry_after: float | None = None
    as_date: bool = False

    async def perform(self, exchange: Exchange) -> None:
        """Answers."""
        headers: dict[str, str] = {}
        if self.retry_after is not None:
            moment = exchange.call.at + timedelta(seconds=self.retry_after)  # by the sandbox's clock, as its Date is
            headers["retry-after"] = format_datetime(moment, usegmt=True) if self.as_date else f"{self.retry_after:g}"
        document = {"statusCode": 429, "message": "Rate limit is exceeded. Try again later."}
        await Status(429, document, headers).perform(exchange)


@attrs.frozen
class Slow:
    """Sends the answer a few bytes at a time."""

    pause: float = 0.05
    size: int = 64

    async def perform(self, exchange: Exchange) -> None:
        """Drips."""
        await exchange.drip(exchange.answer(), self.pause, self.size)


@attrs.frozen
class GzipBomb:
    """Sends a small body that unpacks to a huge one."""

    megabytes: int = 64

    async def perform(self, exchange: Exchange) -> None:
        """Sends it."""
        content = gzip.compress(b"[" + b" " * (self.megabytes * 1_048_576) + b"]")
        await exchange.send(Answer(200, content, (JSON, ("content-encoding", "gzip"))))


@attrs.frozen
class Redirect:
    """Sends the caller elsewhere; nothing is done."""

    location: str
    status: int = 302

    async def perform(self, exchange: Exchange) -> None:
        """Redirects."""
        await exchange.send(Answer(self.status, b"", (("location", self.location),)))


@attrs.frozen
class Changed:
    """Answers, and changes the data before the caller can ask for more."""

    callback: Callable[[Any], None]

    async def perform(self, exchange: Exchange) -> None:
        """Works the answer out, changes the data, then sends it."""
        answer = exchange.answer()
        self.callback(exchange.controls.data)
        await exchange.send(answer)


@attrs.frozen
class ExpireTokens:
    """Every access token ends just before the call is looked at."""

    async def perform(self, exchange: Exchange) -> None:
        """Ends them, then answers as it falls."""
        exchange.controls.expire_tokens()
        await exchange.send(exchange.answer())


BY_NAME: Mapping[str, type[Any]] = {
    "delay": Delay,
    "reset_before": ResetBefore,
    "reset_after": ResetAfter,
    "late_commit": LateCommit,
    "truncated": Truncated,
    "wrong_length": WrongLength,
    "html": Html,
    "empty": Empty,
    "status": Status,
    "too_many": TooMany,
    "slow": Slow,
    "gzip_bomb": GzipBomb,
    "redirect": Redirect,
    "expire_tokens": ExpireTokens,
}
"""Kinds that can be set from another process."""
