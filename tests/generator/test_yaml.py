"""YAML 1.2 core and JSON: what is read, what is refused, what is written."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator import yaml
from generator.errors import BadInput, SpecError, SpecErrors, raise_all, summary

CORE: list[tuple[str, Any]] = [
    ("NO", "NO"),
    ("yes", "yes"),
    ("on", "on"),
    ("Off", "Off"),
    ("true", True),
    ("FALSE", False),
    ("tRUE", "tRUE"),
    ("null", None),
    ("~", None),
    ("", None),
    ("nULL", "nULL"),
    ("0", 0),
    ("-12", -12),
    ("012", 12),
    ("0o17", 15),
    ("0O17", "0O17"),
    ("0x1F", 31),
    ("0b11", "0b11"),
    ("1_000", "1_000"),
    ("1,000", "1,000"),
    ("1:30", "1:30"),
    ("1.5", 1.5),
    ("1.", 1.0),
    (".5", 0.5),
    ("1e3", 1000.0),
    ("1.5E-1", 0.15),
    ("1.0.0", "1.0.0"),
    ("2024-01-02", "2024-01-02"),
    ("2024-01-02T00:00:00Z", "2024-01-02T00:00:00Z"),
    ("=", "="),
    ("'1'", "1"),
    ('"true"', "true"),
    ("!!str 1", "1"),
    ("!!float 1", 1.0),
    ('!!int "7"', 7),
]


@pytest.mark.parametrize(("text", "value"), CORE)
def test_core_schema(text: str, value: Any) -> None:
    read = yaml.loads(f"a: {text}\n", "x.yaml")["a"]
    assert read == value
    assert type(read) is type(value)


def test_keys_are_text() -> None:
    assert yaml.loads("200: a\ntrue: b\nnull: c\n1.0: d\n", "x.yaml") == {
        "200": "a",
        "true": "b",
        "null": "c",
        "1.0": "d",
    }


def test_aliases_are_expanded_and_share_nothing() -> None:
    read = yaml.loads("a: &x {l: [1]}\nb: *x\n", "x.yaml")
    assert read == {"a": {"l": [1]}, "b": {"l": [1]}}
    assert read["a"] is not read["b"]
    assert read["a"]["l"] is not read["b"]["l"]


def test_encodings(tmp_path: Path) -> None:
    file = tmp_path / "x.yaml"
    for encoding in ("utf-8", "utf-8-sig", "utf-16"):
        file.write_bytes("a: café £\n".encode(encoding))
        assert yaml.load(file) == {"a": "café £"}


BAD = [
    "a: [",
    "a: b: c",
    "a: *x",
    "a: &a [*a]",
    "a: 1\na: 2",
    "a: !x 1",
    "a: !!int x",
    "a: !!timestamp 2024-01-02",
    "!!int a: 1",
    "? {a: 1}\n: 1",
    "a: .inf",
    "a: -.INF",
    "a: .nan",
    "a: 1e999",
    "a: " + "9" * 5000,
    "--- a\n--- b",
    "%YAML 3\n---\na: 1",
    "\t- a",
    "a: '",
    "a: \x00",
    "a: " + "[" * 100_000,
    "- " * 100_000,
    "? " * 100_000,
    "- ? " * 50_000,
    "{" * 100_000,
    "\n".join(" " * depth + "a:" for depth in range(400)),
]


@pytest.mark.parametrize("text", BAD, ids=[text[:16] for text in BAD])
def test_bad_yaml(text: str) -> None:
    with pytest.raises(SpecError) as caught:
        yaml.loads(text, "x.yaml")
    assert str(caught.value).startswith("x.yaml")
    assert "\n" not in str(caught.value)


@pytest.mark.parametrize(
    "text", ["", "{", '{"a": 1, "a": 2}', "[NaN]", "[1e999]", '["\\ud800"]', "[" * 100_000, "{'a': 1}", '{"a": 01}']
)
def test_bad_json(text: str) -> None:
    with pytest.raises(SpecError) as caught:
        yaml.loads(text, "x.json")
    assert "\n" not in str(caught.value)


def test_brackets_in_json_text_are_no_depth() -> None:
    assert yaml.loads(json.dumps(["[" * 500]), "x.json") == ["[" * 500]


@given(st.text(max_size=60))
def test_any_text_is_read_or_refused(text: str) -> None:
    for name in ("x.yaml", "x.json"):
        assert "\n" not in _complaint(text, name)


def _complaint(text: str, name: str) -> str:
    try:
        yaml.loads(text, name)
    except SpecError as error:
        return str(error)
    return ""


TEXT = st.one_of(
    st.text(st.characters(exclude_categories=["Cs"]), max_size=30),
    st.sampled_from(
        ["NO", "yes", "1.0", "1_000", "0o17", "2024-01-02", "~", "", " ", "<<", "=", "a: b", "- a", "#", "|"]
    ),
    st.sampled_from(
        ["a\nb", "a\n", "\na", " a\nb", "a \nb", "a\n\n\nb\n", "a\tb", "\u2028", "\x85", "\ufeff", "\x7f", "é"]
    ),
)
VALUES = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False, allow_infinity=False) | TEXT,
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(TEXT, inner, max_size=4),
    max_leaves=20,
)


@given(VALUES)
def test_what_is_written_reads_back_equal(value: Any) -> None:
    text = yaml.dump(value)
    read = yaml.loads(text, "x.yaml")
    assert _exact(read) == _exact(value)
    assert yaml.dump(read) == text


def _exact(value: Any) -> str:
    return json.dumps(value)


def test_written_yaml_is_readable() -> None:
    shared = {"a": "NO", "b": "1.0", "c": "2024-01-02", "d": "one\ntwo\n", "200": 1e20}
    assert yaml.dump({"x": shared, "y": [shared]}) == (
        "x:\n  a: 'NO'\n  b: '1.0'\n  c: '2024-01-02'\n  d: |\n    one\n    two\n  '200': 1.0e+20\n"
        "y:\n- a: 'NO'\n  b: '1.0'\n  c: '2024-01-02'\n  d: |\n    one\n    two\n  '200': 1.0e+20\n"
    )


def test_lines(tmp_path: Path) -> None:
    file = tmp_path / "x.yaml"
    file.write_text("# head\na:\n  b:\n  - 1\n  - c: 2\n'd/e':\n  f: 3\n")
    assert yaml.line_of(file, ()) == 1
    assert yaml.line_of(file, ("a", "b")) == 3
    assert yaml.line_of(file, ("a", "b", 1, "c")) == 5
    assert yaml.line_of(file, ("a", "b", 7)) == 3
    assert yaml.line_of(file, ("d/e", "nowhere", "f")) == 6
    assert yaml.line_of(tmp_path / "nowhere.yaml", ()) is None
    assert str(yaml.error_at(file, ("d/e", "f"), "bad", "mend")) == f"{file}:7 (#/d~1e/f): bad; mend"


def test_lines_of_json_with_tabs(tmp_path: Path) -> None:
    file = tmp_path / "x.json"
    file.write_text('{\n\t"a": {\n\t\t"b": 1\n\t}\n}\n')
    assert yaml.line_of(file, ("a", "b")) == 3


def test_errors_are_one_line_each() -> None:
    first = SpecError("a\nb.yaml", "/x\x1b", "what\n  then", "mend\x00", 3)
    assert str(first) == "a b.yaml:3 (#/x\ufffd): what then; mend\ufffd"
    assert len(str(SpecError("a", "", "x" * 10_000, "m"))) < 1000
    second = SpecError("c.yaml", "", "w", "m")
    with pytest.raises(SpecErrors) as caught:
        raise_all([first, second])
    assert isinstance(caught.value, BadInput)
    assert summary(caught.value) == f"{first} (and 1 more)"
    assert str(caught.value).splitlines() == [str(first), str(second)]
    with pytest.raises(SpecError):
        raise_all([second])
    raise_all([])
