"""A session, its store and its server, for tests that look at one login from all sides."""

from __future__ import annotations

from collections.abc import Callable

from sagewire.runtime.auth import MemoryStore, OAuthSession, Tokens
from sagewire.runtime.auth.base import Context
from sagewire.runtime.errors import StoreError
from tests.runtime.auth.support import FakeClock, Run, TokenServer, session_of


class Store(MemoryStore):
    """A memory store that can be told to fail, and to be changed by others."""

    def __init__(self, tokens: Tokens | None = None) -> None:
        super().__init__(tokens)
        self.calls: list[str] = []
        self.saves_to_fail = 0
        self.unwritable = False
        self.on_load: list[Callable[[], None]] = []

    def load(self) -> Tokens | None:
        self.calls.append("load")
        if self.on_load:
            self.on_load.pop(0)()
        return super().load()

    def check_writable(self) -> None:
        self.calls.append("check")
        if self.unwritable:
            raise StoreError("read-only")

    def save(self, tokens: Tokens) -> None:
        self.calls.append("save")
        if self.saves_to_fail:
            self.saves_to_fail -= 1
            raise RuntimeError("disk on fire: " + tokens.access)
        super().save(tokens)


class Rig:
    def __init__(self, *, rotates: bool = True) -> None:
        self.clock, self.server = FakeClock(), TokenServer(rotates=rotates)
        self.run = Run(self.server, self.clock)
        self.first = self.server.tokens(self.clock)
        self.store = Store(self.first)
        self.session = session_of(self.server, self.clock, self.store)

    def other(self) -> OAuthSession:
        """Another process, as far as memory is concerned."""
        return session_of(self.server, self.clock, self.store)

    def token(self) -> str:
        return self.run.token(self.session)

    def sent(self, token: str | None = None) -> dict[str, str]:
        return {"Authorization": f"Bearer {token or self.token()}"}

    def rejected(self, token: str | None = None, session: OAuthSession | None = None, context: Context = ()) -> bool:
        return self.run((session or self.session).rejected(self.sent(token), context))

    def accepted(self, token: str, context: Context = (), session: OAuthSession | None = None) -> None:
        (session or self.session).accepted(self.sent(token), context)

    @property
    def refreshes(self) -> int:
        return len(self.server.spent)
