"""What the product calls us with: a `Webhook` for each, whose `parse` reads what came."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from acme.keys import models as m
from sagewire.runtime.webhooks import NoHeaders, Webhook

parcel: Webhook[m.Parcel | None, NoHeaders] = Webhook(
    "parcel",
    "POST",
    lambda: m.Parcel,
    NoHeaders,
    optional=True,
)
"""A parcel is there."""

WEBHOOKS: Mapping[str, Webhook[Any, Any]] = {
    "parcel": parcel,
}
"""Each by its name in the document."""
