"""What the workflows need of whoever speaks to Sage: a few methods each, so that any client fits in."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterable, Mapping
from datetime import datetime
from pathlib import Path
from typing import Any, Protocol

import attrs

from sagewire.exchange.steps import Application


@attrs.frozen(kw_only=True)
class ScopeState:
    """A scope for which Sage holds a file.

    Attributes:
        scope: its name.
        changed: whatever tells one version from another (Sage's timestamp, say); empty where Sage does not say.
        url: where its file lies; empty where Sage does not say.
    """

    scope: str
    changed: str = ""
    url: str = attrs.field(default="", repr=False)


class Snapshots(Protocol):
    """Gives the newest file of a scope."""

    def fetch(self, scope: str, to: Path) -> bool:
        """Downloads the newest file of a scope, whole or not at all, in bounded memory.

        Args:
            scope: the scope.
            to: where to put it.

        Returns:
            False where Sage has none yet.
        """
        ...

    def scopes(self) -> Iterable[ScopeState]:
        """The scopes that Sage holds files for; none where Sage does not say."""
        ...


class StreamedSnapshots:
    """Snapshots from a function that opens a stream of bytes."""

    def __init__(self, open_stream: Callable[[str], Iterable[bytes] | None]) -> None:
        """Takes the function.

        Args:
            open_stream: takes a scope, gives its pieces, or None where there is no file yet. It raises where the
                stream breaks off.
        """
        self._open = open_stream

    def fetch(self, scope: str, to: Path) -> bool:
        """See `Snapshots.fetch`."""
        chunks = self._open(scope)
        if chunks is None:
            return False
        part = to.with_name(f"{to.name}.part")
        with part.open("wb") as file:
            for chunk in chunks:
                file.write(chunk)
            file.flush()
            os.fsync(file.fileno())
        part.replace(to)
        return True

    def scopes(self) -> Iterable[ScopeState]:
        """None: a stream does not tell."""
        return ()


@attrs.frozen(kw_only=True)
class Tracking:
    """What Sage says about an upload.

    Attributes:
        status: an open text; which values are final is configured.
        progress: as Sage gives it, a number or text; None where it does not.
        result_url: where the result lies; empty in any state, also in a final one.
    """

    status: str
    progress: float | int | str | None = None
    result_url: str = attrs.field(default="", repr=False)


class Uploads(Protocol):
    """Sends files and asks what became of them.

    `track` and `result` are given addresses as Sage gave them. They may lie on another origin (a storage service):
    then nothing of the credentials may be sent along.
    """

    def send(self, scope: str, content: bytes) -> str:
        """Sends a file; gives its tracking URL.

        Raises:
            OutcomeUnknown: the answer was lost.
            ApiError: Sage refused the file.
        """
        ...

    def track(self, url: str) -> Tracking:
        """Asks how far an upload is."""
        ...

    def result(self, url: str) -> bytes:
        """Downloads a result file."""
        ...


class Portal(Protocol):
    """The operations before there is an API key."""

    def register(self, name: str, email: str, company: str, application: Application) -> Mapping[str, Any]:
        """Registers a developer with a first application; gives the answer's fields."""
        ...

    def add_application(self, developer_id: str, application: Application) -> Mapping[str, Any]:
        """Registers a further application; gives the answer's fields."""
        ...

    def passcode(self, developer_id: str, application_id: str, secret: str) -> Mapping[str, Any]:
        """Asks for a passcode; gives the answer's fields (`passcode`, `expires`)."""
        ...


def field_of(answer: Mapping[str, Any], *names: str) -> Any:
    """A field of an answer under any of these names, whatever its case; None where there is none."""
    folded = {name.casefold().replace("_", ""): value for name, value in answer.items()}
    for name in names:
        value = folded.get(name.casefold().replace("_", ""))
        if value is not None and value != "":
            return value
    return None


def text_of(answer: Mapping[str, Any], *names: str) -> str:
    """A field of an answer as text, empty where there is none."""
    value = field_of(answer, *names)
    if isinstance(value, datetime):
        return value.isoformat()
    return str(value) if isinstance(value, str | int | float) and not isinstance(value, bool) else ""
