"""What must come of a call, worked out from docs/retries.md and not from the code: the verdicts of the matrix."""

from __future__ import annotations

import attrs

from sagewire.runtime import errors
from tests.fault.acts import Act, ListPage
from tests.fault.ailments import Ailment, Cut, Good, Refused, Status, Unreadable

TRIES = 3
LONGEST_WAIT = 120.0
_CLASSES: dict[int, type[errors.ApiError]] = {
    401: errors.Unauthorized,
    403: errors.Forbidden,
    404: errors.NotFound,
    409: errors.Conflict,
    422: errors.Unprocessable,
    429: errors.RateLimited,
}
_FATE_UNKNOWN = {408, 500, 502, 503, 504, *range(520, 528), 599}


@attrs.frozen
class Verdict:
    """What must come of a call.

    Attributes:
        told: the exact class of the error, None for a success.
        sent: how often the request was sent.
        refreshes: how many tokens were asked for.
    """

    told: type[BaseException] | None
    sent: int
    refreshes: int = 0


def verdict(act: type[Act], ailment: Ailment, *, for_ever: bool, warm: bool) -> Verdict:
    """Judges.

    Args:
        act: what the caller does.
        ailment: what goes wrong.
        for_ever: it goes wrong each time, not just once.
        warm: the API has taken this token before, though for no site; the pages before the third one were for this one.
    """
    sign = ailment.sign
    if isinstance(sign, Good):
        return Verdict(None, 1)
    if isinstance(sign, Refused):
        return _refused(act, for_ever=for_ever, warm=warm)
    if isinstance(sign, Unreadable):
        return _unreadable(act, sign)
    if isinstance(sign, Cut):
        if not act.reads_answer and ailment.name == "drips":
            return Verdict(None, 1)  # nothing drips
        last = errors.TimedOut if sign.timed_out else errors.ConnectionFailed
        once = sign.final or ailment.deadline is not None
        return _unknown(act, last, for_ever=for_ever, once=once)
    return _status(act, sign, for_ever=for_ever)


def _status(act: type[Act], sign: Status, *, for_ever: bool) -> Verdict:
    error = _CLASSES.get(sign.code) or (errors.ServerError if sign.code >= 500 else errors.BadRequest)
    if sign.code == 429 or (sign.code == 503 and sign.retry_after is not None):
        return _again(error, for_ever=for_ever, once=(sign.retry_after or 0) > LONGEST_WAIT)
    if sign.code in _FATE_UNKNOWN:
        return _unknown(act, error, for_ever=for_ever)
    return Verdict(error, 1)


def _again(error: type[BaseException], *, for_ever: bool, once: bool = False) -> Verdict:
    if once:
        return Verdict(error, 1)
    return Verdict(error, TRIES) if for_ever else Verdict(None, 2)


def _unknown(act: type[Act], error: type[BaseException], *, for_ever: bool, once: bool = False) -> Verdict:
    if act.is_write:
        return Verdict(errors.OutcomeUnknown, 1)
    return _again(error, for_ever=for_ever, once=once)


def _unreadable(act: type[Act], sign: Unreadable) -> Verdict:
    if not act.reads_answer and not sign.html:
        return Verdict(None, 1)  # there is nothing to be read
    return Verdict(errors.OutcomeUnknown if act.is_write else errors.DecodeError, 1)


def _refused(act: type[Act], *, for_ever: bool, warm: bool) -> Verdict:
    if warm and act is not ListPage:  # the API took the token, but not for this site, so it is not the token
        return Verdict(errors.Unauthorized, 1)
    return Verdict(errors.Unauthorized, 2, 1) if for_ever else Verdict(None, 2, 1)
