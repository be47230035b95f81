"""The Sage 200 specs and overlays: nothing published is lost, and what is added can be trusted.

`sage200_operations.txt` and `sage200_fields.txt` hold the published surface: operations as `METHOD path operationId`,
and for each schema the names of its fields, inner ones in brackets, numbered ones as ranges (`spare_text_1..10`).
"""

from __future__ import annotations

import re
from collections import Counter
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
import yaml as pyyaml

from generator import lint, overlay, vocabulary, yaml
from generator.bundle import bundle

if TYPE_CHECKING:
    from collections.abc import Iterator

    from generator.document import Document

HERE = Path(__file__).parent
HOME = HERE.parents[1]
SPECS = sorted((HOME / "specs" / "sage200").glob("*.yaml"))
OVERLAYS = sorted((HOME / "overlays" / "sage200").glob("*.yaml"))
ENTRY = re.compile(r"(\w+?)_(\d+)\.\.(\d+)$")


@pytest.fixture(scope="module")
def published() -> dict[str, Any]:
    """What Sage publishes, as bundled from the specs."""
    return bundle(HOME / "specs" / "sage200" / "openapi.yaml").root


@pytest.fixture(scope="module")
def document() -> Document:
    """The specs with all overlays."""
    result = bundle(HOME / "specs" / "sage200" / "openapi.yaml")
    for file in OVERLAYS:
        result = overlay.apply_file(result, file)
    return result


@pytest.fixture(scope="module")
def patched(document: Document) -> dict[str, Any]:
    """The content of the specs with all overlays."""
    return document.root


def operations(root: dict[str, Any]) -> Iterator[tuple[str, str, dict[str, Any]]]:
    for path, item in root["paths"].items():
        for method, operation in item.items():
            yield method.upper(), path, operation


def fields(schema: dict[str, Any]) -> Iterator[tuple[str, dict[str, Any]]]:
    """The fields of a schema and of the objects inside it, each with its dotted name."""
    for name, field in schema.get("properties", {}).items():
        yield name, field
        for inner, value in fields(field if "properties" in field else field.get("items", {})):
            yield f"{name}.{inner}", value


def all_fields(root: dict[str, Any]) -> Iterator[tuple[str, dict[str, Any]]]:
    for name, schema in root["components"]["schemas"].items():
        for field, value in fields(schema):
            yield f"{name}.{field}", value


def known_fields(line: str) -> Iterator[str]:
    """The dotted names that a line of `sage200_fields.txt` stands for."""
    schema, _, text = line.partition(":")
    above: list[str] = [schema]
    last = ""
    for word in re.findall(r"[^\s()]+|[()]", text):
        if word == "(":
            above.append(last)
        elif word == ")":
            above.pop()
        elif found := ENTRY.match(word):
            for number in range(int(found[2]), int(found[3]) + 1):
                yield ".".join([*above, f"{found[1]}_{number}"])
        else:
            last = word
            yield ".".join([*above, word])


def rows(operation: dict[str, Any], root: dict[str, Any]) -> dict[str, Any]:
    """The fields of the rows of a list."""
    schema = operation["responses"]["200"]["content"]["application/json"]["schema"]
    name = schema["items"]["$ref"].rpartition("/")[2]
    found: dict[str, Any] = root["components"]["schemas"][name]["properties"]
    return found


def test_counts(published: dict[str, Any]) -> None:
    assert len(published["paths"]) >= 505
    assert sum(1 for _ in operations(published)) >= 710
    assert len(published["components"]["schemas"]) >= 360


def test_every_published_operation_is_there(patched: dict[str, Any]) -> None:
    here = {f"{method} {path} {operation['operationId']}" for method, path, operation in operations(patched)}
    known = (HERE / "sage200_operations.txt").read_text(encoding="utf-8").splitlines()
    assert len(known) == 710
    assert [line for line in known if line not in here] == []


def test_every_published_field_is_there(published: dict[str, Any]) -> None:
    here = {name for name, _ in all_fields(published)}
    lines = (HERE / "sage200_fields.txt").read_text(encoding="utf-8").splitlines()
    known = [name for line in lines for name in known_fields(line)]
    assert len(lines) == 360
    assert len(known) == 6032
    assert [name for name in known if name not in here] == []


def test_overlays_lose_no_field(published: dict[str, Any], patched: dict[str, Any]) -> None:
    here = {name for name, _ in all_fields(patched)}
    assert [name for name, _ in all_fields(published) if name not in here] == []


