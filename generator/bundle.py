"""Bundles a document that is spread over files into one that stands alone.

The parts that the root document lists in `x-sagewire-parts` are merged into it, and references into other files are
followed. A referred component keeps its name, any other place becomes a component under a name derived from where it
stands; path items are put in place. Cycles stay cycles, for nothing but path items is inlined.
"""

from __future__ import annotations

import os
import re
from pathlib import Path
from typing import TYPE_CHECKING, Any

from generator import yaml
from generator.document import Document, Origin, Origins
from generator.errors import raise_all
from generator.grammar import (
    KINDS,
    METHODS,
    PATH_ITEMS,
    Field,
    Location,
    clone,
    did_you_mean,
    entries,
    field_of,
    is_array,
    is_object,
)
from generator.references import Place, References, beside, references_of

if TYPE_CHECKING:
    from generator.errors import SpecError

PARTS = "x-sagewire-parts"
_VERSION = re.compile(r"3\.[01](\.[0-9]+)?(-.+)?")
_PART_FIELDS = ("openapi", "info", "paths", "webhooks", "components", "tags")


def bundle(path: str | Path) -> Document:
    """Read a document with all that it consists of.

    Args:
        path: The root document: any OpenAPI 3.0 or 3.1 document.

    Returns:
        One document whose references all are ``#/...``.

    Raises:
        SpecError: If a file is unreadable, a reference leads to nothing or out of these files, or two files disagree.
        SpecErrors: If there are several such errors.
    """
    root = os.path.normpath(path)
    bundler = _Bundler(root, _files(root))
    bundler.name_components()
    bundler.collect()
    raise_all(bundler.errors)
    document = bundler.write()
    raise_all(bundler.errors)
    return document


def _files(root: str) -> dict[str, Any]:
    """Read the root document and its parts."""
    files: dict[str, Any] = {root: yaml.load(root)}
    if "swagger" in files[root]:
        raise yaml.error_at(root, ("swagger",), "this is Swagger 2", "convert it to OpenAPI 3.1 first")
    if _version(files[root]) is None:
        stated = f"`openapi: {files[root]['openapi']}`" if "openapi" in files[root] else "a document without `openapi`"
        what = f"{stated} is not OpenAPI 3.0 or 3.1"
        raise yaml.error_at(root, ("openapi",), what, "write `openapi: 3.1.0`")
    names = files[root].get(PARTS, [])
    if not is_array(names) or not all(isinstance(name, str) for name in names):
        raise yaml.error_at(root, (PARTS,), f"`{PARTS}` is not a list of file names", "list the files of the parts")
    for index, name in enumerate(names):
        file = beside(root, name)
        if file in files:
            raise yaml.error_at(root, (PARTS, index), f"the part `{name}` is listed twice", "list it once")
        if not Path(file).is_file():
            raise yaml.error_at(root, (PARTS, index), f"there is no file `{name}`", "correct the name")
        files[file] = _part(file, root, files[root]["openapi"])
    for file, document in files.items():
        _check_shape(file, document)
    return files


def _check_shape(file: str, document: dict[str, Any]) -> None:
    """Refuse collections of the wrong kind before anything is merged into them."""
    components = document.get("components")
    sections = components if is_object(components) else {}
    held: list[tuple[Location, Any]] = [
        ((key,), document[key]) for key in ("paths", "webhooks", "components") if key in document
    ]
    held += [(("components", section), sections[section]) for section in KINDS if section in sections]
    for location, value in held:
        if not is_object(value):
            raise yaml.error_at(file, location, f"`{location[-1]}` is not an object", "write names and what they hold")
    if not is_array(document.get("tags", [])):
        raise yaml.error_at(file, ("tags",), "`tags` is not an array", "write a list of objects with `name`")


