from __future__ import annotations

import threading
from collections.abc import Iterator
from typing import Any

import httpx2
import pytest

from sagewire.sandbox import Sandbox
from sagewire.sandbox.contractor.catalogue import catalogue
from sagewire.sandbox.contractor.settings import CONNECTION

HEADERS = {"Auth-Token": "sandbox-token", "customer": "demo", "company": "MAIN"}


@pytest.fixture
def http(box: Sandbox) -> Iterator[httpx2.Client]:
    with httpx2.Client(base_url=box.url("contractor"), timeout=20, headers=HEADERS) as client:
        yield client


def ok(answer: httpx2.Response) -> dict[str, Any]:
    document = answer.json()
    assert (answer.status_code, document["response"]) == (200, "SUCCESS"), document
    return dict(document)


def error(answer: httpx2.Response) -> str:
    document = answer.json()
    assert (answer.status_code, document["response"]) == (200, "ERROR"), document
    return str(document["message"])


def rows(http: httpx2.Client, table: str, **query: Any) -> list[dict[str, Any]]:
    return list(ok(http.get(f"/api/tables/{table}", params=query))["data"])


def journal(number: str, amount: float = 10.5, credit: float | None = None) -> dict[str, Any]:
    return {
        "trnnum": number,
        "trndte": "2025-05-01",
        "dscrpt": "Test",
        "srcnum": 1,
        "status": 1,
        "lines": [
            {"lgract": 6000, "dbtamt": amount, "crdamt": 0},
            {"lgract": 1000, "dbtamt": 0, "crdamt": amount if credit is None else credit},
        ],
    }


# -- reads ---------------------------------------------------------------------------------------------------------


def test_every_table_can_be_read(http: httpx2.Client) -> None:
    for table in catalogue().tables:
        rows(http, table)
    assert len(catalogue().endpoints) == 19


def test_columns_conditions_order_and_pages(http: httpx2.Client) -> None:
    first = rows(http, "actpay", fields="recnum,vndnme", orderby="recnum", page=1, pageSize=5)
    second = rows(http, "actpay", fields="recnum,vndnme", orderby="recnum", page=2, pageSize=5)
    third = rows(http, "actpay", orderby="recnum", page=4, pageSize=5)
    assert [row["recnum"] for row in first + second] == list(range(1, 11))
    assert set(first[0]) == {"recnum", "vndnme"}
    assert third == []
    down = rows(http, "actpay", orderby="recnum desc", where="recnum between 2 and 4")
    assert [row["recnum"] for row in down] == [4, 3, 2]
    assert len(rows(http, "acpinv", where="(vndnum in (1, 2, 3) or jobnum = 1) and not status = 5")) == 20
    assert rows(http, "cstcde", where="recnum = 1000")[0]["recnum"] == 1000
    assert len(rows(http, "actpay", where="shtnme like 'vendor 1%'")) == 4
    assert rows(http, "actpay", where="zipcde is null") == []
    since = rows(http, "actpay", where="upddte > '2020-01-01'")
    assert len(since) == 12


def test_reads_that_fail_are_envelopes_too(http: httpx2.Client) -> None:
    assert error(http.get("/api/tables/actpay", params={"fields": "nope"})) == "Invalid column name 'nope'."
    assert "Invalid column name" in error(http.get("/api/tables/actpay", params={"where": "nope = 1"}))
    assert "Incorrect syntax" in error(http.get("/api/tables/actpay", params={"where": "recnum = 1; drop table x"}))
    assert "Conversion failed" in error(http.get("/api/tables/actpay", params={"where": "recnum = 'x'"}))
    assert "Invalid object name" in error(http.get("/api/tables/nothing"))
    assert error(http.get("/api/tables/actpay", params={"page": "0"})) == "Invalid Request"
    assert error(http.get("/api/nothing")) == "Invalid Request"


def test_query_reads_by_post(http: httpx2.Client) -> None:
    body = {"table": "acpinv", "fields": ["recnum", "invnum"], "filter": "recnum > 3", "orderBy": "recnum", "top": 2}
    assert ok(http.post("/api/query", json=body))["data"] == [
        {"recnum": 4, "invnum": "V00004"},
        {"recnum": 5, "invnum": "V00005"},
    ]
    assert error(http.post("/api/query", json={"fields": []})) == "Invalid Request"


# -- masters -------------------------------------------------------------------------------------------------------


