"""Stock openapi-python-client on the same document: size, import, and reading the same page of customers.

It is given the bundled document as it is; the overlays have mended what it could not read of the published one.
"""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path

from benchmarks.fixtures import CUSTOMERS
from benchmarks.measure import median, programs, run
from benchmarks.package import GENERATED, size_of
from benchmarks.report import Figure

SECTION = "Stock openapi-python-client, same document"

_IMPORT = """
import sys
sys.path.insert(0, {folder!r})
from stock import AuthenticatedClient
from stock.models.customer import Customer
client = AuthenticatedClient("http://127.0.0.1", "token")
"""
_DECODE = """
import json, time
content = open({page!r}, "rb").read()
took = []
for _ in range({rounds}):
    started = time.perf_counter()
    rows = [Customer.from_dict(row) for row in json.loads(content)]
    took.append(time.perf_counter() - started)
print(sorted(took)[len(took) // 2])
"""


def figures(rounds: int) -> Iterator[Figure]:
    """Generates the stock package into a temporary folder and measures it."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        seconds, warnings = _generate(folder / "stock")
        yield Figure(section=SECTION, what="generating", value=seconds, unit="s")
        yield Figure(section=SECTION, what="warnings", value=warnings, unit="warnings")
        yield from size_of(folder / "stock", SECTION, None)
        if (folder / "stock" / "models" / "customer.py").exists():
            yield from _used(folder, rounds)
        else:
            yield Figure(section=SECTION, what="model of a customer: it has none", value=0, unit="models")


def _generate(target: Path) -> tuple[float, int]:
    command = [str(Path(sys.executable).with_name("openapi-python-client")), "generate", "--meta", "none"]
    command += ["--path", str(GENERATED / "sage200" / "openapi.json"), "--output-path", str(target)]
    path = f"{Path(sys.executable).parent}{os.pathsep}{os.environ.get('PATH', '')}"
    started = time.perf_counter()
    done = subprocess.run(
        command, capture_output=True, text=True, check=False, timeout=1200, env={**os.environ, "PATH": path}
    )
    if not target.exists():
        raise RuntimeError(f"openapi-python-client made nothing: {(done.stdout + done.stderr).strip()[-400:]}")
    return time.perf_counter() - started, (done.stdout + done.stderr).count("WARNING")


def _used(folder: Path, rounds: int) -> Iterator[Figure]:
    source = _IMPORT.format(folder=str(folder))
    samples = programs({"bare": "", "stock": source}, rounds)
    added = median(samples, "stock") - median(samples, "bare")
    yield Figure(section=SECTION, what="import, client and one model, over python alone", value=added * 1000, unit="ms")
    page = folder / "page.json"
    page.write_bytes(CUSTOMERS.content())
    took = float(run(source + _DECODE.format(page=str(page), rounds=rounds)))
    yield Figure(section=SECTION, what="a page of 500 customers, with floats", value=took * 1000, unit="ms")
