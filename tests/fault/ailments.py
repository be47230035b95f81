"""Everything that can happen to a call, and how it looks from outside: the rows of the matrix."""

from __future__ import annotations

import inspect
from collections.abc import Callable
from functools import partial
from typing import Any, Literal, TypeAlias

import attrs

from sagewire.sandbox import kinds
from sagewire.sandbox.kinds import Kind
from tests.fault import trouble
from tests.fault.trouble import Ground

Done: TypeAlias = Literal["no", "yes", "later"]
Reach: TypeAlias = Literal["", "dns", "refused", "tls", "stuck"]
HOUR = 3600


@attrs.frozen
class Good:
    """The answer comes, and it is right."""


@attrs.frozen
class Unsent:
    """No connection was made.

    Attributes:
        timed_out: because the client waited long enough.
    """

    timed_out: bool = False


@attrs.frozen
class Cut:
    """The request went out, and no answer comes.

    Attributes:
        timed_out: because the client waited long enough.
        final: sending again would end in the same.
        short: an answer begins, and is shorter than it says.
    """

    timed_out: bool = False
    final: bool = False
    short: bool = False


@attrs.frozen
class Status:
    """An answer with a status.

    Attributes:
        code: the status.
        retry_after: seconds that it asks to wait.
        about: seconds by which a date may tell less than that.
        text: what it says.
        html: it is a web page.
    """

    code: int
    retry_after: float | None = None
    about: float = 0.0
    text: str = ""
    html: bool = False


@attrs.frozen
class Unreadable:
    """A success that cannot be read.

    Attributes:
        html: it is a web page, so nobody who knows the call has answered.
    """

    html: bool = False


@attrs.frozen
class Refused:
    """A 401.

    Attributes:
        ended: because the credentials have ended; else they are good, or so their owner must think.
    """

    ended: bool = False


@attrs.frozen
class Moved:
    """An answer that sends the caller to another origin.

    Attributes:
        code: its status.
    """

    code: int


@attrs.frozen
class Foreign:
    """A link in an answer, or an address that the caller was given, leads to another origin."""


Sign: TypeAlias = Good | Unsent | Cut | Status | Unreadable | Refused | Moved | Foreign


@attrs.frozen
class Ailment:
    """One way to fail.

    Attributes:
        name: for the test's name.
        sign: how it looks from outside.
        make: makes the fault in the sandbox; None where nothing arrives there.
        reach: what keeps the request from arriving.
        done: whether the call was carried out all the same.
        hasty: the client must not wait for the answer.
        deadline: the call's deadline, None for none.
    """

    name: str
    sign: Sign
    make: Callable[[Ground], Kind] | None = None
    reach: Reach = ""
    done: Done = "no"
    hasty: bool = False
    deadline: float | None = None


def _kind(make: Callable[..., Kind], *values: Any, **named: Any) -> Callable[[Ground], Kind]:
    made = partial(make, *values, **named)
    return lambda _ground: made()


def _nothing(data: Any) -> None:
    del data


def _unsent() -> list[Ailment]:
    return [
        Ailment("dns", Unsent(), reach="dns"),
        Ailment("refused", Unsent(), reach="refused"),
        Ailment("tls", Unsent(), reach="tls"),
        Ailment("connect-timeout", Unsent(timed_out=True), reach="stuck", hasty=True),
    ]


def _cut() -> list[Ailment]:
    timed_out = Cut(timed_out=True)
    return [
        Ailment("reset-before", Cut(), _kind(kinds.ResetBefore)),
        Ailment("reset-after", Cut(), _kind(kinds.ResetAfter), done="yes"),
        Ailment("read-timeout", timed_out, lambda ground: trouble.Held(ground.gate), done="later", hasty=True),
        Ailment("drip-past-deadline", timed_out, _kind(trouble.Thirds, 0.4), done="yes", deadline=0.6),
        Ailment("late-reset", Cut(), lambda ground: trouble.Late(ground.gate), done="later"),
        Ailment("late-502", Status(502), lambda ground: trouble.Late(ground.gate, 502), done="later"),
        Ailment("soon-reset", Cut(), _kind(kinds.LateCommit, 0.02), done="later"),
        Ailment("wrong-length", Cut(short=True), _kind(kinds.WrongLength), done="yes"),
        Ailment("gzip-bomb", Cut(final=True), _kind(kinds.GzipBomb, 2)),
    ]