def test_masters_one_or_many_each_with_a_result(box: Sandbox, http: httpx2.Client) -> None:
    one = ok(http.post("/api/Vendors", json={"vndnme": "New Vendor", "dscrte": 2.125}))
    assert one["results"][0]["recnum"] == 13
    many = http.post("/api/Vendors", json=[{"vndnme": "A"}, {"shtnme": "no name"}, {"vndnme": "B", "recnum": 500}])
    document = many.json()
    assert document["response"] == "ERROR"
    assert document["message"] == "1 of 3 records failed."
    assert [(row["response"], row["index"]) for row in document["results"]] == [
        ("SUCCESS", 0),
        ("ERROR", 1),
        ("SUCCESS", 2),
    ]
    assert document["results"][1]["message"] == "vndnme is required."
    assert rows(http, "actpay", where="recnum = 500")[0]["vndnme"] == "B"
    assert b"2.125" in http.get("/api/tables/actpay", params={"where": "recnum = 13"}).content
    assert [record.id for record in box.ledger.created("actpay")] == [13, 14, 500]


def test_how_a_partly_failed_array_is_told_can_be_set(box: Sandbox, http: httpx2.Client) -> None:
    box.contractor.settings.batch = "SUCCESS"
    box.contractor.settings.result_index = False
    document = ok(http.post("/api/Clients", json=[{"clnnme": "A"}, {"recnum": 3, "clnnme": "taken"}]))
    assert document["results"][1]["response"] == "ERROR"
    assert document["results"][1]["recnum"] == 3
    assert "index" not in document["results"][0]
    box.contractor.settings.unknown_response = "OK"
    assert http.get("/api/tables/actpay").json()["response"] == "OK"


def test_changes_are_arrays_with_record_numbers(http: httpx2.Client) -> None:
    before = rows(http, "actpay", where="recnum = 1")[0]
    document = http.put(
        "/api/Vendors", json=[{"recnum": 1, "vndnme": "Renamed"}, {"recnum": 999, "vndnme": "x"}]
    ).json()
    assert [row["response"] for row in document["results"]] == ["SUCCESS", "ERROR"]
    assert "does not exist" in document["results"][1]["message"]
    after = rows(http, "actpay", where="recnum = 1")[0]
    assert after["vndnme"] == "Renamed"
    assert after["addrs1"] == before["addrs1"]
    assert after["upddte"] > before["upddte"]
    assert error(http.put("/api/Vendors", json={"recnum": 1})) == "Invalid Request"


def test_contacts_belong_to_somebody(http: httpx2.Client) -> None:
    assert ok(http.post("/api/VendorContacts", json={"recnum": 2, "cntnme": "A"}))["results"][0]["linnum"] == 1
    assert ok(http.post("/api/VendorContacts", json=[{"recnum": 2, "cntnme": "B"}]))["results"][0]["linnum"] == 2
    assert "does not exist" in error(http.post("/api/VendorContacts", json={"recnum": 99, "cntnme": "C"}))
    assert ok(http.put("/api/VendorContacts", json=[{"recnum": 2, "linnum": 2, "cntnme": "D"}]))
    assert [row["cntnme"] for row in rows(http, "vndcnt", orderby="linnum")] == ["A", "D"]


@pytest.mark.parametrize(
    ("body", "message"),
    [
        ({"vndnme": "x", "nope": 1}, "Invalid column name 'nope'."),
        ({"vndnme": None}, "Cannot insert the value NULL into column 'vndnme'."),
        ({"vndnme": 5}, "Conversion failed when converting the value of column 'vndnme' to data type text."),
        ({"vndnme": "x", "vndtyp": 1.5}, "Conversion failed when converting the value of column 'vndtyp' to"),
        ({"vndnme": "x", "shtnme": "VENDOR 1"}, "already exists"),
        ({"vndnme": "x", "recnum": 1}, "already exists"),
        ("text", "Invalid Request"),
        ([], "Invalid Request"),
    ],
)
def test_what_is_no_record(http: httpx2.Client, body: Any, message: str) -> None:
    assert message in error(http.post("/api/Vendors", json=body))


# -- transactions --------------------------------------------------------------------------------------------------


def test_a_journal_transaction_has_lines_and_balances(box: Sandbox, http: httpx2.Client) -> None:
    number = ok(http.post("/api/JournalTransactions", json=journal("T1")))["results"][0]["recnum"]
    assert number == 6
    lines = rows(http, "lgtnln", where=f"recnum = {number}", orderby="linnum")
    assert [(line["linnum"], line["dbtamt"], line["crdamt"]) for line in lines] == [(1, 10.5, 0), (2, 0, 10.5)]
    assert "out of balance" in error(http.post("/api/JournalTransactions", json=journal("T2", 10.5, 10.4)))
    assert "lines is required" in error(http.post("/api/JournalTransactions", json=journal("T2") | {"lines": []}))
    wrong = journal("T2")
    wrong["lines"][0]["lgract"] = 7777
    assert "lgract 7777 does not exist" in error(http.post("/api/JournalTransactions", json=wrong))
    assert len(box.ledger.created("lgrtrn")) == 1


