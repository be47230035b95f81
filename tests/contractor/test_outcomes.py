"""Sage 100 Contractor: success is in the body, transactions run one at a time, and nothing is ever sent twice."""

from __future__ import annotations

import json
import logging
from collections.abc import Callable
from datetime import date
from decimal import Decimal
from enum import IntEnum
from pathlib import Path
from typing import Any

import pytest

from sagewire.contractor import Contractor
from sagewire.contractor import models as m
from sagewire.runtime import errors
from sagewire.runtime.calls.outcome import Findings
from sagewire.runtime.hooks import Hooks
from sagewire.runtime.wire.message import Request, Response
from tests.runtime.support import Outcome, Script, answer, broken, query_of, world

TRANSACTION = {"trnnum": "100", "trndte": date(2024, 1, 2), "dscrpt": "Rent"}
OK = {"response": "SUCCESS"}
SECRET = "123-45-6789"


def client(*outcomes: Outcome, **settings: Any) -> tuple[Contractor, Script]:
    script = Script(*outcomes)
    given: dict[str, Any] = {"token": "t-1", "customer": "C1", "company": "main", "world": world(), **settings}
    return Contractor(transport=script, **given), script


def enter(sage: Contractor) -> m.Outcome:
    return sage.journal_transactions.create(trnnum="100", trndte=date(2024, 1, 2), dscrpt="Rent")


@pytest.mark.parametrize("status", [200, 201, 400, 404, 409, 422, 429, 500, 503, 524])
def test_success_is_what_the_body_says_whatever_the_status(status: int) -> None:
    sage, script = client(answer({"response": "SUCCESS", "data": {"recnum": 5}}, status))
    assert enter(sage).response == "SUCCESS"
    assert len(script.requests) == 1


@pytest.mark.parametrize("status", [200, 400, 404, 429, 500, 503])
def test_an_error_is_one_whatever_the_status_and_is_not_sent_again(status: int) -> None:
    sage, script = client(answer({"response": "ERROR", "message": "Invalid Request"}, status, retry_after="1"))
    with pytest.raises(errors.ApiError, match="Invalid Request") as told:
        enter(sage)
    assert (told.value.status, told.value.sage_message) == (status, "Invalid Request")
    assert len(script.requests) == 1
    assert "paths" in told.value.hint  # the diagnosis of these words


@pytest.mark.parametrize(
    "body",
    [{"response": "ERROR: Invalid company code"}, {"response": "ERROR", "message": "Invalid company code"},
     {"response": "ERROR", "message": ["Invalid company code"]},
     {"response": "ERROR", "results": [{"response": "ERROR", "message": "Invalid company code"}]},
     [{"response": "ERROR", "message": "Invalid company code"}]],
)  # fmt: skip
def test_the_text_is_found_wherever_it_is(body: Any) -> None:
    sage, _ = client(answer(body))
    with pytest.raises(errors.ApiError, match="Invalid company code") as told:
        enter(sage)
    assert "Setup, Companies" in told.value.hint


UNCLEAR: list[Response] = [
    answer({}), answer(None), answer({"response": None}), answer({"response": "Invalid Request"}), answer("text"),
    answer({"response": "success"}), answer({"response": "WARNING"}, 400), answer(None, 500), answer({}, 502),
    Response(200, content=b'{"response": "SUCC'), Response(200, content=b"<html><title>Log in</title>"),
    answer({"response": "SUCCESS", "results": [{"recnum": 5}]}),
]  # fmt: skip


@pytest.mark.parametrize("reply", UNCLEAR, ids=range(len(UNCLEAR)))
def test_an_answer_that_does_not_say_leaves_a_transaction_open(reply: Response) -> None:
    rows = {"response": "SUCCESS", "data": [{"recnum": 7, "trnnum": "100"}]}
    sage, script = client(reply, answer(rows), answer({"response": "SUCCESS", "data": []}))
    with pytest.raises(errors.OutcomeUnknown) as open_:
        enter(sage)
    assert open_.value.key == {"trnnum": "100", "trndte": "2024-01-02"}
    assert len(script.requests) == 1
    found: Findings = open_.value.find()
    assert [row.recnum for row in found.candidates] == [7]
    asked = query_of(script.requests[1])
    assert asked["where"] == "trnnum = '100' AND trndte = '2024-01-02'"
    assert script.requests[1].url.partition("?")[0].endswith("/api/tables/lgrtrn")


