"""What is shared and ends, at the sandbox: a login of Accounting (single-use refresh tokens), a key of Sage 50.

Both are used through `from_profile()`, as a program of a user's would: settings in the environment, one file.
"""

from __future__ import annotations

import os
import secrets
import time
from abc import ABC, abstractmethod
from collections.abc import Mapping
from datetime import timedelta
from pathlib import Path

import attrs

from sagewire.runtime.auth import FileStore, Tokens
from sagewire.sandbox import Call, Sandbox
from sagewire.sandbox.accounting.login import SCOPES
from sagewire.sandbox.identity import Access, Refresh

_PATIENCE = 10.0

NOBODY = 65534
"""The user without rights, and its group."""


@attrs.define
class Party(ABC):
    """One login or key, which many share.

    Attributes:
        sandbox: the server.
        store: the file that they share.
        ahead: seconds that the sandbox's clock is ahead of real time.
    """

    sandbox: Sandbox
    store: FileStore
    ahead: float = 0.0

    kind = ""
    life = 0.0

    @abstractmethod
    def environment(self) -> Mapping[str, str]:
        """The settings of a program that takes part."""

    @abstractmethod
    def admit(self, *, ended: bool = False) -> None:
        """A person logs in, or consents: what the store holds is good, or has ended just now."""

    @abstractmethod
    def revoke(self) -> None:
        """What is in use ends now, and nobody is told."""

    @abstractmethod
    def asked(self) -> list[Call]:
        """Every request for a new one that came."""

    @abstractmethod
    def given(self) -> list[str]:
        """What was given for each new one that was granted, so that a second use shows."""

    def expire(self, *, early: bool) -> None:
        """What is in use ends: by the clock, or early."""
        if early:
            self.revoke()
        else:
            self.pass_(self.life + 1)

    def pass_(self, seconds: float) -> None:
        """Lets time pass for the sandbox; programs are told."""
        self.ahead += seconds
        self.sandbox.clock.advance(seconds)

    def give_to(self, user: int) -> None:
        """Gives the store to a user. Root may write everywhere, so a program of root's gives its rights up instead."""
        folder = self.store.path.parent
        if os.geteuid() == 0:
            for place in (folder, *folder.iterdir()):
                os.chown(place, user, user)

    def take_back(self) -> None:
        """Takes the store back."""
        self.give_to(os.geteuid())

    def granted(self) -> int:
        """How many new ones were granted, once no request is under way any more."""
        end = time.monotonic() + _PATIENCE
        while any(call.ended is None for call in self.asked()):
            assert time.monotonic() < end, "a request does not end"
            time.sleep(0.001)
        return sum(call.status == 200 for call in self.asked())


class Login(Party):
    """A login of Accounting: five minutes, and each refresh token works once."""

    kind, life = "login", 300.0

    def environment(self) -> Mapping[str, str]:
        """The settings."""
        known, urls = self.sandbox.credentials_for("accounting"), self.sandbox.sign_in_urls("accounting")
        return {
            "SAGE_ACCOUNTING_CLIENT_ID": known.client_id,
            "SAGE_ACCOUNTING_CLIENT_SECRET": known.client_secret,
            "SAGE_ACCOUNTING_REDIRECT_URI": known.redirect_uri,
            "SAGE_ACCOUNTING_AUTHORIZE_URL": urls.authorize,
            "SAGE_ACCOUNTING_TOKEN_URL": urls.token,
            "SAGE_ACCOUNTING_BASE_URL": self.sandbox.url("accounting"),
            "SAGE_ACCOUNTING_BUSINESS": str(known.context["business"]),
            "SAGE_ACCOUNTING_TOKEN_FILE": str(self.store.path),
        }

    def admit(self, *, ended: bool = False) -> None:
        """Puts what a login leaves into the sandbox's books and into the store."""
        identity, now = self.sandbox.identity_for("accounting"), self.sandbox.clock.now()
        client = self.sandbox.credentials_for("accounting").client_id
        access, refresh, family = (secrets.token_hex(16) for _ in range(3))
        left = -1.0 if ended else self.life
        with identity.lock:
            owner = (client, identity.user.login, SCOPES)
            identity.access[access] = Access(*owner, identity.clock.seconds() + left, family)
            identity.refresh[refresh] = Refresh(*owner, identity.clock.seconds() + identity.refresh_lifetime, family)
        self.store.save(
            Tokens(
                access=access,
                refresh=refresh,
                issued_at=now + timedelta(seconds=left - self.life),
                expires_at=now + timedelta(seconds=left),
                consented_at=now,
                client_id=client,
            )
        )

    def revoke(self) -> None:
        """Ends every access token."""
        self.sandbox.identity_for("accounting").expire_tokens()

    def asked(self) -> list[Call]:
        """The token requests."""
        return self.sandbox.ledger.calls("POST", "/token")

    def given(self) -> list[str]:
        """The refresh tokens, masked by the ledger so that the same one looks the same."""
        return [field for call in self.asked() if call.status == 200 for field in _field("refresh_token", call.body)]


class Key(Party):
    """A key of Sage 50: it rotates, and what is given for a new one is good for ever."""

    kind, life = "key", 86_400.0

    def environment(self) -> Mapping[str, str]:
        """The settings."""
        return {
            "SAGE50_BASE_URL": self.sandbox.url("sage50"),
            "SAGE50_SECRET": self.sandbox.sage50.installation.secret,
            "SAGE50_TOKEN_FILE": str(self.store.path),
        }

    def admit(self, *, ended: bool = False) -> None:
        """Puts the newest key into the store."""
        installation, now = self.sandbox.sage50.installation, self.sandbox.clock.now()
        installation.expires = now.timestamp() + (-1.0 if ended else self.life)
        self.store.save(
            Tokens(
                access=installation.apikey,
                refresh=installation.initial_apikey,
                issued_at=now - timedelta(seconds=self.life if ended else 0),
                expires_at=now + timedelta(seconds=-1.0 if ended else self.life),
                consented_at=now,
                token_type="",
            )
        )

    def revoke(self) -> None:
        """Ends the key."""
        self.sandbox.sage50.installation.expire()

    def asked(self) -> list[Call]:
        """The rotations."""
        return [call for call in self.sandbox.ledger.calls("PATCH") if call.operation == "RotateApiKey"]

    def given(self) -> list[str]:
        """Nothing that is spent: the number of each rotation."""
        return [str(call.number) for call in self.asked() if call.status == 200]


KINDS: Mapping[str, type[Party]] = {"login": Login, "key": Key}


def party(kind: str, sandbox: Sandbox, directory: Path) -> Party:
    """A login or key of its own, kept in a directory."""
    return KINDS[kind](sandbox, FileStore(directory / f"{kind}.json"))


def _field(name: str, body: str) -> list[str]:
    return [value for key, _, value in (pair.partition("=") for pair in body.split("&")) if key == name]
