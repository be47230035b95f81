"""Places: which resource and method an operation is, from the shape of its path."""

from __future__ import annotations

import itertools
from collections import defaultdict
from collections.abc import Iterable, Mapping

import attrs

from generator import naming
from generator.plain import Json
from generator.problems import Problems
from generator.types import Type
from generator.view import View

_DRAFT = "_new"
_COPY = "_duplicate"


@attrs.frozen
class Place:
    """Where an operation goes.

    Attributes:
        resource: the client's attribute.
        method: the method on it.
        own_id: wire name of the path parameter that is the record's own id; empty where there is none.
        action: it is no plain reading or writing of a collection, so a clash falls back to its operationId.
    """

    resource: str
    method: str
    own_id: str = ""
    action: bool = False


@attrs.frozen
class Traits:
    """What the place of an operation depends on beside its path.

    Attributes:
        array: it answers with an array.
        json: it answers with JSON, or with nothing.
        bulk: its body is an array.
    """

    array: bool
    json: bool
    bulk: bool


@attrs.frozen
class _Segment:
    text: str
    parameter: str = ""


def traits_of(result: Type | None, json: bool, body: Type | None) -> Traits:
    """The traits of an operation from the types of its answer and its body."""
    return Traits(
        array=result is not None and result.kind == "list",
        json=json,
        bulk=body is not None and body.kind == "list",
    )


def place_all(
    view: View, traits: Mapping[tuple[str, str], Traits], problems: Problems, *, lenient: bool = False
) -> dict[tuple[str, str], Place]:
    """Finds the place of every operation.

    Args:
        view: the document.
        traits: by path and method.
        problems: takes operations that would be the same method.
        lenient: rather than that, name such operations by their prefixes or their operationIds.
    """
    paths = {path: _segments(path) for path in view.paths if not path.startswith("webhook:")}
    shapes = _Shapes(paths, traits)
    operations = {(p, m): o for p, m, o in view.operations() if p in paths}
    places = {key: shapes.place(*key, operation) for key, operation in operations.items()}
    _resolve(places, paths, operations, problems, lenient=lenient)
    return places


def _segments(path: str) -> list[_Segment]:
    found: list[_Segment] = []
    for text in path.split("/"):
        if not text:
            continue
        braced = text.startswith("{") and text.endswith("}") and text.count("{") == 1
        found.append(_Segment(text, text[1:-1] if braced else ""))
    return found


class _Shapes:
    def __init__(self, paths: Mapping[str, list[_Segment]], traits: Mapping[tuple[str, str], Traits]) -> None:
        self.paths = paths
        self.traits = traits
        self.known = {"/" + "/".join(s.text for s in segments) for segments in paths.values()}
        self.collections = self._collections()

    def _collections(self) -> set[str]:
        """Last names of paths that stand alone, that an id follows, or that give rows."""
        found: set[str] = set()
        for path, segments in self.paths.items():
            for before, after in itertools.pairwise(segments):
                if after.parameter and not before.parameter:
                    found.add(before.text)
            if len(segments) == 1:
                found.add(segments[0].text)
            gives = self.traits.get((path, "get"))
            if gives and gives.array and segments and not segments[-1].parameter and self._after_id(segments):
                found.add(segments[-1].text)
        return found

    def _after_id(self, segments: list[_Segment]) -> bool:
        return len(segments) > 1 and bool(segments[-2].parameter)

    def place(self, path: str, method: str, operation: Json) -> Place:
        renamed: Json = operation.get("x-sagewire-name") or {}
        place = self._by_shape(path, method, operation)
        if place.action and renamed.get("resource", place.resource) != place.resource:
            place = attrs.evolve(place, own_id="")  # what the id belongs to is a parent of what it is called now
        return attrs.evolve(
            place,
            resource=naming.identifier(str(renamed.get("resource") or place.resource), prefix="resource",
                                       reserved=naming.CLIENT_RESERVED),
            method=naming.identifier(str(renamed.get("method") or place.method), prefix="method"),
        )  # fmt: skip

    def _by_shape(self, path: str, method: str, operation: Json) -> Place:
        segments = self.paths[path]
        names = [number for number, segment in enumerate(segments) if not segment.parameter]
        if not names:
            return Place("root", operation["operationId"], action=True)
        last = names[-1]
        own_id = segments[-1].parameter if last < len(segments) - 1 else ""
        if own_id:
            return self._item(path, method, operation, segments[last].text, own_id)
        if self._is_action(path, segments):
            owner = max(number for number in names if number < last)
            own = segments[last - 1].parameter
            return Place(segments[owner].text, segments[last].text, own_id=own, action=True)
        return self._whole(path, method, segments[last].text)

    def _is_action(self, path: str, segments: list[_Segment]) -> bool:
        if len(segments) < 2 or all(segment.parameter for segment in segments[:-1]):
            return False
        name = segments[-1].text
        read = self.traits.get((path, "get"))
        if segments[-2].parameter:
            return name not in self.collections and (read is None or not read.json)
        owner = "/" + "/".join(segment.text for segment in segments[:-1])
        owned = owner in self.known or any(other.startswith(owner + "/{") for other in self.known)
        both = read is not None and (path, "post") in self.traits
        return owned and name not in self.collections and not both

    def _whole(self, path: str, method: str, name: str) -> Place:
        traits = self.traits[path, method]
        words = "_".join(naming.words(name))
        for ending, action in ((_DRAFT, "preview"), (_COPY, "duplicate")):
            if method == "post" and words.endswith(ending) and self._base(name, ending):
                return Place(self._base(name, ending), action)
        if method == "get":
            return Place(name, "list" if traits.array else "get")
        if method == "patch" and (path, "put") in self.traits:
            return Place(name, "patch_many" if traits.bulk else "patch")
        verbs = {"post": "create", "put": "update", "patch": "update", "delete": "delete"}
        many = "_many" if traits.bulk and method in ("put", "patch", "delete") else ""
        return Place(name, verbs.get(method, method) + many)

    def _item(self, path: str, method: str, operation: Json, name: str, own_id: str) -> Place:
        words = "_".join(naming.words(name))
        if method == "put" and words.endswith(_DRAFT) and self._base(name, _DRAFT):
            return Place(self._base(name, _DRAFT), "update_draft", own_id)
        if method == "get" and self.traits[path, method].array:
            return Place(name, "list")
        if method == "patch" and (path, "put") in self.traits:
            return Place(name, "patch", own_id)
        if method == "post":
            other = (path, "put") in self.traits or (path, "patch") in self.traits
            return Place(name, operation["operationId"] if other else "update", own_id, action=other)
        verbs = {"get": "get", "put": "update", "patch": "update", "delete": "delete"}
        return Place(name, verbs.get(method, method), own_id)

    def _base(self, name: str, ending: str) -> str:
        base = name[: -len(ending)]
        return base if base in self.collections else ""


