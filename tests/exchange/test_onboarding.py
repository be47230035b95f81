"""From registration to a key that is kept, with what a person must do said plainly."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import timedelta
from typing import Any

import pytest

from sagewire.exchange import Application, ConsentMissing, Onboarding, PasscodeExpired
from sagewire.exchange.onboarding import without_sending
from sagewire.runtime.auth import KeyService, MemorySecret, MemoryStore, RotatingKey
from sagewire.runtime.effects import World
from sagewire.runtime.errors import ConfigurationError, DecodeError
from tests.runtime.auth.support import START, FakeClock

APPLICATION = Application(
    name="Shop", approval_url="https://shop.example/approval/t", notification_url="https://shop.example/n"
)


class Portal:
    def __init__(self) -> None:
        self.answers: list[Mapping[str, Any]] = []
        self.calls: list[tuple[Any, ...]] = []

    def register(self, name: str, email: str, company: str, application: Application) -> Mapping[str, Any]:
        self.calls.append(("register", name, email, company, application))
        return self.answers.pop(0)

    def add_application(self, developer_id: str, application: Application) -> Mapping[str, Any]:
        self.calls.append(("add", developer_id, application))
        return self.answers.pop(0)

    def passcode(self, developer_id: str, application_id: str, secret: str) -> Mapping[str, Any]:
        self.calls.append(("passcode", developer_id, application_id, secret))
        return self.answers.pop(0)


class Rig:
    def __init__(self) -> None:
        self.clock = FakeClock()
        self.world = World(clock=self.clock, random=lambda: 0.5)
        self.portal, self.secrets, self.store = Portal(), MemorySecret(), MemoryStore()
        self.key = RotatingKey(KeyService(url="https://api.example/key"), self.secrets, self.store, world=self.world)
        self.onboarding = Onboarding(self.portal, self.key, self.secrets, world=self.world)

    def consent(self, key: str, expires: object = None) -> None:
        without_sending(self.key.consented(key, expires), self.world)


def test_registering_says_what_a_person_must_do() -> None:
    rig = Rig()
    rig.portal.answers = [{"RegistrationURL": "https://sage.example/r/1"}]
    registration = rig.onboarding.register("Ann", "ann@shop.example", APPLICATION, company="Shop Ltd")
    assert registration.registration_url == "https://sage.example/r/1"
    assert all(word in registration.next for word in ("browser", "captcha", "e-mail", "https://sage.example/r/1"))
    assert rig.portal.calls == [("register", "Ann", "ann@shop.example", "Shop Ltd", APPLICATION)]
    rig.portal.answers = [{}]
    with pytest.raises(DecodeError, match="registrationUrl"):
        rig.onboarding.register("Ann", "ann@shop.example", APPLICATION)


def test_keys_are_sent_over_https_only() -> None:
    with pytest.raises(ConfigurationError, match="https"):
        Application(name="Shop", approval_url="http://shop.example/approval")


@pytest.mark.parametrize(
    ("answer", "words"),
    [
        ({"applicationID": "a-2"}, "has come"),
        ({"registrationUrl": "https://s.example"}, "captcha"),
        ({}, "Wait for the e-mail"),
    ],
)
def test_a_further_application_comes_at_once_or_by_mail(answer: dict[str, str], words: str) -> None:
    rig = Rig()
    rig.portal.answers = [answer]
    registration = rig.onboarding.add_application("dev", APPLICATION)
    assert words in registration.next
    assert "a-2" not in repr(registration)


@pytest.mark.parametrize(
    "expires", [600, "600", "2024-03-01T09:10:00Z", "2024-03-01T09:10:00", 1709284200, 1709284200000]
)
def test_a_passcode_shows_and_enforces_its_end(expires: object) -> None:
    rig = Rig()
    rig.portal.answers = [{"Passcode": "123-456", "expires": expires}]
    passcode = rig.onboarding.passcode("dev", "app")
    assert passcode.expires_at == START + timedelta(minutes=10)
    shown = passcode.show(rig.clock.now())
    assert "123-456" in shown
    assert "2024-03-01 09:10:00 UTC, in 10 minutes" in shown
    assert "123-456" not in repr(passcode)
    rig.clock.pass_(600)
    with pytest.raises(PasscodeExpired, match="make a new one"):
        passcode.reveal(rig.clock.now())


def test_the_secret_is_kept_before_it_is_sent_and_used_again() -> None:
    rig = Rig()
    rig.portal.answers = [{"passcode": 12}, {"passcode": "34"}]
    first = rig.onboarding.passcode("dev", "app")
    secret = rig.secrets.load()
    assert secret is not None
    assert len(secret) > 30
    rig.onboarding.passcode("dev", "app")
    assert [call[3] for call in rig.portal.calls] == [secret, secret]
    assert (first.expires_at, first.reveal(rig.clock.now())) == (None, "12")


def test_waiting_ends_with_the_consent() -> None:
    rig = Rig()
    rig.portal.answers = [{"passcode": "1", "expires": 600}]
    passcode = rig.onboarding.passcode("dev", "app")
    told: list[str] = []

    def wait(text: str) -> None:
        told.append(text)
        if len(told) == 3:
            rig.consent("first-key", 3600)

    consent = rig.onboarding.wait_for_consent(passcode, on_wait=wait)
    assert consent.expires_at == START + timedelta(seconds=4, hours=1)
    assert "ends 2024-03-01 09:10:00 UTC" in told[0]
    tokens = rig.store.load()
    assert tokens is not None
    assert (tokens.access, tokens.refresh) == ("first-key", "first-key")


def test_waiting_ends_with_the_passcode() -> None:
    rig = Rig()
    rig.consent("an-earlier-key")
    rig.portal.answers = [{"passcode": "1", "expires": 600}, {"passcode": "1"}]
    passcode = rig.onboarding.passcode("dev", "app")
    with pytest.raises(ConsentMissing, match="wait again"):
        rig.onboarding.wait_for_consent(passcode, timeout=60)
    with pytest.raises(PasscodeExpired):
        rig.onboarding.wait_for_consent(passcode)
    assert rig.clock.now() >= START + timedelta(seconds=660)
    with pytest.raises(ConsentMissing, match="new passcode"):
        rig.onboarding.wait_for_consent(rig.onboarding.passcode("dev", "app"))
