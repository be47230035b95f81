"""What may be written of a `AccountSettings`; a key that is left out is not sent."""

from __future__ import annotations

from typing import Annotated, TypedDict

from sagewire.cloud_elements import models as m
from sagewire.runtime.writing.marks import Wire, open_to_more


@open_to_more
class AccountSettingsWrite(TypedDict, total=False):
    """What may be written of a `AccountSettings`; a key that is left out is not sent."""

    notification_webhook_failure_policy: Annotated[
        m.AccountSettingsNotificationWebhookFailurePolicy, Wire("notification.webhook.failure.policy")
    ]
