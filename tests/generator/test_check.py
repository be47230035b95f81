"""`generate` and `check` in a repository of their own."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from generator.__main__ import main
from tests.generator.test_golden import spec_of

OVERLAY = """
overlay: 1.1.0
info: {title: Names, version: "1"}
actions: [{target: "$.paths['/subscriptions'].get", description: Ours., update: {x-sagewire-name: {method: names}}}]
"""


@pytest.fixture
def root(tmp_path: Path) -> Path:
    """A repository with one product."""
    (tmp_path / "specs" / "hooks").mkdir(parents=True)
    (tmp_path / "overlays" / "hooks").mkdir(parents=True)
    shutil.copy(spec_of("webhooks"), tmp_path / "specs" / "hooks" / "openapi.yaml")
    (tmp_path / "overlays" / "hooks" / "10-names.yaml").write_text(OVERLAY)
    return tmp_path


def test_what_was_generated_passes(root: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["generate", "--root", str(root)]) == 0
    assert capsys.readouterr().out.startswith("sagewire.hooks: 1 operations, 1 resources, 1 models, 2 fields (")
    assert "def names(" in (root / "generated/sagewire/hooks/resources/subscriptions.py").read_text()
    assert main(["check", "--root", str(root)]) == 0


def test_every_difference_is_a_line(root: Path, capsys: pytest.CaptureFixture[str]) -> None:
    main(["generate", "hooks", "--root", str(root)])
    made = root / "generated" / "sagewire" / "hooks"
    (made / "_client.py").write_text("edited")
    (made / "webhooks.py").unlink()
    (made / "more.py").write_text("")
    (root / "generated" / "sagewire" / "old").mkdir()
    capsys.readouterr()
    assert main(["check", "--root", str(root)]) == 1
    assert capsys.readouterr().err.splitlines() == [
        "generated/sagewire/hooks/_client.py: differs",
        "generated/sagewire/hooks/more.py: should not be there",
        "generated/sagewire/hooks/webhooks.py: missing",
        "generated/sagewire/old: has no specs/old/openapi.yaml",
        "4 files are stale: run `python -m generator generate` and commit the result",
    ]


def test_an_unknown_product_is_one_line(root: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["generate", "hoks", "--root", str(root)]) == 1
    assert capsys.readouterr().err == "specs/hoks (#): there is no such product; name one of hooks\n"


def test_a_stale_overlay_stops_everything(root: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (root / "overlays" / "hooks" / "20-stale.yaml").write_text(OVERLAY.replace("/subscriptions", "/gone"))
    assert main(["generate", "--root", str(root)]) == 1
    assert "20-stale.yaml" in capsys.readouterr().err
    assert not (root / "generated").exists()
