"""The server is a second, independent reading of the contract: it may not lean on the client's code."""

from __future__ import annotations

import ast
import subprocess
import sys
from pathlib import Path

import pytest

import sagewire.sandbox

ROOT = Path(sagewire.sandbox.__file__).parent
MODULES = sorted(ROOT.rglob("*.py"))
ALLOWED = {ROOT / "connect.py"}


def imports(path: Path) -> set[str]:
    found: set[str] = set()
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            found |= {alias.name for alias in node.names}
        elif isinstance(node, ast.ImportFrom):
            found.add(node.module or "")
    return found


@pytest.mark.parametrize("path", MODULES, ids=[str(path.relative_to(ROOT)) for path in MODULES])
def test_the_server_imports_nothing_of_the_clients(path: Path) -> None:
    foreign = {
        name
        for name in imports(path)
        if name.split(".")[0] == "sagewire" and name != "sagewire" and not name.startswith("sagewire.sandbox")
    }
    if path not in ALLOWED:
        assert not foreign
    calls = [node for node in ast.walk(ast.parse(path.read_text())) if isinstance(node, ast.Attribute)]
    if path not in ALLOWED:
        assert not [node for node in calls if node.attr == "import_module"]


def test_connect_imports_the_clients_only_when_asked() -> None:
    for node in ast.parse((ROOT / "connect.py").read_text()).body:
        if isinstance(node, (ast.Import, ast.ImportFrom)):
            name = node.module if isinstance(node, ast.ImportFrom) else node.names[0].name
            assert name is not None
            assert not name.startswith("sagewire.")


def test_a_running_sandbox_has_not_loaded_the_clients() -> None:
    script = (
        "import sys\n"
        "from sagewire.sandbox import Sandbox\n"
        "with Sandbox(customers=2) as s:\n"
        "    s.sign_in()\n"
        "loaded = [n for n in sys.modules if n.startswith(('sagewire.runtime', 'sagewire.sage200'))]\n"
        "assert not loaded, loaded\n"
    )
    subprocess.run([sys.executable, "-c", script], check=True, timeout=60)
