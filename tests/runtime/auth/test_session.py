from __future__ import annotations

import asyncio
import errno
import logging
import os
import threading
from datetime import timedelta
from pathlib import Path

import attrs
import pytest

from sagewire.runtime.auth import FileStore, MemoryStore, OAuthSession
from sagewire.runtime.auth.endpoint import GrantInDoubt
from sagewire.runtime.auth.windows import hold
from sagewire.runtime.effects import Acquire, Lock, drive_async, drive_sync
from sagewire.runtime.errors import (
    ConfigurationError,
    ConnectionFailed,
    LoginFailed,
    LoginRequired,
    SagewireError,
    StoreError,
)
from tests.runtime.auth.rig import Rig
from tests.runtime.auth.support import (
    CREDENTIALS,
    LIFETIME,
    SECRET,
    AsyncServer,
    FakeClock,
    answers,
    grant,
    lost,
    session_of,
    unreachable,
    world,
)

ADVISORY, MANDATORY = 250, 290  # seconds after the grant, for a life of 300: inside the windows


@pytest.fixture
def rig() -> Rig:
    return Rig()


# -- when ------------------------------------------------------------------------------------------------------------


def test_a_good_token_is_used_and_the_store_read_once(rig: Rig) -> None:
    assert rig.token() == rig.token() == "access-1"
    rig.clock.pass_(LIFETIME * 0.7)
    assert rig.token() == "access-1"
    assert rig.store.calls == ["load"]
    assert rig.server.requests == []


@pytest.mark.parametrize(("lifetime", "good", "due"), [(300, 230, 250), (28800, 27880, 28100), (10, 7, 9)])
def test_windows_scale_with_the_life_of_the_token(lifetime: float, good: float, due: float) -> None:
    rig = Rig()
    rig.server.lifetime = lifetime
    rig.store.save(rig.server.tokens(rig.clock))
    before = rig.token()
    rig.clock.pass_(good)
    assert rig.token() == before
    rig.clock.pass_(due - good)
    assert rig.token() != before


def test_refresh_proves_the_store_first_and_saves_before_use(rig: Rig) -> None:
    rig.token()
    rig.clock.pass_(ADVISORY)
    assert rig.token() == "access-2"
    assert rig.store.calls == ["load", "load", "check", "save"]
    kept = rig.store.load()
    assert kept is not None
    assert (kept.access, kept.refresh, kept.generation, kept.forced) == ("access-2", "refresh-2", 2, False)
    assert kept.consented_at == rig.first.consented_at


def test_in_the_advisory_window_a_failure_is_logged_and_the_token_used_on(
    rig: Rig, caplog: pytest.LogCaptureFixture
) -> None:
    rig.token()
    rig.clock.pass_(ADVISORY)
    rig.server.faults += [unreachable] * 3
    assert rig.token() == rig.token() == "access-1"
    assert len(rig.server.requests) == 3  # the second call leaves the server in peace for a while
    assert "could not be refreshed yet" in caplog.text
    rig.clock.pass_(10)
    assert rig.token() == "access-2"


@pytest.mark.parametrize("after", [MANDATORY, LIFETIME + 1, 10 * LIFETIME])
def test_in_the_mandatory_window_a_failure_is_raised(rig: Rig, after: float) -> None:
    rig.token()
    rig.clock.pass_(after)
    rig.server.faults += [unreachable] * 3
    with pytest.raises(ConnectionFailed, match="not reached"):
        rig.token()
    assert rig.token() == "access-2"


def test_a_wrong_client_secret_is_no_reason_to_log_in_again(rig: Rig) -> None:
    rig.token()
    rig.clock.pass_(MANDATORY)
    rig.server.faults.append(answers(401, {"error": "invalid_client"}))
    with pytest.raises(LoginFailed, match="invalid_client"):
        rig.token()
    assert rig.token() == "access-2"


def test_a_clock_set_back_does_not_lengthen_the_life_of_a_token(rig: Rig) -> None:
    rig.token()
    rig.clock.pass_(100)
    rig.clock.wall -= timedelta(days=1)
    rig.clock.pass_(LIFETIME - 105)
    assert rig.token() == "access-2"
    late = rig.other()
    rig.clock.wall -= timedelta(days=1)  # read with a clock that stands before the grant
    assert rig.run.token(late) == "access-2"
    rig.clock.pass_(LIFETIME + 1)
    assert rig.run.token(late) == "access-3"


