"""Bad input: one clear error of the right kind, before anything is sent, and nothing is lost by it."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest

from generator.__main__ import main
from sagewire.runtime.errors import BadRequest, UsageError
from sagewire.sandbox import Sandbox
from tests.generator.test_golden import spec_of
from tests.promises.support import Wire, in_both

OVERLAY = """
overlay: 1.1.0
info: {title: Names, version: "1"}
actions: [{target: "$.paths['/subscriptions'].get", description: Ours., update: {x-sagewire-name: {method: names}}}]
"""


def condition(text: str) -> Callable[[Any], Any]:
    """A filter that checkers would refuse, so that only the run time is left to do it."""
    return lambda row: eval(text, {"c": row})


CALLS: dict[str, tuple[Callable[[Any], Any], tuple[str, ...]]] = {
    "filter-field": (lambda c: c.customers.list(where=condition("c.ballance > 1000")), ("ballance", "balance")),
    "filter-type": (lambda c: c.customers.list(where=condition("c.name > 5")), ("name",)),
    "filter-float": (lambda c: c.customers.list(where=condition("c.balance > 10.5")), ("balance",)),
    "filter-and": (lambda c: c.customers.list(where=condition("c.id > 5 and c.id < 9")), ("&",)),
    "filter-not": (lambda c: c.customers.list(where=condition("not c.on_hold")), ()),
    "order-field": (lambda c: c.customers.list(order_by="-ballance"), ("ballance",)),
    "select-field": (lambda c: c.customers.list(select=["ballance"]), ("ballance",)),
    "too-long": (lambda c: c.customers.create(reference="FAR-TOO-LONG"), ("reference", "8", "12")),
    "too-long-inside": (
        lambda c: c.sop_orders.create(lines=[{}, {"code": "X" * 31}]),
        ("lines[1].code", "30", "31"),
    ),
    "null": (lambda c: c.customers.create(name=None), ("name", "null")),
    "null-inside": (lambda c: c.sop_orders.create(lines=[{"product_id": None}]), ("lines[0].product_id", "null")),
    "field": (lambda c: c.customers.update(5, ballance=1), ("ballance",)),
    "read-only": (lambda c: c.customers.update(5, balance=1), ("balance",)),
    "kind": (lambda c: c.sop_orders.create(document_date="2026-02-03"), ("document_date",)),
    "places": (lambda c: c.customers.create(credit_limit=Decimal("1.001")), ("credit_limit", "2")),
    "no-id": (lambda c: c.customers.get(None), ("id",)),
    "limit": (lambda c: c.customers.list(limit=-1), ("limit",)),
    "page-size": (lambda c: c.customers.list(page_size=0), ("page_size",)),
    "header": (lambda c: c.with_options(headers={"Authorization": "x"}).customers.get(5), ("Authorization".lower(),)),
}


@pytest.mark.parametrize("name", CALLS)
def test_a_wrong_call_is_refused_before_it_is_sent(name: str) -> None:
    call, words = CALLS[name]
    wire = Wire()
    for end in in_both(wire, call):
        assert type(end) is UsageError, end
        assert isinstance(end, ValueError)
        assert "\n" not in end.message or "- " in end.message
        for word in words:
            assert word in str(end), (word, str(end))
    assert wire.sent == []


def test_a_value_in_a_path_stays_a_value() -> None:
    """A checker refuses the text; at run time it is encoded, so that it cannot lead elsewhere."""
    wire = Wire(lambda _: b'{"id":5}')
    in_both(wire, lambda client: client.customers.get("../sites?x=1#y"))
    assert {request.url.rpartition("/v1")[2] for request in wire.sent} == {"/customers/..%2Fsites%3Fx%3D1%23y"}
    for end in in_both(Wire(), lambda client: client.customers.get("..")):
        assert type(end) is UsageError


def test_all_problems_come_at_once() -> None:
    wire = Wire()

    def call(client: Any) -> Any:
        return client.customers.create(reference="FAR-TOO-LONG", name=None, ballance=1, credit_limit=0.5)

    for end in in_both(wire, call):
        assert type(end) is UsageError
        for word in ("reference", "name", "ballance", "credit_limit"):
            assert word in end.message
    assert wire.sent == []


def test_what_only_sage_can_know_is_told_in_its_words_and_nothing_is_kept(box: Sandbox) -> None:
    """A customer that is not there: refused by Sage, and no order of it, not even a part."""
    with box.client() as sage, pytest.raises(BadRequest) as told:
        sage.sop_orders.create(customer_id=1, customer_document_no="PO-1")
    assert "customer" in told.value.sage_message
    assert told.value.sage_message.rstrip(".") in str(told.value)
    assert box.ledger.records() == []
    assert len(box.ledger.calls("POST", "/sop_orders")) == 1


@pytest.fixture
def root(tmp_path: Path) -> Path:
    """A repository with one small product, as it was generated."""
    (tmp_path / "specs" / "hooks").mkdir(parents=True)
    (tmp_path / "overlays" / "hooks").mkdir(parents=True)
    shutil.copy(spec_of("webhooks"), tmp_path / "specs" / "hooks" / "openapi.yaml")
    (tmp_path / "overlays" / "hooks" / "10-names.yaml").write_text(OVERLAY)
    assert main(["generate", "--root", str(tmp_path)]) == 0
    return tmp_path


def files(folder: Path) -> dict[str, bytes]:
    """A folder's content."""
    return {str(path.relative_to(folder)): path.read_bytes() for path in folder.rglob("*") if path.is_file()}


def spoil_spec(root: Path) -> str:
    """A response whose schema is not there."""
    spec = root / "specs" / "hooks" / "openapi.yaml"
    spec.write_text(
        spec.read_text()
        .replace("$ref: '#/components/schemas/", "$ref: '#/components/schemas/No")
        .replace('$ref: "#/components/schemas/', '$ref: "#/components/schemas/No')
    )
    return "specs/hooks/openapi.yaml"


def spoil_yaml(root: Path) -> str:
    """A spec that is no YAML."""
    spec = root / "specs" / "hooks" / "openapi.yaml"
    spec.write_text(spec.read_text() + "\n  : [\n")
    return "specs/hooks/openapi.yaml"


def spoil_overlay(root: Path) -> str:
    """An overlay whose target is gone."""
    (root / "overlays" / "hooks" / "10-names.yaml").write_text(OVERLAY.replace("/subscriptions", "/gone"))
    return "overlays/hooks/10-names.yaml"


def spoil_vocabulary(root: Path) -> str:
    """A setting with a slip of the pen."""
    (root / "overlays" / "hooks" / "10-names.yaml").write_text(OVERLAY.replace("x-sagewire-name", "x-sagewire-nam"))
    return "x-sagewire-nam"


@pytest.mark.parametrize("spoil", [spoil_spec, spoil_yaml, spoil_overlay, spoil_vocabulary])
@pytest.mark.parametrize("command", ["generate", "check"])
def test_a_broken_source_is_one_located_line_and_what_was_made_stays(
    root: Path, capsys: pytest.CaptureFixture[str], command: str, spoil: Callable[[Path], str]
) -> None:
    before = files(root / "generated")
    place = spoil(root)
    capsys.readouterr()
    assert main([command, "--root", str(root)]) == 1
    (line,) = capsys.readouterr().err.splitlines()
    assert place in line
    assert "(#" in line
    assert "; " in line, "how to mend it"
    assert "Traceback" not in line
    assert files(root / "generated") == before
