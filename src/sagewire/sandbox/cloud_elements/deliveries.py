"""Notifications on their way to a callback URL: basic auth, signature, retries, and the queue behind them."""

from __future__ import annotations

import base64
import hashlib
import hmac
import json
import threading
from datetime import datetime, timedelta
from typing import Any

import attrs

from sagewire.sandbox import wire
from sagewire.sandbox.clock import Clock
from sagewire.sandbox.cloud_elements.instances import Instance
from sagewire.sandbox.cloud_elements.settings import Settings
from sagewire.sandbox.outgoing import Callback, deliver

Json = dict[str, Any]
RETRY, QUEUE = "retry", "queue"


def sign(key: str, body: bytes) -> str:
    """The header `Elements-Webhook-Signature` of a body."""
    return "sha256=" + base64.b64encode(hmac.new(key.encode(), body, hashlib.sha256).digest()).decode()


@attrs.define(eq=False)
class Delivery:
    """A notification.

    Attributes:
        id: its id; the header `Elements-Webhook-Id` has it.
        instance: whose it is.
        url: where it goes.
        body: the bytes, the same at every attempt.
        created: when it was made.
        status: created, delivered, retry or queued.
        due: when it is sent next; None for not by itself.
        attempts: each time that it was sent.
    """

    id: str
    instance: Instance
    url: str
    body: bytes = attrs.field(repr=False)
    created: datetime
    status: str = "created"
    due: datetime | None = None
    attempts: list[Callback] = attrs.field(factory=list[Callback])
    ladder: int = 0

    @property
    def document(self) -> Json:
        """What the platform tells of it."""
        return {
            "id": self.id,
            "channel": "webhook",
            "status": self.status,
            "config": {"url": self.url},
            "createdDate": self.created.strftime("%Y-%m-%dT%H:%M:%SZ"),
        }

    @property
    def notification(self) -> Json:
        """What is sent, parsed."""
        return dict(json.loads(self.body))

    def field(self, name: str) -> Any:
        """A field of a condition, such as `config.url`."""
        value: Any = self.document
        for part in name.split("."):
            value = value.get(part) if wire.is_object(value) else None
        return value


class Deliveries:
    """All notifications.

    Attributes:
        policy: what happens to those that fail: `retry` or `queue`.
        all: in the order in which they were made.
    """

    def __init__(self, clock: Clock, settings: Settings) -> None:
        self._clock = clock
        self._settings = settings
        self.lock = threading.RLock()
        self._sending = threading.Lock()
        self.policy = RETRY
        self.all: list[Delivery] = []

    def add(self, key: str, instance: Instance, document: Json) -> Delivery:
        """Takes a notification over; it is due at once unless the subscription is switched off."""
        url = instance.setting("event.notification.callback.url")
        now = self._clock.now()
        made = Delivery(key, instance, url, wire.encode(document), now)
        if instance.subscribed:
            made.due = now
        else:
            made.status = "queued"
        with self.lock:
            self.all.append(made)
        return made

    def redeliver(self, chosen: list[Delivery]) -> None:
        """Sends again what is chosen."""
        for delivery in chosen:
            delivery.status, delivery.due, delivery.ladder = "created", self._clock.now(), 0

    def next_due(self) -> datetime | None:
        """When the next one is to be sent."""
        with self.lock:
            return min((one.due for one in self.all if one.due is not None), default=None)

    def run(self) -> int:
        """Sends what is due, in order; says how many were sent."""
        sent = 0
        with self._sending:
            while True:
                now = self._clock.now()
                with self.lock:
                    due = next((one for one in self.all if one.due is not None and one.due <= now), None)
                if due is None:
                    return sent
                self._send(due)
                sent += 1

    def _send(self, delivery: Delivery) -> None:
        callback = Callback(
            self._clock.now(), "notification", delivery.url, delivery.body, _headers(delivery.instance, delivery)
        )
        deliver(callback)
        delivery.attempts.append(callback)
        if callback.taken:
            delivery.status, delivery.due = "delivered", None
            delivery.instance.subscribed = True
        elif self.policy == QUEUE:
            delivery.status, delivery.due = "queued", None
        else:
            self._climb(delivery)

    def _climb(self, delivery: Delivery) -> None:
        delivery.ladder += 1
        if delivery.ladder > self._settings.retries:
            delivery.status, delivery.due = "queued", None
            delivery.instance.subscribed = False
            with self.lock:
                for other in self.all:
                    if other.instance is delivery.instance and other.due is not None:
                        other.status, other.due = "queued", None
            return
        delivery.status = "retry"
        delivery.due = self._clock.now() + timedelta(seconds=4**delivery.ladder * self._settings.retry_second)

    def clear(self) -> None:
        """Forgets all."""
        with self.lock:
            self.all.clear()
            self.policy = RETRY


def _headers(instance: Instance, delivery: Delivery) -> dict[str, str]:
    headers = {"Elements-Webhook-Id": delivery.id, **_further(instance)}
    user, password = (instance.setting(f"event.notification.basic.{part}") for part in ("username", "password"))
    if user or password:
        headers["Authorization"] = "Basic " + base64.b64encode(f"{user}:{password}".encode()).decode()
    key = instance.setting("event.notification.signature.key")
    if key:
        headers["Elements-Webhook-Signature"] = sign(key, delivery.body)
    return headers


def _further(instance: Instance) -> dict[str, str]:
    text = instance.setting("event.notification.callback.headers")
    try:
        found: Any = json.loads(text) if text else {}
    except ValueError:
        found = dict(part.split(":", 1) for part in text.split(",") if ":" in part)
    return {str(name).strip(): str(value).strip() for name, value in found.items()} if wire.is_object(found) else {}
