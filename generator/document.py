"""A document in memory, which remembers where each part of it was written.

Bundling, overlaying and hoisting move things about; an error found afterwards must still name the file, the pointer and
the line that somebody can edit. So each stage records where what it moved came from.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import attrs

from generator import yaml

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

    from generator.errors import SpecError
    from generator.grammar import Location


@attrs.frozen
class Origin:
    """Where something was written.

    Attributes:
        file: The file.
        location: Its place in that file.
    """

    file: str
    location: Location = ()


class Origins:
    """Remembers the origins of places; a place without its own has that of its nearest parent."""

    def __init__(self, known: Mapping[Location, Origin]) -> None:
        self._known = dict(known)

    def copy(self) -> Origins:
        """Give an independent copy."""
        return Origins(self._known)

    def record(self, location: Location, origin: Origin) -> None:
        """Say where the value at a location, with all that is in it, was written."""
        self._known[location] = origin

    def carry(self, old: Location, new: Location) -> None:
        """Say that the value at a location, with all that is in it, now also stands at another."""
        depth = len(old)
        inside = {(*new, *known[depth:]): origin for known, origin in self._known.items() if known[:depth] == old}
        self._known[new] = self.find(old)
        self._known.update(inside)

    def forget(self, location: Location) -> None:
        """Drop what is known of a location and of all places in it."""
        depth = len(location)
        gone = [known for known in self._known if known[:depth] == location]
        for known in gone:
            del self._known[known]

    def find(self, location: Location) -> Origin:
        """Say where the value at a location was written."""
        for depth in range(len(location), -1, -1):
            known = self._known.get(location[:depth])
            if known is not None:
                return Origin(known.file, (*known.location, *location[depth:]))
        return Origin("document", location)


@attrs.frozen
class Document:
    """A document and the origins of its parts.

    Attributes:
        root: The root object.
        origins: Where its parts were written.
    """

    root: dict[str, Any]
    origins: Origins

    @property
    def file(self) -> str:
        """The file of the root object."""
        return self.origins.find(()).file

    def error(self, location: Location, what: str, mend: str) -> SpecError:
        """Make an error about a place in this document, located where that place was written."""
        origin = self.origins.find(location)
        return yaml.error_at(origin.file, origin.location, what, mend)


def read(path: str | Path) -> Document:
    """Read a document from one file, as it stands.

    Args:
        path: A YAML or JSON file.

    Returns:
        The document; nothing in it is resolved.

    Raises:
        SpecError: If the file is not a readable object.
    """
    return Document(yaml.load(path), Origins({(): Origin(str(path))}))
