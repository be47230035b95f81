"""YAML 1.2 core and JSON, read strictly and written readably.

`NO`, `yes`, `on`, `2024-01-02` and `1_000` are text; `0o17` is 15. Keys are text whatever they look like, so the
response code 200 needs no quotes. Whatever JSON cannot say is an error: not-a-number, tags, keys that are not scalars.
Merge keys (`<<`) are no part of YAML 1.2 and are refused, not silently kept. Numbers with a fraction become floats: a
default written 0.10 reads 0.1. Aliases are expanded, so nothing in a document is shared.
"""

from __future__ import annotations

import codecs
import functools
import json
import re
from pathlib import Path
from typing import TYPE_CHECKING, Any, cast

from yaml.cyaml import CSafeLoader
from yaml.error import MarkedYAMLError, YAMLError
from yaml.events import CollectionEndEvent, CollectionStartEvent, StreamEndEvent
from yaml.nodes import MappingNode, Node, ScalarNode, SequenceNode
from yaml.reader import ReaderError

from generator import scalars
from generator.errors import SpecError
from generator.grammar import Location, pointer
from generator.writer import dump

if TYPE_CHECKING:
    from collections.abc import Iterable

__all__ = ["DEEPEST", "MOST_ALIASED", "dump", "error_at", "line_of", "load", "load_any", "loads"]

DEEPEST = 120
"""How deep a document may nest; deeper ones are refused before anything recurses into trouble."""
MOST_ALIASED = 100_000
"""How many values aliases may add to a document."""

_COMPACT = re.compile(r"(?:[-?] +){8}")
_SURROGATE = re.compile(r"\\u[dD][89a-fA-F]")
_TOO_DEEP = f"nested more than {DEEPEST} deep"
_NEST_LESS = "nest less: name inner objects and refer to them"
_PLAIN = "plain"
_CORE = "tag:yaml.org,2002:"


class _Refused(Exception):
    """Why a value was refused, with the place where it stands."""

    def __init__(self, what: str, mend: str, line: int | None = None, location: Location = ()) -> None:
        super().__init__(what)
        self.what, self.mend, self.line, self.location = what, mend, line, location


class _Loader(CSafeLoader):
    """The C parser, told to leave plain scalars to `_scalar`."""

    def descend_resolver(self, current_node: Node | None, current_index: Node | int | None) -> None:
        """Keep no path: tags depend on nothing but the scalar."""

    def ascend_resolver(self) -> None:
        """Nothing was descended into."""

    def resolve(self, kind: type[Node], value: str | None, implicit: Any) -> str:
        """Mark plain scalars; all else keeps its natural type."""
        del value
        if kind is ScalarNode:
            return _PLAIN if implicit[0] else _CORE + "str"
        return _CORE + ("map" if kind is MappingNode else "seq")


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
        return _json(text) if file.lower().endswith(".json") else _Builder().build(_compose(text))
    except _Refused as refused:
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
        node = _composed(_text(str(file)))
    except (SpecError, _Refused):
        return None
    line = 1
    for step in location:
        found = _child(node, step)
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


@functools.lru_cache(maxsize=16)
def _composed(text: str) -> Node | None:
    return _compose(text)


def _compose(text: str) -> Node | None:
    try:
        _check_depth(text)
        return _Loader(text).get_single_node()
    except MarkedYAMLError as error:
        line = _line(error.problem_mark or error.context_mark)
        raise _Refused(f"not valid YAML: {error.problem or error.context}", "correct the syntax", line) from None
    except ReaderError as error:
        line = text.count("\n", 0, error.position) + 1
        what = f"not valid YAML: the character {error.character!r} is not allowed"
        raise _Refused(what, "remove it", line) from None
    except (YAMLError, UnicodeError) as error:
        raise _Refused(f"not valid YAML: {error}", "correct the syntax") from None


