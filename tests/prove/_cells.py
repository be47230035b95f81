"""`python -m tests.prove._cells`: tries the cells of every product, and stops at the first that is wrong."""

from __future__ import annotations

import os
import random
import sys
import tempfile
from contextlib import ExitStack

from sagewire.sandbox import Sandbox
from tests.fault.cell import Cell, sandbox_for
from tests.fault.columns import PRODUCTS
from tests.fault.matrix import cells
from tests.fault.trial import tried
from tests.fault.trouble import ground


def in_order() -> list[Cell]:
    """Every cell, in an order that meets everything soon."""
    found = [cell for product in PRODUCTS.values() for cell in cells(product)]
    random.Random(1).shuffle(found)
    return found


def first_wrong() -> str:
    """The name of the first cell that is wrong; empty where all are right."""
    known: dict[str, Sandbox] = {}
    with ExitStack() as stack:
        os.environ["SAGEWIRE_CACHE_DIR"] = stack.enter_context(tempfile.TemporaryDirectory())
        place = stack.enter_context(ground())
        for cell in in_order():
            name = cell.product.name
            if name not in known:
                known[name] = stack.enter_context(sandbox_for())
            try:
                tried(known[name], place, cell)
            except Exception:  # noqa: BLE001  # however it goes wrong
                return cell.name
    return ""


if __name__ == "__main__":
    wrong = first_wrong()
    print(wrong)
    sys.exit(1 if wrong else 0)
