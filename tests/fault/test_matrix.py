"""Each fault x each kind of call x once and for ever x sync and async. The sandbox's ledger is the judge.

What must come of it is worked out in `judge`, from what the documentation says; this file compares.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest

from sagewire.runtime import RequestOptions
from sagewire.runtime.errors import CallError, OutcomeUnknown, SagewireError, UsageError
from sagewire.sandbox import Sandbox, match
from tests.fault.acts import ACTS, PAGE, Act, Create, ListPage, Preview, Read
from tests.fault.ailments import AILMENTS, Ailment, Good, Refused, every_kind
from tests.fault.judge import Verdict, verdict
from tests.fault.rig import MODES, Bench, Mode, bench, is_next, patient, product_calls, token_calls

SECRETS = {"authorization", "cookie", "ocp-apim-subscription-key"}


def cells() -> Iterator[Any]:
    """Every cell of the matrix; a 401 also to a token that the API has taken before."""
    for act in ACTS:
        for ailment in AILMENTS:
            for for_ever in (False, True):
                for warm in (False, True) if isinstance(ailment.sign, Refused) else (True,):
                    for mode in MODES:
                        often, state = "ever" if for_ever else "once", "" if warm else "-cold"
                        name = f"{act.name}-{ailment.name}{state}-{often}-{mode}"
                        yield pytest.param(act, ailment, for_ever, warm, mode, id=name)


def test_every_kind_of_fault_is_in_the_matrix() -> None:
    assert {type(ailment.make()) for ailment in AILMENTS} == every_kind()


@pytest.mark.parametrize(("kind", "ailment", "for_ever", "warm", "mode"), list(cells()))
def test_cell(box: Sandbox, kind: type[Act], ailment: Ailment, for_ever: bool, warm: bool, mode: Mode) -> None:
    expected = verdict(kind, ailment, for_ever=for_ever, warm=warm)
    act = kind(box)
    fault = box.faults.add(match(act.method, act.path, nth=act.nth, times=None if for_ever else 1), ailment.make())
    with bench(box, mode, hasty=is_next(fault, act.method, act.path) if ailment.hasty else patient) as with_client:
        if warm:
            with_client.done(with_client.client.sites.list().first())
        told, result = _made(act, with_client, ailment)
        assert type(told) is (expected.told or type(None)), told
        assert fault.fired > 0
        _check_calls(act, expected, told)
        if isinstance(told, OutcomeUnknown):
            _check_doubt(act, with_client, told, ailment)
        else:
            _check_clear(act, with_client, told, result, ailment)


def _made(act: Act, with_client: Bench, ailment: Ailment) -> tuple[SagewireError | None, Any]:
    try:
        return None, act.call(with_client, RequestOptions(deadline=ailment.deadline, max_bytes=1_000_000))
    except SagewireError as error:
        return error, None


def _check_calls(act: Act, expected: Verdict, told: SagewireError | None) -> None:
    sent = product_calls(act.sandbox, act.method, act.path)
    around = act.nth - 1 + (3 if told is None else 0) if isinstance(act, ListPage) else 0
    assert len(sent) == expected.sent + around
    assert len({call.body for call in sent}) == 1, "what is sent again is the same"
    assert len(token_calls(act.sandbox)) == expected.refreshes
    if isinstance(told, CallError):
        assert [attempt.number for attempt in told.attempts] == list(range(1, expected.sent + 1))


def _check_clear(act: Act, with_client: Bench, told: SagewireError | None, result: Any, ailment: Ailment) -> None:
    """A success was carried out once; an error that says so was not, and will not be."""
    if told is None:
        act.check_success(result)
    if isinstance(act, Read | ListPage | Preview):
        assert not act.sandbox.ledger.records(), "nothing was to be changed"
        _check_rows(act, told)
        return
    if ailment.done == "later":
        with_client.quiet()
    if act.is_write:
        assert act.done() == (1 if told is None else 0)
    elif told is None:
        assert act.done() >= 1
    else:
        assert bool(act.done()) == (ailment.done != "no")


def _check_rows(act: Act, told: SagewireError | None) -> None:
    if isinstance(act, ListPage) and told is not None:
        assert [row.id for row in act.came] == act.ids[: 2 * PAGE], "what came before the error, and no more"


def _check_doubt(act: Act, with_client: Bench, told: OutcomeUnknown, ailment: Ailment) -> None:
    """The caller is told that nobody knows; then what is there is found, and what is not may still come."""
    assert not {name.lower() for name in told.request.headers} & SECRETS
    assert "may or may not" in told.message
    assert told.__cause__ is not None
    if isinstance(act, Create):
        assert told.key == {"customer_id": act.customer, "customer_document_no": act.value}
        _look(act, with_client, told)
    else:
        with pytest.raises(UsageError, match="cannot be looked up"):
            told.find()
    if ailment.done == "later":
        with_client.quiet()
    done = act.done()
    assert done == (0 if ailment.done == "no" else 1)
    if isinstance(act, Create):
        assert len(_look(act, with_client, told).candidates) == done


def _look(act: Create, with_client: Bench, told: OutcomeUnknown) -> Any:
    before = act.done()
    found = with_client.done(told.find())
    after = act.done()
    assert before <= len(found.candidates) <= after, "what was there when Sage was asked"
    assert {row.customer_document_no for row in found.candidates} <= {act.value}
    assert {row.id for row in found.candidates} <= {record.id for record in act.sandbox.ledger.created("sop_orders")}
    assert ("no proof that none will appear" in str(found)) == (not found)
    assert "compare before you repeat" in str(found) or not found
    return found


def test_good_answers_are_no_faults() -> None:
    """The matrix knows what is good, too: else everything could fail and nothing would be noticed."""
    assert [ailment.name for ailment in AILMENTS if isinstance(ailment.sign, Good)] == ["delay", "slow", "changed"]
