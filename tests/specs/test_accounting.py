"""Sage Business Cloud Accounting: nothing that is published is lost from the specs, and every part reads well."""

from __future__ import annotations

import json
import re
from collections import Counter
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

from generator import yaml
from generator.prepare import patched

if TYPE_CHECKING:
    from collections.abc import Iterator

HERE = Path(__file__).parent
SPECS = HERE.parents[1] / "specs" / "accounting"
METHODS = ("get", "post", "put", "delete")
OVERLAYS = HERE.parents[1] / "overlays" / "accounting"
Json = dict[str, Any]


@pytest.fixture(scope="module")
def parts() -> dict[str, Json]:
    """Every file of the folder by name."""
    return {path.name: yaml.load(path) for path in sorted(SPECS.glob("*.yaml"))}


@pytest.fixture(scope="module")
def schemas(parts: dict[str, Json]) -> dict[str, Json]:
    """The schemas of all parts of the published surface."""
    found = [item for file in parts["openapi.yaml"]["x-sagewire-parts"] for item in _schemas(parts[file])]
    assert [name for name, count in Counter(name for name, _ in found).items() if count > 1] == []
    return dict(found)


def _schemas(part: Json) -> list[tuple[str, Json]]:
    return list(part["components"].get("schemas", {}).items())


def _operations(part: Json) -> Iterator[tuple[str, str, Json]]:
    for path, item in part["paths"].items():
        for method in METHODS:
            if method in item:
                yield path, method, item[method]


def _published(parts: dict[str, Json]) -> list[tuple[str, str, Json]]:
    return [found for file in parts["openapi.yaml"]["x-sagewire-parts"] for found in _operations(parts[file])]


def _kind(schema: Json) -> str:
    if "$ref" in schema:
        return str(schema["$ref"]).rpartition("/")[2]
    if schema["type"] == "array":
        return "[" + ("" if "properties" in schema["items"] else _kind(schema["items"])) + "]"
    text: str = schema["type"] + (f"/{schema['format']}" if "format" in schema else "")
    if "maxLength" in schema:
        text += f"({schema['maxLength']})"
    if "minimum" in schema:
        text += f"({schema['minimum']}..{schema['maximum']})"
    return text + (f"({'|'.join(schema['enum'])})" if "enum" in schema else "")


def _fields(schema: Json, before: str = "") -> Iterator[str]:
    for name, field in schema["properties"].items():
        yield f"{before}{name}{'!' if name in schema.get('required', []) else ''}:{_kind(field)}"
        inner = field if "properties" in field else field.get("items", {})
        if "properties" in inner:
            yield from _fields(inner, f"{before}{name}.")


def _listed(file: str) -> dict[str, list[str]]:
    """A committed list: heads at the margin, what belongs to them indented."""
    listed: dict[str, list[str]] = {}
    for line in (HERE / file).read_text().splitlines():
        if line.startswith("  "):
            listed[list(listed)[-1]].append(line.strip())
        else:
            listed[line] = []
    return listed


def _facts(operation: Json, parts: dict[str, Json]) -> Iterator[str]:
    """Parameters, body and answers of an operation, one line each."""
    for one in operation.get("parameters", []):
        shared = parts["common.yaml"]["components"]["parameters"]
        parameter = shared[one["$ref"].rpartition("/")[2]] if "$ref" in one else one
        name = f"{parameter['in']} {parameter['name']}{'!' if parameter.get('required') else ''}"
        default = parameter["schema"].get("default")
        yield f"{name}:{_kind(parameter['schema'])}" + ("" if default is None else f"={json.dumps(default)}")
    if "requestBody" in operation:
        assert operation["requestBody"]["required"] is True
        yield f"body {_kind(_json(operation['requestBody']))}"
    for code, answer in operation["responses"].items():
        yield f"{code} {_kind(_json(answer))}" if "content" in answer else code


def _json(holder: Json) -> Json:
    schema: Json = holder["content"]["application/json"]["schema"]
    return schema


def _walk(value: Any) -> Iterator[Json]:
    if isinstance(value, dict):
        yield value
    for inner in value.values() if isinstance(value, dict) else value if isinstance(value, list) else ():
        yield from _walk(inner)


def _references(part: Json) -> list[str]:
    return [node["$ref"] for node in _walk(part) if isinstance(node.get("$ref"), str)]


def test_every_published_operation_is_there_with_parameters_body_and_answers(parts: dict[str, Json]) -> None:
    found = {
        f"{method.upper()} {path} {operation['operationId']}": sorted(_facts(operation, parts))
        for path, method, operation in _published(parts)
    }
    assert found == {head: sorted(facts) for head, facts in _listed("accounting_operations.txt").items()}


def test_counts_are_those_of_the_published_document(parts: dict[str, Json], schemas: dict[str, Json]) -> None:
    operations = _published(parts)
    methods = Counter(method for _, method, _ in operations)
    assert len({path for path, _, _ in operations}) == 179
    assert methods == {"get": 173, "post": 46, "put": 45, "delete": 37}
    assert len(schemas) == 212
    assert sum(name.startswith(("post", "put")) for name in schemas) == 84


def test_every_published_field_is_there_with_its_type_and_limits(schemas: dict[str, Json]) -> None:
    assert {name: list(_fields(schema)) for name, schema in schemas.items()} == _listed("accounting_fields.txt")


def test_each_path_stands_in_one_part_and_each_id_is_used_once(parts: dict[str, Json]) -> None:
    paths = Counter(path for part in parts.values() for path in part["paths"])
    ids = Counter(operation["operationId"] for part in parts.values() for _, _, operation in _operations(part))
    assert [name for name, count in (paths | ids).items() if count > 1] == []


