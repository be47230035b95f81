"""The last column: each fault at the token endpoint, while a write waits for a fresh token.

A refresh token works once, so a request whose answer was lost must not be made again by itself; and the write behind it
was never sent, so the caller may repeat it.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import attrs
import pytest

from sagewire.runtime import RequestOptions
from sagewire.runtime.auth.endpoint import GrantInDoubt
from sagewire.runtime.errors import ConnectionFailed, LoginFailed, LoginRequired, OutcomeUnknown, SagewireError
from sagewire.sandbox import Sandbox, match
from tests.fault.acts import Create
from tests.fault.ailments import AILMENTS, Ailment, Cut, Good, Refused, Status, Unreadable
from tests.fault.rig import MODES, Bench, Mode, bench, is_next, patient, product_calls, token_calls

TRIES = 3
LONGEST_WAIT = 30.0
OLD = 10.0
"""Seconds that the access token has left: so few that every call waits for the refresh."""


@attrs.frozen
class Verdict:
    """What must come of it: the exact class of the error (None: the write was carried out), and the requests."""

    told: type[SagewireError] | None
    asked: int


def verdict(ailment: Ailment, *, for_ever: bool) -> Verdict:
    """Worked out from docs/login.md and DESIGN 6: in doubt is never asked again, a clear refusal is."""
    sign = ailment.sign
    if isinstance(sign, Good) or ailment.name in ("ended", "drips"):
        return Verdict(None, 1)  # old access tokens do not matter here; no deadline goes with a refresh
    if isinstance(sign, Cut | Unreadable):
        return Verdict(GrantInDoubt, 1)
    if isinstance(sign, Refused):
        return Verdict(LoginFailed, 1)
    return _status(sign, for_ever=for_ever)


def _status(sign: Status, *, for_ever: bool) -> Verdict:
    if sign.code == 429 or (sign.code == 503 and sign.retry_after is not None):
        if (sign.retry_after or 0) > LONGEST_WAIT:
            return Verdict(ConnectionFailed, 1)
        return Verdict(ConnectionFailed, TRIES) if for_ever else Verdict(None, 2)
    return Verdict(GrantInDoubt if sign.code >= 500 or sign.code == 408 else LoginFailed, 1)


def cells() -> Iterator[Any]:
    """Every cell of the column."""
    for ailment in AILMENTS:
        for for_ever in (False, True):
            for mode in MODES:
                name = f"{ailment.name}-{'ever' if for_ever else 'once'}-{mode}"
                yield pytest.param(ailment, for_ever, mode, id=name)


@pytest.mark.parametrize(("ailment", "for_ever", "mode"), list(cells()))
def test_cell(box: Sandbox, ailment: Ailment, for_ever: bool, mode: Mode) -> None:
    expected = verdict(ailment, for_ever=for_ever)
    act = Create(box)
    fault = box.faults.add(match("POST", "/oauth/token", times=None if for_ever else 1), ailment.make())
    hasty = is_next(fault, "POST", "/oauth/token") if ailment.hasty else patient
    with bench(box, mode, hasty=hasty, ends_in=OLD) as with_client:
        told = _told(act, with_client)
        assert type(told) is (expected.told or type(None)), told
        assert not isinstance(told, OutcomeUnknown), "what was never sent has no unknown outcome"
        assert len(token_calls(box)) == expected.asked
        sent = product_calls(box, act.method, act.path)
        assert (len(sent), act.done()) == ((1, 1) if told is None else (0, 0))
        if told is None:
            return
        with_client.quiet()
        box.faults.clear()
        _check_after(act, with_client, spent=ailment.done != "no")
    assert not with_client.sandbox.faults.pending()


def _told(act: Create, with_client: Bench) -> SagewireError | None:
    try:
        act.check_success(act.call(with_client, RequestOptions()))
    except SagewireError as error:
        return error
    return None


def _check_after(act: Create, with_client: Bench, *, spent: bool) -> None:
    """A refresh token that was not spent is not lost; one that was spent unseen is explained, with what to do."""
    before = len(token_calls(act.sandbox))
    told = _told(act, with_client)
    assert len(token_calls(act.sandbox)) == before + 1
    if not spent:
        assert told is None
        assert act.done() == 1
        return
    assert type(told) is LoginRequired
    assert "an earlier refresh had been lost" in told.message
    assert "must log in" in told.message
    assert act.done() == 0
    assert type(_told(act, with_client)) is LoginRequired
    assert len(token_calls(act.sandbox)) == before + 1, "a dead token is not tried again"
