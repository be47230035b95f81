"""Sales orders, quotes and purchase orders: numbers, drafts, lines, totals, and a PUT that may stop half-way."""

from __future__ import annotations

from decimal import Decimal
from typing import Any

from sagewire.sandbox.body import Body
from sagewire.sandbox.errors import bad_request
from sagewire.sandbox.sage200 import totals
from sagewire.sandbox.sage200.entity import Entity
from sagewire.sandbox.sage200.locks import check_lock
from sagewire.sandbox.store import Row

DRAFT_NUMBER = "TBA"
NONE = "EnumDocumentProcessStatusNone"
LIVE = "EnumDocumentStatusLive"


class Order(Entity):
    """What all three kinds of document share."""

    trader = "customer"
    atomic = False

    @property
    def line_table(self) -> str:
        """Where its lines are."""
        return f"{self.table}_line"

    @property
    def key_field(self) -> str:
        """The field of a line that names the order."""
        return f"{self.table}_id"

    def fill(self, values: dict[str, Any], body: Body) -> None:
        """Starts from the account, and gets a number unless it is a draft."""
        account = self.company.need(self.trader, values.get(f"{self.trader}_id"))
        self._check_account(account, body)
        draft = bool(body.get("is_editing"))
        values.update(is_draft=draft, document_status=LIVE, document_no=self._number(values, draft))
        for name, value in self.header(account).items():
            if name in self.shape.fields and (not values.get(name) or name not in body):
                values[name] = value

    def header(self, account: Row) -> dict[str, Any]:
        """What a new document takes from its account."""
        currency = self.company.get("currency", account["currency_id"])
        return {
            "document_date": self.company.today(),
            "currency_id": account["currency_id"],
            "exchange_rate": currency["core_currency_rate"] if currency else Decimal(1),
            "settlement_discount_days": account["early_settlement_discount_days"],
            "settlement_discount_percent": account["early_settlement_discount_percent"],
            "order_priority": account["order_priority"],
            "document_created_by": self.company.settings.user,
        }

    def update(self, key: int, body: Body) -> None:
        """Saves the header, then line after line; the first line that fails ends it, and what was saved stays."""
        store = self.company.store
        old = self.need(key)
        check_lock(self.company, self.table, key, body)
        with store.transaction():
            header = {name: value for name, value in body.items() if name not in ("lines", "memos", "is_editing")}
            super().update(key, header)
            self._write_children(key, {"memos": body.get("memos", [])})
        for line in body.get("lines", ()):
            with store.transaction():
                self.write_child(self.children["lines"], key, line)
                totals.refresh(self, key)
        with store.transaction():
            if old["is_draft"] and body.get("is_editing") is False:
                self.confirm(key)
            totals.refresh(self, key)

    def check(self, values: dict[str, Any], old: Row | None) -> None:
        """The number and the account of a document do not change."""
        if old is not None:
            values.pop("document_no", None)
            account = values.pop(f"{self.trader}_id", old[f"{self.trader}_id"])
            if account != old[f"{self.trader}_id"]:
                raise bad_request(f"The {self.trader} of an existing document cannot be changed.")

    def done(self, key: int, body: Body, old: Row | None) -> None:
        """Adds up a new document."""
        if old is None:
            totals.refresh(self, key)

    def confirm(self, key: int) -> None:
        """Turns a draft into a live document with a number."""
        row = self.need(key)
        values = {"document_no": ""}
        if row["document_no"] != DRAFT_NUMBER:
            values["document_no"] = row["document_no"]
        number = self._number(values, draft=False)
        self.company.change(self.table, key, {"is_draft": False, "document_no": number})

    def duplicate(self, body: Body) -> int:
        """A draft with the same lines, for the same account or another."""
        source = self.need(body.get("source_id", 0))
        account = body.get(f"{self.trader}_id") or source[f"{self.trader}_id"]
        keep_prices = bool(body.get("prices_and_discounts", True))
        lines = [
            {name: line[name] for name in self._copied(keep_prices) if line.get(name)}
            for line in self.company.find(self.line_table, **{self.key_field: source["id"]})
        ]
        return self.create({f"{self.trader}_id": account, "is_editing": True, "lines": lines})

    def removing(self, row: Row) -> None:
        """What is despatched, received or invoiced stays."""
        for name in ("despatch_receipt_status", "receipt_return_status", "invoice_credit_status"):
            if row.get(name, NONE) not in ("", NONE):
                raise bad_request(f"The document {row['document_no']} cannot be deleted: it has been processed.")

    def drop(self, key: int) -> None:
        """Deletes it, and takes its value off the account."""
        row = self.need(key)
        super().drop(key)
        totals.refresh_account(self, row[f"{self.trader}_id"])

    def _copied(self, prices: bool) -> tuple[str, ...]:
        names = ("line_type", "product_id", "warehouse_id", "code", "description", "line_quantity", "tax_code_id")
        return (*names, "selling_unit_price", "unit_buying_price", "unit_discount_percent") if prices else names

    def _check_account(self, account: Row, body: Body) -> None:
        if account["on_hold"] and not body.get("override_on_hold") and not body.get("suppress_warnings"):
            raise bad_request(f"The {self.trader} account {account['reference']} is on hold.")

    def _number(self, values: dict[str, Any], draft: bool) -> str:
        if draft:
            return DRAFT_NUMBER
        if self.company.settings.auto_document_numbers or self.edition == "standard":
            return self.company.next_number(self.table, "document_no")
        number = str(values.get("document_no") or "")
        if not number:
            raise bad_request("A document number must be entered.")
        if self.company.find(self.table, document_no=number):
            raise bad_request(f"The document number {number} already exists.")
        return number


