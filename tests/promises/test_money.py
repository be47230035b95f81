"""Money: the digits of the wire, both ways. The ledger keeps the bodies as they came."""

from __future__ import annotations

import asyncio
import datetime as dt
import re
from decimal import Decimal
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from sagewire.runtime.errors import UsageError
from sagewire.runtime.model import Model
from sagewire.sage200 import models
from sagewire.sandbox import Sandbox
from tests.promises.support import Wire, in_both, offline

EXACT = ["1234567890.10", "0.1", "0.10", "0", "0.00", "-0.01", "7", "99999999999999.99", "100"]


def invoice(box: Sandbox, mode: str, **values: Any) -> Any:
    """Posts an invoice, and reads back what became of it."""
    customer = next(row for row in box.data.find("customer") if not row["on_hold"])["id"]
    values["transaction_date"] = dt.date(2026, 3, 31)
    if mode == "sync":
        with box.client() as sage:
            urn = sage.sales_invoices.create(customer_id=customer, **values).urn
            return sage.sales_posted_transactions.list(where=lambda t: t.urn == urn).first()

    async def main() -> Any:
        async with box.async_client() as sage:
            urn = (await sage.sales_invoices.create(customer_id=customer, **values)).urn
            return await sage.sales_posted_transactions.list(where=lambda t: t.urn == urn).first()

    return asyncio.run(main())


@pytest.mark.parametrize("mode", ["sync", "async"])
def test_digit_for_digit_to_sage_and_back(box: Sandbox, mode: str) -> None:
    goods, tax = Decimal("1234567890.10"), Decimal("0.1")
    posted = invoice(box, mode, document_goods_value=goods, document_tax_value=tax)
    (call,) = box.ledger.calls("POST", "/sales_invoices")
    assert '"document_goods_value":1234567890.10' in call.body
    assert re.search(r'"document_tax_value":0\.1[,}]', call.body)
    assert posted.document_gross_value == Decimal("1234567890.20")
    assert str(posted.document_gross_value) == "1234567890.20"
    assert type(posted.document_gross_value) is Decimal


@pytest.mark.parametrize("text", EXACT)
def test_what_was_read_is_written_with_the_same_digits(text: str) -> None:
    wire = Wire(lambda _: b'{"id":5,"credit_limit":%s}' % text.encode())

    def copy(client: Any) -> Any:
        return client.customers.get(5)

    for customer in in_both(wire, copy):
        assert str(customer.credit_limit) == text
        again = offline(wire).customers.update(5, credit_limit=customer.credit_limit)
        assert wire.sent[-1].content == b'{"credit_limit":%s}' % text.encode()
        assert str(again.credit_limit) == text


AMOUNTS = st.decimals(min_value=-(10**14), max_value=10**14, places=2, allow_nan=False, allow_infinity=False)


@settings(deadline=None)
@given(AMOUNTS)
def test_any_amount(amount: Decimal) -> None:
    text = f"{amount:f}"
    wire = Wire(lambda request: request.content or b"")
    back = offline(wire).customers.update(5, credit_limit=amount)
    assert wire.sent[-1].content == b'{"credit_limit":%s}' % text.encode()
    assert str(back.credit_limit) == text
    again: Model = models.Customer.from_wire(back.to_wire())
    assert again == back


@pytest.mark.parametrize("form", ["{}", '"{}"', "{}E0"])
def test_numbers_and_texts_are_read(form: str) -> None:
    wire = Wire(lambda _: b'{"id":5,"credit_limit":%s}' % form.format("1234567890.10").encode())
    for customer in in_both(wire, lambda client: client.customers.get(5)):
        assert str(customer.credit_limit) == "1234567890.10"


@pytest.mark.parametrize(
    "wrong", [0.1, float("nan"), Decimal("NaN"), Decimal("Infinity"), Decimal("0.001"), "0.10", True, None]
)
def test_what_is_no_exact_amount_is_refused_before_it_is_sent(wrong: Any) -> None:
    wire = Wire()
    for end in in_both(wire, lambda client: client.customers.create(credit_limit=wrong)):
        assert type(end) is UsageError
        assert "credit_limit" in str(end)
    assert wire.sent == []
