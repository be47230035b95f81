"""Any chunking gives the same rows; what is no array of objects is one clear error."""

from __future__ import annotations

import json
from itertools import pairwise
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sagewire.exchange.splitter import SnapshotBroken, Splitter, blocks

values: st.SearchStrategy[Any] = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text() | st.sampled_from(['"', "\\", '\\"', "},{", "[]", "{", "]"]),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=4), inner, max_size=3),
    max_leaves=8,
)
arrays = st.lists(st.dictionaries(st.text(max_size=5), values, max_size=4), max_size=8)


def cut(content: bytes, places: list[int]) -> list[bytes]:
    edges = [0, *sorted(place % (len(content) + 1) for place in places), len(content)]
    return [content[start:end] for start, end in pairwise(edges)]


def read(chunks: list[bytes], **settings: int) -> list[Any]:
    return [json.loads(bytes(row)) for block in blocks(chunks, **settings) for row in block]


@given(arrays, st.lists(st.integers(0, 10_000), max_size=30), st.sampled_from([None, 2]), st.integers(1, 200))
def test_any_chunking_gives_the_same_rows(
    rows: list[dict[str, Any]], places: list[int], indent: int | None, block: int
) -> None:
    for ascii_only in (True, False):
        content = json.dumps(rows, indent=indent, ensure_ascii=ascii_only).encode("utf-8", "surrogatepass")
        try:
            content.decode()
        except UnicodeDecodeError:
            continue
        assert read(cut(content, places), block=block) == rows


@given(arrays, st.binary(min_size=1, max_size=3), st.integers(0, 10_000), st.lists(st.integers(0, 10_000), max_size=9))
def test_garbage_is_refused_or_is_json(rows: list[Any], garbage: bytes, at: int, places: list[int]) -> None:
    whole = json.dumps(rows).encode()
    place = at % (len(whole) + 1)
    content = whole[:place] + garbage + whole[place:]
    try:
        expected = json.loads(content)
        fits = isinstance(expected, list) and all(isinstance(row, dict) for row in expected)
    except (ValueError, UnicodeDecodeError):
        expected, fits = None, False
    try:
        found = [bytes(row) for block in blocks(cut(content, places), block=5) for row in block]
    except SnapshotBroken:
        assert not fits or _beyond(content)
    else:
        if fits:
            assert [json.loads(row) for row in found] == expected
        else:
            assert _beyond(content)


def _beyond(content: bytes) -> bool:
    """Where the two readers may differ: what is inside of strings is checked later, `NaN` is Python's own."""
    return any(byte > 127 or byte < 32 for byte in content) or b"\\" in content


@given(arrays.filter(bool), st.data())
def test_a_cut_off_array_is_never_whole(rows: list[Any], data: st.DataObject) -> None:
    content = json.dumps(rows).encode()
    short = content[: data.draw(st.integers(0, len(content) - 1))]
    with pytest.raises(SnapshotBroken):
        read([short], block=1)


@pytest.mark.parametrize(
    ("content", "words"),
    [
        (b"", "not even an empty array"),
        (b"  \n", "not even an empty array"),
        (b"<html>", "markup"),
        (b'{"items": []}', "an object"),
        (b"[1]", "Row 0 of the snapshot is no object"),
        (b'[{"id": "1"}, 2]', "Row 1 of the snapshot is no object"),
        (b'[{"id": "1"},]', "byte 13"),
        (b'[{"id": "1"}', "not whole: it ends after 12 bytes"),
        (b'[{"id": "1"}] x', "goes on after the end"),
        (b'[{"id": "1"} {"id": "2"}]', "no JSON"),
        (b'[{"id": tru}]', "no JSON"),
        (b"[{]}]", "no JSON"),
        (b"[}", "no JSON"),
        (b'[{"a": ' + b"[" * 9999 + b"]" * 9999 + b"}]", "nested too deeply"),
    ],
)
def test_what_is_wrong_is_said(content: bytes, words: str) -> None:
    with pytest.raises(SnapshotBroken, match=words):
        read([content])
    with pytest.raises(SnapshotBroken):
        read([content[i : i + 1] for i in range(len(content))], block=1)


def test_a_mark_of_the_byte_order_and_space_are_no_rows() -> None:
    assert read([b"\xef\xbb\xbf [ ] \r\n"]) == []
    assert read([b"\xef", b"\xbb\xbf", b"[{}", b"]"], block=1) == [{}]


def test_a_row_beyond_the_limit_is_refused_before_it_fills_the_memory() -> None:
    splitter = Splitter(block=100, max_row=1000)
    taken = 0

    def go_on() -> None:
        nonlocal taken
        for _ in range(100):
            taken += 200
            list(splitter.feed(b'[{"id": "' + b"x" * 191))

    with pytest.raises(SnapshotBroken, match="longer than 1000 bytes"):
        go_on()
    assert taken < 4000
