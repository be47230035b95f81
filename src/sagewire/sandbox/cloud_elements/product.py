"""Cloud Elements as it is called."""

from __future__ import annotations

import secrets
import threading
from collections.abc import Callable, Mapping
from datetime import timedelta
from typing import Any

import attrs

from sagewire.sandbox import wire
from sagewire.sandbox.clock import Clock
from sagewire.sandbox.cloud_elements.calls import Calls
from sagewire.sandbox.cloud_elements.deliveries import Deliveries, Delivery
from sagewire.sandbox.cloud_elements.events import Event
from sagewire.sandbox.cloud_elements.hub import RESOURCES, Hub
from sagewire.sandbox.cloud_elements.instances import Instance, as_text, check_configuration
from sagewire.sandbox.cloud_elements.logins import redeem
from sagewire.sandbox.cloud_elements.poller import Poller
from sagewire.sandbox.cloud_elements.settings import Settings
from sagewire.sandbox.document import Operation, Routes, load, operations
from sagewire.sandbox.errors import Answer, Refused
from sagewire.sandbox.exchange import Request
from sagewire.sandbox.identity import Identity
from sagewire.sandbox.journal import Call, Ledger
from sagewire.sandbox.products import Found, found_below
from sagewire.sandbox.sage200.product import Sage200
from sagewire.sandbox.service import AtOnce
from sagewire.sandbox.sites import Site
from sagewire.sandbox.store import Change

BASE = "/elements/api-v2"
USER = "sandbox-user-secret"
ORGANIZATION = "sandbox-organization-secret"
Json = dict[str, Any]
_JSON = ("content-type", "application/json; charset=utf-8")


