"""Site and company: `sites` needs neither, all else both, and says how to choose; an empty list explains itself."""

from __future__ import annotations

import asyncio
import logging
from typing import Any

import pytest

from sagewire.runtime.errors import ConfigurationError, UsageError
from sagewire.sage200 import OPERATIONS
from sagewire.sandbox import Sandbox
from tests.contract.calls import plain_call
from tests.contract.products import products
from tests.promises.support import COMPANY, SITE, Wire, in_both

CASES = {case.id: case for product in products() if product.name == "sage200" for case in product.cases}


def test_sites_needs_neither(box: Sandbox) -> None:
    known = box.credentials
    with box.client(site=None, company=None) as sage:
        (site,) = sage.sites.list()
    assert (site.site_id, site.company_id) == (known.site, known.company)
    (call,) = box.ledger.calls("GET", "/sites")
    assert not {"x-site", "x-company"} & set(call.headers)

    async def main() -> list[Any]:
        async with box.async_client(site=None, company=None) as sage:
            return [row async for row in sage.sites.list()]

    assert asyncio.run(main()) == [site]


def test_nothing_else_is_without() -> None:
    assert [name for name, operation in OPERATIONS.items() if not operation.context] == ["GetSites"]
    assert len(OPERATIONS) >= 710
    assert set(CASES) == set(OPERATIONS)


@pytest.mark.parametrize("given", [{}, {"site": SITE}, {"company": COMPANY}], ids=["neither", "site", "company"])
def test_every_other_operation_fails_before_it_is_sent_and_says_how_to_choose(given: dict[str, Any]) -> None:
    wire = Wire()
    missing = [name for name in ("site", "company") if name not in given]
    for name in OPERATIONS:
        if name == "GetSites":
            continue
        call = plain_call(CASES[name])
        for end in in_both(wire, call.on, **{"site": None, "company": None, **given}):
            assert type(end) is ConfigurationError, (name, end)
            assert "nothing was sent" in end.message, name
            assert "`client.sites.list()` shows the choices" in end.message, name
            for field in missing:
                assert f"{field}=..." in end.message, name
                assert f"SAGE200_{field.upper()}" in end.message, name
            assert "site_id" in end.hint, name
            assert "Ask: " in end.hint, name
    assert wire.sent == []


@pytest.mark.parametrize("value", [{"site": True}, {"company": "one"}, {"site": "a\r\nX-Evil: 1"}])
def test_a_value_that_cannot_be_sent_is_refused_at_once(value: dict[str, Any]) -> None:
    wire = Wire()
    for end in in_both(wire, lambda client: client.customers.get(5), **value):
        assert isinstance(end, UsageError | ConfigurationError)
        assert next(iter(value)) in str(end).lower() or "X-Site" in str(end)
    assert wire.sent == []


@pytest.mark.parametrize("mode", ["sync", "async"])
@pytest.mark.parametrize(
    ("edition", "why", "who"),
    [
        ("professional", "tunnel", "the administrator of the Sage 200 site, then the Sage business partner"),
        ("standard", "has not been enabled for the API", "the administrator of the Sage 200 site"),
    ],
)
def test_an_empty_list_of_sites_explains_itself(
    box: Sandbox, caplog: pytest.LogCaptureFixture, mode: str, edition: str, why: str, who: str
) -> None:
    if edition == "professional":
        box.sites[0].state = "tunnel-down"
    else:
        box.identity.user.sites = []
    with caplog.at_level(logging.WARNING, "sagewire.http"):
        if mode == "sync":
            with box.client(edition=edition) as sage:
                assert list(sage.sites.list()) == []
        else:

            async def main() -> list[Any]:
                async with box.async_client(edition=edition) as sage:
                    return [row async for row in sage.sites.list()]

            assert asyncio.run(main()) == []
    (record,) = [one for one in caplog.records if one.name == "sagewire.http"]
    text = record.getMessage()
    assert text.startswith("sites.list is empty. ")
    assert why in text
    assert f"Ask: {who}." in text


def test_other_empty_lists_say_nothing(box: Sandbox, caplog: pytest.LogCaptureFixture) -> None:
    with caplog.at_level(logging.WARNING, "sagewire"), box.client() as sage:
        assert list(sage.customers.list(where=lambda c: c.id < 0)) == []
    assert not caplog.records
