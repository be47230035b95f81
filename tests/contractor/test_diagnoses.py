"""The connector's checklist: each trouble is recognised by its words or its situation, and says how it is mended."""

from __future__ import annotations

from typing import Any

import pytest

from sagewire.contractor import Contractor
from sagewire.contractor._diagnoses import DIAGNOSES
from sagewire.runtime import ConfigurationError, SagewireError
from sagewire.runtime.calls.diagnoses import find, hint
from sagewire.runtime.wire.message import Headers, Response
from sagewire.sandbox import Sandbox
from sagewire.sandbox.contractor.settings import CONNECTION
from tests.runtime.support import Outcome, Script, answer, broken, world


def told(text: str, status: int = 200) -> Response:
    return answer({"response": "ERROR", "message": text}, status)


SHOWS: dict[str, list[Outcome]] = {
    "sql-not-reached": [told(CONNECTION["unreachable"]), told(CONNECTION["port-closed"], 500)],
    "sql-timeout": [told(CONNECTION["timeout"]), told("Timeout expired.", 500)],
    "sql-login": [told(CONNECTION["login-failed"]), told(CONNECTION["windows-login"])],
    "sql-rights": [told(CONNECTION["no-rights"])],
    "sql-database": [told(CONNECTION["no-database"])],
    "sql-compatibility": [told(CONNECTION["old-compatibility"])],
    "token-refused": [told("The token is missing, invalid or expired."), told("Invalid Auth Token", 401)],
    "unauthorized": [answer(None, 401)],
    "not-allowed": [told("Not for you", 403)],
    "table-not-allowed": [told("Table 'acpinv' is not allowed for this token.", 403)],
    "company-unknown": [told("Company 'X' was not found, or is not allowed for this token."), told("Invalid company")],
    "customer-unknown": [told("The customer is missing or not valid.")],
    "invalid-request": [told("Invalid Request"), answer({"response": "Invalid Request"})],
    "path-unknown": [answer(None, 404), answer(None, 405)],
    "duplicate": [told("Violation of PRIMARY KEY constraint"), told("vndnum 5 already exists")],
    "deadlock": [told("Transaction was deadlocked on lock resources")],
    "period-closed": [told("The period 3 is closed")],
    "job-cost-record": [told("A job cost record is required for this account")],
    "server-failed": [answer(None, 502)],
    "html-answer": [Response(200, Headers({"content-type": "text/html"}), b"<html><title>Sign in</title>")],
    "not-reached": [broken("connect")],
    "timed-out": [broken("sent", timed_out=True)],
}
MENDS: dict[str, tuple[str, ...]] = {
    "sql-not-reached": ("52.170.130.9", "above 1024", "TCP Dynamic Ports", "not the old dynamic one", "SAGE100CON"),
    "sql-timeout": ("at once", "arrays"),
    "sql-login": ("Windows authentication is not supported", "SysAdmin"),
    "sql-rights": ("SysAdmin",),
    "sql-compatibility": ("SQL Server 2017 or later",),
    "token-refused": ("System, API Auth Token",),
    "not-allowed": ("endpoint", "table"),
    "company-unknown": ("Setup, Companies", "support", "licence"),
    "deadlock": ("at once", "arrays"),
    "server-failed": ("at once", "arrays", "Look the record up"),
    "path-unknown": ("paths=", "base_url"),
}


def client(*outcomes: Outcome, **settings: Any) -> Contractor:
    given: dict[str, Any] = {"token": "t", "customer": "C1", "company": "main", "retry": 0, "world": world()}
    return Contractor(transport=Script(*outcomes), **{**given, **settings})


def test_every_one_is_shown_here() -> None:
    assert {diagnosis.id for diagnosis in DIAGNOSES} == {*SHOWS, "no-context"}


@pytest.mark.parametrize("name", SHOWS)
def test_it_is_recognised_by_reads_and_writes(name: str) -> None:
    (wanted,) = (diagnosis for diagnosis in DIAGNOSES if diagnosis.id == name)
    for outcome in SHOWS[name]:
        sage = client(outcome)
        for call in (lambda s=sage: list(s.vendors.list()), lambda s=sage: s.budgets.create(recnum=1)):
            with pytest.raises(SagewireError) as failed:
                call()
            assert failed.value.hint == hint(wanted), failed.value
    for words in MENDS.get(name, ()):
        assert words in hint(wanted)


def test_a_missing_company_is_explained_before_anything_is_sent() -> None:
    sage = client(answer({}), company=None)
    with pytest.raises(ConfigurationError) as failed:
        sage.budgets.create(recnum=1)
    assert failed.value.hint == hint(find(DIAGNOSES, situation="no-context"))
    assert "wrong books" in failed.value.hint


@pytest.mark.parametrize("text_in", ["message", "response"])
@pytest.mark.parametrize("state", sorted(CONNECTION))
def test_a_company_server_that_is_not_well_is_explained(box: Sandbox, state: Any, text_in: Any) -> None:
    box.contractor.company.state = state
    box.contractor.settings.text_in = text_in
    with box.client("contractor") as sage:
        for call in (lambda: list(sage.vendors.list()), lambda: sage.vendors.create(vndnme="x")):
            with pytest.raises(SagewireError) as failed:
                call()
            assert failed.value.hint == hint(find(DIAGNOSES, status=200, text=CONNECTION[state]))
            assert failed.value.hint


def test_tokens_and_companies_are_explained(box: Sandbox) -> None:
    box.contractor.add_company("SECOND")
    box.contractor.add_token("narrow", companies=["MAIN"], endpoints=["Clients"], tables=["actpay"])
    cases: list[tuple[str, dict[str, Any]]] = [
        ("token-refused", {"token": "wrong"}),
        ("customer-unknown", {"customer": "other"}),
        ("company-unknown", {"company": "NONE"}),
        ("company-unknown", {"token": "narrow", "company": "SECOND"}),
        ("table-not-allowed", {"token": "narrow"}),
    ]
    for name, settings in cases:
        (wanted,) = (diagnosis for diagnosis in DIAGNOSES if diagnosis.id == name)
        with box.client("contractor", **settings) as sage, pytest.raises(SagewireError) as failed:
            list(sage.jobs.list())
        assert failed.value.hint == hint(wanted), name
