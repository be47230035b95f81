"""Rotating keys: one rotation for each 401, whoever asks, and a way back from every crash."""

from __future__ import annotations

import asyncio
import json
import os
import signal
import subprocess
import sys
import threading
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta, timezone
from email.utils import format_datetime
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sagewire.runtime.auth import (
    EnvironmentSecret,
    FileSecret,
    FileStore,
    KeyringSecret,
    KeyService,
    MemorySecret,
    MemoryStore,
    RotatingKey,
    Store,
    Tokens,
)
from sagewire.runtime.auth.expiry import NEVER, read_expiry, say_end
from sagewire.runtime.client import Client
from sagewire.runtime.effects import TransportError, drive_async, drive_sync
from sagewire.runtime.errors import ConfigurationError, LoginRequired, SagewireError, StoreError, Unauthorized
from sagewire.runtime.wire.message import Request, Response
from tests.runtime.auth.key_worker import PRODUCT, client_of, ping
from tests.runtime.auth.support import START, FakeClock, reply, world

SECRET = "s3cret-of-the-installation"
FIRST = "key-0"


class KeyServer:
    """Takes one key at a time; gives a new one for the first and the secret."""

    def __init__(self) -> None:
        self.current = FIRST
        self.rotations: list[dict[str, str]] = []
        self.requests: list[Request] = []
        self.faults: list[Any] = []
        self.expires: Any = None
        self.always_401 = False
        self.guard = threading.Lock()

    def send(self, request: Request) -> Response:
        with self.guard:
            self.requests.append(request)
            if request.method != "PATCH":
                good = request.headers.get("apikey") == self.current and not self.always_401
                return reply(200, {}) if good else reply(401, {"message": "expired"})
            fault = self.faults.pop(0) if self.faults else None
            if callable(fault):
                answer: Response = fault(self, request)
                return answer
            return self.rotate(request)

    def rotate(self, request: Request) -> Response:
        assert "apikey" not in {name.lower() for name in request.headers}
        body = json.loads(request.content or b"")
        self.rotations.append(body)
        if body != {"initialApikey": FIRST, "secret": SECRET}:
            return reply(401, {"message": f"no consent for {SECRET}"})
        self.current = f"key-{len(self.rotations)}"
        return reply(200, {"ApiKey": self.current, "Expires": self.expires})


def lose(server: KeyServer, request: Request) -> Response:
    server.rotate(request)
    raise TransportError("the connection was reset", phase="sent")


class Rig:
    def __init__(self, store: Store | None = None, secret: str = SECRET) -> None:
        self.server, self.clock = KeyServer(), FakeClock()
        self.store = store if store is not None else MemoryStore()
        self.key = self.new_key(secret)

    def new_key(self, secret: str = SECRET) -> RotatingKey:
        service = KeyService(url="https://api.example/key")
        return RotatingKey(service, MemorySecret(secret), self.store, world=world(self.clock))

    def client(self, key: RotatingKey | None = None) -> Client:
        settings = {"base_url": "https://api.example", "world": world(self.clock), "transport": self.server}
        return Client(PRODUCT, auth=key or self.key, **settings)  # type: ignore[arg-type]  # typed by name

    def consent(self, key: str = FIRST, expires: object = None) -> Tokens:
        return drive_sync(self.key.consented(key, expires), self.server, self.clock)

    def stored(self) -> Tokens:
        tokens = self.store.load()
        assert tokens is not None
        return tokens


def test_a_401_rotates_once_stores_and_sends_again(tmp_path: Path) -> None:
    rig = Rig(FileStore(tmp_path / "keys.json"))
    rig.consent()
    client = rig.client()
    for number in range(1, 4):
        ping(client)
        rig.server.current = "another"
        ping(client)
        stored = rig.stored()
        assert (stored.access, stored.refresh, stored.generation) == (f"key-{number}", FIRST, number + 1)
        assert dict(stored.extra) == {}
    assert rig.server.rotations == [{"initialApikey": FIRST, "secret": SECRET}] * 3


def test_a_401_that_stays_rotates_once_and_is_raised() -> None:
    rig = Rig()
    rig.consent()
    rig.server.always_401 = True
    client = rig.client()
    for _ in range(3):
        with pytest.raises(Unauthorized):
            ping(client)
    assert len(rig.server.rotations) == 1  # a key of just now is not changed again
    rig.clock.pass_(61)
    with pytest.raises(Unauthorized):
        ping(client)
    assert len(rig.server.rotations) == 2


