"""Products and the warehouses they lie in."""

from __future__ import annotations

from decimal import Decimal
from typing import Any

from sagewire.sandbox.body import Body
from sagewire.sandbox.errors import bad_request
from sagewire.sandbox.sage200.entity import Entity
from sagewire.sandbox.store import Row

_INHERITED = (
    "traceable_type", "landed_costs_type", "stock_nominal_code_id", "revenue_nominal_code_id", "base_unit_id",
    "stock_unit_id", "label_printing_option_type", "use_description_on_documents",
)  # fmt: skip


class Product(Entity):
    """A stock item; what it leaves open comes from its product group."""

    def fill(self, values: dict[str, Any], body: Body) -> None:
        """Inherits from the group."""
        if not values.get("code"):
            raise bad_request("A product code must be entered.")
        if self.company.settings.multiple_locations and not body.get("warehouse_holdings"):
            raise bad_request("At least one warehouse holding must be supplied.")
        group = (
            self.company.need("product_group", values["product_group_id"])
            if values.get("product_group_id")
            else self.company.first("product_group")
        )
        values["product_group_id"] = group["id"]
        for name in _INHERITED:
            if name not in body and name in self.shape.fields and name in group:
                values[name] = group[name]
        values.setdefault("name", values["code"])
        values.setdefault("tax_code_id", self.company.first("tax_code", code=1)["id"])
        values.setdefault("allow_sales_order", True)

    def check(self, values: dict[str, Any], old: Row | None) -> None:
        """No two products share a code."""
        code = values.get("code")
        changed = code is not None and (old is None or code.lower() != old["code"].lower())
        if changed and self.company.find(self.table, code=code):
            raise bad_request(f"The product code {code} already exists.")

    def removing(self, row: Row) -> None:
        """A product on an order stays."""
        for table in ("sop_order_line", "pop_order_line"):
            if self.company.find(table, product_id=row["id"]):
                raise bad_request(f"The product {row['code']} cannot be deleted because it is on an order.")

    def done(self, key: int, body: Body, old: Row | None) -> None:
        """A product is always held somewhere."""
        if old is None and not self.company.find("warehouse_holding", product_id=key):
            warehouse = self.company.first("warehouse")
            self.entity("warehouse_holding").create({"warehouse_id": warehouse["id"]}, {"product_id": key})


class WarehouseHolding(Entity):
    """A product in a warehouse."""

    def fill(self, values: dict[str, Any], body: Body) -> None:
        """It is known by the warehouse's name, and once only."""
        warehouse = self.company.need("warehouse", values.get("warehouse_id"))
        product = self.company.need("product", values.get("product_id"))
        values["warehouse_name"] = warehouse["name"]
        if self.company.find(self.table, product_id=product["id"], warehouse_id=warehouse["id"]):
            raise bad_request(f"The product {product['code']} is already held in {warehouse['name']}.")

    def done(self, key: int, body: Body, old: Row | None) -> None:
        """A holding has at least one bin."""
        if old is None and not self.company.find("bin_holding", warehouse_holding_id=key):
            product = self.need(key)["product_id"]
            self.company.create(
                "bin_holding", {"warehouse_holding_id": key, "product_id": product, "name": "Unspecified"}
            )

    def delete(self, key: int) -> None:
        """The last holding of a product stays, and so does one with stock."""
        row = self.need(key)
        if len(self.company.find(self.table, product_id=row["product_id"])) < 2:
            raise bad_request("The last warehouse holding of a product cannot be deleted.")
        if row["quantity_in_stock"] != Decimal(0):
            raise bad_request("A warehouse holding with stock cannot be deleted.")
        self.drop(key)
