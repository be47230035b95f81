"""Writes that come twice: for some days the first result is given again."""

from __future__ import annotations

import re
from typing import Any

import attrs

from sagewire.sandbox import wire
from sagewire.sandbox.accounting.call import Call
from sagewire.sandbox.accounting.refusals import invalid, refused
from sagewire.sandbox.clock import Clock
from sagewire.sandbox.errors import Answer

_FORM = re.compile(r"[0-9a-fA-F]{32}")


@attrs.frozen
class _Held:
    collection: str
    answer: Answer
    expires: float


class Repeats:
    """What was answered to which `idempotency_id`."""

    def __init__(self, clock: Clock) -> None:
        self._clock = clock
        self._held: dict[tuple[str, str], _Held] = {}
        self.asked: dict[str, int] = {}

    def key(self, call: Call) -> str:
        """The id that a write carries, empty for none.

        Raises:
            Refused: 422, it is not 32 hex digits.
        """
        if not call.operation.repeatable:
            return ""
        raw = call.json()
        inner: Any = raw.get(call.operation.wrapper) if wire.is_object(raw) else None
        key = inner.get("idempotency_id") if wire.is_object(inner) else None
        if key is None:
            return ""
        if not isinstance(key, str) or not _FORM.fullmatch(key):
            raise invalid("idempotency_id must be 32 hexadecimal characters", "idempotency_id")
        return key.lower()

    def known(self, call: Call, key: str) -> Answer | None:
        """The first result, None where there is none.

        Raises:
            Refused: 422, the id belongs to another resource.
        """
        held = self._held.get((call.book.place.id, key)) if key else None
        if held is None or held.expires <= self._clock.seconds():
            return None
        if held.collection != call.collection:
            raise refused(422, "IdempotencyResourceMismatch", "Entity type mismatch")
        return held.answer

    def keep(self, call: Call, key: str, answer: Answer) -> None:
        """Remembers a result."""
        if key:
            expires = self._clock.seconds() + call.settings.idempotency_days * 86_400
            self._held[(call.book.place.id, key)] = _Held(call.collection, answer, expires)

    def reset(self) -> None:
        """Forgets everything."""
        self._held.clear()
        self.asked.clear()
