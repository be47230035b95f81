"""Trade for a business to start with: contacts, items, documents, payments and allocations that belong together."""

from __future__ import annotations

import base64
from datetime import date, timedelta
from decimal import Decimal

import attrs

from sagewire.sandbox.accounting.contacts import CUSTOMER, VENDOR
from sagewire.sandbox.accounting.data import Book, Record, Ref, Values
from sagewire.sandbox.accounting.kind import number_items
from sagewire.sandbox.accounting.model import Model
from sagewire.sandbox.accounting.money import money, tidy
from sagewire.sandbox.accounting.reference import TAX_RATES
from sagewire.sandbox.accounting.seed_fixed import account
from sagewire.sandbox.accounting.settle import status
from sagewire.sandbox.seed import DESKS, Maker

_THINGS = ("Oak board", "Steel bracket", "Copper pipe", "Brass hinge", "Pine panel", "Glass pane", "Site visit")
_CENTS = Decimal(100)


@attrs.frozen
class Size:
    """How much there is.

    Attributes:
        customers: customers; suppliers are a quarter of them.
        invoices: sales invoices; purchases are half of them.
        products: products; services and stock items are a third of them each.
    """

    customers: int = 60
    invoices: int = 120
    products: int = 45


class Trade:
    """Makes the trade of one business."""

    def __init__(self, model: Model, book: Book, maker: Maker, size: Size) -> None:
        self._model = model
        self._book = book
        self._maker = maker
        self._size = size
        self._rate = TAX_RATES[book.place.country][0]
        self._bank = book.rows("bank_accounts")[0].ref

    def fill(self) -> None:
        """Makes everything."""
        customers = self._contacts(self._size.customers, CUSTOMER, 0)
        vendors = self._contacts(max(self._size.customers // 4, 2), VENDOR, 5000)
        self._items(vendors)
        self._sales(customers)
        self._purchases(vendors)
        self._settle(customers, vendors)
        self._rest(customers, vendors)

    def make(self, collection: str, values: Values) -> Record:
        """Makes a record in the way that a call would."""
        number_items(self._book, values)
        return self._model.kind(collection).store(self._book, collection, values)

    def _contacts(self, count: int, side: Ref, start: int) -> list[Record]:
        found: list[Record] = []
        for place in range(count):
            name = self._maker.firm(start // 50 + place)
            town = self._maker.address()
            values: Values = {
                "name": name,
                "contact_types": [side],
                "reference": self._maker.reference(name, start + place),
                "credit_limit": tidy(Decimal(self._maker.random.randint(1, 40) * 500)),
                "tax_number": f"{self._book.place.country}{self._maker.random.randint(10**8, 10**9 - 1)}",
                "notes": None,
                "locale": f"en-{self._book.place.country}",
                "default_sales_ledger_account": account(self._book, 4000).ref,
                "default_purchase_ledger_account": account(self._book, 5000).ref,
                "default_sales_tax_rate": Ref("tax_rates", self._rate[0]),
                "main_address": {
                    "address_line_1": town["address_1"],
                    "city": town["address_3"],
                    "region": town["address_4"],
                    "postal_code": town["postcode"],
                },
                "main_contact_person": {
                    "name": f"{self._maker.random.choice(DESKS)} desk",
                    "email": f"desk{start + place}@example.com",
                    "telephone": "".join(self._maker.telephone()[1:]),
                },
            }
            if place % 9 == 4:
                foreign = "USD" if self._book.place.currency != "USD" else "EUR"
                values["currency"] = Ref("currencies", foreign)
            found.append(self.make("contacts", values))
        return found

    def _items(self, vendors: list[Record]) -> None:
        for place in range(self._size.products):
            collection = ("products", "stock_items", "services")[place % 3]
            cost = tidy(Decimal(self._maker.pence(100, 9000)) / _CENTS)
            word = "rate" if collection == "services" else "price"
            types = self._book.rows("service_rate_types" if word == "rate" else "product_sales_price_types")
            field = "service_rate_type" if word == "rate" else "product_sales_price_type"
            price: Values = {f"{word}_name": types[0].get("name"), word: money(cost * 2), field: types[0].ref}
            values: Values = {
                "item_code": f"{collection[:2].upper()}{place:04d}",
                "description": f"{_THINGS[place % len(_THINGS)]} {place}",
                "sales_ledger_account": account(self._book, 4010 if word == "rate" else 4000).ref,
                "purchase_ledger_account": account(self._book, 5000).ref,
                "sales_tax_rate": Ref("tax_rates", self._rate[0]),
                "purchase_tax_rate": Ref("tax_rates", self._rate[0]),
                "usual_supplier": vendors[place % len(vendors)].ref,
                "cost_price": cost,
                "sales_rates" if word == "rate" else "sales_prices": [price],
                "active": place % 13 != 12,
            }
            if collection == "stock_items":
                values.update({"reorder_level": Decimal("5.0"), "weight": Decimal("0.0"), "measurement_unit": "kg"})
            item = self.make(collection, values)
            if collection == "stock_items":
                movement: Values = {
                    "stock_item": item.ref,
                    "date": "2024-06-01",
                    "quantity": tidy(Decimal(self._maker.random.randint(1, 60))),
                    "cost_price": cost,
                    "details": "Opening stock",
                }
                self.make("stock_movements", movement)

    def _lines(self, collection: str, ledger: int, foreign: bool) -> list[Values]:
        items = self._book.rows("services" if ledger == 4010 else "products")
        lines: list[Values] = []
        for _ in range(self._maker.random.randint(1, 4)):
            quantity = tidy(Decimal(self._maker.random.randint(1, 12)))
            price = tidy(Decimal(self._maker.pence(250, 40_000)) / _CENTS)
            tax = money(quantity * price * Decimal(self._rate[2]) / 100)
            item = self._maker.random.choice(items) if items else None
            lines.append(
                {
                    "description": item.get("description") if item else "Goods",
                    "product": item.ref if item and item.collection == "products" else None,
                    "ledger_account": account(self._book, ledger).ref,
                    "quantity": quantity,
                    "unit_price": price,
                    "tax_rate": Ref("tax_rates", self._rate[0]),
                    "tax_amount": tax,
                    **({"currency_tax_amount": tax} if foreign else {}),
                }
            )
        return lines

    def _document(self, collection: str, contact: Record, field: str, ledger: int, day: str, **more: object) -> Record:
        foreign = contact.values["currency"].id != self._book.place.currency
        values: Values = {
            "contact": contact.ref,
            "date": day,
            "reference": f"PO-{self._maker.random.randint(100, 9999)}",
            field: self._lines(collection, ledger, foreign),
            **more,
        }
        return self.make(collection, values)

    def _sales(self, customers: list[Record]) -> None:
        days = sorted(self._maker.day()[:10] for _ in range(self._size.invoices))
        for place, day in enumerate(days):
            contact = customers[place % len(customers)]
            more: Values = {"status": status("DRAFT")} if place % 17 == 16 else {}
            self._document("sales_invoices", contact, "invoice_lines", 4000, day, **more)
            if place % 8 == 3:
                self._document("sales_credit_notes", contact, "credit_note_lines", 4000, day)
            if place % 10 == 5:
                ends = (date.fromisoformat(day) + timedelta(days=30)).isoformat()
                self._document("sales_quotes", contact, "quote_lines", 4010, day, expiry_date=ends)
                self._document("sales_estimates", contact, "estimate_lines", 4010, day, expiry_date=ends)
            if place % 12 == 7:
                self._quick("sales_quick_entries", contact, day, 4000, place)

    def _purchases(self, vendors: list[Record]) -> None:
        days = sorted(self._maker.day()[:10] for _ in range(max(self._size.invoices // 2, 2)))
        for place, day in enumerate(days):
            contact = vendors[place % len(vendors)]
            more: Values = {"vendor_reference": f"V{self._maker.random.randint(1000, 99999)}"}
            self._document("purchase_invoices", contact, "invoice_lines", 5000, day, **more)
            if place % 8 == 3:
                self._document("purchase_credit_notes", contact, "credit_note_lines", 5000, day, **more)
            if place % 3 == 1:
                self._quick("purchase_quick_entries", contact, day, 7500, place)

    def _quick(self, collection: str, contact: Record, day: str, ledger: int, place: int) -> None:
        net = tidy(Decimal(self._maker.pence(500, 60_000)) / _CENTS)
        values: Values = {
            "quick_entry_type": Ref("quick_entry_types", "CREDIT_NOTE" if place % 5 == 4 else "INVOICE"),
            "contact": contact.ref,
            "date": day,
            "reference": f"QE{place}",
            "ledger_account": account(self._book, ledger).ref,
            "details": "Brought in from the till",
            "net_amount": net,
            "tax_rate": Ref("tax_rates", self._rate[0]),
            "tax_amount": money(net * Decimal(self._rate[2]) / 100),
        }
        self.make(collection, values)

    def _settle(self, customers: list[Record], vendors: list[Record]) -> None:
        for place, invoice in enumerate(self._issued("sales_invoices")):
            if place % 3 == 0:
                self._pay(invoice, "CUSTOMER_RECEIPT", part=place % 2 == 1)
        for place, invoice in enumerate(self._issued("purchase_invoices")):
            if place % 2 == 0:
                self._pay(invoice, "VENDOR_PAYMENT", part=False)
        self._receipt_on_account(customers[0])
        for side, kind in (("sales", "CUSTOMER_ALLOCATION"), ("purchase", "VENDOR_ALLOCATION")):
            for note in self._issued(f"{side}_credit_notes"):
                self._allocate(note, f"{side}_invoices", kind)

    def _issued(self, collection: str) -> list[Record]:
        open_ones = (status("UNPAID"), status("PART_PAID"))
        return [row for row in self._book.rows(collection) if row.get("status") in open_ones]

    def _pay(self, invoice: Record, kind: str, *, part: bool) -> None:
        whole = invoice.amount("outstanding_amount")
        amount = money(whole / 2) if part else whole
        paid = date.fromisoformat(invoice.values["date"]) + timedelta(days=20)
        values: Values = {
            "transaction_type": Ref("transaction_types", kind),
            "contact": invoice.get("contact"),
            "bank_account": self._bank,
            "date": paid.isoformat(),
            "total_amount": amount,
            "exchange_rate": invoice.get("exchange_rate"),
            "reference": f"BACS {self._maker.random.randint(100, 999)}",
            "allocated_artefacts": [{"artefact": invoice.ref, "amount": amount}],
        }
        self.make("contact_payments", values)

    def _receipt_on_account(self, contact: Record) -> None:
        values: Values = {
            "transaction_type": Ref("transaction_types", "CUSTOMER_RECEIPT"),
            "contact": contact.ref,
            "bank_account": self._bank,
            "date": "2025-05-02",
            "total_amount": Decimal("250.0"),
            "reference": "Deposit",
        }
        self.make("contact_payments", values)

    def _allocate(self, note: Record, invoices: str, kind: str) -> None:
        for invoice in self._issued(invoices):
            if invoice.get("contact") == note.get("contact"):
                amount = min(invoice.amount("outstanding_amount"), note.amount("outstanding_amount"))
                values: Values = {
                    "transaction_type": Ref("transaction_types", kind),
                    "contact": note.get("contact"),
                    "date": max(invoice.values["date"], note.values["date"]),
                    "allocated_artefacts": [
                        {"artefact": invoice.ref, "amount": amount},
                        {"artefact": note.ref, "amount": -amount},
                    ],
                }
                self.make("contact_allocations", values)
                return

    def _rest(self, customers: list[Record], vendors: list[Record]) -> None:
        invoices = self._book.rows("sales_invoices")
        original = {
            "original_invoice": invoices[0].ref,
            "original_invoice_number": invoices[0].get("invoice_number"),
            "original_invoice_date": invoices[0].get("date"),
        }
        contact = self._book.at(invoices[0].values["contact"])
        self._document("sales_corrective_invoices", contact, "invoice_lines", 4000, "2025-06-01", **original)
        bought = self._book.rows("purchase_invoices")[0]
        vendor = self._book.at(bought.values["contact"])
        self._document(
            "purchase_corrective_invoices", vendor, "invoice_lines", 5000, "2025-06-01", original_invoice=bought.ref
        )
        content = b"%PDF-1.4 sample"
        file: Values = {
            "file_name": "order.pdf",
            "mime_type": "application/pdf",
            "description": "Signed order",
            "file_extension": ".pdf",
            "file_size": len(content),
            "attachment_context_type": Ref("attachment_context_types", "SALES_INVOICE"),
            "attachment_context": invoices[0].ref,
            "transaction": invoices[0].get("transaction"),
            "is_public": False,
            "_content": base64.b64decode(base64.b64encode(content)),
        }
        self._book.add("attachments", file, "0a7e5c1e-0000-4000-8000-00000000c0de")
