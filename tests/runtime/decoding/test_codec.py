from __future__ import annotations

import contextlib
import datetime as dt
import json
import logging
from decimal import Decimal
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sagewire.runtime.decoding.codec import Codec, decode, decode_many, decode_one, encode
from sagewire.runtime.decoding.drift import Drift, DriftReporter, Silent
from sagewire.runtime.decoding.rows import RowReader
from sagewire.runtime.decoding.values import is_array, is_object
from sagewire.runtime.errors import DecodeError, DriftError, UsageError
from sagewire.runtime.product import WireForms
from tests.runtime.sample import Contact, Customer, Page, Row, dump

words = st.text(max_size=8)
ids = st.integers(-(2**63), 2**63 - 1)
amounts = st.decimals(allow_nan=False, allow_infinity=False, places=5, min_value=-(10**12), max_value=10**12)
days = st.dates().map(lambda day: f"{day.isoformat()}T00:00:00Z")
instants = st.datetimes().map(lambda moment: moment.replace(microsecond=0).isoformat() + "Z")
statuses = st.sampled_from(["Active", "Closed"])
contacts = st.fixed_dictionaries({}, optional={"id": ids, "name": words, "limit": amounts, "kind": statuses})
customers = st.fixed_dictionaries(
    {},
    optional={
        "id": ids,
        "reference": words,
        "balance": amounts,
        "from": words,
        "on_hold": st.booleans(),
        "opened": days,
        "touched": instants,
        "status": statuses,
        "tags": st.lists(words, max_size=3),
        "rates": st.lists(amounts, max_size=3),
        "contact": contacts,
        "contacts": st.lists(contacts, max_size=3),
        "parent": contacts.map(lambda contact: {"contact": contact}),
        "limits": st.dictionaries(words, amounts, max_size=3),
        "anything": st.one_of(
            amounts, words, st.lists(amounts, max_size=2), st.dictionaries(words, amounts, max_size=2)
        ),
    },
)
plain = st.one_of(
    st.booleans(), st.integers(), st.sampled_from(["NaN", "-inf", "soon", "Newer", "2024-99-99"]), amounts
)
odd = st.recursive(
    plain, lambda inner: st.one_of(st.lists(inner, max_size=2), st.dictionaries(words, inner, max_size=2))
)
unknown = st.dictionaries(st.sampled_from(["spare", "new_field", "$odd", "Überschuss"]), odd, max_size=2)
# What fits no field below, whatever its form: to_wire must give it back as it came.
misfits: dict[str, st.SearchStrategy[Any]] = {
    "id": st.sampled_from([True, "seven", [1], {"a": 1}, Decimal("1.5")]),
    "reference": st.sampled_from([True, 5, [1], {"a": Decimal("1.50")}]),
    "balance": st.sampled_from([True, "much", "NaN", "-Infinity", " snan ", [1], {"a": 1}]),
    "on_hold": st.sampled_from(["yes", 1, [True]]),
    "opened": st.sampled_from(["soon", "", 20240101, ["2024-01-02"], False]),
    "touched": st.sampled_from(["now", "2024-01-02", 5]),
    "status": st.sampled_from(["Newer", "", 5, ["Active"]]),
    "tags": st.sampled_from(["one", ["a", 5], {"a": 1}]),
    "rates": st.sampled_from([5, [Decimal("1.0"), "inf"]]),
    "contact": st.sampled_from([5, "x", [{"id": 1}]]),
    "contacts": st.sampled_from([{"id": 1}, [5, {"id": "x", "more": 1}], [None, {"limit": "NaN"}]]),
    "limits": st.sampled_from([5, {"a": "NaN"}]),
}


def digits(value: Any) -> Any:
    """The value with decimals as text, so that 1.0 and 1.00 differ."""
    if isinstance(value, Decimal):
        return f"#{value:f}"
    if is_object(value):
        return {key: digits(item) for key, item in value.items()}
    if is_array(value):
        return [digits(item) for item in value]
    return value


@given(customers)
def test_what_is_clean_goes_round_and_both_paths_agree(wire: dict[str, Any]) -> None:
    fast = decode_one(Customer, dump(wire), strict=True)
    tolerant = Customer.from_wire(wire)
    assert fast == tolerant
    assert repr(fast) == repr(tolerant)
    assert digits(fast.to_wire()) == digits(wire)
    assert decode_one(Customer, encode(fast, Customer.__wire__)) == fast


