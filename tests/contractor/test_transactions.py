"""What became of a transaction: told by its answer, whatever the answer's shape, or found again in its table."""

from __future__ import annotations

import asyncio
import datetime as dt
import json
from collections.abc import Callable
from decimal import Decimal
from typing import Any

import pytest

from sagewire.contractor import OPERATIONS, Contractor
from sagewire.runtime import ApiError, Findings, OutcomeUnknown, Records, World
from sagewire.runtime.wire.message import Response
from sagewire.sandbox import Sandbox
from tests.contractor.conftest import Hurried
from tests.runtime.support import Script, answer, world

DAY = dt.date(2025, 5, 1)
TEXT = "Invalid company code"


def raw(text: str) -> Response:
    return Response(200, content=text.encode())


def one(**values: Any) -> Response:
    return answer({"response": "SUCCESS", "results": [values]})


# -- every shape of an answer ----------------------------------------------------------------------------------------

REFUSED: dict[str, Response] = {
    "word alone": answer({"response": "ERROR"}),
    "text in message": answer({"response": "ERROR", "message": TEXT}),
    "several texts in message": answer({"response": "ERROR", "message": [TEXT, "and more"]}),
    "fields in message": answer({"response": "ERROR", "message": {"company": TEXT}}),
    "text behind the word": answer({"response": f"ERROR: {TEXT}"}),
    "text on the next line": answer({"response": f"ERROR\n{TEXT}"}),
    "text in message, and behind the word": answer({"response": "ERROR: 1", "message": TEXT}),
    "text of the record": answer({"response": "ERROR", "results": [{"response": "ERROR", "message": TEXT}]}),
    "only the record failed": one(response="ERROR", message=TEXT),
    "only the record failed, text behind its word": one(response=f"ERROR {TEXT}"),
    "text in response, the record failed": answer({"response": TEXT, "results": [{"response": "ERROR"}]}),
    "an array": answer([{"response": "ERROR", "message": TEXT}]),
    "with status 500": answer({"response": "ERROR", "message": TEXT}, 500),
    "with a byte order mark": raw('\ufeff{"response": "ERROR"}'),
}
OPEN: dict[str, Response] = {
    "text in response": answer({"response": TEXT}),
    "text in response, with status 400": answer({"response": TEXT}, 400),
    "text in response, twice": raw('{"response": "ERROR", "response": "Invalid company code"}'),
    "text in message alone": answer({"message": TEXT}),
    "a word that nobody knows": answer({"response": "QUEUED"}),
    "a word that begins alike": answer({"response": "ERRORLESS"}),
    "another spelling": answer({"response": "Success"}),
    "an object in response": answer({"response": {"response": "ERROR", "message": TEXT}}),
    "an array in response": answer({"response": ["ERROR", TEXT]}),
    "no response": answer({"data": []}),
    "null": answer({"response": None}),
    "a truth value": answer({"response": True}),
    "nothing": answer(None),
    "an empty array": answer([]),
    "cut short": raw('{"response": "SUCCESS"'),
    "a web page": Response(200, content=b"<html><title>Log in</title>"),
    "the record does not say": one(recnum=5),
    "status 502": answer(None, 502),
}


def client(*outcomes: Any) -> tuple[Contractor, Script]:
    script = Script(*outcomes)
    return Contractor(token="t", customer="C1", company="main", world=world(), transport=script), script


def entered(sage: Contractor) -> Any:
    return sage.journal_transactions.create(trnnum="100", trndte=DAY)


def entered_many(sage: Contractor) -> Any:
    return sage.journal_transactions.create_many([{"trnnum": "100", "trndte": DAY}, {"trnnum": "101"}])


WAYS = pytest.mark.parametrize("way", [entered, entered_many])


@WAYS
@pytest.mark.parametrize("shape", REFUSED)
def test_a_refusal_is_an_error_with_its_words(shape: str, way: Callable[[Contractor], Any]) -> None:
    sage, script = client(REFUSED[shape])
    with pytest.raises(ApiError) as refused:
        way(sage)
    assert len(script.requests) == 1
    if TEXT in REFUSED[shape].text:
        assert TEXT in refused.value.sage_message
        assert "Setup, Companies" in refused.value.hint
    if way is entered_many:
        assert states(refused.value.records) == ["failed", "not-sent"]


@WAYS
@pytest.mark.parametrize("shape", OPEN)
def test_an_answer_that_does_not_say_leaves_the_outcome_open(shape: str, way: Callable[[Contractor], Any]) -> None:
    sage, script = client(OPEN[shape])
    with pytest.raises(OutcomeUnknown) as open_:
        way(sage)
    assert len(script.requests) == 1
    assert open_.value.key == {"trnnum": "100", "trndte": "2025-05-01"}
    if TEXT in OPEN[shape].text and shape not in {"an object in response"}:
        assert TEXT in str(open_.value)  # the words are not lost, nor what they mean
        assert "Setup, Companies" in open_.value.hint
        assert isinstance(open_.value.__cause__, ApiError)
    if way is entered_many:
        assert states(open_.value.records) == ["unknown", "not-sent"]


