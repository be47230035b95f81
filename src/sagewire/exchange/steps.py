"""What the steps of the onboarding take and give."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import Any

import attrs

from sagewire.runtime.auth.base import require_secure
from sagewire.runtime.auth.expiry import say_end
from sagewire.runtime.errors import SagewireError


class PasscodeExpired(SagewireError):
    """A passcode has ended before it was consented to. Make a new one with the same secret."""


class ConsentMissing(SagewireError):
    """Nobody has consented in time."""


@attrs.frozen(kw_only=True)
class Application:
    """An application that is to exchange files.

    Attributes:
        name: its name, as users see it.
        approval_url: where the API key is sent when a user consents; https, and best hard to guess.
        notification_url: where it is told of new data; empty for one that polls.
        domain: the solution it belongs to.
        description: what it does.
        more: further fields, by their wire names.
    """

    name: str
    approval_url: str
    notification_url: str = ""
    domain: str = "ecommerce"
    description: str = ""
    more: Mapping[str, Any] = attrs.field(factory=dict[str, Any])

    def __attrs_post_init__(self) -> None:
        require_secure(self.approval_url, "approval URL")
        if self.notification_url:
            require_secure(self.notification_url, "notification URL")


@attrs.frozen(kw_only=True)
class Registration:
    """What came of a registration.

    Attributes:
        registration_url: where a person completes it; empty where nothing needs completing.
        application_id: the application's id where it came at once; usually it comes by e-mail.
        next: what has to happen now, in words for a person.
    """

    registration_url: str = ""
    application_id: str = attrs.field(default="", repr=lambda value: "'...'" if value else "''")
    next: str = ""


@attrs.frozen(kw_only=True)
class Passcode:
    """A passcode, for the user alone.

    Attributes:
        made_at: when it was made.
        expires_at: when it ends, None where Sage did not say.
        code: the passcode itself; `reveal` refuses one that has ended.
        before: tells the consent that was there before, if any, from the one that is awaited.
    """

    made_at: datetime
    expires_at: datetime | None
    code: str = attrs.field(repr=False)
    before: str = attrs.field(default="", repr=False)

    def reveal(self, now: datetime) -> str:
        """The passcode itself, to be shown to the user.

        Raises:
            PasscodeExpired: it has ended.
        """
        self.check(now)
        return self.code

    def show(self, now: datetime) -> str:
        """A line for the user: the passcode and how long it is good for.

        Raises:
            PasscodeExpired: it has ended.
        """
        ends = "" if self.expires_at is None else f" It ends {say_end(self.expires_at, now)}."
        return f"Type the passcode {self.reveal(now)} into Sage 50 (Enable External Integration).{ends}"

    def check(self, now: datetime) -> None:
        """Refuses a passcode that has ended.

        Raises:
            PasscodeExpired: it has.
        """
        if self.expires_at is not None and now >= self.expires_at:
            raise PasscodeExpired(
                f"The passcode ended {say_end(self.expires_at, now)}: make a new one; the secret stays the same."
            )


@attrs.frozen(kw_only=True)
class Consent:
    """A user's consent; its key is kept in the store.

    Attributes:
        at: when it was received.
        expires_at: when the key ends, None where Sage did not say.
    """

    at: datetime
    expires_at: datetime | None
