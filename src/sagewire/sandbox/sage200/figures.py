"""Small answers that are worked out: dates, sales figures, authorisations, rights."""

from __future__ import annotations

from datetime import date, timedelta
from decimal import Decimal
from typing import Any

from sagewire.sandbox import wire
from sagewire.sandbox.errors import bad_request, not_found
from sagewire.sandbox.sage200.call import Call
from sagewire.sandbox.sage200.collections import list_rows, query
from sagewire.sandbox.store import Row


def validate_date(call: Call) -> Any:
    """Whether a transaction may be dated so: within a year is normal, beyond it is not allowed."""
    body = call.body()
    if "date" not in body:
        raise bad_request("A date must be entered.")
    days = abs((date.fromisoformat(body["date"][:10]) - call.company.clock.now().date()).days)
    if days > 366:
        return {"classification": "NotAllowed", "message": "The transaction date is not within the current year."}
    return {"classification": "Normal", "message": ""}


def product_figures(call: Call) -> Any:
    """What was sold or bought of a product, period by period."""
    company = call.company
    sold = call.operation.answer == "product_sales_figures"
    product = company.get("product", call.key)
    if product is None:
        raise not_found(f"The product with id {call.key} could not be found.")
    shape = company.model.shapes[call.operation.answer]
    query(call, shape, many=False)
    lines = company.find("sop_order_line" if sold else "pop_order_line", product_id=product["id"])
    quantity = sum((line["line_quantity"] for line in lines), Decimal("0.00000"))
    value = sum((line["line_total_value"] for line in lines), Decimal(0)).quantize(Decimal("0.00001"))
    word = "sold" if sold else "bought"
    return {
        f"quantity_{word}_this_period": quantity,
        f"value_{word}_this_period": value,
        f"quantity_{word}_last_period": Decimal("0.00000"),
        f"value_{word}_last_period": Decimal("0.00000"),
        "periods": [_period(call, word, quantity, value)],
    }


def _period(call: Call, word: str, quantity: Decimal, value: Decimal) -> dict[str, Any]:
    today = call.company.clock.now().date()
    start = today.replace(day=1)
    end = (start + timedelta(days=31)).replace(day=1) - timedelta(days=1)
    average = (value / quantity).quantize(Decimal("0.00001")) if quantity else Decimal("0.00000")
    return {
        "start_date": f"{start}T00:00:00Z",
        "end_date": f"{end}T00:00:00Z",
        "period": str(today.month),
        "year": str(today.year),
        f"quantity_{word}": quantity,
        f"value_{word}": value.quantize(Decimal("0.01")),
        ("average_selling_price" if word == "sold" else "average_buying_price"): average,
    }


def authorisation(call: Call) -> Any:
    """A purchase transaction as its authoriser sees it; `oplock` names the version that was read."""
    asked = query(call, call.company.model.shapes["purchase_authorisation"], many=False)
    row = _transaction(call)
    rendered = _authorisation(row)
    wanted = asked.selection.fields
    if "supplier" in asked.selection.expand:
        rendered["supplier"] = call.company.renderer(call.scope).record("supplier", row["supplier_id"])
    return rendered if wanted is None else {name: value for name, value in rendered.items() if name in wanted}


def _transaction(call: Call) -> Row:
    row = call.company.get("purchase_posted_transaction", call.key)
    if row is None:
        raise not_found(f"The transaction with id {call.key} could not be found.")
    return row


def _authorisation(row: Row) -> dict[str, Any]:
    return {
        "reference": row["reference"],
        "second_reference": row["second_reference"],
        "transaction_date": wire.write_day(row["transaction_date"]),
        "supplier_id": row["supplier_id"],
        "oplock": row["date_time_updated"][:19].replace("-", "").replace(":", ""),
    }


def authorise(call: Call) -> Any:
    """Authorises a transaction; the body's `oplock` must be the one that was read."""
    row = _transaction(call)
    current = _authorisation(row)
    call.body()
    sent = call.raw_object().get("oplock")
    if sent is not None and sent != current["oplock"]:
        raise bad_request("The transaction has been changed by another user.")
    with call.company.store.transaction():
        call.company.change("purchase_posted_transaction", row["id"], {})
    return _authorisation(_transaction(call))


def own_permissions(call: Call) -> Any:
    """The signed-in user's rights in sales order processing."""
    call.company.ensure("sop_user_permission")
    return list_rows(call, "sop_user_permission", '"user_name" = ?', (call.company.settings.user,))
