"""The examples do what they say, against the sandbox."""

from __future__ import annotations

import asyncio
import re
from collections.abc import Iterator
from pathlib import Path
from urllib.parse import parse_qs, urlsplit

import httpx2
import pytest

from examples import accounting_tour, async_listing, cloud_elements_tour, fault_drill, tour, webless_login
from examples.loopback import callback_uri, session_for
from examples.report import WIDTH
from sagewire.runtime import LoginFailed, OAuthSession
from sagewire.sage200 import Sage200
from sagewire.sandbox import Sandbox


@pytest.fixture(scope="module")
def redirect_uri() -> str:
    return callback_uri()


@pytest.fixture(scope="module")
def sandbox(redirect_uri: str) -> Iterator[Sandbox]:
    with Sandbox(customers=20, redirect_uris=(redirect_uri,)) as running:
        yield running


def test_the_tour_shows_what_it_promises(capsys: pytest.CaptureFixture[str]) -> None:
    tour.main()
    told = capsys.readouterr().out
    for wanted in (
        "Logged in at http://127.0.0.1:",
        "Without a site nothing is sent: ",
        "500 customers ... ",
        "1,000 customers ... ",
        "Draft TBA for ",
        "their reference PO-77",
        "Deleted again; orders with that reference: 0",
        '"document_goods_value":1234567890.10,"document_tax_value":0.20',
        "= 1234567890.30, digit for digit",
        "1 refresh before the call, then HTTP 200",
        "HTTP 429, then HTTP 200",
        "no answer, then HTTP 200",
        "OutcomeUnknown: POST /sop_orders was sent",
        "Orders made, says Sage: 1",
    ):
        assert wanted in told, told
    assert max(map(len, told.splitlines())) <= WIDTH


def test_the_second_part_of_the_tour_shows_what_it_promises(capsys: pytest.CaptureFixture[str]) -> None:
    accounting_tour.main()
    told = capsys.readouterr().out
    for wanted in (
        "Access token until ",
        "Without a business nothing is sent: ",
        "Sandbox Trading Ltd",
        "200 of 240 customers",
        "240 of 240 customers",
        "Sent 2 times: the connection broke",
        "Invoices made, says Sage: 1.",
        "is a SalesInvoice; status Paid",
        "is it marked as sent? False",
        "It cannot be voided any more: HTTP 422",
        "begins with %PDF-1",
        "updated  ",
        "created  Harbour Lights Ltd (HARBOUR)",
        "deleted  A mistake",
    ):
        assert wanted in told, told
        told = told.partition(wanted)[2]
    assert max(map(len, told.splitlines())) <= WIDTH


def test_the_part_with_cloud_elements_shows_what_it_promises(capsys: pytest.CaptureFixture[str]) -> None:
    cloud_elements_tour.main()
    told, errors = capsys.readouterr()
    for wanted in (
        "a code came back to",
        "other-resource: transactions",
        "date-fields: customers",
        "0 findings",
        "Instance(id=",
        "UPDATED  customers",
        "CREATED  invoices",
        "1234567890.30",
        "3        5       25",
        "25 customers, handled 25 times",
        "Nobody answered",
        "Back again: UPDATED While you were out Ltd",
        "7 notifications delivered once more, 0 events handled",
        "a stranger: HTTP 401",
        "one who knows the password: HTTP 401",
        "26 customers changed",
        "The client has no organization",
        "HTTP 401: Invalid Element token",
    ):
        assert wanted in told, told
        told = told.partition(wanted)[2]
    assert max(map(len, told.splitlines())) <= WIDTH
    assert errors == ""


def test_the_async_listing_agrees_with_the_data(capsys: pytest.CaptureFixture[str]) -> None:
    asyncio.run(async_listing.main())
    told = capsys.readouterr().out
    assert re.search(r"customers owe +[\d,]+\.\d\d\n", told)
    assert re.search(r"sales orders +500\n", told)


def test_the_fault_drill_never_makes_two_orders(capsys: pytest.CaptureFixture[str]) -> None:
    fault_drill.main()
    reads, writes = (part.splitlines()[3:] for part in capsys.readouterr().out.split("A write\n"))
    assert len(reads) > len(fault_drill.FAULTS) <= len(writes) + 1
    for line in writes:
        outcome, sent, made = line.split()[-3:]
        assert int(made) <= 1, line
        assert int(sent) == 1 or outcome == "succeeded", line
        assert int(made) == 1 or outcome != "succeeded", line


def test_a_login_on_a_machine_without_a_browser(
    sandbox: Sandbox, redirect_uri: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    session = session_for(sandbox, tmp_path / "tokens.json", redirect_uri)
    with Sage200(auth=session, base_url=sandbox.url("sage200")) as sage:
        webless_login.log_in(sage, lambda _: _address_at_the_end(capsys.readouterr().out))
        webless_login.show_sites(sage)
    told = capsys.readouterr().out
    assert "The next login is needed by" in told
    assert sandbox.credentials.site in told


def test_a_pasted_address_of_another_login_is_refused(
    sandbox: Sandbox, redirect_uri: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    session: OAuthSession = session_for(sandbox, tmp_path / "tokens.json", redirect_uri)
    with (
        Sage200(auth=session, base_url=sandbox.url("sage200")) as sage,
        pytest.raises(LoginFailed, match="another login"),
    ):
        webless_login.log_in(sage, lambda _: f"{redirect_uri}?code=x&state=y")
    assert "http" in capsys.readouterr().out


def test_the_first_login_says_what_is_missing(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "profiles.toml").write_text("", encoding="utf-8")
    monkeypatch.setenv("SAGEWIRE_PROFILE_FILE", str(tmp_path / "profiles.toml"))
    monkeypatch.delenv("SAGE200_CLIENT_ID", raising=False)
    monkeypatch.delenv("SAGE200_ACCESS_TOKEN", raising=False)
    assert webless_login.main([]) == 1
    assert "SAGE200_CLIENT_ID" in capsys.readouterr().err


def _address_at_the_end(told: str) -> str:
    """Where the browser of somebody who opens the link ends up."""
    link = next(line for line in told.splitlines() if line.startswith("http"))
    answer = httpx2.get(link, follow_redirects=False)
    address = answer.headers["location"]
    assert parse_qs(urlsplit(address).query)["code"]
    return str(address)
