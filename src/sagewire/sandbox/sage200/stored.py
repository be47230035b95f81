"""Makes a company's data quickly: what was made once from a seed is copied, not made again."""

from __future__ import annotations

import threading
from pathlib import Path

from sagewire.sandbox.clock import Clock
from sagewire.sandbox.sage200 import trade
from sagewire.sandbox.sage200.company import Company, Model
from sagewire.sandbox.sage200.seeding import Size, fill_table, first_id
from sagewire.sandbox.store import Store

_LARGEST = 20_000_000
_made: dict[tuple[int, Size, int], bytes] = {}
_lock = threading.Lock()


def make_company(model: Model, clock: Clock, seed: int, size: Size, path: str | None = None) -> Company:
    """A company with data; one that is kept in a file goes on where it stopped."""
    fresh = path is None or not Path(path).exists() or Path(path).stat().st_size == 0
    store = Store(path or ":memory:")
    company = Company(model, clock, store, seed=seed, filler=fill_table)
    if not fresh:
        _open(company)
        return company
    key = (seed, size, len(model.operations))
    with _lock:
        known = _made.get(key) if path is None else None
        if known is not None:
            store.restore(known)
            _open(company)
            return company
        trade.seed(company, seed, size)
        if path is None and len(content := store.save()) < _LARGEST:
            _made.clear()
            _made[key] = content
    return company


def _open(company: Company) -> None:
    store, shapes = company.store, company.model.shapes
    known = store.execute("SELECT type, name FROM sqlite_master WHERE type IN ('table', 'view')").fetchall()
    for kind, name in known:
        if name in shapes and kind == "table":
            store.define(shapes[name], first_id(name))
        elif name in shapes:
            store.define_view(shapes[name], "")
    company.ensure_all()
