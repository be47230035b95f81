"""Settings of a key that rotates: where it, its secret and its service come from."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path

import pytest

from sagewire.runtime.auth import FileSecret, FileStore, MemorySecret, RotatingKey
from sagewire.runtime.errors import ConfigurationError
from sagewire.sage50 import AsyncSage50, Sage50
from tests.runtime.support import Script, answer

BASE = "https://sage50.example"
Write = Callable[[str], None]


@pytest.fixture
def write(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Write:
    """Writes the table of the profile file."""
    path = tmp_path / "profiles.toml"
    monkeypatch.setenv("SAGEWIRE_PROFILE_FILE", str(path))
    monkeypatch.setenv("XDG_STATE_HOME", str(tmp_path / "state"))

    def write(table: str) -> None:
        path.write_text(f"[default.sage50]\n{table}")
        path.chmod(0o600)

    write("")
    return write


def key_of(client: Sage50 | AsyncSage50) -> RotatingKey:
    assert isinstance(client.auth, RotatingKey)
    return client.auth


def test_the_address_is_all_that_is_needed(write: Write, monkeypatch: pytest.MonkeyPatch) -> None:
    with pytest.raises(ConfigurationError, match="base_url") as told:
        Sage50.from_profile()
    assert "SAGE50_BASE_URL" in str(told.value)
    write(f'base_url = "{BASE}"')
    key = key_of(Sage50.from_profile())
    assert (key.service.url, key.service.header) == (f"{BASE}/api/apikey", "apikey")
    assert isinstance(key.store, FileStore)
    assert isinstance(key.secrets, FileSecret)
    assert key.store.path.parent != key.secrets.path.parent
    monkeypatch.setenv("SAGE50_BASE_URL", "https://other.example")
    assert Sage50.from_profile().base_url == "https://other.example"


def test_profiles_share_neither_keys_nor_secrets(write: Write) -> None:
    write(f'base_url = "{BASE}"\n[second.sage50]\nbase_url = "{BASE}"')
    keys = [key_of(Sage50.from_profile(name)) for name in ("default", "second")]
    assert len({repr(key.store) for key in keys}) == len({repr(key.secrets) for key in keys}) == 2


def test_files_are_named(write: Write, tmp_path: Path) -> None:
    write(f'base_url = "{BASE}"\ntoken_file = "{tmp_path}/k.json"\nsecret_file = "{tmp_path}/s"')
    key = key_of(AsyncSage50.from_profile())
    assert isinstance(key.store, FileStore)
    assert isinstance(key.secrets, FileSecret)
    assert (key.store.path, key.secrets.path) == (tmp_path / "k.json", tmp_path / "s")


def test_a_secret_may_come_from_the_environment(write: Write, monkeypatch: pytest.MonkeyPatch) -> None:
    write(f'base_url = "{BASE}"')
    monkeypatch.setenv("SAGE50_SECRET", "s3cret")
    key = key_of(Sage50.from_profile())
    assert isinstance(key.secrets, MemorySecret)
    assert (key.secrets.load(), "s3cret" in repr(key)) == ("s3cret", False)


@pytest.mark.parametrize("name", ["secret", "api_key"])
def test_a_file_that_others_can_read_must_hold_no_secret(write: Write, tmp_path: Path, name: str) -> None:
    write(f'base_url = "{BASE}"\n{name} = "s3cret"')
    (tmp_path / "profiles.toml").chmod(0o644)
    with pytest.raises(ConfigurationError, match="chmod 600") as told:
        Sage50.from_profile()
    assert "s3cret" not in str(told.value)


def test_one_key_may_be_used_as_it_is(write: Write, monkeypatch: pytest.MonkeyPatch) -> None:
    write(f'base_url = "{BASE}"\nkey_header = "X-Key"')
    monkeypatch.setenv("SAGE50_API_KEY", "key-1")
    script = Script(answer([]))
    list(Sage50.from_profile(transport=script).scopes.list())
    assert (script.requests[0].headers["X-Key"], "apikey" in script.requests[0].headers) == ("key-1", False)


@pytest.mark.parametrize("how", ["file", "environment", "keywords"])
def test_paths_and_header_reach_the_rotation_too(write: Write, monkeypatch: pytest.MonkeyPatch, how: str) -> None:
    paths = {"/api": "/v2", "ListScopes": "/everything"}
    script = Script(answer([]))
    if how == "file":
        table = ", ".join(f'"{name}" = "{path}"' for name, path in paths.items())
        write(f'base_url = "{BASE}"\nkey_header = "X-Key"\npaths = {{ {table} }}')
        sage = Sage50.from_profile(transport=script)
    elif how == "environment":
        for name, value in {"BASE_URL": BASE, "KEY_HEADER": "X-Key", "PATHS": json.dumps(paths)}.items():
            monkeypatch.setenv(f"SAGE50_{name}", value)
        sage = Sage50.from_profile(transport=script)
    else:
        write('base_url = "https://of-the-file.example"')
        sage = Sage50.from_profile(transport=script, base_url=BASE, key_header="X-Key", paths=paths)
    key = key_of(sage)
    assert (key.service.url, key.service.header) == (f"{BASE}/v2/apikey", "X-Key")
    sage.run(key.consented("first"))
    list(sage.scopes.list())
    assert (script.requests[0].url, script.requests[0].headers["X-Key"]) == (f"{BASE}/everything", "first")


def test_paths_that_are_none_are_told_of(write: Write, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SAGE50_PATHS", "/v2")
    with pytest.raises(ConfigurationError, match="JSON object"):
        Sage50.from_profile(base_url=BASE)
