"""All that the platform holds: developers, applications, installations, files; and what people do there."""

from __future__ import annotations

import random
import threading
from collections.abc import Mapping, Sequence
from typing import Any

import attrs

from sagewire.sandbox import wire
from sagewire.sandbox.clock import Clock
from sagewire.sandbox.journal import Ledger
from sagewire.sandbox.outgoing import Callback, Courier, deliver
from sagewire.sandbox.sage50 import sample
from sagewire.sandbox.sage50.installations import Installation
from sagewire.sandbox.sage50.onboarding import Application, Mail, Passcode, Registration
from sagewire.sandbox.sage50.settings import Settings, stamp
from sagewire.sandbox.sage50.snapshots import Content, Records, Snapshot
from sagewire.sandbox.sage50.uploads import Upload

Json = dict[str, Any]
_NOWHERE = "http://127.0.0.1:9/approval"


class Platform:
    """What the platform knows.

    Attributes:
        settings: how it behaves.
        developers: e-mail addresses, by developer id.
        applications: by application id.
        installations: in the order of their consent; the first is the demo's.
        passcodes: by code.
        registrations: those that wait for their captcha.
        mails: e-mails that would have been sent.
        uploads: by id.
    """

    def __init__(self, clock: Clock, ledger: Ledger, seed: int = 1) -> None:
        self.clock = clock
        self.ledger = ledger
        self.settings = Settings()
        self.lock = threading.RLock()
        self.courier = Courier("sagewire-sage50")
        self._seed = seed
        self._base = ""
        self._clear()

    def _clear(self) -> None:
        self._chance = random.Random(self._seed)
        self.developers: dict[str, str] = {}
        self.applications: dict[str, Application] = {}
        self.installations: list[Installation] = []
        self.passcodes: dict[str, Passcode] = {}
        self.registrations: dict[str, Registration] = {}
        self.mails: list[Mail] = []
        self.uploads: dict[str, Upload] = {}
        self.callbacks: list[Callback] = self.courier.made
        self.courier.made.clear()
        details = {"name": "Sandbox shop", "domain": "ecommerce", "approvalUrl": _NOWHERE}
        application = self.add_application(self.add_developer("developer@example.com"), details)
        installation = self.add_installation(application, "sandbox-installation-secret")
        made = random.Random(self._seed)
        contents = {"Customers": sample.customers(made), "Products": sample.products(made), "Stock": sample.stock(made)}
        for scope, records in contents.items():
            installation.snapshots[scope] = Snapshot(Records(records), self.clock.now())

    def reset(self) -> None:
        """As at the start; the demo's ids and keys are the same again."""
        with self.lock:
            for name, value in attrs.asdict(Settings(), recurse=False).items():
                setattr(self.settings, name, value)
            self._clear()

    def place(self, base: str) -> None:
        """Says where it is served."""
        self._base = base

    def token(self, kind: str) -> str:
        """A new secret; the same after a reset."""
        return f"{kind}-{self._chance.getrandbits(96):024x}"

    # onboarding

    def add_developer(self, email: str) -> str:
        """Adds a developer, and says its id."""
        developer = self.token("dev")
        self.developers[developer] = email
        return developer

    def add_application(self, developer: str, details: Mapping[str, Any]) -> Application:
        """Adds an application of a developer."""
        application = Application(
            self.token("app"),
            developer,
            str(details["name"]),
            str(details["domain"]),
            str(details["approvalUrl"]),
            str(details.get("notificationUrl") or ""),
        )
        self.applications[application.id] = application
        return application

    def solve_captcha(self, code: str) -> Mail:
        """Does what a person does at a `registrationUrl` (or at the last part of it); the e-mail that follows.

        Raises:
            ValueError: nobody waits there.
        """
        with self.lock:
            waiting = self.registrations.pop(code.rsplit("/", 1)[-1], None)
            if waiting is None:
                raise ValueError("no registration waits there; it was completed already, or never begun")
            developer = waiting.developer_id or self.add_developer(waiting.email)
            application = self.add_application(developer, waiting.details)
            mail = Mail(waiting.email, developer, application.id)
            self.mails.append(mail)
            return mail

    def add_installation(self, application: Application, secret: str) -> Installation:
        """Adds a consented installation, without passcode and callback."""
        with self.lock:
            key = self.token("key")
            expires = self.clock.seconds() + self.settings.key_lifetime
            made = Installation(len(self.installations) + 1, application, secret, key, key, expires)
            self.installations.append(made)
            return made

    def consent(self, passcode: str, *, grant: bool = True, wait: bool = True) -> Installation | None:
        """Does what a user does in Sage 50: types a passcode, and grants or denies.

        On grant the API key is posted to the application's `approvalUrl`: before this returns, unless `wait` is False.

        Raises:
            ValueError: the passcode is unknown, used or has expired; the user would see that.
        """
        with self.lock:
            held = self.passcodes.get(passcode)
            if held is None or held.used or held.expires <= self.clock.seconds():
                reason = "is unknown" if held is None else "was used" if held.used else "has expired"
                raise ValueError(f"Sage 50 says: the passcode {reason}")
            held.used = True
            if not grant:
                return None
            installation = self.add_installation(held.application, held.secret)
            body = {
                "apikey": installation.apikey,
                "applicationId": held.application.id,
                "domain": held.application.domain,
                "expires": self.settings.end(self.clock.now(), installation.expires),
            }
            now = self.clock.now()
            callback = Callback(now, "approval", held.application.approval_url, wire.encode(body))
        if not wait:
            self.courier.hand_in(callback)
            return installation
        self.callbacks.append(callback)
        deliver(callback)
        return installation

    def rotate(self, initial: str, secret: str) -> Installation | None:
        """Gives an installation a new key; None where first key and secret do not belong together."""
        with self.lock:
            for installation in self.installations:
                if initial and (installation.initial_apikey, installation.secret) == (initial, secret):
                    now = self.clock.seconds()
                    installation.previous = (installation.apikey, now + self.settings.key_grace)
                    installation.apikey = self.token("key")
                    installation.expires = now + self.settings.key_lifetime
                    installation.rotations += 1
                    return installation
        return None

    # files

    def publish(
        self, scope: str, records: Sequence[Mapping[str, Any]] | Content, installation: Installation | None = None
    ) -> None:
        """Sage 50 uploads a new file of a scope: the platform keeps it, forgets the one before, and notifies.

        Args:
            scope: the scope.
            records: all of its records, or `Generated(...)` for very many.
            installation: whose; the demo's unless told.
        """
        target = installation or self.installations[0]
        content = Records([dict(row) for row in records]) if isinstance(records, Sequence) else records
        with self.lock:
            now = self.clock.now()
            target.snapshots[scope] = Snapshot(content, now)
            url = target.application.notification_url
            if not url:
                return
            body = {
                "scope": scope,
                "domain": target.application.domain,
                "downloadUrl": self.download_url(target, scope),
                "timestamp": stamp(now),
            }
        self.courier.hand_in(Callback(now, "notification", url, wire.encode(body)))

    def shrink(self, scope: str, keep: int, installation: Installation | None = None) -> None:
        """Publishes only the first records of what there is; 0 empties the scope."""
        target = installation or self.installations[0]
        self.publish(scope, target.snapshots[scope].records[:keep], target)

    def settle(self, timeout: float = 10.0) -> None:
        """Waits until all notifications are delivered."""
        self.courier.settle(timeout)

    def advance(self) -> None:
        """Moves every upload to the phase that it is in by now."""
        with self.lock:
            for upload in self.uploads.values():
                upload.advance(self.clock.seconds(), self.settings, self.ledger)

    # addresses

    @property
    def base(self) -> str:
        """Where it is served."""
        return self._base

    def download_url(self, installation: Installation, scope: str) -> str:
        """Where the newest file of a scope is."""
        if self.settings.elsewhere:
            return self.elsewhere(f"scopes/{installation.number}/{scope}")
        return f"{self._base}/api/scopes/{scope}"

    def tracking_url(self, upload: Upload) -> str:
        """Where the state of an upload is told."""
        return self._url("tracking", upload.id)

    def result_url(self, upload: Upload) -> str:
        """Where the result of an upload is."""
        return self._url("results", upload.id)

    def _url(self, kind: str, key: str) -> str:
        return self.elsewhere(f"{kind}/{key}") if self.settings.elsewhere else f"{self._base}/api/{kind}/{key}"

    def elsewhere(self, rest: str) -> str:
        """An address on another origin, which is this server by its other name."""
        return f"{self._base.replace('//127.0.0.1:', '//localhost:', 1)}/storage/{rest}"
