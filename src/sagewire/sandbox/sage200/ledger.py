"""Postings to the sales, purchase and bank ledgers: answered with `{urn}`, found among posted transactions."""

from __future__ import annotations

from collections.abc import Mapping
from decimal import Decimal
from typing import Any

import attrs

from sagewire.sandbox.body import Body
from sagewire.sandbox.errors import bad_request
from sagewire.sandbox.render import complete
from sagewire.sandbox.sage200.company import Company
from sagewire.sandbox.store import Row


@attrs.frozen
class Posting:
    """One kind of ledger document.

    Attributes:
        trader: whose account it goes to.
        kind: how a posted transaction names it.
        sign: 1 where it raises the balance.
        cash: whether it goes through a bank account; then 1 where money comes in, -1 where it goes out, else 0.
    """

    trader: str
    kind: str
    sign: int
    cash: int = 0

    @property
    def posted(self) -> str:
        """Where its transactions are."""
        return "sales_posted_transaction" if self.trader == "customer" else "purchase_posted_transaction"


_TYPE = "TradingAccountEntryType"
POSTINGS: Mapping[str, Posting] = {
    "sales_invoice": Posting("customer", f"{_TYPE}Invoice", 1),
    "sales_credit_note": Posting("customer", f"{_TYPE}CreditNote", -1),
    "sales_receipt": Posting("customer", f"{_TYPE}Receipt", -1, cash=1),
    "sales_payment": Posting("customer", f"{_TYPE}Payment", 1, cash=-1),
    "purchase_invoice": Posting("supplier", f"{_TYPE}Invoice", 1),
    "purchase_credit_note": Posting("supplier", f"{_TYPE}CreditNote", -1),
    "purchase_payment": Posting("supplier", f"{_TYPE}Payment", -1, cash=-1),
    "purchase_receipt": Posting("supplier", f"{_TYPE}Receipt", 1, cash=1),
}


def post(company: Company, kind: str, body: Body) -> int:
    """Posts a document to an account, and says under which number."""
    posting = POSTINGS[kind]
    account = company.need(posting.trader, body.get(f"{posting.trader}_id"), f"{posting.trader} account")
    if "transaction_date" not in body:
        raise bad_request("A transaction date must be entered.")
    goods, tax = _values(company, posting, body)
    urn = company.next_urn()
    _add_transaction(company, posting, account, body, goods * posting.sign, tax * posting.sign, urn)
    balance = account["balance"] + (goods + tax) * posting.sign
    company.store.change(posting.trader, account["id"], {"balance": balance})
    if posting.cash:
        bank = company.need("bank", body.get("bank_id")) if body.get("bank_id") else company.first("bank")
        _move(company, bank, goods * posting.cash, body, posting.kind.replace(_TYPE, "BankEntry"), urn)
    _post_nominal(company, body, urn, posting.sign * (-1 if posting.trader == "customer" else 1))
    return urn


def _values(company: Company, posting: Posting, body: Body) -> tuple[Decimal, Decimal]:
    if posting.cash:
        value = Decimal(body.get("cheque_value", 0))
        if value <= 0:
            raise bad_request("A cheque value must be entered.")
        return value, Decimal(0)
    goods, tax = Decimal(body.get("document_goods_value", 0)), Decimal(body.get("document_tax_value", 0))
    _check_tax(company, body.get("tax_analysis_items", []), goods, tax)
    nominal = body.get("nominal_analysis_items", [])
    if nominal and sum(Decimal(item.get("value", 0)) for item in nominal) != goods:
        raise bad_request("The nominal analysis total does not equal the document goods value.")
    return goods, tax


def _check_tax(company: Company, items: list[Body], goods: Decimal, tax: Decimal) -> None:
    for item in items:
        if not item.get("id"):
            raise bad_request("SageNullFieldException: the tax code id of a tax analysis item must not be null.")
        company.need("tax_code", item["id"], "tax code")
    if items and sum(Decimal(item.get("goods_amount", 0)) for item in items) != goods:
        raise bad_request("The tax analysis goods total does not equal the document goods value.")
    if items and sum(Decimal(item.get("tax_amount", 0)) for item in items) != tax:
        raise bad_request("The tax analysis tax total does not equal the document tax value.")


def _add_transaction(
    company: Company, posting: Posting, account: Row, body: Body, goods: Decimal, tax: Decimal, urn: int
) -> None:
    gross = goods + tax
    rate = Decimal(body.get("exchange_rate") or 1)
    settled = bool(body.get("settled_immediately"))
    day = body["transaction_date"]
    values: dict[str, Any] = {
        f"{posting.trader}_id": account["id"],
        "trader_transaction_type": posting.kind,
        "transaction_date": day,
        "posted_date": company.today(),
        "due_date": body.get("due_date", day),
        "document_goods_value": goods,
        "document_tax_value": tax,
        "document_gross_value": gross,
        "document_allocated_value": gross if settled else Decimal(0),
        "document_outstanding_value": Decimal(0) if settled else gross,
        "base_goods_value": _base(goods, rate),
        "base_tax_value": _base(tax, rate),
        "base_gross_value": _base(gross, rate),
        "control_value_in_base_currency": _base(gross, rate),
        "exchange_rate": rate,
        "settled_immediately": settled,
        "urn": urn,
        "user_name": company.settings.user,
        **{name: body[name] for name in ("reference", "second_reference") if name in body},
        **{
            name: body[name]
            for name in ("document_discount_value", "discount_percent", "discount_days")
            if name in body
        },
    }
    shape = company.model.shapes[posting.posted]
    for name in ("tax_analysis_items", "nominal_analysis_items"):
        inner = company.model.shapes[shape.fields[name].shape]
        values[name] = [_analysis(company, inner, item) for item in body.get(name, [])]
    company.create(posting.posted, values)


