"""Profiles: environment, then file; clear words for what is missing; secrets only where nobody else reads them."""

from __future__ import annotations

import os
from pathlib import Path

import msgspec
import pytest

from sagewire.runtime.auth.base import StaticToken
from sagewire.runtime.auth.session import OAuthSession
from sagewire.runtime.errors import ConfigurationError
from sagewire.runtime.lookup import default_file, load
from tests.runtime.support import PRODUCT, Example, Script, answer

FILE = """
[default.support]
client_id = "from-file"
client_secret = "hush-hush"
site = "S9"
company = 12
development = true

[live.support]
access_token = "tok-en"
edition = "small"
subscription_key = "k3y"
"""


@pytest.fixture
def environment(tmp_path: Path) -> dict[str, str]:
    path = tmp_path / "profiles.toml"
    path.write_text(FILE)
    path.chmod(0o600)
    return {"SAGEWIRE_PROFILE_FILE": str(path)}


def test_the_file_then_the_environment_over_it(environment: dict[str, str], tmp_path: Path) -> None:
    profile = load(
        PRODUCT, environment={**environment, "EXAMPLE_SITE": "S1", "EXAMPLE_TOKEN_FILE": str(tmp_path / "t")}
    )
    arguments = profile.arguments()
    auth = arguments.pop("auth")
    assert arguments == {"site": "S1", "company": 12, "development": True}
    assert isinstance(auth, OAuthSession)
    assert auth.limits_key == "from-file"
    assert auth.development
    assert str(tmp_path / "t") in repr(auth.store)
    assert "hush-hush" not in repr(profile) + repr(auth)


def test_named_profiles(environment: dict[str, str]) -> None:
    for name, variables in (("live", {}), (None, {"SAGEWIRE_PROFILE": "live"})):
        arguments = load(PRODUCT, name, {**environment, **variables}).arguments()
        assert isinstance(arguments.pop("auth"), StaticToken)
        assert arguments == {"edition": "small", "subscription_key": "k3y"}
    client = Example(transport=Script(answer(None)), **load(PRODUCT, "live", environment).arguments())
    assert client.base_url.endswith("/small")
    assert "tok-en" not in repr(client)
    with pytest.raises(ConfigurationError, match=r"no table \[nope\.support\]\. Profiles there: default, live"):
        load(PRODUCT, "nope", environment)


def test_what_is_missing_is_said(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path))
    profile = load(PRODUCT, environment={})
    with pytest.raises(
        ConfigurationError, match=r"Example Books needs client_id.*EXAMPLE_\.\.\..*does not exist"
    ) as caught:
        profile.auth()
    assert "EXAMPLE_CLIENT_ID" in caught.value.hint
    assert "[default.support]" in caught.value.hint
    with pytest.raises(ConfigurationError, match="does not exist"):
        load(PRODUCT, environment={"SAGEWIRE_PROFILE_FILE": str(tmp_path / "none.toml")})
    bare = msgspec.structs.replace(PRODUCT, auth=None)
    with pytest.raises(ConfigurationError, match="access_token"):
        load(bare, environment={}).auth()


@pytest.mark.skipif(os.name != "posix", reason="modes are a POSIX matter")
def test_a_file_with_secrets_that_others_can_read_is_refused(environment: dict[str, str]) -> None:
    path = Path(environment["SAGEWIRE_PROFILE_FILE"])
    path.chmod(0o644)
    with pytest.raises(ConfigurationError, match="every user") as caught:
        load(PRODUCT, environment=environment)
    assert "chmod 600" in caught.value.hint
    path.write_text('[default.support]\nclient_id = "public"\n')
    assert load(PRODUCT, environment=environment).values == {"client_id": "public"}


@pytest.mark.parametrize(
    ("content", "words"),
    [
        ("[default", "cannot be read"),
        ("[default.support]\nsiet = 1\n", "'siet' is no setting"),
        ('[default.support]\ndevelopment = "maybe"\nclient_id = "x"\n', "true or false"),
    ],
)
def test_broken_files(tmp_path: Path, content: str, words: str) -> None:
    path = tmp_path / "profiles.toml"
    path.write_text(content)
    with pytest.raises(ConfigurationError, match=words):
        load(PRODUCT, environment={"SAGEWIRE_PROFILE_FILE": str(path)}).arguments()


def test_the_default_place(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setattr("sys.platform", "linux")
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path))
    assert default_file() == tmp_path / "sagewire" / "profiles.toml"
