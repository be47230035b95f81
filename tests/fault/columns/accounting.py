"""Accounting: most writes carry an id by which Sage knows them again; the rest do not."""

from __future__ import annotations

from decimal import Decimal
from typing import Any

from sagewire.runtime import RequestOptions
from tests.fault.acts import Act, Given, Product, Stage
from tests.fault.columns.sage200 import DAY

_FILE = b"Seven lines of a statement, as they came.\n" * 7


def _contact(stage: Stage) -> Given:
    made = stage.client.contacts.create(name=stage.text, contact_type_ids=["CUSTOMER"])
    return {"id": made.id}


def _accounts(stage: Stage) -> Given:
    ids = [row.id for row in stage.client.ledger_accounts.list(page_size=200)]
    size = -(-len(ids) // 5)
    assert -(-len(ids) // size) == 5
    return {"ids": ids, "size": size}


def _trade(stage: Stage) -> Given:
    accounts = stage.sandbox.accounting.data.rows("ledger_accounts")
    return {**_contact(stage), "account": next(row.id for row in accounts if row.get("nominal_code") == 4000)}


def _draft(stage: Stage) -> Given:
    given = {**_trade(stage), "text": stage.text}
    return {"id": _invoice(stage.client, given, RequestOptions(), status_id="DRAFT").id}


def _attachment(stage: Stage) -> Given:
    made = stage.client.attachments.create(file=_FILE, file_name="a.txt", mime_type="text/plain")
    return {"id": made.id}


def _invoice(client: Any, given: Given, options: RequestOptions, **more: Any) -> Any:
    line = {
        "description": given["text"],
        "ledger_account_id": given["account"],
        "quantity": Decimal("2.5"),
        "unit_price": Decimal("99.95"),
        "tax_rate_id": "GB_STANDARD",
        "tax_amount": Decimal("49.98"),
    }
    create = client.sales_invoices.create
    return create(contact_id=given["id"], date=DAY, invoice_lines=[line], **more, options=options)


def _upload(client: Any, given: Given, options: RequestOptions) -> Any:
    create = client.attachments.create
    return create(file=_FILE, file_name=f"{given['text']}.txt", mime_type="text/plain", options=options)


PRODUCT = Product(
    name="accounting",
    auth="oauth",
    touch=lambda client: client.user.get(),
    acts=(
        Act(
            name="read",
            method="GET",
            path="/contacts/{id}",
            safety="read",
            prepare=_contact,
            call=lambda client, given, options: client.contacts.get(given["id"], options=options),
            check=lambda row, given: row.id == given["id"],
        ),
        Act(
            name="list",
            method="GET",
            path="/ledger_accounts",
            safety="read",
            answer="rows",
            nth=3,
            link="next",
            prepare=_accounts,
            call=lambda client, given, options: client.ledger_accounts.list(page_size=given["size"], options=options),
        ),
        Act(
            name="create with an id",
            method="POST",
            path="/contacts",
            safety="write",
            identified=True,
            call=lambda client, given, options: client.contacts.create(
                name=given["text"], contact_type_ids=["CUSTOMER"], options=options
            ),
            counts=("created", "contacts"),
            check=lambda row, given: row.name == given["text"],
        ),
        Act(
            name="invoice with an id",
            method="POST",
            path="/sales_invoices",
            safety="write",
            identified=True,
            prepare=_trade,
            call=_invoice,
            counts=("created", "sales_invoices"),
            check=lambda row, _given: row.total_amount == Decimal("299.86"),
        ),
        Act(
            name="create",
            method="POST",
            path="/tax_rates",
            safety="write",
            call=lambda client, given, options: client.tax_rates.create(name=given["text"], options=options),
            counts=("created", "tax_rates"),
            check=lambda row, given: row.name == given["text"],
        ),
        Act(
            name="release",
            method="POST",
            path="/sales_invoices/{id}/release",
            safety="write",
            prepare=_draft,
            call=lambda client, given, options: client.sales_invoices.release(given["id"], options=options),
            counts=("changed", "sales_invoices"),
            check=lambda row, given: row.id == given["id"],
        ),
        Act(
            name="update with an id",
            method="PUT",
            path="/contacts/{id}",
            safety="write",
            identified=True,
            prepare=_contact,
            call=lambda client, given, options: client.contacts.update(
                given["id"], name=f"{given['text']} & Co", options=options
            ),
            counts=("changed", "contacts"),
            check=lambda row, given: row.name == f"{given['text']} & Co",
        ),
        Act(
            name="update that may be repeated",
            method="PUT",
            path="/attachments/{id}",
            safety="idempotent",
            prepare=_attachment,
            call=lambda client, given, options: client.attachments.update(
                given["id"], description=given["text"], options=options
            ),
            counts=("changed", "attachments"),
            check=lambda row, given: row.description == given["text"],
        ),
        Act(
            name="delete",
            method="DELETE",
            path="/contacts/{id}",
            safety="write",
            answer="nothing",
            no_content=True,
            prepare=_contact,
            call=lambda client, given, options: client.contacts.delete(given["id"], options=options),
            counts=("deleted", "contacts"),
        ),
        Act(
            name="upload",
            method="POST",
            path="/attachments",
            safety="write",
            call=_upload,
            counts=("created", "attachments"),
            check=lambda row, given: row.file_name == f"{given['text']}.txt",
        ),
        Act(
            name="download",
            method="GET",
            path="/attachments/{id}/file",
            safety="read",
            answer="bytes",
            prepare=_attachment,
            call=lambda client, given, options: client.attachments.file(given["id"], options=options),
            check=lambda content, _given: content == _FILE,
            elsewhere=True,
            any_type=True,
            foreign=("application/octet-stream", b"from elsewhere"),
        ),
    ),
)
