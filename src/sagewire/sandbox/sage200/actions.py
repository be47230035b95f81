"""Paths that are acts rather than collections."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from sagewire.sandbox.body import Body
from sagewire.sandbox.sage200 import collections, despatch, drafts, figures, ledger, prices, takes
from sagewire.sandbox.sage200.call import Call, Handler


def _post(call: Call) -> Any:
    body = call.body()
    with call.company.store.transaction():
        return _posted(call, ledger.post(call.company, call.operation.takes, body), body)


def _posted(call: Call, urn: int, body: Body) -> Any:
    call.company.store.note("created", call.operation.takes, urn, body)
    return {"urn": urn}


def _bank_receipt(call: Call) -> Any:
    body = call.body()
    with call.company.store.transaction():
        return _posted(call, ledger.post_bank(call.company, body, 1), body)


def _bank_payment(call: Call) -> Any:
    body = call.body()
    with call.company.store.transaction():
        return _posted(call, ledger.post_bank(call.company, body, -1), body)


def _bank_transfer(call: Call) -> Any:
    body = call.body()
    with call.company.store.transaction():
        ledger.transfer(call.company, body)
        call.company.store.note("created", call.operation.takes, 0, body)
    return call.raw


def _allocate(call: Call) -> Any:
    body = call.body()
    with call.company.store.transaction():
        ledger.allocate(call.company, body)
        call.company.store.note("created", call.operation.takes, 0, body)
    return call.raw


ACTIONS: Mapping[tuple[str, str], Handler] = {
    **{("POST", f"{kind}s"): _post for kind in ledger.POSTINGS},
    ("POST", "bank_receipt"): _bank_receipt,
    ("POST", "bank_payment"): _bank_payment,
    ("POST", "bank_transfer"): _bank_transfer,
    ("POST", "sales_allocations"): _allocate,
    **{("POST", f"{name}_new"): drafts.preview for name in (
        "customers", "suppliers", "nominal_codes", "sop_orders", "sop_quotes", "pop_orders", "sales_invoices",
        "sales_credit_notes", "purchase_invoices", "purchase_credit_notes",
    )},
    **{("PUT", f"{name}_new"): drafts.change_draft for name in ("sop_orders", "sop_quotes", "pop_orders")},
    **{("POST", f"{name}_duplicate"): drafts.duplicate_order for name in ("sop_orders", "sop_quotes", "pop_orders")},
    ("POST", "products_duplicate"): drafts.duplicate_product,
    ("POST", "customer_price_enquiry"): prices.enquire,
    ("POST", "currency_exchange_rates"): prices.exchange_rate,
    ("POST", "suggested_products"): prices.suggest,
    ("POST", "product_search"): prices.search,
    ("POST", "transaction_date_validation"): figures.validate_date,
    ("GET", "product_sales_figures"): figures.product_figures,
    ("GET", "product_purchase_figures"): figures.product_figures,
    ("GET", "purchase_authorisations"): figures.authorisation,
    ("PUT", "purchase_authorisations"): figures.authorise,
    ("GET", "current_user_sop_user_permissions"): figures.own_permissions,
    ("GET", "sop_confirm_despatch"): despatch.available,
    ("POST", "sop_confirm_despatch"): despatch.confirm,
    ("POST", "sop_confirm_despatch_bin_items"): despatch.bins,
    ("POST", "sop_confirm_despatch_traceable_items"): despatch.traceable,
    ("POST", "sop_order_line_traceable_items"): despatch.traceable,
    ("GET", "sop_despatch_discrete_orders"): despatch.discrete_orders,
    **{("POST", name): takes.act for name in (
        "stock_transfer_traceable_items", "stocktake_new_items", "stocktake_amend_items", "stocktake_view_adjustments",
        "stocktake_enter_values", "stocktake_approve_complete", "traceable_items_assign_traceable_items",
        "traceable_items_assign", "traceable_items_amend_traceable_items", "traceable_items_amend",
    )},
    ("POST", "stock_transfers"): takes.transfer_stock,
}  # fmt: skip
"""(verb, last collection of the path) -> what it does, where that is not one of the four verbs on a collection."""


def handler(call: Call) -> Handler:
    """What answers a call."""
    method, collection = call.operation.method, call.operation.collection
    if collection == "warehouses" and len(call.operation.segments) > 2:
        return takes.warehouses_of_product
    return ACTIONS.get((method, collection), collections.handle)