def test_invoices(http: httpx2.Client) -> None:
    invoice = {"invnum": "X1", "vndnum": 1, "invdte": "2025-05-01", "duedte": "2025-06-01", "status": 1, "invtyp": 1}
    lines = [{"prtdsc": "Nails", "linqty": 3, "linprc": 2.5, "actnum": 5000}]
    number = ok(http.post("/api/PayableInvoices", json=invoice | {"lines": lines}))["results"][0]["recnum"]
    kept = rows(http, "acpinv", where=f"recnum = {number}")[0]
    assert (kept["invttl"], kept["invbal"], kept["lgrrec"]) == (7.5, 7.5, 36)
    assert "already exists" in error(http.post("/api/PayableInvoices", json=invoice))
    assert "Void" in error(http.post("/api/PayableInvoices", json=invoice | {"invnum": "X2", "status": 5}))
    assert "Paid" in error(http.post("/api/PayableInvoices", json=invoice | {"invnum": "X2", "status": 4}))
    assert "vndnum 99" in error(http.post("/api/PayableInvoices", json=invoice | {"invnum": "X2", "vndnum": 99}))


def test_daily_payroll_counts_lines_within_a_day(http: httpx2.Client) -> None:
    line = {"paydte": "2025-05-01", "empnum": 1, "payhrs": 8}
    numbers = [ok(http.post("/api/DailyPayroll", json=line))["results"][0]["linnum"] for _ in range(2)]
    assert numbers == [1, 2]
    other = ok(http.post("/api/DailyPayroll", json=line | {"paydte": "2025-05-02"}))
    assert other["results"][0]["linnum"] == 1


def test_budgets_are_kept_under_their_job(http: httpx2.Client) -> None:
    budget = {"recnum": 3, "lines": [{"cstcde": 1000, "matbdg": 12.34}]}
    assert ok(http.post("/api/Budgets", json=budget))["results"][0]["recnum"] == 3
    assert "already exists" in error(http.post("/api/Budgets", json=budget))
    assert "does not exist" in error(http.post("/api/Budgets", json={"recnum": 77}))
    assert rows(http, "bdglin")[0]["matbdg"] == 12.34


def post_all(box: Sandbox, jobs: list[tuple[str, Any]], company: str = "MAIN") -> list[dict[str, Any]]:
    found: list[dict[str, Any]] = []

    def post(path: str, body: Any) -> None:
        answer = httpx2.post(
            f"{box.url('contractor')}{path}", json=body, headers=HEADERS | {"company": company}, timeout=20
        )
        found.append(answer.json())

    threads = [threading.Thread(target=post, args=job) for job in jobs]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    return found


def test_overlapping_transactions_corrupt_keys_and_are_reported(box: Sandbox) -> None:
    box.contractor.settings.transaction_time = 0.3
    answers = post_all(box, [("/api/JournalTransactions", journal(f"T{n}")) for n in range(4)])
    assert {answer["response"] for answer in answers} == {"SUCCESS"}
    assert box.ledger.overlaps
    assert {overlap.lane for overlap in box.ledger.overlaps} == {("demo", "MAIN")}
    assert box.contractor.duplicates("lgrtrn")
    first = box.ledger.overlaps[0]
    calls = {call.number: call for call in box.ledger.calls(operation="CreateJournalTransactions")}
    assert calls[first.first].started <= calls[first.second].started


def test_one_after_the_other_does_no_harm(box: Sandbox, http: httpx2.Client) -> None:
    numbers = [
        ok(http.post("/api/JournalTransactions", json=journal(f"T{n}")))["results"][0]["recnum"] for n in range(9)
    ]
    assert numbers == list(range(6, 15))
    assert not box.ledger.overlaps
    assert not box.contractor.duplicates("lgrtrn")


def test_other_companies_and_masters_may_run_alongside(box: Sandbox) -> None:
    box.contractor.add_company("SECOND")
    box.contractor.settings.transaction_time = box.contractor.settings.call_time = 0.3
    jobs = [("/api/JournalTransactions", journal("T1")), *[("/api/Vendors", {"vndnme": f"V{n}"}) for n in range(3)]]
    answers: list[dict[str, Any]] = []
    other = threading.Thread(
        target=lambda: answers.extend(post_all(box, [("/api/JournalTransactions", journal("T1"))], "SECOND"))
    )
    other.start()
    answers += post_all(box, jobs)
    other.join()
    assert {answer["response"] for answer in answers} == {"SUCCESS"}
    assert not box.ledger.overlaps
    assert box.contractor.duplicates("actpay") == {}


