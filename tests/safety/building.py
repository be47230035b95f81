"""Targets: what the generator reads."""

from __future__ import annotations

from typing import Any

from hypothesis import strategies as st

from generator import overlay, yaml
from generator.errors import BadInput
from tests.safety.targets import BODIES, HOSTILE, Target, contents, documents, encodable, mangled, texts, worded

_DOCUMENT: dict[str, Any] = {
    "openapi": "3.1.0",
    "info": {"title": "T", "version": "1"},
    "paths": {"/a": {"get": {"operationId": "A", "parameters": [{"name": "x", "in": "query"}], "responses": {}}}},
    "components": {"schemas": {"a": {"type": "object", "properties": {"b": {"type": "string", "enum": ["c"]}}}}},
}
_PATHS = (
    "$",
    "$.*",
    "$..*",
    "$.paths['/a'].get",
    "$.info.title",
    "$.components.schemas.*.properties",
    "$..[?@.type == 'string']",
    "$.paths['/a'].get.parameters[0]",
    "$..parameters[*]",
    "$.none",
)
_OVERLAY = b"""overlay: 1.1.0
info: {title: t, version: '1'}
actions:
- {target: $.info, update: {title: u}}
- {target: "$.paths['/a'].get", remove: true}
"""
_YAML = (
    b"a: [1, 0x1f, 0o17, .inf, NO, 2024-01-02, 1_000]\nb: &x {c: |\n  text\n}\nd: *x\n",
    b"{",
    b"a: &a [*a]\n",
    b"%YAML 1.1\n---\na: 1\n",
    b"<<: {a: 1}\n",
    b"? [a]\n: 1\n",
    b"\t",
    b"a: !!python/object:os.system x\n",
    b"a: 1\na: 2\n",
    b"a: " + b"[" * 200,
    b"\0",
    b"\xff\xfe",
    b"- \xc2",
    b"a: &b " + b"x" * 50 + b"\n" + b"c: *b\n" * 10,
)

jsonpaths = st.one_of(
    st.sampled_from(_PATHS),
    texts.map(lambda text: f"$.{text}"),
    texts.map(lambda text: f"$[?@.a == '{text}']"),
    mangled(st.sampled_from([path.encode() for path in _PATHS])).map(lambda raw: raw.decode("utf-8", "replace")),
    st.integers(1, 300).map(lambda depth: "$" + "[?@" * depth),
)
actions = st.lists(
    st.fixed_dictionaries(
        {"target": jsonpaths},
        optional={
            "update": documents("title", "get", "b", "type"),
            "remove": st.one_of(st.booleans(), encodable),
            "copy": jsonpaths,
            "description": encodable,
        },
    ),
    max_size=3,
)
overlays = st.one_of(
    st.fixed_dictionaries(
        {
            "overlay": st.sampled_from(["1.0.0", "1.1.0", "1.1", "2"]),
            "info": st.just({"title": "t", "version": "1"}),
            "actions": actions,
        }
    ),
    documents("overlay", "info", "actions", "target", "update", "remove", "copy", "title", "version").filter(
        lambda value: isinstance(value, dict)
    ),
)


def _apply(value: Any) -> None:
    before = repr(_DOCUMENT)
    for lenient in (False, True):
        try:
            patched = overlay.apply(_DOCUMENT, value, lenient=lenient)
            assert isinstance(patched, dict)
        except BadInput as error:
            worded(error, on_one_line=True)
    assert repr(_DOCUMENT) == before, "the document was changed"


def _read(content: bytes) -> None:
    text = content.decode("utf-8", "surrogateescape")
    value = yaml.loads(text, "a.yaml")
    assert yaml.loads(yaml.dump(value), "b.yaml") == value


TARGETS = (
    Target(
        name="overlays",
        inputs=overlays,
        run=_apply,
        examples=(
            {"overlay": "1.1.0", "info": {"title": "t", "version": "1"}, "actions": [{"target": "$..*", "update": {}}]},
        ),
    ),
    Target(
        name="specification files",
        inputs=st.one_of(
            contents("openapi", "paths", "a"),
            mangled(st.sampled_from([_OVERLAY, *_YAML])),
            texts.map(lambda t: f"a: {t}".encode("utf-8", "surrogatepass")),
        ),
        run=_read,
        raises=(BadInput,),
        examples=(_OVERLAY, *_YAML, *BODIES, *(f"a: {text}".encode("utf-8", "surrogatepass") for text in HOSTILE)),
    ),
)