class CloudElements(AtOnce):
    """The product.

    Attributes:
        settings: how fast its time runs.
        instances: by id.
    """

    name = "cloud_elements"
    base = BASE

    def __init__(self, clock: Clock, ledger: Ledger, identity: Identity, sites: list[Site], sage200: Sage200) -> None:
        self._clock = clock
        self._ledger = ledger
        self._identity = identity
        self._lock = threading.RLock()
        self._routes: Routes | None = None
        self.settings = Settings()
        self.instances: dict[int, Instance] = {}
        self.queue = Deliveries(clock, self.settings)
        self.poller = Poller(clock, self.settings, self.queue, self._all, USER)
        self.hub = Hub(sage200, identity, sites)
        self.origin = ""
        self._calls = Calls(self)
        self._number = 1000

    # what can be set up and looked at

    def _all(self) -> list[Instance]:
        with self._lock:
            return list(self.instances.values())

    def add_instance(
        self, configuration: Mapping[str, Any], *, name: str = "", tags: list[str] | None = None
    ) -> Instance:
        """Makes an instance of sage200.

        Raises:
            Refused: 400, the configuration lacks something.
        """
        settings = {str(key): as_text(value) for key, value in configuration.items()}
        check_configuration(settings)
        with self._lock:
            self._number += 1
            now = self._clock.now()
            ids = {key: self._number * 1000 + place for place, key in enumerate(settings)}
            made = Instance(
                self._number, secrets.token_urlsafe(24), name, list(tags or []), settings, ids, now, due=now
            )
            self.instances[made.id] = made
        self.schedule(made)
        return made

    def log_in(self, body: Mapping[str, Any], configuration: Mapping[str, Any]) -> bool:
        """Checks a configuration, and redeems the code of a login that its body holds; whether it holds one.

        Raises:
            Refused: 400, the configuration lacks something, or Sage ID refuses the code.
        """
        settings = {str(key): as_text(value) for key, value in configuration.items()}
        check_configuration(settings)
        return redeem(self._identity, body, settings)

    def schedule(self, instance: Instance) -> None:
        """The next poll comes after the interval, counted from now."""
        instance.due = self._clock.now() + self.interval(instance)
        self.poller.wake()

    def interval(self, instance: Instance) -> timedelta:
        """How long it is from one poll to the next."""
        return timedelta(seconds=instance.minutes * self.settings.minute)

    def poll(self, instance: Instance | None = None) -> list[Event]:
        """Polls now, an instance or all whose events are on, and sends the notifications; what was found."""
        chosen = [instance] if instance is not None else [one for one in self._all() if one.notifies]
        found = [event for one in chosen for event in self.poller.poll(one)]
        self.queue.run()
        return found

    def deliver(self) -> int:
        """Sends the notifications that are due; how many were sent."""
        return self.queue.run()

    @property
    def secrets(self) -> tuple[str, str]:
        """User and organization secret."""
        return USER, ORGANIZATION

    def note(self, change: Change, instance: Instance) -> None:
        """Notes in the ledger what happened to an instance."""
        self._ledger.note(change, "instances", instance.id, {"name": instance.name})

    @property
    def events(self) -> list[Event]:
        """Events that were found."""
        return list(self.poller.log.values())

    @property
    def deliveries(self) -> list[Delivery]:
        """Notifications, in the order in which they were made."""
        return list(self.queue.all)

    # being served

    def find(self, path: str, method: str) -> Found | None:
        """Where a request belongs; the word behind `/hubs` does not matter."""
        return found_below(BASE, path, method, self.route)

    def route(self, method: str, rest: str) -> tuple[Operation, dict[str, str]] | None:
        """The operation of a verb and path."""
        with self._lock:
            if self._routes is None:
                found = operations(load(self.name))
                self._routes = Routes(sorted(found, key=lambda operation: operation.path.count("{")))
        return self._routes.find(method, _normal(rest))

    def keys(self) -> dict[str, str]:
        """The secrets, and the token of an instance, which is made for it: the first one there is."""
        with self._lock:
            known = next(iter(self.instances.values()), None)
            credentials = {"oauth.api.key": "sandbox-client", "oauth.api.secret": "sandbox-secret"}
            instance = known or self.add_instance(credentials, name="Sandbox", tags=["sandbox"])
        return {"user": USER, "organization": ORGANIZATION, "element": instance.token}

    def controls(self) -> Mapping[str, Callable[[Any], Any]]:
        """What another process may have done: a poll, faster time."""
        return {"poll": self._poll_soon, "time": self._set_time}

    def _poll_soon(self, _body: Any) -> Json:
        for instance in self._all():
            instance.due = self._clock.now()
        self.poller.wake()
        return {}

    def _set_time(self, body: Any) -> Json:
        self.settings.minute = float(body.get("minute", self.settings.minute))
        self.settings.retry_second = float(body.get("retry_second", self.settings.retry_second))
        for instance in self._all():
            self.schedule(instance)
        return {}

    def expire(self) -> None:
        """Secrets and tokens do not end."""

    def start(self, origin: str) -> None:
        """It is served at this origin."""
        self.origin = origin
        self.poller.place(f"{origin}{BASE}")

    def reset(self) -> None:
        """No instances, no events, no deliveries."""
        self.poller.stop()
        with self._lock:
            self.instances.clear()
            self.queue.clear()
            self.poller.log.clear()
            for name, value in attrs.asdict(Settings()).items():
                setattr(self.settings, name, value)

    def close(self) -> None:
        """Ends the poller."""
        self.poller.stop()

    def answer(self, request: Request, noted: Call) -> Answer:
        """Answers a call."""
        self._ledger.enter(noted)
        try:
            return self._calls.answer(request, noted)
        except Refused as refusal:
            document: Json = refusal.document or {"message": "refused"}
            body = {"requestId": secrets.token_hex(12), **document}
            return Answer(refusal.status, wire.encode(body), (_JSON,))
        finally:
            self._ledger.enter(None)


def _normal(path: str) -> str:
    parts = [part for part in path.split("/") if part]
    if len(parts) > 1 and parts[0] == "hubs":
        return "/".join(["", "hubs", "finance", *parts[2:]])
    if parts and parts[0] in RESOURCES:
        return "/".join(["", "hubs", "finance", *parts])
    return path
