"""Words and numbers for made-up data: plausible, related, the same for the same seed."""

from __future__ import annotations

import random
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta

from sagewire.sandbox import wire

_FIRST = [
    "Abbey",
    "Acorn",
    "Anchor",
    "Arden",
    "Ashdown",
    "Barley",
    "Beacon",
    "Birch",
    "Bramble",
    "Brook",
    "Canal",
    "Castle",
    "Cedar",
    "Chapel",
    "Cliff",
    "Clover",
    "Copper",
    "Crown",
    "Dale",
    "Derwent",
    "Eagle",
    "Elm",
    "Estuary",
    "Fairway",
    "Fell",
    "Forge",
    "Foxglove",
    "Gable",
    "Glebe",
    "Granite",
    "Grove",
    "Harbour",
    "Hazel",
    "Heath",
    "Heron",
    "Holly",
    "Ivy",
    "Juniper",
    "Kestrel",
    "Kiln",
    "Lakeside",
    "Larch",
    "Lime",
    "Linden",
    "Maple",
    "Marsh",
    "Meadow",
    "Mill",
    "Moor",
    "Northgate",
    "Oak",
    "Orchard",
    "Otter",
    "Park",
    "Pebble",
    "Pine",
    "Quarry",
    "Quay",
    "Raven",
    "Ridge",
    "Riverside",
    "Rowan",
    "Saddler",
    "Sandstone",
    "Sedge",
    "Slate",
    "Sorrel",
    "Spire",
    "Spring",
    "Station",
    "Swift",
    "Tarn",
    "Thistle",
    "Tower",
    "Trent",
    "Tyne",
    "Upland",
    "Valley",
    "Viaduct",
    "Walnut",
    "Warren",
    "Weir",
    "Westgate",
    "Willow",
    "Wharf",
    "Yarrow",
    "Yew",
    "Zephyr",
]
_TRADES = [
    "Joinery",
    "Catering",
    "Supplies",
    "Engineering",
    "Motors",
    "Textiles",
    "Print",
    "Packaging",
    "Logistics",
    "Electrical",
    "Plumbing",
    "Foods",
    "Interiors",
    "Bakery",
    "Stationery",
    "Timber",
    "Roofing",
    "Glass",
    "Tools",
    "Pumps",
    "Fixings",
    "Lighting",
    "Flooring",
    "Signs",
    "Bikes",
]
_ENDINGS = ("Ltd", "Ltd", "Ltd", "& Co", "plc", "LLP")
_STREETS = ("High Street", "Station Road", "Mill Lane", "Church Street", "Canal Wharf", "Park Avenue", "The Quay")
_TOWNS = (
    ("Leeds", "West Yorkshire", "LS"),
    ("Newcastle upon Tyne", "Tyne & Wear", "NE"),
    ("Bristol", "Avon", "BS"),
    ("Norwich", "Norfolk", "NR"),
    ("Cardiff", "South Glamorgan", "CF"),
    ("Preston", "Lancashire", "PR"),
    ("Exeter", "Devon", "EX"),
    ("Dundee", "Angus", "DD"),
    ("Cork", "County Cork", "T"),
)
DESKS = ("Accounts", "Purchasing", "Sales", "Reception", "Despatch", "Stores")
EPOCH = datetime(2024, 1, 2, 9, 0, 0, tzinfo=UTC)


class Maker:
    """Draws from one seeded generator."""

    def __init__(self, seed: int) -> None:
        self.random = random.Random(seed)
        self._moment = EPOCH

    def firm(self, number: int) -> str:
        """A firm's name; the few at the start are awkward on purpose: an apostrophe, an accent, an ampersand."""
        awkward = {3: "Miller's Wharf Supplies", 7: "Café Orchard & Sons", 11: "100% Fixings_Co"}
        if number in awkward:
            return awkward[number]
        first = _FIRST[number % len(_FIRST)]
        trade = _TRADES[(number // len(_FIRST) + number * 7) % len(_TRADES)]
        return f"{first} {trade} {_ENDINGS[number % len(_ENDINGS)]}"

    def reference(self, name: str, number: int) -> str:
        """An account reference: eight characters, unique by its number."""
        letters = "".join(letter for letter in name.upper() if "A" <= letter <= "Z")
        return f"{letters[:3].ljust(3, 'X')}{number:05d}"

    def address(self) -> dict[str, str]:
        """An address in the parts that Sage has."""
        town, county, area = self.random.choice(_TOWNS)
        number = self.random.randint(1, 180)
        return {
            "address_1": f"{number} {self.random.choice(_STREETS)}",
            "address_2": "",
            "address_3": town,
            "address_4": county,
            "city": "",
            "county": "",
            "postcode": f"{area}{self.random.randint(1, 30)} {self.random.randint(1, 9)}AA",
        }

    def telephone(self) -> tuple[str, str, str]:
        """Country code, area code and number, from the ranges kept for drama."""
        return "44", "01632", f"960{self.random.randint(0, 999):03d}"

    def pence(self, low: int, high: int) -> int:
        """An amount in the smallest unit."""
        return self.random.randint(low, high)

    def day(self, back: int = 540) -> str:
        """A day in the months before mid-2025, as it is stored."""
        day = datetime(2025, 6, 30, tzinfo=UTC) - timedelta(days=self.random.randint(0, back))
        return wire.stored(day)

    def moment(self) -> str:
        """A moment a little later than the one before, as it is stored; some have no fraction."""
        self._moment += timedelta(milliseconds=self.random.choice((0, 7, 10, 250, 1000, 61_000)))
        return wire.stored(self._moment)

    def numbers(self, first: int) -> Iterator[int]:
        """Rising ids with gaps, as real ones have."""
        number = first
        while True:
            yield number
            number += self.random.choice((1, 1, 1, 2, 3, 5))
