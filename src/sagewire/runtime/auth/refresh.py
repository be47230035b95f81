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
from typing import Generic, NoReturn, TypeAlias, TypeVar

import attrs

from sagewire.runtime.auth.endpoint import GrantInDoubt
from sagewire.runtime.auth.grant import Grant
from sagewire.runtime.auth.lock import FairLock
from sagewire.runtime.auth.stores import Store
from sagewire.runtime.auth.tokens import Tokens, say_when
from sagewire.runtime.auth.windows import Held, Need, hold
from sagewire.runtime.effects import Acquire, Lock, LockTimeout, Run, Shielded, Steps, Ticket, Wait
from sagewire.runtime.errors import (
    ConfigurationError,
    ConnectionFailed,
    LoginFailed,
    LoginRequired,
    SagewireError,
    StoreError,
)

log = logging.getLogger("sagewire.auth")

_SAVE_TRIES, _SAVE_PAUSE = 3, 0.1
_LOCK_TIMEOUT = 120.0
_USER_NEEDED = frozenset(
    {"invalid_grant", "access_denied", "login_required", "interaction_required", "consent_required"}
)

T = TypeVar("T")
G = TypeVar("G", bound=Grant)
_Note: TypeAlias = tuple[int, str, tuple[object, ...]]


class _Under:
    """What happens under the locks: the tickets to give back, and what to log once they are."""

    def __init__(self) -> None:
        self.tickets: list[Ticket] = []
        self.notes: list[_Note] = []

    def take(self, lock: Lock) -> Steps[None]:
        """Waits for a lock."""
        try:
            self.tickets.append((yield Acquire(lock, _LOCK_TIMEOUT)))
        except LockTimeout:
            raise StoreError(
                f"Another thread or process has held the lock of the tokens for {_LOCK_TIMEOUT:.0f} s: "
                "see whether one of them hangs. Nothing was refreshed."
            ) from None

    def take_if_free(self, lock: Lock) -> bool:
        """Takes a lock that nobody holds."""
        ticket = lock.request()
        self.tickets.append(ticket)
        return ticket.ready()

    def note(self, level: int, text: str, *values: object) -> None:
        """Keeps something for the log: a log handler is the user's code, and no lock is held while that runs."""
        self.notes.append((level, text, values))

    def close(self) -> None:
        """Gives every lock back, then logs."""
        for ticket in reversed(self.tickets):
            ticket.release()
        for level, text, values in self.notes:
            log.log(level, text, *values)


