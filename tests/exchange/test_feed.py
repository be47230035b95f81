"""Snapshots become changes: right, in order, at least once; held back where they would delete too much."""

from __future__ import annotations

import threading
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from sagewire.exchange import Busy, Guard, SnapshotBroken
from sagewire.runtime.errors import ConnectionFailed, StoreError, UsageError
from sagewire.runtime.model import Model, sent
from tests.exchange.support import Rows, Source, feed_of, snapshot, taken


class Product(Model, frozen=True, kw_only=True):
    id: str = sent()
    name: str | None = None
    price: Decimal | None = None


def test_a_first_snapshot_is_all_new_and_in_its_order(tmp_path: Path) -> None:
    feed = feed_of(Source(snapshot({"b": 1, "a": 2})), tmp_path)
    report = feed.refresh()
    assert (report.state, report.rows, report.inserted, report.known) == ("applied", 2, 2, 0)
    assert taken(feed) == [("inserted", "b", 1), ("inserted", "a", 2)]
    assert taken(feed) == []


def test_differences_come_in_order_and_deletions_last(tmp_path: Path) -> None:
    source = Source(snapshot({"a": 1, "b": 1, "c": 1}))
    feed = feed_of(source, tmp_path)
    feed.refresh()
    source.content = snapshot({"d": 1, "c": 2, "a": 1})
    report = feed.refresh()
    assert (report.inserted, report.updated, report.unchanged, report.gone) == (1, 1, 1, 1)
    assert taken(feed)[3:] == [("inserted", "d", 1), ("updated", "c", 2), ("gone", "b", None)]


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.lists(st.dictionaries(st.sampled_from("abcdefgh"), st.integers(0, 3)), max_size=6), st.integers(1, 4))
def test_whoever_applies_the_changes_has_the_snapshot(
    tmp_path_factory: pytest.TempPathFactory, versions: list[Rows], size: int
) -> None:
    source = Source()
    feed = feed_of(source, tmp_path_factory.mktemp("feed"))
    mirror: Rows = {}
    for rows in versions:
        source.content = snapshot(rows)
        before = dict(mirror)
        if feed.refresh().state == "held":
            assert not rows
            feed.release()
        for kind, identity, value in taken(feed, size):
            assert (kind == "inserted") == (identity not in mirror)
            assert kind != "updated" or before[identity] != value
            if kind == "gone":
                del mirror[identity]
            else:
                mirror[identity] = value
        assert mirror == rows
    feed.close()


def test_another_order_of_names_is_no_change_and_another_digit_is(tmp_path: Path) -> None:
    source = Source(b'[{"id":"1","price":1.0,"name":"x"}, {"id":"2","price":1.0}]')
    feed = feed_of(source, tmp_path)
    feed.refresh()
    source.content = b'[ {"name":"x", "id":"1", "price":1.0}, {"id":"2","price":1.00}]'
    report = feed.refresh()
    assert (report.unchanged, report.updated) == (1, 1)


def test_rows_are_read_as_models_with_exact_numbers(tmp_path: Path) -> None:
    feed = feed_of(Source(b'[{"id":"1","price":0.10,"new":[1]}, {"id":"2","price":3}]'), tmp_path, row=Product)
    feed.refresh()
    batch = next(iter(feed.batches()))
    rows = [change.row for change in batch if change.row is not None]
    assert [(row.id, str(row.price), dict(row.extra)) for row in rows] == [("1", "0.10", {"new": [1]}), ("2", "3", {})]
    assert [c.row for c in batch[:1]] == [Product.from_wire({"id": "1", "price": Decimal("0.10"), "new": [1]})]


def test_without_acknowledgement_changes_come_again(tmp_path: Path) -> None:
    feed = feed_of(Source(snapshot({"a": 1, "b": 1, "c": 1})), tmp_path)
    feed.refresh()
    batches = feed.batches(2)
    assert [change.id for change in next(batches)] == ["a", "b"]
    with pytest.raises(UsageError, match="acknowledge"):
        next(batches)
    again = feed_of(Source(), tmp_path)
    assert again.pending == 3
    assert [identity for _, identity, _ in taken(again, 2)] == ["a", "b", "c"]


def test_a_handler_that_fails_gets_its_batch_again(tmp_path: Path) -> None:
    feed = feed_of(Source(snapshot({"a": 1, "b": 1})), tmp_path)
    feed.refresh()

    def fail(batch: object) -> None:
        raise RuntimeError("the database is away")

    with pytest.raises(RuntimeError):
        feed.deliver(fail)
    assert feed.deliver(lambda batch: None) == 2


