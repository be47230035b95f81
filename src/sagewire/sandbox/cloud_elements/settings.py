"""How Cloud Elements behaves here, and how fast its time runs."""

from __future__ import annotations

from typing import Any

import attrs

from sagewire.sandbox.errors import Refused


@attrs.define
class Settings:
    """What may be changed while the sandbox runs.

    Attributes:
        minute: seconds that a minute of `event.poller.refresh_interval` lasts; make it small to be polled soon.
        retry_second: seconds that a second of the retry ladder (4, 16, 64, ..) lasts.
        retries: how often a notification that fails is sent again.
        events_in_one: events in a notification at most.
        tolerance: seconds between created and updated within which a record counts as new.
        page_size: rows on a page unless told.
        background: whether polls and retries happen by themselves; else only `poll()` and `deliver()` do them.
    """

    minute: float = 60.0
    retry_second: float = 1.0
    retries: int = 9
    events_in_one: int = 10
    tolerance: float = 10.0
    page_size: int = 200
    background: bool = True


def refused(status: int, message: str, provider: str = "") -> Refused:
    """A refusal in the platform's shape; the request id is added when it is sent."""
    document: dict[str, Any] = {"message": message}
    if provider:
        document["providerMessage"] = provider
    return Refused(status, document)
