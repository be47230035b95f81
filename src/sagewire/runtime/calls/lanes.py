"""Lanes: operations that must not run in parallel queue up, first come first served here, exclusive across processes.

Which operations share a lane is the product's knowledge: `x-sagewire-lane` names it, the context values that it is
counted by, and how long it rests after an operation of which nobody knows what became: that one may still be under way.

Processes of one user on one machine share locks on files. Where several machines or users write, they share a lock of
the caller's (`LaneLock`), say in a database.
"""

from __future__ import annotations

import logging
import os
import sys
from collections.abc import Callable, Iterable, Mapping, Sequence
from datetime import UTC, datetime
from functools import partial
from hashlib import sha256
from pathlib import Path
from typing import TYPE_CHECKING, Protocol, TypeAlias, cast

import attrs

from sagewire.runtime.auth.lock import PathLock, queue_of
from sagewire.runtime.auth.stores.private import make_directories
from sagewire.runtime.effects import Run, Steps
from sagewire.runtime.errors import ConfigurationError, OutcomeUnknown, SagewireError, StoreError
from sagewire.runtime.operation import Operation

if TYPE_CHECKING:
    from sagewire.runtime.calls.deadline import Deadline
    from sagewire.runtime.core import Core
    from sagewire.runtime.wire.message import Exchange

_log = logging.getLogger("sagewire.lanes")

VARIABLE = "SAGEWIRE_CACHE_DIR"


def cache_directory(environment: Mapping[str, str] = os.environ) -> Path:
    """Where lock files live: `SAGEWIRE_CACHE_DIR`, or the user's own cache directory on this platform."""
    chosen = environment.get(VARIABLE)
    if chosen:
        return Path(chosen)
    if sys.platform == "win32":
        return Path(environment.get("LOCALAPPDATA") or Path.home() / "AppData" / "Local") / "sagewire"
    if sys.platform == "darwin":
        return Path.home() / "Library" / "Caches" / "sagewire"
    return Path(environment.get("XDG_CACHE_HOME") or Path.home() / ".cache") / "sagewire"


class LaneLock(Protocol):
    """The lock of one lane, shared by all who write there.

    Its methods may block for as long as a database takes to answer. They are called one at a time, but not always by
    the same thread. Whoever dies must lose the lock: a session's advisory lock does, or a row that runs out.
    """

    def acquire(self) -> bool:
        """Takes the lock if it is free; never waits for it.

        Returns:
            Whether it is held now. Asked again and again, first after a millisecond, then every 25.
        """
        ...

    def release(self, rest: float) -> None:
        """Gives the lock back; called once for each `acquire` that gave True.

        Args:
            rest: seconds for which nobody should take it, since what was sent may still be under way; 0 as a rule. A
                lock that cannot keep that may ignore it.
        """
        ...


LaneLocks: TypeAlias = Callable[[str], LaneLock]
"""Gives the lock of a lane by the lane's name: 32 hexadecimal digits, the same on every machine."""

_WHY = "to wait for its lane"
_FIRST_POLL, _LAST_POLL = 0.001, 0.025


@attrs.frozen
class Lane:
    """One lane.

    Attributes:
        name: the same for everyone who shares the lane.
        rest: seconds that it rests after an operation whose outcome is unknown.
    """

    name: str
    rest: float

    @property
    def path(self) -> Path:
        """Its lock file."""
        return cache_directory() / "lanes" / f"{self.name}.lock"


def lane_for(package: str, origin: str, operation: Operation, context: Mapping[str, object]) -> Lane:
    """The lane of an operation.

    Args:
        package: the product's package.
        origin: the origin of its server.
        operation: the operation.
        context: the call's context values; capitals make no difference, since they may not to the server.
    """
    setting = operation.extensions["lane"]
    values = [str(context.get(field) or "").strip().casefold() for field in _names(setting.get("by", ()))]
    digest = sha256("\0".join([package, origin, str(setting.get("name", "")), *values]).encode()).hexdigest()[:32]
    return Lane(digest, float(str(setting.get("rest", 0))))


class Caller(Protocol):
    """The call that goes through a lane."""

    @property
    def sent(self) -> bool:
        """Whether a request has left, or may have."""
        ...

    @property
    def deadline(self) -> Deadline:
        """Its end."""
        ...

    def loop(self) -> Steps[Exchange]:
        """Carries the call out."""
        ...


def through(core: Core, lane: Lane, caller: Caller) -> Steps[Exchange]:
    """Carries a call out while nothing else of its lane runs.

    Raises:
        TimedOut: the deadline came before its turn; nothing was sent.
        StoreError: the lock cannot be used; nothing was sent.
        SagewireError: what became of the call.
    """
    if core.lane_locks is None:
        return (yield from _by_file(core, lane, caller))
    ticket = yield from caller.deadline.take(queue_of(f"lane {lane.name}"), _WHY)
    try:
        return (yield from _by_lock(_Held(core.lane_locks(lane.name)), lane, caller))
    finally:
        ticket.release()


