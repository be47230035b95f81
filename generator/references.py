"""References between the files of one document: where each leads, and under which name its target is bundled."""

from __future__ import annotations

import itertools
import os
import re
from pathlib import Path, PurePath
from typing import TYPE_CHECKING, Any
from urllib.parse import unquote, urlsplit

import attrs

from generator import yaml
from generator.errors import SpecError
from generator.grammar import (
    KINDS,
    PATH_ITEMS,
    SECTIONS,
    Location,
    article,
    did_you_mean,
    entries,
    field_of,
    is_object,
    pointer_steps,
    resolve,
)

if TYPE_CHECKING:
    from collections.abc import Sequence

_STRUCTURE = {
    *("components", "definitions", "$defs", "paths", "webhooks", "content", "schema", "properties", "responses"),
    *("requestBody", "parameters", "allOf", "anyOf", "oneOf"),
    *SECTIONS.values(),
}
_UNNAMEABLE = re.compile(r"[^A-Za-z0-9_.-]+")


@attrs.frozen
class Place:
    """A place in a file.

    Attributes:
        file: The file.
        location: The location in it.
    """

    file: str
    location: Location


class References:
    """The files of one document, and the homes of referred places: their section and name among the components.

    Attributes:
        files: What each file holds, by its name.
        imported: Places that were no components and became some, in the order in which they were found.
        errors: What is wrong with the references.
    """

    def __init__(self, files: dict[str, Any]) -> None:
        self.files = files
        self.imported: list[tuple[Place, str, str]] = []
        self.errors: list[SpecError] = []
        self._main: Sequence[str] = tuple(files)
        self._homes: dict[Place, tuple[str, str]] = {}
        self._taken: dict[tuple[str, str], Place] = {}
        self._seen: set[Place] = set()

    def claim(self, place: Place, section: str, name: str) -> Place:
        """Give a component of the main files the name it has, and say which component had it first."""
        self._homes[place] = (section, name)
        return self._taken.setdefault((section, name), place)

    def is_home(self, place: Place) -> bool:
        """Say whether a place stands among the components, under some name."""
        return place in self._homes

    def local(self, place: Place) -> str:
        """Give the reference to a place inside the bundle."""
        section, name = self._homes[place]
        return f"#/components/{section}/" + name.replace("~", "~0").replace("/", "~1")

    def value(self, place: Place) -> Any:
        """Give what stands at a place."""
        return resolve(self.files[place.file], place.location)[1]

    def follow(self, place: Place, kind: str, value: Any) -> None:
        """Follow all references from a value on, giving every place that they lead to a home."""
        if not is_object(value) or place in self._seen:
            return
        self._seen.add(place)
        for reference, at in references_of(kind, value):
            self._visit(place.file, (*place.location, *at), kind, reference)
        for key, held in value.items():
            field = field_of(kind, key)
            if field is not None:
                for rest, item in entries(field, held):
                    self.follow(Place(place.file, (*place.location, key, *rest)), field.kind, item)

    def _visit(self, file: str, at: Location, kind: str, reference: str) -> None:
        try:
            target = self.target(file, at, reference)
            self._check_kind(file, at, kind, reference, target)
        except SpecError as error:
            self.errors.append(error)
            return
        if kind not in PATH_ITEMS and target not in self._homes:
            self._name(target, kind)
        self.follow(target, kind, self.value(target))

    def target(self, file: str, at: Location, reference: str) -> Place:
        """Find the place that a reference names.

        Args:
            file: The file of the reference.
            at: Its location.
            reference: The reference.

        Returns:
            The place it leads to.

        Raises:
            SpecError: If it leads to nothing, or out of these files.
        """
        try:
            parts = urlsplit(reference)
        except ValueError:
            raise _error(file, at, f"the reference `{reference}` is malformed", "correct it") from None
        if parts.scheme or parts.netloc or parts.query or parts.path.startswith("/"):
            what = f"the reference `{reference}` leads out of these files"
            raise _error(file, at, what, "copy the document here and refer to it by a relative name")
        if parts.fragment and not parts.fragment.startswith("/"):
            what = f"the reference `{reference}` names an anchor"
            raise _error(file, at, what, "refer by a JSON pointer, `#/components/...`")
        other = file if not parts.path else beside(file, unquote(parts.path))
        self._open(file, at, reference, other)
        try:
            location, value = resolve(self.files[other], pointer_steps(parts.fragment))
        except LookupError as error:
            raise self._lost(file, at, reference, other, error.args[0]) from None
        if not is_object(value) and not isinstance(value, bool):
            raise _error(file, at, f"`{reference}` is neither an object nor true or false", "refer to an object")
        return Place(other, location)

    def _open(self, file: str, at: Location, reference: str, other: str) -> None:
        if other in self.files:
            return
        if not Path(other).is_file():
            what = f"the reference `{reference}` leads to no file"
            raise _error(file, at, what, f"correct the name, or create {other}")
        self.files[other] = yaml.load_any(other)

    def _lost(self, file: str, at: Location, reference: str, other: str, missing: Location) -> SpecError:
        _, parent = resolve(self.files[other], missing[:-1])
        near = did_you_mean(str(missing[-1]), parent) if is_object(parent) else ""
        return _error(file, at, f"the reference `{reference}` leads to nothing{near}", "correct it, or define it")

    def _check_kind(self, file: str, at: Location, kind: str, reference: str, target: Place) -> None:
        place = target.location
        if len(place) == 3 and place[0] == "components" and place[1] in KINDS:
            there = KINDS[str(place[1])]
            if there != kind and not {there, kind} <= {*PATH_ITEMS}:
                what = f"`{reference}` is {article(there)}, but {article(kind)} belongs here"
                raise _error(file, at, what, f"refer to {article(kind)}")

    def _name(self, target: Place, kind: str) -> None:
        section = SECTIONS[kind]
        name = self._free(section, _derive(target, target.file in self._main), target)
        self._homes[target] = (section, name)
        self._taken[(section, name)] = target
        self.imported.append((target, section, name))

    def _free(self, section: str, wanted: str, target: Place) -> str:
        """Find a free name: the wanted one, with the file's name before it, or with a number after it."""
        numbered = (f"{wanted}_{number}" for number in itertools.count(2))
        names = itertools.chain([wanted, f"{_stem(target.file)}_{wanted}"], numbered)
        return next(name for name in names if (section, name) not in self._taken)


