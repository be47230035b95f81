"""The poller: asks the hub for what has changed, over HTTP like anybody else, and tells the callback URL."""

from __future__ import annotations

import threading
import time
import uuid
from collections.abc import Callable
from datetime import datetime, timedelta
from typing import Any
from urllib.parse import parse_qsl, urlencode

from sagewire.sandbox import wire
from sagewire.sandbox.clock import Clock
from sagewire.sandbox.cloud_elements import events, javadate
from sagewire.sandbox.cloud_elements.deliveries import Deliveries
from sagewire.sandbox.cloud_elements.events import Event
from sagewire.sandbox.cloud_elements.instances import Instance
from sagewire.sandbox.cloud_elements.settings import Settings
from sagewire.sandbox.outgoing import send

Json = dict[str, Any]
_TICK = 0.02
AGENT = "sagewire-sandbox-poller"


class Poller:
    """Polls instances, by itself or when asked.

    Args:
        clock: tells when a poll is due.
        settings: how fast time runs.
        deliveries: takes the notifications.
        instances: those that there are.
        user: the user secret that it calls the hub with.

    Attributes:
        log: events that were found, by id.
    """

    def __init__(
        self,
        clock: Clock,
        settings: Settings,
        deliveries: Deliveries,
        instances: Callable[[], list[Instance]],
        user: str,
    ) -> None:
        self._clock = clock
        self._settings = settings
        self._deliveries = deliveries
        self._instances = instances
        self._user = user
        self._origin = ""
        self._polling = threading.Lock()
        self._lock = threading.Lock()
        self._stopped: threading.Event | None = None
        self.log: dict[str, Event] = {}

    # life

    def place(self, base: str) -> None:
        """Says where the hub is."""
        self._origin = base
        self.wake()

    def wake(self) -> None:
        """Starts the thread if there is anything for it to do."""
        busy = any(instance.notifies for instance in self._instances()) or self._deliveries.next_due() is not None
        with self._lock:
            if self._stopped is None and self._origin and busy:
                self._stopped = threading.Event()
                threading.Thread(
                    target=self._run, args=(self._stopped,), name="sagewire-cloud-elements", daemon=True
                ).start()

    def stop(self) -> None:
        """Ends the thread; what it is about, it may still finish."""
        with self._lock:
            if self._stopped is not None:
                self._stopped.set()
                self._stopped = None

    def _run(self, stopped: threading.Event) -> None:
        while not stopped.wait(_TICK):
            if self._settings.background:
                self.tick()

    def tick(self) -> None:
        """Polls and sends what is due."""
        now = self._clock.now()
        for instance in self._instances():
            if instance.notifies and instance.due <= now:
                self.poll(instance)
        self._deliveries.run()

    # polling

    def poll(self, instance: Instance) -> list[Event]:
        """Polls an instance now; the events that were found."""
        if not self._origin:
            raise RuntimeError("the poller calls the hub over HTTP, so the sandbox must be running")
        with self._polling:
            now = self._moment()
            instance.due = now + timedelta(seconds=instance.minutes * self._settings.minute)
            found: list[Event] = []
            for resource, configuration in instance.poller.items():
                try:
                    event = self._resource(instance, resource, configuration, now)
                except (OSError, ValueError) as error:
                    instance.problems.append(f"{resource}: {error}")
                    continue
                instance.polled[resource] = now
                if event is not None:
                    found.append(event)
            return found

    def _moment(self) -> datetime:
        time.sleep(0.002)
        now = self._clock.now()
        # Sage 200 tells milliseconds, so what changes in this very one is left for the next poll.
        return now.replace(microsecond=now.microsecond // 1000 * 1000) - timedelta(milliseconds=1)

    def _resource(self, instance: Instance, resource: str, configuration: Json, now: datetime) -> Event | None:
        since = instance.polled.get(resource, instance.created)
        delay = timedelta(seconds=float(configuration.get("pollDelay", 0)))
        address = javadate.expand(str(configuration["url"]), since - delay)
        rows = self._fetch(instance, address, int(configuration.get("pageSize", self._settings.page_size)))
        changes = events.changes(resource, configuration, rows, since, now, self._settings.tolerance)
        return self._publish(instance, resource, rows, changes, now) if changes else None

    def _fetch(self, instance: Instance, address: str, size: int) -> list[Json]:
        path, _, query = address.partition("?")
        parameters = dict(parse_qsl(query.replace("+", "%2B"), keep_blank_values=True)) | {"pageSize": str(size)}
        headers = {"Authorization": f"User {self._user}, Element {instance.token}", "User-Agent": AGENT}
        rows: list[Json] = []
        while True:
            url = f"{self._origin}{path}?{urlencode(parameters)}"
            status, answered, body = send("GET", url, None, headers)
            if status != 200:
                raise ValueError(f"GET {path} answered {status}: {body[:300].decode('utf-8', 'replace')}")
            page = wire.decode(body)
            if not wire.is_list(page):
                raise ValueError(f"GET {path} answered no list")
            rows += page
            token = answered.get("elements-next-page-token")
            if not token:
                return rows
            parameters["nextPage"] = token

    def _publish(
        self, instance: Instance, resource: str, rows: list[Json], changes: list[Json], now: datetime
    ) -> Event:
        known = {change["objectId"] for change in changes}
        records = [row for row in rows if str(row.get("id")) in known] or rows
        key = uuid.uuid4().hex
        raw: Json = {
            "instance_id": instance.id,
            "objectType": resource,
            "eventId": key,
            "events": changes,
            resource: records,
        }
        event = Event(key, instance.id, now, resource, changes, raw)
        with self._lock:
            self.log[key] = event
        if instance.notifies and instance in self._instances():
            size = self._settings.events_in_one
            count = -(-len(changes) // size)
            event.notified = [uuid.uuid4().hex for _ in range(count)]
            for document in events.envelopes(event, instance, size, event.notified):
                self._deliveries.add(document["id"], instance, document)
            event.status = "NOTIFIED"
        return event
