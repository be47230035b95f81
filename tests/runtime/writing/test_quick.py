"""The quick way says yes only to what the exact way takes, and then writes the same."""

from __future__ import annotations

import datetime as dt
import enum
from decimal import Decimal
from types import MappingProxyType
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sagewire.runtime.decoding.codec import encode
from sagewire.runtime.errors import UsageError
from sagewire.runtime.product import WireForms
from sagewire.runtime.writing.payload import Call, build, built, built_many
from sagewire.runtime.writing.shapes import shape_of
from tests.runtime.sample import CustomerWrite, LineWrite
from tests.runtime.support import Example, Script, answer, world

FORMS = WireForms(decimal="number", day="T00:00:00Z", null="refuse")
ZONE = dt.timezone(dt.timedelta(hours=1))


class Letter(str, enum.Enum):  # noqa: UP042 - what users of older Pythons wrote
    A = "a"


class Number(enum.IntEnum):
    ONE = 1


class Word(str):
    __slots__ = ()


_ODD: list[Any] = [
    *(None, True, 0, 7, 10**500, 1.5, float("nan"), "", "1.5", "2024-01-02", "\ud800", b"x", object()),
    *(Letter.A, Number.ONE, Word("w"), dt.date(2024, 1, 2), dt.date(9, 1, 2)),
    *(dt.datetime(2024, 1, 2), dt.datetime(2024, 1, 2, tzinfo=ZONE)),  # noqa: DTZ001 - one without a zone
    *map(Decimal, ("2", "2.5", "2.50", "2.500", "2.505", "-0.00", "0E-7", "1E+3", "NaN", "sNaN", "Infinity", "1E+500")),
    Decimal("9" * 500),
    Decimal("9" * 500 + ".25"),
]
_PLAIN: st.SearchStrategy[Any] = st.one_of(
    st.sampled_from(_ODD), st.decimals(), st.text(max_size=12), st.datetimes(timezones=st.sampled_from([None, ZONE]))
)
_LINES = st.lists(
    st.dictionaries(st.sampled_from([*LineWrite.__annotations__, "nope"]), _PLAIN, max_size=4), max_size=3
)
_VALUES = st.dictionaries(
    st.sampled_from([*CustomerWrite.__annotations__, "from", "nope"]),
    st.one_of(_PLAIN, _LINES, st.lists(_PLAIN, max_size=2), st.dictionaries(st.just("text"), _PLAIN)),
    max_size=6,
)
_ALL_FORMS = st.builds(
    WireForms, decimal=st.sampled_from(["number", "string"]), day=st.sampled_from(["", "T00:00:00Z"]),
    null=st.sampled_from(["send", "refuse"]),
)  # fmt: skip


def outcome(make: Any) -> Any:
    """What was made, written as JSON; or the words of the refusal."""
    try:
        return make()
    except UsageError as error:
        return str(error)


def hold_alike(values: dict[str, Any], forms: WireForms, edition: str = "") -> None:
    """Both ways write the same, or refuse with the same words."""
    exact = outcome(lambda: build(CustomerWrite, values, forms=forms, edition=edition))
    quick = outcome(lambda: built(CustomerWrite, values, forms=forms, edition=edition))
    if isinstance(quick, str):
        assert quick == exact
    elif isinstance(exact, str):
        assert "half a character" in exact
        with pytest.raises(UsageError, match="half a character"):
            encode(quick.body, forms, sure=quick.sure)
    else:
        assert list(map(repr, quick.body.items())) == list(map(repr, exact.items()))
        written = outcome(lambda: encode(exact, forms))
        assert outcome(lambda: encode(quick.body, forms, sure=quick.sure)) == written


@given(_VALUES, _ALL_FORMS, st.sampled_from(["", "professional", "standard"]))
def test_both_ways_write_the_same(values: dict[str, Any], forms: WireForms, edition: str) -> None:
    hold_alike(values, forms, edition)


@pytest.mark.parametrize("forms", [FORMS, WireForms(decimal="string", null="send")], ids=["numbers", "strings"])
@pytest.mark.parametrize("name", [*CustomerWrite.__annotations__, "nope"])
def test_both_ways_take_and_refuse_the_same(name: str, forms: WireForms) -> None:
    for value in _ODD:
        hold_alike({name: value}, forms)
        hold_alike({"lines": [{"line_quantity": value}], "tags": [value]}, forms)


RIGHT: dict[str, Any] = {
    "reference": "ABC",
    "credit_limit": Decimal("10.50"),
    "factor": 3,
    "on_hold": False,
    "days": 30,
    "opened": dt.date(2024, 1, 2),
    "touched": dt.datetime(2024, 1, 2, 10, tzinfo=dt.UTC),
    "from_": "here",
    "lines": [{"product_id": 7, "line_quantity": Decimal("2.5")}, {"id": 1}],
    "main": {"text": "x"},
}


def test_what_is_plainly_right_is_sure() -> None:
    assert built(CustomerWrite, RIGHT, forms=FORMS).sure
    assert built_many(LineWrite, RIGHT["lines"], forms=FORMS).sure


@pytest.mark.parametrize(
    "unsure",
    [
        {"credit_limit": Decimal("10.500")},  # noughts are dropped
        {"factor": Decimal("1E+3")},  # written out by the encoder
        {"reference": Letter.A},  # written as what it stands for
        {"lines": [{"line_quantity": Decimal("1E+1")}]},
    ],
)
def test_what_is_right_but_not_plainly_is_looked_at_again(unsure: dict[str, Any]) -> None:
    assert not built(CustomerWrite, unsure, forms=FORMS).sure


def test_fields_that_nobody_checked_make_a_body_unsure() -> None:
    assert not built(CustomerWrite, RIGHT, forms=FORMS, raw={"spare": 1.5}).sure


def test_a_mapping_that_is_no_dict_is_written_too() -> None:
    assert (
        built(CustomerWrite, MappingProxyType(RIGHT), forms=FORMS).body == built(CustomerWrite, RIGHT, forms=FORMS).body
    )


def test_the_callers_own_dict_stays_as_it_is() -> None:
    before = repr(RIGHT)
    body = built(CustomerWrite, RIGHT, forms=FORMS).body
    body["reference"] = "other"
    assert repr(RIGHT) == before


def test_an_edition_has_a_plan_of_its_own() -> None:
    assert built(CustomerWrite, {"batch": "B"}, forms=FORMS, edition="professional").sure
    with pytest.raises(UsageError, match="only the professional edition"):
        built(CustomerWrite, {"batch": "B"}, forms=FORMS, edition="standard")


def test_the_exact_way_is_not_taken_for_what_is_plainly_right(monkeypatch: pytest.MonkeyPatch) -> None:
    def never(*_: object) -> Any:
        raise AssertionError("the exact way was taken")

    shape = shape_of(CustomerWrite)
    monkeypatch.setattr(type(shape), "_exactly", never)
    assert shape.write(RIGHT, "", Call(FORMS, "", quick=True))


def test_half_a_character_is_refused_before_anything_is_sent() -> None:
    script = Script(answer({"id": 1}))
    client = Example(transport=script, world=world())
    with pytest.raises(UsageError, match="name: holds half a character"):
        client.books.create(name="\ud800")
    with pytest.raises(UsageError, match=r"\[0\]\.name, \[1\]\.kind: holds half a character"):
        client.books.update_many([{"name": "\ud800"}, {"kind": "\udfff"}])
    assert script.requests == []
