"""From nothing to files, with the real client, a receiver that is really called, and people played by the sandbox."""

from __future__ import annotations

import logging
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import attrs
import pytest
from starlette.applications import Starlette
from starlette.routing import Mount

from sagewire.exchange import (
    Application,
    ClientSnapshots,
    ConsentMissing,
    Inbox,
    Onboarding,
    PasscodeExpired,
    Receiver,
    Registration,
)
from sagewire.runtime.auth import EnvironmentSecret, FileSecret
from sagewire.runtime.auth.kinds import rotating_key
from sagewire.runtime.errors import LoginRequired, NotFound, OutcomeUnknown, UsageError
from sagewire.sage50 import Sage50
from sagewire.sage50._product import PRODUCT
from sagewire.sandbox import Sandbox
from sagewire.sandbox.sage50 import Mail
from sagewire.serving import running
from tests.exchange.live import client_of, kept, key_of, rotations

TOKEN = "a-long-and-random-text-of-the-receiver"


@attrs.frozen
class Rig:
    """Everything that an application has."""

    box: Sandbox
    sage: Sage50
    onboarding: Onboarding
    inbox: Inbox
    application: Application
    folder: Path

    def registered(self) -> Mail:
        """What the e-mail says, after the captcha."""
        registration = self.onboarding.register("Example Ltd", "dev@example.com", self.application)
        return self.box.sage50.solve_captcha(registration.registration_url)


@contextmanager
def rig_of(box: Sandbox, folder: Path) -> Iterator[Rig]:
    with client_of(box, key_of(box, folder)) as sage:
        onboarding, inbox = Onboarding.of(sage), Inbox(folder / "inbox.sqlite3")
        receiver = Receiver(on_approval=onboarding.keep, on_notification=inbox.note, token=TOKEN)
        with running(receiver) as origin:
            application = Application(
                name="Shop",
                approval_url=origin + receiver.approval_path,
                notification_url=origin + receiver.notification_path,
            )
            yield Rig(box, sage, onboarding, inbox, application, folder)


def test_from_nothing_to_files(box: Sandbox, tmp_path: Path, caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.DEBUG)
    shown: list[str] = []
    with rig_of(box, tmp_path) as rig:
        with pytest.raises(LoginRequired, match="Enable External Integration") as early:
            list(rig.sage.scopes.list())
        registration = rig.onboarding.register("Example Ltd", "dev@example.com", rig.application, company="Example")
        assert all(word in registration.next for word in ("captcha", "e-mail", registration.registration_url))
        mail = box.sage50.solve_captcha(registration.registration_url)
        further = rig.onboarding.add_application(mail.developer_id, rig.application)
        assert "keep it secret" in further.next
        passcode = rig.onboarding.passcode(mail.developer_id, further.application_id)
        line = passcode.show(box.clock.now())
        assert passcode.code in line
        assert "Enable External Integration" in line
        assert line.endswith(", in 14 minutes.")
        with pytest.raises(ConsentMissing, match="wait again"):
            rig.onboarding.wait_for_consent(passcode, timeout=0)
        installation = box.sage50.consent(passcode.code)
        assert installation is not None
        assert box.sage50.callbacks[-1].taken
        assert box.sage50.callbacks[-1].url.endswith(f"/approval/{TOKEN}")
        told: list[str] = []
        consent = rig.onboarding.wait_for_consent(passcode, timeout=5, on_wait=told.append)
        assert (told, consent.expires_at is not None) == ([], True)
        installation.snapshots["Products"] = box.sage50.installation.snapshots["Products"]
        assert ClientSnapshots(rig.sage).fetch("Products", tmp_path / "products.json")
        assert rotations(box) == 0
        shown += [caplog.text, str(early.value), *map(repr, (rig.sage, rig.onboarding, registration, further))]
        shown += [*map(repr, (mail, passcode, consent, rig.sage.auth, rig.application))]
    secret = (tmp_path / "secrets" / "installation.secret").read_text().strip()
    key = (tmp_path / "keys" / "installation.json").read_text()
    assert (installation.secret, secret in key) == (secret, False)  # kept, and kept apart
    assert (kept(tmp_path).access, kept(tmp_path).refresh) == (installation.apikey, installation.initial_apikey)
    secrets = (mail.developer_id, mail.application_id, further.application_id, passcode.code, secret)
    text = "\n".join(shown)
    assert [name for name in (*secrets, installation.apikey) if name in text] == []


def test_the_first_key_is_kept_through_rotations_and_consents(box: Sandbox, tmp_path: Path) -> None:
    with rig_of(box, tmp_path) as rig:
        mail = rig.registered()
        first = box.sage50.consent(rig.onboarding.passcode(mail.developer_id, mail.application_id).code)
        assert first is not None
        for _ in range(2):
            list(rig.sage.scopes.list())
            first.expire()
        list(rig.sage.scopes.list())
        passcode = rig.onboarding.passcode(mail.developer_id, mail.application_id)
        second = box.sage50.consent(passcode.code)
        assert second is not None
        rig.onboarding.wait_for_consent(passcode, timeout=5)
        list(rig.sage.scopes.list())
    tokens = kept(tmp_path)
    assert (first.rotations, second.rotations, first.secret) == (2, 0, second.secret)
    assert (tokens.access, tokens.refresh) == (second.apikey, second.initial_apikey)
    assert tokens.extra["former_first_keys"] == [first.initial_apikey]