@pytest.mark.parametrize("reply", [answer({}), answer({"response": "Invalid Request"})])
def test_an_answer_that_does_not_say_is_an_error_of_a_read(reply: Response) -> None:
    sage, script = client(reply)
    with pytest.raises(errors.ApiError, match="does not say"):
        list(sage.vendors.list())
    assert len(script.requests) == 1


def test_reads_are_tried_again_as_their_status_says() -> None:
    sage, script = client(
        answer({"response": "ERROR", "message": "busy"}, 503, retry_after="1"),
        answer({"response": "SUCCESS", "data": [{"recnum": 1, "vndnme": "A", "newcol": 5}]}),
        answer({"response": "SUCCESS", "data": [], "more": 1}),
    )
    drifts: list[Any] = []
    sage, script = client(*script.outcomes, hooks=Hooks(on_drift=drifts.append), strict=True)
    rows = list(sage.vendors.list(where=lambda v: v.recnum > 0, select=["recnum", "vndnme"], page_size=50))
    assert [(row.vndnme, dict(row.extra)) for row in rows] == [("A", {"newcol": 5})]
    assert drifts == []
    asked = [query_of(request) for request in script.requests]
    assert asked[1] == {
        "fields": "recnum,vndnme",
        "where": "recnum > 0",
        "orderby": "recnum",
        "page": "1",
        "pageSize": "50",
    }
    assert asked[2]["page"] == "2"


@pytest.mark.parametrize("lost", [broken("sent"), broken("sent", timed_out=True), answer(None, 502), answer(None, 429)])
def test_no_transaction_is_sent_again_by_itself(lost: Any) -> None:
    sage, script = client(lost, answer(OK))
    with pytest.raises(errors.CallError):
        enter(sage)
    assert len(script.requests) == 1


def test_headers() -> None:
    sage, script = client(answer({"response": "SUCCESS", "data": []}))
    list(sage.jobs.list())
    headers = script.requests[0].headers
    wanted = {"Auth-Token": "t-1", "customer": "C1", "company": "main", "Content-Type": "application/json"}
    assert {name: headers[name] for name in wanted} == wanted
    assert "t-1" not in repr(sage.auth) + repr(script.requests[0]) + repr(sage)


@pytest.mark.parametrize("missing", ["token", "customer", "company"])
def test_token_customer_and_company_must_be_given(missing: str) -> None:
    sage, script = client(answer(OK), **{missing: None})
    with pytest.raises(errors.ConfigurationError, match=missing):
        enter(sage)
    assert script.requests == []


def test_the_company_cannot_be_changed_behind_the_lanes_back() -> None:
    sage, script = client(answer(OK))
    with pytest.raises(errors.UsageError, match=r"header company .* give it as context=\{'company': \.\.\.\}"):
        sage.with_options(headers={"Company": "other"}).budgets.create(recnum=1)
    assert script.requests == []
    sage.with_options(context={"company": "other"}).budgets.create(recnum=1)
    assert script.requests[0].headers["company"] == "other"


def test_lines_must_balance() -> None:
    sage, script = client(answer(OK))
    lines: list[Any] = [{"lgract": 1, "dbtamt": Decimal("10.10")}, {"lgract": 2, "crdamt": Decimal("10.01")}]
    with pytest.raises(errors.UsageError, match=r"dbtamt adds up to 10.10, crdamt to 10.01: the difference is 0.09"):
        sage.journal_transactions.create(trnnum="1", lines=lines)
    with pytest.raises(errors.UsageError, match="record 1"):
        sage.journal_transactions.create_many([{"trnnum": "1"}, {"trnnum": "2", "lines": lines}])
    assert script.requests == []
    lines[1]["crdamt"] = Decimal("10.1")
    sage.journal_transactions.create(trnnum="1", lines=lines)
    assert json.loads(script.requests[0].content or b"")["lines"][0]["dbtamt"] == 10.10


