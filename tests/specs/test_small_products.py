"""Sage 50, Sage 100 Contractor and Cloud Elements: their specs and overlays are sound, described and honest."""

from __future__ import annotations

import re
from collections import Counter
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
import yaml as pyyaml

from generator import overlay, prepare, yaml
from generator.bundle import bundle
from sagewire.runtime.calls.diagnoses import SITUATIONS

if TYPE_CHECKING:
    from collections.abc import Iterator

HOME = Path(__file__).parents[2]
PRODUCTS = ("sage50", "contractor", "cloud_elements")
COUNTS = {"sage50": (9, 23, 2), "contractor": (68, 56, 0), "cloud_elements": (42, 35, 1)}
FILES = [
    file
    for product in PRODUCTS
    for folder in ("specs", "overlays")
    for file in sorted((HOME / folder / product).glob("*.yaml"))
]
Json = dict[str, Any]


def overlays(product: str) -> list[Path]:
    return sorted((HOME / "overlays" / product).glob("*.yaml"))


def published(product: str) -> Json:
    return bundle(HOME / "specs" / product / "openapi.yaml").root


def patched(product: str) -> Json:
    document = bundle(HOME / "specs" / product / "openapi.yaml")
    for file in overlays(product):
        document = overlay.apply_file(document, file)
    return document.root


@pytest.fixture(scope="module", params=PRODUCTS)
def product(request: pytest.FixtureRequest) -> str:
    return str(request.param)


@pytest.fixture(scope="module")
def root(product: str) -> Json:
    return patched(product)


def operations(root: Json) -> Iterator[tuple[str, str, Json]]:
    for path, item in root["paths"].items():
        for method in ("get", "post", "put", "patch", "delete"):
            if method in item:
                yield path, method, item[method]


def fields(root: Json) -> Iterator[tuple[str, Json]]:
    for name, schema in root["components"]["schemas"].items():
        for field, value in schema.get("properties", {}).items():
            yield f"{name}.{field}", value


def test_the_whole_is_sound(product: str) -> None:
    root = prepare.prepare(HOME / "specs" / product / "openapi.yaml", overlays(product)).root
    found = (sum(1 for _ in operations(root)), len(root["components"]["schemas"]), len(root.get("webhooks", {})))
    assert found == COUNTS[product]


@pytest.mark.parametrize("file", FILES, ids=lambda file: f"{file.parent.parent.name}-{file.parent.name}-{file.stem}")
def test_yaml_means_the_same_in_1_1_and_1_2(file: Path) -> None:
    text = file.read_text(encoding="utf-8")
    assert pyyaml.safe_load(text) == yaml.load(file)
    assert text.isascii()
    assert not [line for line in text.splitlines() if line != line.rstrip() or len(line) > 120]


def test_every_operation_says_what_it_does_and_how_sure_that_is(root: Json) -> None:
    texts = Counter(operation["summary"] for *_, operation in operations(root))
    assert [text for text, count in texts.items() if count > 1] == []
    assert [text for text in texts if not re.fullmatch(r"[A-Z][a-z]+s\b.*\.", text)] == []
    assert [o["operationId"] for *_, o in operations(root) if "x-sagewire-confidence" not in o] == []


def test_every_schema_says_what_it_is(root: Json) -> None:
    texts = Counter(schema.get("description", "") for schema in root["components"]["schemas"].values())
    assert [text for text, count in texts.items() if count > 1 or not re.fullmatch(r"[A-Z].*\.", text)] == []


def test_fields_are_described_unless_their_names_say_it_all(product: str, root: Json) -> None:
    bare = {name for name, field in fields(root) if not field.get("description")}
    assert product == "sage50" or not bare
    assert {name.partition(".")[0] for name in bare} <= {"Customer", "Address", "Product", "Order", "OrderLine"}


def test_parameters_are_described(root: Json) -> None:
    named = root["components"].get("parameters", {}).values()
    own = [p for *_, o in operations(root) for p in o.get("parameters", []) if "$ref" not in p]
    assert [p["name"] for p in [*named, *own] if not p.get("description")] == []


def test_every_action_says_why(product: str) -> None:
    for file in overlays(product):
        for action in yaml.load(file)["actions"]:
            assert len(action["description"]) > 4, action["target"]


def test_overlays_lose_no_field(product: str, root: Json) -> None:
    here = {name for name, _ in fields(root)}
    assert [name for name, _ in fields(published(product)) if name not in here] == []


def test_records_are_open(root: Json) -> None:
    closed = {
        name
        for name, schema in root["components"]["schemas"].items()
        if schema.get("properties") and schema.get("additionalProperties") is not True
    }
    assert closed <= {"table_query", "element_key"}


def test_paths_can_be_replaced(root: Json) -> None:
    assert root["x-sagewire-paths"] == "configurable"


def test_diagnoses_name_situations_that_the_runtime_knows(root: Json) -> None:
    known = [one.get("situation") for one in root["x-sagewire-diagnoses"]]
    assert {one for one in known if one} <= SITUATIONS
    assert {"html-answer", "not-reached", "timed-out"} <= set(known)
    assert all(one["who"] and one["source"] for one in root["x-sagewire-diagnoses"])


def test_names_of_codes_fit_the_codes(root: Json) -> None:
    for name, schema in root["components"]["schemas"].items():
        if schema.get("type") == "integer":
            assert list(map(int, schema["x-sagewire-enum-names"])) == schema["enum"], name
