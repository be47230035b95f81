"""Faults that the matrix has no cell for: several in a row, a lookup that fails, a mixed fate, redirects at home."""

from __future__ import annotations

from typing import Any

import attrs
import pytest

from sagewire.runtime import RequestOptions, RetryPolicy
from sagewire.runtime.errors import NotFound, OutcomeUnknown, RateLimited, SagewireError, ServerError, Unauthorized
from sagewire.sandbox import Sandbox
from tests.fault.acts import Act, Given, Stage, done
from tests.fault.columns import PRODUCTS
from tests.fault.rig import MODES, Bench, Mode, bench, product_calls, token_calls

PLAIN = RequestOptions()


@attrs.frozen
class Doing:
    """An act that is ready to be carried out."""

    act: Act
    given: Given
    sandbox: Sandbox

    @property
    def path(self) -> str:
        """Where it goes."""
        return self.act.path.format(**self.given)

    def call(self, with_client: Bench, options: RequestOptions = PLAIN) -> Any:
        """Carries it out."""
        return with_client.done(self.act.call(with_client.client, self.given, options))

    def done(self) -> int:
        """How often it was carried out."""
        return done(self.act, self.sandbox, self.given)


def begun(box: Sandbox, name: str) -> Doing:
    """One of the matrix's acts of Sage 200."""
    act = next(act for act in PRODUCTS["sage200"].acts if act.name == name)
    with bench(box, "sync") as own:
        stage = Stage(box, own.client)
        given = {"text": stage.text, **act.prepare(stage)}
    box.ledger.clear()
    return Doing(act, given, box)


@pytest.mark.parametrize("mode", MODES)
def test_doubt_outlives_what_comes_later(box: Sandbox, mode: Mode) -> None:
    """Carried out, then refused with 429: the second answer says nothing about the first try."""
    act = begun(box, "create")
    box.faults.on("POST", "/sop_orders").too_many(1)
    box.faults.on("POST", "/sop_orders").reset_after()
    with bench(box, mode) as with_client, pytest.raises(OutcomeUnknown) as told:
        act.call(with_client)
    assert [attempt.status for attempt in told.value.attempts] == [429, None]
    assert (len(product_calls(box, "POST", "/sop_orders")), act.done()) == (2, 1)


@pytest.mark.parametrize("mode", MODES)
@pytest.mark.parametrize("name", ["create", "update", "delete"])
def test_a_write_survives_all_that_is_clear(box: Sandbox, mode: Mode, name: str) -> None:
    act = begun(box, name)
    method, path = act.act.method, act.path
    box.faults.on(method, path).unauthorized()
    box.faults.on(method, path).too_many(1)
    box.faults.on(method, path).status(503, headers={"Retry-After": "1"})
    with bench(box, mode) as with_client:
        assert act.act.check(act.call(with_client), act.given)
        assert with_client.clock.waits == [1.0, 1.0]
    assert (len(product_calls(box, method, path)), act.done(), len(token_calls(box))) == (4, 1, 1)


@pytest.mark.parametrize("mode", MODES)
def test_find_is_a_read_and_survives_what_reads_survive(box: Sandbox, mode: Mode) -> None:
    act = begun(box, "create")
    box.faults.on("POST", "/sop_orders").reset_after()
    box.faults.on("GET", "/sop_orders").status(502)
    box.faults.on("GET", "/sop_orders").reset_before()
    with bench(box, mode) as with_client:
        with pytest.raises(OutcomeUnknown) as told:
            act.call(with_client)
        found = with_client.done(told.value.find())
        assert (found.asked_at - told.value.sent_at).total_seconds() >= 5.0, "the settle period"
        assert with_client.clock.waits[0] <= 5.0
        assert [row.id for row in found.candidates] == [box.ledger.created("sop_orders")[0].id]
        box.faults.on("GET", "/sop_orders", times=None).status(502)
        with pytest.raises(ServerError):
            with_client.done(told.value.find())
    assert act.done() == 1


@pytest.mark.parametrize("mode", MODES)
def test_find_looks_where_the_write_was_sent(box: Sandbox, mode: Mode) -> None:
    """The lost call had a context of its own: so has the lookup."""
    act = begun(box, "create")
    box.faults.on("POST", "/sop_orders").reset_after()
    known = box.credentials
    options = RequestOptions(context={"site": known.site, "company": known.company})
    with bench(box, mode, site="elsewhere", company=9) as with_client:
        with pytest.raises(OutcomeUnknown) as told:
            act.call(with_client, options)
        assert len(with_client.done(told.value.find()).candidates) == 1


@pytest.mark.parametrize("mode", MODES)
def test_retries_can_be_switched_off_and_have_a_budget(box: Sandbox, mode: Mode) -> None:
    box.faults.on("GET", times=None).status(500)
    with bench(box, mode) as with_client:
        with pytest.raises(ServerError):
            with_client.done(with_client.client.customers.get(1, options=RequestOptions(retries=0)))
        assert box.ledger.count() == 1
        while with_client.client.core.quota.left >= 5:
            with pytest.raises(ServerError):
                with_client.done(with_client.client.customers.get(1, options=RequestOptions(retries=20)))
        box.ledger.clear()
        with pytest.raises(ServerError):
            with_client.done(with_client.client.customers.get(1))
        assert box.ledger.count() == 1, "a Sage in trouble does not get three times the load"


@pytest.mark.parametrize("mode", MODES)
def test_a_429_holds_the_other_calls_of_the_client_back(box: Sandbox, mode: Mode) -> None:
    box.faults.on("GET", "/customers/*", times=None).too_many(60)
    with bench(box, mode, retry=RetryPolicy(max_attempts=1)) as with_client:
        with pytest.raises(RateLimited) as told:
            with_client.done(with_client.client.customers.get(1))
        assert told.value.retry_after == 60
        with_client.done(with_client.client.sites.list().first())
        assert 59 < sum(with_client.clock.waits) <= 60


@pytest.mark.parametrize("mode", MODES)
def test_a_redirect_at_home_is_followed_by_reads_alone(box: Sandbox, mode: Mode) -> None:
    asked, given = (row["id"] for row in box.data.find("customer")[:2])
    act = begun(box, "create")
    box.faults.on("GET", f"/customers/{asked}").redirect(f"{box.url('sage200')}/customers/{given}")
    box.faults.on("POST", "/sop_orders").redirect(f"{box.url('sage200')}/sop_orders", 307)
    with bench(box, mode) as with_client:
        assert with_client.done(with_client.client.customers.get(asked)).id == given
        with pytest.raises(SagewireError) as told:
            act.call(with_client)
    assert (getattr(told.value, "status", None), act.done()) == (307, 0)


@pytest.mark.parametrize("mode", MODES)
def test_errors_that_are_answers_are_not_tried_again(box: Sandbox, mode: Mode) -> None:
    with bench(box, mode) as with_client:
        with pytest.raises(NotFound) as told:
            with_client.done(with_client.client.customers.get(1))
        assert len(told.value.attempts) == box.ledger.count() == 1
        with pytest.raises(Unauthorized):
            with_client.done(with_client.client.customers.get(1, options=RequestOptions(context={"site": "nowhere"})))
