"""The kinds of documents, and what tells them apart."""

from __future__ import annotations

import attrs

from sagewire.sandbox.accounting.contacts import CUSTOMER, VENDOR
from sagewire.sandbox.accounting.data import Ref


@attrs.frozen
class Form:
    """A kind of document.

    Attributes:
        lines: field of the lines.
        transaction: kind of the posting, empty where nothing is posted.
        side: type of the contact it needs.
        title: how that contact is called in errors.
        number: field of its number, empty where Sage gives none.
        counter: setting with the next number.
        prefix: setting with what stands before it.
        sign: 1 where the contact owes more (sales) or is owed more (purchases), -1 for credits.
        voided: whether a delete voids it.
        ends: field of the day by which it is due, or ends.
    """

    lines: str
    transaction: str
    side: Ref
    title: str
    number: str = ""
    counter: str = ""
    prefix: str = ""
    sign: int = 1
    voided: bool = False
    ends: str = "due_date"

    @property
    def sales(self) -> bool:
        """Whether it goes to a customer."""
        return self.side == CUSTOMER

    @property
    def offer(self) -> bool:
        """Whether it is a quote or an estimate, which nothing follows from."""
        return not self.transaction


FORMS = {
    "sales_invoices": Form(
        "invoice_lines", "SALES_INVOICE", CUSTOMER, "Customer", "invoice_number", "next_invoice_number",
        "sales_invoice_number_prefix", voided=True,
    ),
    "sales_credit_notes": Form(
        "credit_note_lines", "SALES_CREDIT_NOTE", CUSTOMER, "Customer", "credit_note_number",
        "next_credit_note_number", "sales_credit_note_number_prefix", sign=-1, voided=True, ends="",
    ),
    "sales_corrective_invoices": Form(
        "invoice_lines", "SALES_CORRECTIVE_INVOICE", CUSTOMER, "Customer", "invoice_number",
        "next_sales_corrective_invoice_number", "sales_corrective_invoice_number_prefix", voided=True,
    ),
    "sales_quotes": Form(
        "quote_lines", "", CUSTOMER, "Customer", "quote_number", "next_quote_number", "quote_number_prefix",
        ends="expiry_date",
    ),
    "sales_estimates": Form(
        "estimate_lines", "", CUSTOMER, "Customer", "estimate_number", "_next_estimate_number",
        "estimate_number_prefix", ends="expiry_date",
    ),
    "purchase_invoices": Form("invoice_lines", "PURCHASE_INVOICE", VENDOR, "Supplier"),
    "purchase_credit_notes": Form("credit_note_lines", "PURCHASE_CREDIT_NOTE", VENDOR, "Supplier", sign=-1, ends=""),
    "purchase_corrective_invoices": Form("invoice_lines", "PURCHASE_CORRECTIVE_INVOICE", VENDOR, "Supplier"),
}  # fmt: skip
