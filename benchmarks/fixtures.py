"""Pages of real shape: 500 customers with 110 keys a row, 500 posted transactions with 32, and 200 sales invoices in
their envelope, whole, with lines and references, amounts as text.

They are committed, so that every run and every release reads the same bytes. `python -m benchmarks.fixtures` makes
them anew: the first two from the bundled document, the invoices by asking the sandbox. A seed makes the values, so that
the same document gives the same pages.
"""

from __future__ import annotations

import gzip
import json
import random
import re
from collections.abc import Callable
from datetime import UTC, date, datetime, timedelta
from decimal import Decimal
from importlib.resources import files
from pathlib import Path
from typing import Any

import attrs
import msgspec

ROWS = 500

_FOLDER = Path(__file__).with_name("fixtures")
_FIRST_DAY = date(2016, 1, 4)
_DAYS = 3200
_WORDS = [
    "Alder",
    "Beacon",
    "Calder",
    "Dunmore",
    "Elgin",
    "Fairfax",
    "Glen",
    "Harrow",
    "Ivory",
    "Juniper",
    "Kestrel",
    "Lomond",
    "Marlow",
    "Northgate",
    "Orchard",
    "Pennine",
    "Quarry",
    "Ridgeway",
    "Severn",
    "Thistle",
    "Upton",
    "Vale",
    "Westbourne",
    "Yarrow",
]
_TRADES = [
    "Bearings",
    "Catering",
    "Fixings",
    "Joinery",
    "Lighting",
    "Packaging",
    "Plastics",
    "Supplies",
    "Textiles",
    "Tools",
]

encode_rows: Callable[[object], bytes] = msgspec.json.Encoder(decimal_format="number").encode
"""The limit of writing: msgspec from plain dicts, decimals as numbers."""

into_dicts: Callable[[bytes], list[dict[str, Any]]] = msgspec.json.Decoder(float_hook=Decimal).decode
"""The limit of reading: msgspec into plain dicts with exact decimals."""


@attrs.frozen
class Fixture:
    """A committed page.

    Attributes:
        name: of its file.
        schema: the rows' schema in the bundled document.
        keys: how many keys a row has: the first of the schema's plain fields.
        seed: what the values are made from.
    """

    name: str
    schema: str
    keys: int
    seed: int

    @property
    def path(self) -> Path:
        """Where it is committed."""
        return _FOLDER / f"{self.name}.json.gz"

    def content(self) -> bytes:
        """The page as it comes over the wire."""
        return gzip.decompress(self.path.read_bytes())


CUSTOMERS = Fixture("customers", "customer", 110, 200)
TRANSACTIONS = Fixture("posted_transactions", "sales_posted_transaction", 32, 2000)
INVOICES = Fixture("accounting_invoices", "SalesInvoice", 0, 1)
"""A page of an envelope; its rows have as many keys as there are."""


def build(fixture: Fixture) -> bytes:
    """Makes a page from the bundled document."""
    dice = random.Random(fixture.seed)
    fields = _plain_fields(fixture)
    return encode_rows([_row(fields, number, dice) for number in range(1, ROWS + 1)])


def with_unknown_field(content: bytes) -> bytes:
    """The same page with a field in every row that the document does not know."""
    rows = into_dicts(content)
    return encode_rows([{**row, "loyalty_tier": f"tier {number % 4}"} for number, row in enumerate(rows)])


def invoices() -> bytes:
    """Asks the sandbox for the largest page of sales invoices, with all attributes."""
    import httpx2

    from sagewire.sandbox import Sandbox

    with Sandbox(customers=120, seed=INVOICES.seed) as sandbox, httpx2.Client() as http:
        business = sandbox.credentials_for("accounting").context["business"]
        headers = {"Authorization": f"Bearer {sandbox.sign_in('accounting').access_token}", "X-Business": business}
        address = f"{sandbox.url('accounting')}/sales_invoices?attributes=all&items_per_page=200"
        return http.get(address, headers=headers).raise_for_status().content


