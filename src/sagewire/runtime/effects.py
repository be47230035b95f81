"""The sans-IO core: what the logic of a call may ask of the world, and the two shells that do it.

The logic of calls, logins and pagers is written once, as generators that yield *effects*. `drive_sync` performs them
with blocking calls, `drive_async` with asyncio. A generator is always closed properly: when a shell is interrupted
(KeyboardInterrupt, cancellation), the exception is thrown into the generator, so its `finally` blocks run and locks
are released.
"""

from __future__ import annotations

import random as _random
import time
from collections.abc import Callable, Generator
from datetime import UTC, datetime
from typing import Any, Protocol, TypeAlias, TypeVar

import msgspec

from sagewire.runtime.hidden import is_told, without_frames
from sagewire.runtime.value import Value
from sagewire.runtime.wire.message import Request, Response

T = TypeVar("T")


class Ticket(Protocol):
    """A place in the queue for a lock."""

    def ready(self) -> bool:
        """True once the lock is held; asked again and again, never blocks."""
        ...

    def release(self) -> None:
        """Gives the lock, or the place in the queue, back. May be called at any time and more than once."""
        ...


class Lock(Protocol):
    """Something only one may hold."""

    def request(self) -> Ticket:
        """Joins the queue."""
        ...


class Send(msgspec.Struct, frozen=True):
    """Send this request. Answers with a `Response`, or raises `TransportError`."""

    request: Request


class Wait(msgspec.Struct, frozen=True):
    """Let this many seconds pass."""

    seconds: float


class Acquire(msgspec.Struct, frozen=True):
    """Take a lock. Answers with its `Ticket`, to be released in a `finally`.

    Attributes:
        lock: the lock to take.
        timeout: seconds to wait; then `LockTimeout` is raised and the place in the queue is given up.
    """

    lock: Lock
    timeout: float | None = None


class Run(msgspec.Struct, frozen=True):
    """Call a function that may block (disk, another program). The async shell gives it to a thread."""

    function: Callable[[], Any]


class Shielded(msgspec.Struct, frozen=True):
    """Drive these steps to their end, even if the caller is cancelled meanwhile. Answers with their result."""

    steps: Generator[Any, Any, Any]


Effect: TypeAlias = Send | Wait | Acquire | Run | Shielded
Steps: TypeAlias = Generator[Effect, Any, T]


class TransportError(Exception):
    """A request that got no answer.

    Attributes:
        phase: "connect" when Sage cannot have seen the request, "sent" when it may have.
        timed_out: whether a time-out ended it.
        reason: what happened, in words, without URL or headers.
        final: whether the same would happen again, so that sending again is no use.
    """

    def __init__(self, reason: str, *, phase: str, timed_out: bool = False, final: bool = False) -> None:
        """Describes the failure."""
        super().__init__(reason)
        self.reason = reason
        self.phase = phase
        self.timed_out = timed_out
        self.final = final


class LockTimeout(Exception):
    """A lock stayed taken for longer than the caller wanted to wait."""


class Clock:
    """The time of day and a steadily rising time. Passed in, so that tests can turn it."""

    def now(self) -> datetime:
        """The time of day, in UTC."""
        return datetime.now(UTC)

    def monotonic(self) -> float:
        """Seconds since some moment, never running backwards."""
        return time.monotonic()

    def sleep(self, seconds: float) -> None:
        """Blocks for that long."""
        time.sleep(seconds)

    async def asleep(self, seconds: float) -> None:
        """Lets that long pass in the event loop."""
        import asyncio  # here and below: only programs that use it pay for its import

        await asyncio.sleep(seconds)


class World(Value, frozen=True):
    """What is outside: passed in everywhere, so that nothing reads the clock or throws dice on its own."""

    clock: Clock = msgspec.field(default_factory=Clock)
    random: Callable[[], float] = _random.random


class Transport(Protocol):
    """Sends requests, blocking."""

    def send(self, request: Request) -> Response:
        """Sends one request and reads the whole answer; raises `TransportError`."""
        ...


class AsyncTransport(Protocol):
    """Sends requests in an event loop.

    It may also have a method `blocking()` that gives a `Transport`: shielded steps then run in a thread, which not even
    the end of the event loop can interrupt.
    """

    async def send(self, request: Request) -> Response:
        """Sends one request and reads the whole answer; raises `TransportError`."""
        ...


_FIRST_POLL = 0.001
_LAST_POLL = 0.025


def _polls() -> Generator[float, None, None]:
    pause = _FIRST_POLL
    while True:
        yield pause
        pause = min(pause * 2, _LAST_POLL)