@given(st.data())
def test_what_is_odd_loses_nothing(data: st.DataObject) -> None:
    wire = {**data.draw(customers), **data.draw(unknown)}
    for name in data.draw(st.sets(st.sampled_from(sorted(misfits)), max_size=3)):
        wire[name] = data.draw(misfits[name])
    if "contact" in wire and isinstance(wire["contact"], dict):
        wire["contact"] = {**wire["contact"], **data.draw(unknown)}
    row = decode_one(Customer, dump(wire), Silent())
    assert digits(row.to_wire()) == digits(wire)
    assert Customer.from_wire(wire) == row
    assert decode_many(Customer, dump([wire, {"id": 1}, wire]), Silent()) == [row, Customer(id=1), row]


@given(st.data())
def test_a_page_is_its_rows_one_by_one(data: st.DataObject) -> None:
    kinds = [{**data.draw(customers), **data.draw(unknown)} for _ in range(3)]
    for wire in kinds:
        for name in data.draw(st.sets(st.sampled_from(sorted(misfits)), max_size=1)):
            wire[name] = data.draw(misfits[name])
    page = data.draw(st.lists(st.sampled_from(kinds), max_size=20))
    told: list[Drift] = []
    rows = decode_many(Customer, dump(page), DriftReporter(told.append))
    alone: dict[tuple[str, str, str], str] = {}
    for number, wire in enumerate(page):
        own: list[Drift] = []
        assert rows[number] == decode_one(Customer, dump(wire), DriftReporter(own.append))
        assert digits(rows[number].to_wire()) == digits(wire)
        for drift in own:
            alone.setdefault((drift.model, drift.field, drift.kind), f"$[{number}]{drift.path[1:]}")
    assert {(drift.model, drift.field, drift.kind): drift.path for drift in told} == alone
    assert len(rows) == len(page)


def test_what_is_wrong_as_a_whole_is_read_field_by_field(monkeypatch: pytest.MonkeyPatch) -> None:
    class Alone(Row, frozen=True, kw_only=True):
        label: str | None = None
        amount: Decimal | None = None

    def fits(*_: object) -> bool:
        return True

    monkeypatch.setattr(RowReader, "_fits", fits)
    told: list[Drift] = []
    row = decode_one(Alone, b'{"label": "x", "amount": "NaN"}', DriftReporter(told.append))
    assert row.to_wire() == {"label": "x", "amount": "NaN"}
    assert [drift.path for drift in told] == ["$.amount"]


@pytest.mark.parametrize(
    ("last", "paths"),
    [
        ({"id": 700}, ["$[0].new"]),
        ({"id": 700, "new": 1}, ["$[0].new"]),
        ({"id": "x"}, ["$[0].new", "$[700].id"]),
        ({"balance": "NaN"}, ["$[0].new", "$[700].balance"]),
        ({"newer": 5}, ["$[0].new", "$[700].newer"]),
    ],
)
def test_a_long_page_of_odd_rows_is_told_of_once(last: dict[str, Any], paths: list[str]) -> None:
    class Fresh(Row, frozen=True, kw_only=True):  # what was learnt of another model would change how it is read
        id: int | None = None
        balance: Decimal | None = None

    page = [*({"id": number, "new": number, "balance": Decimal("1.50")} for number in range(700)), last]
    for _ in range(2):
        told: list[Drift] = []
        reporter = DriftReporter(told.append)
        for _ in range(2):
            rows = decode_many(Fresh, dump(page), reporter)
            assert [digits(row.to_wire()) for row in rows] == list(map(digits, page))
        assert [drift.path for drift in told] == paths
        with pytest.raises(DriftError, match=r"\$\[0\]\.new"):
            decode_many(Fresh, dump(page), reporter, strict=True)


@given(customers, st.sets(st.sampled_from(["id", "balance", "reference", "contacts", "status"])))
def test_null_is_none_without_a_word(wire: dict[str, Any], nulls: set[str]) -> None:
    cleared = {**wire, **dict.fromkeys(nulls)}
    row = decode_one(Customer, dump(cleared), strict=True)
    assert digits(row.to_wire()) == digits({key: item for key, item in cleared.items() if item is not None})


