"""Amounts, quantities and rates, digit for digit, whatever form they come in."""

from __future__ import annotations

import json
from decimal import Decimal
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sagewire.accounting import Accounting
from sagewire.accounting import models as m
from sagewire.runtime.errors import UsageError
from sagewire.runtime.wire.message import Request
from sagewire.sandbox import Sandbox
from tests.accounting.support import Wire
from tests.accounting.writes import CREATES, DAY, Rows

DIGITS = st.decimals(min_value="-99999999999", max_value="99999999999", places=None, allow_nan=False).map(
    lambda value: Decimal(format(value, "f"))
)
LINE = {"description": "x", "ledger_account_id": "l", "quantity": "1", "unit_price": "1", "tax_amount": "0"}


def _reading(content: str) -> Accounting:
    """A client that is always answered the same."""
    return Accounting(auth="t", business="b", transport=Wire(lambda _: content.encode()))


def _sent(request: Request) -> Any:
    return json.loads(request.content or b"{}")


@given(tax=DIGITS, quantity=DIGITS, rate=DIGITS)
def test_what_is_written_has_the_same_digits_on_the_wire_and_back(
    tax: Decimal, quantity: Decimal, rate: Decimal
) -> None:
    def echo(request: Request) -> bytes:
        body = _sent(request)["sales_invoice"]
        return json.dumps({"id": "i", "displayed_as": "i", "$path": "/sales_invoices/i", **body}).encode()

    wire = Wire(echo, status=201)
    client = Accounting(auth="token", business="b", transport=wire)
    body: Any = {
        "contact_id": "c",
        "date": DAY,
        "exchange_rate": rate,
        "invoice_lines": [{**LINE, "tax_amount": tax, "quantity": quantity, "unit_price": Decimal(1)}],
    }
    made = client.sales_invoices.create(**body)
    sent = _sent(wire.sent[0])["sales_invoice"]
    (line,) = sent["invoice_lines"]
    assert (line["tax_amount"], line["quantity"], sent["exchange_rate"]) == (
        format(tax, "f"),
        format(quantity, "f"),
        format(rate, "f"),
    )
    assert made.invoice_lines
    (read,) = made.invoice_lines
    assert (str(read.tax_amount), str(read.quantity), str(made.exchange_rate)) == (str(tax), str(quantity), str(rate))


@pytest.mark.parametrize(
    ("wire", "value"),
    [
        ('"110.0"', "110.0"),
        ("110.0", "110.0"),
        ('"110"', "110"),
        ("110", "110"),
        ("0", "0"),
        ('"0.0"', "0.0"),
        ('"-367.09"', "-367.09"),
        ("-367.09", "-367.09"),
        ("0.1", "0.1"),
        ('"1.104500"', "1.104500"),
        ("123456789012345678.12", "123456789012345678.12"),
        ("1e-2", "0.01"),
    ],
)
def test_whole_numbers_texts_and_numbers_are_the_same_decimals(wire: str, value: str) -> None:
    row = '{"id": "i", "displayed_as": "i", "$path": "/i", "total_amount": %s, "exchange_rate": "1.0", "tax_amount": 7}'
    found = (
        Accounting(auth="t", business="b", transport=Wire(lambda _: (row % wire).encode()))
        .with_options(strict=True)
        .sales_invoices.get("i")
    )
    assert str(found.total_amount) == value
    assert (str(found.exchange_rate), str(found.tax_amount)) == ("1.0", "7")


def test_a_row_with_all_three_mixed() -> None:
    line = {"net_amount": 10, "tax_amount": "2.00", "total_amount": 12.5}
    row = {
        "id": "i",
        "displayed_as": "i",
        "$path": "/i",
        "net_amount": "10.00",
        "tax_amount": 2,
        "invoice_lines": [line],
    }
    for content in (json.dumps(row), json.dumps({**row, "brand_new": 1})):  # the fast path, and the tolerant one
        made = _reading(content).sales_invoices.get("i")
        assert (str(made.net_amount), str(made.tax_amount)) == ("10.00", "2")
        assert made.invoice_lines
        (read,) = made.invoice_lines
        assert [str(one) for one in (read.net_amount, read.tax_amount, read.total_amount)] == ["10", "2.00", "12.5"]


def test_the_sandbox_keeps_them_too(box: Sandbox, books: Accounting) -> None:
    body: Any = CREATES["sales_invoices"](Rows(box))
    body["invoice_lines"][0] |= {"quantity": Decimal("3.125"), "unit_price": Decimal("80.00"), "tax_amount": 50}
    made = books.sales_invoices.get(books.sales_invoices.create(**body).id)
    assert made.invoice_lines
    (line,) = made.invoice_lines
    assert (line.quantity, line.tax_amount, made.total_amount) == (Decimal("3.125"), Decimal(50), Decimal("300.0"))
    assert '"quantity":"3.125"' in box.ledger.calls("POST", "/sales_invoices")[0].body
    rate = books.business_exchange_rates.create(currency_id=Rows(box).new_currency, rate=Decimal("1.104500"))
    assert rate.rate == Decimal("1.1045")


def test_floats_are_refused() -> None:
    wire = Wire()
    client = Accounting(auth="t", business="b", transport=wire)
    body: Any = {"currency_id": "EUR", "rate": 1.1}
    with pytest.raises(UsageError, match=r"[Dd]ecimal"):
        client.business_exchange_rates.create(**body)
    assert not wire.sent


def test_models_know_nothing_but_decimals() -> None:
    made = m.SalesInvoice.from_wire({"id": "i", "displayed_as": "i", "$path": "/i", "total_amount": "110.0"})
    assert made.to_wire()["total_amount"] == "110.0"