def test_a_clock_set_forward_only_means_an_early_refresh(rig: Rig) -> None:
    rig.token()
    rig.clock.wall += timedelta(days=1)
    assert rig.token() == "access-2"
    assert rig.token() == "access-2"


# -- who must log in -------------------------------------------------------------------------------------------------


def test_without_tokens_a_user_must_log_in_and_is_told_how(rig: Rig) -> None:
    rig.store.delete()
    with pytest.raises(LoginRequired, match="run `demo login`"):
        rig.token()
    rig.store.save(rig.first)  # someone did, in another process
    assert rig.token() == "access-1"


def test_without_a_refresh_token_the_access_token_is_used_to_its_end(rig: Rig) -> None:
    rig.store.save(attrs.evolve(rig.first, refresh=None))
    rig.token()
    rig.clock.pass_(LIFETIME - 1)
    assert rig.token() == "access-1"
    rig.clock.pass_(2)
    with pytest.raises(LoginRequired, match="no refresh token"):
        rig.token()


@pytest.mark.parametrize("code", ["invalid_grant", "access_denied"])
def test_a_dead_refresh_token_asks_for_a_login_once_at_the_server(rig: Rig, code: str) -> None:
    rig.store.save(attrs.evolve(rig.first, refresh_expires_at=rig.clock.now() + timedelta(days=90)))
    rig.token()
    rig.clock.pass_(LIFETIME)
    rig.server.faults.append(answers(400, {"error": code}))
    with pytest.raises(LoginRequired, match=r"2024-05-30 09:00 UTC.*run `demo login`") as caught:
        rig.token()
    assert isinstance(caught.value.__cause__, LoginFailed)
    assert "lost" not in str(caught.value)
    for _ in range(3):
        with pytest.raises(LoginRequired, match="2024-05-30"):
            rig.token()
    assert len(rig.server.requests) == 1
    rig.store.save(rig.server.tokens(rig.clock, generation=9))  # a user logged in elsewhere
    assert rig.token() == "access-2"


def test_tokens_removed_by_a_logout_elsewhere(rig: Rig) -> None:
    rig.token()
    rig.store.delete()
    rig.clock.pass_(LIFETIME)
    with pytest.raises(LoginRequired, match="removed"):
        rig.token()
    assert rig.session.tokens is None


def test_tokens_of_another_client_are_refused(rig: Rig) -> None:
    rig.store.save(attrs.evolve(rig.first, client_id="other"))
    with pytest.raises(ConfigurationError, match="'other'"):
        rig.token()


# -- others share the store ------------------------------------------------------------------------------------------


def test_what_another_process_refreshed_is_used(rig: Rig) -> None:
    rig.token()
    other = rig.other()
    rig.clock.pass_(LIFETIME)
    assert rig.run.token(other) == "access-2"
    assert rig.token() == "access-2"
    assert rig.refreshes == 1


def test_tokens_of_another_process_that_have_ended_too_are_refreshed(rig: Rig) -> None:
    rig.token()
    other = rig.other()
    rig.clock.pass_(LIFETIME)
    rig.run.token(other)
    rig.clock.pass_(LIFETIME)
    assert rig.token() == "access-3"
    assert rig.server.refused == []


def test_invalid_grant_after_someone_without_the_lock_refreshed(rig: Rig) -> None:
    rig.token()
    rig.clock.pass_(LIFETIME)
    theirs = rig.server.tokens(rig.clock, generation=2)
    rig.server.good.discard("refresh-1")
    rig.store.on_load = [lambda: None, lambda: MemoryStore.save(rig.store, theirs)]
    assert rig.token() == "access-2"
    assert len(rig.server.refused) == 1


def test_invalid_grant_and_theirs_has_ended_too(rig: Rig) -> None:
    rig.token()
    theirs = rig.server.tokens(rig.clock, generation=2)
    rig.clock.pass_(LIFETIME)
    rig.server.good.discard("refresh-1")
    rig.store.on_load = [lambda: None, lambda: MemoryStore.save(rig.store, theirs)]
    assert rig.token() == "access-3"


def test_in_the_advisory_window_nobody_waits_for_another_process(rig: Rig) -> None:
    rig.token()
    busy = rig.store.lock().request()
    assert busy.ready()
    rig.clock.pass_(ADVISORY)
    assert rig.token() == "access-1"
    busy.release()
    assert rig.token() == "access-2"


