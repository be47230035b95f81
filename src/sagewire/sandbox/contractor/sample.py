"""A small builder's books, the same for the same seed."""

from __future__ import annotations

import random
from decimal import Decimal
from typing import Any

from sagewire.sandbox.contractor.database import Database

_TOWNS = (("Salem", "OR", "97301"), ("Boise", "ID", "83702"), ("Dayton", "OH", "45402"), ("Macon", "GA", "31201"))
_TRADES = ("Concrete", "Framing", "Roofing", "Electric", "Plumbing", "Drywall", "Paving", "Steel", "Glass", "Paint")
_JOBS = (
    "Library Annex",
    "Clinic Remodel",
    "School Gym",
    "Warehouse Shell",
    "Parking Deck",
    "Station",
    "Bus Depot",
)
_COSTS = ("General Conditions", "Sitework", "Concrete", "Masonry", "Metals", "Carpentry", "Roofing", "Finishes")
_TYPES = ("Material", "Labor", "Equipment", "Subcontract", "Other")
_ACCOUNTS = (
    (1000, "Checking", 1, 1),
    (1200, "Accounts Receivable", 2, 1),
    (2000, "Accounts Payable", 7, 2),
    (3000, "Retained Earnings", 9, 2),
    (4000, "Contract Income", 11, 2),
    (5000, "Job Cost", 13, 1),
    (6000, "Office Expense", 15, 1),
    (6100, "Insurance", 16, 1),
)


def fill(data: Database, seed: int) -> None:
    """Fills an empty database."""
    chance = random.Random(seed)
    for number, name, kind, side in _ACCOUNTS:
        row = {"recnum": number, "shtnme": name[:12], "lngnme": name, "acttyp": kind, "dbtcrd": side, "subact": 0}
        data.insert("lgract", row | {"begbal": Decimal("0.00"), "endbal": _money(chance, 90_000)})
        data.insert("lgrbal", {"lgract": number, "actprd": 1, "postyr": 2025, "balnce": _money(chance, 90_000)})
    for number, name in enumerate(_TYPES, 1):
        data.insert("csttyp", {"recnum": number, "typnme": name})
    for number, name in enumerate(_COSTS, 1):
        data.insert("cstcde", {"recnum": Decimal(f"{number * 1000}.000"), "cdenme": name, "divnum": number})
    _parties(data, chance)
    _documents(data, chance)


def _parties(data: Database, chance: random.Random) -> None:
    for number in range(1, 13):
        name = f"{chance.choice(_TRADES)} Supply {number}"
        vendor = {"recnum": number, "vndnme": name, "shtnme": f"Vendor {number}", "vndtyp": 1, "dupchk": 0}
        data.insert("actpay", vendor | _address(chance) | {"begbal": Decimal("0.00"), "endbal": Decimal("0.00")})
    for number in range(1, 9):
        client = {"recnum": number, "clnnme": f"Sample Client {number}", "shtnme": f"Client {number}", "status": 1}
        data.insert("reccln", client | _address(chance))
    for number in range(1, 8):
        job = {"recnum": number, "jobnme": _JOBS[number - 1], "shtnme": f"Job {number}", "clnnum": number, "jobtyp": 1}
        data.insert("actrec", job | _address(chance) | {"status": 4, "cntrct": _money(chance, 900_000)})
    for number in range(1, 7):
        person = {"recnum": number, "lstnme": f"Employee {number}", "fstnme": "Sample", "status": 1}
        data.insert("employ", person | {"dtehre": "2023-05-01", "payrt1": _money(chance, 40)})
    for number in range(1, 4):
        data.insert("eqpmnt", {"recnum": number, "eqpnme": f"Loader {number}", "shtnme": f"Loader {number}"})


def _documents(data: Database, chance: random.Random) -> None:
    for number in range(1, 21):
        worth = _money(chance, 9_000)
        invoice = {"recnum": number, "invnum": f"V{number:05}", "vndnum": chance.randint(1, 12), "jobnum": 1}
        dates = {"invdte": f"2025-03-{number:02}", "duedte": f"2025-04-{number:02}"}
        rest: dict[str, Any] = {"dscrpt": "Materials", "status": 1, "invtyp": 1, "invttl": worth, "invbal": worth}
        data.insert("acpinv", invoice | dates | rest | {"lgrrec": number})
        line = {"recnum": number, "linnum": 1, "prtdsc": "Materials", "actnum": 5000, "linqty": Decimal(1)}
        data.insert("apivln", line | {"linprc": worth, "extttl": worth})
    for number in range(1, 11):
        worth = _money(chance, 30_000)
        invoice = {"recnum": number, "invnum": f"R{number:05}", "jobnum": number % 7 + 1, "dscrpt": "Progress billing"}
        rest = {"invdte": f"2025-03-{number:02}", "status": 1, "invtyp": 1, "invttl": worth, "invbal": worth}
        data.insert("acrinv", invoice | rest | {"lgrrec": 20 + number})
    for number in range(1, 6):
        worth = _money(chance, 900)
        header = {"recnum": number, "trnnum": f"J{number:04}", "trndte": f"2025-03-{number:02}", "dscrpt": "Adjustment"}
        data.insert("lgrtrn", header | {"srcnum": 1, "status": 1, "lgrrec": 30 + number})
        for place, (account, debit) in enumerate(((6000, True), (1000, False)), 1):
            amounts = {"dbtamt": worth if debit else Decimal("0.00"), "crdamt": Decimal("0.00") if debit else worth}
            data.insert("lgtnln", {"recnum": number, "linnum": place, "lgract": account, **amounts})


def _address(chance: random.Random) -> dict[str, Any]:
    town, state, code = chance.choice(_TOWNS)
    return {"addrs1": f"{chance.randint(1, 900)} Main Street", "ctynme": town, "state_": state, "zipcde": code}


def _money(chance: random.Random, most: int) -> Decimal:
    return Decimal(chance.randint(100, most * 100)).scaleb(-2)
