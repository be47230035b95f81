"""Collects what is wrong with a document, so that one run shows it all."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from generator.errors import SpecError, raise_all
from generator.grammar import is_array
from generator.plain import object_of

if TYPE_CHECKING:
    from generator.document import Document


class Problems:
    """The problems of one document.

    Attributes:
        found: the located errors, in the order in which they were found.
    """

    def __init__(self, document: Document) -> None:
        """Takes the document, which knows where each part of it was written."""
        self.document = document
        self.found: list[SpecError] = []
        self._seen: set[str] = set()

    def add(self, at: str, what: str, mend: str) -> None:
        """Notes a problem; the same one twice is noted once.

        Args:
            at: JSON pointer in the bundled document, with or without `#`.
            what: what is wrong.
            mend: how to mend it.
        """
        error = self.document.error(self._location(at.removeprefix("#")), what, mend)
        if str(error) not in self._seen:
            self._seen.add(str(error))
            self.found.append(error)

    def _location(self, pointer: str) -> tuple[str | int, ...]:
        location: list[str | int] = []
        node: Any = self.document.root
        for token in pointer.split("/")[1:]:
            token = token.replace("~1", "/").replace("~0", "~")
            if is_array(node) and token.isdigit() and int(token) < len(node):
                location.append(int(token))
                node = node[int(token)]
            else:
                location.append(token)
                node = object_of(node).get(token)
        return tuple(location)

    def raise_any(self) -> None:
        """Raises what was found.

        Raises:
            SpecError: exactly one problem.
            SpecErrors: several.
        """
        raise_all(self.found)