def references_of(kind: str, value: dict[str, Any]) -> list[tuple[str, Location]]:
    """Give the references that an object itself makes, with their places in it."""
    found: list[tuple[str, Location]] = []
    if isinstance(value.get("$ref"), str) and (kind in SECTIONS or kind in PATH_ITEMS):
        found.append((value["$ref"], ("$ref",)))
    discriminator = value.get("discriminator") if kind == "schema" else None
    mapping = discriminator.get("mapping") if is_object(discriminator) else None
    for name, target in mapping.items() if is_object(mapping) else ():
        if isinstance(target, str) and ("#" in target or "/" in target or target.endswith((".yaml", ".yml", ".json"))):
            found.append((target, ("discriminator", "mapping", name)))
    return found


def beside(file: str, name: str) -> str:
    """Give the file that a name relative to another file means."""
    return os.path.normpath(PurePath(file).parent / name)


def _error(file: str, location: Location, what: str, mend: str) -> SpecError:
    return yaml.error_at(file, location, what, mend)


def _stem(file: str) -> str:
    return _UNNAMEABLE.sub("_", PurePath(file).name.split(".")[0])


def _derive(target: Place, own: bool) -> str:
    """Derive a name from where something stands: `money` of `common.yaml#/definitions/money`."""
    words = [str(step) for step in target.location if str(step) not in _STRUCTURE]
    if not words:
        return _stem(target.file)
    if words[-1] in ("items", "additionalProperties") and len(words) > 1:
        words[-2:] = [f"{words[-2]}_{'item' if words[-1] == 'items' else 'value'}"]
    chosen = words if own else words[-1:]
    return _UNNAMEABLE.sub("_", "_".join(chosen)).strip("_") or _stem(target.file)
