"""An API key that expires and is rotated, as a client's `Auth`.

The same machinery as for OAuth tokens (`refresh`), with another grant (`rotation`): one rotation at a time however many
threads, tasks and processes share the key. A 401 rotates once, stores the new key and has the call sent again. Before a
rotation the store is told of it, so a crash at any point leaves a way to a good key: the first key and the secret.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime

import attrs

from sagewire.runtime.auth.base import Auth
from sagewire.runtime.auth.endpoint import Explain, no_hint
from sagewire.runtime.auth.expiry import say_end
from sagewire.runtime.auth.refresh import Refresher, log
from sagewire.runtime.auth.rotation import KeyFlow, KeyService, Secrets, end_of, is_interrupted
from sagewire.runtime.auth.stores import MemoryStore, Store
from sagewire.runtime.auth.tokens import Tokens
from sagewire.runtime.auth.windows import Need
from sagewire.runtime.effects import Run, Steps, World
from sagewire.runtime.errors import ConnectionFailed, SagewireError, StoreError

__all__ = ["KeyFlow", "KeyService", "RotatingKey", "Secrets"]

_YOUNG = 60.0
_HOW = "make a passcode, have it typed in and consented to, and keep the key that then arrives"


class RotatingKey(Auth):
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
        super().__init__()
        flow = KeyFlow(service=service, secrets=secrets, world=world or World(), explain=explain, timeout=timeout)
        self._refresher = Refresher(flow, store if store is not None else MemoryStore(), how_to_consent)
        self._world_given = world is not None
        self._accepted = ""

    def __repr__(self) -> str:
        return f"RotatingKey(store={self.store!r})"

    @property
    def service(self) -> KeyService:
        """Where keys are rotated."""
        return self._refresher.flow.service

    @property
    def store(self) -> Store:
        """Where the keys are kept."""
        return self._refresher.store

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
        held = self._refresher.held
        return None if held is None else end_of(held.tokens)

    def describe(self) -> str:
        """The state of the key for a person, without the key itself. Reads the store.

        Raises:
            StoreError: the store cannot be read.
        """
        tokens = self._refresher.load()
        if tokens is None:
            return "There is no API key yet."
        text = f"API key number {tokens.generation}, ends {say_end(tokens.expires_at, self._world.clock.now())}."
        return f"{text} A rotation was begun and not finished." if is_interrupted(tokens) else text

    @property
    def _world(self) -> World:
        return self._refresher.flow.world

    def use_header(self, header: str) -> None:
        """Sends the key in another header from now on: a client may be told which it is."""
        flow = self._refresher.flow
        self._refresher.flow = attrs.evolve(flow, service=attrs.evolve(flow.service, header=header))

    def bind(self, *urls: str, world: World | None = None) -> None:
        """Called by a client that uses this key; the first one's clock is taken if none was given."""
        super().bind(*urls)
        if world is not None and not self._world_given:
            self._refresher.flow = attrs.evolve(self._refresher.flow, world=world)
            self._world_given = True

    def headers(self, now: datetime) -> Steps[Mapping[str, str]]:
        """The header with the key; rotates it first where its end is known and near.

        Raises:
            LoginRequired: there is no key, or the first key and the secret are no longer good.
            ConnectionFailed: the key has ended and the service was not reached.
            StoreError: the key cannot be read, or a new one could not be kept.
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
                log.warning("The API key could not be rotated yet, the present one is still good: %s", error)
        return {self.service.header: held.tokens.access}

    def rejected(self, sent: Mapping[str, str]) -> Steps[bool]:
        """After a 401: rotates once, unless someone else has done so since, or the key is brand-new.

        Raises:
            LoginRequired: the first key and the secret are no longer good.
        """
        held, refused = self._refresher.held, self._key_in(sent)
        if held is None or refused is None:
            return False
        if refused != held.tokens.access:
            return True
        if self._is_young(held.tokens):
            return False
        try:
            held = yield from self._refresher.renew(Need.FORCED, held)
        except (ConnectionFailed, StoreError) as error:
            log.warning("After a 401 the API key could not be rotated: %s", error)
            return False
        return held.tokens.access != refused

    def accepted(self, sent: Mapping[str, str]) -> None:
        """The API took this key: a later 401 means that it has ended."""
        held = self._refresher.held
        if held is not None and self._accepted != held.tokens.access and self._key_in(sent) == held.tokens.access:
            self._accepted = held.tokens.access

    def situation(self, sent: Mapping[str, str]) -> str:
        """What a 401 that stayed means: with a key rotated just now, it is not the key's age."""
        held = self._refresher.held
        del sent
        return "context-unauthorized" if held is not None and self._is_young(held.tokens) else "unauthorized"

    def consented(self, key: str, expires: object = None) -> Steps[Tokens]:
        """Keeps the key of a consent, as the current one and as the first. Told twice, it changes nothing.

        Args:
            key: the key, as it came.
            expires: when it ends, as it came: a time, or seconds.

        Raises:
            ConfigurationError: it cannot be a key.
            StoreError: it could not be kept.
        """
        return (yield from self._refresher.adopt(self._refresher.flow.first(key, expires)))

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

    def _key_in(self, sent: Mapping[str, str]) -> str | None:
        name = self.service.header.lower()
        return next((value for header, value in sent.items() if header.lower() == name), None)

    def _is_young(self, tokens: Tokens) -> bool:
        """Whether the key comes from a rotation of just now and was never taken: another one could not help."""
        if not tokens.forced or is_interrupted(tokens) or self._accepted == tokens.access:
            return False
        age = (self._world.clock.now() - tokens.issued_at).total_seconds()
        return 0 <= age < _YOUNG