def _resolve(
    places: dict[tuple[str, str], Place],
    paths: Mapping[str, list[_Segment]],
    operations: Mapping[tuple[str, str], Json],
    problems: Problems,
    *,
    lenient: bool,
) -> None:
    """Operations that would be the same method with the same parents are told apart, or told of."""
    for clash in _clashes(places, paths):
        for key in clash:
            if places[key].action:
                places[key] = by_operation_id(places[key], operations[key])
    if lenient:
        for clash in _clashes(places, paths):
            _qualify(clash, places, paths)
        for clash in _clashes(places, paths):
            for key in clash:
                places[key] = by_operation_id(places[key], operations[key])
    for clash in _clashes(places, paths):
        first, *others = clash
        same = places[first]
        for key in others:
            problems.add(
                operations[key]["x-view-at"],
                f"{key[1].upper()} {key[0]} would be {same.resource}.{same.method} with the same parents as "
                f"{first[1].upper()} {first[0]}",
                "name one of them with `x-sagewire-name: {method: ...}`, in an overlay",
            )


def _clashes(
    places: Mapping[tuple[str, str], Place], paths: Mapping[str, list[_Segment]]
) -> list[list[tuple[str, str]]]:
    """Groups of operations that the arguments of a call could not tell apart."""
    methods: dict[tuple[str, str], list[tuple[str, str]]] = defaultdict(list)
    for key, place in places.items():
        methods[place.resource, place.method].append(key)
    found: list[list[tuple[str, str]]] = []
    for keys in methods.values():
        if len({bool(places[key].own_id) for key in keys}) > 1 or len({key[1] for key in keys}) > 1:
            found.append(keys)
            continue
        parents: dict[frozenset[str], list[tuple[str, str]]] = defaultdict(list)
        for key in keys:
            parents[frozenset(_parents(paths[key[0]], places[key]))].append(key)
        found += [same for same in parents.values() if len(same) > 1]
    return found


def _parents(segments: Iterable[_Segment], place: Place) -> list[str]:
    names = [segment.parameter for segment in segments if segment.parameter]
    return [naming.identifier(name) for name in names if name != place.own_id]


def by_operation_id(place: Place, operation: Json) -> Place:
    """The same resource, with the operationId as the method."""
    return attrs.evolve(place, method=naming.identifier(operation["operationId"], prefix="method"), action=True)


def _qualify(
    clash: list[tuple[str, str]], places: dict[tuple[str, str], Place], paths: Mapping[str, list[_Segment]]
) -> None:
    """Puts the names in front of the last one before the resource, where they tell the operations apart."""
    prefixes = {key: [s.text for s in paths[key[0]] if not s.parameter][:-1] for key in clash}
    if len({tuple(prefix) for prefix in prefixes.values()}) < len(clash):
        return
    for key, prefix in prefixes.items():
        if prefix and not places[key].action:
            name = naming.identifier("_".join([*prefix, places[key].resource]), prefix="resource")
            places[key] = attrs.evolve(places[key], resource=name)
