"""The SQLite files: made when they are needed, never taken for something else, and blamed for their own faults only."""

from __future__ import annotations

from pathlib import Path

import pytest

from sagewire.exchange.database import Database, Layout
from sagewire.runtime.errors import StoreError

LAYOUT = Layout(schema="CREATE TABLE notes (text TEXT); CREATE TABLE more (n INTEGER)", format=3)


def test_it_is_made_at_the_first_use_for_this_user_alone(tmp_path: Path) -> None:
    database = Database(tmp_path / "new" / "file.sqlite3", LAYOUT)
    assert not database.path.parent.exists()
    with database.changing() as connection:
        connection.execute("INSERT INTO notes VALUES ('a')")
    assert database.path.parent.stat().st_mode & 0o777 == 0o700
    database.close()
    database.close()
    with database.using() as connection:
        assert connection.execute("SELECT text FROM notes").fetchall() == [("a",)]


def test_a_change_that_fails_leaves_nothing(tmp_path: Path) -> None:
    database = Database(tmp_path / "file", LAYOUT)

    def fail() -> None:
        with database.changing() as connection:
            connection.execute("INSERT INTO notes VALUES ('a')")
            raise OSError("of the caller")

    with pytest.raises(OSError, match="of the caller"):
        fail()
    with database.using() as connection:
        assert connection.execute("SELECT count(*) FROM notes").fetchone() == (0,)


def test_what_is_no_database_is_left_as_it_is(tmp_path: Path) -> None:
    path = tmp_path / "file"
    path.write_bytes(b"this is a text, and long enough to be read as one" * 40)
    path.chmod(0o600)
    before = path.read_bytes()
    with pytest.raises(StoreError, match="cannot be used") as told, Database(path, LAYOUT).using():
        pass
    assert str(path) in str(told.value)
    assert path.read_bytes() == before


def test_a_file_of_another_release_is_refused(tmp_path: Path) -> None:
    other = Database(tmp_path / "file", Layout(schema=LAYOUT.schema, format=2))
    with other.using():
        pass
    other.close()
    with pytest.raises(StoreError, match="its format is 2, this release knows 3"), Database(other.path, LAYOUT).using():
        pass


def test_a_folder_that_cannot_be_made_is_told_of(tmp_path: Path) -> None:
    (tmp_path / "there").write_text("a file")
    with pytest.raises(StoreError, match="there"), Database(tmp_path / "there" / "file", LAYOUT).using():
        pass
