"""Views that Sage 200 offers beside its records, as SQL views over the records themselves.

Each says which tables are joined; `view_sql` finds the fields by their names.
"""

from __future__ import annotations

from collections.abc import Mapping

from sagewire.sandbox.sage200.view_sql import Source, View, number_of

_CURRENCY = Source("currency", "cur", ("currency_",), "cur.id = a.currency_id")
_ISO = Source("currency_iso_code", "iso", ("currency_iso_code_",), "iso.id = cur.currency_iso_code_id")
_COUNTRY = Source("country_code", "cc", ("country_code_",), "cc.id = a.country_code_id")
_TAX = Source("tax_code", "t", ("default_tax_rate_", "tax_code_"), "t.id = a.default_tax_code_id")


def _address(prefix: str, column: str) -> dict[str, str]:
    parts = {"address_line_1": "address_1", "address_line_2": "address_2", "address_line_3": "address_3"}
    parts |= {"address_line_4": "address_4", "post_code": "postcode", "city": "city", "county": "county"}
    return {f"{prefix}{name}": f"ifnull(json_extract({column}, '$.{key}'), '')" for name, key in parts.items()}


def _delivery(prefix: str) -> dict[str, str]:
    keys = ("postal_name", "address_1", "address_2", "address_3", "address_4", "city", "county", "country", "contact")
    found = {f"{prefix}{key}": f"ifnull(json_extract(o.delivery_address, '$.{key}'), '')" for key in keys}
    others = {"post_code": "postcode", "telephone": "telephone_number", "fax": "fax_number", "email": "email_address"}
    for name, key in others.items():
        found[f"{prefix}{name}"] = f"ifnull(json_extract(o.delivery_address, '$.{key}'), '')"
    return found


def _trader(kind: str) -> View:
    contact = Source(f"{kind}_contact", "k", ("contact_",), f"k.{kind}_id = a.id AND k.is_default = 1")
    return View(
        (Source(kind, "a"), _CURRENCY, _ISO, _COUNTRY, _TAX, contact),
        {
            "country_code": "ifnull(cc.code, '')",
            "currency_iso_code": "ifnull(iso.code, '')",
            "currency_iso_code_id": "ifnull(cur.currency_iso_code_id, 0)",
            "base_balance": "a.balance",
            "default_tax_rate_id": "a.default_tax_code_id",
            "default_tax_rate": "ifnull(t.tax_rate, 0)",
            "default_order_priority": "a.order_priority",
            "default_nominal_account_number": "a.default_nominal_code_reference",
            "default_nominal_cost_centre": "a.default_nominal_code_cost_centre",
            "default_nominal_department": "a.default_nominal_code_department",
            "days_early_settlement_disc_applies": "a.early_settlement_discount_days",
            "payment_terms_in_days": "a.payment_terms_days",
            "payment_terms": "a.payment_terms_basis",
            "payment_terms_id": number_of("a", kind, "payment_terms_basis"),
            "account_is_on_hold": "a.on_hold",
            "date_account_details_last_changed": "substr(a.date_time_updated, 1, 10) || 'T00:00:00.000000'",
            "is_over_credit_limit": "(a.credit_limit > 0 AND a.balance > a.credit_limit)",
            "contact_default_telephone_number": "ifnull(k.default_telephone, '')",
            "contact_default_email_address": "ifnull(k.default_email, '')",
            f"{kind}_location_date_time_created": "a.date_time_created",
            f"{kind}_location_date_time_updated": "a.date_time_updated",
            **_address(f"{kind}_location_", "a.main_address"),
        },
    )


def _lookup(kind: str) -> View:
    postcode = "ifnull(json_extract(a.main_address, '$.postcode'), '')"
    return View((Source(kind, "a"),), {"post_code": postcode})


def _order(table: str, trader: str, address: str) -> View:
    sources = (
        Source(table, "o"),
        Source(trader, "a", (f"{trader}_",), f"a.id = o.{trader}_id"),
    )
    return View(sources, {"document_type_id": "0", **_delivery(address)}, "o.is_draft = 0")


