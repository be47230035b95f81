"""Small documents, one feature each, and what is made of them. `SAGEWIRE_BLESS=1` accepts the present output."""

from __future__ import annotations

import ast
import json
import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from generator.build import build
from generator.emit import differences

GOLDEN = Path(__file__).parent / "golden"
ROOT = GOLDEN.parents[2]
FEATURES = sorted(folder.name for folder in GOLDEN.iterdir() if folder.is_dir())


def spec_of(feature: str) -> Path:
    """The document of a feature."""
    return next(GOLDEN.joinpath(feature).glob("spec.*"))


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """All features, built as `acme.<feature>`, below one folder."""
    folder = tmp_path_factory.mktemp("golden")
    for feature in FEATURES:
        build(spec_of(feature), f"acme.{feature}", folder)
    return folder


@pytest.mark.parametrize("feature", FEATURES)
def test_the_output_is_the_blessed_one(feature: str, made: Path, tmp_path: Path) -> None:
    fresh, blessed = tmp_path / feature, GOLDEN / feature / "expected"
    shutil.copytree(made / "acme" / feature, fresh)
    (fresh / "openapi.json").unlink()  # the document itself, which is not worth keeping twice
    if os.environ.get("SAGEWIRE_BLESS"):
        shutil.rmtree(blessed, ignore_errors=True)
        shutil.copytree(fresh, blessed)
    assert list(differences(fresh, blessed)) == []


@pytest.mark.parametrize("feature", FEATURES)
def test_the_same_document_gives_the_same_bytes(feature: str, made: Path, tmp_path: Path) -> None:
    build(spec_of(feature), f"acme.{feature}", tmp_path)
    assert list(differences(tmp_path / "acme" / feature, made / "acme" / feature)) == []


def test_ruff_has_nothing_to_say(made: Path) -> None:
    ruff = Path(sys.executable).with_name("ruff")
    own = '--config=lint.isort.known-first-party=["acme", "sagewire"]'
    config = f"--config={ROOT / 'pyproject.toml'}"
    for arguments in (["check", "--extend-ignore=A,E501,N,S106", own, config], ["format", "--check", config]):
        done = subprocess.run([ruff, *arguments, "--no-cache", made], capture_output=True, text=True, check=False)
        assert done.returncode == 0, done.stdout + done.stderr


def test_mypy_is_content(made: Path) -> None:
    environment = {**os.environ, "MYPYPATH": f"{ROOT / 'src'}:{made}"}
    arguments = ["--config-file", str(ROOT / "pyproject.toml"), "--cache-dir", str(made / ".mypy_cache"), "-p", "acme"]
    done = subprocess.run(
        [sys.executable, "-m", "mypy", *arguments],
        capture_output=True,
        text=True,
        check=False,
        cwd=ROOT,
        env=environment,
    )
    assert done.returncode == 0, done.stdout + done.stderr


def test_pyright_is_content(made: Path) -> None:
    settings = {
        "include": ["acme"],
        "extraPaths": [str(ROOT / "src"), str(made)],
        "typeCheckingMode": "strict",
        "pythonVersion": "3.11",
    }
    (made / "pyrightconfig.json").write_text(json.dumps(settings))
    pyright = Path(sys.executable).with_name("pyright")
    arguments = ["--project", str(made), "--pythonpath", sys.executable]
    done = subprocess.run([pyright, *arguments], capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout + done.stderr


def test_hostile_text_stays_text(made: Path) -> None:
    for path in (made / "acme" / "hostile").rglob("*.py"):
        tree = ast.parse(path.read_text())
        called = {
            node.func.id for node in ast.walk(tree) if isinstance(node, ast.Call) and isinstance(node.func, ast.Name)
        }
        imported = {alias.name for node in ast.walk(tree) if isinstance(node, ast.Import) for alias in node.names}
        assert "__import__" not in called, path
        assert "os" not in imported, path


def test_a_whole_package_imports_nothing_before_it_is_used(made: Path) -> None:
    script = (
        "import sys; sys.path.insert(0, sys.argv[1]); import acme.parents as p; p.Parents; "
        "client = p.Parents(); client.customers; "
        "loaded = [n for n in sys.modules if n.startswith('acme.parents.')]; print('\\n'.join(sorted(loaded)))"
    )
    done = subprocess.run([sys.executable, "-c", script, made], capture_output=True, text=True, check=True)
    assert done.stdout.split() == [
        "acme.parents._client",
        "acme.parents._paging",
        "acme.parents._product",
        "acme.parents.models",
        "acme.parents.params",
        "acme.parents.resources",
        "acme.parents.resources.customers",
    ]