def test_drift_is_told_once_with_its_place_and_without_the_value(caplog: pytest.LogCaptureFixture) -> None:
    seen: list[Drift] = []
    reporter = DriftReporter(seen.append)
    rows = [{"id": 1}, {"id": "secret", "contacts": [{"kind": "secret"}, {"kind": "secret", "new": {"a": 1}}]}] * 3
    with caplog.at_level(logging.INFO, "sagewire.drift"):
        for _ in range(2):
            decode_many(Customer, dump(rows), reporter)
    assert sorted((drift.model, drift.field, drift.kind, drift.found, drift.path) for drift in seen) == [
        ("Contact", "kind", "unknown-value", "string", "$[1].contacts[0].kind"),
        ("Contact", "new", "unknown-field", "object", "$[1].contacts[1].new"),
        ("Customer", "id", "wrong-type", "string", "$[1].id"),
    ]
    assert len(caplog.records) == 3
    assert "secret" not in caplog.text + repr(seen)


@pytest.mark.parametrize(
    ("row", "path"),
    [
        ({"nobody": 1}, "$[1].nobody"),
        ({"balance": "much"}, "$[1].balance"),
        ({"balance": "NaN"}, "$[1].balance"),
        ({"status": "Newer"}, "$[1].status"),
        ({"contacts": [{}, {"limit": [1]}]}, "$[1].contacts[1].limit"),
        ({"parent": {"parent": {"x y": 1}}}, "$[1].parent.parent['x y']"),
        ({"limits": {"a": "Infinity"}}, "$[1].limits.a"),
    ],
)
def test_strict_refuses_drift_with_its_path(row: dict[str, Any], path: str) -> None:
    content = dump([{}, row])
    for _ in range(2):
        with pytest.raises(DriftError) as caught:
            decode_many(Customer, content, strict=True)
        assert f" at {path}: " in str(caught.value)


@pytest.mark.parametrize(
    "text", ["NaN", "nan", "nAn", "sNaN", "NaN123", "-NaN", "Infinity", "-Infinity", "inf", "+INF", " NaN "]
)
@pytest.mark.parametrize(
    "wire",
    ['{"balance": "@"}', '{"rates": ["@"]}', '{"contact": {"limit": "@"}}', '{"contacts": [{}, {"limit": "@"}]}'],
)
def test_numbers_that_are_not_finite_stay_text(text: str, wire: str) -> None:
    seen: list[Drift] = []
    content = wire.replace("@", text)
    row = decode_one(Customer, content.encode(), DriftReporter(seen.append))
    assert row.to_wire() == json.loads(content)
    assert [drift.kind for drift in seen] == ["wrong-type"]
    escaped = wire.replace("@", "".join(f"\\u{ord(letter):04x}" for letter in text))
    assert decode_one(Customer, escaped.encode(), Silent()) == row


def test_old_sites_leave_out_the_zone() -> None:
    row = decode_one(Customer, b'{"touched": "2016-02-24T09:52:11.4"}', strict=True)
    assert row.touched == dt.datetime(2016, 2, 24, 9, 52, 11, 400000, dt.UTC)


def test_envelopes() -> None:
    page = decode(Page[Customer], b'{"$total": 2, "$items": [{"id": 1}, {"id": 2, "new": 1}], "$next": null}', Silent())
    assert [row.id for row in page.items] == [1, 2]
    assert page.items[1].extra == {"new": 1}
    assert page.extra == {"$next": None}
    assert decode(Page[Contact], b'{"$items": [{"name": "x"}]}').items == [Contact(name="x")]


def test_what_the_specification_leaves_open_is_exact_too() -> None:
    assert str(decode(Any, b"1.10")) == "1.10"
    assert digits(decode(dict[str, Any], b'{"a": [1.10]}')) == {"a": ["#1.10"]}
    assert decode(int, b"5") == 5
    with pytest.raises(DecodeError, match="a string where another plain value"):
        decode(int, b'"five"')


def test_a_byte_order_mark_is_nothing() -> None:
    assert decode_many(Contact, b'\xef\xbb\xbf[{"id": 1}]') == [Contact(id=1)]