def _order_line(table: str, trader: str, address: str) -> View:
    sources = (
        Source(f"{table}_line", "l", (f"{table}_line_",)),
        Source(table, "o", (f"{table}_",), f"o.id = l.{table}_id"),
        Source(trader, "a", (f"{trader}_",), f"a.id = o.{trader}_id"),
        Source("product", "p", ("product_",), "p.id = l.product_id"),
        Source("warehouse", "w", ("warehouse_",), "w.id = l.warehouse_id"),
        Source("tax_code", "t", ("tax_code_",), "t.id = l.tax_code_id"),
        Source("currency", "cur", (f"{table}_currency_",), "cur.id = a.currency_id"),
    )
    price = "l.unit_buying_price" if trader == "supplier" else "l.selling_unit_price"
    return View(
        sources,
        {
            f"{table}_line_product_code": "l.code",
            f"{table}_line_product_description": "substr(l.description, 1, 1000)",
            f"{table}_line_number": "l.line_number",
            f"{table}_line_type": "l.line_type",
            f"{table}_line_quantity": "l.line_quantity",
            f"{table}_line_unit_price": price,
            f"{table}_line_total_value": "l.line_total_value",
            f"{table}_line_tax_value": "l.line_tax_value",
            f"{table}_line_line_tax_value": "l.line_tax_value",
            "tax_code_rate": "ifnull(t.tax_rate, 0)",
            **_delivery(address),
        },
    )


def _transactions(trader: str) -> View:
    posted = "sales_posted_transaction" if trader == "customer" else "purchase_posted_transaction"
    ledger = "LedgerSales" if trader == "customer" else "LedgerPurchase"
    sources = (
        Source(posted, "x"),
        Source(trader, "a", (f"{trader}_",), f"a.id = x.{trader}_id"),
        _CURRENCY,
    )
    return View(
        sources,
        {
            f"posted_{trader}_transaction_id": "x.id",
            "transaction_type": "x.trader_transaction_type",
            "query": "x.queried",
            "status": "CASE WHEN x.document_outstanding_value = 0 THEN 'AllocationStatusFullyAllocated'"
            " WHEN x.document_allocated_value = 0 THEN 'AllocationStatusUnallocated'"
            " ELSE 'AllocationStatusPartAllocated' END",
            "ledger_type": f"'{ledger}'",
            "base_outstanding_value": "x.document_outstanding_value",
            "transaction_date_time_updated": "x.date_time_updated",
        },
    )


def _enquiry(trader: str) -> View:
    posted = "sales_posted_transaction" if trader == "customer" else "purchase_posted_transaction"
    return View(
        (Source(posted, "x"),),
        {
            "discount_due_date": "x.due_date",
            "document_discounted_value": "x.document_gross_value - x.document_discount_value",
            "allocation_status": "CASE WHEN x.document_outstanding_value = 0 THEN 'AllocationStatusFullyAllocated'"
            " WHEN x.document_allocated_value = 0 THEN 'AllocationStatusUnallocated'"
            " ELSE 'AllocationStatusPartAllocated' END",
            "source": "'Ledger'",
        },
    )


def _aged(trader: str) -> View:
    posted = "sales_posted_transaction" if trader == "customer" else "purchase_posted_transaction"
    periods = {f"aged_period_{n}": f"'{n * 30} days'" for n in range(1, 9)}
    return View(
        (Source(posted, "x"),),
        {
            f"posted_{trader}_transaction_id": "x.id",
            "doc_current": "x.document_outstanding_value",
            "base_current": "x.document_outstanding_value",
            **periods,
        },
        "x.document_outstanding_value <> 0",
    )


def _pair(kind: str) -> View:
    table = f"{kind}_product"
    sources = (
        Source(table, "x"),
        Source("product", "p", ("product_",), "p.id = x.product_id"),
        Source("product", "q", (f"{table}_",), f"q.id = x.{table}_id"),
    )
    return View(sources, {"product_group_id": "p.product_group_id", f"{table}_group_id": "q.product_group_id"})