def test_document_is_sound(document: Document) -> None:
    assert lint.problems(document) == []
    assert vocabulary.problems(document) == []


@pytest.mark.parametrize("file", [*SPECS, *OVERLAYS], ids=lambda file: file.name)
def test_yaml_means_the_same_in_1_1_and_1_2(file: Path) -> None:
    text = file.read_text(encoding="utf-8")
    assert pyyaml.safe_load(text) == yaml.load(file)
    assert text.isascii()
    assert not [line for line in text.splitlines() if line != line.rstrip() or len(line) > 120]


def test_every_operation_says_what_it_does(published: dict[str, Any]) -> None:
    summaries = Counter(operation["summary"] for *_, operation in operations(published))
    assert [text for text, count in summaries.items() if count > 1] == []
    assert [text for text in summaries if not re.match(r"[A-Z][a-z]+s\b.*\.$", text)] == []


def test_every_schema_says_what_it_is(patched: dict[str, Any]) -> None:
    texts = Counter(schema.get("description", "") for schema in patched["components"]["schemas"].values())
    assert texts[""] == 0
    assert [text for text, count in texts.items() if count > 1] == []


def test_most_fields_say_more_than_their_name(published: dict[str, Any]) -> None:
    texts = [field.get("description", "") for _, field in all_fields(published)]
    assert sum(bool(text) for text in texts) > 0.7 * len(texts)
    assert not [text for text in texts if text and not text.rstrip("`").endswith((".", ")"))]


def test_no_comma_has_cut_a_sentence(patched: dict[str, Any]) -> None:
    keys = {key for _, field in all_fields(patched) for key in field if not key.startswith("x-sagewire-")}
    known = {
        "$ref",
        "type",
        "format",
        "maxLength",
        "readOnly",
        "writeOnly",
        "default",
        "description",
        "items",
        "properties",
    }
    assert keys <= known


def test_every_parameter_says_what_it_is(patched: dict[str, Any]) -> None:
    parameters = [entry for *_, operation in operations(patched) for entry in operation.get("parameters", [])]
    assert [entry for entry in parameters if not entry.get("description")] == []


def test_nothing_is_enforced_as_required(patched: dict[str, Any]) -> None:
    assert patched["x-sagewire-required"] == "documented"
    assert [name for name, schema in patched["components"]["schemas"].items() if "required" in schema] == []


def test_every_date_is_a_day_or_an_instant(patched: dict[str, Any]) -> None:
    dates = {
        name: field.get("x-sagewire-time") for name, field in all_fields(patched) if field.get("format") == "date-time"
    }
    assert len(dates) > 600
    assert set(dates.values()) == {"day", "instant"}
    assert {dates[name] for name in dates if "date_time_" in name or name.endswith("_date_time")} == {"instant"}
    assert dates["customer.account_opened"] == dates["sop_order.document_date"] == "day"


def test_every_decimal_has_a_scale(published: dict[str, Any]) -> None:
    decimals = [field for _, field in all_fields(published) if field.get("format") == "decimal"]
    assert len(decimals) > 900
    assert {field["x-sagewire-scale"] for field in decimals} == {2, 3, 4, 5, 6, 7, 9}


def test_every_field_has_a_type(patched: dict[str, Any]) -> None:
    open_ones = {name for name, field in all_fields(patched) if "type" not in field and "$ref" not in field}
    assert {name.rpartition(".")[2] for name in open_ones} == {
        "available_document_discount",
        "nominal_codes",
        "pop_status",
        "sop_status",
    }


def test_every_list_can_be_paged(patched: dict[str, Any]) -> None:
    strategies = Counter[str]()
    for method, path, operation in operations(patched):
        answer = operation["responses"]["200"].get("content", {}).get("application/json", {}).get("schema", {})
        paging = operation.get("x-sagewire-paging")
        assert bool(paging) == (method == "GET" and answer.get("type") == "array"), path
        if not paging:
            continue
        strategies[paging["strategy"]] += 1
        known = rows(operation, patched)
        ordered = [part.split()[0] for part in paging.get("order", "").split(", ") if part]
        assert set(ordered) <= set(known), path
        assert (paging["strategy"] == "keyset") == ("key" in paging), path
        if "key" in paging:
            assert known[paging["key"]]["type"] == "integer", path
    assert set(strategies) == {"keyset", "skip", "none"}
    assert strategies["keyset"] > strategies["none"] > strategies["skip"]


