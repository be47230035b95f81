from __future__ import annotations

import datetime as dt
import enum
from decimal import Decimal
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sagewire.runtime.decoding.codec import encode
from sagewire.runtime.errors import UsageError
from sagewire.runtime.product import WireForms
from sagewire.runtime.writing.payload import build, build_many
from tests.runtime.sample import CustomerWrite, LineWrite

FORMS = WireForms(decimal="number", day="T00:00:00Z", null="refuse")
NAIVE = dt.datetime.fromisoformat("2024-01-02")
PARIS = dt.timezone(dt.timedelta(hours=1))


class Colour(enum.Enum):
    RED = "red"


def body(**values: Any) -> dict[str, Any]:
    return build(CustomerWrite, values, forms=FORMS)


def refused(**values: Any) -> str:
    with pytest.raises(UsageError) as caught:
        body(**values)
    return str(caught.value)


def test_what_is_named_is_what_is_sent() -> None:
    assert body() == {}
    built = body(
        reference="ABC",
        credit_limit=Decimal("10.5"),
        factor=3,
        on_hold=False,
        opened=dt.date(2024, 1, 2),
        touched=dt.datetime(2024, 1, 2, 10, 0, 0, 452000, PARIS),
        status="Newer",
        from_="here",
        lines=[{"product_id": 7, "line_quantity": Decimal("2")}, {"id": 1}],
        main={"text": "x"},
        tags=("a", Colour.RED),
    )
    assert built == {
        "reference": "ABC",
        "credit_limit": Decimal("10.5"),
        "factor": 3,
        "on_hold": False,
        "opened": "2024-01-02T00:00:00Z",
        "touched": "2024-01-02T09:00:00.452Z",
        "status": "Newer",
        "from": "here",
        "lines": [{"product_id": 7, "line_quantity": Decimal("2")}, {"id": 1}],
        "main": {"text": "x"},
        "tags": ["a", "red"],
    }


@pytest.mark.parametrize(
    ("values", "message"),
    [
        ({"referense": "A"}, "referense: there is no such field; did you mean 'reference'?"),
        ({"from": "A"}, "from: there is no such field; its name here is 'from_'"),
        ({"zzz": 1}, "zzz: there is no such field; there are batch, credit_limit"),
        ({"reference": None}, "reference: Sage refuses null here; leave the argument out"),
        ({"reference": "123456789"}, "reference: is 9 characters long, at most 8 are allowed"),
        ({"reference": 5}, "reference: is an int where text is wanted"),
        ({"reference": "\ud800"}, "lone surrogate"),
        ({"credit_limit": Decimal("1.234")}, "credit_limit: 1.234 has 3 decimal places, at most 2 are allowed"),
        ({"credit_limit": 1.5}, 'a float where a Decimal or an int is wanted: use Decimal("1.5")'),
        ({"credit_limit": "1.5"}, "credit_limit: is a str where"),
        ({"credit_limit": True}, "credit_limit: is a bool where"),
        ({"credit_limit": Decimal("NaN")}, "credit_limit: NaN is not a number"),
        ({"factor": Decimal("1E+99999")}, "digits"),
        ({"days": True}, "days: is a bool where an int is wanted"),
        ({"days": Decimal(1)}, "days: is a Decimal where an int is wanted"),
        ({"on_hold": 1}, "on_hold: is an int where True or False is wanted"),
        ({"opened": NAIVE}, "opened: is a datetime where a day is wanted: use .date()"),
        ({"opened": "2024-01-02"}, "opened: is a str where a datetime.date is wanted"),
        ({"touched": NAIVE}, "has no time zone"),
        ({"touched": dt.date(2024, 1, 2)}, "touched: is a date, which has no time of day"),
        ({"touched": dt.datetime(1, 1, 1, tzinfo=PARIS)}, "outside the calendar"),
        ({"lines": [{"id": 1}, {"line_quantity": 1.5}]}, "lines[1].line_quantity: is a float"),
        ({"lines": [{"product": 1}]}, "lines[0].product: there is no such field; did you mean 'product_id'?"),
        ({"lines": {"id": 1}}, "lines: is a dict where a list is wanted"),
        ({"lines": [5]}, "lines[0]: is an int where a mapping of fields is wanted"),
        ({"lines": [None]}, "lines[0]: a list cannot hold None"),
        ({"main": {"text": "12345678901"}}, "main.text: is 11 characters long"),
        ({"tags": "abc"}, "tags: is a str where a list is wanted"),
        ({"tags": ["a", 1]}, "tags[1]: is an int where text is wanted"),
    ],
)
def test_what_is_wrong_is_named(values: dict[str, Any], message: str) -> None:
    assert message in refused(**values)


def test_every_problem_is_told_at_once() -> None:
    message = refused(reference="123456789", credit_limit=1.5, lines=[{"nope": 1}, {"text": "12345678901"}])
    assert message.startswith("4 arguments are wrong; nothing was sent.\n  reference: ")
    assert message.count("\n") == 4


def test_null_where_it_is_taken() -> None:
    assert body(note=None) == {"note": None}
    assert build(CustomerWrite, {"reference": None}, forms=WireForms(null="send")) == {"reference": None}


def test_editions() -> None:
    for edition in ("professional", ""):
        assert build(CustomerWrite, {"batch": "B"}, forms=FORMS, edition=edition) == {"batch": "B"}
    with pytest.raises(UsageError, match="batch: only the professional edition has this field, not standard"):
        build(CustomerWrite, {"batch": "B"}, forms=FORMS, edition="standard", what="customers.create")


def test_raw_fields_go_over_the_rest() -> None:
    raw = {"reference": "R", "spare": Decimal("1")}
    assert build(CustomerWrite, {"reference": "A"}, forms=FORMS, raw=raw) == {"reference": "R", "spare": Decimal("1")}


def test_bulk_bodies() -> None:
    assert build_many(LineWrite, [{"id": 1}, {"id": 2}], forms=FORMS) == [{"id": 1}, {"id": 2}]
    with pytest.raises(UsageError, match=r"items\[1\]\.ids: there is no such field"):
        build_many(LineWrite, [{"id": 1}, {"ids": 2}], forms=FORMS)


@given(st.decimals(allow_nan=False, allow_infinity=False, min_value=-(10**15), max_value=10**15))
def test_decimals_are_sent_exactly_or_not_at_all(number: Decimal) -> None:
    fits = number == round(number, 2)
    for decimal in ("number", "string"):
        forms = WireForms(decimal=decimal)
        if not fits:
            with pytest.raises(UsageError, match="decimal places"):
                build(CustomerWrite, {"credit_limit": number}, forms=forms)
            continue
        built = build(CustomerWrite, {"credit_limit": number}, forms=forms)
        written = encode(built, forms).decode().removeprefix('{"credit_limit":').removesuffix("}").strip('"')
        assert Decimal(written) == number
        assert len(written.partition(".")[2]) <= 2


@given(st.text())
def test_text_is_sent_as_it_is_or_refused_for_its_length(text: str) -> None:
    if len(text) > 8:
        assert "characters long" in refused(reference=text)
    else:
        assert body(reference=text) == {"reference": text}


@given(st.datetimes(timezones=st.timezones()).filter(lambda instant: 1 < instant.year < 9999))
def test_instants_are_sent_in_utc(instant: dt.datetime) -> None:
    sent = body(touched=instant)["touched"]
    assert sent.endswith("Z")
    assert dt.datetime.fromisoformat(sent) == instant.astimezone(dt.UTC)
