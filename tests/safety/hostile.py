"""Specifications that try to become code, and a judge of what was generated from them."""

from __future__ import annotations

import ast
import importlib
import json
import sys
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from hypothesis import strategies as st

from generator.build import build
from generator.errors import BadInput
from tests.safety.targets import worded

PACKAGE = "hostile_built"
CODE = "__import__('builtins').CANARY.append(1)"
"""What none of the specifications may get to run."""

WORDS = (
    f'"""\n{CODE}\n"""',
    f"'''\n{CODE}\n'''",
    f'\\"""\n{CODE}\n#',
    f'"\n{CODE}\n"',
    f"'\n{CODE}\n'",
    f"\n{CODE}\n",
    f"\r{CODE}\r",
    f"\u2028{CODE}\u2029",
    f"\x0c\n{CODE}",
    f"\\\n{CODE}",
    f"')); {CODE} #",
    f'")); {CODE} #',
    f"']}}); {CODE} #",
    f"{{{{ {CODE} }}}}",
    "{% for x in [].__class__ %}{% endfor %}",
    f"{{{CODE}}}",
    f"${{{CODE}}}",
    f"# noqa\n{CODE}",
    "# type: ignore",
    f"\\N{{BULLET}}{CODE}",
    "\\",
    "x\\",
    '"',
    "'",
    '"""',
    "'''",
    "\\x22\\x22\\x22",
    "%s {0} {x!r}",
    "\0",
    "\u202e",
    "\ufeff",
    "__class__",
    "__init__",
    "__import__",
    "class",
    "None",
    "True",
    "print",
    "self",
    "cls",
    "extra",
    "options",
    "list",
    "../../../evil",
    "..\\evil",
    "/evil",
    "~/evil",
    "evil.py",
    "con",
    "a/b",
    "a b",
    "a-b",
    "1a",
    "\u210c",
    "\ufb01x",
    "\u00e9",
    "\U0001f600",
    "",
    " ",
    ".",
    "..",
    "import os",
    "a" * 300,
    "*",
    "**body",
    "where",
    "_Base",
    "Row",
)
"""Words that have closed somebody's literal, or are one of Python's own."""

SLOTS = (
    "title",
    "version",
    "description",
    "server",
    "tag",
    "summary",
    "operation",
    "segment",
    "parameter",
    "parameter text",
    "enum",
    "other enum",
    "default",
    "schema",
    "schema title",
    "schema text",
    "property",
    "other property",
    "property text",
    "property default",
    "const",
    "media type",
    "response text",
    "header",
    "integer name",
    "docs",
)

hostile = st.one_of(
    st.sampled_from(WORDS), st.builds("".join, st.lists(st.sampled_from(WORDS), min_size=2, max_size=3))
)
slots = st.dictionaries(st.sampled_from(SLOTS), hostile, min_size=1, max_size=6)


def document(words: Mapping[str, str]) -> dict[str, Any]:
    """A specification with these words in its places, and harmless ones elsewhere."""

    def word(slot: str, default: str) -> str:
        return words.get(slot, default)

    schema, own, other = word("schema", "Thing"), word("property", "colour"), word("other property", "size")
    properties = {
        "id": {"type": "integer", "description": word("property text", "Its id.")},
        own: {
            "type": "string",
            "enum": [word("enum", "red"), word("other enum", "blue")],
            "default": word("property default", "red"),
        },
        other: {"type": "string", "description": word("property text", "How large."), "const": word("const", "large")},
    }
    reference = {"$ref": "#/components/schemas/" + schema.replace("~", "~0").replace("/", "~1")}
    parameters = [
        {"name": "id", "in": "path", "required": True, "schema": {"type": "string"}},
        {
            "name": word("parameter", "kind"),
            "in": "query",
            "description": word("parameter text", "Which."),
            "schema": {"type": "string", "default": word("default", "a"), "enum": [word("default", "a"), "b"]},
        },
        {"name": word("header", "X-Kind"), "in": "header", "schema": {"type": "string"}},
    ]
    answer = {
        "200": {
            "description": word("response text", "It."),
            "content": {word("media type", "application/json"): {"schema": reference}},
        }
    }
    body = {"content": {"application/json": {"schema": reference}}}
    operation = {
        "tags": [word("tag", "things")],
        "summary": word("summary", "A thing."),
        "description": word("description", "One."),
        "responses": answer,
    }
    path = "/" + word("segment", "things") + "/{id}"
    return {
        "openapi": "3.1.0",
        "info": {
            "title": word("title", "Hostile"),
            "version": word("version", "1"),
            "description": word("description", "It tries."),
        },
        "servers": [{"url": "https://api.example.test", "description": word("server", "Here.")}],
        "tags": [{"name": word("tag", "things"), "description": word("summary", "Things.")}],
        "paths": {
            path: {
                "get": {"operationId": word("operation", "getThing"), "parameters": parameters, **operation},
                "put": {"operationId": "changeThing", "parameters": parameters[:1], "requestBody": body, **operation},
            }
        },
        "components": {
            "schemas": {
                schema: {
                    "type": "object",
                    "title": word("schema title", "Thing"),
                    "description": word("schema text", "A thing."),
                    "properties": properties,
                    "required": ["id"],
                }
            }
        },
    }


