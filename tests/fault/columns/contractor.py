"""Sage 100 Contractor: the body tells what became of a call, its status says nothing; transactions one at a time."""

from __future__ import annotations

from decimal import Decimal
from typing import Any

from sagewire.runtime import RequestOptions
from tests.fault.acts import Act, Given, Product, Stage
from tests.fault.columns.sage200 import DAY


def _invoices(stage: Stage) -> Given:
    ids = sorted(row["recnum"] for row in stage.sandbox.contractor.data.find("acpinv"))
    assert len(ids) == 20
    return {"ids": ids, "size": 4, "by": "recnum"}


def _transaction(client: Any, given: Given, options: RequestOptions) -> Any:
    lines = [
        {"lgract": 6000, "dbtamt": Decimal("10.00"), "crdamt": Decimal("0.00")},
        {"lgract": 1000, "dbtamt": Decimal("0.00"), "crdamt": Decimal("10.00")},
    ]
    create = client.journal_transactions.create
    return create(trnnum=given["text"], trndte=DAY, dscrpt="Rent", srcnum=1, lines=lines, options=options)


def _vendor(stage: Stage) -> Given:
    return {"recnum": stage.sandbox.contractor.data.find("actpay")[0]["recnum"]}


PRODUCT = Product(
    name="contractor",
    auth="given",
    silent=True,
    acts=(
        Act(
            name="read",
            method="POST",
            path="/api/query",
            safety="read",
            call=lambda client, _given, options: client.tables.query(table="actpay", top=3, options=options),
            check=lambda rows, _given: len(rows) == 3,
        ),
        Act(
            name="list",
            method="GET",
            path="/api/tables/acpinv",
            safety="read",
            answer="rows",
            nth=3,
            prepare=_invoices,
            call=lambda client, given, options: client.payable_invoices.list(page_size=given["size"], options=options),
        ),
        Act(
            name="transaction",
            method="POST",
            path="/api/JournalTransactions",
            safety="write",
            call=_transaction,
            counts=("created", "lgrtrn"),
            check=lambda row, _given: row.response == "SUCCESS",
            key=lambda given: {"trnnum": given["text"], "trndte": DAY.isoformat()},
            made=lambda row, given: row.trnnum == given["text"],
        ),
        Act(
            name="create",
            method="POST",
            path="/api/Vendors",
            safety="write",
            call=lambda client, given, options: client.vendors.create(
                vndnme=given["text"], shtnme=given["text"], vndtyp=1, options=options
            ),
            counts=("created", "actpay"),
            check=lambda row, _given: row.response == "SUCCESS",
            key=lambda given: {"shtnme": given["text"]},
            made=lambda row, given: row.shtnme == given["text"],
        ),
        Act(
            name="update",
            method="PUT",
            path="/api/Vendors",
            safety="write",
            prepare=_vendor,
            call=lambda client, given, options: client.vendors.update_many(
                [{"recnum": given["recnum"], "vndnme": given["text"]}], options=options
            ),
            counts=("changed", "actpay"),
            check=lambda records, _given: len(records.succeeded) == 1,
        ),
    ),
)
