"""One bad document per error: each ends in the one line that is expected, located, and never in a traceback."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from generator import yaml
from generator.errors import BadInput
from generator.prepare import prepare

FOLDER = Path(__file__).parent / "negative"
EXPECTED: dict[str, Any] = yaml.load(FOLDER / "expected.yaml")


@pytest.mark.parametrize("name", EXPECTED)
def test_bad_document(name: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(FOLDER)
    path = Path(name) if Path(name).is_file() else Path(name) / "openapi.yaml"
    with pytest.raises(BadInput) as caught:
        prepare(path)
    assert [str(error) for error in caught.value.errors] == EXPECTED[name]


def test_every_document_is_expected_to_fail() -> None:
    names = {entry.name for entry in FOLDER.iterdir()} - {"expected.yaml"}
    assert names == set(EXPECTED)


@pytest.mark.parametrize("name", ["nowhere.yaml", ".", "a\0b"])
def test_no_such_file(name: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(FOLDER)
    with pytest.raises(BadInput) as caught:
        prepare(name)
    assert len(caught.value.errors) == 1
