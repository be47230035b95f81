"""The generated client of Sage 50, as the ports that the workflows need.

Answers are read by their wire names whatever their case, and from fields that the specification does not know too.
`trackingUrl` and `downloadResultUrl` are handed to the client whole: it sends the API key to its own origin only.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import Any

from sagewire.exchange.ports import ScopeState, Tracking, field_of, text_of
from sagewire.runtime.model import Model
from sagewire.runtime.options import RequestOptions

SNAPSHOT_BYTES = 64 * 1024**3
"""The largest snapshot that is fetched; it goes to a file, not into memory."""


class ClientSnapshots:
    """Snapshots through a `Sage50` client."""

    def __init__(self, client: Any, *, timeout: float | None = None, max_bytes: int = SNAPSHOT_BYTES) -> None:
        """Takes the client.

        Args:
            client: a sync `Sage50`.
            timeout: seconds for connecting and for each read; the client's own by default.
            max_bytes: a larger file is refused.
        """
        self._client = client
        self._options = RequestOptions(timeout=timeout, max_bytes=max_bytes)

    def fetch(self, scope: str, to: Path) -> bool:
        """See `Snapshots.fetch`. 204 means that there is none yet."""
        with self._client.capture() as exchanges:
            self._client.scopes.download(scope=scope, to=to, options=self._options)
        return not exchanges or exchanges[-1].response.status != 204

    def scopes(self) -> Iterable[ScopeState]:
        """See `Snapshots.scopes`."""
        for row in self._client.scopes.list():
            fields = _fields(row)
            scope = text_of(fields, "scope")
            if scope:
                url = text_of(fields, "downloadUrl")
                yield ScopeState(scope=scope, changed=text_of(fields, "timestamp"), url=url)


class ClientUploads:
    """Uploads through a `Sage50` client."""

    def __init__(self, client: Any) -> None:
        """Takes a sync `Sage50`."""
        self._client = client

    def send(self, scope: str, content: bytes) -> str:
        """See `Uploads.send`; the file goes out byte for byte as it was written down."""
        return text_of(_fields(self._client.files.upload(scope, content)), "trackingUrl")

    def track(self, url: str) -> Tracking:
        """See `Uploads.track`."""
        fields = _fields(self._client.tracking.get(url))
        progress = field_of(fields, "progress")
        return Tracking(
            status=text_of(fields, "status"),
            progress=progress
            if isinstance(progress, int | float | str)
            else None
            if progress is None
            else str(progress),
            result_url=text_of(fields, "downloadResultUrl"),
        )

    def result(self, url: str) -> bytes:
        """See `Uploads.result`."""
        content: bytes = self._client.results.download(address=url)
        return content


class ClientPortal:
    """The operations of the onboarding through a `Sage50` client, which needs no key for them."""

    def __init__(self, client: Any) -> None:
        """Takes a sync `Sage50`."""
        self._client = client

    def register(self, details: Mapping[str, Any]) -> Mapping[str, Any]:
        """See `Portal.register`."""
        application = _named(dict(details["application"]))
        fields = {name: value for name, value in details.items() if name != "application"}
        return _fields(self._client.developers.create(**fields, application=application))

    def add_application(self, developer_id: str, details: Mapping[str, Any]) -> Mapping[str, Any]:
        """See `Portal.add_application`."""
        return _fields(self._client.applications.create(developer_id=developer_id, **_named(dict(details))))

    def passcode(self, developer_id: str, application_id: str, secret: str) -> Mapping[str, Any]:
        """See `Portal.passcode`."""
        return _fields(self._client.passcodes.create(application_id, developer_id=developer_id, secret=secret))


_ARGUMENTS = {"approvalUrl": "approval_url", "notificationUrl": "notification_url"}


def _named(fields: dict[str, Any]) -> dict[str, Any]:
    """Fields under the names of their arguments."""
    return {_ARGUMENTS.get(name, name): value for name, value in fields.items()}


def _fields(row: Any) -> Mapping[str, Any]:
    """A row's fields under their wire names."""
    return row.to_wire() if isinstance(row, Model) else dict(row or {})
