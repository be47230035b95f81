"""The older form behind the gateway."""

from __future__ import annotations

from typing import Any

import httpx2
import pytest

from sagewire.sandbox import Sandbox

KEY = {"Ocp-Apim-Subscription-Key": "sandbox-subscription-key"}


def get(box: Sandbox, headers: dict[str, str] | None = None, region: str = "us", **query: Any) -> httpx2.Response:
    base = box.url("accounting", edition="v3").replace("/us/", f"/{region}/")
    return httpx2.get(f"{base}/contact_allocations", params=query, headers=KEY if headers is None else headers)


def test_the_shape_of_the_seed(box: Sandbox) -> None:
    rows = get(box, show_legacy_id="true", attributes="all", items_per_page=20, page=1).json()
    assert isinstance(rows, list)
    first = rows[0]
    assert {
        "legacy_id", "id", "displayed_as", "$path", "created_at", "updated_at", "links", "transaction",
        "transaction_type", "deleted_at", "date", "contact", "allocated_artefacts",
    } == set(first)  # fmt: skip
    assert isinstance(first["legacy_id"], int)
    assert set(first["links"][0]) == {"href", "rel", "type"}
    for name in ("transaction", "transaction_type", "contact"):
        assert set(first[name]) == {"legacy_id", "id", "displayed_as", "$path"}
    item = first["allocated_artefacts"][0]
    assert set(item) == {"legacy_id", "id", "artefact", "amount"}
    assert isinstance(item["amount"], int | float)
    assert set(item["artefact"]) == {"legacy_id", "id", "displayed_as", "$path", "links"}


def test_sparse_and_paged(box: Sandbox) -> None:
    whole = get(box, items_per_page=200).json()
    assert set(whole[0]) == {"id", "displayed_as", "$path"}
    assert len(whole) > 3
    pages = [get(box, items_per_page=3, page=number).json() for number in range(1, len(whole) // 3 + 4)]
    assert pages[-1] == pages[-2], "the last page comes again"
    assert [row["id"] for page in pages[: -(-len(whole) // 3)] for row in page] == [row["id"] for row in whole]


def test_all_its_parameters(box: Sandbox) -> None:
    allocation = box.accounting.data.rows("contact_allocations")[0]
    query = {
        "contact_id": allocation.values["contact"].id,
        "transaction_type_id": "CUSTOMER_ALLOCATION",
        "updated_or_created_since": "2019-03-21T+01:00",
        "sort": "created_at:desc",
    }
    assert allocation.id in {row["id"] for row in get(box, **query).json()}
    assert get(box, **query, deleted_since="2019-03-21T00:00:00+01:00").json() == []


@pytest.mark.parametrize("headers", [{}, {"Ocp-Apim-Subscription-Key": "wrong"}])
def test_the_key_is_needed(box: Sandbox, headers: dict[str, str]) -> None:
    response = get(box, headers)
    assert response.status_code == 401
    assert "subscription key" in response.json()["message"]


def test_login_and_site_are_heeded_where_they_are_sent(box: Sandbox) -> None:
    tokens = box.sign_in("accounting")
    other = box.accounting.businesses[1].place.id
    signed = {**KEY, "Authorization": tokens.authorization}
    assert get(box, signed).json() != get(box, {**signed, "X-Site": other}).json()
    assert get(box, {**signed, "X-Site": "nothing"}).status_code == 401
    assert get(box, {**KEY, "Authorization": "Bearer x"}).status_code == 401


def test_regions_and_what_else_there_is(box: Sandbox) -> None:
    assert get(box, region="uki").status_code == 200
    assert get(box, region="zz").status_code == 404
    base = box.url("accounting", edition="v3")
    assert httpx2.get(f"{base}/contacts", headers=KEY).status_code == 404
    with pytest.raises(ValueError, match=r"no edition 'v4'; it has v3\.1, v3"):
        box.url("accounting", edition="v4")
