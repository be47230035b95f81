"""An API key that expires and is rotated, as a client's `Auth`.

The same machinery as for OAuth tokens (`refresh`), with another grant (`rotation`): one rotation at a time however many
threads, tasks and processes share the key. A 401 rotates once, stores the new key and has the call sent again. Before a
rotation the store is told of it, so a crash at any point leaves a way to a good key: the first key and the secret.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime

import attrs

from sagewire.runtime.auth.base import Context
from sagewire.runtime.auth.endpoint import Explain, no_hint
from sagewire.runtime.auth.expiry import say_end
from sagewire.runtime.auth.renewing import Renewing
from sagewire.runtime.auth.rotation import KeyFlow, KeyService, Secrets, end_of, is_interrupted
from sagewire.runtime.auth.stores import Store
from sagewire.runtime.auth.tokens import Tokens
from sagewire.runtime.effects import Run, Steps, World

__all__ = ["KeyFlow", "KeyService", "RotatingKey", "Secrets"]

_YOUNG = 60.0
_HOW = "make a passcode, have it typed in and consented to, and keep the key that then arrives"


class RotatingKey(Renewing[KeyFlow]):
    """The API key of one installation.

    May be shared by threads, event loops, clients and, with a store that they share, processes. The key goes only to
    the origins of the clients that use it.

    Example:
        >>> from sagewire.runtime.auth.stores.secret import MemorySecret
        >>> RotatingKey(KeyService(url="https://api.example/apikey"), MemorySecret("s"))
        RotatingKey(store=MemoryStore(None))
    """

    renewals = 2  # the first may only have found another process's key, which may have ended too

    def __init__(
        self,
        service: KeyService,
        secrets: Secrets,
        store: Store | None = None,
        *,
        world: World | None = None,
        explain: Explain = no_hint,
        how_to_consent: str = _HOW,
        timeout: float = 30.0,
    ) -> None:
        """Puts it together; nothing is read or sent yet.

        Args:
            service: where keys are rotated.
            secrets: gives the secret; keep it in another place than the keys.
            store: where the keys are; memory by default.
            world: clock and randomness; the first client's by default.
            explain: finds hints for what goes wrong.
            how_to_consent: what a person should do for a first key, for messages.
            timeout: seconds for each rotation request.
        """
        flow = KeyFlow(service=service, secrets=secrets, world=world or World(), explain=explain, timeout=timeout)
        super().__init__(flow, store, how_to_consent, own_world=world is not None)

    def __repr__(self) -> str:
        if "_refresher" not in vars(self):  # in the traceback of its own constructor
            return "RotatingKey(...)"
        return f"RotatingKey(store={self.store!r})"

    @property
    def service(self) -> KeyService:
        """Where keys are rotated."""
        return self.flow.service

    @property
    def secrets(self) -> Secrets:
        """Gives the secret."""
        return self._refresher.flow.secrets

    @property
    def secret_headers(self) -> frozenset[str]:
        """The headers that must never be shown."""
        return frozenset({self.service.header})

    @property
    def expires_at(self) -> datetime | None:
        """When the current key ends; None where nobody told, or before the first call."""
        tokens = self.tokens
        return None if tokens is None else end_of(tokens)

    def describe(self) -> str:
        """The state of the key for a person, without the key itself. Reads the store.

        Raises:
            StoreError: the store cannot be read.
        """
        tokens = self._refresher.load()
        if tokens is None:
            return "There is no API key yet."
        text = f"API key number {tokens.generation}, ends {say_end(tokens.expires_at, self.flow.world.clock.now())}."
        return f"{text} A rotation was begun and not finished." if is_interrupted(tokens) else text

    def use_header(self, header: str) -> None:
        """Sends the key in another header from now on: a client may be told which it is."""
        self._refresher.flow = attrs.evolve(self.flow, service=attrs.evolve(self.service, header=header))

    def situation(self, sent: Mapping[str, str], context: Context = ()) -> str:
        """What a 401 that stayed means: with a key rotated just now, it is not the key's age."""
        del sent
        tokens = self.tokens
        return "context-unauthorized" if tokens is not None and self._is_settled(tokens, context) else "unauthorized"

    def consented(self, key: str, expires: object = None) -> Steps[Tokens]:
        """Keeps the key of a consent, as the current one and as the first. Told twice, it changes nothing.

        Args:
            key: the key, as it came.
            expires: when it ends, as it came: a time, or seconds.

        Raises:
            ConfigurationError: it cannot be a key.
            StoreError: it could not be kept.
        """
        return (yield from self._refresher.adopt(self.flow.first(key, expires)))

    def prepare(self) -> Steps[None]:
        """Proves that a key could be kept, before a user is asked to consent.

        Raises:
            StoreError: it could not.
        """
        yield Run(self._refresher.check_writable)

    def stored(self) -> Steps[Tokens | None]:
        """What the store holds now, None before the first consent.

        Raises:
            StoreError: it cannot be read.
        """
        tokens: Tokens | None = yield Run(self._refresher.load)
        return tokens

    def forget(self) -> Steps[None]:
        """Removes the keys, the first one too: a user must then consent again."""
        yield from self._refresher.forget(revoke=False)

    def _header(self, access: str) -> Mapping[str, str]:
        return {self.service.header: access}

    def _in(self, sent: Mapping[str, str]) -> str | None:
        name = self.service.header.lower()
        return next((value for header, value in sent.items() if header.lower() == name), None)

    def _in_world(self, world: World) -> KeyFlow:
        return attrs.evolve(self.flow, world=world)

    def _is_settled(self, tokens: Tokens, context: Context) -> bool:
        """Whether the key comes from a rotation of just now and was never taken here: another one could not help."""
        if not tokens.forced or is_interrupted(tokens) or self._taken.here(tokens.access, context):
            return False
        age = (self.flow.world.clock.now() - tokens.issued_at).total_seconds()
        return 0 <= age < _YOUNG