@pytest.mark.parametrize("shape", OPEN)
def test_an_answer_that_does_not_say_is_an_error_of_a_read(shape: str) -> None:
    sage, _ = client(OPEN[shape])
    with pytest.raises(ApiError):
        list(sage.vendors.list())


def states(records: Records | None) -> list[str]:
    assert records is not None
    return [record.state for record in records]


def test_the_words_stand_wherever_the_connector_puts_them(box: Sandbox) -> None:
    """The introduction says both `message` and `response`. A refusal that cannot be told from an accident is none."""
    with box.client("contractor") as sage:
        box.contractor.settings.text_in = "message"
        with pytest.raises(ApiError, match="vndnum 99 does not exist"):
            sage.payable_invoices.create(invnum="A", invdte=DAY, vndnum=99)
        box.contractor.settings.text_in = "response"
        with pytest.raises(OutcomeUnknown, match="vndnum 99 does not exist") as open_:
            sage.payable_invoices.create(invnum="A", invdte=DAY, vndnum=99)
        assert open_.value.key == {"invnum": "A", "vndnum": 99}
    assert not box.ledger.created("acpinv")


# -- found again -----------------------------------------------------------------------------------------------------

LINES: list[Any] = [{"lgract": 5000, "dbtamt": Decimal("10.50")}, {"lgract": 1000, "crdamt": Decimal("10.50")}]
RECORDS: dict[str, dict[str, Any]] = {
    "journal_transactions": {"trnnum": "T'1", "trndte": DAY, "dscrpt": "Rent", "lines": LINES},
    "receivable_invoices": {"invnum": "R-1", "invdte": DAY, "jobnum": 2},
    "payable_invoices": {"invnum": "P-1", "invdte": DAY, "vndnum": 3},
    "daily_payroll": {"paydte": DAY, "empnum": 1, "jobnum": 2, "cstcde": Decimal(2000), "paytyp": 1, "payhrs": 8},
    "budgets": {"recnum": 3, "lines": [{"cstcde": Decimal(1000), "matbdg": Decimal("12.34")}]},
    "change_orders": {"chgnum": "7", "jobnum": 1, "dscrpt": "Skylight"},
    "purchase_orders": {"ordnum": "PO-1", "vndnum": 2},
    "subcontracts": {"ctcnum": "S-1", "jobnum": 1, "vndnum": 2},
    "proposals": {"recnum": 4},
    "equipment_allocation": {"eqpnum": 1, "trnnum": "E-1", "trndte": DAY},
}


def test_every_transaction_can_be_found_again() -> None:
    lanes = {op.resource for op in OPERATIONS.values() if "lane" in op.extensions}
    assert lanes == set(RECORDS)
    for operation in OPERATIONS.values():
        if operation.method == "POST" and operation.safety == "write":
            assert operation.natural_key is not None
            assert operation.natural_key.find in OPERATIONS


@pytest.mark.parametrize("resource", RECORDS)
def test_a_transaction_whose_answer_was_lost_is_found_by_its_key(
    box: Sandbox, hurried: World, clock: Hurried, resource: str
) -> None:
    box.faults.on("POST", "/api/*").reset_after()
    with box.client("contractor", world=hurried) as sage:
        with pytest.raises(OutcomeUnknown) as lost:
            getattr(sage, resource).create(**RECORDS[resource])
        found = lost.value.find()
        assert len(clock.rests) == 1  # it waits until it would show
    assert len(found.candidates) == 1, found
    wire = found.candidates[0].to_wire()
    key = {name: str(value) for name, value in lost.value.key.items()}
    assert {name: str(wire[name]) for name in key} == key
    posts = [call for call in box.ledger.calls("POST") if call.product == "contractor"]
    assert len(posts) == 1


def test_one_that_comes_late_is_found_once_it_is_there_and_nothing_runs_beside_it(
    box: Sandbox, hurried: World, clock: Hurried
) -> None:
    box.faults.on("POST", "/api/JournalTransactions").late_commit(0.12)
    with box.client("contractor", world=hurried) as sage:
        with pytest.raises(OutcomeUnknown) as lost:
            sage.journal_transactions.create(**RECORDS["journal_transactions"])
        assert not box.ledger.created("lgrtrn")
        sage.journal_transactions.create(**{**RECORDS["journal_transactions"], "trnnum": "next"})
        found = lost.value.find()
    assert [row.trnnum for row in found.candidates] == ["T'1"]
    assert len(clock.rests) == 2  # the lane's, and what was left of the settle time
    assert [record.values["trnnum"] for record in box.ledger.created("lgrtrn")] == ["T'1", "next"]
    assert not box.ledger.overlaps
    assert not box.contractor.duplicates("lgrtrn")