class Refresher(Generic[G]):
    """Holds the current tokens and renews them.

    Attributes:
        flow: the grant.
        store: where the tokens are kept.
        held: the tokens in memory, None before they were read.
    """

    def __init__(self, flow: G, store: Store, how_to_login: str) -> None:
        """Starts without tokens; `first` reads them."""
        self.flow = flow
        self.store = store
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
        return Need.NOTHING if need is Need.ADVISORY and clock.monotonic() < self._quiet_until else need

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

    def adopt(self, tokens: Tokens) -> Steps[Tokens]:
        """Keeps the tokens of a new login.

        Raises:
            StoreError: they cannot be kept; they are used while the process lives.
        """
        kept: Tokens = yield Shielded(self._locked(lambda under: self._adopt(tokens, under)))
        return kept

    def forget(self, *, revoke: bool) -> Steps[None]:
        """Revokes the refresh token where that is offered, and removes the tokens."""
        yield Shielded(self._locked(lambda under: self._forget(under, revoke)))

    def load(self) -> Tokens | None:
        """Reads the store.

        Raises:
            ConfigurationError: the tokens belong to another client id.
            StoreError: they cannot be read.
        """
        tokens = self._ask(self.store.load)
        own = self.flow.client_id
        if tokens is not None and tokens.client_id and tokens.client_id != own:
            raise ConfigurationError(
                f"The tokens in {self.store!r} were granted to the client id {tokens.client_id!r}, not to {own!r}: "
                "use a store of its own for each client id."
            )
        return tokens

    def check_writable(self) -> None:
        """Proves that the store can be read and written.

        Raises:
            StoreError: it cannot.
        """
        self.load()
        self._ask(self.store.check_writable)

    def login_required(self, why: str, situation: str) -> LoginRequired:
        """The error that asks for a user."""
        return LoginRequired(
            f"{why} {self.flow.words.asks}: {self._how_to_login}.", hint=self.flow.hint(situation, why)
        )

    # -- under the locks -----------------------------------------------------------------------------------------

    def _locked(self, steps: Callable[[_Under], Steps[T]]) -> Steps[T]:
        under = _Under()
        try:
            yield from under.take(self._flight)
            return (yield from steps(under))
        finally:
            under.close()

    def _first(self, under: _Under) -> Steps[Held]:
        del under
        if self.held is None:
            tokens: Tokens | None = yield Run(self.load)
            if tokens is None:
                raise self.login_required(self.flow.words.missing, "not-logged-in")
            self.held = hold(tokens, self.flow.world)
        return self.held

    def _renew(self, need: Need, seen: Held) -> Steps[Held]:
        before, under = self._failure, _Under()
        try:
            if need is not Need.ADVISORY:
                yield from under.take(self._flight)
            elif not under.take_if_free(self._flight):
                return seen
            if self.held is not None and self.held.tokens is not seen.tokens:
                return self.held
            if self._failure is not None and self._failure is not before:
                raise copy.copy(self._failure)  # it failed while this caller waited: trying again would only add to it
            return (yield from self._attempt(need, seen, under))
        finally:
            under.close()

    def _attempt(self, need: Need, seen: Held, under: _Under) -> Steps[Held]:
        try:
            if need is not Need.ADVISORY:
                yield from under.take(self.store.lock())
            elif not under.take_if_free(self.store.lock()):
                return seen
            self.held = yield from self._renewed(need, seen, under)
        except SagewireError as error:
            self._failure = error
            self._quiet_until = self.flow.world.clock.monotonic() + seen.backoff()
            raise
        self._failure = None
        return self.held

    def _renewed(self, need: Need, seen: Held, under: _Under) -> Steps[Held]:
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
                return (yield from self._spend(current.tokens, need, under))
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

    def _spend(self, tokens: Tokens, need: Need, under: _Under) -> Steps[Held]:
        """Refreshes, with the proof before and the writing after."""
        if self._dead is not None and self._dead[0] == tokens.access:
            raise copy.copy(self._dead[1])
        if tokens.refresh is None:
            raise self.login_required(
                f"The access token has ended and there is no {self.flow.words.spends}.", "no-refresh-token"
            )
        yield Run(lambda: self._ask(self.store.check_writable))
        ahead = self.flow.announced(tokens)
        if ahead is not None:
            yield Run(lambda: self._ask(lambda: self.store.save(ahead)))
        fresh = yield from self._granted(tokens, need)
        self.held = hold(fresh, self.flow.world, unsaved=True)  # first of all: from here on it cannot be lost
        try:
            held = yield from self._save(fresh)
        except StoreError as error:
            under.note(
                logging.ERROR, "Refreshed tokens are in memory only and will be lost with the process: %s", error
            )
            return self.held
        under.note(
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
        for number in range(_SAVE_TRIES - 1):
            try:
                yield Run(lambda: self._ask(lambda: self.store.save(tokens)))
                break
            except StoreError:
                yield Wait(_SAVE_PAUSE * 2**number)
        else:
            yield Run(lambda: self._ask(lambda: self.store.save(tokens)))
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

    def _adopt(self, tokens: Tokens, under: _Under) -> Steps[Tokens]:
        yield from under.take(self.store.lock())
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

    def _forget(self, under: _Under, revoke: bool) -> Steps[None]:
        yield from under.take(self.store.lock())
        stored: Tokens | None = yield Run(self.load)
        tokens = stored or (self.held.tokens if self.held else None)
        if tokens is not None and revoke and self.flow.revokes:
            yield from self.flow.revoke(tokens)
        yield Run(lambda: self._ask(self.store.delete))
        self.held = None

    def _ask(self, function: Callable[[], T]) -> T:
        """Calls the store; whatever a store of the user's own raises becomes a `StoreError`."""
        try:
            return function()
        except SagewireError:
            raise
        except Exception as error:
            raise StoreError(f"The store {type(self.store).__name__} failed ({type(error).__name__}).") from error


def _same(left: Tokens, right: Tokens) -> bool:
    return left.generation == right.generation and left.access == right.access
