"""What mypy takes to check ten lines of a user's program, with a cold cache."""

from __future__ import annotations

import os
import random
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

from benchmarks import peers
from benchmarks.figures import timed
from benchmarks.measure import Candidate, interleaved, launching
from benchmarks.peers import STOCK, Missing
from benchmarks.results import Figure, Group, Limit

OURS, PLAIN, STRIPE = "sagewire", "plain httpx2", "stripe"

PROGRAMS = {
    PLAIN: """\
from decimal import Decimal
import httpx2

total = Decimal(0)
with httpx2.Client(base_url="https://example.invalid", headers={"Authorization": "Bearer token"}) as http:
    for customer in http.get("/customers", params={"$filter": "balance gt 1000", "$top": "20"}).json():
        total += Decimal(str(customer["balance"]))
    lines = [{"product_id": 1, "line_quantity": 2}]
    order = http.post("/sop_orders", json={"customer_id": 7, "lines": lines}).json()
print(total, order["id"])
""",
    OURS: """\
from decimal import Decimal
from sagewire.sage200 import Sage200

total = Decimal(0)
with Sage200(auth="token", site="site", company=1) as sage:
    for customer in sage.customers.list(where=lambda c: c.balance > 1000, limit=20):
        total += customer.balance
    order = sage.sop_orders.create(customer_id=7, lines=[{"product_id": 1, "line_quantity": Decimal(2)}])

print(total, order.id)
""",
    STOCK: """\
from stock_sage200 import AuthenticatedClient
from stock_sage200.api.customers import get_customers

total = 0.0
with AuthenticatedClient("https://example.invalid", "token") as client:
    customers = get_customers.sync(client=client)
    for customer in customers if isinstance(customers, list) else []:
        total += customer.balance or 0

print(total)
""",
    STRIPE: """\
from decimal import Decimal
import stripe

total = Decimal(0)
client = stripe.StripeClient("key")
for customer in client.v1.customers.list({"limit": 20}).auto_paging_iter():
    total += Decimal(customer.balance or 0) / 100
invoice = client.v1.invoices.create({"customer": "cus_7"})

print(total, invoice.id)
""",
}
"""The same program for each, as far as each can say it."""


def figures(dice: random.Random, rounds: int) -> Iterator[Group]:
    """Ours, plain HTTP, and the peers."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        missing: dict[str, str] = {}
        candidates: dict[str, Candidate] = {}
        for who, source in PROGRAMS.items():
            try:
                candidates[who] = _checking(folder, who, source)
                candidates[who]()
            except (Missing, RuntimeError) as why:
                candidates.pop(who, None)
                missing[who] = str(why)
        if not {OURS, PLAIN} <= candidates.keys():
            raise RuntimeError("; ".join(missing.values()))
        samples = interleaved(candidates, rounds, dice, "cpu", warm=0)
    lines = [timed(samples, PLAIN, role="limit"), timed(samples, OURS, PLAIN, Limit(2.5))]
    lines.append(timed(samples.by("wall"), OURS, PLAIN, role="note", what=f"{OURS}: time that passed"))
    for who in (STOCK, STRIPE):
        if who in candidates:
            lines.append(timed(samples, who, PLAIN, role="peer"))
        else:
            lines.append(Figure(what=who, value=None, unit="ms CPU", role="peer", why=missing[who]))
    title = "mypy on ten lines of a user's program"
    about = "As installed, with an empty cache folder each time."
    yield Group(title=title, figures=tuple(lines), about=about, drawn=(OURS, PLAIN, STOCK, STRIPE))


def _checking(folder: Path, who: str, source: str) -> Candidate:
    program = folder / f"program_{who.split()[0].replace('-', '_')}.py"
    program.write_text(source, encoding="utf-8")
    command = [sys.executable, "-m", "mypy", "--no-error-summary"]
    if who in (STOCK, STRIPE):
        peers.stock("sage200")
        command += ["--python-executable", str(peers.python())]

    def check() -> None:
        with tempfile.TemporaryDirectory(dir=folder) as cache:
            done = subprocess.run(
                [*command, "--cache-dir", cache, str(program)],
                cwd=folder,
                capture_output=True,
                text=True,
                check=False,
                timeout=600,
                env=_clean(),
            )
        if done.returncode:
            raise RuntimeError(f"fails: {done.stdout.strip().splitlines()[0][-160:] if done.stdout else done.stderr}")

    return launching(check)


def _clean() -> dict[str, str]:
    return {name: value for name, value in os.environ.items() if not name.startswith(("PYTHON", "MYPY"))}
