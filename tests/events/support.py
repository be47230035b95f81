"""Notifications as the service sends them."""

from __future__ import annotations

import json
from collections.abc import Sequence
from typing import Any

from sagewire.events import sign

KEY = "a signature key"


def event(id: str, *, resource: str = "customers", kind: str = "UPDATED", **more: Any) -> dict[str, Any]:
    """One thin event."""
    return {
        "elementKey": "sage200",
        "hubKey": "finance",
        "objectType": resource,
        "objectId": id,
        "eventType": kind,
        "date": "2024-07-31T19:39:46Z",
        **more,
    }


def envelope(
    events: Sequence[Any], rows: dict[str, Any] | None = None, *, event_id: str = "e-1", **more: Any
) -> dict[str, Any]:
    """A notification with its records."""
    return {
        "id": "n-1",
        "topic": "instance.events",
        "severity": "low",
        "createdDate": "2024-07-31T19:40:00Z",
        "message": {
            "elementKey": "sage200",
            "eventId": event_id,
            "instanceId": 77,
            "instance_id": 77,
            "instanceName": "Books",
            "instanceTags": ["demo"],
            "events": list(events),
            "raw": {"instance_id": 77, "objectType": "customers", "events": list(events), **(rows or {})},
            **more,
        },
    }


def packed(body: Any) -> bytes:
    """JSON as it is sent."""
    return json.dumps(body).encode()


def signed(body: bytes, key: str = KEY) -> dict[str, str]:
    """The headers of a signed notification."""
    return {"Elements-Webhook-Id": "w-1", "Elements-Webhook-Signature": sign(key, body)}
