"""Settings of an account."""

from typing import TYPE_CHECKING, ClassVar, Literal

from sagewire.cloud_elements.models._base import Row
from sagewire.runtime.model import wire

if TYPE_CHECKING:
    AccountSettingsNotificationWebhookFailurePolicy = Literal["retry", "queue"] | str
    """What happens to a notification that fails. `retry`: up to 9 times, after 4 seconds, 16 and so on to about 73
    hours, then the subscription is switched off and events are queued. `queue`: at once. `retry` if nothing is
    said.
    """
else:
    AccountSettingsNotificationWebhookFailurePolicy = Literal["retry", "queue"]


class AccountSettings(Row, frozen=True, kw_only=True):
    """Settings of an account.

    Keys have dots.
    """

    __open__: ClassVar[bool] = True

    notification_webhook_failure_policy: AccountSettingsNotificationWebhookFailurePolicy | None = wire(
        "notification.webhook.failure.policy"
    )
    """What happens to a notification that fails. `retry`: up to 9 times, after 4 seconds, 16 and so on to about 73
    hours, then the subscription is switched off and events are queued. `queue`: at once. `retry` if nothing is
    said.
    """