def test_codes_have_names_and_stay_open() -> None:
    rows = [{"recnum": 1, "status": 4}, {"recnum": 2, "status": 9}]
    sage, script = client(answer({"response": "SUCCESS", "data": rows}), answer({"response": "SUCCESS", "data": []}))
    paid, odd = sage.receivable_invoices.list(where=lambda i: i.status == m.InvoiceStatus.PAID)
    assert query_of(script.requests[0])["where"] == "status = 4"
    assert paid.status is m.InvoiceStatus.PAID
    assert int(paid.status or 0) == 4
    assert odd.status == 9
    assert paid.to_wire() == rows[0]
    assert type(paid.to_wire()["status"]) is int
    sage.receivable_invoices.create(invnum="1", status=m.InvoiceStatus.OPEN, nwcol="x")  # type: ignore[call-arg]  # a new column
    assert json.loads(script.requests[-1].content or b"") == {"invnum": "1", "status": 1, "nwcol": "x"}


_INVOICES = "1 Open, 2 Review, 3 Dispute, 4 Paid, 5 Void"
_CHART = (
    "1 Cash, 2 Current Assets, 3 WIP, 4 Other Assets, 5 Fixed Assets, 6 Depreciation, 7 Current Liabilities, "
    "8 Long Term Liabilities, 9 Equity, 11 Operating Income, 12 Other Income, 13 Direct Expense, "
    "14 Equipment and Shop Expense, 15 Overhead, 16 Administrative, 17 After Tax"
)
CODES: dict[tuple[str, str], str] = {
    ("PayableInvoice", "status"): _INVOICES,
    ("ReceivableInvoice", "status"): _INVOICES,
    ("PayableInvoice", "invtyp"): "1 Contract, 2 Memo",
    ("ReceivableInvoice", "invtyp"): "1 Contract, 2 Memo",
    ("Job", "status"): "1 Bid, 2 Refused, 3 Contract, 4 Current, 5 Complete, 6 Closed",
    ("Employee", "status"):
        "1 Current, 2 On Leave, 3 Quit, 4 Laid Off, 5 Terminated, 6 On Probation, 7 Deceased, 8 Retired",
    ("ChangeOrder", "status"): "1 Approved, 2 Open, 3 Review, 4 Disputed, 5 Void, 6 Rejected",
    ("PurchaseOrder", "status"): "1 Open, 2 Review, 3 Dispute, 4 Closed, 5 Void, 6 Master",
    ("JobCost", "status"): "1 Open, 2 Void",
    ("PayrollRecord", "paytyp"): "1 Regular, 2 Bonus, 3 Hand Computed, 4 Startup, 5 Advance, 6 Third Party",
    ("PayrollRecord", "status"): "1 Open, 2 Computed, 3 Posted, 5 Void",
    ("TimeLine", "paytyp"): "1 Regular, 2 Overtime, 3 Premium",
    ("LedgerAccount", "acttyp"): _CHART,
    ("LedgerAccount", "dbtcrd"): "1 Debit, 2 Credit",
    ("LedgerAccount", "subact"): "0 None, 1 Subaccounts, 2 Departments",
}  # fmt: skip


@pytest.mark.parametrize(("model", "field"), CODES)
def test_all_known_codes_have_names(model: str, field: str) -> None:
    row: Any = getattr(m, model)
    for code in CODES[model, field].split(", "):
        number, name = code.split(" ", 1)
        read = getattr(row.from_wire({"recnum": 1, field: int(number)}), field)
        assert isinstance(read, IntEnum)
        words = name.upper().split()
        assert read.name.removesuffix("_") == "_".join(words), read
    assert type(getattr(row.from_wire({"recnum": 1, field: 99}), field)) is int


def test_secrets_show_nowhere(caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.DEBUG)
    row = {"recnum": 1, "lstnme": "A", "socsec": SECRET, "actnum": SECRET, "rtnmbr": SECRET}
    sage, _ = client(answer({"response": "SUCCESS", "data": [row]}), answer({"response": "SUCCESS", "data": []}))
    (employee,) = sage.employees.list(where=lambda e: e.socsec == SECRET)
    assert employee.socsec == SECRET
    assert SECRET not in repr(employee)
    sage, _ = client(answer({"response": "ERROR", "results": [{"index": 0, "response": "ERROR", "message": "no"}]}))
    with pytest.raises(errors.ApiError) as told:
        sage.employees.create_many([{"lstnme": "A", "socsec": SECRET}])
    records = told.value.records
    assert records is not None
    assert records[0].given == {"lstnme": "A", "socsec": SECRET}
    assert SECRET not in f"{told.value!r} {told.value} {records!r} {records[0]!r} {caplog.text}"
    sage, _ = client(broken("sent"))
    with pytest.raises(errors.OutcomeUnknown) as lost:
        sage.employees.create(lstnme="A", fstnme="B", socsec=SECRET)
    assert SECRET not in f"{lost.value!r} {lost.value} {lost.value.request!r} {lost.value.key}"


