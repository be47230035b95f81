"""One refresh at a time, however many threads, tasks and processes share the tokens.

Under a lock in this process and the store's lock between processes: read the store again (someone else may have
refreshed: then theirs are used), prove that the store can be written, spend the refresh token, write the new tokens,
let go. All of it is `Shielded`, so a cancelled caller cannot lose a rotated token.

There is no thread lock and no asyncio primitive in here: queues are polled, and state is written only by whoever holds
the lock of this process. So it may be shared by threads and event loops, and used after a fork.
"""

from __future__ import annotations

import copy
import logging
from collections.abc import Callable
from typing import Generic, NoReturn, TypeVar

import attrs

from sagewire.runtime.auth.endpoint import GrantInDoubt
from sagewire.runtime.auth.grant import Grant
from sagewire.runtime.auth.kept import Kept
from sagewire.runtime.auth.lock import FairLock
from sagewire.runtime.auth.stores import Store
from sagewire.runtime.auth.tokens import Tokens, say_when
from sagewire.runtime.auth.turn import Turn
from sagewire.runtime.auth.windows import Held, Need, hold
from sagewire.runtime.effects import Run, Shielded, Steps
from sagewire.runtime.errors import (
    ConnectionFailed,
    LoginFailed,
    LoginRequired,
    SagewireError,
    StoreError,
)

_USER_NEEDED = frozenset(
    {"invalid_grant", "access_denied", "login_required", "interaction_required", "consent_required"}
)

T = TypeVar("T")
G = TypeVar("G", bound=Grant)


