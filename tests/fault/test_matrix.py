"""Each fault x each kind of call x once and for ever x sync and async x each product. The ledger is the judge.

What must come of it is worked out in `judge`, from what the documentation says; `trial` compares. Here a sample of the
cells is tried that touches every fault, kind of call and product; `python -m tests.prove faults` tries them all.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable

import pytest

from sagewire.sandbox import Sandbox
from tests.fault.ailments import AILMENTS, Good, every_kind
from tests.fault.cell import Cell
from tests.fault.columns import PRODUCTS
from tests.fault.matrix import cells, columns, sample
from tests.fault.trial import tried
from tests.fault.trouble import Ground

SEED = 20261120
EACH = 22
"""Cells of each column: with `SEED` it says which ones are tried."""

CELLS = sample(SEED, EACH)


@pytest.mark.parametrize("cell", CELLS, ids=lambda cell: cell.name)
def test_cell(cell: Cell, serving: Callable[[str], Sandbox], ground: Ground) -> None:
    tried(serving(cell.product.name), ground, cell)


def test_every_kind_of_fault_is_in_the_matrix() -> None:
    made = {type(ailment.make(_NOWHERE)) for ailment in AILMENTS if ailment.make is not None}
    assert every_kind() <= made


def test_the_sample_touches_everything() -> None:
    for product in PRODUCTS.values():
        drawn = [cell for cell in CELLS if cell.product is product]
        assert {cell.column for cell in drawn} == {cell.column for cell in cells(product)}
        assert {cell.ailment.name for cell in drawn} == {cell.ailment.name for cell in cells(product)}
        assert min(Counter(cell.column for cell in drawn).values()) >= EACH - 2
    assert {cell.mode for cell in CELLS} == {"sync", "async"}
    assert {cell.for_ever for cell in CELLS} == {True, False}


def test_every_product_and_every_kind_of_call_is_there() -> None:
    assert set(PRODUCTS) == {"sage200", "accounting", "sage50", "contractor", "cloud_elements"}
    acts = [act for product in PRODUCTS.values() for act, _ in columns(product)]
    assert {act.safety for act in acts} == {"read", "preview", "idempotent", "write"}
    assert {act.answer for act in acts} == {"record", "rows", "bytes", "nothing"}
    assert any(act.identified for act in acts)
    assert {product.renewal for product in PRODUCTS.values()} == {"token refresh", "key rotation", ""}


def test_good_answers_are_no_faults() -> None:
    """The matrix knows what is good, too: else everything could fail and nothing would be noticed."""
    assert [ailment.name for ailment in AILMENTS if isinstance(ailment.sign, Good)] == ["delay", "drip", "data-changed"]


class _Nowhere:
    """Stands for the ground where a fault is only made and not met."""

    gate = None

    class elsewhere:
        url = "http://127.0.0.1:9/x"


_NOWHERE: Ground = _Nowhere()  # type: ignore[assignment]  # only its names are looked at