def _refusing(*refused: int) -> Callable[[Request], Response]:
    def reply(request: Request) -> Response:
        rows = json.loads(request.content or b"")
        results = [
            {"index": place, "response": "ERROR", "message": f"{row['shtnme']} exists"}
            if int(row["shtnme"]) in refused
            else {"index": place, "response": "SUCCESS", "recnum": 500 + int(row["shtnme"])}
            for place, row in enumerate(rows)
        ]
        return answer({"response": "SUCCESS", "results": results})

    return reply


def test_records_of_an_array_are_told_one_by_one() -> None:
    sage, script = client(_refusing())
    told = sage.vendors.create_many([{"shtnme": str(number)} for number in range(150)])
    assert [len(json.loads(request.content or b"")) for request in script.requests] == [100, 50]
    assert [record.answer["recnum"] for record in told] == [500 + number for number in range(150)]
    sage, script = client(_refusing(101, 120))
    with pytest.raises(errors.ApiError, match=r"248 |101: 101 exists; record 120: 120 exists") as refused:
        sage.vendors.create_many([{"shtnme": str(number)} for number in range(250)])
    records = refused.value.records
    assert records is not None
    assert (len(records.succeeded), len(records.failed), len(records.unsent)) == (198, 2, 50)
    assert [record.given["shtnme"] for record in records.failed] == ["101", "120"]
    assert len(script.requests) == 2


def test_a_lost_array_can_be_looked_for() -> None:
    rows = [{"recnum": 501, "shtnme": "1"}]
    sage, script = client(
        broken("sent"), answer({"response": "SUCCESS", "data": rows}), answer({"response": "SUCCESS", "data": []})
    )
    with pytest.raises(errors.OutcomeUnknown) as lost:
        sage.vendors.create_many([{"shtnme": "1"}, {"shtnme": "2"}])
    assert lost.value.records is not None
    assert len(lost.value.records.unknown) == 2
    assert [row.recnum for row in lost.value.find().candidates] == [501]
    assert query_of(script.requests[1])["where"] == "shtnme IN ('1', '2')"


def test_paths_can_be_replaced() -> None:
    sage, script = client(answer(OK), paths={"/api": "/v2", "CreateVendors": "/v3/vendor"})
    sage.vendors.create(shtnme="A")
    sage.clients.create(shtnme="A")
    assert [request.url for request in script.requests] == [
        "https://sage100cloud.eidynamics.com/v3/vendor",
        "https://sage100cloud.eidynamics.com/v2/Clients",
    ]
    with pytest.raises(errors.ConfigurationError, match="there is no operation 'CreateVendor'; did you mean"):
        client(answer(OK), paths={"CreateVendor": "/x"})


def test_a_profile_holds_it_all(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    file = tmp_path / "profiles.toml"
    file.write_text(
        '[default.contractor]\ntoken = "from-file"\ncustomer = "C9"\ncompany = "x"\n'
        '[default.contractor.paths]\nCreateVendors = "/v/{x}"\n'
    )
    file.chmod(0o600)
    monkeypatch.setenv("SAGEWIRE_PROFILE_FILE", str(file))
    monkeypatch.setenv("SAGE_CONTRACTOR_PATHS", '{"CreateVendors": "/other"}')
    script = Script(answer(OK))
    Contractor.from_profile(transport=script).vendors.create(shtnme="A")
    assert script.requests[0].url.endswith("/other")
    assert (script.requests[0].headers["Auth-Token"], script.requests[0].headers["customer"]) == ("from-file", "C9")
    file.write_text('[default.contractor]\ncustomer = "C9"\n')
    with pytest.raises(errors.ConfigurationError, match="needs token"):
        Contractor.from_profile()
