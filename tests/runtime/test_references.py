"""References: which operation reads a path, and what is refused."""

from __future__ import annotations

import sys
from types import ModuleType
from typing import Any

import msgspec
import pytest

from sagewire.runtime.errors import UsageError
from sagewire.runtime.model import Model, wire
from sagewire.runtime.references import path_of, place_of, resolve
from tests.runtime.support import PRODUCT, Book, Example, Script, answer, world

PLACES = {
    "/books/{Id}": ("books", "get", ("id",)),
    "/books/newest": ("books", "newest", ()),
    "/shelves/{shelfId}/books/{Id}": ("books", "get", ("shelf_id", "id")),
}


class Reference(Model, frozen=True, kw_only=True):
    """Refers."""

    path: str | None = wire("$path")


@pytest.fixture
def client(monkeypatch: pytest.MonkeyPatch) -> Example:
    """A client whose package knows where rows are read."""
    module = ModuleType("tests.runtime.support._references")
    module.REFERENCES = PLACES  # type: ignore[attr-defined]  # as generated
    monkeypatch.setitem(sys.modules, module.__name__, module)
    made = Example(transport=Script(answer({"id": 5})), world=world())
    made.core = msgspec.structs.replace(made.core, product=msgspec.structs.replace(PRODUCT, reference="$path"))
    return made


def test_a_path_in_so_many_words_goes_first() -> None:
    assert place_of(PLACES, "/books/newest") == ("books", "newest", [])
    assert place_of(PLACES, "/books/a%2Fb") == ("books", "get", [("id", "a/b")])
    assert place_of(PLACES, "/shelves/1/books/2") == ("books", "get", [("shelf_id", "1"), ("id", "2")])
    for wrong in ("/books", "/books/", "/", "/pens/1", "/books/1/pages"):
        assert place_of(PLACES, wrong) is None


@pytest.mark.parametrize(
    "text",
    ["/books/5", "books/5", "/v1/books/5", "https://api.example.test/v1/books/5?x=1#y", "/books/5?attributes=all"],
)
def test_references_may_be_written_in_several_ways(client: Example, text: str) -> None:
    assert path_of(client.core, text) == "/books/5"
    assert resolve(client, text, None) == Book(id=5)


def test_rows_refer(client: Example) -> None:
    assert resolve(client, Reference(path="/books/5"), None) == Book(id=5)
    assert resolve(client, Book.from_wire({"id": 1, "$path": "/books/5"}), None) == Book(id=5)


@pytest.mark.parametrize(
    ("reference", "words"),
    [
        (Reference(), "holds no"),
        (Book(id=1), "holds no"),
        (Reference.from_wire({"$path": 5}), "holds no"),
        ("https://elsewhere.example/v1/books/5", "another server"),
        ("//elsewhere.example/books/5", "not an absolute"),
        ("/pens/5", "No operation reads '/pens/5'"),
    ],
)
def test_what_refers_to_nothing_is_refused(client: Example, reference: Any, words: str) -> None:
    with pytest.raises(UsageError, match=words):
        resolve(client, reference, None)
    assert isinstance(client.transport, Script)
    assert not client.transport.requests
