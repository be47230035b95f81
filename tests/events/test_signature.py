"""Signatures and passwords: the published vector, and that nothing else passes."""

from __future__ import annotations

import base64

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sagewire.events import is_basic, is_signed, sign
from sagewire.runtime.errors import UsageError

KEY = "MySecretEventSignatureKey"
BODY = b"<INSERT_EVENT_NOTIFICATION_RESPONSE_BODY>"
VECTOR = "sha256=jHdbRx5EZAsOfTwAPJOGkNUzQMVVdu5VJlxcsk+G6jQ="


def test_the_published_vector() -> None:
    assert sign(KEY, BODY) == VECTOR
    assert is_signed(KEY, BODY, VECTOR)
    assert is_signed(KEY, BODY, f" {VECTOR} ")


@pytest.mark.parametrize(
    "header",
    [
        "",
        "sha256=",
        VECTOR[:-1],
        VECTOR + "=",
        VECTOR.removeprefix("sha256="),
        VECTOR.upper(),
        f"{VECTOR}, {VECTOR}",
        "ß",
    ],
)
def test_nothing_but_the_signature_passes(header: str) -> None:
    assert not is_signed(KEY, BODY, header)


def test_hexadecimal_is_no_signature() -> None:
    digest = base64.b64decode(VECTOR.removeprefix("sha256="))
    assert not is_signed(KEY, BODY, f"sha256={digest.hex()}")


def test_sha1_is_taken_only_when_asked_for() -> None:
    old = sign(KEY, BODY, algorithm="sha1")
    assert not is_signed(KEY, BODY, old)
    assert is_signed(KEY, BODY, old, allow_sha1=True)
    assert is_signed(KEY, BODY, VECTOR, allow_sha1=True)
    assert not is_signed(KEY, BODY, old.replace("sha1", "sha256"), allow_sha1=True)
    with pytest.raises(UsageError, match="md5"):
        sign(KEY, BODY, algorithm="md5")


@given(st.binary(), st.binary(), st.text(min_size=1), st.text(min_size=1))
def test_a_signature_holds_for_one_body_and_one_key(body: bytes, other: bytes, key: str, key2: str) -> None:
    signature = sign(key, body)
    assert is_signed(key, body, signature)
    assert is_signed(key, other, signature) == (body == other)
    if key.rstrip("\0") != key2.rstrip("\0"):  # HMAC itself fills short keys with noughts
        assert is_signed(key2, body, signature) == (key == key2)


@given(st.text(), st.binary())
def test_any_header_is_answered(header: str, body: bytes) -> None:
    assert not is_signed(KEY, body, header)
    assert not is_basic("user", "pass", header)


def basic(text: str, encoding: str = "utf-8") -> str:
    return "Basic " + base64.b64encode(text.encode(encoding)).decode()


def test_passwords() -> None:
    assert is_basic("CompanyName123", "P@$$w0rd", basic("CompanyName123:P@$$w0rd"))
    assert is_basic("u", "a:b", basic("u:a:b").replace("Basic", "basic"))
    assert is_basic("u", "£5", basic("u:£5"))
    assert is_basic("u", "£5", basic("u:£5", "latin-1"))
    assert not is_basic("u", "€?", basic("u:??"))
    assert not is_basic("u", "p", basic("u:P"))
    assert not is_basic("u", "p", basic("u:p") + ", " + basic("u:p"))
    assert not is_basic("u", "p", "Bearer " + basic("u:p")[6:])
    assert not is_basic("u", "p", "Basic u:p")
