"""A login that keeps itself fresh, as a client's `Auth`.

In the *advisory* window before the end of the access token the first caller refreshes and the others go on with the
token that is still good; if that fails it is logged, and tried again after a pause. In the *mandatory* window everyone
waits for the one that refreshes. `windows` says when, `refresh` how.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime

import attrs
import msgspec

from sagewire.runtime.auth.base import Auth, bearer
from sagewire.runtime.auth.endpoint import Explain, no_hint
from sagewire.runtime.auth.oauth import CodeFlow, Credentials
from sagewire.runtime.auth.refresh import Refresher, log
from sagewire.runtime.auth.stores import MemoryStore, Store
from sagewire.runtime.auth.tokens import Tokens, say_when
from sagewire.runtime.auth.windows import Need
from sagewire.runtime.calls import diagnoses
from sagewire.runtime.effects import Run, Steps, World
from sagewire.runtime.errors import ConfigurationError, ConnectionFailed, SagewireError, StoreError
from sagewire.runtime.hidden import hidden
from sagewire.runtime.operation import OAuthCode, Product


class OAuthSession(Auth):
    """The tokens of a user who logged in once, kept fresh.

    May be shared by threads, event loops, clients and, with a store that they share, processes. It never opens a
    browser and never asks: when a user is needed it raises `LoginRequired`.

    Example:
        >>> grant = OAuthCode(authorize_url="https://id.example/authorize", token_url="https://id.example/token")
        >>> OAuthSession(grant, Credentials(client_id="abc"))
        OAuthSession(client_id='abc', store=MemoryStore(None))
    """

    def __init__(
        self,
        grant: OAuthCode,
        credentials: Credentials,
        store: Store | None = None,
        *,
        world: World | None = None,
        explain: Explain = no_hint,
        how_to_login: str = "call login() on the client",
        timeout: float = 30.0,
    ) -> None:
        """Puts a session together; nothing is read or sent yet.

        Args:
            grant: the identity server.
            credentials: the program.
            store: where the tokens are; memory by default.
            world: clock and randomness; the first client's by default.
            explain: finds hints for what goes wrong.
            how_to_login: what a person should do, for messages.
            timeout: seconds for each request to the identity server.
        """
        super().__init__()
        flow = CodeFlow(grant=grant, credentials=credentials, world=world or World(), explain=explain, timeout=timeout)
        self.development = credentials.development
        self._refresher = Refresher(flow, store if store is not None else MemoryStore(), how_to_login)
        self._world_given = world is not None
        self._accepted = ""
        self._not_again = ""

    @classmethod
    def of(
        cls,
        product: Product,
        credentials: Credentials,
        store: Store | None = None,
        *,
        authorize_url: str = "",
        token_url: str = "",
        world: World | None = None,
        how_to_login: str = "call login() on the client",
    ) -> OAuthSession:
        """A session at a product's own identity server, with the product's hints for what goes wrong.

        Args:
            product: the product's descriptor (`client.product`).
            credentials: the program.
            store: where the tokens are; memory by default.
            authorize_url: another place to log in at (a sandbox).
            token_url: another place to exchange tokens at (a sandbox).
            world: clock and randomness; the first client's by default.
            how_to_login: what a person should do, for messages.

        Raises:
            ConfigurationError: the product has no login of this kind.
        """
        grant = product.auth
        if not isinstance(grant, OAuthCode):
            raise ConfigurationError(f"{product.title} has no login through a browser.")
        elsewhere = {"authorize_url": authorize_url, "token_url": token_url}
        if any(elsewhere.values()):
            grant = msgspec.structs.replace(grant, **{name: url for name, url in elsewhere.items() if url})

        def explain(situation: str, text: str) -> str:
            return diagnoses.explain(product, situation=situation, text=text)

        return cls(grant, credentials, store, world=world, explain=explain, how_to_login=how_to_login)

    def __repr__(self) -> str:
        if "_refresher" not in vars(self):  # in the traceback of its own constructor
            return "OAuthSession(...)"
        return f"OAuthSession(client_id={self.limits_key!r}, store={self.store!r})"

    @property
    def limits_key(self) -> str:
        """The client id: rate limits are counted by it."""
        return self.flow.credentials.client_id

    @property
    def flow(self) -> CodeFlow:
        """The grant, for logins."""
        return self._refresher.flow

    @property
    def store(self) -> Store:
        """Where the tokens are kept."""
        return self._refresher.store

    @property
    def tokens(self) -> Tokens | None:
        """The tokens in memory, None before the first call."""
        held = self._refresher.held
        return held.tokens if held else None

    def bind(self, *urls: str, world: World | None = None) -> None:
        """Called by a client that uses this session; the first one's clock is taken if none was given."""
        super().bind(*urls)
        if world is not None and not self._world_given:
            self._refresher.flow = attrs.evolve(self.flow, world=world)
            self._world_given = True

    def headers(self, now: datetime) -> Steps[Mapping[str, str]]:
        """The bearer header; refreshes the token first where it is time to.

        Args:
            now: the time of the call; the session's own clock decides.

        Raises:
            LoginRequired: a user must log in.
            LoginFailed: the identity server refused for another reason, such as a wrong client secret.
            ConnectionFailed: the token has ended and the identity server was not reached.
            StoreError: the tokens cannot be read, or new ones could not be kept.
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
                ends = say_when(held.tokens.expires_at)
                log.warning("The token could not be refreshed yet, the present one is good until %s: %s", ends, error)
        return {"Authorization": hidden(f"Bearer {held.tokens.access}")}

    def rejected(self, sent: Mapping[str, str]) -> Steps[bool]:
        """After a 401: forces one refresh, if the refused token is the current one and a refresh could help.

        Raises:
            LoginRequired: the refresh token is no longer good either.
        """
        held, refused = self._refresher.held, bearer(sent)
        if held is None or refused is None:
            return False
        if refused != held.tokens.access:
            return True
        if self._is_settled(held.tokens):
            held = yield from self._refresher.awaited(held)  # the server may end a token before its successor is here
            return held.tokens.access != refused
        try:
            held = yield from self._refresher.renew(Need.FORCED, held)
        except (ConnectionFailed, StoreError) as error:
            self._not_again = refused
            log.warning("After a 401 the token could not be refreshed: %s", error)
            return False
        return held.tokens.access != refused

    def accepted(self, sent: Mapping[str, str]) -> None:
        """The API took this token: a later 401 has another reason than the token."""
        tokens = self.tokens
        if tokens is not None and self._accepted != tokens.access and bearer(sent) == tokens.access:
            self._accepted = tokens.access

    def situation(self, sent: Mapping[str, str]) -> str:
        """What a 401 that stayed means, as a situation that diagnoses know.

        Returns:
            `context-unauthorized` where the token itself is good (the API took it before, or it is brand-new), so that
            what was refused is the site, the company or the user's rights; `unauthorized` otherwise.
        """
        tokens = self.tokens
        if tokens is None or bearer(sent) != tokens.access:
            return "unauthorized"
        return "context-unauthorized" if tokens.forced or self._accepted == tokens.access else "unauthorized"

    def prepare_login(self) -> Steps[None]:
        """Proves that new tokens could be kept, before a user is asked to log in.

        Raises:
            StoreError: they could not.
        """
        yield Run(self._refresher.check_writable)

    def adopt(self, tokens: Tokens) -> Steps[Tokens]:
        """Takes the tokens of a new login and keeps them.

        Returns:
            The tokens as they were kept, their generation following on the store's.

        Raises:
            StoreError: they could not be kept; this session uses them while it lives.
        """
        return (yield from self._refresher.adopt(tokens))

    def logout(self, *, revoke: bool = True) -> Steps[None]:
        """Forgets the tokens; the refresh token is revoked first where the identity server offers that.

        Args:
            revoke: False only removes the tokens from the store.

        Raises:
            ConnectionFailed: the identity server was not reached; nothing was forgotten, so call again.
            LoginFailed: it refused the revocation; nothing was forgotten.
        """
        yield from self._refresher.forget(revoke=revoke)

    def _is_settled(self, tokens: Tokens) -> bool:
        """Whether another refresh could not help against a 401."""
        return tokens.refresh is None or tokens.forced or tokens.access in {self._accepted, self._not_again}
