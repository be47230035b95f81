"""A spec, overlay or template that was changed by hand without regenerating is found: in a copy of the repository."""

from __future__ import annotations

import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from tests.generator.test_golden import spec_of
from tests.promises.test_bad_input import OVERLAY

ROOT = Path(__file__).parents[2]


def run(root: Path, command: str) -> subprocess.CompletedProcess[str]:
    """The copy's own generator, on the copy."""
    return subprocess.run(
        [sys.executable, "-m", "generator", command], cwd=root, capture_output=True, text=True, check=False, timeout=120
    )


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A repository with one small product and a generator of its own, all as it should be."""
    root = tmp_path_factory.mktemp("copy") / "repository"
    shutil.copytree(ROOT / "generator", root / "generator", ignore=shutil.ignore_patterns("__pycache__"))
    (root / "specs" / "hooks").mkdir(parents=True)
    (root / "overlays" / "hooks").mkdir(parents=True)
    shutil.copy(spec_of("webhooks"), root / "specs" / "hooks" / "openapi.yaml")
    (root / "overlays" / "hooks" / "10-names.yaml").write_text(OVERLAY)
    done = run(root, "generate")
    assert done.returncode == 0, done.stderr
    assert run(root, "check").returncode == 0
    return root


def edit(path: Path, old: str, new: str, count: int = -1) -> None:
    """Changes a file by hand."""
    text = path.read_text()
    assert old in text, path
    path.write_text(text.replace(old, new, count))


EDITS: dict[str, tuple[str, str, str, str]] = {
    "spec": ("specs/hooks/openapi.yaml", "at: {type", "when: {type", "models/event.py"),
    "overlay": ("overlays/hooks/10-names.yaml", "method: names", "method: all_names", "resources/subscriptions.py"),
    "template": (
        "generator/templates/model.py.jinja",
        "frozen=True, kw_only",
        "kw_only=True, frozen",
        "models/event.py",
    ),
    "output": ("generated/sagewire/hooks/__init__.py", "import", "import ", "__init__.py"),
}


@pytest.mark.parametrize("what", EDITS)
def test_a_change_by_hand_is_found_and_regenerating_mends_it(made: Path, what: str, tmp_path: Path) -> None:
    root = tmp_path / "repository"
    shutil.copytree(made, root)
    file, old, new, stale = EDITS[what]
    edit(root / file, old, new)
    done = run(root, "check")
    assert done.returncode == 1, done.stdout
    assert f"generated/sagewire/hooks/{stale}: differs" in done.stderr.splitlines()
    assert "run `python -m generator generate` and commit the result" in done.stderr
    assert "Traceback" not in done.stderr
    assert run(root, "generate").returncode == 0
    assert run(root, "check").returncode == 0


def test_a_broken_template_is_told_in_one_line_and_what_was_made_stays(made: Path, tmp_path: Path) -> None:
    root = tmp_path / "repository"
    shutil.copytree(made, root)
    before = (root / "generated/sagewire/hooks/models/event.py").read_bytes()
    template = root / "generator/templates/model.py.jinja"
    whole = template.read_text()
    for broken in ("{% for line %}", "{{ module.no_such_thing }}"):
        template.write_text(f"{broken}\n{whole}")
        done = run(root, "generate")
        assert done.returncode == 1
        assert "Traceback" not in done.stderr, done.stderr
        assert "model.py.jinja" in done.stderr
        assert len(done.stderr.splitlines()) == 1
    assert (root / "generated/sagewire/hooks/models/event.py").read_bytes() == before


def test_make_test_checks_first() -> None:
    """`make test` stands on `check`, which regenerates; and CI calls `make test`."""
    makefile = (ROOT / "Makefile").read_text()
    (test,) = re.findall(r"^test: ([^#\n]*)", makefile, re.MULTILINE)
    assert "check" in test.split()
    check = makefile[makefile.index("\ncheck:") :].partition("\n\n")[0]
    assert "-m generator check" in check
    assert "-m docs --check" in check
