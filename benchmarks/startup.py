"""What a start costs: fresh interpreters, taking turns, from start to exit."""

from __future__ import annotations

from collections.abc import Iterator

from benchmarks import server
from benchmarks.measure import Samples, median, programs, ratio, run
from benchmarks.report import Figure

IMPORT = "Start: import, client, first resource"
ACCOUNTING = "Start of Accounting: import, client, first resource"
FIRST = "Start to the first decoded customer, on loopback"

_CLIENT = """
from sagewire.sage200 import Sage200
sage = Sage200(auth="token", site="site", company=1)
sage.customers
"""
_BOOKS = """
from sagewire.accounting import Accounting
books = Accounting(auth="token", business="business")
books.contacts
"""
_BARE, _HTTP, _OURS, _BOTH = "python alone", "import httpx2", "sagewire alone", "import httpx2, then sagewire"
_MODULES = "\nimport sys; print(len(sys.modules))"

_FIRST_OURS = """
from sagewire.sage200 import Sage200
sage = Sage200(auth="token", site="site", company=1, base_url={url!r})
assert sage.customers.get(7).id == 7
"""
_FIRST_PLAIN = """
from decimal import Decimal
import httpx2, msgspec
with httpx2.Client() as client:
    answer = client.get({url!r} + "/customers/7", headers={{"Authorization": "Bearer token"}})
assert msgspec.json.Decoder(float_hook=Decimal).decode(answer.content)["id"] == 7
"""
_FIRST_PLAIN_NAME, _FIRST_OURS_NAME = "httpx2 and msgspec", "sagewire"


def figures(rounds: int) -> Iterator[Figure]:
    """Import alone, and all the way to the first row."""
    yield from _start(IMPORT, _CLIENT, rounds)
    yield from _start(ACCOUNTING, _BOOKS, rounds)
    yield from _first(rounds)


def _start(section: str, client: str, rounds: int) -> Iterator[Figure]:
    sources = {_BARE: "", _HTTP: "import httpx2", _OURS: client, _BOTH: "import httpx2\n" + client}
    samples = programs(sources, rounds)
    for name in sources:
        yield _figure(section, name, samples, "" if name == _BARE else _HTTP, 1.5 if name == _BOTH else None)
    yield Figure(
        section=section,
        what="what sagewire adds to import httpx2",
        value=(median(samples, _BOTH) - median(samples, _HTTP)) * 1000,
        unit="ms",
        limit=60,
        bound="value",
    )
    for name, source in sources.items():
        yield Figure(section=section, what=f"{name}: modules", value=float(run(source + _MODULES)), unit="modules")


def _first(rounds: int) -> Iterator[Figure]:
    with server.running(rows=500) as url:
        sources = {
            _FIRST_PLAIN_NAME: _FIRST_PLAIN.format(url=url),
            _FIRST_OURS_NAME: _FIRST_OURS.format(url=url),
        }
        samples = programs(sources, rounds)
    yield _figure(FIRST, _FIRST_PLAIN_NAME, samples, "", None)
    yield _figure(FIRST, _FIRST_OURS_NAME, samples, _FIRST_PLAIN_NAME, 1.4)


def _figure(section: str, name: str, samples: Samples, against: str, limit: float | None) -> Figure:
    compared = against and name != against
    return Figure(
        section=section,
        what=name,
        value=median(samples, name) * 1000,
        unit="ms",
        times=ratio(samples, name, against) if compared else None,
        than=against if compared else "",
        limit=limit,
    )