def test_a_transaction_that_still_runs_behind_a_cut_connection_overlaps(box: Sandbox, http: httpx2.Client) -> None:
    box.faults.on("POST", "/api/JournalTransactions").late_commit(0.3)
    with pytest.raises(httpx2.TransportError):
        http.post("/api/JournalTransactions", json=journal("T1"))
    ok(http.post("/api/JournalTransactions", json=journal("T2")))
    assert len(box.ledger.overlaps) == 1
    assert box.faults.settle()
    assert box.contractor.duplicates("lgrtrn") == {6: 2}
    assert [row["trnnum"] for row in rows(http, "lgrtrn", where="recnum = 6")] == ["T2", "T1"]


def test_a_connection_cut_before_anything_is_done_leaves_nothing_behind(box: Sandbox, http: httpx2.Client) -> None:
    box.faults.on("POST", "/api/JournalTransactions", times=3).reset_before()
    for number in range(3):
        with pytest.raises(httpx2.TransportError):
            http.post("/api/JournalTransactions", json=journal(f"T{number}"))
    ok(http.post("/api/JournalTransactions", json=journal("T9")))
    assert not box.ledger.overlaps
    assert len(box.ledger.created("lgrtrn")) == 1


def test_too_many_at_once_fail(box: Sandbox) -> None:
    box.contractor.settings.parallel = 2
    box.contractor.settings.call_time = 0.4
    answers = post_all(box, [("/api/Vendors", {"vndnme": f"V{n}"}) for n in range(6)])
    failed = [answer for answer in answers if answer["response"] == "ERROR"]
    assert 0 < len(failed) < 6
    assert "Timeout" in failed[0]["message"]
    assert len(box.ledger.created("actpay")) == 6 - len(failed)


# -- tokens and connections ----------------------------------------------------------------------------------------


def test_tokens_are_limited_to_companies_endpoints_and_tables(box: Sandbox, http: httpx2.Client) -> None:
    box.contractor.add_company("SECOND")
    box.contractor.add_token("narrow", companies=["MAIN"], endpoints=["Clients"], tables=["actpay"])
    narrow = {"Auth-Token": "narrow"}
    assert len(ok(http.get("/api/tables/actpay", headers=narrow))["data"]) == 12
    assert "Table 'acpinv' is not allowed" in error(http.get("/api/tables/acpinv", headers=narrow))
    assert "Table 'acpinv'" in error(http.post("/api/query", json={"table": "acpinv"}, headers=narrow))
    assert "Endpoint 'Vendors'" in error(http.post("/api/Vendors", json={"vndnme": "x"}, headers=narrow))
    ok(http.post("/api/Clients", json={"clnnme": "x"}, headers=narrow))
    assert "Company 'SECOND'" in error(http.get("/api/tables/actpay", headers=narrow | {"company": "SECOND"}))


def test_tokens_may_end(box: Sandbox, http: httpx2.Client) -> None:
    box.contractor.add_token("short", lifetime=60)
    ok(http.get("/api/tables/actpay", headers={"Auth-Token": "short"}))
    box.clock.advance(61)
    assert "token" in error(http.get("/api/tables/actpay", headers={"Auth-Token": "short"}))
    ok(http.get("/api/tables/actpay"))


@pytest.mark.parametrize("header", ["Auth-Token", "customer", "company"])
def test_all_three_headers_are_needed(box: Sandbox, header: str) -> None:
    headers = {name: value for name, value in HEADERS.items() if name != header}
    answer = httpx2.get(f"{box.url('contractor')}/api/tables/actpay", headers=headers)
    assert error(answer)


@pytest.mark.parametrize("state", sorted(CONNECTION))
def test_the_company_server_may_be_out_of_reach(box: Sandbox, http: httpx2.Client, state: Any) -> None:
    box.contractor.company.state = state
    assert error(http.get("/api/tables/actpay")) == CONNECTION[state]
    assert error(http.post("/api/Vendors", json={"vndnme": "x"})) == CONNECTION[state]
    box.contractor.settings.statuses = True
    assert http.get("/api/tables/actpay").status_code == 500


def test_the_text_may_stand_in_response(box: Sandbox, http: httpx2.Client) -> None:
    box.contractor.settings.text_in = "response"
    assert http.get("/api/nothing").json() == {"response": "Invalid Request"}


def test_faults_reach_it_and_the_ledger_keeps_no_token(box: Sandbox, http: httpx2.Client) -> None:
    box.faults.on("POST", "/api/Vendors").html()
    assert "<html" in http.post("/api/Vendors", json={"vndnme": "x"}).text
    box.faults.on("POST", "/api/Employees").reset_after()
    with pytest.raises(httpx2.TransportError):
        http.post("/api/Employees", json={"lstnme": "x", "fstnme": "y", "socsec": "000-00-0000"})
    assert len(box.ledger.created("employ")) == 1
    text = repr(box.ledger.calls(product="contractor"))
    assert "sandbox-token" not in text
    assert "000-00-0000" not in text
