"""What the product calls us with. `WEBHOOKS` says for each webhook which type its body has."""

from collections.abc import Callable, Mapping
from typing import Any

from sagewire.cloud_elements import models as m

WEBHOOKS: Mapping[str, Callable[[], Any]] = {
    "eventNotification": lambda: m.EventNotification,
}
"""For each webhook what gives the type of its body.

- `eventNotification`: Tells the callback URL of an instance what has changed. Up to 10 changes each. If there are
more, several notifications come, and each holds all the records: go by `events`, and look records up in `raw`.
Anything but 200 counts as a failure and is sent again.
"""