def with_amounts_as_numbers(content: bytes) -> bytes:
    """The same page with its amounts as JSON numbers, as they are published."""
    return re.sub(rb'"(-?\d+\.\d+)"', rb"\1", content)


def with_unknown_item_field(content: bytes) -> bytes:
    """The same envelope with a field in every row that the document does not know."""
    whole: Any = into_dicts(content)
    return encode_rows({**whole, "$items": [{**row, "loyalty_tier": "tier 1"} for row in whole["$items"]]})


def _plain_fields(fixture: Fixture) -> dict[str, dict[str, Any]]:
    document = json.loads((files("sagewire.sage200") / "openapi.json").read_bytes())
    properties: dict[str, dict[str, Any]] = document["components"]["schemas"][fixture.schema]["properties"]
    plain = {name: field for name, field in properties.items() if not field.get("x-sagewire-expandable")}
    return dict(list(plain.items())[: fixture.keys])


def _row(fields: dict[str, dict[str, Any]], number: int, dice: random.Random) -> dict[str, Any]:
    row: dict[str, Any] = {}
    for name, field in fields.items():
        make = _MAKERS[field["type"]]
        row[name] = number if name == "id" else make(name, field, dice)
    return row


def _text(name: str, field: dict[str, Any], dice: random.Random) -> str:
    if field.get("format") == "date-time":
        return _time(field, dice)
    longest = field.get("maxLength", 60)
    if "default" in field:
        return str(field["default"])
    if name == "name":
        return f"{dice.choice(_WORDS)} & {dice.choice(_WORDS)} {dice.choice(_TRADES)} Ltd"
    if name.endswith("reference"):
        return f"{dice.choice(_WORDS)[:3].upper()}{dice.randrange(1000):05d}"[:longest]
    # As in the books of most companies: many fields are never filled in.
    words = dice.choice(["", "", dice.choice(_WORDS), f"{dice.choice(_WORDS)} {dice.choice(_TRADES)}"])
    return words[:longest]


def _time(field: dict[str, Any], dice: random.Random) -> str:
    day = _FIRST_DAY + timedelta(days=dice.randrange(_DAYS))
    if field.get("x-sagewire-time") == "day":
        return f"{day}T00:00:00Z"
    moment = datetime(day.year, day.month, day.day, tzinfo=UTC) + timedelta(milliseconds=dice.randrange(86_400_000))
    return f"{moment:%Y-%m-%dT%H:%M:%S}.{moment.microsecond // 1000:03d}Z"


def _decimal(name: str, field: dict[str, Any], dice: random.Random) -> Decimal:
    scale = field.get("x-sagewire-scale", 2)
    if dice.random() < 0.3:
        return Decimal(0).scaleb(-scale)
    if "percent" in name or "rate" in name:
        return Decimal(dice.randrange(10 ** (scale + 1))).scaleb(-scale)
    return Decimal(dice.randrange(-(10 ** (scale + 3)), 10 ** (scale + 5))).scaleb(-scale)


def _integer(_name: str, field: dict[str, Any], dice: random.Random) -> int:
    return dice.randrange(120) if field.get("format") in {"int16", "int32"} else dice.randrange(1, 100_000)


def _boolean(_name: str, _field: dict[str, Any], dice: random.Random) -> bool:
    return dice.random() < 0.3


_MAKERS: dict[str, Callable[[str, dict[str, Any], random.Random], object]] = {
    "string": _text,
    "number": _decimal,
    "integer": _integer,
    "boolean": _boolean,
}


if __name__ == "__main__":
    for each in (CUSTOMERS, TRANSACTIONS, INVOICES):
        each.path.parent.mkdir(exist_ok=True)
        page = invoices() if each is INVOICES else build(each)
        each.path.write_bytes(gzip.compress(page, mtime=0))
        print(f"{each.path.name}: {len(page):,} bytes")
