"""Which module of Sage 200 a path belongs to: roles are given module by module."""

from __future__ import annotations

_STARTS = (
    ("sales", ("customer", "sales_", "finance_charge", "statement_", "head_office", "lookup_customer")),
    ("purchases", ("supplier", "purchase_", "factor_house", "payment_", "authorisation_", "lookup_supplier")),
    ("sop", ("sop_", "lookup_sop", "current_user_sop", "suggested_products", "order_line_item")),
    ("pop", ("pop_", "lookup_pop")),
    ("price book", ("price_", "order_value_discount", "product_price_views")),
    (
        "stock",
        ("product", "warehouse", "bin_", "stock", "unit", "traceable", "alternative_", "cross_sell", "lookup_product"),
    ),
    ("nominal", ("nominal_", "cost_centre", "department", "consolidated_", "lookup_nominal", "control_nominal")),
    ("cash book", ("bank", "cash_book", "lookup_bank", "electronic_bank")),
)


def module_of(path: str) -> str:
    """The module of a path, `general` for what everybody may see."""
    first = path.strip("/").split("/")[0]
    return next((name for name, starts in _STARTS if first.startswith(starts)), "general")
