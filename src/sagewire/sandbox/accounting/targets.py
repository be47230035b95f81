"""Which collection a field such as `default_sales_tax_rate_id` points into."""

from __future__ import annotations

ARTEFACTS = (
    "sales_invoices",
    "sales_credit_notes",
    "sales_quick_entries",
    "sales_corrective_invoices",
    "purchase_invoices",
    "purchase_credit_notes",
    "purchase_quick_entries",
    "purchase_corrective_invoices",
    "contact_opening_balances",
    "payments_on_account",
)
"""What can be paid or allocated."""

_ATTACHABLE = (
    *ARTEFACTS[:8], "sales_quotes", "sales_estimates", "contact_payments", "contact_allocations", "other_payments",
    "journals", "bank_transfers", "bank_deposits", "transactions", "contacts",
)  # fmt: skip
_NAMED: dict[str, tuple[str, ...]] = {
    "artefact": ARTEFACTS,
    "attachment_context": _ATTACHABLE,
    "base_currency": ("currencies",),
    "country_of_registration": ("countries_of_registration",),
    "insurer": ("contacts",),
    "invoice": ("sales_invoices",),
    "original_invoice": ("sales_invoices", "purchase_invoices"),
    "original_quote_estimate": ("sales_quotes", "sales_estimates"),
    "status": ("artefact_statuses",),
    "usual_supplier": ("contacts",),
}
_BY_OWNER: dict[tuple[str, str], tuple[str, ...]] = {
    ("sales_quotes", "status"): ("quote_statuses",),
    ("sales_estimates", "status"): ("quote_statuses",),
    ("bank_reconciliations", "status"): ("bank_reconciliation_statuses",),
    ("migrations", "status"): ("migration_statuses",),
}
_SEVERAL = {
    "contact_type_ids": "contact_types",
    "contact_person_type_ids": "contact_person_types",
    "analysis_type_categories": "analysis_type_categories",
}


def plural(name: str) -> str:
    """A collection's name from that of one row."""
    if name.endswith("y") and not name.endswith(("ay", "ey", "oy")):
        return f"{name[:-1]}ies"
    return f"{name}es" if name.endswith(("s", "x", "ch")) else f"{name}s"


def one(owner: str, field: str, known: frozenset[str]) -> tuple[str, ...]:
    """Collections that a `.._id` field may point into; none where it is a plain value."""
    if not field.endswith("_id"):
        return ()
    name = field.removesuffix("_id")
    found = _BY_OWNER.get((owner, name)) or _NAMED.get(name)
    if found:
        return found
    parts = name.split("_")
    for start in range(len(parts)):
        collection = plural("_".join(parts[start:]))
        if collection in known:
            return (collection,)
    return ()


def several(field: str) -> str:
    """The collection that a list of ids points into, empty where it is a list of plain values."""
    return _SEVERAL.get(field, "")