def _check_depth(text: str) -> None:
    """Look at the events before anything recurses, but only where the text could nest too deeply at all."""
    brackets = text.count("[") + text.count("{")
    indented = max((len(line) - len(line.lstrip(" ")) for line in text.splitlines()), default=0)
    if brackets + indented < DEEPEST and not _COMPACT.search(text):
        return
    parser, depth = _Loader(text), 0
    while not isinstance(event := parser.get_event(), StreamEndEvent):
        if isinstance(event, CollectionEndEvent):
            depth -= 1
        elif isinstance(event, CollectionStartEvent):
            depth += 1
            if depth <= DEEPEST:
                continue
            raise _Refused(_TOO_DEEP, _NEST_LESS, _line(event.start_mark))


def _line(mark: Any) -> int | None:
    return None if mark is None else int(mark.line) + 1


def _child(node: Node | None, step: str | int) -> tuple[int, Node] | None:
    if isinstance(node, MappingNode):
        for key, value in node.value:
            if isinstance(key, ScalarNode) and key.value == str(step):
                return key.start_mark.line + 1, value
    elif isinstance(node, SequenceNode) and isinstance(step, int) and step < len(node.value):
        value = node.value[step]
        return value.start_mark.line + 1, value
    return None


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
        if node.tag not in (_PLAIN, _CORE + "str"):
            self._refuse(node, location, f"the key `{node.value}` is tagged as something else than text", "untag it")
        if node.value == "<<" and node.tag == _PLAIN:
            self._refuse(node, location, "merge keys (`<<`) are no part of YAML 1.2", "write the keys out, or quote it")
        return cast(str, node.value)

    def _count(self, node: Node, location: Location) -> None:
        self._aliased += 1
        if self._aliased > MOST_ALIASED:
            what = f"aliases add more than {MOST_ALIASED} values"
            self._refuse(node, location, what, "use references instead of aliases")

    @staticmethod
    def _refuse(node: Node, location: Location, what: str, mend: str) -> None:
        raise _Refused(what, mend, _line(node.start_mark), location)


def _check_tag(node: Node, location: Location, natural: str) -> None:
    if node.tag not in (_CORE + natural, "!"):
        what = f"the tag `{node.tag.replace(_CORE, '!!')}` is not allowed here"
        raise _Refused(what, "remove the tag", _line(node.start_mark), location)


def _scalar(node: ScalarNode, location: Location) -> Any:
    """Read a scalar by the core schema of YAML 1.2."""
    tag, text = node.tag, node.value
    if tag in (_CORE + "str", "!"):
        return text
    try:
        value = scalars.read(text)
    except ValueError as error:
        raise _Refused(str(error), "write a value that JSON can say", _line(node.start_mark), location) from None
    if tag == _PLAIN:
        return value
    wanted = {_CORE + "int": int, _CORE + "float": float, _CORE + "bool": bool, _CORE + "null": type(None)}.get(tag)
    if wanted is float and type(value) is int:
        return float(value)
    if wanted is None or type(value) is not wanted:
        what = f"the tag `{tag.replace(_CORE, '!!')}` is not allowed on `{text}`"
        raise _Refused(what, "remove the tag", _line(node.start_mark), location)
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
        raise _Refused(f"not valid JSON: {error.msg}", "correct the syntax", error.lineno) from None
    except UnicodeEncodeError:
        raise _Refused("not valid JSON: half of a surrogate pair", "write the whole character") from None
    except _Refused as refused:
        _Builder().build(_compose(text))
        raise refused from None
    except ValueError as error:
        raise _Refused(str(error), "write a value that JSON can say") from None
    return value


def _check_json_depth(text: str) -> None:
    depth = 0
    for token in re.finditer(r'"(?:[^"\\]|\\.)*"|[\[\]{}]', text):
        depth += (token[0] in "[{") - (token[0] in "]}")
        if depth > DEEPEST:
            raise _Refused(_TOO_DEEP, _NEST_LESS, text.count("\n", 0, token.start()) + 1)


def _unique(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    value = dict(pairs)
    if len(value) < len(pairs):
        names = [name for name, _ in pairs]
        twice = next(name for name in names if names.count(name) > 1)
        raise _Refused(f"the key `{twice}` stands in an object twice", "keep one of the two")
    return value


def _kind(value: Any) -> str:
    names = ((list, "an array"), (str, "text"), (bool, "true or false"))
    return next((name for kind, name in names if isinstance(value, kind)), "a number")
