"""YAML 1.2 core and JSON, read strictly and written readably.

`NO`, `yes`, `on`, `2024-01-02` and `1_000` are text; `0o17` is 15. Keys are text whatever they look like, so the
response code 200 needs no quotes. Whatever JSON cannot say is an error: not-a-number, tags, keys that are not scalars.
Merge keys (`<<`) are no part of YAML 1.2 and are refused, not silently kept. Numbers with a fraction become floats: a
default written 0.10 reads 0.1. Aliases are expanded, so nothing in a document is shared.
"""

from __future__ import annotations

import codecs
import json
import re
from pathlib import Path
from typing import TYPE_CHECKING, Any, cast

from yaml.nodes import MappingNode, Node, ScalarNode

from generator import scalars
from generator.errors import SpecError
from generator.grammar import Location, pointer
from generator.nodes import CORE, DEEPEST, NEST_LESS, PLAIN, TOO_DEEP, Refused, child, compose, composed, line_at
from generator.writer import dump

if TYPE_CHECKING:
    from collections.abc import Iterable

__all__ = ["DEEPEST", "MOST_ALIASED", "dump", "error_at", "line_of", "load", "load_any", "loads"]

MOST_ALIASED = 100_000
"""How many values aliases may add to a document."""

_SURROGATE = re.compile(r"\\u[dD][89a-fA-F]")


def load(path: str | Path) -> dict[str, Any]:
    """Read a YAML or JSON file whose root is an object.

    Args:
        path: The file; names ending in ``.json`` are read as JSON, all others as YAML (of which JSON is a part).

    Returns:
        The document, sharing nothing.

    Raises:
        SpecError: If the file is missing, badly encoded, malformed, ambiguous, or not an object.
    """
    value = load_any(path)
    if not isinstance(value, dict):
        kind = "empty" if value is None else f"{_kind(value)}, not an object"
        raise SpecError(str(path), "", f"the document is {kind}", "write an object (key: value) at its root", 1)
    return cast(dict[str, Any], value)


def load_any(path: str | Path) -> Any:
    """Read a YAML or JSON file, whatever its root is; see `load`."""
    return loads(_text(str(path)), str(path))


def loads(text: str, file: str) -> Any:
    """Read YAML, or JSON if the file name ends so.

    Args:
        text: The text.
        file: The name for errors.

    Returns:
        The value, sharing nothing.

    Raises:
        SpecError: If the text is malformed or ambiguous.
    """
    try:
        return _json(text) if file.lower().endswith(".json") else _Builder().build(compose(text))
    except Refused as refused:
        raise SpecError(file, pointer(refused.location), refused.what, refused.mend, refused.line) from None


def line_of(file: str | Path, location: Iterable[str | int]) -> int | None:
    """Find the line where something stands, or where its nearest existing parent does.

    Args:
        file: The file.
        location: Keys and indices from the root.

    Returns:
        The line, counted from one; None if the file cannot be read.
    """
    try:
        node = composed(_text(str(file)))
    except (SpecError, Refused):
        return None
    line = 1
    for step in location:
        found = child(node, step)
        if found is None:
            break
        line, node = found
    return line


def error_at(file: str | Path, location: Location, what: str, mend: str) -> SpecError:
    """Make an error that names the line of a place in a file."""
    return SpecError(str(file), pointer(location), what, mend, line_of(file, location))


def _text(file: str) -> str:
    try:
        data = Path(file).read_bytes()
    except FileNotFoundError:
        raise SpecError(file, "", "there is no such file", "correct the name, or create the file") from None
    except IsADirectoryError:
        raise SpecError(file, "", "this is a folder", "name a file in it") from None
    except (OSError, ValueError) as error:
        reason = (error.strerror if isinstance(error, OSError) else None) or "the name is not a file name"
        raise SpecError(file, "", f"the file cannot be read: {reason}", "name a readable file") from None
    encoding = "utf-16" if data.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)) else "utf-8-sig"
    try:
        return data.decode(encoding)
    except UnicodeDecodeError as error:
        line = data[: error.start].count(b"\n") + 1
        raise SpecError(
            file, "", f"byte {error.start} is not {encoding[:6].rstrip('-').upper()}", "save the file as UTF-8", line
        ) from None


