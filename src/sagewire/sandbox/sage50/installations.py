"""A consented installation of Sage 50: its keys, its files, and what it was sent."""

from __future__ import annotations

from typing import Any

import attrs

from sagewire.sandbox.sage50.onboarding import Application
from sagewire.sandbox.sage50.snapshots import Snapshot

Json = dict[str, Any]


@attrs.define(eq=False)
class Installation:
    """One installation that has let an application in.

    Attributes:
        number: counts from 1.
        application: the application.
        secret: needed, with the first key, for every rotation.
        initial_apikey: the first key of all.
        apikey: the newest key.
        expires: when the newest key ends, in seconds since the epoch.
        previous: the key before, and when its time of grace ends.
        rotations: how often the key was changed.
        online: whether Sage 50 runs; if not, uploads stay in processing.
        scopes: what the user has consented to.
        snapshots: the newest file of each scope.
        received: records that were uploaded and accepted, by scope and id.
        documents: numbers of the documents that were made of them, by scope and id.
    """

    number: int
    application: Application
    secret: str = attrs.field(repr=False)
    initial_apikey: str = attrs.field(repr=False)
    apikey: str = attrs.field(repr=False)
    expires: float
    previous: tuple[str, float] = attrs.field(default=("", 0.0), repr=False)
    rotations: int = 0
    online: bool = True
    scopes: tuple[str, ...] = ("Customers", "Products", "Stock", "Orders")
    snapshots: dict[str, Snapshot] = attrs.field(factory=dict[str, Snapshot], repr=False)
    received: dict[str, dict[str, Json]] = attrs.field(factory=dict[str, dict[str, Json]], repr=False)
    documents: dict[tuple[str, str], str] = attrs.field(factory=dict[tuple[str, str], str], repr=False)

    def expire(self) -> None:
        """Ends its key now."""
        self.expires = 0.0
        self.previous = ("", 0.0)

    def takes(self, apikey: str, now: float) -> bool:
        """Whether a key is good."""
        if apikey == self.apikey:
            return now < self.expires
        return bool(apikey) and apikey == self.previous[0] and now < self.previous[1]

    def knows(self, apikey: str) -> bool:
        """Whether a key is one of its own, good or not."""
        return bool(apikey) and apikey in (self.apikey, self.initial_apikey, self.previous[0])

    def scope(self, name: str) -> str | None:
        """A scope by its name, capitals aside; None for one that it has not."""
        return next((scope for scope in self.scopes if scope.lower() == name.lower()), None)
