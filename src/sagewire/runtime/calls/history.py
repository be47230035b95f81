"""What one call has been through: its tries, the doubt that a lost answer leaves, and the errors that tell of both."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import datetime
from typing import TYPE_CHECKING, Any, TypeAlias

import msgspec

from sagewire.runtime import hooks
from sagewire.runtime.calls import failures
from sagewire.runtime.calls.job import Job
from sagewire.runtime.core import Core
from sagewire.runtime.errors import CallError, SagewireError
from sagewire.runtime.wire.message import Attempt, Exchange, Request, Response

if TYPE_CHECKING:
    from sagewire.runtime.auth.base import Context
    from sagewire.runtime.calls.verdicts import Verdict

Finder: TypeAlias = Callable[[Job, datetime], Any]
"""Makes `OutcomeUnknown.find` for a job that was sent at that time."""

_CLEAR_AFTER_DOUBT = frozenset({400, 405, 410, 411, 412, 413, 414, 415, 422, 428})


class Sent(msgspec.Struct):
    """A request that left, or may have.

    Attributes:
        request: the request, after redirects the last one.
        at: when it left, before redirects.
        credentials: those that the answer is about.
        about: what it is about; a token that is good there may be refused elsewhere.
    """

    request: Request
    at: datetime
    credentials: Mapping[str, str]
    about: Context

    def __repr__(self) -> str:
        return f"<Sent {self.request.method}>"  # its parts hold secrets

    def redirected(self, request: Request) -> Sent:
        """The same, as it was sent on; of credentials that it then had no more, the answer says nothing."""
        known = self.credentials.keys() <= request.headers.keys()
        return Sent(request, self.at, self.credentials if known else {}, self.about)


class History:
    """What one call has been through so far."""

    __slots__ = ("_core", "_doubt", "_finder", "_first", "_job", "_last", "_recorders", "attempts")

    def __init__(self, core: Core, job: Job, finder: Finder | None) -> None:
        """Begins with nothing."""
        self._core = core
        self._job = job
        self._finder = finder
        self._doubt: CallError | None = None
        self._first: Sent | None = None
        self._last: Sent | None = None
        self._recorders = hooks.recorders(core.owner)
        self.attempts: list[Attempt] = []

    @property
    def sent(self) -> bool:
        """Whether a request has left, or may have."""
        return self._last is not None

    def leaving(self, request: Request, credentials: Mapping[str, str]) -> Sent:
        """Keeps a request that is about to leave."""
        core = self._core
        about = [core.base_url]
        if self._job.operation.context:
            about += [request.headers.get(name, "") for name in core.context_header_names]
        sent = Sent(request, core.world.clock.now(), credentials, tuple(about))
        self._first = self._first or sent
        self._last = sent
        return sent

    def note(self, sent: Sent, status: int | None, failure: str = "", pause: float = 0.0) -> Attempt:
        """Adds a try."""
        attempt = Attempt(len(self.attempts) + 1, sent.at, status, failure, pause)
        self.attempts.append(attempt)
        return attempt

    def tell(self, sent: Sent, response: Response) -> Exchange:
        """Tells whoever looks on that the call is finished, and gives what they are shown, with its credentials."""
        exchange = Exchange(self._job.operation.id, sent.request, response, tuple(self.attempts))
        on_response = self._core.hooks.on_response
        if on_response is None and not self._recorders:
            return exchange
        request = self._core.shown(sent.request, self._job.secrets)
        shown = Exchange(exchange.operation, request, response, exchange.attempts)
        for exchanges in self._recorders:
            exchanges.append(shown)
        if on_response is not None:
            on_response(shown)
        return exchange

    # -- errors --------------------------------------------------------------------------------------------------

    def refusal(
        self,
        sent: Sent,
        response: Response,
        *,
        situation: str,
        context: dict[str, str] | None = None,
        retry_after: float | None = None,
        verdict: Verdict | None = None,
    ) -> CallError:
        """The error of an answer that is one; see `failures.of_answer`."""
        return failures.of_answer(
            self._core,
            self._job.operation,
            response,
            self.attempts,
            situation=situation,
            context=context,
            retry_after=retry_after,
            verdict=verdict,
            credentials=self._core.credentials_in(sent.request, self._job.secrets),
        )

    def late(self, why: str) -> CallError:
        """The error of a call whose deadline leaves no time for something."""
        return self.ended(failures.out_of_time(self._job.operation, self.attempts, why))

    def ended(self, error: CallError, status: int | None = None) -> CallError:
        """The error to raise: doubt about an earlier try outlives whatever came later, but for a clear answer."""
        if self._doubt is None or status in _CLEAR_AFTER_DOUBT:
            return error
        return self.doubted(error)

    def doubt(self, error: CallError) -> None:
        """Keeps the first reason for doubt: from then on only a clear answer can clear it."""
        if self._doubt is None:
            self._doubt = error

    def recall(self, error: SagewireError) -> None:
        """Raises the doubt about an earlier try, where there is any, in place of what keeps the next one from leaving.

        Raises:
            OutcomeUnknown: there is.
        """
        if self._doubt is not None:
            raise self.doubted(error) from error

    def doubted(self, error: Exception) -> CallError:
        """The error of a write of which nobody knows whether it was carried out."""
        assert self._first is not None
        assert self._last is not None
        finder, sent_at = self._finder, self._first.at
        return failures.outcome_unknown(
            self._core,
            self._job,
            self._last.request,
            sent_at,
            self.attempts,
            error if self._doubt is None else self._doubt,
            None if finder is None else lambda: finder(self._job, sent_at),
        )