def test_a_passcode_that_has_ended_is_neither_shown_nor_waited_for(box: Sandbox, tmp_path: Path) -> None:
    box.sage50.settings.expires_as = "seconds"
    with rig_of(box, tmp_path) as rig:
        mail = rig.registered()
        passcode = rig.onboarding.passcode(mail.developer_id, mail.application_id)
        box.clock.advance(901)
        for use in (passcode.show, passcode.reveal):
            with pytest.raises(PasscodeExpired, match="make a new one; the secret stays the same"):
                use(box.clock.now())
        with pytest.raises(ValueError, match="has expired"):
            box.sage50.consent(passcode.code)
        box.clock.advance(60)
        with pytest.raises(PasscodeExpired):
            rig.onboarding.wait_for_consent(passcode)
        again = rig.onboarding.passcode(mail.developer_id, mail.application_id)
        assert box.sage50.consent(again.code) is not None
        rig.onboarding.wait_for_consent(again, timeout=5)


def test_a_denial_is_no_consent(box: Sandbox, tmp_path: Path) -> None:
    with rig_of(box, tmp_path) as rig:
        mail = rig.registered()
        passcode = rig.onboarding.passcode(mail.developer_id, mail.application_id)
        assert box.sage50.consent(passcode.code, grant=False) is None
        with pytest.raises(ConsentMissing):
            rig.onboarding.wait_for_consent(passcode, timeout=0)


@pytest.mark.parametrize("ids", ["answer", "mail"])
def test_the_id_of_a_further_application_comes_either_way(box: Sandbox, tmp_path: Path, ids: str) -> None:
    box.sage50.settings.application_ids = "mail" if ids == "mail" else "answer"
    with rig_of(box, tmp_path) as rig:
        mail = rig.registered()
        further: Registration = rig.onboarding.add_application(mail.developer_id, rig.application)
        identity = further.application_id or box.sage50.solve_captcha(further.registration_url).application_id
        assert bool(further.application_id) == (ids == "answer")
        assert identity != mail.application_id
        assert rig.onboarding.passcode(mail.developer_id, identity).code


def test_ids_that_are_wrong_are_told_of_without_being_told(
    box: Sandbox, tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.DEBUG)
    with rig_of(box, tmp_path) as rig, pytest.raises(NotFound) as told:
        rig.onboarding.passcode("dev-wrong-1", "app-wrong-2")
    secret = (tmp_path / "secrets" / "installation.secret").read_text().strip()
    error = told.value
    text = f"{error} {error!r} {error.hint} {error.response!r} {error.attempts}"
    assert "e-mail" in str(error)
    assert [name for name in ("dev-wrong-1", "app-wrong-2", secret) if name in text + caplog.text] == []


def test_a_lost_answer_tells_neither_ids_nor_secret(
    box: Sandbox, tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.DEBUG)
    with rig_of(box, tmp_path) as rig:
        mail = rig.registered()
        box.faults.on("POST", "/api/developers/*/applications/*/passcodes").reset_after()
        with pytest.raises(OutcomeUnknown) as told:
            rig.onboarding.passcode(mail.developer_id, mail.application_id)
        secret = (tmp_path / "secrets" / "installation.secret").read_text().strip()
        lost = told.value
        text = f"{lost} {lost!r} {lost.hint} {lost.request!r} {lost.request.url} {lost.attempts} {caplog.text}"
        assert [name for name in (mail.developer_id, mail.application_id, secret) if name in text] == []
        passcode = rig.onboarding.passcode(mail.developer_id, mail.application_id)  # the secret is the same
        made = box.sage50.consent(passcode.code)
        assert made is not None
        assert made.secret == secret


def test_a_consent_that_cannot_be_kept_is_answered_so_that_sage_tries_again(box: Sandbox, tmp_path: Path) -> None:
    with rig_of(box, tmp_path) as rig:
        mail = rig.registered()
        passcode = rig.onboarding.passcode(mail.developer_id, mail.application_id)
        keys = tmp_path / "keys" / "installation.json"
        keys.mkdir(parents=True)  # a folder where the file should be
        assert box.sage50.consent(passcode.code) is not None
        assert box.sage50.callbacks[-1].status == 500
        keys.rmdir()
        with pytest.raises(ConsentMissing):
            rig.onboarding.wait_for_consent(passcode, timeout=0)


def test_a_receiver_works_below_the_path_of_another_application(box: Sandbox, tmp_path: Path) -> None:
    with client_of(box, key_of(box, tmp_path)) as sage:
        onboarding = Onboarding.of(sage)
        receiver = Receiver(on_approval=onboarding.keep, token=TOKEN)
        with running(Starlette(routes=[Mount("/sage50", app=receiver)])) as origin:
            application = Application(name="Shop", approval_url=f"{origin}/sage50{receiver.approval_path}")
            registration = onboarding.register("Example Ltd", "dev@example.com", application)
            mail = box.sage50.solve_captcha(registration.registration_url)
            passcode = onboarding.passcode(mail.developer_id, mail.application_id)
            assert box.sage50.consent(passcode.code) is not None
            assert box.sage50.callbacks[-1].taken
            assert onboarding.wait_for_consent(passcode, timeout=5)


def test_only_a_client_with_a_key_that_rotates_can_be_brought_in(box: Sandbox) -> None:
    with pytest.raises(UsageError, match="no key that rotates"):
        Onboarding.of(Sage50(auth="key", base_url=box.url("sage50")))
    key = rotating_key(PRODUCT, box.url("sage50"), EnvironmentSecret("SAGE50_SECRET"))
    assert Onboarding.of(client_of(box, key))

    class Reader:
        def load(self) -> str | None:
            return "s"

    with pytest.raises(UsageError, match="Reader cannot keep"):
        Onboarding.of(client_of(box, rotating_key(PRODUCT, box.url("sage50"), Reader())))
    assert isinstance(key_of(box, Path("x")).secrets, FileSecret)
