"""OpenAPI Overlay 1.0 and 1.1, whole: patches a document by the actions of an overlay.

Where the two versions differ, the version that the overlay names decides:

- 1.0: targets are objects or arrays; an update of an array is appended to it as one entry.
- 1.1: targets may be primitives too; an array is concatenated, anything else appended; `copy` takes its value from the
  document; the targets of one action are all objects, all arrays or all primitives.

In both, objects merge recursively, arrays inside them concatenate, primitives replace primitives, and any other
combination is an error. `extends` only says for which document an overlay was made; the caller names the document.
"""

from __future__ import annotations

import functools
import json
import re
from typing import TYPE_CHECKING, Any

import jsonpath_rfc9535 as jsonpath

from generator import yaml
from generator.document import Document, Origin, Origins
from generator.grammar import Location, clone, did_you_mean, is_array, is_object

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping
    from pathlib import Path

    from generator.errors import SpecError

_VERSION = re.compile(r"(1\.[01])\.[0-9]+(-.+)?")
_LONGEST_QUERY = 20_000
_ROOT = {"overlay", "info", "extends", "actions"}
_INFO = {"1.0": {"title", "version"}, "1.1": {"title", "version", "description"}}
_ACTION = {
    "1.0": {"target", "description", "update", "remove"},
    "1.1": {"target", "description", "update", "copy", "remove"},
}


class _Environment(jsonpath.JSONPathEnvironment):
    max_recursion_depth = 4 * yaml.DEEPEST


_compile = functools.lru_cache(maxsize=1024)(_Environment().compile)


def apply(
    document: Any,
    overlay: Mapping[str, Any],
    *,
    lenient: bool = False,
    source: str = "overlay",
    origins: Origins | None = None,
) -> Any:
    """Apply an overlay to a document.

    Args:
        document: JSON data; not changed.
        overlay: The overlay, as read; not changed.
        lenient: Let a target select nothing, as the Overlay Specification does. Otherwise that is an error, for a patch
            that no longer fits must not be lost silently.
        source: The overlay's file, for errors.
        origins: Where the document's parts were written; changed to tell what now comes from the overlay.

    Returns:
        The patched document, which shares nothing with the inputs.

    Raises:
        SpecError: If the overlay is malformed or does not fit the document.
    """
    checked = _Checked(overlay, source)
    patched = clone(document)
    for index in range(len(checked.actions)):
        _Action(checked, index, lenient, origins or Origins({})).perform(patched)
    return patched


def apply_file(document: Document, path: str | Path, *, lenient: bool = False) -> Document:
    """Apply an overlay file to a document; see `apply`."""
    origins = document.origins.copy()
    root = apply(document.root, yaml.load(path), lenient=lenient, source=str(path), origins=origins)
    return Document(root, origins)


