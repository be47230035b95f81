"""Servers that differ: address, headers, context, operations, end."""

from __future__ import annotations

import warnings
from typing import Any

import msgspec
import pytest

from sagewire.runtime.client import Client
from sagewire.runtime.errors import ConfigurationError, DecodeError, SagewireWarning, UsageError
from sagewire.runtime.lookup import load
from sagewire.runtime.product import Product, Server, ServerVariable
from sagewire.runtime.resource import Resource
from tests.runtime.support import GET, PRODUCT, SITES, Book, Script, answer, world

OLD = Server(
    url="https://{area}.example.test/{area}/v1",
    edition="old",
    variables=(ServerVariable(name="area", default="us", values=("us", "uk")),),
    retires="2024-06-30",
    headers=("subscription_key",),
    context_headers={"site": "X-Old-Site"},
    operations=("GetBook",),
)
FREE = Server(
    url="https://free.example.test/{area}", edition="free", variables=(ServerVariable(name="area", default="a"),)
)


def product(**changes: Any) -> Product:
    return msgspec.structs.replace(PRODUCT, servers=(PRODUCT.servers[0], OLD, FREE), **changes)


def client(edition: str | None, script: Script | None = None, **settings: Any) -> Client:
    given = {"context": {"site": "S1"}, "headers": {"subscription_key": "k"}, **settings}
    return Client(product(), edition=edition, transport=script or Script(answer({"id": 1})), world=world(), **given)


def get(client: Client) -> Book:
    return Resource(client)._one((GET,), lambda: Book, None, {"id": 1})


def test_variables_stand_in_the_address() -> None:
    with pytest.warns(SagewireWarning):
        assert client("old").base_url == "https://us.example.test/us/v1"
    with pytest.warns(SagewireWarning):
        assert client("old", variables={"area": "uk"}).base_url == "https://uk.example.test/uk/v1"
    assert client("free", variables={"area": "a/../b"}).base_url == "https://free.example.test/a%2F..%2Fb"


@pytest.mark.parametrize(
    ("edition", "settings", "error", "words"),
    [
        ("old", {"variables": {"area": "de"}}, UsageError, "one of us, uk"),
        (None, {"variables": {"area": "uk"}}, UsageError, "no place in the address of the edition full"),
        ("free", {"variables": {"zone": "uk"}}, UsageError, "zone has no place"),
        ("old", {"headers": {}}, ConfigurationError, "needs subscription_key.*EXAMPLE_SUBSCRIPTION_KEY"),
        ("older", {}, UsageError, "only full, old, free"),
    ],
)
def test_what_does_not_fit_is_refused(edition: str | None, settings: Any, error: Any, words: str) -> None:
    with pytest.raises(error, match=words):
        client(edition, **settings)


def test_headers_go_where_they_belong() -> None:
    script = Script(answer({"id": 1}))
    with pytest.warns(SagewireWarning):
        get(client("old", script))
    get(client("free", script, context={"site": "S1", "company": 7}))
    old, free = (request.headers for request in script.requests)
    assert (old["X-Key"], old["X-Old-Site"]) == ("k", "S1")
    assert "X-Site" not in old
    assert "X-Company" not in old  # demanded elsewhere, not here
    assert "X-Key" not in free
    assert (free["X-Site"], free["X-Company"]) == ("S1", "7")


def test_an_echo_is_compared_under_its_header_here() -> None:
    fields = tuple(msgspec.structs.replace(field, echoed=True) for field in PRODUCT.context)
    script = Script(answer({"id": 1}, x_old_site="S2"))
    with pytest.warns(SagewireWarning):
        made = Client(
            product(context=fields), edition="old", transport=script, world=world(), context={"site": "S1"},
            headers={"subscription_key": "k"},
        )  # fmt: skip
    with pytest.raises(DecodeError, match="site=S1 was asked for"):
        get(made)


def test_other_operations_are_not_there() -> None:
    with pytest.warns(SagewireWarning):
        made = client("old")
    with pytest.raises(UsageError, match=r"sites\.list does not exist in every edition"):
        Resource(made)._list((SITES,), lambda: Book, None, {}).first()
    assert get(made).id == 1


def test_the_warning_comes_once_for_each_client_and_names_the_line() -> None:
    class Generated(Client):
        def __init__(self) -> None:
            super().__init__(
                product(), edition="old", transport=script, world=world(), headers={"subscription_key": "k"}
            )

    script = Script(answer({"id": 1}))
    with warnings.catch_warnings(record=True) as told:
        warnings.simplefilter("always")
        made = Generated()
        get(made)
        get(made)
    (warning,) = told
    assert warning.filename == __file__
    assert "ends on 2024-06-30. Use edition='full' instead." in str(warning.message)


def test_another_address_keeps_what_the_edition_says() -> None:
    script = Script(answer({"id": 1}))
    with pytest.warns(SagewireWarning):
        made = client("old", script, base_url="http://127.0.0.1:1/x")
    assert (made.base_url, made.edition) == ("http://127.0.0.1:1/x", "old")
    get(made)
    assert script.requests[0].headers["X-Old-Site"] == "S1"


def test_profiles_know_the_variables() -> None:
    found = load(product(), None, {"EXAMPLE_AREA": "uk", "EXAMPLE_EDITION": "old", "EXAMPLE_ACCESS_TOKEN": "t" * 12})
    assert found.settings() == {"edition": "old", "area": "uk"}
