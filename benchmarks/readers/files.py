"""The pages in their folder. Only the standard library: any environment can run it."""

from __future__ import annotations

import json
from pathlib import Path
from typing import NamedTuple


class Asked(NamedTuple):
    """What a name asks for.

    Attributes:
        what: to do.
        content: the page.
        product: that it is of.
        model: its rows' class.
        listing: the operation of its envelope; none of a bare array.
    """

    what: str
    content: bytes
    product: str
    model: str
    listing: str


class Folder:
    """The folder of the pages."""

    def __init__(self, path: str) -> None:
        self._path = Path(path)
        self._pages: dict[str, tuple[str, str, str]] = json.loads((self._path / "pages.json").read_text("utf-8"))

    def asked(self, name: str) -> Asked:
        """Takes a name apart, and reads its page."""
        what, page, form = name.split(" ")
        return Asked(what, (self._path / f"{page}.{form}.json").read_bytes(), *self._pages[page])
