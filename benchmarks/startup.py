"""What a start costs: fresh interpreters, taking turns."""

from __future__ import annotations

import random
from collections.abc import Iterator, Mapping

import attrs

from benchmarks import peers, server
from benchmarks.figures import timed
from benchmarks.measure import Candidate, Samples, body, interleaved, program, run
from benchmarks.peers import PYDANTIC, STOCK, Missing
from benchmarks.results import Figure, Group, Limit

HTTP, OURS, BOTH = "import httpx2", "sagewire", "sagewire, httpx2 loaded by then"

_SAGE200 = """
from sagewire.sage200 import Sage200
sage = Sage200(auth="token", site="site", company=1)
sage.customers
"""
_ACCOUNTING = """
from sagewire.accounting import Accounting
books = Accounting(auth="token", business="business")
books.contacts
"""
_PEERS: Mapping[str, tuple[str, str]] = {
    "stripe": (
        "stripe",
        """
import stripe
stripe.StripeClient("key").v1.customers
""",
    ),
    "xero-python": (
        "xero-python",
        """
from xero_python.accounting import AccountingApi
from xero_python.api_client import ApiClient
AccountingApi(ApiClient())
""",
    ),
    "apideck-unify": (
        "apideck-unify",
        """
from apideck_unify import Apideck
Apideck(api_key="key", app_id="app", consumer_id="consumer").accounting.customers
""",
    ),
}
_STOCK = """
from stock_sage200 import AuthenticatedClient
from stock_sage200.api.customers import get_customer
AuthenticatedClient("http://127.0.0.1", "token")
"""
_PYDANTIC = """
from pydantic_sage200 import Customer
"""
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
_FIRST_STOCK = (
    _STOCK
    + """
client = AuthenticatedClient({url!r}, "token")
assert get_customer.sync(id=7, client=client).id == 7
"""
)
_MODULES = "\nimport sys; print(len(sys.modules))"
_PLAIN = "httpx2 and msgspec"


def figures(dice: random.Random, rounds: int) -> Iterator[Group]:
    """Import alone, against others', and all the way to the first row."""
    yield _start("Start of Sage 200: import, client, first resource", _SAGE200, rounds, dice)
    yield _start("Start of Accounting: import, client, first resource", _ACCOUNTING, rounds, dice)
    yield _others(max(3, rounds // 3), dice)
    yield _first(rounds, dice)


def _start(title: str, client: str, rounds: int, dice: random.Random) -> Group:
    candidates = {HTTP: body(HTTP), OURS: body(client), BOTH: body(f"{HTTP}\n{client}")}
    plain = interleaved(candidates, rounds, dice, "cpu")
    added = (plain.median(BOTH) - plain.median(HTTP)) * 1000
    lines = [
        timed(plain, HTTP, role="limit"),
        timed(plain, OURS, HTTP),
        timed(plain, BOTH, HTTP, Limit(1.5)),
        Figure(what="what sagewire adds to httpx2", value=added, unit="ms CPU", limit=Limit(60, of="value")),
        Figure(what="modules of httpx2", value=float(run(HTTP + _MODULES)), unit="modules", role="note"),
        Figure(what="modules of sagewire", value=float(run(client + _MODULES)), unit="modules", role="note"),
    ]
    about = "Fresh interpreters, each timed from its first line; the bare interpreter's own start does not count."
    return Group(title=title, figures=tuple(lines), about=about)


@attrs.frozen
class _Field:
    """Who takes part, and why others do not."""

    candidates: dict[str, Candidate]
    missing: dict[str, str]


def _others(rounds: int, dice: random.Random) -> Group:
    field = _Field({HTTP: body(HTTP), OURS: body(_SAGE200)}, {})
    for name in (*_PEERS, STOCK, PYDANTIC):
        try:
            field.candidates[name] = _checked(body(_peer(name), python=peers.python()))
        except (Missing, RuntimeError) as why:
            field.missing[name] = str(why)
    samples = interleaved(field.candidates, rounds, dice, "cpu")
    lines = [timed(samples, OURS), timed(samples, HTTP, OURS, role="limit")]
    for name in (*_PEERS, STOCK, PYDANTIC):
        shown = f"{name} {peers.version(_PEERS[name][0])}" if name in _PEERS else name
        if name in samples.rounds:
            lines.append(timed(samples, name, OURS, role="peer", what=shown))
        else:
            lines.append(Figure(what=shown, value=None, unit="ms CPU", role="peer", why=field.missing[name]))
    about = (
        "Import, a client made, one resource of it reached. The stock package and the models are of the Sage 200 "
        "document; httpx2 or its like is loaded by all but us and the models, and by us at the first call."
    )
    title = "Start, beside what users know"
    return Group(title=title, figures=tuple(lines), about=about, drawn=tuple(line.what for line in lines))


def _checked(candidate: Candidate) -> Candidate:
    """Lets it run once, so that one that cannot is missing, and its bytecode is there."""
    candidate()
    return candidate


def _peer(name: str) -> str:
    if name in _PEERS:
        return _PEERS[name][1]
    source, made = (_STOCK, peers.stock) if name == STOCK else (_PYDANTIC, peers.pydantic)
    made("sage200")
    return source


def _first(rounds: int, dice: random.Random) -> Group:
    with server.running(rows=500) as url:
        candidates = {
            _PLAIN: program(_FIRST_PLAIN.format(url=url)),
            OURS: program(_FIRST_OURS.format(url=url)),
        }
        missing = ""
        try:
            peers.stock("sage200")
            candidates[STOCK] = _checked(program(_FIRST_STOCK.format(url=url), python=peers.python()))
        except (Missing, RuntimeError) as why:
            missing = str(why)
        samples = interleaved(candidates, rounds, dice)
    return _first_group(samples, missing)


def _first_group(samples: Samples, missing: str) -> Group:
    lines = [timed(samples, _PLAIN, role="limit"), timed(samples, OURS, _PLAIN, Limit(1.4))]
    lines.append(timed(samples.by("cpu"), OURS, _PLAIN, role="note", what=f"{OURS}: the processor's work"))
    if missing:
        lines.append(Figure(what=STOCK, value=None, unit="ms", role="peer", why=missing))
    else:
        lines.append(timed(samples, STOCK, _PLAIN, role="peer"))
    about = (
        "A whole program, from the start of the process to its exit, with one customer of 110 keys read on loopback."
    )
    drawn = (OURS, _PLAIN, STOCK)
    return Group(title="From the start to the first decoded row", figures=tuple(lines), about=about, drawn=drawn)
