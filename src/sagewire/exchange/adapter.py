"""The generated client of Sage 50, as the ports that the workflows need.

Answers are read by their wire names whatever their case, and from fields that the specification does not know too.
`trackingUrl` and `downloadResultUrl` are handed to the client whole: it sends the API key to its own origin only.
`aio_adapter` has the same for the async client.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from decimal import Decimal
from pathlib import Path
from typing import TYPE_CHECKING, Any, cast

import msgspec

from sagewire.exchange.ports import ScopeState, Tracking, field_of, text_of
from sagewire.runtime.options import RequestOptions

if TYPE_CHECKING:
    from sagewire.exchange.steps import Application
    from sagewire.runtime.wire.message import Exchange
    from sagewire.sage50 import Sage50
    from sagewire.sage50 import models as m
    from sagewire.sage50 import params as p

SNAPSHOT_BYTES = 64 * 1024**3
"""The largest snapshot that is fetched; it goes to a file, not into memory."""

_records: msgspec.json.Decoder[list[dict[str, Any]]] = msgspec.json.Decoder(list[dict[str, Any]], float_hook=Decimal)


class ClientSnapshots:
    """Snapshots through a `Sage50` client."""

    def __init__(
        self,
        client: Sage50,
        *,
        timeout: float | None = None,
        max_bytes: int = SNAPSHOT_BYTES,
        by_address: bool = False,
    ) -> None:
        """Takes the client.

        Args:
            client: the client.
            timeout: seconds for connecting and for each read; the client's own by default.
            max_bytes: a larger file is refused.
            by_address: fetch from the `downloadUrl` that the list of scopes tells, where it tells one, instead of the
                path of the scope. Notifications tell one too, but nothing says that they are signed, so what they
                name is never called.
        """
        self._client = client
        self._options = RequestOptions(timeout=timeout, max_bytes=max_bytes)
        self._by_address = by_address

    def fetch(self, scope: str, to: Path) -> bool:
        """See `Snapshots.fetch`. 204 means that there is none yet."""
        where = address_of(scope, self.scopes()) if self._by_address else scope
        with self._client.capture() as exchanges:
            self._client.scopes.download(scope=where, to=to, options=self._options)
        return is_there(exchanges)

    def scopes(self) -> Iterable[ScopeState]:
        """See `Snapshots.scopes`."""
        return states(self._client.scopes.list())


class ClientUploads:
    """Uploads through a `Sage50` client."""

    def __init__(self, client: Sage50) -> None:
        """Takes the client."""
        self._client = client

    def send(self, scope: str, content: bytes) -> str:
        """See `Uploads.send`; the file goes out digit for digit as it was written down."""
        return tracking_url(self._client.files.upload(records(content), scope=scope))

    def track(self, url: str) -> Tracking:
        """See `Uploads.track`."""
        return tracking(self._client.tracking.get(url))

    def result(self, url: str) -> bytes:
        """See `Uploads.result`."""
        return self._client.results.download(address=url)


class ClientPortal:
    """The operations of the onboarding through a `Sage50` client, which needs no key for them."""

    def __init__(self, client: Sage50) -> None:
        """Takes the client."""
        self._client = client

    def register(self, name: str, email: str, company: str, application: Application) -> Mapping[str, Any]:
        """See `Portal.register`."""
        details: p.DeveloperRegistrationWrite = {"name": name, "email": email, "application": _written(application)}
        if company:
            details["company"] = company
        return self._client.developers.create(**details).to_wire()

    def add_application(self, developer_id: str, application: Application) -> Mapping[str, Any]:
        """See `Portal.add_application`."""
        return self._client.applications.create(developer_id=developer_id, **_written(application)).to_wire()

    def passcode(self, developer_id: str, application_id: str, secret: str) -> Mapping[str, Any]:
        """See `Portal.passcode`."""
        made = self._client.passcodes.create(developer_id=developer_id, application_id=application_id, secret=secret)
        return made.to_wire()


def _written(application: Application) -> p.ApplicationWrite:
    """An application under the names of its arguments."""
    written: p.ApplicationWrite = {
        "name": application.name,
        "domain": application.domain,
        "approval_url": application.approval_url,
    }
    if application.description:
        written["description"] = application.description
    if application.notification_url:
        written["notification_url"] = application.notification_url
    return cast("p.ApplicationWrite", {**written, **application.more})  # the type is open to more fields


# -- what both clients answer ------------------------------------------------------------------------------------------


def is_there(exchanges: list[Exchange]) -> bool:
    """Whether the last answer was a file: 204 says that there is none yet."""
    return exchanges[-1].response.status != 204


def states(rows: Iterable[m.Scope]) -> Iterable[ScopeState]:
    """The scopes that have a name."""
    for row in rows:
        fields = row.to_wire()
        scope = text_of(fields, "scope")
        if scope:
            changed, url = text_of(fields, "timestamp"), text_of(fields, "downloadUrl")
            yield ScopeState(scope=scope, changed=changed, url=url)


def address_of(scope: str, known: Iterable[ScopeState]) -> str:
    """Where the file of a scope lies, as far as the list tells; otherwise the scope's own name."""
    return next((state.url for state in known if state.url and state.scope.casefold() == scope.casefold()), scope)


def records(content: bytes) -> list[dict[str, Any]]:
    """The records of a file, with their digits."""
    return _records.decode(content)


def tracking_url(upload: m.Upload) -> str:
    """Where the progress of an upload is told, empty where Sage did not say."""
    return text_of(upload.to_wire(), "trackingUrl")


def tracking(row: m.Tracking) -> Tracking:
    """How far an upload is."""
    fields = row.to_wire()
    told = field_of(fields, "progress")
    progress = told if isinstance(told, int | float | str) or told is None else str(told)
    return Tracking(
        status=text_of(fields, "status"), progress=progress, result_url=text_of(fields, "downloadResultUrl")
    )
