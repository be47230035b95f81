"""From nothing to an API key, step by step, saying plainly what a person has to do in between.

1. `register`: developer and first application. A captcha and an e-mail follow; no program can do that part.
2. `add_application`: further applications.
3. `passcode`: for each installation; it is shown to the user, who types it into Sage 50 before it ends.
4. `wait_for_consent`: the key arrives at `approvalUrl` (see `receiver`) and is kept; the secret is kept elsewhere.
"""

from __future__ import annotations

import hashlib
import secrets as randomness
from collections.abc import Callable
from datetime import timedelta
from typing import TYPE_CHECKING, Protocol, TypeVar, runtime_checkable

from sagewire.exchange.ports import Portal, field_of, text_of
from sagewire.exchange.steps import Application, Consent, ConsentMissing, Passcode, Registration
from sagewire.runtime.auth.expiry import read_expiry, say_end
from sagewire.runtime.auth.keys import RotatingKey
from sagewire.runtime.auth.rotation import end_of
from sagewire.runtime.auth.tokens import Tokens
from sagewire.runtime.effects import Steps, TransportError, World, drive_sync
from sagewire.runtime.errors import ConfigurationError, DecodeError, UsageError
from sagewire.runtime.wire.message import Request, Response

if TYPE_CHECKING:
    from sagewire.exchange.receiver import Approval
    from sagewire.sage50 import Sage50

T = TypeVar("T")

_GRACE = timedelta(seconds=60)
_WITHOUT_END = timedelta(minutes=15)
_BY_HAND = (
    "Open this address in a browser and solve the captcha. An e-mail then brings the developer id and the application "
    "id: keep both secret. No program can do this part; nothing can go on before the e-mail has come."
)


@runtime_checkable
class SecretStore(Protocol):
    """Where the secret is kept: apart from the keys."""

    def load(self) -> str | None:
        """The secret, None where there is none."""
        ...

    def save(self, secret: str) -> None:
        """Keeps the secret, durably."""
        ...


