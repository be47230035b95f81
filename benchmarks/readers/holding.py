"""Reads a page, holds its rows, and tells what they need: `memory`, of Python's own allocator, and the process's peak.

The command line is whose reader (`ours`, `dicts`, `pydantic`, `stock`), the folder of the pages, the page's key, and
`trace` or `peak`.
"""

from __future__ import annotations

import gc
import importlib
import sys
import tracemalloc
from typing import Any

from benchmarks.readers.files import Folder
from benchmarks.readers.resident import peak

_MODULES = {"ours": "ours", "dicts": "ours", "pydantic": "pydantic_models", "stock": "stock"}


def main(who: str, folder: str, page: str, how: str) -> None:
    """Prints a number of bytes."""
    reader: Any = importlib.import_module(f"benchmarks.readers.{_MODULES[who]}")
    read = reader.maker(Folder(folder).asked(f"{'decode-dicts' if who == 'dicts' else 'decode'} {page} plain"))
    if how == "peak":
        before = peak()
        rows = read()
        print(peak() - before)
    else:
        read()  # what is made once, at the first page, is no part of a row
        gc.collect()
        tracemalloc.start()
        rows = read()
        gc.collect()
        print(tracemalloc.get_traced_memory()[0])
    assert rows


if __name__ == "__main__":
    main(*sys.argv[1:])
