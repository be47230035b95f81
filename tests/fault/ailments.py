"""Everything that the sandbox can do to a call, and how it looks from outside: the rows of the matrix."""

from __future__ import annotations

import inspect
from collections.abc import Callable
from functools import partial
from typing import Any, Literal, TypeAlias

import attrs

from sagewire.sandbox import kinds
from sagewire.sandbox.kinds import Kind

Done: TypeAlias = Literal["no", "yes", "later"]
LATE = 0.25
"""Seconds after which what was held back is carried out: longer than the client waits."""


@attrs.frozen
class Good:
    """The answer comes, and it is right."""


@attrs.frozen
class Cut:
    """No answer comes.

    Attributes:
        timed_out: because the client waited long enough.
        final: sending again would end in the same.
    """

    timed_out: bool = False
    final: bool = False


@attrs.frozen
class Status:
    """An answer with a status.

    Attributes:
        code: the status.
        retry_after: seconds that it asks to wait.
    """

    code: int
    retry_after: float | None = None


@attrs.frozen
class Unreadable:
    """A success that cannot be read.

    Attributes:
        html: it is a web page, so nobody who knows the call has answered.
    """

    html: bool = False


@attrs.frozen
class Refused:
    """A 401, whether the token is good or not."""


Sign: TypeAlias = Good | Cut | Status | Unreadable | Refused


@attrs.frozen
class Ailment:
    """One way to fail.

    Attributes:
        name: for the test's name.
        make: makes the fault.
        sign: how it looks from outside.
        done: whether the call was carried out all the same.
        hasty: the client must not wait for the answer.
        deadline: the call's deadline, None for none.
    """

    name: str
    make: Callable[[], Kind]
    sign: Sign
    done: Done = "no"
    hasty: bool = False
    deadline: float | None = None


def _nothing(data: Any) -> None:
    del data


def _statuses() -> list[Ailment]:
    found: list[Ailment] = []
    for code in (400, 403, 404, 405, 408, 409, 422, 500, 501, 502, 503, 504, 520, 524, 599):
        found.append(Ailment(str(code), partial(kinds.Status, code), Status(code)))
        if code in (408, 500, 502, 503, 504, 524, 599):
            after = Ailment(f"{code}-done", partial(kinds.Status, code, after_commit=True), Status(code), done="yes")
            found.append(after)
    for seconds in (2, 500):
        found.append(
            Ailment(
                f"503-after-{seconds}",
                partial(kinds.Status, 503, headers={"Retry-After": str(seconds)}),
                Status(503, seconds),
            )
        )
        found.append(Ailment(f"429-after-{seconds}", partial(kinds.TooMany, seconds), Status(429, seconds)))
    return found


AILMENTS: tuple[Ailment, ...] = (
    Ailment("delay", lambda: kinds.Delay(0.01), Good(), done="yes"),
    Ailment("slow", lambda: kinds.Slow(0.001, 512), Good(), done="yes"),
    Ailment("changed", lambda: kinds.Changed(_nothing), Good(), done="yes"),
    Ailment("too-late", lambda: kinds.Delay(LATE), Cut(timed_out=True), done="later", hasty=True),
    Ailment("drips", lambda: kinds.Slow(0.2, 300), Cut(timed_out=True), done="yes", deadline=0.2),
    Ailment("cut-before", kinds.ResetBefore, Cut()),
    Ailment("cut-after", kinds.ResetAfter, Cut(), done="yes"),
    Ailment("late-cut", lambda: kinds.LateCommit(LATE), Cut(), done="later"),
    Ailment("late-502", lambda: kinds.LateCommit(LATE, 502), Status(502), done="later"),
    Ailment("wrong-length", kinds.WrongLength, Cut(), done="yes"),
    Ailment("bomb", lambda: kinds.GzipBomb(2), Cut(final=True)),
    Ailment("truncated", kinds.Truncated, Unreadable(), done="yes"),
    Ailment("empty", kinds.Empty, Unreadable(), done="yes"),
    Ailment("empty-500", lambda: kinds.Empty(500), Status(500), done="yes"),
    Ailment("html", kinds.Html, Unreadable(html=True)),
    Ailment("html-503", lambda: kinds.Html(503), Status(503)),
    Ailment("429", kinds.TooMany, Status(429)),
    Ailment("429-date", lambda: kinds.TooMany(3, as_date=True), Status(429, 3)),
    Ailment("redirect", lambda: kinds.Redirect("http://127.0.0.1:9/elsewhere"), Status(302)),
    Ailment("redirect-307", lambda: kinds.Redirect("http://127.0.0.1:9/elsewhere", 307), Status(307)),
    Ailment("401", lambda: kinds.Status(401), Refused()),
    Ailment("ended", kinds.ExpireTokens, Refused()),
    *_statuses(),
)


def every_kind() -> set[type]:
    """Every kind of fault that the sandbox has."""
    return {
        kind
        for _, kind in inspect.getmembers(kinds, inspect.isclass)
        if kind.__module__ == kinds.__name__ and hasattr(kind, "perform") and kind is not Kind
    }
