"""Files that the demo installation starts with."""

from __future__ import annotations

import random
from decimal import Decimal
from typing import Any

from sagewire.sandbox.sage50.settings import stamp
from sagewire.sandbox.seed import EPOCH

Json = dict[str, Any]
_TOWNS = (("Leeds", "LS1 4AP"), ("Bath", "BA1 2QH"), ("York", "YO1 7HH"), ("Truro", "TR1 2QU"), ("Hull", "HU1 3DZ"))
_NAMES = ("Example", "Sample", "Specimen", "Pattern", "Model", "Instance")
_THINGS = ("Kettle", "Lamp", "Chair", "Table", "Shelf", "Mirror", "Basket", "Clock", "Rug", "Vase")
_AT = stamp(EPOCH)


def customers(chance: random.Random, count: int = 12) -> list[Json]:
    """Customers of a shop."""
    return [_customer(chance, number) for number in range(1, count + 1)]


def _customer(chance: random.Random, number: int) -> Json:
    town, code = chance.choice(_TOWNS)
    key = f"C{number:04}"
    return {
        "id": key,
        "firstName": chance.choice(_NAMES),
        "lastName": f"Customer {number}",
        "email": f"customer{number}@example.com",
        "currency": "GBP",
        "tax": Decimal(20),
        "surcharge": False,
        "addresses": [
            {
                "id": f"{key}-1",
                "address1": f"{chance.randint(1, 90)} High Street",
                "city": town,
                "country": "GB",
                "postCode": code,
                "telephone1": "01632 960000",
                "timestamp": _AT,
            }
        ],
        "timestamp": _AT,
    }


def products(chance: random.Random, count: int = 30) -> list[Json]:
    """Products of a shop."""
    return [
        {
            "id": f"P{number:04}",
            "reference": f"SKU-{number:04}",
            "name": f"{chance.choice(_THINGS)} {number}",
            "netPrice": Decimal(chance.randint(100, 20_000)).scaleb(-2),
            "tax": Decimal(20),
            "discount": Decimal(0),
            "discountByUnit": False,
            "dateAdded": _AT,
            "category": f"Home/Range {number % 4}",
        }
        for number in range(1, count + 1)
    ]


def stock(chance: random.Random, count: int = 30) -> list[Json]:
    """How much there is of each product."""
    return [
        {
            "id": f"S{number:04}",
            "productId": f"P{number:04}",
            "quantity": Decimal(chance.randint(0, 400)),
            "timestamp": _AT,
        }
        for number in range(1, count + 1)
    ]
