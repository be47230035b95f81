"""Pages of several lengths from the committed ones, as files that readers of either environment can open."""

from __future__ import annotations

import json
import tempfile
from functools import cache
from pathlib import Path
from typing import Any

import attrs

from benchmarks import fixtures
from benchmarks.fixtures import CUSTOMERS, INVOICES, TRANSACTIONS, Fixture

PLAIN, UNKNOWN, NUMBERS = "plain", "unknown", "numbers"
"""The forms of a page: as it comes, with an unknown field in every row, and with its amounts as JSON numbers."""


@attrs.frozen
class Kind:
    """What the rows are.

    Attributes:
        name: for people.
        fixture: the committed page.
        product: of the package that reads it.
        model: the rows' class, of the same name in every package.
        listing: the operation whose envelope they come in; none of a bare array.
        rows: how many rows the pages have.
    """

    name: str
    fixture: Fixture
    product: str
    model: str
    listing: str
    rows: tuple[int, ...]


KINDS = (
    Kind("customers, 110 keys", CUSTOMERS, "sage200", "Customer", "", (20, 200, 5000)),
    Kind("posted transactions, 32 keys", TRANSACTIONS, "sage200", "SalesPostedTransaction", "", (20, 200, 5000)),
    Kind("whole invoices, amounts as text", INVOICES, "accounting", "SalesInvoice", "getSalesInvoices", (20, 200)),
)


@attrs.frozen
class Page:
    """A page of a kind.

    Attributes:
        kind: what its rows are.
        rows: how many.
    """

    kind: Kind
    rows: int

    @property
    def key(self) -> str:
        """Its name for readers."""
        return f"{self.kind.fixture.name}-{self.rows}"

    @property
    def title(self) -> str:
        """Its name for people."""
        return f"{self.rows:,} {self.kind.name}"

    def content(self, form: str = PLAIN) -> bytes:
        """The page as it comes over the wire, in one of its forms."""
        page: Any = fixtures.into_dicts(self.kind.fixture.content())
        rows: list[dict[str, Any]] = page["$items"] if self.kind.listing else page
        fixed = [_row(rows[number % len(rows)], number, form) for number in range(self.rows)]
        content = fixtures.encode_rows({**page, "$items": fixed} if self.kind.listing else fixed)
        texts = form == NUMBERS and self.kind.listing  # the others have numbers as they are
        return fixtures.with_amounts_as_numbers(content) if texts else content


def _row(row: dict[str, Any], number: int, form: str) -> dict[str, Any]:
    numbered = {**row, "id": number + 1} if isinstance(row["id"], int) else row
    return {**numbered, "loyalty_tier": f"tier {number % 4}"} if form == UNKNOWN else numbered


PAGES = tuple(Page(kind, rows) for kind in KINDS for rows in kind.rows)


@cache
def folder() -> Path:
    """A folder with every page in every form, and `pages.json`, which says what they are; it goes with the process."""
    _kept.append(tempfile.TemporaryDirectory(prefix="pages-"))
    folder = Path(_kept[0].name)
    for page in PAGES:
        for form in (PLAIN, UNKNOWN, NUMBERS):
            (folder / f"{page.key}.{form}.json").write_bytes(page.content(form))
    told = {page.key: [page.kind.product, page.kind.model, page.kind.listing] for page in PAGES}
    (folder / "pages.json").write_text(json.dumps(told), encoding="utf-8")
    return folder


_kept: list[tempfile.TemporaryDirectory[str]] = []
