"""The command line, against the sandbox: what it says, what it keeps, and what it never shows."""

from __future__ import annotations

import webbrowser
from collections.abc import Iterator
from pathlib import Path
from urllib.parse import parse_qs, urlsplit

import httpx2
import pytest

from examples.loopback import callback_uri, stand_in_browser
from sagewire.cli.__main__ import main
from sagewire.cli.products import client_class, known
from sagewire.runtime.auth.stores import FileStore
from sagewire.sage200 import Sage200
from sagewire.sandbox import Sandbox

SECRET = "0123456789-not-to-be-shown"


@pytest.fixture(scope="module")
def redirect() -> str:
    return callback_uri()


@pytest.fixture(scope="module")
def box(redirect: str) -> Iterator[Sandbox]:
    with Sandbox(customers=5, redirect_uris=(redirect,)) as running:
        yield running


@pytest.fixture
def profile(box: Sandbox, redirect: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A profile file with a login for the sandbox, and a profile `other` with a token for Contractor."""
    given, urls = box.credentials_for("sage200"), box.sign_in_urls("sage200")
    path = tmp_path / "profiles.toml"
    path.write_text(
        f"""
        [default.sage200]
        client_id = "{given.client_id}"
        client_secret = "{given.client_secret}"
        redirect_uri = "{redirect}"
        base_url = "{box.url("sage200")}"
        authorize_url = "{urls.authorize}"
        token_url = "{urls.token}"
        token_file = "{tmp_path / "private" / "tokens.json"}"

        [other.contractor]
        token = "{SECRET}"
        customer = "C-1"
        company = "ACME"
        """,
        encoding="utf-8",
    )
    path.chmod(0o600)
    monkeypatch.setenv("SAGEWIRE_PROFILE_FILE", str(path))
    return path


def paste_the_end(capsys: pytest.CaptureFixture[str]) -> str:
    """What a user pastes: the address at which the browser ended."""
    link = next(line for line in capsys.readouterr().out.splitlines() if line.startswith("http"))
    address = httpx2.get(link, follow_redirects=False).headers["location"]
    assert parse_qs(urlsplit(address).query)["code"]
    return str(address)


def test_every_product_has_its_client() -> None:
    assert known() == ["accounting", "cloud_elements", "contractor", "sage200", "sage50"]
    assert client_class("sage200") is Sage200


def test_a_login_through_the_browser_is_found_by_programs(
    box: Sandbox, profile: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(webbrowser, "open", stand_in_browser)
    assert main(["status", "sage200"]) == 0
    assert "not logged in: run `sagewire login sage200`" in capsys.readouterr().out

    assert main(["login", "sage200"]) == 0
    told = capsys.readouterr().out
    assert "The next login is needed by" in told
    assert f"site_id = {box.credentials.site!r}" in told, "what to put into the profile"
    with Sage200.from_profile(site=box.credentials.site, company=box.credentials.company) as sage:
        assert sage.customers.list().count() == 5

    assert main(["status"]) == 0
    told = capsys.readouterr().out
    assert "logged in; the next login is needed by" in told
    assert str(box.credentials.client_secret) not in told

    store = FileStore(profile.parent / "private" / "tokens.json")
    assert store.load()
    assert main(["logout", "sage200"]) == 0
    assert store.load() is None
    assert main(["status", "sage200"]) == 0
    assert "not logged in" in capsys.readouterr().out


def test_a_login_on_a_machine_without_a_browser(
    profile: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr("builtins.input", lambda _: paste_the_end(capsys))
    assert main(["login", "sage200", "--paste"]) == 0
    assert "The next login is needed by" in capsys.readouterr().out
    assert FileStore(profile.parent / "private" / "tokens.json").load()


def test_an_address_of_another_login_is_refused(
    profile: Path, redirect: str, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr("builtins.input", lambda _: f"{redirect}?code=x&state=y")
    assert main(["login", "sage200", "--paste"]) == 1
    assert "another login" in capsys.readouterr().err
    assert FileStore(profile.parent / "private" / "tokens.json").load() is None


def test_what_has_no_login_says_so(profile: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["login", "contractor", "--profile", "other"]) == 1
    assert "has no login in this profile" in capsys.readouterr().err


def test_a_status_shows_names_of_settings_and_no_secret(profile: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["status", "--profile", "other"]) == 0
    told = capsys.readouterr().out
    assert "contractor" in told
    assert "company, customer, token" in told
    assert "sage200" not in told, "this profile says nothing of it"
    assert SECRET not in told


def test_a_missing_profile_is_one_error(profile: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["status", "--profile", "nowhere"]) == 1
    assert "[nowhere." in capsys.readouterr().err


def test_missing_settings_are_named(
    profile: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    profile.write_text("", encoding="utf-8")
    monkeypatch.delenv("SAGE200_CLIENT_ID", raising=False)
    assert main(["login", "sage200"]) == 1
    assert "SAGE200_CLIENT_ID" in capsys.readouterr().err
    assert main(["status"]) == 0
    assert "Nothing is set for accounting" in capsys.readouterr().out


def test_an_unknown_product_is_refused(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit):
        main(["login", "sage300"])
    assert "sage200" in capsys.readouterr().err
    assert main(["status", "sage300"]) == 1
    assert "There is no product 'sage300'" in capsys.readouterr().err
