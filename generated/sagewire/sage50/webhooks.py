"""What the product calls us with: a `Webhook` for each, whose `parse` reads what came."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from sagewire.runtime.webhooks import NoHeaders, Webhook
from sagewire.sage50 import models as m

approval: Webhook[m.Approval, NoHeaders] = Webhook(
    "approval",
    "POST",
    lambda: m.Approval,
    NoHeaders,
)
"""Brings the API key to the application's `approvalUrl` once the user has consented. That the key comes this way is
stated; verb and body are inferred.
"""

notification: Webhook[m.Notification, NoHeaders] = Webhook(
    "notification",
    "POST",
    lambda: m.Notification,
    NoHeaders,
)
"""Tells the application at `notificationUrl` that a scope has a new file. That there is such a notification on every
update is stated; its body is shown nowhere. Nothing says that it is signed, so take it as a hint to look, and not
as data.
"""

WEBHOOKS: Mapping[str, Webhook[Any, Any]] = {
    "approval": approval,
    "notification": notification,
}
"""Each by its name in the document."""
