"""A plain HTTP caller of the sandbox's Accounting: none of sagewire's own client code."""

from __future__ import annotations

from typing import Any

import httpx2

from sagewire.sandbox import Sandbox, Tokens


class Api:
    """Calls Accounting as a signed-in user, in the first business unless told otherwise."""

    def __init__(self, sandbox: Sandbox, tokens: Tokens | None = None, business: str | None = None) -> None:
        self.sandbox = sandbox
        self.tokens = tokens or sandbox.sign_in("accounting")
        home = sandbox.credentials_for("accounting").context["business"]
        headers = {"Authorization": self.tokens.authorization, "X-Business": business or home}
        self.http = httpx2.Client(
            base_url=sandbox.url("accounting"), headers={k: v for k, v in headers.items() if v}, timeout=20
        )

    def get(self, path: str, **params: Any) -> httpx2.Response:
        """GET."""
        return self.http.get(path, params=params or None)

    def ok(self, path: str, **params: Any) -> Any:
        """The JSON of a GET that must succeed."""
        response = self.get(path, **params)
        assert response.status_code == 200, response.text
        return response.json()

    def rows(self, path: str, **params: Any) -> list[Any]:
        """The rows of a page."""
        found: list[Any] = self.ok(path, **params)["$items"]
        return found

    def post(self, path: str, body: Any) -> httpx2.Response:
        """POST."""
        return self.http.post(path, json=body)

    def made(self, path: str, body: Any) -> Any:
        """The JSON of a POST that must succeed."""
        response = self.post(path, body)
        assert response.status_code == 201, response.text
        return response.json()

    def changed(self, path: str, body: Any) -> Any:
        """The JSON of a PUT that must succeed."""
        response = self.http.put(path, json=body)
        assert response.status_code == 200, response.text
        return response.json()

    def refused(self, response: httpx2.Response, status: int = 422) -> dict[str, str]:
        """The first entry of a refusal."""
        assert response.status_code == status, (response.status_code, response.text)
        entries = response.json()
        assert isinstance(entries, list)
        assert set(entries[0]) == {"$severity", "$dataCode", "$message", "$source"}
        first: dict[str, str] = entries[0]
        return first

    # what many tests need

    def contact(self, kind: str = "CUSTOMER", **fields: Any) -> Any:
        """A new contact."""
        return self.made("/contacts", {"contact": {"name": "Acorn & Oak", "contact_type_ids": [kind], **fields}})

    def account(self, code: int) -> str:
        """The id of a ledger account."""
        found = self.sandbox.accounting.data.first("ledger_accounts", nominal_code=code)
        assert found is not None
        return found.id

    def line(self, **fields: Any) -> dict[str, Any]:
        """A line of 2 at 50, with 20.00 of tax."""
        given = {
            "description": "Oak board",
            "ledger_account_id": self.account(4000),
            "quantity": "2",
            "unit_price": "50.00",
            "tax_rate_id": "GB_STANDARD",
            "tax_amount": "20.00",
        }
        return {name: value for name, value in {**given, **fields}.items() if value is not None}

    def invoice(self, contact: str | None = None, **fields: Any) -> Any:
        """A new sales invoice over 120."""
        key = contact or self.contact()["id"]
        body = {"contact_id": key, "date": "2026-05-04", "invoice_lines": [self.line()], **fields}
        return self.made("/sales_invoices", {"sales_invoice": body})

    def bill(self, contact: str | None = None, **fields: Any) -> Any:
        """A new purchase invoice over 120."""
        key = contact or self.contact("VENDOR")["id"]
        lines = [self.line(ledger_account_id=self.account(5000))]
        body = {"contact_id": key, "date": "2026-05-04", "due_date": "2026-06-03", "invoice_lines": lines, **fields}
        return self.made("/purchase_invoices", {"purchase_invoice": body})

    def credit_note(self, contact: str, **fields: Any) -> Any:
        """A new sales credit note over 120."""
        body = {"contact_id": contact, "date": "2026-05-05", "credit_note_lines": [self.line()], **fields}
        return self.made("/sales_credit_notes", {"sales_credit_note": body})

    def receipt(self, contact: str, amount: str, *artefacts: tuple[str, str], **fields: Any) -> httpx2.Response:
        """Asks for a receipt of a customer."""
        bank = self.sandbox.accounting.data.rows("bank_accounts")[0].id
        body = {
            "transaction_type_id": "CUSTOMER_RECEIPT",
            "contact_id": contact,
            "bank_account_id": bank,
            "date": "2026-05-20",
            "total_amount": amount,
            "allocated_artefacts": [{"artefact_id": key, "amount": share} for key, share in artefacts],
            **fields,
        }
        return self.post("/contact_payments", {"contact_payment": body})