def test_writes_are_not_repeated_by_default(patched: dict[str, Any]) -> None:
    safe = {"preview": set[str](), "idempotent": set[str]()}
    for method, path, operation in operations(patched):
        safety = operation.get("x-sagewire-safety", "write")
        if safety != "write":
            assert (method, safety) in {("POST", "preview"), ("PUT", "idempotent")}, path
            safe[safety].add(operation["operationId"])
    assert {"PostSOPOrdersNew", "PostCustomerPriceEnquiry"} <= safe["preview"]
    assert "PutCustomerEmail" in safe["idempotent"]
    assert not {"PutSOPOrder", "PutPOPOrder", "PutCustomer", "PutProduct", "PutCouriers"} & safe["idempotent"]


def test_children_can_be_named_in_a_request(patched: dict[str, Any]) -> None:
    schemas = patched["components"]["schemas"]
    children = {
        field["items"]["$ref"].rpartition("/")[2]
        for _, field in all_fields(patched)
        if "$ref" in field.get("items", {}) and not field.get("readOnly")
    }
    merged = {name for name in children if "is_to_delete" in schemas[name]["properties"]}
    assert {"sop_order_line", "customer_contact", "product_supplier"} <= merged
    for name in merged:
        assert not schemas[name]["properties"]["id"].get("readOnly"), name
        assert schemas[name]["properties"]["is_to_delete"]["writeOnly"], name


def test_fields_that_are_promised_can_be_read(patched: dict[str, Any]) -> None:
    promised = {name: field for name, field in all_fields(patched) if field.get("x-sagewire-sent")}
    assert {"customer.id", "customer.balance", "sop_order.total_gross_value", "product.code"} <= set(promised)
    for name, field in promised.items():
        assert not field.get("writeOnly"), name
        assert not field.get("x-sagewire-edition"), name
        assert not field.get("x-sagewire-expandable"), name
        assert field.get("format") != "date-time", name


def test_every_diagnosis_is_of_use(patched: dict[str, Any]) -> None:
    diagnoses = patched["x-sagewire-diagnoses"]
    assert len({entry["id"] for entry in diagnoses}) == len(diagnoses)
    for entry in diagnoses:
        assert all(entry.get(key) for key in ("cause", "mend", "who", "source")), entry["id"]
        assert entry["mend"] != entry["cause"], entry["id"]


@pytest.mark.parametrize(
    ("message", "found"),
    [
        ("Error: APISiteAlreadyExists", "tunnel-installer-site-exists"),
        ("API tab of System Administration: APISiteAlreadyExists", "classic-site-exists"),
        ("AADSTS650052: The app needs access to a service", "tunnel-installer-licence"),
        ("The type initializer for 'Sage.Graph.ClientFactory' threw an exception.", "tunnel-installer-token-cache"),
        ("Authorization has been denied for this request", "tunnel-installer-old-site-id"),
        ("Subscription not available.", "microsoft-365-not-associated"),
        ("Subscription not ready.", "microsoft-365-not-ready"),
        ("Cannot setup your integration.", "microsoft-365-licence"),
        ("Sage Cloud Identity oops something went wrong. Callback URL mismatch", "callback-url-mismatch"),
        ("Could not complete OAuth 2.0 login. Error: [object Object]", "sage-id-not-registered"),
        (
            "Incorrect syntax near '@__Skip'.\r Invalid usage of the option NEXT in the FETCH statement",
            "skip-without-order",
        ),
        ("Sequence contains no elements", "sequence-contains-no-elements"),
        ("Exception of type SageNullFieldException", "null-field"),
    ],
)
def test_messages_of_the_faq_are_known(patched: dict[str, Any], message: str, found: str) -> None:
    fitting = [
        entry["id"]
        for entry in patched["x-sagewire-diagnoses"]
        if "status" not in entry and re.search(entry.get("text", "$^"), message, re.IGNORECASE)
    ]
    assert fitting[:1] == [found]


def test_statuses_of_the_faq_are_known(patched: dict[str, Any]) -> None:
    statuses = {
        status
        for entry in patched["x-sagewire-diagnoses"]
        for status in (entry["status"] if isinstance(entry.get("status"), list) else [entry.get("status")])
    }
    assert {401, 403, 404, 429, 504, 524} <= statuses


def test_overlay_actions_give_their_reason() -> None:
    for file in OVERLAYS:
        for action in yaml.load(file)["actions"]:
            assert len(action["description"]) > 15, (file.name, action["target"])