def test_a_lock_that_is_never_free_ends_in_an_error(rig: Rig) -> None:
    class Stuck:
        def request(self) -> Stuck:
            return self

        def ready(self) -> bool:
            rig.clock.pass_(30)
            return False

        def release(self) -> None:
            pass

    class StuckStore(MemoryStore):
        def lock(self) -> Lock:  # type: ignore[override]  # the protocol's own type
            return Stuck()

    session = session_of(rig.server, rig.clock, StuckStore(rig.first))
    rig.clock.pass_(LIFETIME)
    with pytest.raises(StoreError, match="hangs"):
        rig.run.token(session)


# -- what must not be lost -------------------------------------------------------------------------------------------


def test_a_store_that_cannot_be_written_is_found_before_the_refresh_token_is_spent(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    rig = Rig()
    store = FileStore(tmp_path / "tokens.json")
    store.save(rig.first)
    session = session_of(rig.server, rig.clock, store)
    rig.run.token(session)
    rig.clock.pass_(LIFETIME)
    original = os.open

    def read_only(path: str, flags: int, mode: int = 0o777) -> int:
        if flags & os.O_CREAT and str(path).endswith(".tmp"):
            raise OSError(errno.EROFS, "Read-only file system")
        return original(path, flags, mode)

    monkeypatch.setattr(os, "open", read_only)
    with pytest.raises(StoreError, match="Read-only file system"):
        rig.run.token(session)
    assert rig.server.requests == []
    monkeypatch.undo()
    assert rig.run.token(session) == "access-2"


def test_a_save_that_fails_is_tried_again_at_once(rig: Rig) -> None:
    rig.token()
    rig.clock.pass_(LIFETIME)
    rig.store.saves_to_fail = 2
    assert rig.token() == "access-2"
    kept = rig.store.load()
    assert kept is not None
    assert kept.access == "access-2"


def test_tokens_that_could_not_be_saved_are_used_and_saved_later(rig: Rig, caplog: pytest.LogCaptureFixture) -> None:
    rig.token()
    rig.clock.pass_(LIFETIME)
    rig.store.saves_to_fail = 3
    assert rig.token() == "access-2"
    assert "in memory only" in caplog.text
    assert "access-2" not in caplog.text
    assert MemoryStore.load(rig.store) == rig.first
    assert rig.token() == "access-2"
    kept = MemoryStore.load(rig.store)
    assert kept is not None
    assert kept.access == "access-2"
    assert rig.refreshes == 1


def test_unsaved_tokens_are_not_spent_while_the_store_is_broken(rig: Rig) -> None:
    rig.token()
    rig.clock.pass_(LIFETIME)
    rig.store.saves_to_fail = 10**6
    rig.token()
    rig.clock.pass_(LIFETIME)
    with pytest.raises(StoreError, match="RuntimeError") as caught:
        rig.token()
    assert "access-2" not in str(caught.value)
    assert rig.refreshes == 1
    rig.store.saves_to_fail = 0
    assert rig.token() == "access-3"
    assert rig.server.refused == []


def test_a_newer_login_wins_over_unsaved_tokens(rig: Rig) -> None:
    rig.token()
    rig.clock.pass_(LIFETIME)
    rig.store.saves_to_fail = 3
    rig.token()
    rig.clock.pass_(10)
    MemoryStore.save(rig.store, rig.server.tokens(rig.clock, generation=2))
    assert rig.token() == "access-3"


def test_a_lost_answer_is_not_asked_for_again_in_the_same_call(rig: Rig) -> None:
    rig.token()
    rig.clock.pass_(LIFETIME)
    rig.server.faults.append(lost)
    with pytest.raises(GrantInDoubt):
        rig.token()
    assert len(rig.server.requests) == 1
    assert rig.store.calls.count("load") == 3  # first, under the lock, and after the loss
    assert rig.token() == "access-2"  # it had not arrived


def test_a_lost_answer_that_had_spent_the_token_is_named(rig: Rig) -> None:
    rig.token()
    rig.clock.pass_(LIFETIME)
    rig.server.good.discard("refresh-1")
    rig.server.faults.append(lost)
    with pytest.raises(GrantInDoubt):
        rig.token()
    with pytest.raises(LoginRequired, match="had been lost"):
        rig.token()


def test_a_cancelled_caller_does_not_lose_the_new_token(rig: Rig) -> None:
    async def main() -> None:
        server = AsyncServer(rig.server)
        server.asked, server.gate = asyncio.Event(), asyncio.Event()
        await drive_async(rig.session.headers(rig.clock.now()), server, rig.clock)
        rig.clock.pass_(LIFETIME)
        task = asyncio.ensure_future(drive_async(rig.session.headers(rig.clock.now()), server, rig.clock))
        await server.asked.wait()
        task.cancel()
        await asyncio.sleep(0.01)
        task.cancel()
        server.gate.set()
        with pytest.raises(asyncio.CancelledError):
            await task
        kept = rig.store.load()
        assert kept is not None
        assert kept.access == "access-2"
        headers = await drive_async(rig.session.headers(rig.clock.now()), server, rig.clock)
        assert headers["Authorization"] == "Bearer access-2"

    asyncio.run(main())
    assert rig.refreshes == 1
    ticket = rig.store.lock().request()
    assert ticket.ready()


def test_an_interrupt_leaves_no_lock_behind(rig: Rig) -> None:
    def interrupt(request: object) -> None:
        raise KeyboardInterrupt

    rig.token()
    rig.clock.pass_(LIFETIME)
    rig.server.faults.append(interrupt)
    with pytest.raises(KeyboardInterrupt):
        rig.token()
    assert rig.token() == "access-2"


# -- 401 -------------------------------------------------------------------------------------------------------------


def test_a_401_forces_one_refresh(rig: Rig) -> None:
    token = rig.token()
    assert rig.rejected(token) is True
    assert rig.token() == "access-2"
    assert rig.rejected("access-2") is False  # brand-new: the token is not the reason
    assert rig.session.situation(rig.sent("access-2")) == "context-unauthorized"
    assert rig.refreshes == 1


def test_a_late_401_of_an_old_token_only_sends_again(rig: Rig) -> None:
    old = rig.token()
    assert rig.rejected(old) is True
    for _ in range(5):
        assert rig.rejected(old) is True
    assert rig.refreshes == 1


def test_no_other_process_forces_again_what_one_forced(rig: Rig) -> None:
    other = rig.other()
    rig.run.token(other)
    assert rig.rejected() is True
    assert rig.rejected("access-1", other) is True  # takes ours
    assert rig.run.token(other) == "access-2"
    assert rig.rejected("access-2", other) is False
    third = rig.other()
    assert rig.rejected(rig.run.token(third), third) is False
    assert rig.refreshes == 1


def test_a_401_storm_forces_at_most_one_refresh(rig: Rig) -> None:
    sessions = [rig.session, rig.other()]
    token = rig.run.token(sessions[0])
    assert rig.run.token(sessions[1]) == token
    answers: list[bool] = []

    def fail(session: OAuthSession) -> None:
        current = token
        for _ in range(5):
            changed = rig.rejected(current, session)
            answers.append(changed)
            current = rig.run.token(session)

    threads = [threading.Thread(target=fail, args=(sessions[i % 2],)) for i in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert rig.refreshes == 1
    assert answers.count(True) == 8
    assert rig.server.refused == []


def test_a_401_that_cannot_be_mended_now_is_told_as_it_is(rig: Rig) -> None:
    rig.token()
    rig.store.unwritable = True
    for _ in range(3):
        assert rig.rejected("access-1") is False
    rig.store.unwritable = False
    assert rig.rejected("access-1") is False
    assert rig.server.requests == []
    rig.clock.pass_(LIFETIME)
    assert rig.token() == "access-2"


def test_a_401_with_a_dead_refresh_token_asks_for_a_login(rig: Rig) -> None:
    rig.token()
    rig.server.good.clear()
    with pytest.raises(LoginRequired):
        rig.rejected("access-1")


def test_a_401_before_any_token_or_with_other_headers(rig: Rig) -> None:
    assert rig.run(rig.session.rejected({"Authorization": "Bearer x"})) is False
    rig.token()
    assert rig.run(rig.session.rejected({})) is False
    assert rig.session.situation({}) == "unauthorized"


# -- login and logout ------------------------------------------------------------------------------------------------


def test_adopt_continues_the_generations(rig: Rig) -> None:
    rig.store.save(attrs.evolve(rig.first, generation=7))
    kept = rig.run(rig.session.adopt(rig.server.tokens(rig.clock)))
    assert kept.generation == 8
    assert rig.store.load() == kept
    assert rig.token() == kept.access


def test_adopted_tokens_that_cannot_be_kept_are_an_error_but_not_lost(rig: Rig) -> None:
    rig.store.saves_to_fail = 3
    with pytest.raises(StoreError):
        rig.run(rig.session.adopt(rig.server.tokens(rig.clock)))
    assert rig.token() == "access-2"


def test_logout_revokes_and_forgets(rig: Rig) -> None:
    rig.token()
    rig.server.faults += [unreachable] * 3
    with pytest.raises(ConnectionFailed):
        rig.run(rig.session.logout())
    assert rig.store.load() is not None
    rig.run(rig.session.logout())
    assert rig.store.load() is None
    assert rig.server.good == set()
    with pytest.raises(LoginRequired):
        rig.token()
    rig.run(rig.session.logout())


def test_logout_without_revocation(rig: Rig) -> None:
    session = OAuthSession(grant(revoke_url=""), CREDENTIALS, rig.store, world=world(rig.clock))
    rig.run(session.logout())
    assert rig.store.load() is None
    assert rig.server.requests == []


# -- what it shows ---------------------------------------------------------------------------------------------------


def test_no_secret_in_repr_logs_or_errors(rig: Rig, caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.DEBUG)
    shown: list[str] = []
    echo = {"error": "invalid_grant", "error_description": f"refresh-1 access-1 {SECRET}"}
    faults = [
        unreachable,
        unreachable,
        unreachable,
        lost,
        answers(500, b"refresh-1"),
        answers(400, echo),
    ]
    rig.token()
    rig.clock.pass_(ADVISORY)
    rig.server.faults += faults
    for _ in range(6):
        rig.clock.pass_(20)
        try:
            rig.token()
        except SagewireError as error:
            shown += [str(error), repr(error), str(error.__cause__)]
    shown += [repr(rig.session), repr(rig.store), repr(rig.session.flow), repr(rig.session.tokens), caplog.text]
    shown.append(repr(hold(rig.first, world(rig.clock))))
    text = "\n".join(shown)
    assert "invalid_grant" in text
    assert not [secret for secret in ("refresh-1", "access-1", SECRET) if secret in text]


def test_a_log_handler_may_use_the_session(rig: Rig) -> None:
    seen: list[str] = []

    class Curious(logging.Handler):
        def emit(self, record: logging.LogRecord) -> None:
            seen.append(rig.token())
            ticket = rig.store.lock().request()
            assert ticket.ready()
            ticket.release()

    logger = logging.getLogger("sagewire.auth")
    handler = Curious()
    logger.addHandler(handler)
    logger.setLevel(logging.INFO)
    try:
        rig.token()
        rig.clock.pass_(LIFETIME)
        rig.token()
    finally:
        logger.removeHandler(handler)
        logger.setLevel(logging.NOTSET)
    assert seen == ["access-2"]


def test_a_client_lends_its_clock_and_origin(rig: Rig) -> None:
    session = OAuthSession(grant(), CREDENTIALS, rig.store)
    session.bind("https://api.example/v1", world=world(rig.clock))
    session.bind("https://other.example", world=world(FakeClock()))
    assert session.flow.world.clock is rig.clock
    assert session.may_go_to("https://api.example/x")
    assert session.may_go_to("https://other.example/x")
    assert session.limits_key == "app-1"
    assert drive_sync(session.headers(rig.clock.now()), rig.server, rig.clock)["Authorization"] == "Bearer access-1"


def test_a_401_while_somebody_refreshes_waits_for_the_new_token() -> None:
    # A server that ends a token as soon as it gives the next one refuses those who do not have that yet.
    rig = Rig()
    sent = rig.sent()
    rig.session.accepted(sent, ("elsewhere",))
    refresher = rig.session._refresher
    held = refresher.held
    assert held is not None
    refreshing, steps = refresher._flight.request(), rig.session.rejected(sent, ("here",))
    effect = next(steps)
    assert isinstance(effect, Acquire)
    refresher.held = hold(attrs.evolve(held.tokens, access="the-next", generation=2), world(rig.clock))
    refreshing.release()
    with pytest.raises(StopIteration) as end:
        steps.send(effect.lock.request())
    assert end.value.value is True
    assert not refresher._flight.is_taken()