def test_a_401_on_rotation_asks_for_consent_and_tells_no_secret(caplog: pytest.LogCaptureFixture) -> None:
    rig = Rig(secret="a-wrong-secret")
    rig.consent()
    rig.server.current = "another"
    with pytest.raises(LoginRequired, match="first API key is no longer good") as caught:
        ping(rig.client())
    assert "A user must consent" in str(caught.value)
    assert len(rig.server.rotations) == 1
    shown = "".join((str(caught.value), repr(rig.key), repr(rig.stored()), caplog.text, repr(rig.key.service)))
    assert all(text not in shown for text in ("a-wrong-secret", FIRST))


def test_errors_and_hooks_never_hold_the_key() -> None:
    rig = Rig()
    rig.consent()
    client = rig.client()
    with client.capture() as exchanges:
        ping(client)
    assert "apikey" not in exchanges[0].request.headers


def test_without_consent_the_error_says_how_to_get_one() -> None:
    with pytest.raises(LoginRequired, match=r"no API key yet\. A user must consent: make a passcode"):
        ping(Rig().client())


def test_without_the_secret_nothing_is_sent() -> None:
    rig = Rig(secret="")
    rig.consent()
    rig.server.current = "another"
    with pytest.raises(Unauthorized):
        ping(rig.client())
    assert rig.server.rotations == []


def test_a_lost_answer_is_asked_for_again() -> None:
    rig = Rig()
    rig.consent()
    rig.server.current = "another"
    rig.server.faults = [lose, lambda server, request: reply(503, {})]
    ping(rig.client())
    assert (rig.stored().access, len(rig.server.rotations)) == ("key-2", 2)


def test_a_service_that_is_busy_is_waited_for_until_the_date_that_it_names() -> None:
    rig = Rig()
    rig.consent()
    rig.server.current = "another"
    later = format_datetime(rig.clock.now() + timedelta(seconds=9), usegmt=True)
    rig.server.faults = [lambda server, request: reply(503, {}, **{"Retry-After": later})]
    ping(rig.client())
    assert rig.clock.waits == [9]


def test_a_refusal_on_the_way_does_not_end_the_keys_for_good() -> None:
    """The first key is not spent: whoever answered 403 need not have been the service itself."""
    rig = Rig()
    rig.consent(expires=1)
    rig.clock.pass_(2)
    rig.server.faults = [lambda server, request: reply(403, {})]
    client = rig.client()
    with pytest.raises(LoginRequired, match="first API key is no longer good"):
        ping(client)
    ping(client)
    assert rig.stored().access == "key-1"


def test_a_service_that_is_away_leaves_the_old_key_and_a_note() -> None:
    rig = Rig()
    rig.consent()
    rig.server.current = "another"
    rig.server.faults = [lose] * 3
    client = rig.client()
    with pytest.raises(Unauthorized):
        ping(client)
    assert rig.stored().access == FIRST
    assert "not finished" in rig.key.describe()
    ping(client)
    assert (rig.stored().access, dict(rig.stored().extra)) == ("key-4", {})


def test_the_end_is_shown_and_a_key_near_it_is_rotated_first() -> None:
    rig = Rig()
    rig.server.expires = "2024-03-01T11:00:00Z"
    rig.consent(expires=3600)
    assert rig.key.expires_at == START + timedelta(hours=1)
    assert rig.key.describe() == "API key number 1, ends 2024-03-01 10:00:00 UTC, in 1 hour."
    rig.clock.pass_(3595)
    ping(rig.client())
    assert [request.method for request in rig.server.requests] == ["PATCH", "GET"]
    assert rig.key.expires_at == START + timedelta(hours=2)


def test_an_end_that_nobody_told_never_comes() -> None:
    rig = Rig()
    assert rig.key.describe() == "There is no API key yet."
    rig.consent()
    rig.clock.pass_(10 * 365 * 86400)
    ping(rig.client())
    assert (rig.key.expires_at, rig.server.rotations) == (None, [])
    assert "not told" in rig.key.describe()


def test_the_first_key_is_never_lost() -> None:
    rig = Rig()
    rig.consent()
    rig.server.current = "another"
    ping(rig.client())
    assert rig.consent() == rig.stored()  # the same consent, told twice
    assert (rig.stored().access, rig.stored().refresh) == ("key-1", FIRST)
    rig.consent("key-of-a-new-consent")
    rig.consent("and-another")
    stored = rig.stored()
    assert (stored.refresh, stored.generation) == ("and-another", 4)
    assert stored.extra["former_first_keys"] == [FIRST, "key-of-a-new-consent"]
    with pytest.raises(ConfigurationError, match="header"):
        rig.consent("two\nlines")


def test_keys_go_to_their_own_origin_only() -> None:
    rig = Rig()
    rig.client()
    assert rig.key.may_go_to("https://api.example/tracking/1")
    assert not rig.key.may_go_to("https://storage.example/signed")
    assert rig.key.secret_headers == {"apikey"}
    with pytest.raises(ConfigurationError, match="https"):
        KeyService(url="http://api.example/key")