@pytest.mark.parametrize(
    ("content", "message"),
    [
        (b"", "empty"),
        (b"  \n", "empty"),
        (b'[{"id": 1}, {"id"', "ends after 17 bytes"),
        (b"<!DOCTYPE html><html><head><title> 502 Bad\n Gateway </title>", "HTML, not JSON: '502 Bad Gateway'"),
        (b"<?xml version='1.0'?><error/>", "markup"),
        (b"Service unavailable", "byte 0 of 19"),
        (b'[{"balance": NaN}]', "byte 13"),
        (b'[{"name": "\xff\xfe"}]', "answer is not"),
        (b"null", "null where an array"),
        (b'{"value": []}', "an object where an array"),
        (b"[5]", "Row 0 of the answer is a number"),
        (b"[null]", "Row 0 of the answer is null"),
        (b"[" * 100_000, "nested too deeply"),
        (b'[{"extra": ' + b"[" * 100_000, "nested too deeply"),
    ],
)
def test_other_documents(content: bytes, message: str) -> None:
    with pytest.raises(DecodeError, match=message) as caught:
        decode_many(Contact, content)
    assert not isinstance(caught.value, DriftError)


@pytest.mark.parametrize("depth", [300, 900, 5_000])
@pytest.mark.parametrize("core", ["{}", '{"odd": 1}', '{"balance": "NaN"}'])
def test_deep_rows_are_read_or_refused(depth: int, core: str) -> None:
    content = ('{"parent": ' * depth + core + "}" * depth).encode()
    read: Customer | None = None
    with contextlib.suppress(DecodeError):  # either outcome is right, a crash is not
        read = decode_one(Customer, content, Silent())
    assert read is None or read.parent is not None


def test_broken_json_is_shown_without_what_may_be_private() -> None:
    with pytest.raises(DecodeError) as caught:
        decode_one(Contact, b'{"name": "Jane Doe 1234" x}')
    assert "Jane" not in str(caught.value)
    assert "1234" not in str(caught.value)


def test_one_row_is_an_object() -> None:
    with pytest.raises(DecodeError, match="an array where an object"):
        decode_one(Contact, b"[]")


@given(st.one_of(amounts, st.decimals(allow_nan=False, allow_infinity=False, min_value=-(10**20), max_value=10**20)))
def test_decimals_are_written_digit_for_digit(number: Decimal) -> None:
    plain = f"{number:f}"
    assert encode({"a": number}, WireForms(decimal="number")) == f'{{"a":{plain}}}'.encode()
    assert encode({"a": number}, WireForms(decimal="string")) == f'{{"a":"{plain}"}}'.encode()


def test_other_values_are_written() -> None:
    value = {
        "day": dt.date(2024, 1, 2),
        "at": dt.datetime(2024, 1, 2, tzinfo=dt.UTC),
        "big": 2**70,
        "row": Contact(id=1),
    }
    written = json.loads(encode([value, (None, True, "ü")], WireForms(day="T00:00:00Z")))
    expected = {"day": "2024-01-02T00:00:00Z", "at": "2024-01-02T00:00:00Z", "big": 2**70, "row": {"id": 1}}
    assert written == [expected, [None, True, "ü"]]


@pytest.mark.parametrize(
    ("value", "message"),
    [
        (1.5, r'\$\.a\[0\]: 1.5 is a float.*Decimal\("1.5"\)'),
        (Decimal("NaN"), r"\$\.a\[0\]: NaN"),
        (Decimal("1E+100000"), "digits"),
        (dt.datetime.fromisoformat("2024-01-02"), "time zone"),
        ({1: 2}, "not text"),
        ({1, 2}, "no JSON for set"),
        ("\ud800", "cannot be written"),
    ],
)
def test_what_cannot_be_written(value: Any, message: str) -> None:
    with pytest.raises(UsageError, match=message):
        encode({"a": [value]}, WireForms())


class Parcel(Row, frozen=True, kw_only=True):
    """Read by nothing but the test below, whose first row is the first of all."""

    label: str | None = None
    inner: Contact | None = None


def test_the_first_row_of_all_is_looked_at_inside() -> None:
    codec = Codec(Parcel)
    assert codec.decode(b'{"label": "x"}') == Parcel(label="x")
    told: list[Drift] = []
    row = codec.decode(b'{"inner": {"limit": "NaN"}}', DriftReporter(told.append))
    assert (row.inner.limit, [drift.kind for drift in told]) == ("NaN", ["wrong-type"])
