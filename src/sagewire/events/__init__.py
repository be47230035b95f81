"""The change feed of Sage 200 through Cloud Elements: what is polled is configured, what changed is received.

Names are loaded when they are first used.
"""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from sagewire.events.envelope import Notification as Notification
    from sagewire.events.envelope import parse_notification as parse_notification
    from sagewire.events.event import Event as Event
    from sagewire.events.findings import Finding as Finding
    from sagewire.events.findings import PollingWarning as PollingWarning
    from sagewire.events.instances import Instance as Instance
    from sagewire.events.instances import InstanceStore as InstanceStore
    from sagewire.events.poll import Dates as Dates
    from sagewire.events.poll import ResourcePoll as ResourcePoll
    from sagewire.events.polling import PollingEvents as PollingEvents
    from sagewire.events.presets import SAGE200_RESOURCES as SAGE200_RESOURCES
    from sagewire.events.presets import sage200_polling as sage200_polling
    from sagewire.events.presets import sage200_published_polling as sage200_published_polling
    from sagewire.events.receiver import Receiver as Receiver
    from sagewire.events.refusals import InProgress as InProgress
    from sagewire.events.refusals import Malformed as Malformed
    from sagewire.events.refusals import Refused as Refused
    from sagewire.events.refusals import Unauthentic as Unauthentic
    from sagewire.events.request import InstanceRequest as InstanceRequest
    from sagewire.events.rows import sage200_models as sage200_models
    from sagewire.events.seen import Seen as Seen
    from sagewire.events.seen import SeenFile as SeenFile
    from sagewire.events.seen import SeenMemory as SeenMemory
    from sagewire.events.signature import is_basic as is_basic
    from sagewire.events.signature import is_signed as is_signed
    from sagewire.events.signature import sign as sign
else:
    from sagewire.runtime.lazy import attach

    _MODULES = {
        "envelope": "Notification parse_notification",
        "event": "Event",
        "findings": "Finding PollingWarning",
        "instances": "Instance InstanceStore",
        "placeholders": "",
        "poll": "Dates ResourcePoll",
        "polling": "PollingEvents",
        "presets": "SAGE200_RESOURCES sage200_polling sage200_published_polling",
        "receiver": "Receiver",
        "refusals": "InProgress Malformed Refused Unauthentic",
        "request": "InstanceRequest",
        "rows": "sage200_models",
        "seen": "Seen SeenFile SeenMemory",
        "signature": "is_basic is_signed sign",
    }
    __getattr__, __dir__, __all__ = attach(__name__, _MODULES)
