from __future__ import annotations

import json
from typing import Any

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from sagewire.runtime.decoding.codec import Codec
from sagewire.runtime.decoding.drift import Drift, DriftReporter
from sagewire.runtime.decoding.parts import LONG, SIZE, parts
from sagewire.runtime.errors import DecodeError
from tests.runtime.sample import Contact, Customer

treacherous = st.sampled_from(["},{", '"},{"', "\\},{", "}]", "[{", "a", ""])
objects = st.recursive(
    st.dictionaries(treacherous, st.one_of(treacherous, st.integers()), max_size=3),
    lambda inner: st.dictionaries(treacherous, st.one_of(inner, st.lists(inner, max_size=3)), max_size=3),
    max_leaves=8,
)


def compact(rows: list[Any]) -> bytes:
    return json.dumps(rows, separators=(",", ":")).encode()


def long_page(**last: Any) -> bytes:
    """A page of contacts of more than one part, as specified but for its last row."""
    number = LONG // 40
    return compact([*({"id": number, "name": "x" * 30} for number in range(number)), {"id": number, **last}])


@given(st.lists(objects, min_size=1, max_size=6), st.integers(0, 30))
def test_parts_that_can_all_be_read_are_the_whole(rows: list[Any], size: int) -> None:
    read: list[Any] = []
    try:
        for part in parts(compact(rows), size=size):
            read += msgspec.json.decode(part, type=list[dict[str, Any]])
    except msgspec.ValidationError:
        pytest.fail("a wrong cut looked like another document")
    except msgspec.DecodeError:
        assert read == rows[: len(read)]
    else:
        assert read == rows


def test_a_long_page_comes_in_parts_and_whole() -> None:
    content = long_page()
    assert len(list(parts(content))) >= LONG // SIZE
    assert [row.id for row in Codec(list[Contact]).decode(content, strict=True)] == list(range(LONG // 40 + 1))


@pytest.mark.parametrize("text", ["},{", '},{"id":1', "}]"])
def test_texts_like_cuts_stay_whole(text: str) -> None:
    rows = [{"id": number, "name": text * 10} for number in range(LONG // 20)]
    codec = Codec(list[Contact])
    for _ in range(2):
        assert [(row.id, row.name) for row in codec.decode(compact(rows), strict=True)] == [
            (row["id"], row["name"]) for row in rows
        ]


def test_arrays_inside_stay_whole() -> None:
    rows = [{"id": number, "contacts": [{"id": 1}, {"id": 2, "name": "x" * 60}]} for number in range(LONG // 80)]
    codec = Codec(list[Customer])
    for _ in range(2):
        assert [row.to_wire() for row in codec.decode(compact(rows), strict=True)] == rows


@pytest.mark.parametrize(("last", "kind"), [({"limit": "NaN"}, "wrong-type"), ({"new": 1}, "unknown-field")])
def test_what_differs_in_the_last_part_is_told_with_its_place(last: dict[str, Any], kind: str) -> None:
    told: list[Drift] = []
    rows = Codec(list[Contact]).decode(long_page(**last), DriftReporter(told.append))
    number, (name, value) = LONG // 40, *last.items()
    assert [(drift.kind, drift.path) for drift in told] == [(kind, f"$[{number}].{name}")]
    assert rows[-1].to_wire() == {"id": number, name: value}
    assert rows[0] == Contact(id=0, name="x" * 30)


@pytest.mark.parametrize(
    ("content", "message"),
    [
        (long_page()[:-5], f"ends after {len(long_page()) - 5} bytes"),
        (long_page() + b" xyz", rf"byte \d+ of {len(long_page()) + 4}"),
        (b"x" + long_page()[1:], "byte 0 of"),
        (b'{"id":1}' + b"," + long_page(), "not JSON"),
        (b"{" + long_page()[1:], "not JSON"),
    ],
    ids=["cut short", "more", "no array", "an object before", "no object"],
)
def test_a_long_document_that_is_broken_is_told_of_as_a_whole(content: bytes, message: str) -> None:
    with pytest.raises(DecodeError, match=message):
        Codec(list[Contact]).decode(content)
