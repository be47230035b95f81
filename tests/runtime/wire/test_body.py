"""Bodies: every way of cutting them into chunks gives the same, and no more memory than the cap."""

from __future__ import annotations

import gzip
import time
import tracemalloc

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sagewire.runtime.effects import TransportError
from sagewire.runtime.wire.body import Body


def body(encoding: str = "", declared: str = "", max_bytes: int = 10**6, total: float | None = None) -> Body:
    return Body(encoding, declared, max_bytes=max_bytes, started=time.monotonic(), total=total)


@given(st.binary(max_size=3000), st.integers(1, 50), st.booleans())
def test_chunks_do_not_matter(content: bytes, size: int, packed: bool) -> None:
    wire = gzip.compress(content) if packed else content
    reading = body("gzip" if packed else "", str(len(wire)))
    for start in range(0, len(wire), size):
        reading.feed(wire[start : start + size])
    assert reading.finish() == content


@given(st.binary(min_size=1, max_size=500), st.data())
def test_what_is_cut_off_is_noticed(content: bytes, data: st.DataObject) -> None:
    wire = gzip.compress(content)
    cut = data.draw(st.integers(1, len(wire) - 1))
    reading = body("gzip")
    reading.feed(wire[:cut])
    with pytest.raises(TransportError):
        reading.finish()


def test_the_cap_counts_what_is_unpacked() -> None:
    with pytest.raises(TransportError, match="longer"):
        body("gzip", max_bytes=1000).feed(gzip.compress(b"\0" * 1001))
    fits = body("gzip", max_bytes=1000)
    fits.feed(gzip.compress(b"\0" * 1000))
    assert len(fits.finish()) == 1000
    with pytest.raises(TransportError, match="longer"):
        body(declared="1001", max_bytes=1000)


def test_an_empty_packed_body_is_empty() -> None:
    assert body("gzip").finish() == b""


@given(st.integers(0, 40), st.integers(0, 40), st.integers(1, 9))
def test_a_body_longer_than_the_room_that_was_made_is_whole(announced: int, more: int, size: int) -> None:
    content = bytes(index % 251 for index in range(announced + more))
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr("sagewire.runtime.wire.body._ROOM", 16)
        reading = body(declared=str(announced))
    for start in range(0, len(content), size):
        reading.feed(content[start : start + size])
    assert reading.finish() == content


def test_a_header_alone_takes_little_memory() -> None:
    tracemalloc.start()
    try:
        body(declared=str(10**9), max_bytes=10**9)
        assert tracemalloc.get_traced_memory()[1] < 20_000_000
    finally:
        tracemalloc.stop()


def test_pieces_that_go_elsewhere_need_no_room() -> None:
    kept: list[bytes] = []
    reading = Body("", "10", max_bytes=100, started=time.monotonic(), total=None, keep=kept.append)
    reading.feed(b"01234")
    reading.feed(b"56789")
    assert (b"".join(kept), reading.finish()) == (b"0123456789", b"")
