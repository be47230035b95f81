"""The wheel, installed outside the checkout, and the editable install: both are whole. Needs no network."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import sysconfig
import venv
import zipfile
from pathlib import Path
from typing import Any

import pytest

ROOT = Path(__file__).parents[2]
ASK = """
import importlib, importlib.resources, json, sys
import sagewire
roots = [str(path) for path in sagewire.__path__]
found = {}
for name in sys.argv[1:]:
    package = importlib.import_module(f"sagewire.{name}")
    files = importlib.resources.files(package)
    document = files / "openapi.json"
    found[name] = {
        "file": package.__file__,
        "typed": (files / "py.typed").is_file(),
        "paths": len(json.loads(document.read_text("utf-8"))["paths"]) if document.is_file() else None,
        "operations": len(package.OPERATIONS) if document.is_file() else None,
    }
from sagewire.sage200 import AsyncSage200, Sage200, models, params
assert Sage200(site="x", company=1).customers and AsyncSage200().sites and models.Customer and params.CustomerWrite
assert not hasattr(sagewire, "__file__") or sagewire.__file__ is None
from importlib.metadata import metadata
about = metadata("sagewire")
print(json.dumps({"roots": roots, "found": found, "licence": about["License-Expression"], "name": about["Name"]}))
"""


def subpackages() -> list[str]:
    """Every `sagewire.<name>` of the two roots."""
    roots = (ROOT / "src" / "sagewire", ROOT / "generated" / "sagewire")
    return sorted(folder.name for root in roots for folder in root.iterdir() if (folder / "__init__.py").is_file())


def ask(python: Path | str, cwd: Path) -> dict[str, Any]:
    """What a Python finds when it imports every subpackage."""
    environment = {name: value for name, value in os.environ.items() if name != "PYTHONPATH"}
    command = [str(python), "-c", ASK, *subpackages()]
    ran = subprocess.run(command, cwd=cwd, env=environment, capture_output=True, text=True, check=False)
    assert ran.returncode == 0, ran.stderr
    answer: dict[str, Any] = json.loads(ran.stdout)
    return answer


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("wheel")
    command = [sys.executable, "-m", "build", "--wheel", "--no-isolation", "--outdir", str(folder), str(ROOT)]
    ran = subprocess.run(command, capture_output=True, text=True, check=False)
    assert ran.returncode == 0, ran.stdout + ran.stderr
    (made,) = folder.glob("*.whl")
    return made


@pytest.fixture(scope="module")
def elsewhere(wheel: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The Python of a fresh environment with the wheel; its dependencies are this environment's, by a path."""
    folder = tmp_path_factory.mktemp("elsewhere")
    venv.create(folder, symlinks=os.name == "posix")
    python = folder / ("Scripts/python.exe" if os.name == "nt" else "bin/python")
    options = ["--no-index", "--no-deps", "--quiet", "--disable-pip-version-check"]
    command = [sys.executable, "-m", "pip", "--python", str(python), "install", *options, str(wheel)]
    ran = subprocess.run(command, capture_output=True, text=True, check=False)
    assert ran.returncode == 0, ran.stderr
    where = [str(python), "-c", "import sysconfig; print(sysconfig.get_path('purelib'))"]
    site = Path(subprocess.run(where, capture_output=True, text=True, check=True).stdout.strip())
    # A plain line in a .pth adds the folder only: the editable install's own .pth in it is not read.
    (site / "dependencies.pth").write_text(sysconfig.get_path("purelib") + "\n", encoding="utf-8")
    return python


def test_the_wheel_holds_the_packages_and_nothing_else(wheel: Path) -> None:
    with zipfile.ZipFile(wheel) as archive:
        names = archive.namelist()
    tops = {name.split("/")[0] for name in names}
    assert tops == {"sagewire", f"{wheel.name.split('-py3')[0]}.dist-info"}
    assert "sagewire/__init__.py" not in names
    assert [name for name in subpackages() if f"sagewire/{name}/py.typed" not in names] == []
    assert any(name.endswith("licenses/LICENSE") for name in names)
    assert not [name for name in names if name.endswith((".pyc", ".jinja"))]


def test_the_wheel_imports_outside_the_checkout(elsewhere: Path, tmp_path: Path) -> None:
    answer = ask(elsewhere, tmp_path)
    assert answer["licence"] == "Apache-2.0"
    assert len(answer["roots"]) == 1
    assert str(ROOT) not in json.dumps(answer)
    _check_whole(answer)


def test_the_editable_install_sees_both_roots(tmp_path: Path) -> None:
    answer = ask(sys.executable, tmp_path)
    assert {Path(root).parent.name for root in answer["roots"]} == {"src", "generated"}
    _check_whole(answer)


def _check_whole(answer: dict[str, Any]) -> None:
    found: dict[str, dict[str, Any]] = answer["found"]
    assert set(found) == set(subpackages())
    for name, one in found.items():
        assert one["typed"], name
    assert found["sage200"]["operations"] >= 710
    assert found["sage200"]["paths"] >= 505


def test_the_sandbox_of_the_wheel_serves_its_client(elsewhere: Path, tmp_path: Path) -> None:
    code = (
        "from sagewire.sandbox import Sandbox\n"
        "with Sandbox(customers=5) as sandbox, sandbox.client('sage200') as sage:\n"
        "    print(sage.customers.list().count())\n"
    )
    ran = subprocess.run([str(elsewhere), "-c", code], cwd=tmp_path, capture_output=True, text=True, check=False)
    assert ran.returncode == 0, ran.stderr
    assert ran.stdout.strip() == "5"
