"""Placeholders: the grammar, what the service makes of them, and the call that really results."""

from __future__ import annotations

import re
from datetime import UTC, datetime, timedelta, timezone
from urllib.parse import parse_qsl, urlsplit

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sagewire.events.placeholders import DateFormat, Placeholder, fill, parse, placeholders
from sagewire.runtime.errors import UsageError

POLL = datetime(2024, 1, 2, 15, 4, 5, 678000, UTC)


def test_a_format_may_hold_quotes() -> None:
    (found,) = placeholders("/a?where=b>='${date:yyyy-MM-dd'T'HH:mm:ss}'")
    assert found.kind == "date"
    assert found.format is not None
    assert found.format.text == "yyyy-MM-dd'T'HH:mm:ss"
    assert "T" in found.format.parts


@pytest.mark.parametrize(
    ("url", "filled"),
    [
        ("${date:yyyy-MM-dd'T'HH:mm:ss}", "2024-01-02T15:04:05"),
        ("${gmtDate:yyyy-MM-dd HH:mm z}", "2024-01-02 15:04 GMT"),
        ("${epoch:ms}", "1704207845678"),
        ("${epoch:s}", "1704207845"),
        ("${dateTimeZone:GMT+01:00:HH:mm XXX}", "16:04 +01:00"),
        ("${dateTimeZone:GMT-0530:HH:mm Z}", "09:34 -0530"),
        (
            "${date:yy M MM MMM MMMM E EEEE a h K k H S SSS SSSSSS D u}",
            "24 1 01 Jan January Tue Tuesday PM 3 3 15 15 678 678 000678 2 2",
        ),
        ("${date:'it''s' ''HH'' X}", "it's '15' Z"),
    ],
)
def test_what_the_service_fills_in(url: str, filled: str) -> None:
    (found,) = placeholders(url)
    assert found.render(POLL) == filled


@pytest.mark.parametrize(
    ("url", "said"),
    [
        ("${dat:yy}", "did you mean 'date'"),
        ("${today}", "begins no placeholder"),
        ("${date}", "empty"),
        ("${date:}", "empty"),
        ("${date:yyyy-MM-ddTHH}", "write 'T'"),
        ("${date:yyyy", "not closed by a brace"),
        ("${date:'x}", "quote is not closed"),
        ("${epoch:us}", ":s, :ms or nothing"),
        ("${dateTimeZone:yyyy}", "dateTimeZone:Europe/London"),
    ],
)
def test_what_is_none_is_refused(url: str, said: str) -> None:
    with pytest.raises(UsageError, match=re.escape(said)):
        parse(f"/a?b={url}")


@pytest.mark.parametrize(
    ("url", "said"),
    [
        ("${epoch}", "unit"),
        ("${date:YYYY}", "calendar"),
        ("${dateTimeZone:Nowhere/Atall:yyyy}", "no time zone"),
        ("${dateTimeZone:GMT+99:00:yyyy}", "no time zone"),
    ],
)
def test_what_cannot_be_known_here_is_said(url: str, said: str) -> None:
    assert len(placeholders(url)) == 1
    with pytest.raises(UsageError, match=said):
        fill(f"/a?b={url}", POLL)


def test_the_call_is_encoded() -> None:
    url = "/hubs/finance/customers?where=date_time_updated>='${date:yyyy-MM-dd'T'HH:mm:ss}' and name='A+B'&pageSize=5"
    filled = fill(url, POLL)
    assert not re.search(r"[ '>+]", filled)
    assert parse_qsl(urlsplit(filled).query) == [
        ("where", "date_time_updated>='2024-01-02T15:04:05' and name='A+B'"),
        ("pageSize", "5"),
    ]
    encoded = "/hubs/finance/customers?where=date_time_updated%3E%3D%27${date:yyyy}%27"
    assert parse_qsl(urlsplit(fill(encoded, POLL)).query) == [("where", "date_time_updated>='2024'")]
    with pytest.raises(UsageError, match="zone"):
        fill(url, POLL.replace(tzinfo=None))


def test_a_moment_of_another_zone_means_the_same() -> None:
    elsewhere = POLL.astimezone(timezone(timedelta(hours=-8)))
    assert fill("/a?b=${date:HH}&c=${epoch:ms}", elsewhere) == fill("/a?b=${date:HH}&c=${epoch:ms}", POLL)


@given(st.text())
def test_any_text_is_parsed_or_refused(text: str) -> None:
    try:
        parts = parse(text)
    except UsageError:
        return
    assert "".join(part.text if isinstance(part, Placeholder) else part for part in parts) == text


@given(
    st.text(alphabet="yMdHhmsSaEzZX'T:-. "),
    st.datetimes(min_value=datetime.fromisoformat("0001-01-03"), timezones=st.just(UTC)),
)
def test_any_format_is_written_or_refused(text: str, moment: datetime) -> None:
    try:
        found = DateFormat.parse(text)
    except UsageError:
        return
    assert isinstance(found.render(moment), str)


@given(st.datetimes(min_value=datetime.fromisoformat("1970-01-01"), timezones=st.just(UTC)))
def test_iso_formats_agree_with_python(moment: datetime) -> None:
    written = DateFormat.parse("yyyy-MM-dd'T'HH:mm:ss.SSSXXX").render(moment)
    assert datetime.fromisoformat(written) == moment.replace(microsecond=moment.microsecond // 1000 * 1000)
