"""Makes the businesses; what was made once from a seed is copied, not made again."""

from __future__ import annotations

import threading
from datetime import UTC, datetime, timedelta

from sagewire.sandbox.accounting import seed_fixed, seed_rest, seed_settings
from sagewire.sandbox.accounting.data import Book, Place
from sagewire.sandbox.accounting.model import Model
from sagewire.sandbox.accounting.seed_trade import Size, Trade
from sagewire.sandbox.clock import Clock
from sagewire.sandbox.seed import EPOCH, Maker

_made: dict[tuple[int, Size], list[Book]] = {}
_lock = threading.Lock()


def places() -> list[Place]:
    """The two businesses that there are: one in the United Kingdom, one in Ireland."""
    return [
        Place("5b0c0a11000040008000000000000001", "Sandbox Trading Ltd", "GB", "GBP"),
        Place("5b0c0a11000040008000000000000002", "Sandbox Ireland Ltd", "IE", "EUR"),
    ]


def make(model: Model, clock: Clock, seed: int, size: Size) -> list[Book]:
    """The books of the businesses."""
    with _lock:
        known = _made.get((seed, size))
        if known is None:
            known = [_fill(model, place, seed + number, size) for number, place in enumerate(places())]
            _made.clear()
            _made[(seed, size)] = known
    return [book.copy(clock.now) for book in known]


def _fill(model: Model, place: Place, seed: int, size: Size) -> Book:
    moments = _Moments()
    book = Book(place, seed, moments.now)
    seed_fixed.fill(model, book)
    seed_settings.fill(book)
    trade = Trade(model, book, Maker(seed), size)
    trade.fill()
    seed_rest.fill(book, trade)
    return book


class _Moments:
    """Rising moments in the past; a few records share one."""

    def __init__(self) -> None:
        self._moment: datetime = EPOCH.astimezone(UTC)

    def now(self) -> datetime:
        """The next one."""
        self._moment += timedelta(milliseconds=400)
        return self._moment
