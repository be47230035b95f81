"""Customers, suppliers and what hangs on them directly."""

from __future__ import annotations

from typing import Any

from sagewire.sandbox.body import Body
from sagewire.sandbox.errors import bad_request
from sagewire.sandbox.sage200.entity import Entity
from sagewire.sandbox.store import Row

_TRANSACTIONS = {"customer": "sales_posted_transaction", "supplier": "purchase_posted_transaction"}
_ORDERS = {"customer": ("sop_order", "sop_quote"), "supplier": ("pop_order",)}


class Trader(Entity):
    """A customer or supplier account."""

    def fill(self, values: dict[str, Any], body: Body) -> None:
        """What Sage takes from the ledger's settings for a new account."""
        if not values.get("reference"):
            if not self.company.settings.auto_references:
                raise bad_request("An account reference must be entered.")
            values["reference"] = self._next_reference()
        values.setdefault("name", values["reference"])
        values.setdefault("short_name", values["name"][:8])
        for name, value in trader_defaults(self).items():
            if not values.get(name):
                values[name] = value

    def check(self, values: dict[str, Any], old: Row | None) -> None:
        """No two accounts share a reference."""
        reference = values.get("reference")
        if reference is not None and (old is None or reference.lower() != old["reference"].lower()):
            if not reference:
                raise bad_request("An account reference must be entered.")
            if self.company.find(self.table, reference=reference):
                raise bad_request(f"The {self.table} account reference {reference} already exists.")

    def removing(self, row: Row) -> None:
        """An account with transactions or orders stays."""
        key = {f"{self.table}_id": row["id"]}
        if self.company.find(_TRANSACTIONS[self.table], **key):
            raise bad_request(f"The account {row['reference']} cannot be deleted because it has transactions.")
        if any(self.company.find(table, **key) for table in _ORDERS[self.table]):
            raise bad_request(f"The account {row['reference']} cannot be deleted because it has orders.")

    def drop(self, key: int) -> None:
        """Deletes the delivery addresses too."""
        if self.table == "customer":
            for address in self.company.find("customer_delivery_address", customer_id=key):
                self.company.store.remove("customer_delivery_address", address["id"])
        super().drop(key)

    def _next_reference(self) -> str:
        prefix = self.table[:1].upper()
        number = self.company.store.next_id(self.table) % 10_000_000
        while self.company.find(self.table, reference=f"{prefix}{number:07d}"):
            number += 1
        return f"{prefix}{number:07d}"


def trader_defaults(entity: Entity) -> dict[str, Any]:
    """What a new account starts with."""
    company = entity.company
    base = company.first("currency", is_base_currency=True)
    is_customer = entity.table == "customer"
    return {
        "account_status_type": "AccountStatusActive",
        "currency_id": base["id"],
        "exchange_rate_type": "ExchangeRateSingle",
        "country_code_id": company.first("country_code", code="GB")["id"],
        "default_tax_code_id": company.first("tax_code", code=1)["id"],
        "account_type": "TradingAccountTypeOpenItem",
        "payment_terms_basis": "PaymentDueFromDocumentDate",
        "account_opened": company.today(),
        "months_to_keep_transactions": 36,
        "default_nominal_code_reference": "4000" if is_customer else "5000",
        **({"office_type": "Independent"} if is_customer else {}),
    }


class DeliveryAddress(Entity):
    """A delivery address; the first of a customer is its default."""

    def fill(self, values: dict[str, Any], body: Body) -> None:
        """It belongs to a customer, and starts from what that is."""
        customer = self.company.need("customer", values.get("customer_id"))
        siblings = self.company.find(self.table, customer_id=customer["id"])
        values["is_default"] = bool(values.get("is_default")) or not siblings
        values.setdefault("postal_name", customer["name"])
        values.setdefault("country_code_id", customer["country_code_id"])
        values.setdefault("tax_code_id", customer["default_tax_code_id"])

    def done(self, key: int, body: Body, old: Row | None) -> None:
        """Only one address is the default."""
        row = self.need(key)
        if row["is_default"]:
            for other in self.company.find(self.table, customer_id=row["customer_id"]):
                if other["id"] != key and other["is_default"]:
                    self.company.change(self.table, other["id"], {"is_default": False})


class NominalCode(Entity):
    """A nominal code: reference, cost centre and department together are unique."""

    def check(self, values: dict[str, Any], old: Row | None) -> None:
        """No two codes are the same."""
        whole = {**(old or {}), **values}
        if not whole.get("reference"):
            raise bad_request("A nominal code reference must be entered.")
        same = self.company.find(
            self.table,
            reference=whole["reference"],
            cost_centre_id=whole.get("cost_centre_id", 0),
            department_id=whole.get("department_id", 0),
        )
        if any(row["id"] != (old or {}).get("id") for row in same):
            raise bad_request(f"The nominal code {whole['reference']} already exists.")


class Authored(Entity):
    """Memos and alerts carry the name of who wrote them."""

    def fill(self, values: dict[str, Any], body: Body) -> None:
        """The signed-in user."""
        for name in ("created_by", "updated_by"):
            if name in self.shape.fields:
                values[name] = self.company.settings.user
        values.setdefault("is_active", True)