class SalesOrder(Order):
    """A sales order or quote."""

    def header(self, account: Row) -> dict[str, Any]:
        """Sales documents know where they are delivered to."""
        return {
            **super().header(account),
            "customer_type": "EnumCustomerTypeCredit",
            "use_invoice_address": not self.company.find("customer_delivery_address", customer_id=account["id"]),
            "delivery_address": self._address(account),
        }

    def _address(self, account: Row) -> dict[str, Any]:
        found = self.company.find("customer_delivery_address", customer_id=account["id"], is_default=True)
        source: Row = found[0] if found else {**(account["main_address"] or {}), "postal_name": account["name"]}
        address = self._kept_object(self.shape.fields["delivery_address"], {}, None)
        address.update({name: source[name] for name in address if name in source and name != "id" and source[name]})
        return address


class PurchaseOrder(Order):
    """A purchase order."""

    trader = "supplier"


class Line(Entity):
    """A line of a sales or purchase document."""

    price = "selling_unit_price"
    unit = "selling_unit"

    @property
    def order_key(self) -> str:
        """The field that names its document."""
        return f"{self.table.removesuffix('_line')}_id"

    def fill(self, values: dict[str, Any], body: Body) -> None:
        """Takes what it leaves open from the product and the document."""
        order = self.company.need(self.table.removesuffix("_line"), values.get(self.order_key))
        siblings = self.company.find(self.table, **{self.order_key: order["id"]})
        values["line_number"] = max((line["line_number"] for line in siblings), default=0) + 1
        values["is_line_deletable"] = True
        if not body.get("line_type"):
            stock = values.get("product_id") or values.get("code")
            values["line_type"] = "EnumLineTypeStandard" if stock else "EnumLineTypeFreeText"
        if values["line_type"] == "EnumLineTypeStandard":
            self._from_product(values, body)
        if "line_quantity" not in body:
            values["line_quantity"] = Decimal(0 if values["line_type"] == "EnumLineTypeComment" else 1)
        if not values.get("tax_code_id"):
            values["tax_code_id"] = self.company.first("tax_code", code=1)["id"]

    def _from_product(self, values: dict[str, Any], body: Body) -> None:
        product = self._product(values)
        values["product_id"] = product["id"]
        values["code"] = product["code"]
        if not values.get("description"):
            values["description"] = product["description"] or product["name"]
        if not values.get("tax_code_id"):
            values["tax_code_id"] = product["tax_code_id"]
        if not values.get("warehouse_id"):
            holdings = self.company.find("warehouse_holding", product_id=product["id"])
            values["warehouse_id"] = holdings[0]["warehouse_id"] if holdings else 0
        unit = self.company.get("unit", product["stock_unit_id"])
        for prefix in (self.unit, "pricing_unit"):
            if unit is not None and not values.get(f"{prefix}_id"):
                values.update({f"{prefix}_id": unit["id"], f"{prefix}_description": unit["name"]})
        values["stock_unit_multiple"] = Decimal(1)
        if self.price not in body:
            values[self.price] = self.list_price(product)

    def _product(self, values: dict[str, Any]) -> Row:
        if values.get("product_id"):
            return self.company.need("product", values["product_id"])
        found = self.company.find("product", code=values.get("code") or "")
        if not found:
            raise bad_request(f"The product {values.get('code') or ''} of a standard line does not exist.")
        return found[0]

    def list_price(self, product: Row) -> Decimal:
        """What one unit costs unless the body says."""
        raise NotImplementedError

    def check(self, values: dict[str, Any], old: Row | None) -> None:
        """Refuses wrong quantities and kinds, and works out the value."""
        whole = {**(old or {}), **values}
        if whole["line_type"] not in totals.LINE_TYPES:
            raise bad_request(f"The line type {whole['line_type']} is not valid.")
        if self.price in values and self.company.settings.refuse_prices and old is not None:
            raise bad_request("You do not have permission to override prices.")
        if whole.get("line_quantity", Decimal(0)) < 0:
            raise bad_request("The line quantity cannot be negative.")
        values.update(totals.line_values(self.company, whole, self.price, self.shape))

    def removing(self, row: Row) -> None:
        """What is despatched, received or invoiced stays."""
        done = ("despatch_receipt_quantity", "receipt_return_quantity", "invoice_credit_quantity")
        if any(row.get(name) for name in done):
            raise bad_request(f"Line {row['line_number']} cannot be deleted: it has been processed.")


class SalesLine(Line):
    """A line of a sales order or quote."""

    def fill(self, values: dict[str, Any], body: Body) -> None:
        """Users without the right may not set a price."""
        if self.price in body and self.company.settings.refuse_prices:
            raise bad_request("You do not have permission to override prices.")
        values.setdefault("show_on_customer_docs", True)
        super().fill(values, body)

    def list_price(self, product: Row) -> Decimal:
        """The price in the standard band."""
        prices = self.company.find("product_price_view", product_id=product["id"])
        return prices[0]["product_price_price"] if prices else Decimal(0)


class PurchaseOrderLine(Line):
    """A line of a purchase order."""

    price = "unit_buying_price"
    unit = "buying_unit"

    def list_price(self, product: Row) -> Decimal:
        """The average buying price."""
        return Decimal(product["average_buying_price"] or product["standard_cost"])
