from __future__ import annotations

import datetime as dt
from decimal import Decimal
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sagewire.runtime.decoding.values import (
    LONGEST_DAY,
    MOST_DAYS,
    Day,
    day_text,
    decimal_text,
    exact,
    from_text,
    instant_text,
    offset_text,
    parse_day,
    parse_instant,
)
from sagewire.runtime.errors import UsageError


@pytest.mark.parametrize(
    "text",
    [
        "2024-01-02",
        "2024-01-02T00:00:00",
        "2024-01-02T00:00:00Z",
        "2024-01-02T00:00",
        "2024-01-02T13:14:15.1Z",
        "2024-01-02T13:14:15.123456789123Z",
        "2024-01-02T00:00:00+01:00",
        "2024-01-02 00:00:00",
    ],
)
def test_a_day_is_the_date_part(text: str) -> None:
    assert parse_day(text) == dt.date(2024, 1, 2)
    assert type(parse_day(text)) is dt.date


@pytest.mark.parametrize(
    "text",
    ["", "2024", "2024-13-01", "2024-02-30", "02/01/2024", "2024-01-02Z", "2024-01-02T", "2024-01-02x", "٢٠٢٤-01-02"],
)
def test_what_is_no_day(text: str) -> None:
    with pytest.raises(ValueError):
        parse_day(text)


def test_dates_are_days_but_numbers_are_not() -> None:
    assert isinstance(dt.date(2024, 1, 2), Day)
    assert not isinstance("2024-01-02", Day)


MOMENT = dt.datetime(2024, 1, 2, tzinfo=dt.UTC)


def test_days_that_were_read_are_remembered_within_bounds() -> None:
    remembered: Any = vars(type(Day))["__getitem__"].__self__
    days = [dt.date(1000, 1, 1) + dt.timedelta(number) for number in range(MOST_DAYS + 100)]
    assert [from_text(Day, str(day)) for day in days] == days
    assert from_text(Day, str(days[-1])) is from_text(Day, str(days[-1]))
    assert 0 < len(remembered) <= MOST_DAYS
    assert from_text(Day, "2024-01-02T00:00:00." + "0" * 100) == dt.date(2024, 1, 2)
    assert max(map(len, remembered)) <= LONGEST_DAY


@pytest.mark.parametrize("value", ["", "soon", 20240102, True, None, ["2024-01-02"], {}, MOMENT])
def test_no_other_value_becomes_a_day(value: object) -> None:
    with pytest.raises((ValueError, TypeError)):
        from_text(Day, value)
    assert from_text(Day, dt.date(2024, 1, 2)) == dt.date(2024, 1, 2)


@given(st.dates(), st.sampled_from(["", "T00:00:00Z"]))
def test_days_survive(day: dt.date, suffix: str) -> None:
    assert parse_day(day_text(day, suffix)) == day


@given(st.datetimes(timezones=st.timezones()))
def test_instants_survive(instant: dt.datetime) -> None:
    try:
        text = instant_text(instant)
    except UsageError:
        assert instant.year in (1, 9999)
        return
    assert text.endswith("Z")
    assert parse_instant(text) == instant.astimezone(dt.UTC)


def test_instants_without_a_zone_are_utc_when_read_and_refused_when_written() -> None:
    read = parse_instant("2016-02-24T09:52:11.61")
    assert read == dt.datetime(2016, 2, 24, 9, 52, 11, 610000, dt.UTC)
    assert instant_text(read) == "2016-02-24T09:52:11.610Z"
    with pytest.raises(UsageError, match="time zone"):
        instant_text(dt.datetime.fromisoformat("2016-02-24"))


@given(st.decimals(allow_nan=False, allow_infinity=False, min_value=-(10**30), max_value=10**30))
def test_decimals_are_written_digit_for_digit(number: Decimal) -> None:
    text = decimal_text(number)
    assert "e" not in text.lower()
    assert Decimal(text) == number
    exponent = number.as_tuple().exponent
    assert isinstance(exponent, int)
    assert Decimal(text).as_tuple().exponent == min(exponent, 0)


@pytest.mark.parametrize("number", ["NaN", "sNaN", "Infinity", "-Infinity", "1E+999999", "1E-999999"])
def test_decimals_that_cannot_be_written(number: str) -> None:
    with pytest.raises(UsageError):
        decimal_text(Decimal(number))


@given(st.floats(allow_nan=False, allow_infinity=False))
def test_floats_become_the_decimal_that_they_show(number: float) -> None:
    assert float(exact(number)) == number
    assert str(exact(0.1)) == "0.1"


@given(st.datetimes(min_value=dt.datetime.fromisoformat("1900-01-01"), timezones=st.timezones()))
def test_instants_keep_their_offset(instant: dt.datetime) -> None:
    text = offset_text(instant)
    assert parse_instant(text).astimezone(dt.UTC) == instant.astimezone(dt.UTC)
    offset = instant.utcoffset()
    assert offset is not None
    if not offset:
        assert text.endswith("Z")
    elif not offset % dt.timedelta(minutes=1):
        assert dt.datetime.fromisoformat(text).utcoffset() == offset


def test_offsets_are_written_with_hours_and_minutes() -> None:
    zone = dt.timezone(-dt.timedelta(hours=3, minutes=30))
    assert offset_text(dt.datetime(2019, 3, 21, 9, 23, tzinfo=zone)) == "2019-03-21T09:23:00-03:30"
    assert offset_text(dt.datetime(2019, 3, 21, 9, 23, 0, 5000, tzinfo=dt.UTC)) == "2019-03-21T09:23:00.005Z"
    with pytest.raises(UsageError):
        offset_text(dt.datetime(2019, 3, 21, tzinfo=zone).replace(tzinfo=None))
