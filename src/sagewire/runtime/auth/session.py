"""A login that keeps itself fresh, as a client's `Auth`: what `renewing` does, for the tokens of a user."""

from __future__ import annotations

from collections.abc import Mapping

import attrs
import msgspec

from sagewire.runtime.auth.base import Context, bearer
from sagewire.runtime.auth.credentials import Credentials
from sagewire.runtime.auth.endpoint import Explain, no_hint
from sagewire.runtime.auth.oauth import CodeFlow
from sagewire.runtime.auth.renewing import Renewing
from sagewire.runtime.auth.stores import Store
from sagewire.runtime.auth.tokens import Tokens
from sagewire.runtime.auth.windows import is_recent
from sagewire.runtime.calls import diagnoses
from sagewire.runtime.effects import Run, Steps, World
from sagewire.runtime.errors import ConfigurationError
from sagewire.runtime.hidden import hidden
from sagewire.runtime.product import OAuthCode, Product


class OAuthSession(Renewing[CodeFlow]):
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
        flow = CodeFlow(grant=grant, credentials=credentials, world=world or World(), explain=explain, timeout=timeout)
        super().__init__(flow, store, how_to_login, own_world=world is not None)
        self.development = credentials.development
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

    def situation(self, sent: Mapping[str, str], context: Context = ()) -> str:
        """What a 401 that stayed means, as a situation that diagnoses know.

        Returns:
            `context-unauthorized` where the token itself is good (the API took it elsewhere, or it is brand-new), so
            that what was refused is the site, the company or the user's rights; `unauthorized` otherwise.
        """
        tokens = self.tokens
        if tokens is None or bearer(sent) != tokens.access:
            return "unauthorized"
        if tokens.forced:
            return "context-unauthorized"
        elsewhere = self._taken.anywhere(tokens.access) and not self._taken.here(tokens.access, context)
        return "context-unauthorized" if elsewhere else "unauthorized"

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

    def _header(self, access: str) -> Mapping[str, str]:
        return {"Authorization": hidden(f"Bearer {access}")}

    def _in(self, sent: Mapping[str, str]) -> str | None:
        return bearer(sent)

    def _in_world(self, world: World) -> CodeFlow:
        return attrs.evolve(self.flow, world=world)

    def _in_vain(self, refused: str) -> None:
        self._not_again = refused

    def _is_settled(self, tokens: Tokens, context: Context) -> bool:
        """Whether another refresh could not help against a 401.

        Where the API has taken this token in this very context, it has ended before its time. Where it took it only
        elsewhere, or the token is new because of a 401, the refusal is about the context.
        """
        if tokens.refresh is None:
            return True
        if self._taken.here(tokens.access, context):
            return self._refresher.is_quiet() or (tokens.forced and is_recent(tokens, self.flow.world.clock.now()))
        return tokens.forced or self._taken.anywhere(tokens.access) or tokens.access == self._not_again
