"""Sage 200: no idempotency ids, natural keys instead; orders, postings that answer with a number, drafts of nothing."""

from __future__ import annotations

import datetime as dt
from decimal import Decimal
from typing import Any

from sagewire.runtime import RequestOptions
from tests.fault.acts import Act, Given, Product, Stage

DAY = dt.date(2026, 3, 31)


def _customer(stage: Stage) -> Given:
    return {"id": stage.sandbox.data.find("customer", on_hold=False)[0]["id"]}


def _customers(stage: Stage) -> Given:
    ids = sorted(row["id"] for row in stage.sandbox.data.find("customer"))
    assert len(ids) == 40
    return {"ids": ids, "size": 8}


def _order(stage: Stage) -> Given:
    values = {**_customer(stage), "document_no": stage.text}
    return {"id": stage.sandbox.data.create("sop_order", {"customer_id": values["id"], "document_no": stage.text})}


def _warehouse(stage: Stage) -> Given:
    return {"id": stage.client.warehouses.list().first().id}


def _create(client: Any, given: Given, options: RequestOptions) -> Any:
    return client.sop_orders.create(customer_id=given["id"], customer_document_no=given["text"], options=options)


def _post(client: Any, given: Given, options: RequestOptions) -> Any:
    return client.sales_invoices.create(
        customer_id=given["id"],
        reference=given["text"],
        transaction_date=DAY,
        document_goods_value=Decimal("10.00"),
        document_tax_value=Decimal("2.00"),
        options=options,
    )


PRODUCT = Product(
    name="sage200",
    auth="oauth",
    touch=lambda client: client.sites.list().first(),
    acts=(
        Act(
            name="read",
            method="GET",
            path="/customers/{id}",
            safety="read",
            prepare=_customer,
            call=lambda client, given, options: client.customers.get(given["id"], options=options),
            check=lambda row, given: row.id == given["id"],
        ),
        Act(
            name="list",
            method="GET",
            path="/customers",
            safety="read",
            answer="rows",
            nth=3,
            prepare=_customers,
            call=lambda client, given, options: client.customers.list(page_size=given["size"], options=options),
        ),
        Act(
            name="preview",
            method="POST",
            path="/sop_orders_new",
            safety="preview",
            prepare=_customer,
            call=lambda client, given, options: client.sop_orders.preview(customer_id=given["id"], options=options),
            check=lambda row, given: row.customer_id == given["id"],
        ),
        Act(
            name="create",
            method="POST",
            path="/sop_orders",
            safety="write",
            prepare=_customer,
            call=_create,
            counts=("created", "sop_orders"),
            check=lambda row, given: row.customer_document_no == given["text"],
            key=lambda given: {"customer_id": given["id"], "customer_document_no": given["text"]},
            made=lambda row, given: row.customer_document_no == given["text"],
        ),
        Act(
            name="posting",
            method="POST",
            path="/sales_invoices",
            safety="write",
            prepare=_customer,
            call=_post,
            counts=("created", "sales_invoices"),
            check=lambda row, _given: row.urn > 0,
            key=lambda given: {"customer_id": given["id"], "reference": given["text"]},
            made=lambda row, given: row.reference == given["text"],
        ),
        Act(
            name="update",
            method="PUT",
            path="/customers/{id}",
            safety="write",
            prepare=_customer,
            call=lambda client, given, options: client.customers.update(
                given["id"], name=given["text"], options=options
            ),
            counts=("changed", "customers"),
            check=lambda row, given: row.name == given["text"],
        ),
        Act(
            name="update that may be repeated",
            method="PUT",
            path="/warehouses/{id}",
            safety="idempotent",
            prepare=_warehouse,
            call=lambda client, given, options: client.warehouses.update(
                given["id"], name=given["text"], options=options
            ),
            counts=("changed", "warehouses"),
            check=lambda row, given: row.name == given["text"],
        ),
        Act(
            name="delete",
            method="DELETE",
            path="/sop_orders/{id}",
            safety="write",
            answer="nothing",
            prepare=_order,
            call=lambda client, given, options: client.sop_orders.delete(given["id"], options=options),
            counts=("deleted", "sop_orders"),
        ),
    ),
)
