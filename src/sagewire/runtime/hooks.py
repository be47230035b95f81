"""Looking on: callbacks for what a client sends, receives and tries again, and the recording of whole exchanges.

Hooks are given requests without their credentials. They run in the caller's thread or task, hold no lock up, and what
they raise ends the call.
"""

from __future__ import annotations

from collections.abc import Callable, Generator
from contextlib import contextmanager
from contextvars import ContextVar
from typing import TYPE_CHECKING

from sagewire.runtime.value import Value
from sagewire.runtime.wire.message import Attempt, Exchange, Request

if TYPE_CHECKING:
    from sagewire.runtime.decoding.drift import Drift


class Hooks(Value, frozen=True, kw_only=True):
    """Callbacks of a client.

    Attributes:
        on_request: before each try: operation id and request.
        on_response: after each finished call, also one that Sage refused: the exchange.
        on_retry: before each pause: operation id and the attempt that failed.
        on_drift: for each difference between an answer and the specification, once.
    """

    on_request: Callable[[str, Request], object] | None = None
    on_response: Callable[[Exchange], object] | None = None
    on_retry: Callable[[str, Attempt], object] | None = None
    on_drift: Callable[[Drift], object] | None = None


NO_HOOKS = Hooks()

_recording: ContextVar[tuple[tuple[object, list[Exchange]], ...]] = ContextVar("sagewire_recording", default=())


@contextmanager
def capture(owner: object) -> Generator[list[Exchange], None, None]:
    """Records the exchanges of one client, in this thread or task and those it starts."""
    exchanges: list[Exchange] = []
    token = _recording.set((*_recording.get(), (owner, exchanges)))
    try:
        yield exchanges
    finally:
        _recording.reset(token)


def recorders(owner: object) -> list[list[Exchange]]:
    """The lists that record for this client now."""
    active = _recording.get()
    return [exchanges for whose, exchanges in active if whose is owner] if active else []
