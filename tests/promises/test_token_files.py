"""The token file: shared by processes, one refresh for all; damaged or open to others, refused and left alone."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Callable
from datetime import timedelta
from pathlib import Path
from typing import Any

import attrs
import pytest

from sagewire.runtime.auth import FileStore
from sagewire.runtime.auth.credentials import Credentials
from sagewire.runtime.auth.session import OAuthSession
from sagewire.runtime.auth.tokens import Tokens
from sagewire.runtime.errors import ConfigurationError, StoreError
from sagewire.sage200 import Sage200
from sagewire.sage200._product import PRODUCT
from sagewire.sandbox import Sandbox
from tests.fault.rig import signed_in, token_calls
from tests.promises.support import Wire, in_both
from tests.promises.worker import THREADS

ROOT = Path(__file__).parents[2]
PROCESSES = 3


def ended(tokens: Tokens) -> Tokens:
    """The same, whose access token has just ended."""
    hours = timedelta(hours=9)
    return attrs.evolve(tokens, issued_at=tokens.issued_at - hours, expires_at=tokens.expires_at - hours)


def test_processes_that_share_a_file_refresh_once(box: Sandbox, tmp_path: Path) -> None:
    """Each refresh token works once: with two refreshes, somebody would be logged out."""
    path, go = tmp_path / "tokens.json", tmp_path / "go"
    FileStore(path).save(ended(signed_in(box)))
    known = box.credentials
    given = [box.identity_url, box.url("sage200"), str(path), str(go), known.site, str(known.company)]
    command = [sys.executable, "-m", "tests.promises.worker", *given]
    running = [
        subprocess.Popen(command, cwd=ROOT, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)
        for _ in range(PROCESSES)
    ]
    for process in running:
        assert process.stdout is not None
        assert process.stdout.readline() == "ready\n"
    go.touch()
    ends = [process.communicate(timeout=60) for process in running]
    assert [process.returncode for process in running] == [0] * PROCESSES, ends
    assert [call.status for call in token_calls(box)] == [200]
    calls = box.ledger.calls("GET", "/customers")
    assert len(calls) == PROCESSES * THREADS
    assert len({call.token for call in calls}) == 1, "all use the new one"
    kept = FileStore(path).load()
    assert kept is not None
    assert kept.generation == 2
    assert path.stat().st_mode & 0o777 == 0o600
    assert {entry.name for entry in tmp_path.iterdir()} <= {"tokens.json", "tokens.json.lock", "go"}


def session(box: Sandbox, path: Path) -> OAuthSession:
    """A login whose tokens are in that file."""
    known = box.credentials
    return OAuthSession.of(
        PRODUCT,
        Credentials(client_id=known.client_id, client_secret=known.client_secret, redirect_uri=known.redirect_uri),
        FileStore(path),
        authorize_url=f"{box.identity_url}/authorize",
        token_url=f"{box.identity_url}/oauth/token",
    )


DAMAGE: dict[str, Callable[[str], str]] = {
    "cut": lambda text: text[: len(text) // 2],
    "empty": lambda text: "",
    "other": lambda text: '{"version": 1}',
    "newer": lambda text: text.replace('"version": 1', '"version": 99'),
    "noise": lambda text: "\x00\xff" + text,
}


@pytest.mark.parametrize("damage", DAMAGE)
def test_a_damaged_file_is_named_and_left_as_it_is(box: Sandbox, tmp_path: Path, damage: str) -> None:
    path = tmp_path / "tokens.json"
    FileStore(path).save(signed_in(box))
    secret = FileStore(path).load()
    assert secret is not None
    text = DAMAGE[damage](path.read_text())
    path.write_text(text)
    path.chmod(0o600)
    before = path.read_bytes()
    wire = Wire()
    for end in in_both(wire, lambda client: client.customers.get(5), auth=session(box, path)):
        assert type(end) is StoreError
        assert str(path) in end.message
        assert "It was left as it is" in end.message
        assert f"rm {path}" in end.message, "how to mend it"
        assert secret.access not in str(end)
    with pytest.raises(StoreError, match="damaged"):
        FileStore(path).save(secret)
    assert path.read_bytes() == before
    assert wire.sent == []
    assert token_calls(box) == []


@pytest.mark.skipif(os.name != "posix", reason="permissions are another thing there")
@pytest.mark.parametrize("mode", [0o644, 0o640, 0o604, 0o606, 0o620])
def test_a_file_that_others_can_read_or_write_is_refused(box: Sandbox, tmp_path: Path, mode: int) -> None:
    path = tmp_path / "tokens.json"
    store = FileStore(path)
    store.save(ended(signed_in(box)))
    before = path.read_bytes()
    path.chmod(mode)
    wire = Wire()
    for end in in_both(wire, lambda client: client.customers.get(5), auth=session(box, path)):
        assert type(end) is StoreError
        assert f"{mode:04o}" in end.message
        assert f"chmod 600 {path}" in end.message
    assert wire.sent == []
    assert token_calls(box) == [], "the refresh token is not spent"
    assert path.read_bytes() == before
    path.chmod(0o600)
    with Sage200(auth=session(box, path), base_url=box.url("sage200")) as sage:
        assert sage.sites.list().first(), "nothing was lost"


@pytest.mark.skipif(os.name != "posix" or os.geteuid() == 0, reason="root may write everywhere")
def test_a_folder_that_cannot_be_written_stops_the_refresh_before_it_costs_the_token(
    box: Sandbox, tmp_path: Path
) -> None:
    path = tmp_path / "kept" / "tokens.json"
    FileStore(path).save(ended(signed_in(box)))
    path.parent.chmod(0o500)
    try:
        with Sage200(auth=session(box, path), base_url=box.url("sage200")) as sage, pytest.raises(StoreError):
            sage.sites.list().first()
    finally:
        path.parent.chmod(0o700)
    assert token_calls(box) == []


@pytest.mark.skipif(os.name != "posix", reason="permissions are another thing there")
def test_a_profile_with_secrets_that_others_can_read_is_refused(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    profile = tmp_path / "profiles.toml"
    profile.write_text('[default.sage200]\nclient_id = "a"\nclient_secret = "s3cret-of-mine"\n')
    profile.chmod(0o644)
    monkeypatch.setenv("SAGEWIRE_PROFILE_FILE", str(profile))
    with pytest.raises(ConfigurationError) as told:
        Sage200.from_profile()
    assert f"chmod 600 {profile}" in str(told.value)
    assert "s3cret" not in str(told.value)


@pytest.mark.parametrize(
    ("text", "word"),
    [("[default.sage200\n", "cannot be read"), ("[default.sage200]\nclient = 1\n", "'client' is no setting")],
)
def test_a_broken_profile_is_named(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, text: str, word: str) -> None:
    profile = tmp_path / "profiles.toml"
    profile.write_text(text)
    profile.chmod(0o600)
    monkeypatch.setenv("SAGEWIRE_PROFILE_FILE", str(profile))
    with pytest.raises(ConfigurationError) as told:
        Sage200.from_profile()
    assert word in told.value.message
    assert str(profile) in told.value.message


def test_a_profile_that_is_not_there_says_what_is_missing(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path))
    for name in [name for name in os.environ if name.startswith("SAGE200_") or name == "SAGEWIRE_PROFILE_FILE"]:
        monkeypatch.delenv(name)
    with pytest.raises(ConfigurationError) as told:
        Sage200.from_profile()
    assert "client_id" in told.value.message
    assert "SAGE200_CLIENT_ID" in told.value.hint


def test_environment_wins_over_the_file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    profile = tmp_path / "profiles.toml"
    profile.write_text('[default.sage200]\naccess_token = "of-the-file"\nsite = "file"\ncompany = 1\n')
    profile.chmod(0o600)
    monkeypatch.setenv("SAGEWIRE_PROFILE_FILE", str(profile))
    monkeypatch.setenv("SAGE200_SITE", "environment")
    wire = Wire(lambda _: b'{"id":5}')
    sage: Any = Sage200.from_profile(transport=wire)
    sage.customers.get(5)
    assert wire.sent[0].headers["X-Site"] == "environment"
    assert wire.sent[0].headers["X-Company"] == "1"
    assert wire.sent[0].headers["Authorization"] == "Bearer of-the-file"
