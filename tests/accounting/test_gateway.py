"""The older form behind Sage's gateway: exactly the request of its documentation, and exactly its answer."""

from __future__ import annotations

import datetime as dt
import json
import warnings
from decimal import Decimal
from typing import Any
from urllib.parse import parse_qsl, urlsplit

import pytest

from sagewire.accounting import Accounting, AsyncAccounting
from sagewire.accounting import models as m
from sagewire.runtime.decoding.codec import decode_many
from sagewire.runtime.errors import ConfigurationError, SagewireWarning, UsageError
from sagewire.runtime.wire.message import Request
from sagewire.sandbox import Sandbox
from tests.accounting.support import MODES, AsyncWire, Mode, Wire, called

KEY = "0123456789abcdef"
REFERENCE = {"legacy_id": 0, "id": "string", "displayed_as": "string", "$path": "string"}
LINKS = [{"href": "string", "rel": "string", "type": "string"}]
ROW: dict[str, Any] = {
    **REFERENCE,
    "created_at": "2019-03-21T09:23:00Z",
    "updated_at": "2019-03-21T09:23:00Z",
    "links": LINKS,
    "transaction": REFERENCE,
    "transaction_type": REFERENCE,
    "deleted_at": "2019-03-21T09:23:00Z",
    "date": "2019-03-21",
    "contact": REFERENCE,
    "allocated_artefacts": [{"legacy_id": 0, "id": "string", "artefact": {**REFERENCE, "links": LINKS}, "amount": 0.0}],
}
"""The answer of the documentation; only its times and its day hold values, where it says no more than `string`."""


def gateway(wire: Wire, mode: Mode = "sync", **keywords: Any) -> Any:
    """A client of the older form."""
    given: dict[str, Any] = {"auth": "token", "business": "b1", "edition": "v3", "subscription_key": KEY, **keywords}
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", SagewireWarning)
        return (
            Accounting(transport=wire, **given)
            if mode == "sync"
            else AsyncAccounting(transport=AsyncWire(wire), **given)
        )


async def _first(pager: Any) -> Any:
    return await pager.first()


def read(wire: Wire, mode: Mode, **query: Any) -> Any:
    """Reads the first row in either world."""
    import asyncio

    pager = gateway(wire, mode).contact_allocations.list(**query)
    return pager.first() if mode == "sync" else asyncio.run(_first(pager))


@pytest.mark.parametrize("mode", MODES)
def test_the_request_is_exactly_that_of_the_documentation(mode: Mode) -> None:
    wire = Wire(lambda _: json.dumps([ROW]).encode())
    (request,) = _all(
        wire,
        mode,
        contact_id="c1",
        transaction_type_id="CUSTOMER_ALLOCATION",
        updated_or_created_since="2019-03-21T09:23:00+01:00",
        deleted_since="2019-03-21T+01:00",
        show_legacy_id=True,
        page_size=20,
        page=1,
        attributes="all",
        sort="created_at:desc",
    )
    address = urlsplit(request.url)
    assert f"{address.scheme}://{address.netloc}{address.path}" == (
        "https://api.columbus.sage.com/us/sageone/accounts/v3/contact_allocations"
    )
    assert dict(parse_qsl(address.query, strict_parsing=True)) == {
        "contact_id": "c1",
        "transaction_type_id": "CUSTOMER_ALLOCATION",
        "updated_or_created_since": "2019-03-21T09:23:00+01:00",
        "deleted_since": "2019-03-21T+01:00",
        "show_legacy_id": "true",
        "items_per_page": "20",
        "page": "1",
        "attributes": "all",
        "sort": "created_at:desc",
    }
    assert "+" not in address.query
    assert address.query.count("%2B01") == 2
    assert request.method == "GET"
    assert request.content is None, "no body on a GET"
    headers = {name.lower(): value for name, value in request.headers.items()}
    assert headers["ocp-apim-subscription-key"] == KEY
    assert headers["x-site"] == "b1"  # inferred, as is:
    assert headers["authorization"] == "Bearer token"
    assert "x-business" not in headers
    assert "content-type" not in headers


