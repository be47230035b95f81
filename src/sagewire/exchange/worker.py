"""Several scopes at once: fetched when there is news of them or when it is time, handed over as they come."""

from __future__ import annotations

import logging
import os
from collections.abc import Callable, Iterable, Mapping
from pathlib import Path
from typing import Any, TypeAlias

from sagewire.exchange.changes import Batch
from sagewire.exchange.differ import Guard, Report
from sagewire.exchange.feed import Feed
from sagewire.exchange.folder import Busy
from sagewire.exchange.inbox import Inbox
from sagewire.exchange.ports import Snapshots
from sagewire.exchange.receiver import Notification
from sagewire.exchange.splitter import SnapshotBroken
from sagewire.runtime.effects import World
from sagewire.runtime.errors import CallError, DecodeError, UsageError

Handler: TypeAlias = Callable[[str, Batch[Any]], object]
"""Takes a scope and a batch of its changes; the batch is acknowledged when it returns."""

_log = logging.getLogger("sagewire.exchange")


class Exchange:
    """The feeds of an installation.

    Example:
        exchange = Exchange(source, "exchange", {"Products": Product, "Customers": Customer})
        exchange.run(store, inbox=Inbox("exchange/inbox.sqlite3"))
    """

    def __init__(
        self,
        source: Snapshots,
        directory: str | os.PathLike[str],
        scopes: Mapping[str, type[Any] | None],
        *,
        key: str = "id",
        guard: Guard | None = None,
        world: World | None = None,
    ) -> None:
        """Puts it together; nothing is read or sent yet.

        Args:
            source: gives the scopes' files.
            directory: where what is known is kept.
            scopes: the scopes and the models of their rows; None gives rows as dicts.
            key: the field that tells rows apart.
            guard: when a snapshot is held back.
            world: clock and randomness.
        """
        if not scopes:
            raise UsageError("Name at least one scope.")
        self._source = source
        self._world = world or World()
        self._seen: dict[str, str] = {}
        self.feeds: Mapping[str, Feed[Any]] = {
            scope: Feed(scope, source, Path(directory), row=row, key=key, guard=guard, world=self._world)
            for scope, row in scopes.items()
        }

    def close(self) -> None:
        """Closes the files."""
        for feed in self.feeds.values():
            feed.close()

    def __enter__(self) -> Exchange:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def refresh(self, scopes: Iterable[str] | None = None) -> list[Report]:
        """Fetches and compares scopes, all by default. One that fails is logged and does not stop the others.

        Returns:
            A report for each that did not fail.
        """
        found = (self._refreshed(scope) for scope in (self.feeds if scopes is None else scopes))
        return [report for report in found if report is not None]

    def notified(self, notification: Notification) -> list[Report]:
        """Fetches what a notification speaks of; a scope that is not followed is ignored."""
        return self.refresh(self._meant(notification.scope))

    def poll(self) -> list[Report]:
        """Fetches the scopes of which Sage says that they changed; all of them where it does not say."""
        told = {state.scope.casefold(): state.changed for state in self._source.scopes()}
        reports: list[Report] = []
        for scope in self.feeds:
            changed = told.get(scope.casefold(), "")
            if changed and self._seen.get(scope) == changed:
                continue
            report = self._refreshed(scope)
            if report is not None:
                reports.append(report)
                self._seen[scope] = changed
        return reports

    def deliver(self, handler: Handler, size: int = 500) -> int:
        """Hands over what waits, scope by scope in the order in which they were named.

        Returns:
            How many changes were handed over.
        """
        count = 0
        for scope, feed in self.feeds.items():

            def take(batch: Batch[Any], scope: str = scope) -> object:
                return handler(scope, batch)

            count += feed.deliver(take, size)
        return count

    def run(
        self,
        handler: Handler,
        *,
        inbox: Inbox | None = None,
        every: float = 3600.0,
        look: float = 2.0,
        size: int = 500,
        stop: Callable[[], bool] = lambda: False,
    ) -> None:
        """Works until told to stop: on news at once, and now and then without.

        Args:
            handler: takes the changes.
            inbox: where the receiver notes news; without it there is only polling.
            every: seconds between two polls.
            look: seconds between two looks at the inbox and at `stop`.
            size: changes in a batch at most.
            stop: asked between two steps.
        """
        clock = self._world.clock
        due = clock.monotonic()
        while not stop():
            if clock.monotonic() >= due:
                self._poll_or_log()
                due = clock.monotonic() + every
            elif inbox is not None:
                self._take_news(inbox)
            self.deliver(handler, size)
            if stop():
                return
            clock.sleep(min(look, max(due - clock.monotonic(), 0.0)))

    def _take_news(self, inbox: Inbox) -> None:
        for scope, count in inbox.waiting().items():
            wanted = self._meant(scope)
            reports = self.refresh(wanted)
            if len(reports) == len(wanted):
                inbox.done(scope, count)

    def _meant(self, scope: str) -> list[str]:
        if not scope:
            return list(self.feeds)
        return [name for name in self.feeds if name.casefold() == scope.casefold()]

    def _poll_or_log(self) -> None:
        try:
            self.poll()
        except (CallError, DecodeError) as error:
            _log.warning("the scopes could not be listed: %s", error)

    def _refreshed(self, scope: str) -> Report | None:
        try:
            report = self.feeds[scope].refresh()
        except (CallError, SnapshotBroken, Busy) as error:
            _log.warning("%s could not be refreshed: %s", scope, error)
            return None
        if report.state == "held":
            _log.error("a snapshot of %s is held back: %s", scope, "; ".join(report.reasons))
        elif report.state == "applied":
            _log.info("%s: %d new, %d changed, %d gone", scope, report.inserted, report.updated, report.gone)
        return report
