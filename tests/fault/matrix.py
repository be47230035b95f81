"""Every cell of the matrix, and a sample of it that touches every fault and every kind of call of every product."""

from __future__ import annotations

import random
from collections.abc import Iterator

from tests.fault.acts import Act, Product
from tests.fault.ailments import AILMENTS, Ailment, Refused
from tests.fault.cell import Cell
from tests.fault.columns import PRODUCTS
from tests.fault.rig import MODES


def columns(product: Product) -> list[tuple[Act, bool]]:
    """The columns of a product: its acts, and a write that waits for new credentials."""
    found = [(act, False) for act in product.acts]
    waiting = next((act for act in product.acts if act.is_write and act.credentials), None)
    return [*found, (waiting, True)] if product.renewal and waiting is not None else found


def cells_of(product: Product, act: Act, ailment: Ailment, *, renewal: bool) -> list[Cell]:
    """The cells of a fault and a column: once and for ever, in both worlds; a 401 also to a good token."""
    states = (False, True) if isinstance(ailment.sign, Refused) and not renewal else (True,)
    found = [
        Cell(product, act, ailment, for_ever, warm, mode, renewal)
        for warm in states
        for for_ever in (False, True)
        for mode in MODES
    ]
    return [cell for cell in found if cell.verdict() is not None]


def cells(product: Product) -> Iterator[Cell]:
    """Every cell of a product."""
    for act, renewal in columns(product):
        for ailment in AILMENTS:
            yield from cells_of(product, act, ailment, renewal=renewal)


def sample(seed: int, each: int) -> list[Cell]:
    """Cells drawn for the quick test.

    Args:
        seed: the same one draws the same cells.
        each: how many for each column.
    """
    chance = random.Random(seed)
    drawn: list[Cell] = []
    for product in PRODUCTS.values():
        own, left = list[Cell](), list[Ailment]()
        for act, renewal in columns(product):
            while len(left) < each:  # faults go round: each is met in every product before one is met again
                left += chance.sample(AILMENTS, len(AILMENTS))
            now, left = left[:each], left[each:]
            for ailment in now:
                found = cells_of(product, act, ailment, renewal=renewal)
                own += [chance.choice(found)] if found else []
        met = {cell.ailment.name for cell in own}
        rare = {cell.ailment.name: cell for cell in cells(product) if cell.ailment.name not in met}
        drawn += [*own, *rare.values()]
    return drawn