def _all(wire: Wire, mode: Mode, **query: Any) -> list[Request]:
    import asyncio

    pager = gateway(wire, mode).contact_allocations.list(**query)
    if mode == "sync":
        list(pager)
    else:

        async def main() -> None:
            async for _ in pager:
                pass

        asyncio.run(main())
    return wire.sent


def test_nothing_is_sent_that_was_not_asked_for() -> None:
    wire = Wire(lambda _: b"[]")
    list(gateway(wire).contact_allocations.list())
    assert {name for name, _ in parse_qsl(urlsplit(wire.sent[0].url).query)} <= {"items_per_page", "page"}


@pytest.mark.parametrize(
    ("given", "sent"),
    [
        (dt.datetime(2019, 3, 21, 9, 23, tzinfo=dt.timezone(dt.timedelta(hours=1))), "2019-03-21T09:23:00+01:00"),
        (dt.datetime(2019, 3, 21, 9, 23, tzinfo=dt.UTC), "2019-03-21T09:23:00Z"),
        (dt.date(2019, 3, 21), "2019-03-21"),
        ("2019-03-21T-05:00", "2019-03-21T-05:00"),
        ("2019-03-21T+01:00", "2019-03-21T+01:00"),
        ("2019-03-21T09:23:00-05:00", "2019-03-21T09:23:00-05:00"),
    ],
)
@pytest.mark.parametrize("name", ["updated_or_created_since", "deleted_since"])
def test_both_forms_of_dates(name: str, given: Any, sent: str) -> None:
    wire = Wire()
    list(gateway(wire).contact_allocations.list(**{name: given}))
    query = urlsplit(wire.sent[0].url).query
    assert dict(parse_qsl(query))[name] == sent
    assert "+" not in query


def test_a_time_without_a_zone_is_refused() -> None:
    wire = Wire()
    with pytest.raises(UsageError, match="zone"):
        list(gateway(wire).contact_allocations.list(deleted_since=dt.datetime(2019, 3, 21)))  # noqa: DTZ001
    assert not wire.sent


@pytest.mark.parametrize("mode", MODES)
@pytest.mark.parametrize("enveloped", [False, True])
def test_the_answer_of_the_documentation_is_read_whole(mode: Mode, enveloped: bool) -> None:
    whole: Any = {"$total": 1, "$page": 1, "$next": None, "$back": None, "$itemsPerPage": 20, "$items": [ROW]}
    row = read(Wire(lambda _: json.dumps(whole if enveloped else [ROW]).encode()), mode)
    assert type(row).__name__ == "ContactAllocation"
    assert not row.extra
    artefact = row.allocated_artefacts[0].artefact
    levels = (row, row.transaction, row.transaction_type, row.contact, row.allocated_artefacts[0], artefact)
    assert [level.legacy_id for level in levels] == [0] * 6
    for link in (row.links[0], artefact.links[0]):
        assert (link.href, link.rel, link.type_) == ("string", "string", "string")
    assert row.allocated_artefacts[0].amount == Decimal("0.0")
    assert row.date == dt.date(2019, 3, 21)
    assert row.created_at == dt.datetime(2019, 3, 21, 9, 23, tzinfo=dt.UTC)
    wire = row.to_wire()
    assert Decimal(wire["allocated_artefacts"][0].pop("amount")) == 0  # this product writes amounts as text
    expected = json.loads(json.dumps(ROW))
    del expected["allocated_artefacts"][0]["amount"]
    assert wire == expected


def test_nothing_in_it_is_drift() -> None:
    (row,) = decode_many(m.ContactAllocation, json.dumps([ROW]).encode(), strict=True)
    assert row.id == "string"


