"""What the product calls us with. `WEBHOOKS` says for each webhook which type its body has."""

from collections.abc import Callable, Mapping
from typing import Any

from sagewire.sage50 import models as m

WEBHOOKS: Mapping[str, Callable[[], Any]] = {
    "approval": lambda: m.Approval,
    "notification": lambda: m.Notification,
}
"""For each webhook what gives the type of its body.

- `approval`: Brings the API key to the application's `approvalUrl` once the user has consented. That the key comes
this way is stated; verb and body are inferred.
- `notification`: Tells the application at `notificationUrl` that a scope has a new file. That there is such a
notification on every update is stated; its body is shown nowhere. Nothing says that it is signed, so take it as a
hint to look, and not as data.
"""
