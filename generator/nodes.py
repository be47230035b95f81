"""Text to the nodes of YAML, each with its line: what is too deep is refused before anything recurses into it."""

from __future__ import annotations

import functools
import re
from typing import Any

from yaml.cyaml import CSafeLoader
from yaml.error import MarkedYAMLError, YAMLError
from yaml.events import CollectionEndEvent, CollectionStartEvent, StreamEndEvent
from yaml.nodes import MappingNode, Node, ScalarNode, SequenceNode
from yaml.reader import ReaderError

from generator.grammar import Location

DEEPEST = 120
"""How deep a document may nest; deeper ones are refused before anything recurses into trouble."""
TOO_DEEP = f"nested more than {DEEPEST} deep"
NEST_LESS = "nest less: name inner objects and refer to them"
PLAIN = "plain"
"""The tag of scalars that are neither quoted nor tagged: what they mean is read later."""
CORE = "tag:yaml.org,2002:"

_COMPACT = re.compile(r"(?:[-?] +){8}")


class Refused(Exception):
    """Why a value was refused, with the place where it stands."""

    def __init__(self, what: str, mend: str, line: int | None = None, location: Location = ()) -> None:
        super().__init__(what)
        self.what, self.mend, self.line, self.location = what, mend, line, location


class _Loader(CSafeLoader):
    """The C parser, told to leave plain scalars as they are."""

    def descend_resolver(self, current_node: Node | None, current_index: Node | int | None) -> None:
        """Keep no path: tags depend on nothing but the scalar."""

    def ascend_resolver(self) -> None:
        """Nothing was descended into."""

    def resolve(self, kind: type[Node], value: str | None, implicit: Any) -> str:
        """Mark plain scalars; all else keeps its natural type."""
        del value
        if kind is ScalarNode:
            return PLAIN if implicit[0] else CORE + "str"
        return CORE + ("map" if kind is MappingNode else "seq")


@functools.lru_cache(maxsize=16)
def composed(text: str) -> Node | None:
    """The nodes of a text, kept for the next question about it; see `compose`."""
    return compose(text)


def compose(text: str) -> Node | None:
    """The nodes of a text; None where it is empty.

    Raises:
        Refused: If the text is malformed or nests too deeply.
    """
    try:
        _check_depth(text)
        return _Loader(text).get_single_node()
    except MarkedYAMLError as error:
        line = line_at(error.problem_mark or error.context_mark)
        raise Refused(f"not valid YAML: {error.problem or error.context}", "correct the syntax", line) from None
    except ReaderError as error:
        line = text.count("\n", 0, error.position) + 1
        what = f"not valid YAML: the character {error.character!r} is not allowed"
        raise Refused(what, "remove it", line) from None
    except (YAMLError, UnicodeError) as error:
        raise Refused(f"not valid YAML: {error}", "correct the syntax") from None


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
            raise Refused(TOO_DEEP, NEST_LESS, line_at(event.start_mark))


def line_at(mark: Any) -> int | None:
    """The line of a mark, counted from one."""
    return None if mark is None else int(mark.line) + 1


def child(node: Node | None, step: str | int) -> tuple[int, Node] | None:
    """What stands in a node under a key or at an index, and its line."""
    if isinstance(node, MappingNode):
        for key, value in node.value:
            if isinstance(key, ScalarNode) and key.value == str(step):
                return key.start_mark.line + 1, value
    elif isinstance(node, SequenceNode) and isinstance(step, int) and step < len(node.value):
        value = node.value[step]
        return value.start_mark.line + 1, value
    return None
