"""Previews (`x_new`, nothing is kept), duplicates and drafts."""

from __future__ import annotations

from decimal import Decimal
from typing import Any

from sagewire.sandbox.errors import bad_request
from sagewire.sandbox.sage200.call import Call
from sagewire.sandbox.sage200.company import Company
from sagewire.sandbox.sage200.ledger import POSTINGS
from sagewire.sandbox.sage200.orders import Order
from sagewire.sandbox.sage200.sample import blank


def preview(call: Call) -> Any:
    """What a new record would start with; everything done to find out is undone."""
    table = call.operation.answer
    body = call.body()
    if table in POSTINGS:
        return _ledger_preview(call, table, body)
    if table == "nominal_code":
        return blank(call.company.model.shapes[table], call.company, call.scope)
    known = {name: value for name, value in body.items() if name in call.company.model.shapes[table].fields}
    with call.company.store.rehearsal():
        key = call.entity(table).create(known)
        rendered = call.reply(table, key, created=True)
    for name in ("id", "document_no", "reference"):
        rendered.pop(name, None)
    return rendered


def _ledger_preview(call: Call, table: str, body: dict[str, Any]) -> Any:
    posting = POSTINGS[table]
    account = call.company.need(posting.trader, body.get(f"{posting.trader}_id"), f"{posting.trader} account")
    rendered = blank(call.company.model.shapes[table], call.company, call.scope)
    today = f"{call.company.today()[:10]}T00:00:00Z"
    rendered.update(
        {
            f"{posting.trader}_id": account["id"],
            "transaction_date": today,
            "exchange_rate": Decimal("1.000000"),
            "discount_percent": account["early_settlement_discount_percent"],
            "discount_days": account["early_settlement_discount_days"],
        }
    )
    if "due_date" in rendered or "due_date" in call.company.model.shapes[table].fields:
        rendered["due_date"] = today
    return rendered


def duplicate_order(call: Call) -> Any:
    """A draft copy of an order, to be confirmed or deleted."""
    body = call.body()
    entity = call.entity(call.operation.answer)
    if not isinstance(entity, Order):
        raise bad_request("Only orders and quotes can be duplicated here.")
    with call.company.store.transaction():
        key = entity.duplicate(body)
        return call.reply(entity.table, key, created=True)


def duplicate_product(call: Call) -> Any:
    """A copy of a product under a new code."""
    body = call.body()
    company = call.company
    source = company.need("product", body.get("source_id"))
    shape = company.model.shapes["product"]
    copied = {
        field.name: source[field.name]
        for field in shape.values()
        if not field.read_only and not field.write_only and field.name != "id" and source[field.name] is not None
    }
    copied["code"] = body.get("new_code") or f"{source['code'][:25]}-COPY"
    copied["name"] = body.get("new_name") or source["name"]
    with company.store.transaction():
        key = call.entity("product").create(copied)
        _copy_price(company, source["id"], key, copied)
        return call.reply("product", key, created=True)


def _copy_price(company: Company, source: int, target: int, copied: dict[str, Any]) -> None:
    for row in company.find("product_price_view", product_id=source):
        names = {"product_id": target, "product_code": copied["code"], "product_name": copied["name"]}
        company.create("product_price_view", {**row, **names})


def change_draft(call: Call) -> Any:
    """Changes a draft; a live document is changed at its own path."""
    table = call.operation.answer
    entity = call.entity(table)
    row = entity.need(call.key)
    if not row["is_draft"]:
        raise bad_request(f"The document {row['document_no']} is not a draft.")
    entity.update(call.key, call.body())
    return call.reply(table, call.key, created=False)
