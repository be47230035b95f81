"""Clients come connected: signed in, with a business, on the sandbox's clock."""

from __future__ import annotations

import asyncio
from decimal import Decimal

import pytest

from sagewire.sandbox import Sandbox


def test_a_client(box: Sandbox) -> None:
    with box.client("accounting") as sage:
        made = sage.contacts.create(name="Acorn", contact_type_ids=["CUSTOMER"], credit_limit=Decimal("10.50"))
        assert made.credit_limit == Decimal("10.50")
        box.clock.advance(3600)
        assert sage.contacts.get(made.id).name == "Acorn"
        rows = list(sage.sales_invoices.list(attributes="all", page_size=7))
        assert len(rows) == len({row.id for row in rows}) == len(box.accounting.data.rows("sales_invoices"))
    assert [record.id for record in box.ledger.created("contacts")] == [made.id]
    assert box.ledger.count("POST", "/token") == 2


def test_an_asynchronous_client(box: Sandbox) -> None:
    async def names() -> list[str]:
        async with box.async_client("accounting") as sage:
            return [row.name async for row in sage.contacts.list(attributes="name", limit=3)]

    assert len(asyncio.run(names())) == 3


def test_another_business(box: Sandbox) -> None:
    second = box.accounting.businesses[1].place.id
    with box.client("accounting", business=second) as sage:
        assert sage.tax_rates.list().first().id.startswith("IE_")


def test_the_older_form(box: Sandbox) -> None:
    [key] = box.accounting.settings.subscription_keys
    with (
        pytest.warns(UserWarning, match="2026-07-31"),
        box.client("accounting", edition="v3", subscription_key=key) as sage,
    ):
        row = sage.contact_allocations.list(attributes="all", show_legacy_id=True).first()
    assert isinstance(row.legacy_id, int)
    assert isinstance(row.allocated_artefacts[0].amount, Decimal)
