"""A package is written whole or not at all, and always the same."""

from __future__ import annotations

import json
from pathlib import Path

import attrs
import pytest

from generator.emit import EmitError, differences, emit
from generator.plan import ProductPlan
from generator.planner import make_plan
from generator.prepare import prepare
from tests.generator.test_golden import spec_of


@pytest.fixture(scope="module")
def planned() -> tuple[ProductPlan, dict[str, object]]:
    """The plan of a small document, and the document."""
    document = prepare(spec_of("webhooks"))
    return make_plan(document, "acme.hooks"), document.root


def test_twice_gives_the_same_bytes(planned: tuple[ProductPlan, dict[str, object]], tmp_path: Path) -> None:
    emit(*planned, tmp_path / "one" / "hooks")
    emit(*planned, tmp_path / "two" / "hooks")
    assert list(differences(tmp_path / "one", tmp_path / "two")) == []


def test_the_folder_is_replaced_as_a_whole(planned: tuple[ProductPlan, dict[str, object]], tmp_path: Path) -> None:
    folder = tmp_path / "hooks"
    (folder / "models").mkdir(parents=True)
    (folder / "models" / "gone.py").write_text("")
    emit(*planned, folder)
    assert not (folder / "models" / "gone.py").exists()
    assert [path.name for path in tmp_path.iterdir()] == ["hooks"]


def test_a_failure_leaves_what_was_there(planned: tuple[ProductPlan, dict[str, object]], tmp_path: Path) -> None:
    plan, document = planned
    folder = tmp_path / "hooks"
    emit(plan, document, folder)
    broken = attrs.evolve(plan, product="Product(")
    with pytest.raises(EmitError, match="ruff refuses the generated code"):
        emit(broken, document, folder)
    assert (folder / "_product.py").exists()
    assert [path.name for path in tmp_path.iterdir()] == ["hooks"]


def test_the_document_goes_along(planned: tuple[ProductPlan, dict[str, object]], tmp_path: Path) -> None:
    emit(*planned, tmp_path / "hooks")
    assert json.loads((tmp_path / "hooks" / "openapi.json").read_text()) == planned[1]
    assert (tmp_path / "hooks" / "py.typed").read_text() == ""


def test_differences_are_named(tmp_path: Path) -> None:
    for folder, files in (("one", {"a": "1", "b": "1", "c": "1"}), ("two", {"a": "1", "b": "2", "d": "1"})):
        for name, text in files.items():
            path = tmp_path / folder / name
            path.parent.mkdir(exist_ok=True)
            path.write_text(text)
    found = list(differences(tmp_path / "one", tmp_path / "two"))
    assert found == ["b: differs", "c: missing", "d: should not be there"]
