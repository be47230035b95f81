"""What the product calls us with. `WEBHOOKS` says for each webhook which type its body has."""

from collections.abc import Callable, Mapping
from typing import Any

from acme.webhooks import models as m

WEBHOOKS: Mapping[str, Callable[[], Any]] = {
    "orderChanged": lambda: m.Event,
    "order.list": lambda: list[m.Event],
}
"""For each webhook what gives the type of its body.

- `orderChanged`: An order changed.
- `order.list`: `order.list`.
"""