def _part(file: str, root: str, version: str) -> dict[str, Any]:
    part = yaml.load(file)
    if _version(part) != version[:3]:
        what = f"this part is not OpenAPI {version[:3]} as {root} is"
        raise yaml.error_at(file, ("openapi",), what, f"write `openapi: {version}`")
    for key in part:
        if key not in _PART_FIELDS and not key.startswith("x-"):
            what = f"a part may not hold `{key}`{did_you_mean(key, _PART_FIELDS)}"
            raise yaml.error_at(file, (key,), what, f"write it in {root}")
    return part


def _version(document: dict[str, Any]) -> str | None:
    version = document.get("openapi")
    return version[:3] if isinstance(version, str) and _VERSION.fullmatch(version) else None


class _Bundler:
    """Writes the files of one document into one."""

    def __init__(self, root: str, files: dict[str, Any]) -> None:
        self._root = root
        self._files = dict(files)
        self._references = References(files)
        self._origins = Origins({(): Origin(root)})
        self.errors: list[SpecError] = self._references.errors

    def name_components(self) -> None:
        """Note the components of the root document and its parts, which keep their names."""
        for file, document in self._files.items():
            components = document.get("components")
            for section, named in components.items() if is_object(components) else ():
                for name, value in named.items() if section in KINDS and is_object(named) else ():
                    place = Place(file, ("components", section, name))
                    first = self._references.claim(place, section, name)
                    if self._references.value(first) != value:
                        self._disagree(place, first, f"the component `{name}`")

    def collect(self) -> None:
        """Follow all references, so that every referred place has a name before anything is written."""
        for file, document in self._files.items():
            self._references.follow(Place(file, ()), "document", document)

    def write(self) -> Document:
        """Write the bundled document."""
        root: dict[str, Any] = {}
        for file, document in self._files.items():
            for key, value in document.items():
                self._merge_field(root, file, key, value)
        for place, section, name in self._references.imported:
            components = root.setdefault("components", {})
            written = self._write(place, KINDS[section], self._references.value(place), top=True)
            components.setdefault(section, {})[name] = written
            self._record(("components", section, name), place)
        root.pop(PARTS, None)
        return Document(root, self._origins)

    def _merge_field(self, root: dict[str, Any], file: str, key: str, value: Any) -> None:
        main = file == self._root
        if key in ("paths", "webhooks") and is_object(value):
            paths = root.setdefault(key, {})
            for path, item in value.items():
                self._merge_path(paths, file, (key, path), item)
        elif key == "components" and is_object(value):
            self._merge_components(root.setdefault(key, {}), file, value)
        elif key == "tags" and is_array(value):
            self._merge_tags(root.setdefault(key, []), file, value)
        elif main:
            root[key] = clone(value)
        elif key.startswith("x-") and key not in root:
            root[key] = clone(value)
            self._record((key,), Place(file, (key,)))
        elif key.startswith("x-") and root[key] != value:
            self._disagree(Place(file, (key,)), self._place((key,)), f"`{key}`")

    def _merge_path(self, paths: dict[str, Any], file: str, at: Location, value: Any) -> None:
        kind = "webhook" if at[0] == "webhooks" else "path item"
        place = Place(file, at)
        item, origins = self._path_item(place, kind, value) if is_object(value) else (clone(value), {})
        path = str(at[1])
        if path not in paths or not is_object(paths[path]) or not is_object(item):
            if paths.setdefault(path, item) != item:
                self._disagree(place, self._place(at), f"the path `{path}`")
            for key, origin in origins.items():
                self._record((*at, key), origin)
            return
        for key, held in item.items():
            if key in paths[path] and paths[path][key] != held:
                name = f"`{key.upper()} {path}`" if key in METHODS else f"`{key}` of the path `{path}`"
                self._disagree(origins[key], self._place((*at, key)), name)
            elif key not in paths[path]:
                paths[path][key] = held
                self._record((*at, key), origins[key])

    def _path_item(self, place: Place, kind: str, value: dict[str, Any]) -> tuple[dict[str, Any], dict[str, Place]]:
        """Write a path item with what it refers to put in place, and say where each of its fields stands."""
        written: dict[str, Any] = {}
        origins: dict[str, Place] = {}
        seen: set[Place] = set()
        here, item = place, value
        while True:
            if here in seen:
                what, mend = "a path item refers to itself", "write it out"
                self.errors.append(yaml.error_at(place.file, place.location, what, mend))
                break
            seen.add(here)
            for key, held in self._write(here, kind, item, top=True).items():
                if key != "$ref":
                    written.setdefault(key, held)
                    origins.setdefault(key, Place(here.file, (*here.location, key)))
            reference = item.get("$ref")
            if not isinstance(reference, str):
                break
            here = self._references.target(here.file, (*here.location, "$ref"), reference)
            item = self._references.value(here)
        return written, origins

    def _merge_components(self, components: dict[str, Any], file: str, value: dict[str, Any]) -> None:
        for section, named in value.items():
            if section not in KINDS or not is_object(named):
                components.setdefault(section, clone(named))
                continue
            target = components.setdefault(section, {})
            for name, item in named.items():
                at: Location = ("components", section, name)
                place = Place(file, at)
                if name not in target:
                    target[name] = self._component(place, KINDS[section], item)
                    self._record(at, place)

    def _component(self, place: Place, kind: str, value: Any) -> Any:
        if kind in PATH_ITEMS and is_object(value):
            return self._path_item(place, kind, value)[0]
        return self._write(place, kind, value, top=True)

    def _merge_tags(self, tags: list[Any], file: str, value: list[Any]) -> None:
        for index, tag in enumerate(value):
            place = Place(file, ("tags", index))
            name = tag.get("name") if is_object(tag) else None
            same = next((at for at, known in enumerate(tags) if is_object(known) and known.get("name") == name), None)
            if same is None or name is None:
                tags.append(clone(tag))
                self._record(("tags", len(tags) - 1), place)
            elif tags[same] != tag:
                self._disagree(place, self._place(("tags", same)), f"the tag `{name}`")

    def _write(self, place: Place, kind: str, value: Any, *, top: bool = False) -> Any:
        if not is_object(value):
            return clone(value)
        if not top and self._references.is_home(place):
            return {"$ref": self._references.local(place)}
        if kind in PATH_ITEMS and not top:
            return self._path_item(place, kind, value)[0]
        written: dict[str, Any] = {}
        for key, held in value.items():
            field = field_of(kind, key)
            written[key] = clone(held) if field is None else self._write_field(place, key, held, field)
        self._rewrite(place, kind, written)
        return written

    def _write_field(self, place: Place, key: str, held: Any, field: Field) -> Any:
        copy: Any = clone(held) if field.shape != "one" else None
        for rest, item in entries(field, held):
            inner = self._write(Place(place.file, (*place.location, key, *rest)), field.kind, item)
            if not rest:
                return inner
            copy[rest[0]] = inner
        return copy

    def _rewrite(self, place: Place, kind: str, written: dict[str, Any]) -> None:
        """Point the references of one object into the bundle."""
        if kind in PATH_ITEMS:
            return
        for reference, at in references_of(kind, written):
            target = self._references.target(place.file, (*place.location, *at), reference)
            owner: Any = written
            for step in at[:-1]:
                owner = owner[step]
            owner[at[-1]] = self._references.local(target)

    def _record(self, location: Location, place: Place) -> None:
        self._origins.record(location, Origin(place.file, place.location))

    def _place(self, location: Location) -> Place:
        origin = self._origins.find(location)
        return Place(origin.file, origin.location)

    def _disagree(self, place: Place, first: Place, name: str) -> None:
        line = yaml.line_of(first.file, first.location)
        where = first.file if line is None else f"{first.file}:{line}"
        what = f"{name} stands here and, different, in {where}"
        self.errors.append(yaml.error_at(place.file, place.location, what, "keep one of the two, or rename one"))
