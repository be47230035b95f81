"""How new tokens are had: what `refresh` asks of a grant, whichever it is."""

from __future__ import annotations

from typing import Protocol

import attrs

from sagewire.runtime.auth.tokens import Tokens
from sagewire.runtime.effects import Steps, World


@attrs.frozen(kw_only=True)
class Words:
    """What things are called in messages.

    Attributes:
        missing: says that there are no tokens yet.
        spends: what is given for new tokens.
        asks: what a person must do where that is no longer good.
        current: what requests carry.
        renewed: what is done to it.
    """

    missing: str = "No user has logged in yet."
    spends: str = "refresh token"
    asks: str = "A user must log in"
    current: str = "access token"
    renewed: str = "refreshed"


class Grant(Protocol):
    """A way to new tokens. Holds none."""

    @property
    def world(self) -> World:
        """Clock and randomness."""
        ...

    @property
    def client_id(self) -> str:
        """Whom tokens are granted to; empty where they do not say."""
        ...

    @property
    def words(self) -> Words:
        """What things are called."""
        ...

    @property
    def revokes(self) -> bool:
        """Whether tokens can be revoked."""
        ...

    @property
    def single_use(self) -> bool:
        """Whether what is given for new tokens works once: then it is not tried again where it was refused."""
        ...

    def hint(self, situation: str, text: str) -> str:
        """The hint for a situation, empty where nothing is known."""
        ...

    def announced(self, tokens: Tokens) -> Tokens | None:
        """What to write into the store before new tokens are asked for; None where nothing need be."""
        ...

    def joined(self, stored: Tokens | None, fresh: Tokens) -> Tokens:
        """The tokens to keep when a person has consented anew; `stored` itself where nothing is new."""
        ...

    def refresh(self, tokens: Tokens, *, forced: bool = False) -> Steps[Tokens]:
        """Asks for new tokens.

        Raises:
            LoginFailed: refused; the code is `invalid_grant` where a person must consent anew.
            GrantInDoubt: the answer was lost.
            ConnectionFailed: the server was not reached.
        """
        ...

    def revoke(self, tokens: Tokens) -> Steps[None]:
        """Revokes tokens."""
        ...