def test_one_that_never_arrived_is_not_found_and_that_is_no_proof(box: Sandbox, hurried: World) -> None:
    box.faults.on("POST", "/api/PayableInvoices").reset_before()
    with box.client("contractor", world=hurried) as sage:
        with pytest.raises(OutcomeUnknown) as lost:
            sage.payable_invoices.create(**RECORDS["payable_invoices"])
        found = lost.value.find()
    assert not found
    assert "no proof" in str(found)
    assert box.ledger.count("POST", "/api/PayableInvoices") == 1


def test_it_is_found_by_an_async_client_too(box: Sandbox, hurried: World) -> None:
    box.faults.on("POST", "/api/ChangeOrders").reset_after()

    async def go() -> Findings:
        async with box.async_client("contractor", world=hurried) as sage:
            with pytest.raises(OutcomeUnknown) as lost:
                await sage.change_orders.create(**RECORDS["change_orders"])
            found: Findings = await lost.value.find()
            return found

    assert [row.dscrpt for row in asyncio.run(go()).candidates] == ["Skylight"]


def test_many_transactions_stop_at_the_one_whose_answer_was_lost(box: Sandbox, hurried: World) -> None:
    box.faults.on("POST", "/api/PayableInvoices", nth=2).reset_after()
    rows: list[Any] = [{"invnum": f"M-{number}", "invdte": DAY, "vndnum": 1} for number in range(4)]
    with box.client("contractor", world=hurried) as sage:
        with pytest.raises(OutcomeUnknown) as lost:
            sage.payable_invoices.create_many(rows)
        assert states(lost.value.records) == ["succeeded", "unknown", "not-sent", "not-sent"]
        assert [row.invnum for row in lost.value.find().candidates] == ["M-1"]
        assert lost.value.records is not None
        rest = [record.given for record in lost.value.records.unsent]
        sage.payable_invoices.create_many(rest)  # it was found, so only the others are left
    assert [record.values["invnum"] for record in box.ledger.created("acpinv")] == [f"M-{n}" for n in range(4)]


# -- masters, in arrays ----------------------------------------------------------------------------------------------


@pytest.mark.parametrize("index", [True, False])
@pytest.mark.parametrize("told", ["ERROR", "SUCCESS"])
@pytest.mark.parametrize("text_in", ["message", "response"])
def test_an_array_that_failed_in_part(box: Sandbox, index: bool, told: Any, text_in: Any) -> None:
    settings = box.contractor.settings
    settings.result_index, settings.batch, settings.text_in = index, told, text_in
    rows: list[Any] = [{"vndnme": f"New {number}", "shtnme": f"N {number}"} for number in range(120)]
    rows[7] = {"vndnme": "Taken", "shtnme": "VENDOR 1"}
    rows[8] = {"shtnme": "no name"}
    with box.client("contractor") as sage, pytest.raises(ApiError) as failed:
        sage.vendors.create_many(rows)
    records = failed.value.records
    assert records is not None
    assert [record.index for record in records.failed] == [7, 8]
    assert "already exists" in records.failed[0].message
    assert records.failed[0].given is rows[7]
    assert [record.index for record in records.unsent] == list(range(100, 120))
    assert {record.values["shtnme"] for record in box.ledger.created("actpay")} == {
        record.given["shtnme"] for record in records.succeeded
    }
    numbers = {record.given["shtnme"]: record.answer["recnum"] for record in records.succeeded}
    assert numbers == {record.values["shtnme"]: record.id for record in box.ledger.created("actpay")}


def test_an_array_whose_answer_was_lost_is_looked_for_in_one_read(box: Sandbox, hurried: World) -> None:
    box.faults.on("POST", "/api/Clients").reset_after()
    rows: list[Any] = [{"clnnme": f"C {number}", "shtnme": f"c {number}"} for number in range(130)]
    with box.client("contractor", world=hurried) as sage:
        with pytest.raises(OutcomeUnknown) as lost:
            sage.clients.create_many(rows)
        records = lost.value.records
        assert records is not None
        assert (len(records.unknown), len(records.unsent)) == (100, 30)
        found = lost.value.find()
    assert [row.clnnme for row in found.candidates] == [f"C {number}" for number in range(100)]


def test_masters_are_not_many_at_once_unless_told(box: Sandbox) -> None:
    box.contractor.settings.call_time = 0.02

    async def go() -> None:
        async with box.async_client("contractor") as sage:
            await asyncio.gather(*(sage.vendors.create(vndnme=f"V {number}") for number in range(16)))

    asyncio.run(go())
    assert box.ledger.most_at_once("POST", "/api/Vendors") == 4
    assert len(box.ledger.created("actpay")) == 16


def test_changes_go_as_arrays_too() -> None:
    sage, script = client(answer({"response": "SUCCESS"}))
    told = sage.vendors.update_many([{"recnum": number, "vndnme": "A"} for number in range(1, 102)])
    assert [len(json.loads(request.content or b"")) for request in script.requests] == [100, 1]
    assert len(told.succeeded) == 101
