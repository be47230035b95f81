"""The offline Sage 50 with the real client: an installation whose key is kept in files, and orders that are right."""

from __future__ import annotations

from datetime import UTC, datetime
from decimal import Decimal
from pathlib import Path
from typing import Any

from sagewire.runtime.auth import FileSecret, FileStore, RotatingKey, Tokens
from sagewire.runtime.auth.kinds import rotating_key
from sagewire.runtime.effects import drive_sync
from sagewire.sage50 import AsyncSage50, Sage50
from sagewire.sage50 import params as p
from sagewire.sage50._product import PRODUCT
from sagewire.sandbox import Sandbox
from sagewire.sandbox.connect import world

NOW = datetime(2026, 3, 31, 12, 0, tzinfo=UTC)
ADDRESS: p.AddressWrite = {
    "id": "A1",
    "address1": "1 High Street",
    "city": "Leeds",
    "country": "GB",
    "post_code": "LS1 4AP",
    "telephone1": "01632 960000",
    "timestamp": NOW,
}
CUSTOMER: p.CustomerWrite = {
    "id": "C9",
    "first_name": "Example",
    "last_name": "Customer",
    "email": "customer@example.com",
    "addresses": [ADDRESS],
    "timestamp": NOW,
}


def order(identity: str, product: str = "P0001") -> p.OrderWrite:
    """An order that keeps the contract."""
    return {
        "id": identity,
        "order_date": NOW,
        "delivery_address": ADDRESS,
        "invoice_address": ADDRESS,
        "customer": CUSTOMER,
        "discount": 0,
        "currency_rate": 1,
        "payment_method": "card",
        "total_shipping": Decimal("4.90"),
        "lines": [{"product_id": product, "quantity": 2, "net_price": Decimal("9.95")}],
    }


def key_of(box: Sandbox, folder: Path) -> RotatingKey:
    """A key whose files lie in a folder, key and secret apart."""
    secret = FileSecret(folder / "secrets" / "installation.secret")
    store = FileStore(folder / "keys" / "installation.json")
    return rotating_key(PRODUCT, box.url("sage50"), secret, store, world=world(box))


def kept(folder: Path) -> Tokens:
    """What is kept of the keys."""
    tokens = FileStore(folder / "keys" / "installation.json").load()
    assert tokens is not None
    return tokens


def consented(box: Sandbox, folder: Path) -> RotatingKey:
    """The key of the sandbox's own installation, kept in files of a folder."""
    key, installation = key_of(box, folder), box.sage50.installation
    assert isinstance(key.secrets, FileSecret)
    key.secrets.save(installation.secret)
    drive_sync(key.consented(installation.initial_apikey), box.client("sage50").transport, world(box).clock)
    return key


def client_of(box: Sandbox, key: RotatingKey, **settings: Any) -> Sage50:
    return Sage50(auth=key, base_url=box.url("sage50"), world=world(box), **settings)


def async_client_of(box: Sandbox, key: RotatingKey) -> AsyncSage50:
    return AsyncSage50(auth=key, base_url=box.url("sage50"), world=world(box))


def rotations(box: Sandbox) -> int:
    """How often keys were rotated, as the sandbox saw it."""
    return box.ledger.count("PATCH", "/api/apikey")
