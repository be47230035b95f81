"""Sage 50 Cloud: nine operations and two callbacks, and four secrets that show nowhere."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from generator import overlay
from generator.bundle import bundle

HOME = Path(__file__).parents[2]
OPERATIONS = {
    "RegisterDeveloper": "post /api/developers",
    "RegisterApplication": "post /api/developers/{developerId}/applications",
    "CreatePasscode": "post /api/developers/{developerId}/applications/{applicationId}/passcodes",
    "RotateApiKey": "patch /api/apikey",
    "ListScopes": "get /api/scopes",
    "ReadScope": "get /api/scopes/{scope}",
    "UploadFile": "post /api/scopes/{scope}/files",
    "GetTracking": "get /api/tracking/{trackingId}",
    "GetResult": "get /api/results/{resultId}",
}
REQUIRED = {
    "Customer": ["id", "firstName", "lastName", "email", "addresses", "timestamp"],
    "Address": ["id", "address1", "city", "country", "postCode", "telephone1", "timestamp"],
    "Product": ["id", "name", "netPrice", "tax", "discountByUnit"],
    "OrderResult": ["id", "status"],
    "Stock": ["id"],
    "OrderLine": [],
}
Json = dict[str, Any]


@pytest.fixture(scope="module")
def root() -> Json:
    document = bundle(HOME / "specs" / "sage50" / "openapi.yaml")
    for file in sorted((HOME / "overlays" / "sage50").glob("*.yaml")):
        document = overlay.apply_file(document, file)
    return document.root


def operations(root: Json) -> dict[str, tuple[str, Json]]:
    return {o["operationId"]: (f"{m} {p}", o) for p, item in root["paths"].items() for m, o in item.items()}


def test_operations_and_callbacks(root: Json) -> None:
    assert {name: place for name, (place, _) in operations(root).items()} == OPERATIONS
    assert list(root["webhooks"]) == ["approval", "notification"]


def test_no_server_is_known(root: Json) -> None:
    assert "servers" not in root
    assert "x-sagewire-servers" not in root


def test_onboarding_and_rotation_send_no_key(root: Json) -> None:
    without = {name for name, (_, o) in operations(root).items() if o.get("x-sagewire-auth") == "none"}
    assert without == {"RegisterDeveloper", "RegisterApplication", "CreatePasscode", "RotateApiKey"}
    assert without == {name for name, (_, o) in operations(root).items() if o.get("security") == []}


def test_rotation_names_fields_that_are_there(root: Json) -> None:
    auth, schemas = root["x-sagewire-auth"], root["components"]["schemas"]
    assert auth["rotate"] in operations(root)
    assert {auth["initial"], auth["secret"]} == set(schemas["KeyRotation"]["required"])
    assert {auth["key"], auth["expires"]} <= set(schemas["ApiKey"]["properties"])


def test_secrets_are_secret_wherever_they_stand(root: Json) -> None:
    names = ("apikey", "initialApikey", "secret", "applicationId", "passcode")
    for schema in root["components"]["schemas"].values():
        for name, field in schema["properties"].items():
            assert field.get("x-sagewire-secret", False) == (name in names), name
    assert all(one["x-sagewire-secret"] for one in root["components"]["parameters"].values())


def test_states_are_open_and_a_result_may_be_missing(root: Json) -> None:
    tracking = root["components"]["schemas"]["Tracking"]
    assert tracking["properties"]["status"]["enum"] == ["uploading", "validating", "accepted", "failed", "badRequest"]
    assert tracking["required"] == ["status"]


def test_contracts_require_what_the_tables_say(root: Json) -> None:
    schemas = root["components"]["schemas"]
    assert {name: schemas[name].get("required", []) for name in REQUIRED} == REQUIRED
    assert schemas["Order"]["properties"]["deliveryAddress"]["$ref"] == "#/components/schemas/Address"


def test_addresses_stand_for_parameters_that_are_there(root: Json) -> None:
    found = {name: o["x-sagewire-address"]["parameter"] for name, (_, o) in operations(root).items()
             if "x-sagewire-address" in o}  # fmt: skip
    assert found == {"ReadScope": "scope", "GetTracking": "trackingId", "GetResult": "resultId"}
    for name, parameter in found.items():
        assert parameter in [one["name"] for one in operations(root)[name][1]["parameters"]]