def test_a_key_of_another_process_may_have_ended_too() -> None:
    rig = Rig()
    rig.consent()
    ping(rig.client())
    other = rig.new_key()
    rig.server.current = "another"
    ping(rig.client(other))
    rig.server.current = "another again"
    rig.clock.pass_(86_400)
    ping(rig.client())  # finds the other's key in the store, and rotates it
    assert (rig.stored().access, len(rig.server.rotations)) == ("key-2", 2)


# -- at once ----------------------------------------------------------------------------------------------------------


def test_threads_rotate_once_for_each_expiry() -> None:
    rig = Rig()
    rig.consent()
    clients = [rig.client(), rig.client(rig.new_key())]
    for round_ in range(1, 4):
        rig.server.current = f"ended-{round_}"
        failures: list[Exception] = []
        barrier = threading.Barrier(16)

        def work(number: int, barrier: threading.Barrier = barrier, failures: list[Exception] = failures) -> None:
            barrier.wait()
            try:
                ping(clients[number % 2])
            except SagewireError as error:
                failures.append(error)

        threads = [threading.Thread(target=work, args=(number,)) for number in range(16)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
        assert failures == []
        assert len(rig.server.rotations) == round_


def test_tasks_rotate_once() -> None:
    rig = Rig()
    rig.consent()

    class Wire:
        async def send(self, request: Request) -> Response:
            await asyncio.sleep(0)
            return rig.server.send(request)

    async def one() -> bool:
        sent = await drive_async(rig.key.headers(START), Wire(), rig.clock)
        return await drive_async(rig.key.rejected(sent), Wire(), rig.clock)

    async def go() -> list[bool]:
        return await asyncio.gather(*(one() for _ in range(20)))

    rig.key.bind("https://api.example")
    assert asyncio.run(go()) == [True] * 20
    assert len(rig.server.rotations) == 1


class Strict(BaseHTTPRequestHandler):
    """Keys that are good for so many calls, however slow the machine is; to rotate one sooner is needless."""

    life = 300
    current, left = FIRST, 0
    rotated: list[int] = []
    needless: list[int] = []
    guard = threading.Lock()

    def do_GET(self) -> None:
        with self.guard:
            good = self.headers["apikey"] == Strict.current and Strict.left > 0
            Strict.left -= good
        self.answer(200 if good else 401, {})

    def do_PATCH(self) -> None:
        body = json.loads(self.rfile.read(int(self.headers["content-length"])))
        assert body == {"initialApikey": FIRST, "secret": "s3cret"}
        with self.guard:
            if Strict.left > 0:
                self.needless.append(Strict.left)
            self.rotated.append(Strict.left)
            Strict.current, Strict.left = f"key-{len(self.rotated)}", self.life
            key = Strict.current
        self.answer(200, {"apikey": key})

    def answer(self, status: int, body: object) -> None:
        content = json.dumps(body).encode()
        self.send_response(status)
        self.send_header("content-length", str(len(content)))
        self.end_headers()
        self.wfile.write(content)

    def log_message(self, *_: object) -> None:
        return


@pytest.fixture
def strict() -> Iterator[str]:
    Strict.current, Strict.left, Strict.rotated, Strict.needless = FIRST, 0, [], []
    server = ThreadingHTTPServer(("127.0.0.1", 0), Strict)
    thread = threading.Thread(target=server.serve_forever, daemon=True)
    thread.start()
    yield f"http://127.0.0.1:{server.server_port}"
    server.shutdown()
    server.server_close()
    thread.join()


def test_processes_rotate_once_for_each_expiry(tmp_path: Path, strict: str) -> None:
    path = tmp_path / "keys.json"
    rig = Rig(FileStore(path))
    rig.consent()
    command = [sys.executable, "-m", "tests.runtime.auth.key_worker", strict, str(path), "200", "3"]
    root = Path(__file__).parents[3]
    workers = [subprocess.Popen(command, cwd=root, stdout=subprocess.PIPE, text=True) for _ in range(3)]
    output = [worker.communicate(timeout=60)[0] for worker in workers]
    assert [worker.returncode for worker in workers] == [0, 0, 0], output
    assert Strict.needless == []
    assert len(Strict.rotated) >= 3
    assert rig.stored().refresh == FIRST
    assert rig.stored().generation == len(Strict.rotated) + 1


# -- crashes ----------------------------------------------------------------------------------------------------------


class Dying(FileStore):
    """Dies at its n-th save: before anything is written."""

    def __init__(self, path: Path, fatal: int) -> None:
        super().__init__(path)
        self.left = fatal

    def save(self, tokens: Tokens) -> None:
        self.left -= 1
        if not self.left:
            os.kill(os.getpid(), signal.SIGKILL)
        super().save(tokens)


@pytest.mark.skipif(not hasattr(os, "fork"), reason="needs fork and SIGKILL")
@pytest.mark.parametrize(("fatal", "noted", "rotations"), [(1, False, 1), (2, True, 2)])
def test_a_crash_around_a_rotation_is_survived(
    tmp_path: Path, strict: str, fatal: int, noted: bool, rotations: int
) -> None:
    path = tmp_path / "keys.json"
    rig = Rig(FileStore(path))
    rig.consent()
    pid = os.fork()
    if pid == 0:
        key = RotatingKey(KeyService(url=f"{strict}/key"), MemorySecret("s3cret"), Dying(path, fatal))
        ping(Client(PRODUCT, auth=key, base_url=strict))
        os._exit(0)
    assert os.waitstatus_to_exitcode(os.waitpid(pid, 0)[1]) == -signal.SIGKILL
    # Killed before the rotation was announced, or between its answer and the store.
    assert (rig.stored().access, "rotating_since" in rig.stored().extra) == (FIRST, noted)
    ping(client_of(strict, str(path)))
    assert len(Strict.rotated) == rotations
    assert (rig.stored().refresh, dict(rig.stored().extra)) == (FIRST, {})
    assert rig.stored().access == f"key-{rotations}"


def test_a_store_that_cannot_be_written_rotates_nothing(tmp_path: Path) -> None:
    class ReadOnly(MemoryStore):
        def check_writable(self) -> None:
            raise StoreError("the disk is full")

    rig = Rig(ReadOnly())
    rig.consent()
    rig.server.current = "another"
    with pytest.raises(Unauthorized):
        ping(rig.client())
    assert rig.server.rotations == []


# -- secrets and ends -------------------------------------------------------------------------------------------------


def test_secrets_are_kept_apart_and_private(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    secret = FileSecret.of("shop", "branch 1", tmp_path / "secrets")
    assert secret.load() is None
    secret.save("s3cret")
    assert (FileSecret(secret.path).load(), "s3cret" in repr(secret)) == ("s3cret", False)
    if os.name == "posix":
        assert secret.path.stat().st_mode & 0o777 == 0o600
        secret.path.chmod(0o644)
        with pytest.raises(StoreError, match="chmod 600"):
            secret.load()
    secret.path.write_bytes(b"\xff")
    secret.path.chmod(0o600)
    with pytest.raises(StoreError, match="no text"):
        secret.load()
    monkeypatch.setenv("SHOP_SECRET", "abc")
    assert EnvironmentSecret("SHOP_SECRET").load() == "abc"
    EnvironmentSecret("SHOP_SECRET").save("abc")
    with pytest.raises(StoreError, match="SHOP_SECRET"):
        EnvironmentSecret("SHOP_SECRET").save("abd")


def test_secrets_go_to_keyrings() -> None:
    class Ring:
        def __init__(self) -> None:
            self.kept: dict[tuple[str, str], str] = {}

        def get_password(self, service: str, username: str) -> str | None:
            return self.kept.get((service, username))

        def set_password(self, service: str, username: str, password: str) -> None:
            if password == "too long":
                raise OSError("no")
            self.kept[service, username] = password

        def delete_password(self, service: str, username: str) -> None:
            del self.kept[service, username]

    secret = KeyringSecret("shop", backend=Ring())
    assert secret.load() is None
    secret.save("s3cret")
    assert secret.load() == "s3cret"
    assert "s3cret" not in repr(secret)
    with pytest.raises(StoreError, match="keyring"):
        secret.save("too long")


@given(st.integers(0, 10**8), st.sampled_from([UTC, timezone(timedelta(hours=5))]))
def test_ends_are_read_in_every_form(seconds: int, zone: Any) -> None:
    end = START + timedelta(seconds=seconds)
    forms: list[object] = [seconds, str(seconds), float(seconds), end, end.astimezone(zone).isoformat()]
    forms += [int(end.timestamp()), str(int(end.timestamp()) * 1000), end.replace(tzinfo=None).isoformat()]
    assert {read_expiry(form, START) for form in forms} == {end}


@pytest.mark.parametrize("value", [None, "", "soon", True, -1, "-5", [], "nan", float("nan"), 10**40, "9" * 400])
def test_what_tells_no_end_is_none(value: object) -> None:
    assert read_expiry(value, START) is None


def test_ends_are_said_to_people() -> None:
    assert say_end(START + timedelta(seconds=90), START) == "2024-03-01 09:01:30 UTC, in 1 minute"
    assert say_end(START + timedelta(days=3), START).endswith("in 3 days")
    assert say_end(START, START).endswith("which has passed")
    assert say_end(START + timedelta(milliseconds=5), START).endswith("in a moment")
    assert say_end(NEVER, START) == "at a time that was not told"
    assert isinstance(NEVER, datetime)
