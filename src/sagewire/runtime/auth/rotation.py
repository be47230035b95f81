"""The grant behind a key that rotates: a new key is given for the first key of all and a secret."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Any, Protocol

import attrs
import msgspec

from sagewire.runtime.auth.base import is_token, require_secure
from sagewire.runtime.auth.endpoint import Explain, GrantInDoubt, login_failed, no_hint, read_object
from sagewire.runtime.auth.expiry import NEVER, read_expiry
from sagewire.runtime.auth.grant import Words
from sagewire.runtime.auth.tokens import Tokens
from sagewire.runtime.calls.retry import fate_of_answer, retry_after
from sagewire.runtime.decoding.values import is_array
from sagewire.runtime.effects import Run, Send, Steps, TransportError, Wait, World
from sagewire.runtime.errors import ConfigurationError, ConnectionFailed, LoginFailed, StoreError
from sagewire.runtime.hidden import hidden
from sagewire.runtime.wire.message import Request, Response

ROTATING = "rotating_since"
FORMER = "former_first_keys"

_WORDS = Words(
    missing="There is no API key yet.",
    spends="first API key",
    asks="A user must consent",
    current="API key",
    renewed="rotated",
)
_TRIES = 3
_FIRST_PAUSE = 0.5
_LONGEST_PAUSE = 30.0
_MAX_BYTES = 1024 * 1024
_NOT_GOOD = frozenset({400, 401, 403, 404, 410, 422})


class Secrets(Protocol):
    """Where the secret is kept: apart from the keys, so that neither is of use without the other."""

    def load(self) -> str | None:
        """The secret, None where there is none."""
        ...


@attrs.frozen(kw_only=True)
class KeyService:
    """Where and how a key is rotated.

    Attributes:
        url: the address of the rotation.
        header: the header that carries the key.
        method: the rotation's verb.
        initial: field of its body for the first key.
        secret: field of its body for the secret.
        key: field of its answer with the new key.
        expires: field of its answer that tells when the new key ends.
    """

    url: str
    header: str = "apikey"
    method: str = "PATCH"
    initial: str = "initialApikey"
    secret: str = attrs.field(default="secret")
    key: str = "apikey"
    expires: str = "expires"

    def __attrs_post_init__(self) -> None:
        require_secure(self.url, "rotation URL")


@attrs.frozen(kw_only=True)
class KeyFlow:
    """The grant of one installation's keys. Holds none.

    In `Tokens`, `access` is the current key and `refresh` the first one, which is never changed.

    Attributes:
        service: where keys are rotated.
        secrets: gives the secret.
        world: clock and randomness.
        explain: finds hints for what goes wrong.
        timeout: seconds for each request.
    """

    service: KeyService
    secrets: Secrets = attrs.field(repr=False)
    world: World = attrs.field(factory=World, repr=False)
    explain: Explain = attrs.field(default=no_hint, repr=False)
    timeout: float = 30.0

    @property
    def client_id(self) -> str:
        """Empty: keys do not say whom they were given to."""
        return ""

    @property
    def words(self) -> Words:
        """What things are called in messages."""
        return _WORDS

    @property
    def revokes(self) -> bool:
        """Keys cannot be revoked from here."""
        return False

    @property
    def single_use(self) -> bool:
        """The first key is good for ever; what refused it may have stood in between."""
        return False

    def hint(self, situation: str, text: str) -> str:
        """The hint for a situation, empty where nothing is known."""
        return self.explain("no-refresh-token" if situation == "not-logged-in" else situation, text)

    def first(self, key: str, expires: object = None) -> Tokens:
        """What is kept of a consent: its key is the current one and the first.

        Args:
            key: the key, as it came.
            expires: when it ends, as it came.

        Raises:
            ConfigurationError: it cannot be a key.
        """
        if not is_token(key):
            raise ConfigurationError("The API key is empty, or holds a character that no header can carry.")
        now = self.world.clock.now()
        end = read_expiry(expires, now) or NEVER
        return Tokens(access=key, refresh=key, issued_at=now, expires_at=end, consented_at=now, token_type="")

    def announced(self, tokens: Tokens) -> Tokens | None:
        """Says in the store that a rotation has begun.

        Whoever finds that, because this process died before it could store the new key, tries the old key first and
        then rotates again with the first key, which is as good as before.
        """
        since = self.world.clock.now().isoformat()
        return attrs.evolve(tokens, extra={**tokens.extra, ROTATING: since})

    def joined(self, stored: Tokens | None, fresh: Tokens) -> Tokens:
        """Keeps every first key there ever was; a consent that is told twice changes nothing."""
        if stored is None:
            return fresh
        if fresh.refresh == stored.refresh:
            return stored
        former = [key for key in _texts(stored.extra.get(FORMER)) if key != fresh.refresh]
        if stored.refresh is not None:
            former.append(stored.refresh)
        return attrs.evolve(fresh, extra={**fresh.extra, FORMER: former})

    def refresh(self, tokens: Tokens, *, forced: bool = False) -> Steps[Tokens]:
        """Rotates the key. It may be done again after any failure: what is given for the new key is not spent.

        Args:
            tokens: the current key and the first one.
            forced: because the API refused the current key.

        Raises:
            LoginFailed: refused; the code is `invalid_grant` where the first key and the secret are not taken.
            GrantInDoubt: the answer was lost, again and again.
            ConnectionFailed: the service was not reached.
            StoreError: the secret cannot be read, or there is none.
        """
        secret = hidden((yield Run(self.secrets.load)))
        if not secret:
            raise StoreError(
                "The secret is missing, without which no API key can be rotated: "
                "restore it to where it is kept, or make a new passcode and let the user consent again."
            )
        assert tokens.refresh is not None
        asked_at = self.world.clock.now()
        response = yield from self._ask({self.service.initial: str(tokens.refresh), self.service.secret: str(secret)})
        key, expires = self._read(response, (secret, tokens.refresh, tokens.access))
        return Tokens(
            access=key,
            refresh=tokens.refresh,
            issued_at=asked_at,
            expires_at=read_expiry(expires, asked_at) or NEVER,
            consented_at=tokens.consented_at,
            token_type="",
            generation=tokens.generation + 1,
            forced=forced,
            extra={name: value for name, value in tokens.extra.items() if name != ROTATING},
        )

    def revoke(self, tokens: Tokens) -> Steps[None]:
        """Nothing: keys cannot be revoked from here."""
        del tokens
        return
        yield  # a generator, like every other logic

    def _ask(self, body: Mapping[str, str]) -> Steps[Response]:
        """Sends the rotation, again if need be. It carries no key, so its own 401 rotates nothing."""
        request = Request(
            method=self.service.method,
            url=self.service.url,
            headers={"Accept": "application/json", "Content-Type": "application/json"},
            content=msgspec.json.encode(body),
            timeout=self.timeout,
            max_bytes=_MAX_BYTES,
        )
        for number in range(1, _TRIES + 1):
            pause = _FIRST_PAUSE * 2**number * self.world.random()
            try:
                response: Response = yield Send(request)
            except TransportError as error:
                if number == _TRIES or error.final:
                    kind = ConnectionFailed if error.phase == "connect" else GrantInDoubt
                    raise kind(f"The API key could not be rotated: {error.reason}.") from error
            else:
                if not (response.status in {408, 429} or response.status >= 500):
                    return response
                asked = retry_after(response, self.world.clock.now())
                pause = max(pause, asked or 0.0)
                if number == _TRIES or pause > _LONGEST_PAUSE:
                    refused = fate_of_answer(response.status, asked) == "refused"
                    kind = ConnectionFailed if refused else GrantInDoubt
                    raise kind(f"The API key could not be rotated: the service answered HTTP {response.status}.")
            yield Wait(pause)
        raise AssertionError("the last try returns or raises")

    def _read(self, response: Response, secrets: Sequence[str]) -> tuple[str, object]:
        payload = read_object(response)
        if not response.ok:
            error = login_failed(
                "The rotation of the API key was refused", response, secrets=secrets, explain=self.explain
            )
            if response.status in _NOT_GOOD:
                error.code = "invalid_grant"
            raise error
        answer = {name.casefold(): value for name, value in (payload or {}).items()}
        key = answer.get(self.service.key.casefold())
        if not isinstance(key, str) or not is_token(key):
            raise GrantInDoubt("The answer to the rotation is cut off or holds no API key.")
        return key, answer.get(self.service.expires.casefold())


def _texts(value: Any) -> list[str]:
    return [str(item) for item in value] if is_array(value) else []


def is_interrupted(tokens: Tokens) -> bool:
    """Whether a rotation was begun after these were stored, whose end nobody knows."""
    return ROTATING in tokens.extra


def end_of(tokens: Tokens) -> datetime | None:
    """When the current key ends, None where nobody told."""
    return None if tokens.expires_at >= NEVER else tokens.expires_at


__all__ = ["FORMER", "ROTATING", "KeyFlow", "KeyService", "LoginFailed", "Secrets", "end_of", "is_interrupted"]