class Onboarding:
    """The way to an API key for one installation.

    Example:
        onboarding = Onboarding.of(sage)      # a `Sage50` with a `RotatingKey`, as `from_profile` makes it
        print(onboarding.register("Ann", "ann@shop.example", application).next)
        ...                                   # captcha, e-mail
        passcode = onboarding.passcode(developer_id, application_id)
        print(passcode.show(datetime.now(UTC)))
        consent = onboarding.wait_for_consent(passcode)
    """

    def __init__(self, portal: Portal, key: RotatingKey, secrets: SecretStore, *, world: World | None = None) -> None:
        """Puts it together; nothing is sent yet.

        Args:
            portal: the operations before there is a key.
            key: keeps the keys of the installation.
            secrets: keeps its secret, in another place than the keys.
            world: clock and randomness.
        """
        self._portal = portal
        self._key = key
        self._secrets = secrets
        self._world = world or World()

    @classmethod
    def of(cls, client: Sage50) -> Onboarding:
        """The way to the key of a client: its key and its secret are kept where the client looks for them.

        Raises:
            UsageError: the client's credentials are no `RotatingKey`, or its secret cannot be replaced.
        """
        from sagewire.exchange.adapter import ClientPortal

        key = client.auth
        if not isinstance(key, RotatingKey):
            raise UsageError(
                "This client has no key that rotates. Make it with from_profile() and without api_key, or give it "
                "auth=rotating_key(...)."
            )
        secrets = key.secrets
        if not isinstance(secrets, SecretStore):
            raise UsageError(f"{type(secrets).__name__} cannot keep a new secret: it has no save().")
        return cls(ClientPortal(client), key, secrets, world=client.world)

    def register(self, name: str, email: str, application: Application, *, company: str = "") -> Registration:
        """Registers a developer with a first application. A person has to complete it; see the result's `next`.

        Args:
            name: name of the developer.
            email: where the ids are sent to.
            application: the first application.
            company: company of the developer.

        Raises:
            DecodeError: the answer holds no address to go on with.
        """
        answer = self._portal.register(name, email, company, application)
        url = text_of(answer, "registrationUrl")
        if not url:
            raise DecodeError("The answer to the registration holds no registrationUrl, without which it cannot go on.")
        return Registration(registration_url=url, next=f"{_BY_HAND} {url}")

    def add_application(self, developer_id: str, application: Application) -> Registration:
        """Registers a further application. Its id comes at once or by e-mail: the result's `next` says which.

        Args:
            developer_id: from the e-mail after the registration.
            application: the application.
        """
        answer = self._portal.add_application(developer_id, application)
        url, identity = text_of(answer, "registrationUrl"), text_of(answer, "applicationId")
        if identity:
            text = "The application id has come: keep it secret. Make a passcode with it."
        elif url:
            text = f"{_BY_HAND} {url}"
        else:
            text = "Wait for the e-mail with the application id, and keep it secret."
        return Registration(registration_url=url, application_id=identity, next=text)

    def passcode(self, developer_id: str, application_id: str) -> Passcode:
        """Makes a passcode for this installation.

        The secret is made and kept before it is sent; where there is one already, it is used again, since the keys
        of an earlier consent depend on it.

        Args:
            developer_id: from the e-mail after the registration.
            application_id: likewise.

        Raises:
            StoreError: the secret, or later the key, could not be kept.
            DecodeError: the answer holds no passcode.
        """
        self._run(self._key.prepare())
        secret = self._secrets.load()
        if not secret:
            secret = randomness.token_urlsafe(32)
            self._secrets.save(secret)
            if self._secrets.load() != secret:
                raise ConfigurationError("The secret store does not give back what it was given: use another one.")
        before = self._stored()
        made_at = self._world.clock.now()
        answer = self._portal.passcode(developer_id, application_id, secret)
        code = text_of(answer, "passcode")
        if not code:
            raise DecodeError("The answer holds no passcode.")
        expires_at = read_expiry(field_of(answer, "expires"), made_at)
        return Passcode(made_at=made_at, expires_at=expires_at, code=code, before=_mark(before))

    def wait_for_consent(
        self,
        passcode: Passcode,
        *,
        timeout: float | None = None,
        every: float = 2.0,
        on_wait: Callable[[str], object] | None = None,
    ) -> Consent:
        """Waits until the key of a consent is in the store, where the receiver puts it, in this process or another.

        Args:
            passcode: the passcode that the user was shown.
            timeout: seconds to wait; until the end of the passcode by default.
            every: seconds between two looks.
            on_wait: told now and then what is awaited, in words for a person.

        Raises:
            PasscodeExpired: the passcode ended before anybody consented.
            ConsentMissing: nobody consented within the time-out.
        """
        clock = self._world.clock
        ends = (passcode.expires_at or passcode.made_at + _WITHOUT_END) + _GRACE  # typed in at the last moment
        deadline = None if timeout is None else clock.monotonic() + timeout
        while True:
            tokens = self._stored()
            if tokens is not None and _mark(tokens) != passcode.before:
                return Consent(at=tokens.consented_at, expires_at=end_of(tokens))
            now = clock.now()
            if now >= ends:
                if passcode.expires_at is not None:
                    passcode.check(now)
                raise ConsentMissing("Nobody has consented: make a new passcode; the secret stays the same.")
            if deadline is not None and clock.monotonic() >= deadline:
                raise ConsentMissing("Nobody has consented yet. The passcode may still be good: wait again.")
            if on_wait is not None:
                told = "" if passcode.expires_at is None else f" The passcode ends {say_end(passcode.expires_at, now)}."
                on_wait(f"Waiting for the user to consent in Sage 50.{told}")
            clock.sleep(every)

    def keep(self, approval: Approval) -> None:
        """Keeps the key of a consent, as a `Receiver`'s `on_approval`; one that is told twice changes nothing.

        Raises:
            StoreError: it could not be kept: the receiver then answers 500, so that Sage may try again.
        """
        self._run(self._key.consented(approval.apikey, approval.expires))

    def _stored(self) -> Tokens | None:
        return self._run(self._key.stored())

    def _run(self, steps: Steps[T]) -> T:
        return without_sending(steps, self._world)


class _Nowhere:
    """Sends nothing: storing a key needs no network."""

    def send(self, request: Request) -> Response:
        raise TransportError(f"{request.method} is not sent from here", phase="connect", final=True)


def without_sending(steps: Steps[T], world: World) -> T:
    """Performs steps that only lock and store."""
    return drive_sync(steps, _Nowhere(), world.clock)


def _mark(tokens: Tokens | None) -> str:
    """Tells one consent from another, without holding a key."""
    return "" if tokens is None else hashlib.sha256((tokens.refresh or "").encode()).hexdigest()
