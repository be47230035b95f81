"""What a start loads and how large what is generated may be. The numbers are in budgets.toml; nothing here is timed."""

from __future__ import annotations

import json
import tomllib
from functools import cache
from pathlib import Path
from typing import Any

import pytest

from benchmarks import fixtures, lines, package
from benchmarks.fixtures import CUSTOMERS, INVOICES, TRANSACTIONS, Fixture
from benchmarks.measure import run
from sagewire.accounting import OPERATIONS
from sagewire.accounting import models as am
from sagewire.runtime.decoding.codec import Codec, decode_many
from sagewire.runtime.decoding.drift import DriftReporter
from sagewire.runtime.model import Model
from sagewire.runtime.paging import envelope
from sagewire.sage200 import models as m

BUDGETS: dict[str, dict[str, Any]] = tomllib.loads(Path(__file__).with_name("budgets.toml").read_text("utf-8"))

_START = """
import sys
before = set(sys.modules)
from sagewire.sage200 import {client}
client = {client}(auth="token", site="site", company=1)
client.customers
"""
_START_BOOKS = """
import sys
before = set(sys.modules)
from sagewire.accounting import {client}
client = {client}(auth="token", business="business")
client.contacts
"""
_READ = """
from sagewire.runtime.wire.message import Response
class Stub:
    def send(self, request):
        return Response(200, content=b'{"id": 7}')
client = Sage200(auth="token", site="site", company=1, transport=Stub())
assert client.customers.get(7).id == 7
"""
_TELL = """
loaded = sorted(set(sys.modules) - before)
import json
print(json.dumps(loaded))
"""
_WORK = """
import sys
calls = 0
def count(frame, event, argument):
    global calls
    calls += 1
def counted(source):
    global calls
    calls = 0
    sys.setprofile(count)
    exec(source)
    sys.setprofile(None)
    return calls
http = counted("import httpx2")
print((http + counted({source!r})) / http)
"""

_COUNTED = '''"""Two lines
of docstring."""

# a comment
class Row:
    """Docstring."""

    name: str = """code

"""
    """An attribute's docstring."""

    def method(self) -> str:
        """One."""
        return (  # code
            "x"
        )
'''


def loaded_by(source: str) -> list[str]:
    loaded: list[str] = json.loads(run(source + _TELL))
    return loaded


@cache
def code(folder: Path) -> int:
    return lines.measure(folder).code


def below(package: str, modules: list[str]) -> list[str]:
    return [name for name in modules if name.startswith(f"{package}.")]


@pytest.mark.parametrize("client", ["Sage200", "AsyncSage200", "Accounting", "AsyncAccounting"])
def test_a_start_loads_only_what_it_needs(client: str) -> None:
    budget = BUDGETS["start"]
    loaded = loaded_by((_START if client.endswith("Sage200") else _START_BOOKS).format(client=client))
    assert not set(budget["never"]).intersection(loaded)
    assert len(loaded) <= budget["modules"]
    assert len(below("sagewire", loaded)) <= budget["sagewire"]


@pytest.mark.parametrize(("start", "client"), [(_START, "Sage200"), (_START_BOOKS, "Accounting")])
def test_a_start_does_little_beside_what_importing_the_http_library_does(start: str, client: str) -> None:
    assert float(run(_WORK.format(source=start.format(client=client)))) <= BUDGETS["start"]["work"]


def test_a_start_loads_one_resource_and_nothing_to_read_or_write() -> None:
    loaded = loaded_by(_START.format(client="Sage200"))
    assert below("sagewire.sage200.resources", loaded) == ["sagewire.sage200.resources.customers"]
    for unused in ("models", "params", "fields"):
        assert below(f"sagewire.sage200.{unused}", loaded) == []
    assert "sagewire.sage200._diagnoses" not in loaded
    assert "sagewire.runtime.decoding.codec" not in loaded


def test_a_start_of_accounting_loads_one_resource_and_nothing_to_read_or_write() -> None:
    loaded = loaded_by(_START_BOOKS.format(client="Accounting"))
    assert below("sagewire.accounting.resources", loaded) == ["sagewire.accounting.resources.contacts"]
    for unused in ("models", "params", "fields"):
        assert below(f"sagewire.accounting.{unused}", loaded) == []
    assert "sagewire.accounting._diagnoses" not in loaded
    assert "sagewire.runtime.decoding.codec" not in loaded


def test_the_page_of_invoices_is_read_without_a_difference() -> None:
    told: list[str] = []
    paging = OPERATIONS["getSalesInvoices"].paging
    assert paging is not None
    codec = Codec(envelope.shape(am.SalesInvoice, paging))
    rows = codec.decode(INVOICES.content(), DriftReporter(lambda drift: told.append(drift.field)), strict=True).rows
    assert (len(rows), told) == (200, [])
    assert sum(row.total_amount == row.net_amount + row.tax_amount for row in rows) == 200
    assert len(codec.decode(fixtures.with_unknown_item_field(INVOICES.content())).rows) == 200


def test_the_package_itself_loads_next_to_nothing() -> None:
    loaded = loaded_by("import sys; before = set(sys.modules)\nimport sagewire.sage200")
    assert "sagewire.sage200._client" not in loaded
    assert "sagewire.runtime.client" not in loaded


def test_a_first_read_loads_the_models_that_it_may_meet_and_nothing_to_write_with() -> None:
    budget = BUDGETS["first_read"]
    loaded = loaded_by(_START.format(client="Sage200") + _READ)
    assert not set(budget["never"]).intersection(loaded)
    assert len(below("sagewire.sage200.models", loaded)) <= budget["models"]
    for unused in ("params", "fields"):
        assert below(f"sagewire.sage200.{unused}", loaded) == []
    assert "sagewire.runtime.writing.payload" not in loaded


@pytest.mark.parametrize("folder", package.products(), ids=lambda folder: folder.name)
def test_generated_packages_stay_small(folder: Path) -> None:
    assert code(folder) <= BUDGETS["lines"][folder.name]


def test_all_generated_packages_together_stay_small() -> None:
    assert sum(map(code, package.products())) <= BUDGETS["all_lines"]["code"]


def test_the_wheel_stays_small() -> None:
    assert package.wheel_bytes() <= BUDGETS["wheel"]["bytes"]


def test_what_counts_as_code(tmp_path: Path) -> None:
    (tmp_path / "counted.py").write_text(_COUNTED, encoding="utf-8")
    size = lines.measure(tmp_path)
    assert (size.files, size.lines) == (1, 17)
    assert size.code == 1 + 3 + 1 + 3  # the class, its field, the method, what it returns
    assert size.documented == size.code + 1


@pytest.mark.parametrize(("fixture", "model"), [(CUSTOMERS, m.Customer), (TRANSACTIONS, m.SalesPostedTransaction)])
def test_the_fixtures_are_what_the_specification_promises(fixture: Fixture, model: type[Model]) -> None:
    content = fixture.content()
    wire = fixtures.into_dicts(content)
    rows = decode_many(model, content, strict=True)
    assert len(rows) == fixtures.ROWS
    assert {len(row) for row in wire} == {fixture.keys}
    assert [row.to_wire().keys() for row in rows] == [row.keys() for row in wire]


def test_an_unknown_field_is_kept_in_every_row_of_the_fixture() -> None:
    told: list[str] = []
    content = fixtures.with_unknown_field(CUSTOMERS.content())
    rows = decode_many(m.Customer, content, DriftReporter(lambda drift: told.append(drift.field)))
    assert told == ["loyalty_tier"]
    assert all(row.extra["loyalty_tier"].startswith("tier ") for row in rows)
