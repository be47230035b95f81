"""The examples do what they say, against the sandbox."""

from __future__ import annotations

import asyncio
import re
from pathlib import Path

import pytest

from examples import (
    accounting_tour,
    async_listing,
    cloud_elements_tour,
    contractor_tour,
    fault_drill,
    sage50_tour,
    shared_lane,
    tour,
)
from examples.report import WIDTH


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


def test_the_third_part_of_the_tour_shows_what_it_promises(
    capsys: pytest.CaptureFixture[str], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("SAGEWIRE_CACHE_DIR", str(tmp_path))
    contractor_tour.main()
    told = capsys.readouterr().out
    for wanted in (
        "Without a company nothing is sent: ",
        "Library Annex",
        "20 open payables, ",
        "99 succeeded, 1 failed (record 7: shtnme 'Vendor 1' already exists in actpay.), 20",
        "The rest again: 20 succeeded; the first is number 112",
        "the difference is 0.09",
        "1,234,567.89 to account 5000",
        "16 threads entered 16 change orders; at most 1 at one time",
        "Keys given twice: 0",
        "OutcomeUnknown: POST /api/PayableInvoices was sent",
        "Invoices entered: 1",
        "HTTP 200, BadRequest: A network-related",
        "Open inbound TCP from 52.170.130.9",
    ):
        assert wanted in told, told
        told = told.partition(wanted)[2]
    assert max(map(len, told.splitlines())) <= WIDTH


def test_the_fifth_part_of_the_tour_shows_what_it_promises(capsys: pytest.CaptureFixture[str]) -> None:
    sage50_tour.main()
    told = capsys.readouterr().out
    for wanted in (
        "solve the captcha",
        "developer@example.com got an e-mail with both ids",
        "Type the passcode ",
        ", in 14 minutes.",
        "the key came to the callback",
        "-rw-------  keys/shop.json",
        "-rw-------  secrets/shop",
        "20,000 rows read: 20,000 new",
        "20,000 changes handed over and acknowledged",
        "/notification/...; noted in inbox.sqlite3",
        "updated  P0000000",
        "gone     P0000501",
        "held back: it would delete 19898 of 19998 rows",
        "Changes handed over: 0.",
        "Not sent: An argument of Orders is wrong",
        "W-1    processed  is SO-000001 in Sage 50",
        "W-2    rejected   there is no product P-unknown",
        "Sage 50 may be switched off",
        "Switched on again: accepted, is SO-000002",
        "Files sent in all of this tour: 2",
        "times HTTP 401, 1 rotation",
        "HTTP 200 in the end: 16 of 16.",
    ):
        assert wanted in told, told
        told = told.partition(wanted)[2]
    assert max(map(len, told.splitlines())) <= WIDTH


def test_a_lane_that_is_shared_by_a_database(capsys: pytest.CaptureFixture[str]) -> None:
    shared_lane.main()
    assert capsys.readouterr().out == "entered: ['Skylight']\n"


def test_the_fourth_part_of_the_tour_shows_what_it_promises(capsys: pytest.CaptureFixture[str]) -> None:
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