def test_the_same_file_again_is_not_even_read(tmp_path: Path) -> None:
    source = Source(snapshot({"a": 1}))
    feed = feed_of(source, tmp_path)
    number = feed.refresh().number
    report = feed.refresh()
    assert (report.state, report.number, report.inserted, report.unchanged) == ("unchanged", number, 0, 1)


def test_no_file_yet_is_nothing(tmp_path: Path) -> None:
    feed = feed_of(Source(None), tmp_path)
    assert feed.refresh().state == "nothing"
    assert feed.status().applied is None


@pytest.mark.parametrize(
    "broken",
    [b'[{"id":"a","name":2},{"id":"z"', b"", b"<html>", b'[{"name":1}]', b'[{"id":"\xff"}]', b'[{"id":"a\\u0000"}]'],
)
def test_what_is_not_whole_changes_nothing(tmp_path: Path, broken: bytes) -> None:
    source = Source(snapshot({"a": 1, "b": 1}))
    feed = feed_of(source, tmp_path)
    feed.refresh()
    source.content = broken
    with pytest.raises(SnapshotBroken):
        feed.refresh()
    assert (feed.status().rows, feed.pending) == (2, 2)
    source.content = snapshot({"a": 1, "b": 2})
    assert feed.refresh().updated == 1


def test_a_download_that_breaks_off_changes_nothing(tmp_path: Path) -> None:
    class Breaking(Source):
        def pieces(self, content: bytes) -> Any:
            yield content[:10]
            raise ConnectionFailed("the connection broke")

    feed = feed_of(Breaking(snapshot({"a": 1})), tmp_path)
    with pytest.raises(ConnectionFailed):
        feed.refresh()
    assert feed_of(Source(snapshot({"a": 1})), tmp_path).refresh().inserted == 1


# -- held back ---------------------------------------------------------------------------------------------------------


def held(tmp_path: Path, rows: Rows, guard: Guard | None = None) -> Any:
    source = Source(snapshot({f"{n}": 1 for n in range(10)}))
    feed = feed_of(source, tmp_path, guard=guard or Guard(share=0.2))
    feed.refresh()
    taken(feed)
    source.content = snapshot(rows)
    report = feed.refresh()
    assert report.state == "held"
    assert (feed.pending, feed.status().rows) == (0, 10)
    return feed, source, report


def test_an_empty_snapshot_is_held_back_whatever_the_share(tmp_path: Path) -> None:
    feed, _, report = held(tmp_path, {}, Guard(share=1.0))
    assert "empty" in report.reasons[0]
    assert feed.held == report
    assert feed.release().gone == 10
    assert [kind for kind, _, _ in taken(feed)] == ["gone"] * 10
    assert feed.held is None


def test_a_shrunken_snapshot_is_held_back_and_can_be_released(tmp_path: Path) -> None:
    feed, source, report = held(tmp_path, {f"{n}": 2 for n in range(7)})
    assert report.gone == 3
    assert "3 of 10" in report.reasons[0]
    assert feed.refresh() == report  # the same file: still held, not compared again
    released = feed_of(source, tmp_path).release()
    assert (released.state, released.gone, released.updated) == ("applied", 3, 7)
    assert feed.held is None
    with pytest.raises(UsageError, match="held back"):
        feed.release()


def test_shrinking_within_the_share_is_applied(tmp_path: Path) -> None:
    source = Source(snapshot({f"{n}": 1 for n in range(10)}))
    feed = feed_of(source, tmp_path, guard=Guard(share=0.2))
    feed.refresh()
    source.content = snapshot({f"{n}": 1 for n in range(8)})
    assert feed.refresh().gone == 2
    source.content = snapshot({f"{n}": 1 for n in range(6)})
    assert feed_of(source, tmp_path, guard=Guard(share=0.1, rows=3)).refresh().gone == 2


def test_a_newer_good_snapshot_takes_the_place_of_one_that_is_held(tmp_path: Path) -> None:
    feed, source, _ = held(tmp_path, {})
    source.content = snapshot({f"{n}": 1 for n in range(11)})
    assert feed.refresh().inserted == 1
    assert feed.held is None
    feed.refresh()
    assert [path.name for path in feed.directory.iterdir() if path.suffix == ".json"] == []


def test_the_old_snapshot_again_ends_the_holding(tmp_path: Path) -> None:
    feed, source, _ = held(tmp_path, {})
    source.content = snapshot({f"{n}": 1 for n in range(10)})
    assert feed.refresh().state == "unchanged"
    assert feed.held is None


