"""The sage200 element: what is asked of the hub is asked of the Sage 200 sandbox, through its own gateway."""

from __future__ import annotations

import json
from collections.abc import Mapping
from decimal import Decimal
from typing import Any
from urllib.parse import urlencode

import attrs

from sagewire.sandbox import wire
from sagewire.sandbox.cloud_elements.ceql import to_filter
from sagewire.sandbox.cloud_elements.settings import refused
from sagewire.sandbox.errors import Answer
from sagewire.sandbox.exchange import Request
from sagewire.sandbox.identity import SCOPES, Access, Identity
from sagewire.sandbox.journal import Call
from sagewire.sandbox.sage200.product import BASES, Sage200
from sagewire.sandbox.sites import Site

Json = dict[str, Any]
_CLIENT = "sandbox-cloud-elements"
_TYPE = "trader_transaction_type eq 'TradingAccountEntryType{}'"


@attrs.frozen
class Resource:
    """How a resource of the hub is found in Sage 200.

    Attributes:
        vendor: its collection there.
        only: a condition that its records meet.
        post: collection that it is written to, where that is another one.
    """

    vendor: str
    only: str = ""
    post: str = ""


_PAYMENTS = f"({_TYPE.format('Payment')} or {_TYPE.format('Receipt')})"
RESOURCES: Mapping[str, Resource] = {
    "customers": Resource("customers"),
    "invoices": Resource("sales_posted_transactions", _TYPE.format("Invoice"), "sales_invoices"),
    "payments": Resource("sales_posted_transactions", _PAYMENTS, "sales_payments"),
    "payments/receipts": Resource("sales_posted_transactions", _PAYMENTS, "sales_receipts"),
    "products": Resource("products"),
    "products/groups": Resource("product_groups"),
    "products/prices": Resource("product_price_views"),
    "transactions": Resource("sales_posted_transactions"),
    "banks": Resource("banks"),
    "warehouses": Resource("warehouses"),
    "warehouse-holdings": Resource("warehouse_holdings"),
}
POSTINGS = frozenset({"sales_invoices", "sales_payments", "sales_receipts"})


class Hub:
    """The sage200 element."""

    def __init__(self, sage200: Sage200, identity: Identity, sites: list[Site]) -> None:
        self._sage200 = sage200
        self._identity = identity
        self._sites = sites

    def list(
        self, noted: Call, name: str, where: str, fields: str, order: str, skip: int, size: int
    ) -> tuple[list[Json], bool]:
        """Rows of a page, and whether there are more.

        Raises:
            Refused: the platform or Sage 200 does not take it.
        """
        resource = RESOURCES[name]
        model = self._sage200.model
        found = model.routes.find("GET", f"/{resource.vendor}")
        if found is None:
            raise refused(404, f"no resource {name} found")
        operation = found[0]
        shape = model.shapes[operation.answer]
        conditions = [resource.only, to_filter(where, shape) if where.strip() else ""]
        query = {"$top": str(size + 1), "$skip": str(skip), "$orderby": _order(order) or operation.order or "id asc"}
        if any(conditions):
            query["$filter"] = " and ".join(condition for condition in conditions if condition)
        rows: list[Json] = self._ask(noted, "GET", f"/{resource.vendor}", query, None)
        chosen = [part.strip() for part in fields.split(",") if part.strip()]
        if chosen:
            rows = [{key: value for key, value in row.items() if key in chosen or key == "id"} for row in rows]
        return rows[:size], len(rows) > size

    def get(self, noted: Call, name: str, key: str) -> Json:
        """One record."""
        return dict(self._ask(noted, "GET", f"/{RESOURCES[name].vendor}/{key}", {}, None))

    def create(self, noted: Call, name: str, body: Json) -> Json:
        """Writes a record; a posting answers with its `urn` only."""
        vendor = RESOURCES[name].post or RESOURCES[name].vendor
        if vendor in POSTINGS:
            body = {"transaction_date": noted.at.strftime("%Y-%m-%dT00:00:00Z"), **body}
        return dict(self._ask(noted, "POST", f"/{vendor}", {}, body))

    def change(self, noted: Call, name: str, key: str, body: Json) -> Json:
        """Changes the fields that are given."""
        return dict(self._ask(noted, "PUT", f"/{RESOURCES[name].vendor}/{key}", {}, body))

    def delete(self, noted: Call, name: str, key: str) -> None:
        """Deletes a record."""
        self._ask(noted, "DELETE", f"/{RESOURCES[name].vendor}/{key}", {}, None)

    def _ask(self, noted: Call, method: str, path: str, query: Mapping[str, str], body: Any) -> Any:
        inner = Call(noted.number, noted.at, method, path, edition="professional")
        site = self._sites[0]
        headers = {
            "authorization": f"Bearer {self._token()}",
            "x-site": site.site_id,
            "x-company": str(next(iter(site.companies))),
            "content-type": "application/json",
        }
        content = b"" if body is None else wire.encode(body)
        address = f"{BASES['professional']}{path}"
        answer = self._sage200.answer(Request(method, address, urlencode(query), headers, content, "", ""), inner)
        noted.committed = noted.committed or inner.committed
        noted.ignored += inner.ignored
        if answer.status != 200:
            raise _translated(answer)
        return json.loads(answer.body, parse_float=Decimal) if answer.body else {}

    def _token(self) -> str:
        with self._identity.lock:
            expires = self._identity.clock.seconds() + 3600
            login = self._identity.user.login
            self._identity.access[_CLIENT] = Access(_CLIENT, login, tuple(SCOPES), expires, _CLIENT)
        return _CLIENT


def _order(order: str) -> str:
    return ", ".join(part.strip() for part in order.split(",") if part.strip())


def _translated(answer: Answer) -> Exception:
    text = answer.body.decode("utf-8", "replace")
    try:
        document: Json = json.loads(text) if text else {}
    except ValueError:
        document = {}
    said = str(document.get("Message") or document.get("message") or text or "Unauthorized (401)")
    if answer.status == 404:
        return refused(404, "No record found", said if text else "")
    status = answer.status if answer.status in (400, 401, 403, 409, 415, 429) else 502
    return refused(status, "Request to the endpoint failed", said)
