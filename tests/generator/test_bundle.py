"""Bundling: parts merged, references into other files brought home, origins remembered."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from generator.bundle import bundle
from generator.errors import SpecError, SpecErrors
from generator.grammar import local_steps, resolve, walk
from tests.generator.documents import write

HEAD = "openapi: 3.1.0\ninfo: {title: Shop, version: '1'}\n"
FINE = "responses: {'200': {description: Fine}}"


def _closed(root: dict[str, Any]) -> bool:
    """Say whether every reference leads to something in the document."""
    for node in walk(root):
        reference = node.value.get("$ref")
        if isinstance(reference, str):
            steps = local_steps(reference)
            assert steps is not None, reference
            resolve(root, steps)
    return True


def test_parts_are_merged_and_located(tmp_path: Path) -> None:
    root = write(
        tmp_path,
        openapi=HEAD + "tags: [{name: a}]\nx-sagewire-parts: [one.yaml, two.yaml]\n"
        "components: {schemas: {money: {type: string}}}\n",
        one="openapi: 3.1.0\ntags: [{name: a}, {name: b}]\npaths:\n  /x:\n    get:\n      responses:\n        '200':\n"
        "          description: Fine\n          content:\n            application/json:\n"
        "              schema: {$ref: 'openapi.yaml#/components/schemas/money'}\n",
        two="openapi: 3.1.0\npaths:\n  /x:\n    post: {responses: {}}\nx-other: 1\n"
        "webhooks: {changed: {post: {responses: {}}}}\n"
        "components: {schemas: {row: {properties: {m: {$ref: 'openapi.yaml#/components/schemas/money'}}}}}\n",
    )
    document = bundle(root)
    assert list(document.root) == ["openapi", "info", "tags", "components", "paths", "x-other", "webhooks"]
    assert document.root["tags"] == [{"name": "a"}, {"name": "b"}]
    assert list(document.root["paths"]["/x"]) == ["get", "post"]
    assert document.root["components"]["schemas"]["row"] == {
        "properties": {"m": {"$ref": "#/components/schemas/money"}}
    }
    assert _closed(document.root)
    error = document.error(("paths", "/x", "get", "responses", "200"), "w", "m")
    assert str(error) == f"{tmp_path / 'one.yaml'}:7 (#/paths/~1x/get/responses/200): w; m"
    assert document.error(("paths", "/x", "post"), "w", "m").file == str(tmp_path / "two.yaml")
    assert document.error(("components", "schemas", "row", "properties"), "w", "m").file == str(tmp_path / "two.yaml")
    assert document.error(("tags", 1), "w", "m").file == str(tmp_path / "one.yaml")
    assert document.error(("info", "title"), "w", "m").line == 2
    assert document.file == str(root)


def test_the_same_component_twice_is_one(tmp_path: Path) -> None:
    part = "openapi: 3.1.0\ncomponents: {schemas: {a: {type: string}}}\n"
    root = write(tmp_path, openapi=HEAD + "x-sagewire-parts: [one.yaml, two.yaml]\n", one=part, two=part)
    assert bundle(root).root["components"] == {"schemas": {"a": {"type": "string"}}}


def test_components_of_other_files_keep_their_names(tmp_path: Path) -> None:
    root = write(
        tmp_path,
        openapi=HEAD + "paths:\n  /x:\n    get:\n      parameters:\n"
        "      - {$ref: 'shared/common.yaml#/components/parameters/page'}\n"
        "      responses: {'200': {$ref: 'shared/common.yaml#/components/responses/fine'}}\n",
        shared__common="components:\n  parameters:\n    page: {name: p, in: path, schema: {$ref: 'types.yaml#/size'}}\n"
        "  responses:\n    fine: {description: Fine, content: {a/json: {schema: {$ref: '#/components/schemas/row'}}}}\n"
        "  schemas: {row: {type: object, properties: {next: {$ref: '#/components/schemas/row'}}}, unused: {}}\n",
        shared__types="size: {type: integer}\n",
    )
    document = bundle(root)
    components = document.root["components"]
    assert components["parameters"]["page"]["schema"] == {"$ref": "#/components/schemas/size"}
    assert components["schemas"]["row"]["properties"]["next"] == {"$ref": "#/components/schemas/row"}
    assert set(components["schemas"]) == {"size", "row"}
    assert _closed(document.root)
    assert document.error(("components", "schemas", "size"), "w", "m").file == str(tmp_path / "shared" / "types.yaml")


def test_clashing_names_are_told_apart(tmp_path: Path) -> None:
    root = write(
        tmp_path,
        openapi=HEAD + "components:\n  schemas:\n    money: {type: string}\n    a:\n      properties:\n"
        "        one: {$ref: 'one.yaml#/money'}\n        two: {$ref: 'two.yaml#/money'}\n"
        "        three: {$ref: 'x/two.yaml#/money'}\n        own: {$ref: '#/components/schemas/money'}\n",
        one="money: {type: number}\n",
        two="money: {type: integer}\n",
        x__two="money: {type: boolean}\n",
    )
    schemas = bundle(root).root["components"]["schemas"]
    names = {key: value["$ref"].rpartition("/")[2] for key, value in schemas["a"]["properties"].items()}
    assert names == {"one": "one_money", "two": "two_money", "three": "money_2", "own": "money"}
    assert [schemas[name]["type"] for name in names.values()] == ["number", "integer", "boolean", "string"]


def test_whole_files_and_circles(tmp_path: Path) -> None:
    root = write(
        tmp_path,
        openapi=HEAD + "components: {schemas: {tree: {$ref: schemas/tree.yaml}}}\n",
        schemas__tree="type: object\nproperties:\n  self: {$ref: '#'}\n  branch: {$ref: branch.yaml}\n",
        schemas__branch="type: array\nitems: {$ref: ./tree.yaml}\n",
    )
    schemas = bundle(root).root["components"]["schemas"]
    assert schemas["tree"] == {"$ref": "#/components/schemas/tree_tree"}
    assert schemas["tree_tree"]["properties"]["self"] == {"$ref": "#/components/schemas/tree_tree"}
    assert schemas["branch"]["items"] == {"$ref": "#/components/schemas/tree_tree"}


def test_places_inside_a_document_become_components(tmp_path: Path) -> None:
    root = write(
        tmp_path,
        openapi=HEAD
        + "components:\n  schemas:\n    a: {properties: {b: {type: object, properties: {c: {type: string}}}}}\n"
        "    d: {properties: {b: {$ref: '#/components/schemas/a/properties/b'}}}\n"
        "x-store: {kept: {type: integer}}\npaths:\n  /x:\n    get:\n      responses:\n        '200':\n"
        "          description: Fine\n          content: {application/json: {schema: {$ref: '#/x-store/kept'}}}\n",
    )
    root_object = bundle(root).root
    schemas = root_object["components"]["schemas"]
    assert schemas["a"]["properties"]["b"] == schemas["d"]["properties"]["b"] == {"$ref": "#/components/schemas/a_b"}
    assert schemas["a_b"]["properties"]["c"] == {"type": "string"}
    assert schemas["x-store_kept"] == {"type": "integer"}
    assert _closed(root_object)


def test_path_items_are_put_in_place(tmp_path: Path) -> None:
    root = write(
        tmp_path,
        openapi=HEAD + "paths:\n  /a: {$ref: 'paths.yaml#/paths/~1a~1{id}', summary: Own}\n"
        "  /b: {$ref: '#/components/pathItems/b'}\ncomponents: {pathItems: {b: {get: {operationId: B, "
        + FINE
        + "}}}}\n",
        paths="paths:\n  /a/{id}:\n    summary: Theirs\n    get:\n      operationId: A\n      responses:\n"
        "        '200': {description: Fine, content: {application/json: {schema: {$ref: '#/row'}}}}\n"
        "row: {type: string}\n",
    )
    document = bundle(root)
    paths = document.root["paths"]
    assert paths["/a"]["summary"] == "Own"
    assert paths["/a"]["get"]["responses"]["200"]["content"]["application/json"]["schema"] == {
        "$ref": "#/components/schemas/row"
    }
    assert paths["/b"]["get"]["operationId"] == "B"
    error = document.error(("paths", "/a", "get", "operationId"), "w", "m")
    assert str(error) == f"{tmp_path / 'paths.yaml'}:5 (#/paths/~1a~1{{id}}/get/operationId): w; m"


def test_escaped_pointers_and_names(tmp_path: Path) -> None:
    root = write(
        tmp_path,
        openapi=HEAD + "components:\n  schemas:\n    a/b~c d: {type: string}\n"
        "    x: {$ref: '#/components/schemas/a~1b~0c%20d'}\n    y: {$ref: 'more%20of%20it.yaml#/a~1b'}\n",
        **{"more of it": "a/b: {type: integer}\n"},
    )
    schemas = bundle(root).root["components"]["schemas"]
    assert schemas["x"] == {"$ref": "#/components/schemas/a~1b~0c d"}
    assert schemas["y"] == {"$ref": "#/components/schemas/a_b"}


def test_data_that_looks_like_references_is_left_alone(tmp_path: Path) -> None:
    text = (
        HEAD + "components:\n  schemas:\n    a:\n      type: object\n      properties: {$ref: {type: string}}\n"
        "      examples: [{$ref: nowhere.yaml}]\n      default: {$ref: '#/no'}\n      x-a: {$ref: http://no}\n"
    )
    schema = bundle(write(tmp_path, openapi=text)).root["components"]["schemas"]["a"]
    assert schema["properties"] == {"$ref": {"type": "string"}}
    assert schema["examples"] == [{"$ref": "nowhere.yaml"}]


def test_discriminators_are_mapped_home(tmp_path: Path) -> None:
    root = write(
        tmp_path,
        openapi=HEAD + "components:\n  schemas:\n    pet:\n      oneOf: [{$ref: 'cat.yaml'}]\n"
        "      discriminator: {propertyName: kind, mapping: {c: cat.yaml, d: dog}}\n    dog: {type: object}\n",
        cat="type: object\n",
    )
    schemas = bundle(root).root["components"]["schemas"]
    assert schemas["pet"]["discriminator"]["mapping"] == {"c": "#/components/schemas/cat", "d": "dog"}


def test_siblings_and_extensions_of_references_are_kept(tmp_path: Path) -> None:
    text = (
        HEAD + "components: {schemas: {a: {properties: {b: {$ref: c.yaml, x-sagewire-sent: true, description: d}}}}}\n"
    )
    schemas = bundle(write(tmp_path, openapi=text, c="type: string\n")).root["components"]["schemas"]
    assert schemas["a"]["properties"]["b"] == {
        "$ref": "#/components/schemas/c",
        "x-sagewire-sent": True,
        "description": "d",
    }


def test_several_bad_references_are_told_at_once(tmp_path: Path) -> None:
    text = HEAD + "components: {schemas: {a: {$ref: '#/b'}, c: {$ref: x.yaml}}}\n"
    with pytest.raises(SpecErrors) as caught:
        bundle(write(tmp_path, openapi=text))
    assert len(caught.value.errors) == 2


def test_a_document_alone_is_not_changed(tmp_path: Path) -> None:
    text = HEAD + "servers: [{url: /}]\npaths: {}\ncomponents: {schemas: {a: {type: string}}}\n"
    document = bundle(write(tmp_path, openapi=text))
    assert document.root == {
        "openapi": "3.1.0",
        "info": {"title": "Shop", "version": "1"},
        "servers": [{"url": "/"}],
        "paths": {},
        "components": {"schemas": {"a": {"type": "string"}}},
    }


def test_relative_names_stay_relative(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    write(tmp_path, specs__openapi=HEAD + "components: {schemas: {a: {$ref: '../b.yaml'}}}\n", b="- no object\n")
    monkeypatch.chdir(tmp_path)
    with pytest.raises(SpecError, match=r"^specs/openapi\.yaml:3 \(#/components/schemas/a/\$ref\): "):
        bundle("specs/openapi.yaml")