class Refresher(Generic[G]):
    """Holds the current tokens and renews them.

    Attributes:
        flow: the grant.
        kept: where the tokens are kept.
        held: the tokens in memory, None before they were read.
    """

    def __init__(self, flow: G, store: Store, how_to_login: str) -> None:
        """Starts without tokens; `first` reads them."""
        self.flow = flow
        self.kept = Kept(store)
        self.held: Held | None = None
        self._how_to_login = how_to_login
        self._flight = FairLock()
        self._failure: SagewireError | None = None
        self._dead: tuple[str, SagewireError] | None = None
        self._doubtful = ""
        self._quiet_until = float("-inf")

    def need(self, held: Held) -> Need:
        """Why the tokens should be renewed now; not soon after a failure, while they are still good."""
        clock = self.flow.world.clock
        need = held.need(clock.now(), clock.monotonic())
        return Need.NOTHING if need is Need.ADVISORY and self.is_quiet() else need

    def is_quiet(self) -> bool:
        """Whether the server is left in peace, after a failure of a moment ago."""
        return self.flow.world.clock.monotonic() < self._quiet_until

    def first(self) -> Steps[Held]:
        """Reads the tokens from the store.

        Raises:
            LoginRequired: there are none.
            StoreError: they cannot be read.
        """
        held: Held = yield Shielded(self._locked(self._first))
        return held

    def renew(self, need: Need, seen: Held) -> Steps[Held]:
        """Gets newer tokens than the ones seen, or in the advisory window the same where someone else is at it.

        Raises:
            LoginRequired: the refresh token is no longer good, or there is none.
            ConnectionFailed: the identity server was not reached, or its answer was lost.
            LoginFailed: it refused for another reason.
            StoreError: the tokens cannot be kept; nothing was refreshed.
        """
        held: Held = yield Shielded(self._renew(need, seen))
        return held

    def awaited(self, seen: Held) -> Steps[Held]:
        """The tokens after a refresh that somebody is at just now; those that were seen where nobody is."""
        if self._flight.is_taken():
            turn = Turn()
            try:
                yield from turn.take(self._flight)
            finally:
                turn.close()
        return self.held or seen

    def adopt(self, tokens: Tokens) -> Steps[Tokens]:
        """Keeps the tokens of a new login.

        Raises:
            StoreError: they cannot be kept; they are used while the process lives.
        """
        kept: Tokens = yield Shielded(self._locked(lambda turn: self._adopt(tokens, turn)))
        return kept

    def forget(self, *, revoke: bool) -> Steps[None]:
        """Revokes the refresh token where that is offered, and removes the tokens."""
        yield Shielded(self._locked(lambda turn: self._forget(turn, revoke)))

    def load(self) -> Tokens | None:
        """Reads the store.

        Raises:
            ConfigurationError: the tokens belong to another client id.
            StoreError: they cannot be read.
        """
        return self.kept.load(self.flow.client_id)

    def check_writable(self) -> None:
        """Proves that the store can be read and written.

        Raises:
            StoreError: it cannot.
        """
        self.load()
        self.kept.check_writable()

    def login_required(self, why: str, situation: str) -> LoginRequired:
        """The error that asks for a user."""
        return LoginRequired(
            f"{why} {self.flow.words.asks}: {self._how_to_login}.", hint=self.flow.hint(situation, why)
        )

    # -- under the locks -----------------------------------------------------------------------------------------

    def _locked(self, steps: Callable[[Turn], Steps[T]]) -> Steps[T]:
        turn = Turn()
        try:
            yield from turn.take(self._flight)
            return (yield from steps(turn))
        finally:
            turn.close()

    def _first(self, turn: Turn) -> Steps[Held]:
        del turn
        if self.held is None:
            tokens: Tokens | None = yield Run(self.load)
            if tokens is None:
                raise self.login_required(self.flow.words.missing, "not-logged-in")
            self.held = hold(tokens, self.flow.world)
        return self.held

    def _renew(self, need: Need, seen: Held) -> Steps[Held]:
        before, turn = self._failure, Turn()
        try:
            if need is not Need.ADVISORY:
                yield from turn.take(self._flight)
            elif not turn.take_if_free(self._flight):
                return seen
            if self.held is not None and self.held.tokens is not seen.tokens:
                return self.held
            if self._failure is not None and self._failure is not before:
                raise copy.copy(self._failure)  # it failed while this caller waited: trying again would only add to it
            return (yield from self._attempt(need, seen, turn))
        finally:
            turn.close()

    def _attempt(self, need: Need, seen: Held, turn: Turn) -> Steps[Held]:
        try:
            if need is not Need.ADVISORY:
                yield from turn.take(self.kept.lock())
            elif not turn.take_if_free(self.kept.lock()):
                return seen
            self.held = yield from self._renewed(need, seen, turn)
        except SagewireError as error:
            self._failure = error
            self._quiet_until = self.flow.world.clock.monotonic() + seen.backoff()
            raise
        self._failure = None
        return self.held

    def _renewed(self, need: Need, seen: Held, turn: Turn) -> Steps[Held]:
        yield Run(self.kept.recover)
        stored: Tokens | None = yield Run(self.load)
        if stored is None:
            self.held = None
            raise self.login_required("The tokens were removed from the store.", "not-logged-in")
        current = seen
        if seen.unsaved and stored.issued_at <= seen.tokens.issued_at:
            current = yield from self._save(seen.tokens)
            if need is Need.ADVISORY:
                return current
        elif not _same(stored, seen.tokens):
            current = self._take(stored)
            if self._serves(current, need):
                return current
        for last in (False, True):
            try:
                return (yield from self._spend(current.tokens, need, turn))
            except (LoginFailed, GrantInDoubt) as error:
                theirs = None if last else (yield Run(self.load))
                if theirs is None or _same(theirs, current.tokens):
                    self._give_up(current.tokens, error)
            current = self._take(theirs)  # from someone who does not keep the lock
            if self._serves(current, need):
                break
        return current

    def _take(self, tokens: Tokens) -> Held:
        self.held = hold(tokens, self.flow.world)
        return self.held

    def _serves(self, held: Held, need: Need) -> bool:
        """Whether tokens that someone else put into the store make a refresh needless."""
        clock = self.flow.world.clock
        found = held.need(clock.now(), clock.monotonic())
        return found is Need.NOTHING or (found is Need.ADVISORY and need is not Need.ADVISORY)

    def _spend(self, tokens: Tokens, need: Need, turn: Turn) -> Steps[Held]:
        """Refreshes, with the proof before and the writing after."""
        if self._dead is not None and self._dead[0] == tokens.access:
            raise copy.copy(self._dead[1])
        if tokens.refresh is None:
            raise self.login_required(
                f"The access token has ended and there is no {self.flow.words.spends}.", "no-refresh-token"
            )
        yield Run(self.kept.check_writable)
        ahead = self.flow.announced(tokens)
        if ahead is not None:
            yield Run(lambda: self.kept.save(ahead))
        fresh = yield from self._granted(tokens, need)
        self.held = hold(fresh, self.flow.world, unsaved=True)  # first of all: from here on it cannot be lost
        try:
            held = yield from self._save(fresh)
        except StoreError as error:
            turn.note(logging.ERROR, "Refreshed tokens are in memory only and will be lost with the process: %s", error)
            return self.held
        turn.note(
            logging.INFO, "Refreshed to generation %d, good until %s", fresh.generation, say_when(fresh.expires_at)
        )
        return held

    def _granted(self, tokens: Tokens, need: Need) -> Steps[Tokens]:
        """Spends the refresh token, and remembers it where nobody can say whether it is spent."""
        in_doubt = True  # also when it is interrupted
        try:
            fresh = yield from self.flow.refresh(tokens, forced=need is Need.FORCED)
            in_doubt = False
        except (LoginFailed, ConnectionFailed) as error:
            in_doubt = isinstance(error, GrantInDoubt)
            raise
        finally:
            if in_doubt:
                self._doubtful = tokens.access
        return fresh

    def _save(self, tokens: Tokens) -> Steps[Held]:
        yield from self.kept.save_surely(tokens)
        return self._take(tokens)

    def _give_up(self, tokens: Tokens, error: LoginFailed | GrantInDoubt) -> NoReturn:
        if isinstance(error, GrantInDoubt) or error.code not in _USER_NEEDED:
            raise error
        why = f"The {self.flow.words.spends} is no longer good ({error.message})"
        if tokens.refresh_expires_at is not None:
            why += f" It was to last until {say_when(tokens.refresh_expires_at)}."
        if self._doubtful == tokens.access:
            why += " The answer to an earlier refresh had been lost."
        required = self.login_required(why, "invalid-grant" if error.code == "invalid_grant" else "access-denied")
        if self.flow.single_use:
            self._dead = (tokens.access, required)
        raise required from error

    def _adopt(self, tokens: Tokens, turn: Turn) -> Steps[Tokens]:
        yield from turn.take(self.kept.lock())
        stored: Tokens | None = yield Run(self.load)
        joined = self.flow.joined(stored, tokens)
        if joined is stored:
            self._take(joined)
            return joined
        known = [known.generation for known in (stored, self.held.tokens if self.held else None) if known is not None]
        kept = attrs.evolve(joined, generation=max(known, default=0) + 1)
        self.held = hold(kept, self.flow.world, unsaved=True)
        yield from self._save(kept)
        self._dead, self._failure, self._quiet_until = None, None, float("-inf")
        return kept

    def _forget(self, turn: Turn, revoke: bool) -> Steps[None]:
        yield from turn.take(self.kept.lock())
        stored: Tokens | None = yield Run(self.load)
        tokens = stored or (self.held.tokens if self.held else None)
        if tokens is not None and revoke and self.flow.revokes:
            yield from self.flow.revoke(tokens)
        yield Run(self.kept.delete)
        self.held = None


def _same(left: Tokens, right: Tokens) -> bool:
    return left.generation == right.generation and left.access == right.access
