from __future__ import annotations

import pytest

from sagewire.sandbox import Sandbox
from tests.sandbox.support import Api


def test_sites_needs_no_context_and_has_a_tenant(api: Api) -> None:
    del api.http.headers["X-Site"], api.http.headers["X-Company"]
    (site,) = api.ok("/sites")
    assert site["site_id"] == api.sandbox.credentials.site
    assert isinstance(site["company_id"], int)
    assert site["tenant_id"]


@pytest.mark.parametrize(
    ("header", "value"),
    [("X-Site", None), ("X-Site", "00000000-0000-0000-0000-000000000000"), ("X-Company", None), ("X-Company", "9"),
     ("X-Company", "one"), ("X-Company", "-1")],
)  # fmt: skip
def test_a_missing_or_wrong_context_is_401_without_a_body(api: Api, header: str, value: str | None) -> None:
    del api.http.headers[header]
    if value is not None:
        api.http.headers[header] = value
    response = api.get("/customers")
    assert response.status_code == 401
    assert response.content == b""


def test_no_token_and_a_bad_token(api: Api) -> None:
    del api.http.headers["Authorization"]
    response = api.get("/sites")
    assert response.status_code == 401
    assert response.json()["statusCode"] == 401
    api.http.headers["Authorization"] = "Bearer nonsense"
    assert api.get("/sites").status_code == 401


def test_a_token_lasts_eight_hours(api: Api) -> None:
    api.sandbox.clock.advance(28_700)
    assert api.get("/sites").status_code == 200
    api.sandbox.clock.advance(200)
    assert api.get("/sites").status_code == 401


def test_tokens_can_be_ended(api: Api) -> None:
    api.sandbox.identity.expire_tokens()
    assert api.get("/sites").status_code == 401


@pytest.mark.parametrize("path", ["/nothing", "/customers/1/2/3", "/customers/1/nothing"])
def test_unknown_paths_are_404(api: Api, path: str) -> None:
    assert api.get(path).status_code == 404


def test_a_wrong_verb_is_404(api: Api) -> None:
    response = api.delete("/customers")
    assert response.status_code == 404
    assert set(response.json()) == {"statusCode", "message"}
    assert api.http.patch("/customers/1", json={}).status_code == 404
    assert api.get("/sales_invoices").status_code == 404


def test_an_unknown_record_is_404_with_a_message(api: Api) -> None:
    response = api.get("/customers/1")
    assert response.status_code == 404
    assert "could not be found" in response.json()["Message"]


def test_a_role_without_the_module_is_403(api: Api) -> None:
    api.sandbox.identity.user.denied.add("sales")
    for path in ("/customers", "/customer_views", "/lookup_customers", "/sales_posted_transactions"):
        assert api.get(path).status_code == 403
    assert api.get("/suppliers").status_code == 200


def test_a_user_without_sites_sees_an_empty_list(api: Api) -> None:
    api.sandbox.identity.user.sites = []
    assert api.ok("/sites") == []
    assert api.get("/customers").status_code == 401


def test_a_site_without_a_database_is_524(api: Api) -> None:
    api.sandbox.sites[0].state = "no-database"
    assert api.get("/customers").status_code == 524
    assert len(api.ok("/sites")) == 1


def test_a_lost_tunnel_is_504_and_an_empty_list_of_sites(api: Api) -> None:
    api.sandbox.sites[0].state = "tunnel-down"
    assert api.get("/customers").status_code == 504
    assert api.ok("/sites") == []


def test_production_and_development_have_their_limits() -> None:
    with Sandbox(customers=2, transactions=0, orders=0, products=3) as box:
        development = box.identity.add_client("dev", redirect_uris=["http://127.0.0.1:1/d"], development=True)
        slow, fast = Api(box, box.sign_in(client=development)), Api(box)
        assert [slow.get("/sites").status_code for _ in range(21)] == [200] * 20 + [429]
        response = slow.get("/sites")
        assert response.json()["statusCode"] == 429
        assert "retry-after" not in response.headers
        assert fast.get("/sites").status_code == 200
        box.clock.advance(60)
        assert slow.get("/sites").status_code == 200
        box.rate_limits = False
        assert {slow.get("/sites").status_code for _ in range(30)} == {200}


def test_standard_lacks_what_is_professional(box: Sandbox) -> None:
    standard, professional = Api(box, edition="standard"), Api(box)
    for path in ("/sales_trading_periods", "/finance_charges"):
        assert professional.get(path).status_code == 200
        assert standard.get(path).status_code == 404
    assert "office_type" in professional.first("customers")
    row = standard.first("customers")
    assert "office_type" not in row
    assert "analysis_code_6" not in row
    assert "analysis_code_5" in row
    assert "office_type" in standard.refused(standard.get("/customers", filter="office_type eq '0'"))
    assert "office_type" not in {field["name"] for field in standard.ok("/customers", metadata="true")}


def test_an_older_release_lacks_what_came_later() -> None:
    with Sandbox(customers=2, transactions=0, orders=0, products=3, release="2020 R1") as box:
        api = Api(box)
        assert api.get("/customers").status_code == 200
        assert api.get("/sales_aged_debtor_detailed_views").status_code == 404
        assert "spare_text_1" not in api.first("customers")
    with pytest.raises(ValueError, match="2023 R1"):
        Sandbox(release="1999 R9")


def test_only_json_bodies_are_taken(api: Api) -> None:
    assert api.http.post("/customers", content=b"{", headers={"Content-Type": "application/json"}).status_code == 400
    assert api.http.post("/customers", content=b"[]", headers={"Content-Type": "application/json"}).status_code == 400
    assert api.http.post("/customers", content=b"").status_code == 400
    assert api.http.post("/customers", content=b"<a/>", headers={"Content-Type": "text/xml"}).status_code == 415
    assert api.http.post("/customers", content=b'{"credit_limit": NaN}').status_code == 400


def test_each_company_has_its_own_data() -> None:
    with Sandbox(customers=3, transactions=0, orders=0, products=3, companies=2) as box:
        api = Api(box)
        assert [row["company_id"] for row in api.ok("/sites")] == [1, 2]
        made = api.made("/customers", {"name": "Only here"})
        api.http.headers["X-Company"] = "2"
        assert api.get(f"/customers/{made['id']}").status_code == 404
