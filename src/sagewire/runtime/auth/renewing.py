"""Credentials that renew themselves: what a login (`session`) and a key (`keys`) share.

In the *advisory* window before the end the first caller renews and the others go on with what is still good; if that
fails it is logged, and tried again after a pause. In the *mandatory* window everyone waits for the one that renews.
`windows` says when, `refresh` how.
"""

from __future__ import annotations

from abc import abstractmethod
from collections.abc import Mapping
from datetime import datetime
from typing import Generic, TypeVar

from sagewire.runtime.auth.base import Auth, Context
from sagewire.runtime.auth.expiry import say_end
from sagewire.runtime.auth.grant import Grant
from sagewire.runtime.auth.refresh import Refresher
from sagewire.runtime.auth.stores import MemoryStore, Store
from sagewire.runtime.auth.taken import Taken
from sagewire.runtime.auth.tokens import Tokens
from sagewire.runtime.auth.turn import log
from sagewire.runtime.auth.windows import Need
from sagewire.runtime.effects import Steps, World
from sagewire.runtime.errors import ConnectionFailed, SagewireError, StoreError

G = TypeVar("G", bound=Grant)


class Renewing(Auth, Generic[G]):
    """The base of credentials that a `Refresher` keeps fresh.

    May be shared by threads, event loops, clients and, with a store that they share, processes.
    """

    def __init__(self, flow: G, store: Store | None, how: str, *, own_world: bool) -> None:
        """Puts it together; nothing is read or sent yet.

        Args:
            flow: the grant.
            store: where the tokens are; memory by default.
            how: what a person should do where one is needed, for messages.
            own_world: the flow's clock and randomness were chosen by the caller, and stay.
        """
        super().__init__()
        self._refresher = Refresher(flow, store if store is not None else MemoryStore(), how)
        self._own_world = own_world
        self._taken = Taken()

    @property
    def flow(self) -> G:
        """The grant."""
        return self._refresher.flow

    @property
    def store(self) -> Store:
        """Where the tokens are kept."""
        return self._refresher.kept.store

    @property
    def tokens(self) -> Tokens | None:
        """The tokens in memory, None before the first call."""
        held = self._refresher.held
        return held.tokens if held else None

    def bind(self, *urls: str, world: World | None = None) -> None:
        """Called by a client that uses these credentials; the first one's clock is taken if none was given."""
        super().bind(*urls)
        if world is not None and not self._own_world:
            self._refresher.flow = self._in_world(world)
            self._own_world = True

    def headers(self, now: datetime) -> Steps[Mapping[str, str]]:
        """The header; renews first where it is time to.

        Args:
            now: the time of the call; the credentials' own clock decides.

        Raises:
            LoginRequired: a person is needed.
            LoginFailed: renewing was refused for another reason, such as a wrong client secret.
            ConnectionFailed: what there is has ended, and the server was not reached.
            StoreError: the store cannot be read, or could not keep what is new.
        """
        del now
        held = self._refresher.held
        if held is None:
            held = yield from self._refresher.first()
        need = self._refresher.need(held)
        if need is not Need.NOTHING:
            try:
                held = yield from self._refresher.renew(need, held)
            except SagewireError as error:
                if need is Need.MANDATORY:
                    raise
                words, ends = self.flow.words, say_end(held.tokens.expires_at, self.flow.world.clock.now())
                log.warning(
                    "The %s could not be %s yet, the present one ends %s: %s", words.current, words.renewed, ends, error
                )
        return self._header(held.tokens.access)

    def rejected(self, sent: Mapping[str, str], context: Context = ()) -> Steps[bool]:
        """After a 401: renews once, if what was refused is the current one and renewing could help.

        Raises:
            LoginRequired: a person is needed.
        """
        held, refused = self._refresher.held, self._in(sent)
        if held is None or refused is None:
            return False
        if refused != held.tokens.access:
            return True
        if self._is_settled(held.tokens, context):
            held = yield from self._refresher.awaited(held)  # the server may end a token before its successor is here
            return held.tokens.access != refused
        try:
            held = yield from self._refresher.renew(Need.FORCED, held)
        except (ConnectionFailed, StoreError) as error:
            self._in_vain(refused)
            words = self.flow.words
            log.warning("After a 401 the %s could not be %s: %s", words.current, words.renewed, error)
            return False
        return held.tokens.access != refused

    def accepted(self, sent: Mapping[str, str], context: Context = ()) -> None:
        """The API took this: notes where."""
        held = self._refresher.held
        if held is not None and not self._taken.here(held.tokens.access, context):
            access = held.tokens.access
            if self._in(sent) == access:
                self._taken.note(access, context)

    @abstractmethod
    def _header(self, access: str) -> Mapping[str, str]:
        """The header that carries it."""

    @abstractmethod
    def _in(self, sent: Mapping[str, str]) -> str | None:
        """What the headers of a request carried, None where they held none of it."""

    @abstractmethod
    def _is_settled(self, tokens: Tokens, context: Context) -> bool:
        """Whether renewing could not help against a 401."""

    @abstractmethod
    def _in_world(self, world: World) -> G:
        """The grant with another clock and randomness."""

    def _in_vain(self, refused: str) -> None:
        """Called where the server could not be asked, or the store not be written, for the sake of a 401."""
        del refused
