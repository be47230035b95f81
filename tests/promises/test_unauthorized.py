"""A 401: a wrong site sets off one refresh at most, however many ask; and an access token may end early."""

from __future__ import annotations

import asyncio
from typing import Any

import pytest

from sagewire.runtime.errors import LoginRequired, SagewireError, Unauthorized
from sagewire.sandbox import Sandbox
from tests.fault.rig import MODES, Mode, bench, product_calls, together, token_calls

WRONG = "00000000-dead-4bad-8bad-000000000000"
MANY = 50


def at_once(mode: Mode, sage: Any, loop: asyncio.Runner | None, site: str) -> list[Any]:
    """What 50 calls that start at once end in."""
    view = sage.with_options(context={"site": site})
    ends: list[Any] = []
    if loop is None:

        def one(_number: int) -> None:
            try:
                ends.append(view.customers.list(limit=1).first())
            except SagewireError as error:
                ends.append(error)

        together(MANY, one)
        return ends

    async def main() -> list[Any]:
        calls = (view.customers.list(limit=1).first() for _ in range(MANY))
        return await asyncio.gather(*calls, return_exceptions=True)

    return loop.run(main())


@pytest.mark.parametrize("mode", MODES)
def test_a_wrong_site_asks_for_one_token_at_most_and_is_named(box: Sandbox, mode: Mode) -> None:
    with bench(box, mode) as with_client:
        ends = at_once(mode, with_client.client, with_client.loop, WRONG)
        assert {type(end) for end in ends} == {Unauthorized}
        assert all(WRONG in str(end) for end in ends)
        assert len(token_calls(box)) == 1
        assert len(product_calls(box, "GET", "/customers")) <= 2 * MANY
        hint = ends[0].hint
        assert "X-Site and X-Company" in hint
        assert "Ask: the administrator of the Sage 200 site" in hint

        box.ledger.clear()
        again = at_once(mode, with_client.client, with_client.loop, WRONG)
        assert {type(end) for end in again} == {Unauthorized}
        assert token_calls(box) == [], "a token that was just forced is not forced again"
        assert len(product_calls(box, "GET", "/customers")) == MANY
        assert with_client.done(with_client.client.customers.list().first()) is not None
        assert token_calls(box) == [], "and it is as good as any for the right site"


@pytest.mark.parametrize("mode", MODES)
def test_a_token_that_the_api_has_taken_is_not_refreshed_for_a_wrong_site(box: Sandbox, mode: Mode) -> None:
    with bench(box, mode) as with_client:
        with_client.done(with_client.client.sites.list().first())
        ends = at_once(mode, with_client.client, with_client.loop, WRONG)
    assert {type(end) for end in ends} == {Unauthorized}
    assert all(f"site={WRONG}" in str(end) for end in ends)
    assert token_calls(box) == []


@pytest.mark.parametrize("mode", MODES)
def test_a_wrong_company_is_named_too(box: Sandbox, mode: Mode) -> None:
    with bench(box, mode, company=77) as with_client, pytest.raises(Unauthorized, match="company=77"):
        with_client.done(with_client.client.customers.get(1))


@pytest.mark.parametrize("taken_before", [False, True])
@pytest.mark.parametrize("mode", MODES)
def test_an_access_token_that_ended_early_costs_one_refresh(box: Sandbox, mode: Mode, taken_before: bool) -> None:
    """Fifty calls that find the token dead share one new one, and all succeed, whether it was good here or not."""
    with bench(box, mode) as with_client:
        if taken_before:
            assert with_client.done(with_client.client.customers.list().first()) is not None
            assert token_calls(box) == []
            box.ledger.clear()
        box.identity.expire_tokens()
        ends = at_once(mode, with_client.client, with_client.loop, box.credentials.site)
        assert not [end for end in ends if isinstance(end, Exception)]
        assert len(token_calls(box)) == 1
        assert len({call.token for call in product_calls(box, "GET", "/customers") if call.status == 200}) == 1


@pytest.mark.parametrize("mode", MODES)
def test_a_wrong_site_is_told_from_a_token_that_was_revoked(box: Sandbox, mode: Mode) -> None:
    """The right site works; a wrong one is named, without a refresh; then the token is revoked, and one mends it."""
    with bench(box, mode) as with_client:
        right, wrong = box.credentials.site, WRONG
        assert at_once(mode, with_client.client, with_client.loop, right)
        ends = at_once(mode, with_client.client, with_client.loop, wrong)
        assert all("X-Site and X-Company" in end.hint for end in ends)
        assert token_calls(box) == []
        box.identity.expire_tokens()
        ends = at_once(mode, with_client.client, with_client.loop, right)
        assert not [end for end in ends if isinstance(end, Exception)]
        assert len(token_calls(box)) == 1
        ends = at_once(mode, with_client.client, with_client.loop, wrong)
        assert {type(end) for end in ends} == {Unauthorized}
        assert len(token_calls(box)) == 1


@pytest.mark.parametrize("mode", MODES)
def test_a_token_at_its_end_is_renewed_before_it_is_refused(box: Sandbox, mode: Mode) -> None:
    with bench(box, mode) as with_client:
        with_client.done(with_client.client.sites.list().first())
        for night in range(1, 4):
            with_client.clock.pass_(8 * 3600)
            ends = at_once(mode, with_client.client, with_client.loop, box.credentials.site)
            assert not [end for end in ends if isinstance(end, Exception)]
            assert len(token_calls(box)) == night
    assert box.ledger.calls(status=401) == []


@pytest.mark.parametrize("mode", MODES)
def test_after_ninety_days_a_user_must_log_in_and_nothing_is_sent(
    box: Sandbox, mode: Mode, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("webbrowser.open", lambda *_: pytest.fail("a browser was opened"))
    with bench(box, mode) as with_client:
        with_client.clock.pass_(91 * 86_400)
        ends = at_once(mode, with_client.client, with_client.loop, box.credentials.site)
        assert {type(end) for end in ends} == {LoginRequired}
        assert "90 days" in ends[0].hint
        assert "the user who signs in" in ends[0].hint
    assert len(token_calls(box)) == 1
    assert product_calls(box, "GET", "*") == []
