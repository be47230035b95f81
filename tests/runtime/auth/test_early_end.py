"""A 401 on a token that the API has taken: in this very context it has ended early, elsewhere the context is wrong."""

from __future__ import annotations

import threading
from datetime import timedelta

import pytest

from sagewire.runtime.auth import MemoryStore, OAuthSession
from sagewire.runtime.auth.base import Context
from sagewire.runtime.auth.taken import Taken
from sagewire.runtime.errors import LoginRequired
from tests.runtime.auth.rig import Rig
from tests.runtime.auth.support import LIFETIME, unreachable

RIGHT: Context = ("https://api.example", "site-1", "1")
WRONG: Context = ("https://api.example", "site-2", "1")
SETTLED = LIFETIME * 0.2
"""Seconds after which another forced refresh may follow a forced one."""


@pytest.fixture
def rig() -> Rig:
    return Rig()


def test_a_token_that_was_taken_here_has_ended_early(rig: Rig) -> None:
    token = rig.token()
    rig.accepted(token, RIGHT)
    assert rig.session.situation(rig.sent(token), RIGHT) == "unauthorized"
    assert rig.rejected(token, context=RIGHT) is True
    assert rig.token() == "access-2"
    assert rig.refreshes == 1
    kept = rig.store.load()
    assert kept is not None
    assert (kept.generation, kept.forced) == (2, True)


def test_a_wrong_site_after_a_right_one_costs_no_refresh(rig: Rig) -> None:
    token = rig.token()
    rig.accepted(token, RIGHT)
    for _ in range(5):
        assert rig.rejected(token, context=WRONG) is False
        assert rig.session.situation(rig.sent(token), WRONG) == "context-unauthorized"
        rig.accepted(token, RIGHT)
    assert rig.server.requests == []
    assert rig.rejected(token, context=RIGHT) is True  # and then the token is revoked


def test_a_right_site_after_a_wrong_one(rig: Rig) -> None:
    assert rig.rejected(rig.token(), context=WRONG) is True  # nothing is known of the token yet
    assert rig.rejected("access-2", context=WRONG) is False
    rig.accepted("access-2", RIGHT)
    rig.clock.pass_(SETTLED + 1)
    assert rig.rejected("access-2", context=WRONG) is False
    assert rig.rejected("access-2", context=RIGHT) is True  # the forced one was revoked too, later
    assert rig.refreshes == 2


def test_what_was_taken_elsewhere_is_nothing_to_this_context(rig: Rig) -> None:
    rig.accepted(rig.token(), RIGHT)
    rig.session.accepted({"Authorization": "Bearer something-else"}, WRONG)
    assert rig.rejected("access-1", context=WRONG) is False
    rig.clock.pass_(LIFETIME)
    assert rig.token() == "access-2"
    assert rig.rejected("access-2", context=WRONG) is True  # another generation, never taken
    assert rig.refreshes == 2


def test_an_operation_that_always_answers_401_does_not_wear_the_server_out(rig: Rig) -> None:
    """Each call of another operation shows that the token is good, each of this one is refused: one refresh a while."""
    for _ in range(50):
        token = rig.token()
        rig.accepted(token, RIGHT)
        if rig.rejected(token, context=RIGHT):
            again = rig.token()
            assert rig.rejected(again, context=RIGHT) is False
            assert rig.session.situation(rig.sent(again), RIGHT) == "context-unauthorized"
    assert rig.refreshes == 1
    rig.clock.pass_(SETTLED + 1)
    rig.accepted("access-2", RIGHT)
    assert rig.rejected("access-2", context=RIGHT) is True
    assert rig.refreshes == 2


def test_a_clock_that_was_set_back_does_not_hold_a_forced_refresh_up(rig: Rig) -> None:
    rig.accepted(rig.token(), RIGHT)
    assert rig.rejected("access-1", context=RIGHT) is True
    rig.clock.wall -= timedelta(hours=1)
    rig.accepted("access-2", RIGHT)
    assert rig.rejected("access-2", context=RIGHT) is True


def test_an_early_end_while_the_server_is_away_is_mended_when_it_is_back(rig: Rig) -> None:
    token = rig.token()
    rig.accepted(token, RIGHT)
    rig.server.faults += [unreachable] * 3
    assert rig.rejected(token, context=RIGHT) is False
    assert rig.session.situation(rig.sent(token), RIGHT) == "unauthorized"  # and not: your site may be wrong
    asked = len(rig.server.requests)
    assert rig.rejected(token, context=RIGHT) is False
    assert len(rig.server.requests) == asked  # left in peace for a moment
    rig.clock.pass_(LIFETIME * 0.02 + 1)
    assert rig.rejected(token, context=RIGHT) is True
    assert rig.refreshes == 1


def test_a_login_that_was_revoked_altogether_asks_for_a_user(rig: Rig) -> None:
    token = rig.token()
    rig.accepted(token, RIGHT)
    rig.server.good.clear()
    with pytest.raises(LoginRequired, match="run `demo login`"):
        rig.rejected(token, context=RIGHT)


def test_another_process_takes_what_one_has_forced(rig: Rig) -> None:
    other = rig.other()
    for session in (rig.session, other):
        rig.accepted(rig.run.token(session), RIGHT, session)
    assert rig.rejected("access-1", context=RIGHT) is True
    assert rig.rejected("access-1", other, RIGHT) is True
    assert rig.run.token(other) == "access-2"
    assert rig.rejected("access-2", other, RIGHT) is False
    assert rig.refreshes == 1


def test_many_threads_share_one_forced_refresh(rig: Rig) -> None:
    sessions = [rig.session, rig.other()]
    sites: list[Context] = [(*RIGHT[:2], str(number)) for number in range(4)]
    for session in sessions:
        for site in sites:
            rig.accepted(rig.run.token(session), site, session)
    barrier, told = threading.Barrier(16), list[bool]()

    def call(session: OAuthSession, site: Context) -> None:
        barrier.wait()
        token = "access-1"
        for _ in range(20):  # the API refuses the old token, and takes the new one
            if token == "access-1":
                told.append(rig.rejected(token, session, site))
            else:
                rig.accepted(token, site, session)
            token = rig.run.token(session)

    threads = [threading.Thread(target=call, args=(sessions[i % 2], sites[i % 4])) for i in range(16)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert set(told) == {True}
    assert rig.refreshes == 1
    assert rig.server.refused == []


def test_only_the_newest_tokens_are_remembered() -> None:
    taken = Taken()
    for number in range(1000):
        taken.note(f"access-{number}", RIGHT)
    assert not taken.anywhere("access-997")
    assert taken.here("access-998", RIGHT)
    assert taken.here("access-999", RIGHT)
    assert not taken.here("access-999", WRONG)


def test_without_a_refresh_token_there_is_nothing_to_force(rig: Rig) -> None:
    rig.server.gives_refresh = False
    session = OAuthSession(
        rig.session.flow.grant, rig.session.flow.credentials, MemoryStore(rig.server.tokens(rig.clock))
    )
    session.bind(world=rig.session.flow.world)
    token = rig.run.token(session)
    rig.accepted(token, RIGHT, session)
    assert rig.rejected(token, session, RIGHT) is False
    assert session.situation(rig.sent(token), RIGHT) == "unauthorized"
