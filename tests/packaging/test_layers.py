"""Who may import whom (docs/architecture.md), and what may not be written down."""

from __future__ import annotations

import ast
import re
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
SRC, GENERATED = ROOT / "src" / "sagewire", ROOT / "generated" / "sagewire"
PRODUCTS = sorted(folder.name for folder in GENERATED.iterdir() if (folder / "__init__.py").is_file())
HANDS_OUT_CLIENTS = SRC / "sandbox" / "connect.py"

ALLOWED = {
    "runtime": ("sagewire.runtime",),
    "sandbox": ("sagewire.sandbox",),
    "serving": ("sagewire.runtime", "sagewire.serving"),
    "exchange": ("sagewire.runtime", "sagewire.serving", "sagewire.sage50", "sagewire.exchange"),
    "events": ("sagewire.runtime", "sagewire.serving", "sagewire.sage200", "sagewire.events"),
    "cli": ("sagewire",),
    **{product: ("sagewire.runtime", f"sagewire.{product}") for product in PRODUCTS},
}
"""What of sagewire each package may import."""

OUTSIDE = {
    "attrs": (),
    "filelock": (),
    "msgspec": (),
    "httpcore2": ("network.py", "pools.py"),
    "httpx2": ("given.py", "http.py", "place.py"),
    "keyring": ("keyring.py",),
}
"""What the runtime may import from elsewhere, and in which file only."""

PRODUCT_WORDS = re.compile(
    r"sage[ _-]?(?:200|50|100)|contractor|cloud[ _-]?elements|columbus|s200ukipd|id\.sage\.com|x-site|x-company|"
    r"sales[ _](?:order|invoice)|sop_order|customer_document_no",
    re.IGNORECASE,
)
PRIVATE = re.compile(
    r"(?<![\w.])/(?:home|root|work|Users|farm|opt/pypi)/\w|[A-Z]:\\Users|/tmp/\w|(?:extra-)?index-url|"
    r"files\.pythonhosted|BEGIN (?:RSA |EC )?PRIVATE KEY"
)


def modules(*folders: Path) -> list[Path]:
    """Python files of folders."""
    return sorted(path for folder in folders for path in folder.rglob("*.py") if "__pycache__" not in path.parts)


def imports(path: Path) -> Iterator[tuple[str, int]]:
    """Every module that a file imports, wherever in it, and the line."""
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            yield from ((alias.name, node.lineno) for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            assert node.level == 0, f"{path}:{node.lineno}: relative imports hide who imports whom"
            module = node.module or ""
            names = [alias.name for alias in node.names] if module == "sagewire" else [""]
            yield from ((f"{module}.{name}".rstrip("."), node.lineno) for name in names)


def _inside(module: str, packages: tuple[str, ...]) -> bool:
    return any(module == package or module.startswith(f"{package}.") for package in packages)


@pytest.mark.parametrize("package", ALLOWED)
def test_packages_import_only_what_they_may(package: str) -> None:
    root = SRC / package if (SRC / package).is_dir() else GENERATED / package
    found = [
        f"{path.relative_to(ROOT)}:{line}: {module}"
        for path in modules(root)
        if path != HANDS_OUT_CLIENTS
        for module, line in imports(path)
        if _inside(module, ("sagewire", "generator")) and not _inside(module, ALLOWED[package])
    ]
    assert found == []


def test_the_sandbox_knows_the_client_only_when_asked() -> None:
    body = ast.parse(HANDS_OUT_CLIENTS.read_text(encoding="utf-8")).body
    at_import = [node.module or "" for node in body if isinstance(node, ast.ImportFrom)]
    assert [module for module in at_import if _inside(module, ("sagewire",))] == []


def test_the_generator_imports_nothing_that_it_makes() -> None:
    found = [
        f"{path.relative_to(ROOT)}:{line}"
        for path in modules(ROOT / "generator")
        for module, line in imports(path)
        if _inside(module, ("sagewire",))
    ]
    assert found == []


def test_the_runtime_needs_little() -> None:
    for path in modules(SRC / "runtime"):
        only_for_types = _lines_for_types(path)
        for module, line in imports(path):
            top = module.partition(".")[0]
            where = f"{path}:{line}: {module}"
            assert top == "sagewire" or top in OUTSIDE or top in sys.stdlib_module_names, where
            assert not OUTSIDE.get(top) or path.name in OUTSIDE[top] or line in only_for_types, where


def test_only_two_know_the_server() -> None:
    """uvicorn is no dependency of the clients: whoever asks for nothing to be served must not need it."""
    known = (SRC / "serving" / "server.py", SRC / "sandbox" / "server.py")
    found = [
        f"{path.relative_to(ROOT)}:{line}"
        for path in modules(SRC, GENERATED)
        if path not in known
        for module, line in imports(path)
        if module.partition(".")[0] == "uvicorn"
    ]
    assert found == []


def _lines_for_types(path: Path) -> set[int]:
    """Lines below `if TYPE_CHECKING:`."""
    blocks = [node for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))) if isinstance(node, ast.If)]
    typed = [block for block in blocks if isinstance(block.test, ast.Name) and block.test.id == "TYPE_CHECKING"]
    return {line for block in typed for node in block.body for line in range(node.lineno, (node.end_lineno or 0) + 1)}


@pytest.mark.parametrize("folder", ["src/sagewire/runtime", "generator"])
def test_no_product_is_named_in(folder: str) -> None:
    found = [
        f"{path.relative_to(ROOT)}:{number}: {line.strip()}"
        for path in sorted((ROOT / folder).rglob("*"))
        if path.is_file() and path.suffix in {".py", ".jinja", ".json", ".toml"}
        for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), start=1)
        if PRODUCT_WORDS.search(line)
    ]
    assert found == []


def _files() -> list[Path]:
    """The files of the project, as git sees them; without git, all."""
    command = ["git", "ls-files", "--cached", "--others", "--exclude-standard", "-z"]
    ran = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
    if ran.returncode == 0 and ran.stdout:
        return [path for name in ran.stdout.split("\0") if name and (path := ROOT / name).is_file()]
    folders = ("src", "generated", "generator", "specs", "overlays", "tests", "examples", "docs", "benchmarks")
    return [path for folder in folders for path in (ROOT / folder).rglob("*") if path.is_file()]


def test_no_machine_and_no_registry_is_named() -> None:
    found: list[str] = []
    for path in _files():
        content = path.read_bytes()
        if path == Path(__file__) or b"\0" in content:
            continue
        lines = content.decode("utf-8", "replace").splitlines()
        found += [f"{path.relative_to(ROOT)}:{number}" for number, line in enumerate(lines, 1) if PRIVATE.search(line)]
    assert found == []


def test_namespace_and_typing_marks() -> None:
    for root in (SRC, GENERATED):
        assert not (root / "__init__.py").exists()
        packages = [folder for folder in root.iterdir() if folder.is_dir() and folder.name != "__pycache__"]
        assert packages
        assert [str(package) for package in packages if not (package / "py.typed").is_file()] == []
