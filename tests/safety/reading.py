"""Targets: what the runtime reads of an answer, of a login, and of its own files."""

from __future__ import annotations

import zlib
from datetime import UTC, datetime
from typing import Any

from hypothesis import strategies as st

from sagewire.runtime.auth.callback import AuthorizationRequest, query_of
from sagewire.runtime.auth.credentials import Credentials
from sagewire.runtime.auth.expiry import read_expiry, say_end
from sagewire.runtime.auth.oauth import CodeFlow
from sagewire.runtime.auth.rotation import KeyFlow, KeyService
from sagewire.runtime.auth.stores.secret import MemorySecret
from sagewire.runtime.auth.tokens import Tokens
from sagewire.runtime.calls import replies, verdicts
from sagewire.runtime.calls.retry import retry_after
from sagewire.runtime.decoding import codec
from sagewire.runtime.effects import Clock, Steps, Transport, TransportError, World, drive_sync
from sagewire.runtime.errors import ConnectionFailed, DecodeError, LoginFailed, PagingError, UsageError
from sagewire.runtime.paging import envelope
from sagewire.runtime.product import OAuthCode
from sagewire.runtime.wire.body import Body
from sagewire.runtime.wire.message import Headers, Request, Response
from sagewire.runtime.wire.urls import origin_of, resolve
from tests.runtime.sample import Amount, Customer, Page
from tests.safety.targets import BODIES, HOSTILE, Target, contents, documents, texts, worded

NOW = datetime(2026, 3, 1, 12, tzinfo=UTC)
FIELDS = (
    "id",
    "reference",
    "balance",
    "from",
    "opened",
    "touched",
    "status",
    "tags",
    "rates",
    "contact",
    "limits",
    "anything",
)
MESSAGES = (
    "message",
    "error",
    "errors",
    "$message",
    "$dataCode",
    "$source",
    "$diagnoses",
    "code",
    "title",
    "response",
    "status",
    "results",
)
_OUTCOME = {
    "field": "response",
    "success": ["OK", "SUCCESS"],
    "error": ["ERROR"],
    "message": ["message", "error"],
    "results": "results",
}
_GRANT = OAuthCode(authorize_url="https://id.example.test/a", token_url="https://id.example.test/t")
_LOGIN = AuthorizationRequest(url="", state="s", verifier="v", redirect_uri="http://127.0.0.1:8765/callback")
_PAGES = {"rows": "$items", "next": "$next", "total": "$total", "page": "$page", "size": "$itemsPerPage"}

headers = st.dictionaries(
    st.sampled_from(["content-type", "retry-after", "x-request-id", "x_request_id", "location", "date", "x-other"]),
    st.one_of(
        st.sampled_from(
            [
                "text/html",
                "application/json",
                "1",
                "1e3",
                "-1",
                "\u00b2",
                "\u00b3",
                "9" * 40,
                "Fri, 31 Dec 1999 23:59:59 GMT",
                "Fri, 99 Foo 0 0:0:0 GMT",
                "inf",
            ]
        ),
        st.text(st.characters(max_codepoint=255, exclude_characters="\0\r\n"), max_size=20),
    ),
    max_size=4,
)
answers = st.builds(
    Response,
    st.sampled_from([200, 201, 204, 301, 400, 401, 403, 404, 408, 409, 422, 429, 500, 503, 520, 599]),
    headers.map(Headers),
    contents(*MESSAGES, *FIELDS),
)


class One(Transport):
    """Gives the same answer for ever."""

    def __init__(self, answer: Response) -> None:
        self._answer = answer

    def send(self, request: Request) -> Response:
        """The answer."""
        return self._answer


class Hasty(Clock):
    """Waits for nothing."""

    def sleep(self, seconds: float) -> None:
        """Checks that it is a time at all."""
        assert 0 <= seconds < 1e9


WORLD = World(clock=Hasty(), random=lambda: 0.5)


def driven(steps: Steps[Any], answer: Response) -> Any:
    """What the steps make of an answer."""
    return drive_sync(steps, One(answer), WORLD.clock)


def _decode(content: bytes) -> None:
    for shape in (Customer, list[Customer], Page[Amount]):
        try:
            value = codec.decode(shape, content)
        except DecodeError as error:
            worded(error)
            continue
        repr(value)
        for row in value if isinstance(value, list) else [value]:
            try:
                codec.encode(row.to_wire(), row.__wire__)
            except UsageError as error:
                worded(error)


def _from_wire(mapping: Any) -> None:
    row = Customer.from_wire(mapping)
    repr(row)
    hash(row)
    row.to_wire()


def _reply(answer: Response) -> None:
    found = replies.parse(answer)
    assert "\n" not in found.message
    assert len(found.message) <= 600
    replies.request_id(answer, ("x-request-id", "x_request_id"))
    retry_after(answer, NOW)
    verdicts.read(_OUTCOME, answer)


def _tokens(answer: Response) -> None:
    flow = CodeFlow(grant=_GRANT, credentials=Credentials(client_id="id", client_secret="a-long-secret"), world=WORLD)
    before = Tokens(access="a", refresh="r", issued_at=NOW, expires_at=NOW, consented_at=NOW)
    tokens = driven(flow.refresh(before), answer)
    assert isinstance(tokens.access, str)
    assert Tokens.from_json(tokens.to_json()) == tokens


