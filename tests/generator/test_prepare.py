"""All stages together: files and overlays in, one checked document out, or located errors."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from generator import yaml
from generator.errors import BadInput, SpecError
from generator.grammar import clone, is_array, is_object
from generator.prepare import prepare
from tests.generator.documents import write
from tests.generator.test_lint import GOOD

SPEC = """openapi: 3.0.3
info: {title: Shop, version: '1'}
paths:
  /things:
    get:
      responses:
        '200':
          description: Fine
          content: {application/json: {schema: {type: array, items: {$ref: 'more.yaml#/thing'}}}}
"""
MORE = """thing:
  type: object
  properties:
    lines: {type: array, items: {type: object, properties: {n: {type: string}}}}
"""
OVERLAY = """overlay: 1.1.0
info: {title: t, version: '1'}
actions:
- target: $.components.schemas.thing.properties.lines.items.properties
  update:
    price: {type: TYPE, x-sagewire-scale: 2}
"""


def test_from_files_to_a_document(tmp_path: Path) -> None:
    root = write(tmp_path, openapi=SPEC, more=MORE, overlay=OVERLAY.replace("TYPE", "number"))
    document = prepare(root, [tmp_path / "overlay.yaml"])
    assert document.root["openapi"] == "3.1.0"
    assert document.root["paths"]["/things"]["get"]["operationId"] == "get_things"
    named = document.root["components"]["schemas"]
    assert named["thing"]["properties"]["lines"]["items"] == {"$ref": "#/components/schemas/thing_line"}
    assert named["thing_line"]["properties"]["price"]["x-sagewire-scale"] == 2
    assert str(document.error(("components", "schemas", "thing_line", "properties", "n"), "w", "m")) == (
        f"{tmp_path / 'more.yaml'}:4 (#/thing/properties/lines/items/properties/n): w; m"
    )


def test_what_an_overlay_breaks_is_located_in_the_overlay(tmp_path: Path) -> None:
    root = write(tmp_path, openapi=SPEC, more=MORE, overlay=OVERLAY.replace("TYPE", "numer"))
    with pytest.raises(SpecError) as caught:
        prepare(root, [tmp_path / "overlay.yaml"])
    assert str(caught.value).startswith(
        f"{tmp_path / 'overlay.yaml'}:6 (#/actions/0/update/price/type): `numer` is no type (did you mean `number`?)"
    )


def test_a_stale_overlay_fails_unless_lenient(tmp_path: Path) -> None:
    stale = OVERLAY.replace("TYPE", "number").replace("thing.", "thong.")
    root = write(tmp_path, openapi=SPEC, more=MORE, overlay=stale)
    with pytest.raises(SpecError, match="selects nothing"):
        prepare(root, [tmp_path / "overlay.yaml"])
    assert prepare(root, [tmp_path / "overlay.yaml"], lenient=True).root["paths"]


BASE: dict[str, Any] = {
    "openapi": "3.1.0",
    "info": {"title": "Shop", "version": "1"},
    "tags": [{"name": "a"}],
    "x-sagewire-diagnoses": [{"id": "a", "status": 404, "cause": "c", "mend": "m"}],
    **yaml.loads(GOOD, "d.yaml"),
}


def _places(value: Any, at: tuple[Any, ...] = ()) -> list[tuple[Any, ...]]:
    inner = list(value.items()) if is_object(value) else list(enumerate(value)) if is_array(value) else []
    return [at, *(place for key, item in inner for place in _places(item, (*at, key)))]


JUNK: st.SearchStrategy[Any] = st.sampled_from(
    [
        *(None, True, 0, -1, 1.5, "x", "", [], {}, [[]], [None], ["x"], {"a": None}, {"": {}}),
        *({"$ref": 1}, {"$ref": "#"}, {"$ref": "#/components/schemas/row"}, {"$ref": "#/paths/~1things"}),
        *({"$ref": "//["}, {"$ref": "%00"}, {"$ref": "#/components/schemas/row/allOf/0"}, "#/components/schemas/row"),
        *(
            {"x-sagewire-foo": 1},
            {"type": []},
            {"type": {}},
            {"enum": {}},
            {"properties": {"a": 3}},
            {"required": [[]]},
        ),
    ]
)


def _holds(value: Any, step: Any) -> bool:
    if is_object(value):
        return step in value
    return is_array(value) and isinstance(step, int) and step < len(value)


@settings(max_examples=150, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.lists(st.tuples(st.sampled_from(_places(BASE)[1:]), JUNK), min_size=1, max_size=3))
def test_no_document_ends_in_a_traceback(tmp_path: Path, changes: list[tuple[tuple[Any, ...], Any]]) -> None:
    changed = clone(BASE)
    for place, junk in changes:
        here: Any = changed
        for step in place[:-1]:
            here = here[step] if _holds(here, step) else {}
        if is_object(here):
            here[place[-1]] = clone(junk)
    file = tmp_path / "d.json"
    file.write_text(json.dumps(changed))
    assert all("\n" not in line for line in _complaints(file))


def _complaints(file: Path) -> list[str]:
    try:
        prepare(file)
    except BadInput as bad:
        return [str(error) for error in bad.errors]
    return []