class _Builder:
    """Makes JSON data of composed nodes."""

    def __init__(self) -> None:
        self._seen: set[int] = set()
        self._open: set[int] = set()
        self._inside_alias = 0
        self._aliased = 0

    def build(self, node: Node | None) -> Any:
        """Make the value of a node and of everything in it."""
        return None if node is None else self._value(node, ())

    def _value(self, node: Node, location: Location) -> Any:
        if self._inside_alias:
            self._count(node, location)
        if isinstance(node, ScalarNode):
            return _scalar(node, location)
        again = id(node) in self._seen
        if id(node) in self._open:
            self._refuse(node, location, "an anchor contains its own alias", "write the inner value out")
        self._seen.add(id(node))
        self._open.add(id(node))
        self._inside_alias += again
        value = self._mapping(node, location) if isinstance(node, MappingNode) else self._sequence(node, location)
        self._inside_alias -= again
        self._open.discard(id(node))
        return value

    def _mapping(self, node: MappingNode, location: Location) -> dict[str, Any]:
        _check_tag(node, location, "map")
        value: dict[str, Any] = {}
        for key_node, item in node.value:
            key = self._key(key_node, location)
            if key in value:
                self._refuse(key_node, (*location, key), f"the key `{key}` stands here twice", "keep one of the two")
            value[key] = self._value(item, (*location, key))
        return value

    def _sequence(self, node: Node, location: Location) -> list[Any]:
        _check_tag(node, location, "seq")
        return [self._value(item, (*location, index)) for index, item in enumerate(node.value)]

    def _key(self, node: Node, location: Location) -> str:
        if not isinstance(node, ScalarNode):
            self._refuse(node, location, "a key is not text", "use plain text as key")
        if node.tag not in (PLAIN, CORE + "str"):
            self._refuse(node, location, f"the key `{node.value}` is tagged as something else than text", "untag it")
        if node.value == "<<" and node.tag == PLAIN:
            self._refuse(node, location, "merge keys (`<<`) are no part of YAML 1.2", "write the keys out, or quote it")
        return cast(str, node.value)

    def _count(self, node: Node, location: Location) -> None:
        self._aliased += 1
        if self._aliased > MOST_ALIASED:
            what = f"aliases add more than {MOST_ALIASED} values"
            self._refuse(node, location, what, "use references instead of aliases")

    @staticmethod
    def _refuse(node: Node, location: Location, what: str, mend: str) -> None:
        raise Refused(what, mend, line_at(node.start_mark), location)


def _check_tag(node: Node, location: Location, natural: str) -> None:
    if node.tag not in (CORE + natural, "!"):
        what = f"the tag `{node.tag.replace(CORE, '!!')}` is not allowed here"
        raise Refused(what, "remove the tag", line_at(node.start_mark), location)


def _scalar(node: ScalarNode, location: Location) -> Any:
    """Read a scalar by the core schema of YAML 1.2."""
    tag, text = node.tag, node.value
    if tag in (CORE + "str", "!"):
        return text
    try:
        value = scalars.read(text)
    except ValueError as error:
        raise Refused(str(error), "write a value that JSON can say", line_at(node.start_mark), location) from None
    if tag == PLAIN:
        return value
    wanted = {CORE + "int": int, CORE + "float": float, CORE + "bool": bool, CORE + "null": type(None)}.get(tag)
    if wanted is float and type(value) is int:
        return float(value)
    if wanted is None or type(value) is not wanted:
        what = f"the tag `{tag.replace(CORE, '!!')}` is not allowed on `{text}`"
        raise Refused(what, "remove the tag", line_at(node.start_mark), location)
    return value


def _json(text: str) -> Any:
    if text.count("[") + text.count("{") > DEEPEST:
        _check_json_depth(text)
    hooks: dict[str, Any] = {"object_pairs_hook": _unique, "parse_constant": scalars.refuse}
    try:
        value = json.loads(text, parse_float=scalars.read_float, parse_int=scalars.read_int, **hooks)
        if _SURROGATE.search(text):
            json.dumps(value, ensure_ascii=False).encode()
    except json.JSONDecodeError as error:
        raise Refused(f"not valid JSON: {error.msg}", "correct the syntax", error.lineno) from None
    except UnicodeEncodeError:
        raise Refused("not valid JSON: half of a surrogate pair", "write the whole character") from None
    except Refused as refused:
        _Builder().build(compose(text))
        raise refused from None
    except ValueError as error:
        raise Refused(str(error), "write a value that JSON can say") from None
    return value


def _check_json_depth(text: str) -> None:
    depth = 0
    for token in re.finditer(r'"(?:[^"\\]|\\.)*"|[\[\]{}]', text):
        depth += (token[0] in "[{") - (token[0] in "]}")
        if depth > DEEPEST:
            raise Refused(TOO_DEEP, NEST_LESS, text.count("\n", 0, token.start()) + 1)


def _unique(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    value = dict(pairs)
    if len(value) < len(pairs):
        names = [name for name, _ in pairs]
        twice = next(name for name in names if names.count(name) > 1)
        raise Refused(f"the key `{twice}` stands in an object twice", "keep one of the two")
    return value


def _kind(value: Any) -> str:
    names = ((list, "an array"), (str, "text"), (bool, "true or false"))
    return next((name for kind, name in names if isinstance(value, kind)), "a number")