def generated(words: Mapping[str, str], folder: Path) -> str:
    """Builds a package from hostile words, looks at its code and imports it.

    Returns:
        "refused" where the specification is refused, "inert" where it was built.

    Raises:
        AssertionError: it is not inert.
    """
    spec, output = folder / "spec.json", folder / "output"
    spec.write_text(json.dumps(document(words)), encoding="utf-8")
    try:
        build(spec, PACKAGE, output)
    except BadInput as refused:
        for error in refused.errors:
            worded(error, on_one_line=True)
        assert not output.exists() or not any(output.rglob("*.py")), "refused, and yet something was written"
        return "refused"
    written = sorted(output.rglob("*"))
    assert sorted(path.name for path in folder.iterdir()) == ["output", "spec.json"], "something was written elsewhere"
    for path in written:
        assert path.resolve().is_relative_to((output / PACKAGE).resolve()), path
        assert path.name.isascii()
        assert path.name.replace("_", "a").replace(".", "a").isalnum(), path.name
        if path.suffix == ".py":
            look(path)
    _import(output)
    return "inert"


_DECLARING = (
    ast.Import,
    ast.ImportFrom,
    ast.ClassDef,
    ast.FunctionDef,
    ast.AsyncFunctionDef,
    ast.Assign,
    ast.AnnAssign,
    ast.Expr,
    ast.If,
    ast.Return,
    ast.Pass,
    ast.Raise,
    ast.For,
    ast.Delete,
    ast.Try,
)
_DANGEROUS = frozenset(
    {"__import__", "exec", "eval", "compile", "open", "CANARY", "builtins", "os", "sys", "subprocess"}
)


def look(path: Path) -> None:
    """Holds that a module only declares, and names nothing that a plan never names."""
    tree = ast.parse(path.read_text(encoding="utf-8"))
    for node in ast.walk(tree):
        if isinstance(node, ast.stmt):
            assert isinstance(node, _DECLARING), f"{path.name}:{node.lineno}: {ast.unparse(node)[:80]}"
        if isinstance(node, ast.Expr):
            is_text = isinstance(node.value, ast.Constant) and isinstance(node.value.value, str)
            assert is_text or isinstance(node.value, ast.Call | ast.Await), f"{path.name}:{node.lineno}"
        if isinstance(node, ast.Name):
            assert node.id not in _DANGEROUS, f"{path.name}:{node.lineno}: {node.id}"
        if isinstance(node, ast.Attribute):
            assert not node.attr.startswith("__") or node.attr in {"__init__", "__name__"}, f"{path.name}:{node.lineno}"
        if isinstance(node, ast.alias):
            root = node.name.partition(".")[0]
            assert root not in _DANGEROUS, f"{path.name}: import of {root}"
    for node in tree.body:  # what runs when it is imported
        if isinstance(node, ast.Expr):
            assert isinstance(node.value, ast.Constant), f"{path.name}:{node.lineno}: {ast.unparse(node)[:80]}"


def _import(output: Path) -> None:
    import builtins

    touched: list[int] = []
    builtins.CANARY = touched  # type: ignore[attr-defined]  # where the code would leave its trace
    sys.path.insert(0, str(output))
    try:
        package = importlib.import_module(PACKAGE)
        package.preload()
        for operation in package.OPERATIONS.values():
            assert operation.method in {"GET", "PUT"}
    finally:
        sys.path.remove(str(output))
        for name in [name for name in sys.modules if name.partition(".")[0] == PACKAGE]:
            del sys.modules[name]
        del builtins.CANARY  # type: ignore[attr-defined]  # see above
        importlib.invalidate_caches()
    assert not touched, "the code of a specification was run"
