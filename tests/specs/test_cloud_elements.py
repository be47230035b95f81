"""Cloud Elements: which secrets each operation sends, how pages go on, and a body for an instance as published."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import jsonschema_rs
import pytest

from generator import overlay
from generator.bundle import bundle

HOME = Path(__file__).parents[2]
OWN = {"ReplaceOwnInstance", "UpdateOwnInstance", "ListEvents", "GetEvent"}
HUB = {
    "customers": {"get", "post"},
    "customers/{id}": {"get", "patch", "delete"},
    "invoices": {"get", "post"},
    "invoices/{id}": {"get"},
    "payments": {"get", "post"},
    "payments/{id}": {"get"},
    "payments/receipts": {"post"},
    "products": {"get", "post"},
    "products/{id}": {"get", "delete"},
    "products/groups": {"get"},
    "products/prices": {"get"},
    "transactions": {"get"},
    "transactions/{id}": {"get"},
    "banks": {"get"},
    "warehouses": {"get"},
    "warehouse-holdings": {"get"},
}
METHODS = ("get", "post", "put", "patch", "delete")
Json = dict[str, Any]


@pytest.fixture(scope="module")
def root() -> Json:
    document = bundle(HOME / "specs" / "cloud_elements" / "openapi.yaml")
    for file in sorted((HOME / "overlays" / "cloud_elements").glob("*.yaml")):
        document = overlay.apply_file(document, file)
    return document.root


def operations(root: Json) -> list[tuple[str, Json]]:
    return [(path, item[method]) for path, item in root["paths"].items() for method in METHODS if method in item]


def body(url: str = "/hubs/finance/customers?where=date_time_updated>='${date:yyyy-MM-dd'T'HH:mm:ss}'") -> Json:
    """An instance with polling, in the shape of the published example."""
    dates = {
        f"{kind}Date{part}": value
        for kind in ("updated", "created")
        for part, value in (("Field", f"{kind}_at"), ("Format", "yyyy-MM-dd'T'HH:mm:ss'Z'"), ("Timezone", "GMT"))
    }
    return {
        "element": {"key": "sage200"},
        "configuration": {
            "oauth.api.secret": "",
            "oauth.api.key": "",
            "subscription.key": "",
            "signing.key": "",
            "company.name": "",
            "event.notification.enabled": True,
            "event.notification.callback.url": "https://console.cloud-elements.com",
            "event.notification.basic.username": "name",
            "event.notification.basic.password": "password",
            "event.poller.refresh_interval": "15",
            "event.poller.configuration": {"customers": {"url": url, "idField": "id", "datesConfiguration": dates}},
        },
        "tags": [""],
        "name": "",
    }


def test_the_hub_has_the_resources_that_were_seen(root: Json) -> None:
    start = "/hubs/finance/"
    found = {
        p.removeprefix(start): set(item) & set(METHODS) for p, item in root["paths"].items() if p.startswith(start)
    }
    assert found == HUB


def test_every_operation_says_which_secrets_it_sends(root: Json) -> None:
    for path, operation in operations(root):
        of_instance = path.startswith("/hubs/") or operation["operationId"] in OWN
        wanted = ["user", "element"] if of_instance else ["user", "organization"]
        assert operation["x-sagewire-auth-parts"] == wanted, operation["operationId"]
    known = [part["name"] for part in root["x-sagewire-auth"]["parts"]]
    assert known == ["user", "organization", "element"]


def test_lists_go_on_by_a_token_that_they_take_and_give(root: Json) -> None:
    named = {f"#/components/parameters/{key}": one["name"] for key, one in root["components"]["parameters"].items()}
    for _, operation in operations(root):
        paging = operation.get("x-sagewire-paging", {})
        if paging.get("strategy") == "header-token":
            taken = {named.get(one.get("$ref", ""), one.get("name")) for one in operation["parameters"]}
            assert {paging["parameter"], paging["size"]["parameter"]} <= taken, operation["operationId"]
            assert paging["header"] in operation["responses"]["200"]["headers"]
        elif operation["operationId"].startswith("List"):
            assert operation["operationId"] == "ListConfiguration"


def test_the_published_body_fits_and_a_number_of_minutes_does_not(root: Json) -> None:
    schema = {"$ref": "#/components/schemas/new_instance", "components": root["components"]}
    validator = jsonschema_rs.Draft202012Validator(schema)
    assert validator.is_valid(body())
    wrong = body()
    wrong["configuration"]["event.poller.refresh_interval"] = 15
    assert not validator.is_valid(wrong)


def test_secrets_are_secret(root: Json) -> None:
    found = {
        f"{name}.{field}"
        for name, schema in root["components"]["schemas"].items()
        for field, value in schema.get("properties", {}).items()
        if value.get("x-sagewire-secret")
    }
    secret = ("oauth.api.secret", "subscription.key", "signing.key", "event.notification.basic.password")
    callback = ("event.notification.signature.key", "event.notification.callback.headers")
    configured = {f"instance_configuration.{key}" for key in (*secret, *callback)}
    settings = {"instance.configuration", "setting.propertyValue", "setting_change.propertyValue"}
    assert found == configured | settings | {"instance.token", "provider_data.code", "provider_data.secret"}


def test_a_notification_needs_nothing_but_its_events(root: Json) -> None:
    schemas = root["components"]["schemas"]
    assert schemas["event_notification"]["required"] == ["message"]
    assert schemas["event_message"]["required"] == ["events"]
    headers = {
        one["name"]: one.get("required", False) for one in root["webhooks"]["eventNotification"]["post"]["parameters"]
    }
    assert headers == {"Elements-Webhook-Id": True, "Elements-Webhook-Signature": False, "Authorization": False}
