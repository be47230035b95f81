"""How Sage 50 Cloud behaves here, where nothing published says how it does."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime, timedelta
from typing import Literal, TypeAlias

import attrs

Phase: TypeAlias = Literal["uploading", "validating", "processing", "accepted", "failed", "badRequest"]


@attrs.define
class Settings:
    """What may be changed while the sandbox runs.

    Attributes:
        key_lifetime: seconds that an API key lasts.
        key_grace: seconds that the key before the newest one stays good.
        passcode_lifetime: seconds that a passcode lasts.
        expires_as: how the end of keys and passcodes is told: a time, or the seconds from now.
        application_ids: where the id of a further application is given: in the answer, or by e-mail.
        uploading: seconds that an upload is in its first phase.
        validating: seconds that the platform checks a file.
        processing: seconds that Sage 50 works on a file.
        final: the state that uploads end in; empty for the one that fits.
        words: other words for phases, such as `{"processing": "queuedForSage"}`.
        progress: how progress is told.
        results: whether Sage 50 uploads a result file.
        upload_status: HTTP status of an upload that is taken.
        elsewhere: tracking, results and files are at addresses on another origin, which need no key.
    """

    key_lifetime: float = 86_400.0
    key_grace: float = 0.0
    passcode_lifetime: float = 900.0
    expires_as: Literal["date-time", "seconds"] = "date-time"
    application_ids: Literal["answer", "mail"] = "answer"
    uploading: float = 0.0
    validating: float = 0.05
    processing: float = 0.1
    final: Literal["", "accepted", "failed", "badRequest"] = ""
    words: Mapping[str, str] = attrs.field(factory=dict[str, str])
    progress: Literal["number", "text", "none"] = "number"
    results: Literal["always", "never", "failures"] = "always"
    upload_status: Literal[201, 202] = 202
    elsewhere: bool = False

    def end(self, now: datetime, expires: float) -> str | int:
        """The end of something, in the form that is set."""
        left = expires - now.timestamp()
        return round(left) if self.expires_as == "seconds" else stamp(now + timedelta(seconds=left))


def stamp(moment: datetime) -> str:
    """A time as it travels."""
    return moment.strftime("%Y-%m-%dT%H:%M:%SZ")
