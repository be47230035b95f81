"""URLs and headers: laws of encoding, and what is refused. Also what may be logged of them."""

from __future__ import annotations

from urllib.parse import parse_qsl, unquote, urlsplit

import httpx2
import pytest
from hypothesis import given
from hypothesis import strategies as st

from sagewire.runtime.errors import ConfigurationError, UsageError
from sagewire.runtime.wire import redact
from sagewire.runtime.wire.message import Request
from sagewire.runtime.wire.urls import base_url, check_header, encode_query, path_segment, resolve

TEXT = st.text(st.characters(exclude_categories=["Cs"]), max_size=30)


@given(TEXT)
def test_a_path_value_stays_one_segment(text: str) -> None:
    if text in {"", ".", ".."}:
        with pytest.raises(UsageError):
            path_segment(text, "id")
        return
    segment = path_segment(text, "id")
    assert unquote(segment) == text
    assert segment not in {".", ".."}
    assert not set("/?#\\ ") & set(segment)
    seen = httpx2.URL(f"https://a.test/v1/x/{segment}/y").raw_path.decode()
    assert seen == f"/v1/x/{segment}/y"


@given(st.lists(st.tuples(TEXT.filter(bool), TEXT), max_size=5))
def test_a_query_is_read_back_as_it_was(pairs: list[tuple[str, str]]) -> None:
    query = encode_query(pairs)
    assert parse_qsl(query, keep_blank_values=True) == pairs
    assert not set("+ '\"<>") & set(query)
    assert httpx2.URL(f"https://a.test/?{query}").query.decode() == query


@given(st.text(max_size=30))
def test_checked_header_values_fit_on_their_line(value: str) -> None:
    try:
        check_header("X-A", value)
    except UsageError:
        return
    assert not set("\r\n\0") & set(value)
    assert value.encode("latin-1").strip() == value.encode("latin-1")


@pytest.mark.parametrize("name", ["", "X A", "X:", "X\r\n", "É"])
def test_header_names(name: str) -> None:
    with pytest.raises(UsageError):
        check_header(name, "x")


@pytest.mark.parametrize(
    "url",
    ["http://api.example.test", "ftp://a", "a", "", "https://", "https://u:p@a.test", "https://a.test?x=1",
     "https://a.test#x", "https://a.test/a b", "https://a.test/\n"],
)  # fmt: skip
def test_base_urls_that_are_refused(url: str) -> None:
    with pytest.raises(ConfigurationError):
        base_url(url)


def test_base_urls() -> None:
    assert base_url("https://a.test/v1/") == "https://a.test/v1"
    for own in ("http://127.0.0.1:8000/x", "http://localhost:1", "http://[::1]:9/"):
        assert base_url(own) == own.rstrip("/")


def test_links() -> None:
    assert resolve("https://a.test/v1/x?y", "/z#f") == "https://a.test/z"
    assert resolve("https://a.test/v1/x", "//b.test/z") == "https://b.test/z"
    for bad in ("javascript:alert(1)", "https://[", "https://a.test/a b", "file:///etc/passwd"):
        with pytest.raises(UsageError):
            resolve("https://a.test/", bad)


def test_what_is_logged_is_allowed_by_name() -> None:
    assert redact.headers({"X-Site": "s", "Content-Type": "a/b"}) == {"X-Site": "...", "Content-Type": "a/b"}
    shown = redact.url("https://a.test/k/s3cret/x?$top=5&$filter=name%20eq%20%27A%27&%24skip=1&flag", ["s3cret"])
    assert shown == "https://a.test/k/.../x?$top=5&$filter=...&%24skip=1&flag=..."
    request = Request("GET", "https://a.test/x?key=s3cret", {"authorization": "B x", "X-Key": "k", "Accept": "y"})
    assert dict(redact.without_credentials(request, ["x-key"]).headers) == {"Accept": "y"}
    assert "s3cret" not in repr(request)
    assert urlsplit(request.url).path == "/x"
