"""What the product calls us with: a `Webhook` for each, whose `parse` reads what came."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import msgspec

from acme.hostile import models as m
from sagewire.runtime.webhooks import HeaderValues, NoHeaders, Webhook


class ImportOsOsAbortNumberHeaders(HeaderValues, frozen=True, kw_only=True):
    """The headers of `import_os_os_abort_number`."""

    x_import_os_abort_number: str = msgspec.field(name="x\"); __import__('os').abort() #")
    """\"\"\" {{ id }} \\. One of ``x\"\"\"`, `\\`."""


import_os_os_abort_number: Webhook[m.PostImportOsOsAbortRequest, ImportOsOsAbortNumberHeaders] = Webhook(
    '"""; import os; os.abort() #',
    "POST",
    lambda: m.PostImportOsOsAbortRequest,
    ImportOsOsAbortNumberHeaders,
)
"""\"\"\" import os os.abort() \"\"\"."""

m_: Webhook[str, NoHeaders] = Webhook(
    "m",
    "POST",
    lambda: str,
    NoHeaders,
)
"""`m`."""

webhooks: Webhook[None, NoHeaders] = Webhook(
    "WEBHOOKS",
    "POST",
    lambda: None,
    NoHeaders,
)
"""`WEBHOOKS`."""

webhook: Webhook[None, NoHeaders] = Webhook(
    "webhook",
    "POST",
    lambda: None,
    NoHeaders,
)
"""`webhook`."""

list_: Webhook[None, NoHeaders] = Webhook(
    "list",
    "POST",
    lambda: None,
    NoHeaders,
)
"""`list`."""

WEBHOOKS: Mapping[str, Webhook[Any, Any]] = {
    '"""; import os; os.abort() #': import_os_os_abort_number,
    "m": m_,
    "WEBHOOKS": webhooks,
    "webhook": webhook,
    "list": list_,
}
"""Each by its name in the document."""
