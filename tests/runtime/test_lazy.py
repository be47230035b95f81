"""Lazy packages: names are there before anything is imported, and wrong ones are errors."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

from sagewire.runtime.lazy import LazyOperations, load_all
from sagewire.runtime.operation import Operation

INIT = """
from sagewire.runtime.lazy import attach
__getattr__, __dir__, __all__ = attach(__name__, {"one": "One AsyncOne", "inner": ""})
"""


@pytest.fixture
def package(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> str:
    """A package of two modules."""
    folder = tmp_path / "lazy_example"
    (folder / "inner").mkdir(parents=True)
    (folder / "__init__.py").write_text(INIT)
    (folder / "one.py").write_text("class One: ...\nclass AsyncOne: ...\n")
    (folder / "inner" / "__init__.py").write_text("")
    (folder / "inner" / "rows.py").write_text(
        "from sagewire.runtime.operation import Operation\n"
        "GET = Operation(id='get', method='GET', path='/', resource='rows', name='list')\n"
    )
    monkeypatch.syspath_prepend(str(tmp_path))
    for name in [name for name in sys.modules if name.startswith("lazy_example")]:
        monkeypatch.delitem(sys.modules, name)
    return "lazy_example"


def test_names_are_imported_when_asked_for(package: str) -> None:
    lazy = __import__(package)
    assert {"One", "AsyncOne", "inner"} <= set(dir(lazy))
    assert "lazy_example.one" not in sys.modules
    assert lazy.One.__name__ == "One"
    assert lazy.inner.__name__ == "lazy_example.inner"
    with pytest.raises(AttributeError, match="has no attribute 'Two'"):
        getattr(lazy, "Two" + "")


def test_operations_are_read_from_their_modules(package: str) -> None:
    operations = LazyOperations(f"{package}.inner", {"get": "rows:GET"})
    assert list(operations) == ["get"]
    assert "get" in operations
    assert len(operations) == 1
    assert isinstance(operations["get"], Operation)
    with pytest.raises(KeyError):
        operations["put"]


def test_everything_can_be_loaded_ahead(package: str) -> None:
    load_all(package, ("inner",))
    assert "lazy_example.inner.rows" in sys.modules