def _unreadable() -> list[Ailment]:
    return [
        Ailment("truncated", Unreadable(), _kind(kinds.Truncated), done="yes"),
        Ailment("empty-200", Unreadable(), _kind(kinds.Empty), done="yes"),
        Ailment("html-200", Unreadable(html=True), _kind(kinds.Html)),
    ]


_TOO_MANY = "Rate limit is exceeded. Try again later."


def _waits() -> list[Ailment]:
    found = [Ailment("429", Status(429, text=_TOO_MANY), _kind(kinds.TooMany))]
    for seconds in (2, HOUR):
        plain = {"headers": {"Retry-After": str(seconds)}}
        found += [
            Ailment(f"429-after-{seconds}", Status(429, seconds, text=_TOO_MANY), _kind(kinds.TooMany, seconds)),
            Ailment(
                f"429-until-{seconds}",
                Status(429, seconds, about=1.0, text=_TOO_MANY),
                _kind(kinds.TooMany, seconds, as_date=True),
            ),
            Ailment(f"503-after-{seconds}", Status(503, seconds), _kind(kinds.Status, 503, **plain)),
            Ailment(f"503-until-{seconds}", Status(503, seconds, about=1.0), _kind(trouble.Until, 503, seconds)),
        ]
    return found


def _statuses() -> list[Ailment]:
    found: list[Ailment] = []
    for code in (400, 403, 404, 405, 408, 409, 422, 500, 501, 502, 503, 504, 520, 524, 599):
        found.append(Ailment(str(code), Status(code), _kind(kinds.Status, code)))
        if code in (408, 500, 502, 503, 504, 520, 524, 599):
            done = _kind(kinds.Status, code, after_commit=True)
            found.append(Ailment(f"{code}-done", Status(code), done, done="yes"))
    found.append(Ailment("500-empty-done", Status(500), _kind(kinds.Empty, 500), done="yes"))
    found.append(Ailment("503-html", Status(503, text="Please try later.", html=True), _kind(kinds.Html, 503)))
    return found


def _redirect(code: int) -> Callable[[Ground], Kind]:
    return lambda ground: kinds.Redirect(ground.elsewhere.url, code)


def _elsewhere() -> list[Ailment]:
    moved = [Ailment(f"redirect-{code}", Moved(code), _redirect(code)) for code in (301, 302, 303, 307, 308)]
    return [*moved, Ailment("foreign-link", Foreign(), lambda ground: trouble.ForeignNext(ground.elsewhere.url))]


AILMENTS: tuple[Ailment, ...] = (
    Ailment("delay", Good(), _kind(kinds.Delay, 0.01), done="yes"),
    Ailment("drip", Good(), _kind(kinds.Slow, 0.001, 512), done="yes"),
    Ailment("data-changed", Good(), _kind(kinds.Changed, _nothing), done="yes"),
    *_unsent(),
    *_cut(),
    *_unreadable(),
    Ailment("401", Refused(), _kind(kinds.Status, 401)),
    Ailment("401-ended", Refused(ended=True), _kind(kinds.ExpireTokens)),
    *_waits(),
    *_statuses(),
    *_elsewhere(),
)


def every_kind() -> set[type]:
    """Every kind of fault that the sandbox has."""
    return {
        kind
        for _, kind in inspect.getmembers(kinds, inspect.isclass)
        if kind.__module__ == kinds.__name__ and hasattr(kind, "perform") and kind is not Kind
    }
