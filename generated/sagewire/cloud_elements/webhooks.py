"""What the product calls us with: a `Webhook` for each, whose `parse` reads what came."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import msgspec

from sagewire.cloud_elements import models as m
from sagewire.runtime.webhooks import HeaderValues, Webhook


class EventNotificationHeaders(HeaderValues, frozen=True, kw_only=True):
    """The headers of `event_notification`."""

    elements_webhook_id: str = msgspec.field(name="elements-webhook-id")
    """Id of the notification; whether another attempt has another one is not known."""
    elements_webhook_signature: str | None = msgspec.field(default=None, name="elements-webhook-signature")
    """If a signature key is set: `sha256=` and the base64 of the HMAC-SHA256 of the body as it came."""


event_notification: Webhook[m.EventNotification, EventNotificationHeaders] = Webhook(
    "eventNotification",
    "POST",
    lambda: m.EventNotification,
    EventNotificationHeaders,
)
"""Tells the callback URL of an instance what has changed. Up to 10 changes each. If there are more, several
notifications come, and each holds all the records: go by `events`, and look records up in `raw`. Anything but 200
counts as a failure and is sent again.
"""

WEBHOOKS: Mapping[str, Webhook[Any, Any]] = {
    "eventNotification": event_notification,
}
"""Each by its name in the document."""
