"""What the product calls us with: a `Webhook` for each, whose `parse` reads what came."""

from __future__ import annotations

from collections.abc import Mapping
from decimal import Decimal
from typing import Any, ClassVar

import msgspec

from acme.webhooks import models as m
from sagewire.runtime.webhooks import HeaderValues, NoHeaders, Webhook


class OrderChangedHeaders(HeaderValues, frozen=True, kw_only=True):
    """The headers of `order_changed`."""

    __secret__: ClassVar[frozenset[str]] = frozenset(("x_signature",))
    x_signature: str = msgspec.field(name="x-signature")
    """Over the body as it came."""
    x_kind: str | None = msgspec.field(default=None, name="x-kind")
    """One of `made`, `changed`."""
    x_amount: Decimal | None = msgspec.field(default=None, name="x-amount")
    """`X-Amount`."""
    x_again: bool | None = msgspec.field(default=None, name="x-again")
    """It came before."""
    x_event_id: int = msgspec.field(name="x-event-id")
    """Id of the event."""


order_changed: Webhook[m.Event, OrderChangedHeaders] = Webhook(
    "orderChanged",
    "POST",
    lambda: m.Event,
    OrderChangedHeaders,
)
"""An order changed."""

order_list: Webhook[list[m.Event] | None, NoHeaders] = Webhook(
    "order.list",
    "POST",
    lambda: list[m.Event],
    NoHeaders,
    optional=True,
)
"""`order.list`."""

either: Webhook[m.Event | str, NoHeaders] = Webhook(
    "either",
    "POST",
    lambda: m.Event | str,
    NoHeaders,
)
"""`either`."""

file_get: Webhook[None, NoHeaders] = Webhook(
    "file get",
    "GET",
    lambda: None,
    NoHeaders,
)
"""Whether we are there."""

file_put: Webhook[bytes, NoHeaders] = Webhook(
    "file put",
    "PUT",
    lambda: bytes,
    NoHeaders,
)
"""A file, as it is."""

import_: Webhook[Any, NoHeaders] = Webhook(
    "import",
    "POST",
    lambda: Any,
    NoHeaders,
)
"""`import`."""

WEBHOOKS: Mapping[str, Webhook[Any, Any]] = {
    "orderChanged": order_changed,
    "order.list": order_list,
    "either": either,
    "file get": file_get,
    "file put": file_put,
    "import": import_,
}
"""Each by its name in the document."""