def test_the_root_names_every_part(parts: dict[str, Json]) -> None:
    named = parts["openapi.yaml"]["x-sagewire-parts"]
    assert sorted([*named, "openapi.yaml"]) == sorted(parts)


def test_every_reference_leads_somewhere(parts: dict[str, Json]) -> None:
    for file, part in parts.items():
        for reference in _references(part):
            target, _, pointer = reference.partition("#/")
            assert target != file, f"{file}: {reference} names its own file"
            value: Any = parts[target or file]
            for key in pointer.split("/"):
                assert key in value, f"{file}: {reference}"
                value = value[key]


def test_no_schema_and_no_shared_parameter_is_left_over(parts: dict[str, Json], schemas: dict[str, Json]) -> None:
    used = {reference.rpartition("/")[2] for part in parts.values() for reference in _references(part)}
    assert set(schemas) - used == {"UnpostedTransaction"}  # published, but no operation uses it
    assert set(parts["common.yaml"]["components"]["parameters"]) <= used


def test_every_body_has_exactly_one_wrapper(schemas: dict[str, Json]) -> None:
    bodies = {name: list(schema["properties"]) for name, schema in schemas.items() if name.startswith(("post", "put"))}
    assert {name: fields for name, fields in bodies.items() if len(fields) != 1} == {}


def test_operations_schemas_and_parameters_are_described(parts: dict[str, Json]) -> None:
    for part in parts.values():
        for _, _, operation in _operations(part):
            assert re.fullmatch(r"[A-Z].*\.", operation["summary"]), operation["operationId"]
            assert all("$ref" in one or one["description"] for one in operation.get("parameters", []))
        for name, schema in _schemas(part):
            assert re.fullmatch(r"[A-Z].*\.", schema["description"]), name


def test_most_fields_are_described(schemas: dict[str, Json]) -> None:
    fields = [field for node in _walk(schemas) for field in _properties(node)]
    described = sum("description" in field for field in fields)
    assert len(fields) == 4290
    assert 0.55 <= described / len(fields) <= 0.8


def _properties(node: Json) -> list[Json]:
    properties = node.get("properties")
    return list(properties.values()) if node.get("type") == "object" and isinstance(properties, dict) else []


def test_legacy_operations_say_why(parts: dict[str, Json]) -> None:
    operations = [operation for _, _, operation in _published(parts)]
    legacy = [one for one in operations if one.get("deprecated")]
    assert len(legacy) == 30
    assert [one for one in operations if "x-sagewire-deprecated" in one] == legacy
    assert all(one["x-sagewire-deprecated"]["reason"] for one in legacy)
    assert sum(one["x-sagewire-deprecated"].get("withdrawn") == "2026-05" for one in legacy) == 19


def test_availability_and_access_have_their_shape(parts: dict[str, Json]) -> None:
    operations = [operation for part in parts.values() for _, _, operation in _operations(part)]
    available = [one["x-sagewire-availability"] for one in operations if "x-sagewire-availability" in one]
    access = [one["x-sagewire-access"] for one in operations if "x-sagewire-access" in one]
    assert (len(available), len(access)) == (289, 126)
    for one in available:
        assert set(one) == {"countries", "tiers"}
        assert set(one["tiers"]) <= {"plus", "standard", "start"}
        assert one["countries"] == sorted({country for tier in one["tiers"].values() for country in tier})
    for areas in access:
        assert all(set(area) == {"area", "roles"} for area in areas)
        assert {role for area in areas for role in area["roles"]} <= {"Full Access", "Read Only", "Restricted Access"}


def test_the_older_form_is_the_same_operation() -> None:
    document = patched(SPECS / "openapi.yaml", sorted(OVERLAYS.glob("*.yaml"))).root
    (server,) = [server for server in document["x-sagewire-servers"] if server["edition"] == "v3"]
    assert server["url"] == "https://api.columbus.sage.com/{region}/sageone/accounts/v3"
    assert (server["operations"], server["headers"]) == (["getContactAllocations"], ["subscription_key"])
    listed = [_whole(document, one) for one in document["paths"]["/contact_allocations"]["get"]["parameters"]]
    assert {one["name"] for one in listed} >= {
        "contact_id", "transaction_type_id", "updated_or_created_since", "deleted_since", "show_legacy_id",
        "items_per_page", "page", "attributes", "sort",
    }  # fmt: skip
    schemas = document["components"]["schemas"]
    allocation = schemas["ContactAllocation"]
    assert allocation["x-sage-menusection"] == "Contacts, Addresses & Countries"
    for name in ("transaction", "transaction_type", "contact"):
        assert allocation["properties"][name]["x-sage-menusection"] == "Settings"
    for name in ("ContactAllocation", "Base", "AllocatedArtefact", "Generic"):
        assert schemas[name]["properties"]["legacy_id"]["format"] == "int32"
    assert {"links"} <= allocation["properties"].keys() & schemas["Generic"]["properties"].keys()
    assert list(schemas["Link"]["properties"]) == ["href", "rel", "type"]


def _whole(document: Json, parameter: Json) -> Json:
    found: Json = parameter
    if "$ref" in parameter:
        found = document["components"]["parameters"][parameter["$ref"].rpartition("/")[2]]
    return found


@pytest.mark.parametrize("path", sorted(SPECS.glob("*.yaml")), ids=lambda path: path.name)
def test_files_are_plain_and_narrow(path: Path) -> None:
    text = path.read_text()
    assert text.isascii()
    assert text.endswith("\n")
    assert not [line for line in text.splitlines() if len(line) > 120 or line != line.rstrip()]
    assert json.dumps(yaml.load(path))