def _by_file(core: Core, lane: Lane, caller: Caller) -> Steps[Exchange]:
    directory, now = lane.path.parent, core.world.clock.now
    ticket = yield from caller.deadline.take(PathLock(lane.path, lambda: private(directory)), _WHY)
    try:
        if not lane.rest:
            return (yield from caller.loop())
        note = _Note(lane.path.with_suffix(".sent"))
        yield from caller.deadline.wait(note.rest_left(lane.rest, now()), _WHY)
        note.write(now())
        try:
            exchange = yield from caller.loop()
        except BaseException as error:
            if _is_open(error, caller):
                note.renew(now())
            else:
                note.remove()
            raise
        note.remove()
        return exchange
    finally:
        ticket.release()


def _is_open(error: BaseException, caller: Caller) -> bool:
    """Whether what was sent may still be under way: nobody knows its outcome, or nobody waited for it."""
    return caller.sent and (isinstance(error, OutcomeUnknown) or not isinstance(error, SagewireError))


class _Note:
    """That something was sent, kept beside the lock file until its outcome is known; it outlives its process."""

    def __init__(self, path: Path) -> None:
        self._path = path

    def rest_left(self, rest: float, now: datetime) -> float:
        """Seconds that the lane must rest yet."""
        try:
            text = self._path.read_text("ascii")
        except FileNotFoundError:
            return 0.0
        except (OSError, UnicodeError):
            return rest
        try:
            since = (now - datetime.fromisoformat(text)).total_seconds()
        except (ValueError, TypeError):
            return rest  # cut short, by whoever died while writing it
        return min(max(0.0, rest - since), rest)

    def write(self, now: datetime) -> None:
        try:
            self._path.touch(mode=0o600)
            self._path.write_text(now.astimezone(UTC).isoformat(), "ascii")
        except OSError as error:
            raise StoreError(f"{self._path} cannot be written ({error.strerror or error}).") from error

    def renew(self, now: datetime) -> None:
        """Writes it anew; that this fails must not hide that the outcome is unknown."""
        try:
            self.write(now)
        except StoreError as error:  # the first one is there, or its beginning, which makes for a whole rest
            _log.warning("%s", error)

    def remove(self) -> None:
        try:
            self._path.unlink(missing_ok=True)
        except OSError as error:  # the outcome counts, and it is known; the next one rests in vain
            _log.warning("%s cannot be removed: %s", self._path, error)


class _Held:
    """A lock of the caller's, and whether it is held: a cancelled call may not have heard that it was taken."""

    def __init__(self, lock: LaneLock) -> None:
        self._lock = lock
        self._held = False

    def acquire(self) -> bool:
        try:
            self._held = bool(self._lock.acquire())
        except Exception as error:
            raise StoreError(f"The lane's lock cannot be taken: {error}. Nothing was sent.") from error
        return self._held

    def release(self, rest: float) -> None:
        """Gives it back; that this fails must not hide what became of the call."""
        if not self._held:
            return
        self._held = False
        try:
            self._lock.release(rest)
        except Exception:  # noqa: BLE001 - whatever a database may raise: the outcome of the call counts more
            _log.warning("the lane's lock cannot be given back", exc_info=True)


def _by_lock(held: _Held, lane: Lane, caller: Caller) -> Steps[Exchange]:
    try:
        pause = _FIRST_POLL
        while not (yield Run(held.acquire)):
            yield from caller.deadline.wait(pause, _WHY)
            pause = min(pause * 2, _LAST_POLL)
        exchange = yield from caller.loop()
    except GeneratorExit:  # nobody performs effects any more
        held.release(lane.rest if caller.sent else 0.0)
        raise
    except BaseException as error:
        yield Run(partial(held.release, lane.rest if _is_open(error, caller) else 0.0))
        raise
    yield Run(partial(held.release, 0.0))
    return exchange


def _names(by: object) -> Iterable[str]:
    if isinstance(by, str):
        return (by,)
    return [str(name) for name in cast(Sequence[object], by)] if isinstance(by, list | tuple) else ()


def private(directory: Path) -> None:
    """Makes a directory that only this user can enter.

    Raises:
        ConfigurationError: that cannot be done, or the directory belongs to someone else.
    """
    mend = f"Set {VARIABLE} to a directory of your own."
    try:
        make_directories(directory)
        status = directory.stat()
    except OSError as error:
        raise ConfigurationError(f"The lane's lock files cannot be kept in {directory}: {error}.", hint=mend) from error
    if sys.platform != "win32" and (status.st_uid != os.getuid() or status.st_mode & 0o022):
        raise ConfigurationError(f"{directory} can be written by other users, who could block every call.", hint=mend)