class _Checked:
    """An overlay whose form has been checked, with its queries compiled."""

    def __init__(self, overlay: Mapping[str, Any], source: str) -> None:
        self.source = source
        self.overlay = overlay
        self.version = self._version()
        self._fields((), overlay, _ROOT, "overlay")
        self._info()
        self._text((), overlay, "extends")
        self.actions = self._actions()
        self.targets = [self._query(index, "target") for index in range(len(self.actions))]
        self.sources = [self._query(index, "copy") for index in range(len(self.actions))]

    def error(self, location: Location, what: str, mend: str) -> SpecError:
        """Make an error located in the overlay."""
        return yaml.error_at(self.source, location, what, mend)

    def _version(self) -> str:
        if "overlay" not in self.overlay:
            raise self.error((), "this is no overlay: `overlay` is missing", "begin with `overlay: 1.1.0`")
        version = self.overlay["overlay"]
        found = _VERSION.fullmatch(version) if isinstance(version, str) else None
        if found is None:
            what = f"`overlay: {version}` is no version of Overlay 1.0 or 1.1"
            raise self.error(("overlay",), what, "write `overlay: 1.1.0` (three numbers)")
        return found[1]

    def _info(self) -> None:
        info = self._need((), self.overlay, "info")
        if not is_object(info):
            raise self.error(("info",), "`info` is not an object", "give it `title` and `version`")
        self._fields(("info",), info, _INFO[self.version], f"overlay {self.version} `info`")
        for name in ("title", "version"):
            self._need(("info",), info, name)
        for name in ("title", "version", "description"):
            self._text(("info",), info, name)

    def _actions(self) -> list[dict[str, Any]]:
        actions = self._need((), self.overlay, "actions")
        if not is_array(actions) or not actions:
            raise self.error(("actions",), "`actions` is not an array with at least one action", "add an action")
        known: dict[str, int] = {}
        for index, action in enumerate(actions):
            self._action(("actions", index), action)
            first = known.setdefault(json.dumps(action, sort_keys=True), index)
            if first < index:
                what = f"actions[{index}] repeats actions[{first}]"
                raise self.error(("actions", index), what, "delete one of the two: actions are unique")
        return actions

    def _action(self, at: Location, action: Any) -> None:
        if not is_object(action):
            raise self.error(at, "an action is not an object", "give it `target` and `update` or `remove`")
        self._fields(at, action, _ACTION[self.version], f"overlay {self.version} action")
        self._need(at, action, "target")
        for name in ("target", "description", "copy"):
            self._text(at, action, name)
        if not isinstance(action.get("remove", False), bool):
            raise self.error((*at, "remove"), "`remove` is not true or false", "write `remove: true`")
        if "update" in action and "copy" in action and action.get("remove") is not True:
            what = "an action has both `update` and `copy`, each of which yields to the other"
            raise self.error(at, what, "make two actions of it")

    def _need(self, at: Location, owner: Mapping[str, Any], name: str) -> Any:
        if name not in owner:
            raise self.error(at, f"`{name}` is missing", f"add `{name}`")
        return owner[name]

    def _text(self, at: Location, owner: Mapping[str, Any], name: str) -> None:
        if not isinstance(owner.get(name, ""), str):
            raise self.error((*at, name), f"`{name}` is not text", "write text, in quotes if it looks like a number")

    def _fields(self, at: Location, owner: Mapping[str, Any], known: set[str], of: str) -> None:
        for name in owner:
            if name not in known and not name.startswith("x-"):
                later = name in _ACTION["1.1"] and at[:1] == ("actions",)
                what = f"`{name}` is no field of an {of}{'' if later else did_you_mean(name, known)}"
                mend = "write `overlay: 1.1.0`" if later else "correct or remove it; extensions begin with `x-`"
                raise self.error((*at, name), what, mend)

    def _query(self, index: int, name: str) -> jsonpath.JSONPathQuery | None:
        expression = self.actions[index].get(name)
        if expression is None:
            return None
        try:
            if len(expression) > _LONGEST_QUERY:
                raise RecursionError("the query is too long")
            return _compile(expression)
        except (jsonpath.JSONPathError, RecursionError) as error:
            what = f"the {name} `{expression[:200]}` of actions[{index}] is no JSONPath: {error}"
            raise self.error(("actions", index, name), what, "write it as RFC 9535 has it") from None


