"""Refusals, in the two shapes that Sage 200 answers with."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

import attrs


@attrs.frozen
class Answer:
    """A reply before it is sent.

    Attributes:
        status: HTTP status.
        body: the bytes to send.
        headers: further headers; the length is added when it is sent.
        chunks: the body in pieces, for one that is too long to hold; `body` is empty then.
    """

    status: int
    body: bytes = b""
    headers: tuple[tuple[str, str], ...] = ()
    chunks: Iterable[bytes] | None = None


class Refused(Exception):
    """Ends a call with an answer that is no success."""

    def __init__(self, status: int, document: Any = None) -> None:
        super().__init__(status, document)
        self.status = status
        self.document = document


def bad_request(message: str) -> Refused:
    """The application's own refusal: 400 with `Message`."""
    return Refused(400, {"Message": message})


def not_found(message: str = "") -> Refused:
    """An unknown record: the application's 404, with `Message` where it says more."""
    return Refused(404, {"Message": message} if message else None)


def gateway(status: int, message: str) -> Refused:
    """The gateway's refusal: `statusCode` and `message`."""
    return Refused(status, {"statusCode": status, "message": message})