def drive_sync(steps: Steps[T], transport: Transport, clock: Clock) -> T:
    """Performs the steps with blocking calls and gives their result.

    Raises:
        Whatever the steps raise.
    """
    resume: Callable[[Any], Effect] = steps.send
    effect: Effect | None = None
    value: Any = None
    while True:
        try:
            effect = resume(value)
        except StopIteration as stop:
            return stop.value  # type: ignore[no-any-return]  # a generator's return value is not carried by the exception's type
        except BaseException as error:
            effect = value = None  # a traceback shows what this frame holds
            if is_told(error):
                without_frames(error)
            raise
        try:
            value = _perform(effect, transport, clock)
            resume = steps.send
        except BaseException as error:  # noqa: BLE001 - everything goes back into the generator, whose `finally` must run
            value, resume = error, steps.throw


def _perform(effect: Effect, transport: Transport, clock: Clock) -> Any:
    if isinstance(effect, Send):
        return transport.send(effect.request)
    if isinstance(effect, Wait):
        return clock.sleep(effect.seconds)
    if isinstance(effect, Run):
        return effect.function()
    if isinstance(effect, Shielded):
        return drive_sync(effect.steps, transport, clock)
    return _acquire(effect, clock)


def _acquire(effect: Acquire, clock: Clock) -> Ticket:
    ticket = effect.lock.request()
    try:
        deadline = None if effect.timeout is None else clock.monotonic() + effect.timeout
        polls = _polls()
        while not ticket.ready():
            if deadline is not None and clock.monotonic() >= deadline:
                raise LockTimeout
            clock.sleep(next(polls))
    except BaseException:
        ticket.release()
        raise
    return ticket


async def drive_async(steps: Steps[T], transport: AsyncTransport, clock: Clock) -> T:
    """Performs the steps in the running event loop and gives their result.

    Raises:
        Whatever the steps raise; `asyncio.CancelledError` passes through the steps first.
    """
    resume: Callable[[Any], Effect] = steps.send
    effect: Effect | None = None
    value: Any = None
    while True:
        try:
            effect = resume(value)
        except StopIteration as stop:
            return stop.value  # type: ignore[no-any-return]  # see drive_sync
        except BaseException as error:
            effect = value = None  # see drive_sync
            if is_told(error):
                without_frames(error)
            raise
        try:
            value = await _perform_async(effect, transport, clock)
            resume = steps.send
        except BaseException as error:  # noqa: BLE001 - see drive_sync
            value, resume = error, steps.throw


async def _perform_async(effect: Effect, transport: AsyncTransport, clock: Clock) -> Any:
    if isinstance(effect, Send):
        return await transport.send(effect.request)
    if isinstance(effect, Wait):
        return await clock.asleep(effect.seconds)
    if isinstance(effect, Run):
        import asyncio

        return await _unhurried(asyncio.to_thread(effect.function))
    if isinstance(effect, Shielded):
        return await _unhurried(_shielded(effect, transport, clock))
    return await _acquire_async(effect, clock)


async def _shielded(effect: Shielded, transport: AsyncTransport, clock: Clock) -> Any:
    """Drives the steps in a thread where that can be: a loop that ends cancels its tasks, but waits for its threads."""
    blocking: Callable[[], Transport | None] | None = getattr(transport, "blocking", None)
    twin = None if blocking is None else blocking()
    if twin is None:
        return await drive_async(effect.steps, transport, clock)
    import asyncio

    return await asyncio.to_thread(drive_sync, effect.steps, twin, clock)


async def _unhurried(work: Any) -> Any:
    """Lets the work finish before a cancellation goes on: half a token refresh is worse than a wait."""
    import asyncio

    task = asyncio.ensure_future(work)
    cancelled: asyncio.CancelledError | None = None
    while not task.done():
        try:
            await asyncio.shield(task)
        except asyncio.CancelledError as error:
            if task.cancelled():
                raise
            cancelled = error
        except BaseException:  # noqa: BLE001 - the task's own failure: raised by result() below
            break
    if cancelled is not None:
        if not task.cancelled():
            task.exception()  # taken, so that it is not reported as never retrieved
        raise cancelled
    return task.result()


async def _acquire_async(effect: Acquire, clock: Clock) -> Ticket:
    ticket = effect.lock.request()
    try:
        deadline = None if effect.timeout is None else clock.monotonic() + effect.timeout
        polls = _polls()
        while not ticket.ready():
            if deadline is not None and clock.monotonic() >= deadline:
                raise LockTimeout
            await clock.asleep(next(polls))
    except BaseException:
        ticket.release()
        raise
    return ticket