def _analysis(company: Company, shape: Any, item: Body) -> Body:
    known = {name: value for name, value in item.items() if name in shape.fields}
    if "code" in shape.fields and shape.fields["code"].kind == "integer" and item.get("id"):
        code = company.need("tax_code", item["id"])
        known.update(code=code["code"], name=code["name"])
    return complete(shape, known)


def _base(value: Decimal, rate: Decimal) -> Decimal:
    return (value / rate).quantize(Decimal("0.01"), rounding="ROUND_HALF_UP")


def _move(company: Company, bank: Row, value: Decimal, body: Body, kind: str, urn: int) -> None:
    company.store.change(
        "bank",
        bank["id"],
        {"balance": bank["balance"] + value, "balance_in_base": bank["balance_in_base"] + value},
    )
    company.create(
        "bank_posted_transaction",
        {
            "bank_id": bank["id"],
            "bank_transaction_type": kind,
            "entry_description": body.get("narrative", ""),
            "reference": body.get("reference", ""),
            "second_reference": body.get("second_reference", ""),
            "transaction_date": body.get("transaction_date", company.today()),
            "posted_date": company.today(),
            "cheque_value": value,
            "cheque_to_account_currency_rate": Decimal(1),
            "bank_cheque_to_base_currency_rate": Decimal(1),
            "cheque_currency_id": bank["account_currency_id"],
            "source": "Api",
            "urn": urn,
            "user_name": company.settings.user,
        },
    )


def post_bank(company: Company, body: Body, sign: int) -> int:
    """Posts a bank receipt (1) or payment (-1) against nominal codes."""
    bank = company.need("bank", body.get("bank_id"))
    if "transaction_date" not in body:
        raise bad_request("A transaction date must be entered.")
    value = Decimal(body.get("cheque_value", 0))
    items = body.get("nominal_analysis_items", [])
    if items and sum(Decimal(item.get("gross_value", item.get("goods_value", 0))) for item in items) != value:
        raise bad_request("The nominal analysis total does not equal the cheque value.")
    urn = company.next_urn()
    _move(company, bank, value * sign, body, "BankEntryReceipt" if sign > 0 else "BankEntryPayment", urn)
    _post_nominal(company, body, urn, -sign)
    return urn


def transfer(company: Company, body: Body) -> None:
    """Moves money between two bank accounts."""
    source, target = company.need("bank", body.get("bank_from_id")), company.need("bank", body.get("bank_to_id"))
    if source["id"] == target["id"]:
        raise bad_request("The two bank accounts of a transfer must be different.")
    value = Decimal(body.get("payment_value", 0))
    urn = company.next_urn()
    _move(company, source, -value, body, "BankEntryTransfer", urn)
    _move(company, target, Decimal(body.get("receipt_value", value)), body, "BankEntryTransfer", urn)


def _post_nominal(company: Company, body: Body, urn: int, side: int) -> None:
    """Posts the analysis; `side` is 1 where it debits the nominal codes."""
    for item in body.get("nominal_analysis_items", []):
        found = company.find("nominal_code", reference=item.get("code", ""))
        if not found:
            raise bad_request(f"The nominal code {item.get('code', '')} does not exist.")
        value = Decimal(item.get("value", item.get("goods_value", item.get("gross_value", 0)))) * side
        amount = {"debit": value} if value > 0 else {"credit": -value}
        company.create(
            "nominal_transaction_enquiry_view",
            {
                "nominal_code_id": found[0]["id"],
                "transaction_date": body["transaction_date"],
                "period_number": int(body["transaction_date"][5:7]),
                "reference": body.get("reference", ""),
                "narrative": item.get("narrative", ""),
                "user_name": company.settings.user,
                "source": "Api",
                "urn": urn,
                **amount,
            },
        )
        balance = found[0]["balance_year_to_date"] + value
        company.store.change("nominal_code", found[0]["id"], {"balance_year_to_date": balance})


def allocate(company: Company, body: Body) -> None:
    """Sets what is owed against what is paid, within one account."""
    account = company.need("customer", body.get("customer_id"), "customer account")
    total = Decimal(0)
    for line in body.get("allocation_lines", []):
        row = company.need("sales_posted_transaction", line.get("posted_tran_id"), "posted transaction")
        if row["customer_id"] != account["id"]:
            raise bad_request(f"The posted transaction {row['id']} belongs to another account.")
        outstanding = row["document_outstanding_value"]
        value = abs(Decimal(line.get("value_to_allocate", 0))) * (1 if outstanding >= 0 else -1)
        if abs(value) > abs(outstanding):
            raise bad_request(f"The value to allocate exceeds what is outstanding on transaction {row['id']}.")
        total += value
        company.change(
            "sales_posted_transaction",
            row["id"],
            {
                "document_allocated_value": row["document_allocated_value"] + value,
                "base_allocated_value": row["base_allocated_value"] + value,
                "document_outstanding_value": outstanding - value,
            },
        )
    if total:
        raise bad_request("The allocated debits and credits must be equal.")