_PRODUCT = View(
    (
        Source("product", "p"),
        Source("product_group", "g", ("product_group_",), "g.id = p.product_group_id"),
        Source("unit", "u", (), "u.id = p.stock_unit_id"),
        Source("product_price_view", "pr", (), "pr.product_id = p.id"),
    ),
    {
        "status_type": "p.product_status_type",
        "status_type_id": number_of("p", "product", "product_status_type"),
        "product_group_costing_method_type": "ifnull(g.costing_method, '')",
        "stock_unit_name": "ifnull(u.name, '')",
        "base_unit_name": "ifnull(u.name, '')",
        "selling_price": "ifnull(pr.product_price_price, 0) * 1000",
        "price": "ifnull(pr.product_price_price, 0) * 1000",
        "sop_item_price": "ifnull(pr.product_price_price, 0) * 1000",
        "actual_quantity": "p.free_stock_quantity",
        "confirmed_quantity_in_stock": "p.free_stock_quantity",
    },
)

VIEWS: Mapping[str, View] = {
    "customer_view": _trader("customer"),
    "supplier_view": _trader("supplier"),
    "product_view": _PRODUCT,
    "bank_view": View(
        (
            Source("bank", "b"),
            Source("currency", "cur", ("currency_",), "cur.id = b.account_currency_id"),
            _ISO,
        ),
        {"currency_id": "b.account_currency_id", "currency_iso_code": "ifnull(iso.code, '')"},
    ),
    "nominal_code_view": View((Source("nominal_code", "n"),), {"debit_year_to_date": "n.debit_balance_year_to_date"}),
    "lookup_customer": _lookup("customer"),
    "lookup_supplier": _lookup("supplier"),
    "lookup_bank": View((Source("bank", "b"),)),
    "lookup_nominal_code": View((Source("nominal_code", "n"),)),
    "lookup_sop_order": View((Source("sop_order", "o"),), where="o.is_draft = 0"),
    "lookup_sop_quote": View((Source("sop_quote", "o"),), where="o.is_draft = 0"),
    "lookup_pop_order": View((Source("pop_order", "o"),), where="o.is_draft = 0"),
    "lookup_product": View(
        (
            Source("product", "p"),
            Source("product_group", "g", (), "g.id = p.product_group_id"),
        ),
        {
            "product_status_id": number_of("p", "product", "product_status_type"),
            "product_type_id": number_of("g", "product_group", "product_type"),
        },
    ),
    "lookup_product_group": View((Source("product_group", "g"),)),
    "sop_order_return_view": _order("sop_order", "customer", "sop_delivery_addr_"),
    "sop_quote_view": _order("sop_quote", "customer", "sop_delivery_addr_"),
    "pop_order_return_view": _order("pop_order", "supplier", "pop_delivery_addr_"),
    "sop_order_line_view": _order_line("sop_order", "customer", "sop_delivery_addr_"),
    "sop_quote_line_view": _order_line("sop_quote", "customer", "sop_delivery_addr_"),
    "pop_order_line_view": _order_line("pop_order", "supplier", "pop_delivery_addr_"),
    "sales_transaction_view": _transactions("customer"),
    "purchase_transaction_view": _transactions("supplier"),
    "sales_transaction_enquiry_view": _enquiry("customer"),
    "purchase_transaction_enquiry_view": _enquiry("supplier"),
    "sales_aged_debtor_view": _aged("customer"),
    "purchase_aged_creditor_view": _aged("supplier"),
    "alternative_product_view": _pair("alternative"),
    "cross_sell_product_view": _pair("cross_sell"),
    "product_warehouse_view": View(
        (
            Source("warehouse_holding", "h"),
            Source("warehouse", "w", ("", "warehouse_"), "w.id = h.warehouse_id"),
        ),
        {"warehouse_holding_id": "h.id", "free_stock_quantity": "h.free_stock_available"},
    ),
    "product_warehouse_bin_view": View(
        (
            Source("bin_holding", "b", ("", "bin_holding_")),
            Source("warehouse_holding", "h", ("",), "h.id = b.warehouse_holding_id"),
        ),
    ),
    "stocktake_view": View((Source("stocktake", "s"),), {"date_time_updated": "'2024-01-02T09:00:00.000000'"}),
}
