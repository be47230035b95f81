from __future__ import annotations

import copy
import datetime as dt
import pickle
import subprocess
import sys
from decimal import Decimal
from typing import Any, get_type_hints

import attrs
import msgspec
import pytest

from sagewire.runtime.errors import DecodeError
from tests.runtime.sample import Amount, Contact, Customer

WIRE: dict[str, Any] = {
    "id": 7,
    "balance": Decimal("1.50"),
    "from": "here",
    "opened": "2024-01-02T00:00:00Z",
    "touched": "2016-02-24T09:52:11.452Z",
    "status": "Active",
    "contacts": [{"id": 1, "limit": Decimal("0.10000"), "odd": {"deep": [1, None]}}],
    "limits": {"a": Decimal("1")},
    "spare": Decimal("2.0"),
}


def test_a_row_and_its_wire_form_mirror_each_other() -> None:
    row = Customer.from_wire(WIRE)
    assert (row.id, row.from_, row.opened) == (7, "here", dt.date(2024, 1, 2))
    assert row.touched == dt.datetime(2016, 2, 24, 9, 52, 11, 452000, dt.UTC)
    assert row.contacts is not None
    assert row.contacts[0].extra == {"odd": {"deep": [1, None]}}
    assert row.extra == {"spare": Decimal("2.0")}
    assert row.to_wire() == WIRE
    assert str(row.to_wire()["contacts"][0]["limit"]) == "0.10000"
    assert Customer.from_wire(row.to_wire()) == row


def test_the_caller_keeps_what_it_passed() -> None:
    passed = copy.deepcopy(WIRE)
    Customer.from_wire(passed)
    assert passed == WIRE


def test_missing_fields_are_none_and_not_written() -> None:
    row = Customer.from_wire({"id": None})
    assert row.id is None
    assert row.to_wire() == {}


def test_numbers_come_in_every_form() -> None:
    rows = [Customer.from_wire({"balance": given}).balance for given in (0.1, Decimal("0.1"), "0.1")]
    assert list(map(str, rows)) == ["0.1"] * 3
    assert Customer.from_wire({"balance": 3}).balance == 3
    assert type(Customer.from_wire({"balance": 3}).balance) is Decimal
    assert Customer.from_wire({"other": 0.1}).extra == {"other": Decimal("0.1")}


@pytest.mark.parametrize("bad", [float("nan"), float("inf"), Decimal("NaN"), Decimal("-Infinity")])
def test_numbers_that_are_not_finite_are_refused(bad: Any) -> None:
    with pytest.raises(DecodeError, match=r"\$\.contacts\[0\]\.limit"):
        Customer.from_wire({"contacts": [{"limit": bad}]})


def test_only_mappings_are_read() -> None:
    with pytest.raises(DecodeError, match="not from list"):
        Customer.from_wire([])  # type: ignore[arg-type]  # the point of the test


def test_nesting_without_end_is_refused() -> None:
    deep: dict[str, Any] = {"id": 1}
    for _ in range(100_000):
        deep = {"parent": deep}
    with pytest.raises(DecodeError, match="nested too deeply"):
        Customer.from_wire(deep)


def test_days_and_instants_that_are_values_already_are_taken() -> None:
    row = Customer.from_wire({"opened": dt.date(2024, 1, 2), "touched": dt.datetime(2024, 1, 2, tzinfo=dt.UTC)})
    assert row.to_wire() == {"opened": "2024-01-02T00:00:00Z", "touched": "2024-01-02T00:00:00Z"}


def test_text_forms() -> None:
    row = Amount.from_wire({"total": "1.10", "date": "2024-01-02T00:00:00Z", "note": 5.5, "extra_number": 1.5})
    assert row.total == Decimal("1.10")
    expected = {"total": "1.10", "date": "2024-01-02", "note": Decimal("5.5"), "extra_number": Decimal("1.5")}
    assert row.to_wire() == expected


def test_what_is_shown() -> None:
    row = Customer.from_wire({"id": 1, "pin": "1234", "contact": {"id": 2}, "new": 1})
    assert repr(row) == "Customer(id=1, pin='***', contact=Contact(id=2), extra={'new': 1})"
    assert "1234" not in repr(row.__rich_repr__())


def test_rows_are_values() -> None:
    row, same = Customer.from_wire(WIRE), Customer.from_wire(WIRE)
    assert row == same
    assert hash(row) == hash(same)
    assert row != Customer.from_wire({**WIRE, "spare": Decimal("3")})
    assert row != Customer.from_wire({**WIRE, "id": 8})
    assert Contact(id=1) != Amount(id="1")
    assert Contact() != 5
    with pytest.raises(AttributeError):
        row.id = 9  # type: ignore[misc]  # the point of the test
    with pytest.raises(TypeError):
        row.extra["spare"] = 1  # type: ignore[index]  # the point of the test


def test_copies_keep_extra() -> None:
    row = Customer.from_wire(WIRE)
    for twin in (copy.copy(row), copy.deepcopy(row), pickle.loads(pickle.dumps(row))):
        assert twin == row
        assert twin.extra == row.extra
    assert row.__replace__(id=8).extra == row.extra


def test_attrs_functions_work() -> None:
    row = Customer.from_wire(WIRE)
    names = [field.name for field in attrs.fields(Customer)]
    assert names == [*(field.name for field in msgspec.structs.fields(Customer)), "extra"]
    assert attrs.fields(Customer).from_.metadata == {"wire": "from"}
    assert attrs.fields(Customer).balance.type is Decimal
    assert not attrs.fields(Customer).pin.repr
    assert attrs.has(type(row))
    whole = attrs.asdict(row)
    assert whole["balance"] == Decimal("1.50")
    assert whole["contacts"][0]["id"] == 1
    changed = attrs.evolve(row, balance=Decimal(9))  # type: ignore[misc]  # mypy's plug-in asks for a class made by attrs
    assert (changed.balance, changed.id, changed.extra) == (Decimal(9), 7, row.extra)
    assert attrs.evolve(changed, balance=row.balance) == row  # type: ignore[misc]  # as above


def test_rows_cost_no_attrs_import() -> None:
    code = "import sys; import sagewire.runtime.model; sys.exit('attr' in sys.modules)"
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0


def test_the_native_decoder_forbids_what_it_does_not_know() -> None:
    with pytest.raises(msgspec.ValidationError):
        msgspec.json.decode(b'{"nobody": 1}', type=Contact)


def test_annotations_mean_what_they_say_in_their_module() -> None:
    hints = get_type_hints(Customer)
    assert (hints["reference"], hints["on_hold"]) == (str | None, bool | None)
    assert (hints["balance"], hints["contact"]) == (Decimal, Contact | None)
