"""What must come of a call, worked out from docs/retries.md and DESIGN's rules, never from the code or a recorded run.

Three questions decide: what is known of the request's fate (never sent, clearly refused, unknown, answered), what
sending it twice would do, and who is told what.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

import attrs

from sagewire.runtime import errors
from sagewire.runtime.auth.endpoint import GrantInDoubt
from sagewire.runtime.product import Diagnosis
from tests.fault.acts import Act, Product
from tests.fault.ailments import Ailment, Cut, Foreign, Good, Moved, Refused, Sign, Status, Unreadable, Unsent

TRIES = 3
LONGEST_WAIT = 120.0
LONGEST_WAIT_FOR_TOKENS = 30.0

_CLASSES: dict[int, type[errors.ApiError]] = {
    401: errors.Unauthorized,
    403: errors.Forbidden,
    404: errors.NotFound,
    409: errors.Conflict,
    422: errors.Unprocessable,
    429: errors.RateLimited,
}
_FATE_UNKNOWN = {408, 500, 502, 503, 504, *range(520, 528), 599}
_NOT_TAKEN = {400, 401, 403, 404, 410, 422}
"""With which a service may say that it does not take a first key, so that a person must consent anew."""
_MAY_BE_DONE = {301, 302, 303}
"""Redirects with which a server may answer a write that it has carried out: what follows is then read by GET."""


@attrs.frozen
class Verdict:
    """What must come of a call.

    Attributes:
        told: the exact class of the error, None for a success.
        sent: how often the request was sent.
        renewals: how often credentials were renewed.
        waited: seconds that must have passed before it was sent again, at least.
        followed: requests that another origin gets; credentials never.
    """

    told: type[BaseException] | None
    sent: int
    renewals: int = 0
    waited: float = 0.0
    followed: int = 0


def verdict(product: Product, act: Act, ailment: Ailment, *, for_ever: bool, warm: bool) -> Verdict | None:
    """Judges.

    Args:
        product: whose call it is.
        act: what the caller does.
        ailment: what goes wrong.
        for_ever: it goes wrong each time, not just once.
        warm: the API has taken these credentials before, though for no site or business; a list's first pages were
            for the very one.

    Returns:
        The verdict; None where that cannot happen to such a call.
    """
    sign = ailment.sign
    if isinstance(sign, Good):
        return Verdict(None, 1)
    if isinstance(sign, Unsent):
        return _again(errors.TimedOut if sign.timed_out else errors.ConnectionFailed, for_ever=for_ever)
    if isinstance(sign, Refused):
        return _refused(product, act, sign, for_ever=for_ever, warm=warm)
    if isinstance(sign, Unreadable):
        return _unreadable(product, act, ailment, sign)
    if isinstance(sign, Foreign):
        return _foreign(act)
    if isinstance(sign, Moved):
        return _moved(act, sign)
    if isinstance(sign, Cut):
        return _cut(act, ailment, sign, for_ever=for_ever)
    return _status(product, act, sign, for_ever=for_ever)


def _cut(act: Act, ailment: Ailment, sign: Cut, *, for_ever: bool) -> Verdict:
    if act.answer == "nothing" and ailment.deadline is not None:
        return Verdict(None, 1)  # nothing drips
    if act.no_content and sign.short:
        return Verdict(None, 1)  # whatever length a 204 tells, it has no body
    last = errors.TimedOut if sign.timed_out else errors.ConnectionFailed
    return _unknown(act, last, for_ever=for_ever, once=sign.final or ailment.deadline is not None)


def _status(product: Product, act: Act, sign: Status, *, for_ever: bool) -> Verdict:
    error = _CLASSES.get(sign.code) or (errors.ServerError if sign.code >= 500 else errors.BadRequest)
    if sign.code == 429 or (sign.code == 503 and sign.retry_after is not None):
        asked = sign.retry_after or 0.0
        if asked > LONGEST_WAIT or (product.silent and act.is_write):
            return Verdict(error, 1)  # too long; or the status, which alone says so, is not to be relied on
        return attrs.evolve(_again(error, for_ever=for_ever), waited=max(0.0, asked - sign.about))
    if sign.code in _FATE_UNKNOWN:
        return _unknown(act, error, for_ever=for_ever)
    return Verdict(error, 1)


def _again(error: type[BaseException], *, for_ever: bool, once: bool = False) -> Verdict:
    if once:
        return Verdict(error, 1)
    return Verdict(error, TRIES) if for_ever else Verdict(None, 2)


def _unknown(act: Act, error: type[BaseException], *, for_ever: bool, once: bool = False) -> Verdict:
    if not act.is_write:
        return _again(error, for_ever=for_ever, once=once)
    if act.identified:
        return _again(errors.OutcomeUnknown, for_ever=for_ever, once=once)
    return Verdict(errors.OutcomeUnknown, 1)


def _unreadable(product: Product, act: Act, ailment: Ailment, sign: Unreadable) -> Verdict:
    if takes_anything(act, ailment) or (act.answer == "nothing" and not sign.html):
        return Verdict(None, 1)  # bytes are what came, or there is nothing to be read
    if act.is_write:
        return Verdict(errors.OutcomeUnknown, 1)
    return Verdict(errors.BadRequest if product.silent else errors.DecodeError, 1)


def takes_anything(act: Act, ailment: Ailment) -> bool:
    """Whether nobody could see that an answer is spoilt: other bytes, in a message that is whole."""
    sign = ailment.sign
    return act.answer == "bytes" and isinstance(sign, Unreadable) and (not sign.html or act.any_type)


def _moved(act: Act, sign: Moved) -> Verdict:
    if act.elsewhere:
        return Verdict(None, 1, followed=1)
    if act.is_write and sign.code in _MAY_BE_DONE:
        return Verdict(errors.OutcomeUnknown, 1)
    return Verdict(errors.BadRequest, 1)


def _foreign(act: Act) -> Verdict | None:
    if act.link == "address":
        return Verdict(None, 0, followed=1)
    return Verdict(errors.PagingError, 1) if act.link == "next" else None


def _refused(product: Product, act: Act, sign: Refused, *, for_ever: bool, warm: bool) -> Verdict:
    if sign.ended and (product.auth == "given" or not act.credentials):
        return Verdict(None, 1)  # they do not end, or there are none
    if product.auth == "given" or not act.credentials:
        return Verdict(errors.Unauthorized, 1)
    if product.auth == "oauth" and warm and not act.is_list:
        return Verdict(errors.Unauthorized, 1)  # the API has taken the token, but not for this context, which is wrong
    return Verdict(errors.Unauthorized, 2, 1) if for_ever else Verdict(None, 2, 1)


def renewal_verdict(product: Product, ailment: Ailment, *, for_ever: bool) -> Verdict | None:
    """Judges what comes of the request for new credentials, while a call waits for them.

    A refresh token works once: in doubt it is not spent again. What a key rotates with is never spent.
    """
    sign: Sign = ailment.sign
    if ailment.deadline is not None:
        return Verdict(errors.TimedOut, 1, renewals=1)  # it has none; but then there is no time for the call
    if isinstance(sign, Good):
        return Verdict(None, 1)
    if isinstance(sign, Refused) and sign.ended:
        return Verdict(None, 1)  # it carries no access token
    if isinstance(sign, Foreign):
        return None
    again = product.auth == "key"
    if isinstance(sign, Unsent):
        return _again(errors.ConnectionFailed, for_ever=for_ever)
    if isinstance(sign, Cut):
        return _again(GrantInDoubt, for_ever=for_ever, once=not again or sign.final)
    if isinstance(sign, Unreadable):
        return Verdict(GrantInDoubt, 1)
    if isinstance(sign, Status):
        return _renewal_status(sign, for_ever=for_ever, again=again)
    return Verdict(errors.LoginRequired if again and isinstance(sign, Refused) else errors.LoginFailed, 1)


def _renewal_status(sign: Status, *, for_ever: bool, again: bool) -> Verdict:
    if sign.code == 429 or (sign.code == 503 and sign.retry_after is not None):
        asked = sign.retry_after or 0.0
        last = _again(errors.ConnectionFailed, for_ever=for_ever, once=asked > LONGEST_WAIT_FOR_TOKENS)
        return attrs.evolve(last, waited=max(0.0, asked - sign.about))
    if sign.code >= 500 or sign.code == 408:
        return _again(GrantInDoubt, for_ever=for_ever, once=not again)
    return Verdict(errors.LoginRequired if again and sign.code in _NOT_TAKEN else errors.LoginFailed, 1)


def hints(known: Sequence[Diagnosis], ailment: Ailment, operation: str, *, context: bool) -> set[str]:
    """The causes of which a hint may speak: those of the diagnoses that ask for most of what is there to see.

    Args:
        known: the product's diagnoses.
        ailment: what went wrong.
        operation: id of the operation.
        context: a 401 is about what the token was to open.
    """
    status, situation, text = _seen(ailment.sign, context=context)
    fitting = [one for one in known if _fits(one, status, situation, text, operation)]
    most = max(map(_asks, fitting), default=0)
    return {one.cause.strip() for one in fitting if _asks(one) == most}


def _seen(sign: Sign, *, context: bool) -> tuple[int | None, str, str]:
    if isinstance(sign, Unsent):
        return None, "timed-out" if sign.timed_out else "not-reached", ""
    if isinstance(sign, Cut):
        return None, "timed-out" if sign.timed_out else "", ""
    if isinstance(sign, Refused):
        return 401, "context-unauthorized" if context else "unauthorized", ""
    if isinstance(sign, Status):
        return sign.code, "html-answer" if sign.html else "", sign.text
    if isinstance(sign, Unreadable):
        return 200, "html-answer" if sign.html else "", "Service unavailable Please try later."
    return (sign.code, "", "") if isinstance(sign, Moved) else (None, "", "")


def _fits(one: Diagnosis, status: int | None, situation: str, text: str, operation: str) -> bool:
    return (
        (not one.status or status in one.status)
        and (not one.situation or one.situation == situation)
        and (not one.operation or one.operation == operation)
        and (not one.text or re.search(one.text, text, re.IGNORECASE) is not None)
        and bool(one.status or one.situation or one.operation or one.text)
    )


def _asks(one: Diagnosis) -> int:
    """How much a diagnosis asks for: a text tells most, then where and in which situation, then the status."""
    return 8 * bool(one.text) + 4 * bool(one.operation) + 4 * bool(one.situation) + 2 * bool(one.status)
