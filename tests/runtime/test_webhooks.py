from __future__ import annotations

import logging
from decimal import Decimal
from typing import Any, ClassVar

import msgspec
import pytest

from sagewire.runtime.errors import DriftError, MalformedWebhook
from sagewire.runtime.webhooks import HeaderValues, NoHeaders, Received, Webhook
from tests.runtime.support import Book


class Own(HeaderValues, frozen=True, kw_only=True):
    """Headers of several types."""

    __secret__: ClassVar[frozenset[str]] = frozenset({"signature", "other"})
    number: int = msgspec.field(name="x-number")
    signature: str | None = msgspec.field(default=None, name="x-signature")
    other: str | None = msgspec.field(default=None, name="x-other")
    amount: Decimal | None = msgspec.field(default=None, name="x-amount")
    again: bool | None = msgspec.field(default=None, name="x-again")


made: Webhook[Book, Own] = Webhook("bookMade", "POST", lambda: Book, Own)
BODY = b'{"id": 5, "name": "A", "price": 1.10}'


def test_one_that_came() -> None:
    given = {"X-NUMBER": "7", "x-amount": "1.10", "X-Again": "true", "X-Signature": "s3cret", "Host": "here"}
    received = made.parse(b"\xef\xbb\xbf" + BODY, given)
    assert isinstance(received, Received)
    assert (received.name, received.body.price) == ("bookMade", Decimal("1.10"))
    headers = received.headers
    assert (headers.number, str(headers.amount), headers.again, headers.signature) == (7, "1.10", True, "s3cret")
    assert repr(headers) == "Own(number=7, signature=***, other=None, amount=Decimal('1.10'), again=True)"
    assert "s3cret" not in repr(received)
    assert repr(made) == "<Webhook POST bookMade>"
    assert made.body is Book


def test_what_differs_is_kept_and_told_once(caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.WARNING)
    told: list[Any] = []
    content = b'{"id": "five", "name": "A", "more": [1]}'
    received = made.parse(content, {"x-number": "1"}, on_drift=told.append)
    assert received.body.id == "five"  # type: ignore[comparison-overlap]  # as it came
    assert dict(received.body.extra) == {"more": [1]}
    assert {drift.field for drift in told} == {"id", "more"}
    assert "bookMade" not in caplog.text
    with pytest.raises(DriftError):
        made.parse(content, {"x-number": "1"}, strict=True)


@pytest.mark.parametrize(
    ("headers", "words"),
    [({}, "missing required field `x-number`"), ({"X-Number": "seven"}, r"\$.x-number"),
     ({"X-Number": "1", "X-Again": "perhaps"}, r"\$.x-again")],
)  # fmt: skip
def test_headers_that_do_not_fit(headers: dict[str, str], words: str) -> None:
    with pytest.raises(MalformedWebhook, match=f"bookMade: its headers do not fit: .*{words}") as refused:
        made.parse(BODY, headers)
    assert "seven" not in str(refused.value)
    assert "perhaps" not in str(refused.value)


def test_bodies_that_may_be_missing_or_are_no_json() -> None:
    optional: Webhook[list[Book] | None, NoHeaders] = Webhook(
        "books", "POST", lambda: list[Book], NoHeaders, optional=True
    )
    assert optional.parse(b" \r\n", {}).body is None
    assert [book.id for book in optional.parse(b"[" + BODY + b"]", {}).body or ()] == [5]
    with pytest.raises(MalformedWebhook, match="books: The body is an object where an array was expected"):
        optional.parse(BODY, {})
    raw: Webhook[bytes, NoHeaders] = Webhook("file", "PUT", lambda: bytes, NoHeaders)
    assert raw.parse(b"a;b\n", {}).body == b"a;b\n"
    none: Webhook[None, NoHeaders] = Webhook("ping", "GET", lambda: None, NoHeaders)
    assert none.parse(b"whatever", {"A": "b"}).body is None