def _key(answer: Response) -> None:
    flow = KeyFlow(
        service=KeyService(url="https://api.example.test/apikey"), secrets=MemorySecret("a-long-secret"), world=WORLD
    )
    before = Tokens(access="a", refresh="r", issued_at=NOW, expires_at=NOW, consented_at=NOW)
    tokens = driven(flow.refresh(before), answer)
    assert Tokens.from_json(tokens.to_json()) == tokens


def _callback(text: str) -> None:
    query_of(text)
    CodeFlow(grant=_GRANT, credentials=Credentials(client_id="id")).code_from(text, _LOGIN)


def _expiry(value: Any) -> None:
    found = read_expiry(value, NOW)
    if found is not None:
        say_end(found, NOW)


def _body(given: tuple[bytes, str, str, int]) -> None:
    data, encoding, declared, size = given
    body = Body(encoding, declared, max_bytes=200_000, started=0.0, total=None)
    for start in range(0, len(data), size):
        body.feed(data[start : start + size])
    assert len(body.finish()) <= 200_000


def _link(given: tuple[Any, str]) -> None:
    link, url = given
    own = envelope.parameters_of(link, url)
    assert all(isinstance(part, str) for pair in own.items() for part in pair)


def _page(content: bytes) -> None:
    whole = codec.decode(envelope.shape(Customer, _PAGES), content)
    envelope.rows(whole)
    total = envelope.total(whole)
    assert total is None or total >= 0


def _resolved(reference: str) -> None:
    origin_of(resolve("https://api.example.test/v1/", reference))


def _gzip(data: bytes) -> bytes:
    packer = zlib.compressobj(wbits=31)
    return packer.compress(data) + packer.flush()


_PACKED = (
    _gzip(b"[]"),
    _gzip(b"0" * 300_000),
    _gzip(b"a") * 3,
    zlib.compress(b"[]"),
    zlib.compress(b"[]")[2:-4],
    b"\x1f\x8b",
)

TARGETS = (
    Target(
        name="codec",
        inputs=contents(*FIELDS, "$items", "$total"),
        run=_decode,
        examples=(
            b'{"id": 1, "balance": 1e999999999999999999999}',
            b'{"id":1,"rates":[1e400,"1e-999999999999999999999"]}',
            *BODIES,
        ),
    ),
    Target(
        name="rows from mappings",
        inputs=st.one_of(documents(*FIELDS), st.dictionaries(st.sampled_from(FIELDS), documents(*FIELDS))),
        run=_from_wire,
        raises=(DecodeError,),
        examples=({"id": float("nan")}, {"balance": 1e308, "limits": {"a": "1e999"}}),
    ),
    Target(name="error answers", inputs=answers, run=_reply),
    Target(name="token answers", inputs=answers, run=_tokens, raises=(LoginFailed, ConnectionFailed)),
    Target(name="key answers", inputs=answers, run=_key, raises=(LoginFailed, ConnectionFailed)),
    Target(
        name="login callbacks",
        inputs=st.one_of(
            texts, st.lists(texts, max_size=6).map(lambda parts: "http://127.0.0.1/?state=s&" + "&code=".join(parts))
        ),
        run=_callback,
        raises=(LoginFailed,),
        examples=("?state=s&code=%zz", "?state=\u00e9&code=a", "?state=s&error=%00&reason=+"),
    ),
    Target(
        name="expiries",
        inputs=st.one_of(texts, st.floats(), st.integers(), st.decimals(), st.datetimes(), st.none(), st.booleans()),
        run=_expiry,
        examples=("0001-01-01T00:00:00+23:59", "9999-12-31T23:59:59-23:59", 1e18, "1" * 400, "."),
    ),
    Target(
        name="packed bodies",
        inputs=st.tuples(
            st.one_of(st.sampled_from(_PACKED), st.binary(max_size=60)),
            st.sampled_from(["", "gzip", "deflate", "br", "GZIP ", "identity", "gzip, gzip"]),
            st.one_of(
                st.sampled_from(["", "0", "5", "\u00b2", "-1", "9" * 30, "9" * 5000, " 7"]), st.integers(0, 80).map(str)
            ),
            st.integers(1, 30),
        ),
        run=_body,
        raises=(TransportError,),
        examples=((b"ab", "", "\u00b2", 1), (b"", "", "9" * 5000, 1)),
    ),
    Target(
        name="links to the next page",
        inputs=st.tuples(
            st.one_of(
                texts,
                documents(),
                texts.map(lambda t: f"/v1/rows?page={t}"),
                texts.map(lambda t: f"https://{t}/v1/rows"),
            ),
            st.sampled_from(["https://api.example.test/v1/rows?page=1", "https://api.example.test/v1/rows"]),
        ),
        run=_link,
        raises=(PagingError,),
        examples=(
            ("https://[", "https://api.example.test/v1/rows"),
            ("http://a]b/", "https://api.example.test/v1/rows"),
        ),
    ),
    Target(
        name="envelopes",
        inputs=contents("$items", "$next", "$total", "$page", *FIELDS),
        run=_page,
        raises=(DecodeError,),
        examples=(b'{"$items": [], "$total": "' + b"9" * 5000 + b'"}',),
    ),
    Target(
        name="redirects",
        inputs=texts,
        run=_resolved,
        raises=(UsageError,),
        examples=("//[", "https://a:99999/", "http://\u2100/", *HOSTILE),
    ),
    Target(
        name="token files",
        inputs=contents(
            "version", "access_token", "refresh_token", "issued_at", "expires_at", "consented_at", "extra", "generation"
        ),
        run=Tokens.from_json,
        raises=(ValueError,),
        examples=BODIES,
    ),
)