class _Action:
    """One action at work on a document."""

    def __init__(self, checked: _Checked, index: int, lenient: bool, origins: Origins) -> None:
        self._checked, self._index, self._lenient, self._origins = checked, index, lenient, origins
        self._action = checked.actions[index]
        self._legacy = checked.version == "1.0"
        self._field = "copy" if "copy" in self._action else "update"

    def perform(self, document: Any) -> None:
        """Change the document as the action says."""
        nodes = self._select("target", self._checked.targets[self._index], document)
        if not nodes:
            if not self._lenient:
                what = f"the target `{self._action['target']}` of actions[{self._index}] selects nothing"
                raise self._error("target", what, "correct the target, or delete the action if it is out of date")
            return
        if self._legacy and not all(is_object(node.value) or is_array(node.value) for node in nodes):
            what = f"the target of actions[{self._index}] selects a primitive value, which overlay 1.0 cannot change"
            raise self._error("target", what, "select the object that holds it, or write `overlay: 1.1.0`")
        if self._action.get("remove") is True:
            self._remove(nodes)
        elif self._field in self._action:
            self._update(nodes, self._value(document))

    def _select(self, name: str, query: Any, document: Any) -> list[jsonpath.JSONPathNode]:
        try:
            found: Iterable[jsonpath.JSONPathNode] = query.find(document)
        except (jsonpath.JSONPathError, RecursionError) as error:
            what = f"the {name} of actions[{self._index}] cannot be evaluated: {error}"
            raise self._error(name, what, "write a simpler query") from None
        return list({node.location: node for node in found}.values())

    def _value(self, document: Any) -> Any:
        if self._field == "update":
            return self._action["update"]
        nodes = self._select("copy", self._checked.sources[self._index], document)
        if len(nodes) != 1:
            what = f"`copy: {self._action['copy']}` of actions[{self._index}] selects {len(nodes) or 'no'} values"
            raise self._error("copy", what, "select exactly one")
        return clone(nodes[0].value)

    def _remove(self, nodes: list[jsonpath.JSONPathNode]) -> None:
        for node in sorted(nodes, key=_last_index, reverse=True):
            parent = self._parent(node)
            del parent[node.location[-1]]
            self._origins.forget(node.location if is_object(parent) else node.location[:-1])

    def _parent(self, node: jsonpath.JSONPathNode) -> Any:
        if node.parent is None:
            what = (
                f"the target of actions[{self._index}] is the root of the document, which cannot be removed or replaced"
            )
            raise self._error("target", what, "select what is in it")
        return node.parent.value

    def _update(self, nodes: list[jsonpath.JSONPathNode], value: Any) -> None:
        kinds = {_kind(node.value) for node in nodes}
        if len(kinds) > 1 and not self._legacy:
            what = f"the target of actions[{self._index}] selects {' and '.join(sorted(kinds))} values together"
            raise self._error("target", what, "make one action for each kind")
        for node in nodes:
            self._update_one(node, value)

    def _update_one(self, node: jsonpath.JSONPathNode, value: Any) -> None:
        target: Any = node.value
        if is_object(target):
            self._compatible(target, value, node.location, ())
            self._merge(target, value, node.location, ())
        elif is_array(target):
            whole = is_array(value) and not self._legacy
            self._append(target, value if whole else [value], node.location, () if whole else None)
        else:
            self._compatible(target, value, node.location, ())
            parent = self._parent(node)
            parent[node.location[-1]] = value
            self._came(node.location, ())

    def _merge(self, target: dict[str, Any], update: Mapping[str, Any], at: Location, path: Location) -> None:
        for key, value in update.items():
            here, there = (*at, key), (*path, key)
            if key not in target:
                target[key] = clone(value)
                self._came(here, there)
                continue
            current = target[key]
            self._compatible(current, value, here, there)
            if is_object(current):
                self._merge(current, value, here, there)
            elif is_array(current):
                self._append(current, value, here, there)
            else:
                target[key] = value
                self._came(here, there)

    def _append(self, target: list[Any], values: list[Any], at: Location, path: Location | None) -> None:
        for index, value in enumerate(values):
            target.append(clone(value))
            self._came((*at, len(target) - 1), () if path is None else (*path, index))

    def _compatible(self, current: Any, value: Any, at: Location, path: Location) -> None:
        if _kind(current) != _kind(value):
            place = "$" + "".join(f"[{step!r}]" for step in at)
            what = f"actions[{self._index}] puts {_kind(value)} value on {_kind(current)} value at {place}"
            mend = "give a value of the same kind, or remove the old one in an action before"
            raise self._checked.error(("actions", self._index, self._field, *self._inside(path)), what, mend)

    def _came(self, location: Location, path: Location) -> None:
        origin = Origin(self._checked.source, ("actions", self._index, self._field, *self._inside(path)))
        self._origins.record(location, origin)

    def _inside(self, path: Location) -> Location:
        return path if self._field == "update" else ()

    def _error(self, name: str, what: str, mend: str) -> SpecError:
        return self._checked.error(("actions", self._index, name), what, mend)


def _last_index(node: jsonpath.JSONPathNode) -> tuple[int, int]:
    """Sort deeper places after shallower ones, and later entries of an array after earlier ones."""
    last = node.location[-1] if node.location else 0
    return len(node.location), last if isinstance(last, int) else 0


def _kind(value: Any) -> str:
    return "an object" if is_object(value) else "an array" if is_array(value) else "a primitive"
