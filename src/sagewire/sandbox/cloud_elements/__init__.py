"""Cloud Elements: instances, the sage200 hub, a poller that polls, and notifications."""

from __future__ import annotations

from sagewire.sandbox.cloud_elements.deliveries import Delivery
from sagewire.sandbox.cloud_elements.events import Event
from sagewire.sandbox.cloud_elements.instances import Instance
from sagewire.sandbox.cloud_elements.product import BASE, CloudElements
from sagewire.sandbox.cloud_elements.settings import Settings

__all__ = ["BASE", "CloudElements", "Delivery", "Event", "Instance", "Settings"]
