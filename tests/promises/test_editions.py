"""Editions: what only Professional has never leaves a client for Standard; only Professional has a release to blame."""

from __future__ import annotations

import asyncio
from collections.abc import Iterator
from typing import Any, get_type_hints

import pytest

from sagewire.runtime.errors import ConfigurationError, NotFound, UsageError
from sagewire.runtime.writing.marks import Edition
from sagewire.sage200 import OPERATIONS, AsyncSage200, Sage200, params
from sagewire.sandbox import Sandbox
from tests.contract.calls import plain_call
from tests.contract.products import products
from tests.promises.support import Wire, in_both

CASES = {case.id: case for product in products() if product.name == "sage200" for case in product.cases}
PROFESSIONAL = [name for name, operation in OPERATIONS.items() if operation.edition == "professional"]
URLS = {
    None: "https://api.columbus.sage.com/uk/sage200extra/accounts/v1",
    "professional": "https://api.columbus.sage.com/uk/sage200extra/accounts/v1",
    "standard": "https://api.columbus.sage.com/uk/sage200/accounts/v1",
}


@pytest.mark.parametrize("edition", URLS)
def test_the_edition_picks_the_base_url(edition: Any) -> None:
    assert Sage200(auth="t", edition=edition).base_url == URLS[edition]
    assert AsyncSage200(auth="t", edition=edition).base_url == URLS[edition]


def test_an_unknown_edition_is_refused() -> None:
    with pytest.raises((ConfigurationError, UsageError), match=r"professional.*standard"):
        Sage200(auth="t", edition="profesional")  # type: ignore[arg-type]  # what a slip looks like


def test_operations_of_professional_fail_on_standard_before_they_are_sent() -> None:
    wire = Wire()
    assert len(PROFESSIONAL) >= 8
    for name in PROFESSIONAL:
        for end in in_both(wire, plain_call(CASES[name]).on, edition="standard"):
            assert type(end) is UsageError, (name, end)
            assert "exists only in the professional edition" in end.message
            assert "Nothing was sent" in end.message
            assert "Sage 200 Professional only" in end.hint
    assert wire.sent == []
    for name in PROFESSIONAL:
        for end in in_both(wire, plain_call(CASES[name]).on, edition="professional"):
            assert not isinstance(end, UsageError), (name, end)
    assert wire.sent


def foreign_fields() -> Iterator[tuple[str, str]]:
    """Write types, and their fields that only Professional has."""
    for name in dir(params):
        shape = getattr(params, name)
        if name.endswith("Write"):
            for field, hint in get_type_hints(shape, include_extras=True).items():
                if any(isinstance(part, Edition) for part in getattr(hint, "__metadata__", ())):
                    yield name, field


def test_fields_of_professional_fail_on_standard_before_they_are_sent() -> None:
    found = list(foreign_fields())
    assert len(found) >= 40
    creators = {
        str(case.write_type.__name__): case
        for case in CASES.values()
        if case.write_type is not None and case.method in ("POST", "PUT") and not case.edition
    }
    wire, tried = Wire(), 0
    for shape, field in found:
        case = creators.get(shape)
        if case is None:
            continue  # a part of another body: its own tests are in tests/contract
        tried += 1
        call = plain_call(case)

        def write(client: Any, field: str = field, call: Any = call) -> Any:
            operation = OPERATIONS[call.case.id]
            method = getattr(getattr(client, operation.resource), operation.name)
            if call.positional and isinstance(call.positional[-1], list):
                return method(*call.positional[:-1], [{field: "X"}])
            return method(*call.positional, **{**call.keywords, field: "X"})

        for end in in_both(wire, write, edition="standard"):
            assert type(end) is UsageError, (shape, field, end)
            assert field in str(end)
            assert "professional" in str(end).lower(), (shape, field, str(end))
    assert tried >= 20
    assert wire.sent == []


def read_missing(box: Sandbox, mode: str, edition: str) -> None:
    """Asks for a customer that is not there."""
    if mode == "sync":
        with box.client(edition=edition) as sage:
            sage.customers.get(1)
        return

    async def main() -> None:
        async with box.async_client(edition=edition) as sage:
            await sage.customers.get(1)

    asyncio.run(main())


@pytest.mark.parametrize("mode", ["sync", "async"])
@pytest.mark.parametrize("edition", ["professional", "standard"])
def test_a_404_blames_the_release_only_on_professional(box: Sandbox, mode: str, edition: str) -> None:
    with pytest.raises(NotFound) as told:
        read_missing(box, mode, edition)
    assert box.ledger.calls("GET", "/customers/1")[0].edition == edition
    assert ("release" in told.value.hint) == (edition == "professional")
    assert "Ask: " in told.value.hint
    assert "always up to date" in told.value.hint or edition == "professional"
