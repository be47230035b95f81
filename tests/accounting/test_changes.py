"""What was made, changed and deleted since a moment, as one stream; and the truth where Sage offers less."""

from __future__ import annotations

from datetime import datetime, timedelta

import pytest

from sagewire.accounting import OPERATIONS, Accounting
from sagewire.runtime.errors import UsageError
from sagewire.runtime.operation import Operation
from sagewire.sandbox import Sandbox
from tests.accounting.support import MODES, Mode, called
from tests.accounting.writes import CREATES, Rows

FOLLOWED = [one for one in OPERATIONS.values() if "changes" in one.extensions]
TELLS_DELETIONS = [one for one in FOLLOWED if "deleted" in one.extensions["changes"]]


def test_as_many_can_be_followed_as_sage_publishes() -> None:
    assert (len(FOLLOWED), len(TELLS_DELETIONS)) == (39, 23)


@pytest.mark.parametrize("mode", MODES)
def test_made_changed_and_deleted_in_one_stream(box: Sandbox, books: Accounting, mode: Mode) -> None:
    old, gone = (books.contacts.create(**CREATES["contacts"](Rows(box))) for _ in range(2))
    brief = books.contacts.create(**CREATES["contacts"](Rows(box)))
    box.clock.advance(100)
    since = box.clock.now()
    box.clock.advance(100)
    new = books.contacts.create(**CREATES["contacts"](Rows(box)))
    books.contacts.update(old.id, notes="Changed")
    books.contacts.delete(gone.id)
    books.contacts.update(brief.id, notes="Changed, then deleted")
    books.contacts.delete(brief.id)
    found = called(box, mode, lambda client: client.contacts.changes(since, attributes="notes"))
    assert sorted((one.kind, one.id) for one in found) == sorted(
        [("created", new.id), ("updated", old.id), ("deleted", gone.id), ("deleted", brief.id)]
    )
    assert next(one.row.notes for one in found if one.kind == "updated") == "Changed"


@pytest.mark.parametrize("mode", MODES)
def test_what_was_deleted_in_the_second_of_since_is_told_once(box: Sandbox, books: Accounting, mode: Mode) -> None:
    """`deleted_since` is exclusive: it is asked a second earlier, and what lies before is left out."""
    earlier, then = (books.contacts.create(**CREATES["contacts"](Rows(box))) for _ in range(2))
    box.clock.advance(50)
    books.contacts.delete(earlier.id)
    box.clock.advance(1.2)
    books.contacts.delete(then.id)
    (record,) = [one for one in box.accounting.data.rows("contacts", deleted=True) if one.id == then.id]
    since = _moment(str(record.deleted_at))
    box.ledger.clear()
    found = called(box, mode, lambda client: client.contacts.changes(since))
    assert [one.id for one in found if one.kind == "deleted"] == [then.id]
    asked = [dict(call.query) for call in box.ledger.calls("GET", "/contacts")]
    assert [query["deleted_since"] for query in asked if "deleted_since" in query] == [_text(since, -1)]


def _moment(text: str) -> datetime:
    return datetime.fromisoformat(text.replace("Z", "+00:00"))


def _text(moment: datetime, seconds: int) -> str:
    return (moment + timedelta(seconds=seconds)).strftime("%Y-%m-%dT%H:%M:%SZ")


def test_the_next_stream_begins_where_this_one_was_asked(box: Sandbox, books: Accounting) -> None:
    box.clock.advance(1000)
    stream = books.contacts.changes(box.clock.now())
    assert stream.next_since is None
    assert list(stream) == []
    box.clock.advance(5)
    new = books.contacts.create(**CREATES["contacts"](Rows(box)))
    assert stream.next_since is not None
    following = books.contacts.changes(stream.next_since)
    assert [(one.kind, one.id) for one in following] == [("created", new.id)]
    assert following.next_since is not None
    assert following.next_since > stream.next_since


@pytest.mark.parametrize("mode", MODES)
@pytest.mark.parametrize(
    "one", [one for one in FOLLOWED if one not in TELLS_DELETIONS], ids=lambda one: str(one.resource)
)
def test_where_sage_tells_no_deletions_it_is_said_so(box: Sandbox, one: Operation, mode: Mode) -> None:
    with pytest.raises(UsageError, match=r"does not tell which .* were deleted"):
        called(box, mode, lambda client: getattr(client, one.resource).changes(box.clock.now(), deletions=True))
    assert not box.ledger.calls("GET", product="accounting"), "nothing is asked for"
    called(box, mode, lambda client: getattr(client, one.resource).changes(box.clock.now()))
    assert not any("deleted_since" in dict(call.query) for call in box.ledger.calls("GET"))


def test_every_followed_list_can_be_read(box: Sandbox, books: Accounting) -> None:
    box.clock.advance(3600)
    for one in FOLLOWED:
        assert list(getattr(books, one.resource).changes(box.clock.now())) == [], one.id
