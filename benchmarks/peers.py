"""What one would use instead, in an environment of its own: `.bench/`, made when it is first needed.

The packages come from the package index at the versions of `constraints.txt`. Where that cannot be done, the lines of
these peers say so, and everything else is measured all the same.
"""

from __future__ import annotations

import hashlib
import json
import os
import shutil
import subprocess
import sys
from functools import cache
from pathlib import Path

import attrs

from benchmarks.lines import Size, measure
from benchmarks.measure import launching

ROOT = Path(__file__).resolve().parents[1]
HOME = ROOT / ".bench"
GENERATED = ROOT / "generated" / "sagewire"
STOCK, PYDANTIC = "stock openapi-python-client", "pydantic models"

_CONSTRAINTS = Path(__file__).with_name("constraints.txt")
_LONGEST = 1200.0


class Missing(Exception):
    """A peer is not there; says why."""


@cache
def python() -> Path:
    """The interpreter of the peers' environment.

    Raises:
        Missing: the environment could not be made.
    """
    if _left_out:
        raise Missing("left out of this run")
    ready, wanted = HOME / ".ready", _digest(_CONSTRAINTS.read_bytes(), sys.version.encode())
    found = HOME / ("Scripts/python.exe" if os.name == "nt" else "bin/python")
    if ready.is_file() and ready.read_text(encoding="utf-8") == wanted:
        return found
    print("making the peers' environment in .bench/ (a minute the first time) ...", file=sys.stderr, flush=True)
    shutil.rmtree(HOME, ignore_errors=True)
    _install(found)
    ready.write_text(wanted, encoding="utf-8")
    return found


_left_out: list[str] = []


def leave_out() -> None:
    """Lets every peer be missing."""
    _left_out.append("all")


def _install(interpreter: Path) -> None:
    pip = [str(interpreter), "-m", "pip", "install", "--quiet", "--disable-pip-version-check"]
    for command in ([sys.executable, "-m", "venv", str(HOME)], [*pip, "--requirement", str(_CONSTRAINTS)]):
        done = subprocess.run(command, capture_output=True, text=True, check=False, timeout=_LONGEST)
        if done.returncode:
            lines = [line for line in done.stderr.splitlines() if line.startswith("ERROR")] or ["pip failed"]
            raise Missing(f"could not be installed: {lines[-1].removeprefix('ERROR: ')}")


def version(distribution: str) -> str:
    """The version of a peer, as pinned."""
    for line in _CONSTRAINTS.read_text(encoding="utf-8").splitlines():
        name, _, number = line.partition("==")
        if name.replace("_", "-").lower() == distribution:
            return number
    raise KeyError(distribution)


def site_packages() -> Path:
    """Where the peers are installed.

    Raises:
        Missing: they are not.
    """
    return next((python().parent.parent).rglob("site-packages"))


@attrs.frozen
class Made:
    """What a peer's generator made of a product's document.

    Attributes:
        folder: on the path of the peers' environment; in it is `stock_<product>` or `pydantic_<product>`.
        seconds: what generating took, of the processor.
        warnings: how many parts of the document it left out, with a warning.
    """

    folder: Path
    seconds: float
    warnings: int


def stock(product: str, *, again: bool = False) -> Made:
    """The stock package of a product, from its bundled document.

    It is given the document as our overlays have mended it; of the published one it reads less.

    Args:
        product: its name.
        again: generate it even if it is there.

    Raises:
        Missing: there is no generator, or it failed.
    """
    tool = [str(python().with_name("openapi-python-client")), "generate", "--meta", "none"]
    return _made(f"stock_{product}", product, [*tool, "--path", "{document}", "--output-path", "{target}"], again)


def pydantic(product: str, *, again: bool = False) -> Made:
    """The pydantic models of a product, one module; see `stock`.

    Raises:
        Missing: there is no generator, or it failed.
    """
    tool = [str(python().with_name("datamodel-codegen")), "--input-file-type", "openapi", "--disable-warnings"]
    tool += ["--output-model-type", "pydantic_v2.BaseModel", "--target-python-version", "3.11"]
    tool += ["--extra-fields", "allow", "--formatters", "black", "isort"]
    return _made(f"pydantic_{product}", product, [*tool, "--input", "{document}", "--output", "{target}.py"], again)


def size(folder: Path) -> Size:
    """How large something of the peers is; counted once, as it only changes with its pins or its document."""
    kept = HOME / "sizes" / f"{_digest(str(folder).encode(), (HOME / '.ready').read_bytes())[:12]}.json"
    if not kept.is_file():
        kept.parent.mkdir(exist_ok=True)
        kept.write_text(json.dumps(attrs.astuple(measure(folder))), encoding="utf-8")
    return Size(*json.loads(kept.read_text(encoding="utf-8")))


def _made(name: str, product: str, command: list[str], again: bool) -> Made:
    document = GENERATED / product / "openapi.json"
    digest = _digest(document.read_bytes(), _CONSTRAINTS.read_bytes(), " ".join(command[1:]).encode())
    folder = HOME / "made" / f"{name}-{digest[:12]}"
    told = folder / "made.json"
    if again or not told.is_file():
        shutil.rmtree(folder, ignore_errors=True)
        folder.mkdir(parents=True)
        filled = [part.format(document=document, target=folder / name) for part in command]
        seconds, warnings = _generate(filled)
        if (folder / name).is_dir():
            (folder / name / "py.typed").touch()  # it is typed, but says so only in a whole project
        told.write_text(json.dumps([seconds, warnings]), encoding="utf-8")
    (site_packages() / f"{name}.pth").write_text(f"{folder}\n", encoding="utf-8")
    seconds, warnings = json.loads(told.read_text(encoding="utf-8"))
    return Made(folder, seconds, warnings)


def _generate(command: list[str]) -> tuple[float, int]:
    path = f"{Path(command[0]).parent}{os.pathsep}{os.environ.get('PATH', '')}"  # it calls the ruff beside it
    printed: list[str] = []

    def generate() -> None:
        done = subprocess.run(
            command, capture_output=True, text=True, check=False, timeout=_LONGEST, env={**os.environ, "PATH": path}
        )
        printed.append((done.stdout + done.stderr).strip())
        if done.returncode:
            raise Missing(f"generating failed: {printed[0].splitlines()[-1] if printed[0] else done.returncode}")

    return launching(generate)().cpu, printed[0].count("WARNING")


def _digest(*parts: bytes) -> str:
    return hashlib.sha256(b"\0".join(parts)).hexdigest()
