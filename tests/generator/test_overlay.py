"""Overlay 1.0 and 1.1: a table of probes, and laws."""

from __future__ import annotations

import copy
import json
from pathlib import Path
from typing import Any

import jsonpath_rfc9535
import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator import yaml
from generator.document import read
from generator.errors import SpecError
from generator.grammar import clone
from generator.overlay import apply, apply_file

TABLES = Path(__file__).parent / "overlay"


def _cases() -> list[Any]:
    cases: list[Any] = []
    for file in sorted(TABLES.glob("v*.yaml")):
        table = yaml.load(file)
        for case in table["cases"]:
            case.setdefault("document", table["document"])
            case.setdefault("overlay", table["overlay"])
            cases.append(pytest.param(case, id=f"{file.stem} {case['name']}"))
    return cases


def _overlay(case: dict[str, Any]) -> dict[str, Any]:
    overlay: dict[str, Any] = {"overlay": case["overlay"], "info": {"title": "t", "version": "1"}}
    if overlay["overlay"] is None:
        del overlay["overlay"]
    return {**overlay, **case.get("head", {}), "actions": case["actions"]}


@pytest.mark.parametrize("case", _cases())
def test_probe(case: dict[str, Any]) -> None:
    overlay, before = _overlay(case), clone(case["document"])
    if "error" in case:
        with pytest.raises(SpecError) as caught:
            apply(case["document"], overlay, lenient=case.get("lenient", False), source="o.yaml")
        line = str(caught.value)
        assert case["error"] in line
        assert line.startswith("o.yaml (#")
        assert "\n" not in line
    else:
        result = apply(case["document"], overlay, lenient=case.get("lenient", False), source="o.yaml")
        found = result
        if "select" in case:
            values = jsonpath_rfc9535.find(
                case["select"].replace("x-s", "['x-s']").replace(".['", "['"), result
            ).values()
            found = values if isinstance(case["result"], list) and len(values) > 1 else values[0]
        assert found == case["result"]
    assert case["document"] == before


def test_tables_are_not_thin() -> None:
    assert len(_cases()) > 110


JSON = st.recursive(
    st.none() | st.booleans() | st.integers(-9, 9) | st.sampled_from("abc"),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.sampled_from("abc"), inner, max_size=3),
    max_leaves=12,
)
OBJECTS = st.dictionaries(st.sampled_from("abc"), JSON, max_size=3)
TARGETS = st.sampled_from(["$", "$.a", "$.b", "$..a", "$.*", "$..*", "$.a[0]", "$.a[*]", "$..[?@.a]", "$['a','b']"])
ACTIONS = st.one_of(
    st.fixed_dictionaries({"target": TARGETS, "update": JSON}),
    st.fixed_dictionaries({"target": TARGETS, "remove": st.booleans()}),
    st.fixed_dictionaries({"target": TARGETS, "copy": st.sampled_from(["$.a", "$.b", "$"])}),
)
VERSIONS = st.sampled_from(["1.0.0", "1.1.0"])


def _make(version: str, actions: list[Any]) -> dict[str, Any]:
    if version == "1.0.0":
        actions = [action for action in actions if "copy" not in action] or [{"target": "$"}]
    return {"overlay": version, "info": {"title": "t", "version": "1"}, "actions": actions}


def _apply(document: Any, overlay: dict[str, Any]) -> Any:
    try:
        return apply(document, overlay, lenient=True)
    except SpecError:
        return None


def _key(action: Any) -> str:
    return json.dumps(action, sort_keys=True)


UNIQUE = st.lists(ACTIONS, min_size=2, max_size=5, unique_by=_key)


@given(OBJECTS, VERSIONS, UNIQUE)
def test_inputs_stay_as_they_are(document: Any, version: str, actions: list[Any]) -> None:
    overlay = _make(version, actions)
    before = copy.deepcopy((document, overlay))
    _apply(document, overlay)
    assert (document, overlay) == before


@given(OBJECTS, VERSIONS, UNIQUE, st.integers(1, 4))
def test_one_after_the_other_is_both_together(document: Any, version: str, actions: list[Any], cut: int) -> None:
    first, second = (
        _make(version, actions[:cut]),
        _make(version, actions[cut:] or [{"target": "$", "description": "x"}]),
    )
    both = _make(version, [*first["actions"], *second["actions"]])
    if len({_key(action) for action in both["actions"]}) < len(both["actions"]):
        return
    halfway = _apply(document, first)
    assert _apply(document, both) == (None if halfway is None else _apply(halfway, second))


@given(OBJECTS, VERSIONS, UNIQUE)
def test_nothing_is_shared(document: Any, version: str, actions: list[Any]) -> None:
    overlay = _make(version, actions)
    result = _apply(document, overlay)
    inputs = set(_containers(document)) | set(_containers(overlay))
    mine = list(_containers(result))
    assert len(mine) == len(set(mine))
    assert not inputs & set(mine)


def _containers(value: Any) -> list[int]:
    inner = value.values() if isinstance(value, dict) else value if isinstance(value, list) else ()
    own = [id(value)] if isinstance(value, (dict, list)) else []
    return own + [found for item in inner for found in _containers(item)]


def test_shared_parts_of_a_document_are_patched_apart() -> None:
    shared: dict[str, Any] = {}
    result = apply({"a": shared, "b": shared}, _make("1.1.0", [{"target": "$.a", "update": {"x": 1}}]))
    assert result == {"a": {"x": 1}, "b": {}}


@pytest.mark.parametrize(
    "query", ["$" + ".a" * 30000, "$[?" + "(" * 3000 + "@" + ")" * 3000 + "]", "$[?" + "!" * 3000 + "@]"]
)
def test_monstrous_queries_are_refused(query: str) -> None:
    with pytest.raises(SpecError, match="is no JSONPath"):
        apply({}, _make("1.1.0", [{"target": query, "update": {}}]))


def test_what_comes_from_an_overlay_is_located_there(tmp_path: Path) -> None:
    (tmp_path / "d.yaml").write_text("a:\n  b: 1\nl:\n- {x: 1}\n- {x: 2}\n")
    overlay = tmp_path / "o.yaml"
    overlay.write_text(
        "overlay: 1.1.0\ninfo: {title: t, version: '1'}\nactions:\n"
        "- target: $.a\n  update:\n    c: {d: 1}\n    b: 2\n- target: $.l\n  update: [{x: 3}]\n"
    )
    document = apply_file(read(tmp_path / "d.yaml"), overlay)
    assert str(document.error(("a", "c", "d"), "w", "m")) == f"{overlay}:6 (#/actions/0/update/c/d): w; m"
    assert str(document.error(("a", "b"), "w", "m")) == f"{overlay}:7 (#/actions/0/update/b): w; m"
    assert str(document.error(("l", 2, "x"), "w", "m")) == f"{overlay}:9 (#/actions/1/update/0/x): w; m"
    assert str(document.error(("l", 1, "x"), "w", "m")) == f"{tmp_path / 'd.yaml'}:5 (#/l/1/x): w; m"
    assert document.file == str(tmp_path / "d.yaml")