def test_what_is_discarded_is_held_back_again(tmp_path: Path) -> None:
    feed, _, report = held(tmp_path, {})
    feed.discard()
    assert feed.held is None
    assert feed.refresh().reasons == report.reasons


def test_a_held_file_that_was_removed_is_said(tmp_path: Path) -> None:
    feed, _, _ = held(tmp_path, {})
    for path in feed.directory.glob("held-*"):
        path.unlink()
    with pytest.raises(StoreError, match="no longer"):
        feed.release()
    assert feed.held is None


def test_the_same_row_twice_is_reported_and_applied_once(tmp_path: Path) -> None:
    feed = feed_of(Source(b'[{"id":"a","name":1},{"name":1,"id":"a"},{"id":"b","name":1}]'), tmp_path)
    report = feed.refresh()
    assert (report.state, report.inserted, report.repeated, report.duplicates) == ("applied", 2, 1, ("a",))
    assert len(taken(feed)) == 2


def test_rows_that_contradict_each_other_are_held_back(tmp_path: Path) -> None:
    source = Source(snapshot({"a": 1, "c": 1}))
    feed = feed_of(source, tmp_path)
    feed.refresh()
    taken(feed)
    source.content = (
        b'[{"id":"a","name":2},{"id":"b","name":1},{"id":"a","name":3},{"id":"b","name":1},{"id":"c","name":1}]'
    )
    report = feed.refresh()
    assert (report.state, report.conflicting, report.repeated, report.duplicates) == ("held", 1, 1, ("a", "b"))
    assert feed.pending == 0
    assert feed.release().state == "applied"
    assert taken(feed) == [("updated", "a", 2), ("inserted", "b", 1), ("updated", "a", 3)]  # the last one counts
    source.content = snapshot({"a": 3, "b": 1, "c": 1})
    assert feed.refresh().unchanged == 3


def test_a_guard_is_a_share() -> None:
    with pytest.raises(UsageError, match="share"):
        Guard(share=20)


# -- who may do what at once -------------------------------------------------------------------------------------------


def test_only_one_hands_over(tmp_path: Path) -> None:
    feed = feed_of(Source(snapshot({"a": 1})), tmp_path)
    feed.refresh()
    batches = feed.batches()
    next(batches)
    with pytest.raises(Busy, match="hands over"):
        next(feed_of(Source(), tmp_path).batches())
    batches.close()  # type: ignore[attr-defined]  # it is a generator
    assert len(taken(feed_of(Source(), tmp_path))) == 1


def test_refreshing_at_once_applies_once(tmp_path: Path) -> None:
    source = Source(snapshot({f"{n}": 1 for n in range(50)}))
    states: list[str] = []
    threads = [
        threading.Thread(target=lambda: states.append(feed_of(source, tmp_path).refresh().state)) for _ in range(6)
    ]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert sorted(states) == ["applied"] + ["unchanged"] * 5
    assert feed_of(source, tmp_path).pending == 50


def test_scopes_never_share_a_folder(tmp_path: Path) -> None:
    from sagewire.exchange.folder import folder_name

    names = {folder_name(scope) for scope in ("a b", "a-b", "a/b", "../a", "A", "a", "")}
    assert len(names) == 7
    assert all("/" not in name and ".." not in name for name in names)


def test_a_damaged_ledger_is_named_and_left_alone(tmp_path: Path) -> None:
    feed = feed_of(Source(snapshot({"a": 1})), tmp_path)
    feed.directory.mkdir(parents=True)
    (feed.directory / "ledger.sqlite3").write_bytes(b"something else, and rather long for a header of a database" * 9)
    with pytest.raises(StoreError, match="ledger"):
        feed.refresh()


def test_numbers_of_rows_are_closed_up_when_they_have_gaps(tmp_path: Path) -> None:
    source = Source(snapshot({"a": 1, "b": 1}))
    feed = feed_of(source, tmp_path)
    feed.refresh()
    taken(feed)
    with feed._ledger.using() as connection, connection:
        connection.execute("UPDATE rows SET n = n + 5000000")
    source.content = snapshot({"b": 2, "c": 1})
    report = feed.refresh()
    assert (report.inserted, report.updated, report.gone) == (1, 1, 1)
    with feed._ledger.using() as connection:
        assert connection.execute("SELECT max(n) FROM rows").fetchone() == (3,)