@pytest.mark.parametrize("mode", MODES)
@pytest.mark.parametrize("repeats", [False, True])
def test_a_bare_array_ends_at_a_short_page_or_at_repeated_rows(mode: Mode, repeats: bool) -> None:
    rows = [{**ROW, "id": f"a{number}"} for number in range(4 if repeats else 5)]

    def answer(request: Request) -> bytes:
        number = int(dict(parse_qsl(urlsplit(request.url).query))["page"])
        return json.dumps(rows[(min(number, -(-len(rows) // 2)) - 1) * 2 :][:2]).encode()

    wire = Wire(answer)
    import asyncio

    pager = gateway(wire, mode).contact_allocations.list(page_size=2)
    if mode == "sync":
        found = [row.id for row in pager]
    else:

        async def main() -> list[str]:
            return [row.id async for row in pager]

        found = asyncio.run(main())
    assert found == [row["id"] for row in rows]
    assert len(wire.sent) == 3
    assert all(request.content is None for request in wire.sent)


@pytest.mark.parametrize("mode", MODES)
def test_against_the_sandbox(box: Sandbox, mode: Mode) -> None:
    key = next(iter(box.accounting.settings.subscription_keys))
    expected = [row.id for row in box.accounting.data.rows("contact_allocations")]
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", SagewireWarning)
        rows = called(
            box,
            mode,
            lambda client: client.contact_allocations.list(
                attributes="all", show_legacy_id=True, sort="created_at", page_size=2
            ),
            edition="v3",
            subscription_key=key,
        )
    assert sorted(row.id for row in rows) == sorted(expected)
    assert len(expected) > 2
    assert all(isinstance(row.allocated_artefacts[0].artefact.legacy_id, int) for row in rows)
    assert all(sum(one.amount for one in row.allocated_artefacts) == 0 for row in rows)


@pytest.mark.parametrize("region", ["us", "ca", "de", "es", "fr", "uki"])
def test_other_regions(region: str) -> None:
    wire = Wire()
    list(gateway(wire, region=region).contact_allocations.list())
    assert wire.sent[0].url.startswith(f"https://api.columbus.sage.com/{region}/sageone/accounts/v3/")


def test_it_has_nothing_but_contact_allocations() -> None:
    wire = Wire()
    client = gateway(wire)
    with pytest.raises(UsageError, match="does not exist in every edition"):
        client.contacts.list().first()
    with pytest.raises(UsageError, match="does not exist in every edition"):
        client.contact_allocations.get("x")
    assert not wire.sent


def test_it_needs_its_key_and_a_known_region() -> None:
    with pytest.raises(ConfigurationError, match="subscription_key"):
        gateway(Wire(), subscription_key=None)
    with pytest.raises(UsageError, match="region"):
        gateway(Wire(), region="mars")
    with pytest.raises(UsageError, match="region"):
        gateway(Wire(), edition="v3.1", region="us", subscription_key=None)


def test_the_key_goes_only_to_the_gateway() -> None:
    wire = Wire()
    client = Accounting(auth="token", business="b1", subscription_key=KEY, transport=wire)
    list(client.contact_allocations.list())
    assert "ocp-apim-subscription-key" not in {name.lower() for name in wire.sent[0].headers}
    assert wire.sent[0].url.startswith("https://api.accounting.sage.com/v3.1/")
    assert KEY not in repr(client)


def test_its_end_is_told_once_for_each_client() -> None:
    with warnings.catch_warnings(record=True) as told:
        warnings.simplefilter("always")
        client = Accounting(auth="t", business="b", edition="v3", subscription_key=KEY, transport=Wire())
        for _ in range(3):
            list(client.contact_allocations.list())
        list(client.with_options(timeout=5).contact_allocations.list())
    (warning,) = [one for one in told if issubclass(one.category, SagewireWarning)]
    assert "2026-07-31" in str(warning.message)
    assert "v3.1" in str(warning.message)
    assert warning.filename == __file__, "it points at the line that made the client"
