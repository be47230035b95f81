from __future__ import annotations

from decimal import Decimal
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sagewire.sandbox import Sandbox, wire
from sagewire.sandbox.errors import Refused
from sagewire.sandbox.query import filter_sql
from sagewire.sandbox.schema import Field, Shape
from sagewire.sandbox.store import Store
from tests.sandbox.support import Api

SHAPE = Shape(
    "thing",
    {
        "id": Field("id", "integer", read_only=True),
        "name": Field("name", "string"),
        "value": Field("value", "decimal", scale=2),
        "price": Field("price", "decimal", scale=5),
        "held": Field("held", "boolean"),
        "day": Field("day", "day"),
    },
)
MONEY = st.decimals(min_value=Decimal("-99999999999999.99"), max_value=Decimal("99999999999999.99"), places=2)


def fresh() -> Store:
    store = Store()
    store.define(SHAPE)
    return store


@given(st.integers(min_value=-(10**17), max_value=10**17), st.integers(min_value=0, max_value=9))
def test_digits_and_scaled_are_inverse(number: int, scale: int) -> None:
    assert wire.scaled(Decimal(wire.digits(number, scale)), scale) == number
    assert wire.unscaled(number, scale) == Decimal(wire.digits(number, scale))


@given(MONEY)
def test_money_keeps_every_digit(value: Decimal) -> None:
    store = fresh()
    key = store.create("thing", {"value": value})
    row = store.get("thing", key)
    assert row is not None
    assert row["value"] == value
    store.close()


@given(st.lists(MONEY, max_size=8), MONEY, st.sampled_from(["eq", "ne", "gt", "ge", "lt", "le"]), st.integers(0, 4))
def test_filters_compare_exactly(values: list[Decimal], bound: Decimal, operator: str, more: int) -> None:
    import operator as op

    store = fresh()
    for value in values:
        store.create("thing", {"value": value})
    literal = bound.quantize(Decimal(1).scaleb(-2 - more)) + (Decimal(1).scaleb(-2 - more) if more else 0)
    where, params = filter_sql(f"value {operator} {literal:f}", SHAPE, lambda _f, _n: None)
    found = sorted(store.values("thing", row)["value"] for row in store.rows("thing", where, params))
    python = {"eq": op.eq, "ne": op.ne, "gt": op.gt, "ge": op.ge, "lt": op.lt, "le": op.le}[operator]
    assert found == sorted(value for value in values if python(value, literal))
    store.close()


NAMES = st.lists(st.text(st.characters(exclude_categories=["Cs", "Cc"]), max_size=6), max_size=6)


@given(NAMES, st.text("aB%_\\'é", max_size=2))
def test_contains_takes_no_wildcards(names: list[str], part: str) -> None:
    store = fresh()
    for name in names:
        store.create("thing", {"name": name})
    quoted = part.replace("'", "''")
    where, params = filter_sql(f"contains(name,'{quoted}')", SHAPE, lambda _f, _n: None)
    found = [store.values("thing", row)["name"] for row in store.rows("thing", where, params, order="id")]

    def fold(text: str) -> str:
        return "".join(letter.lower() if letter.isascii() else letter for letter in text)

    assert found == [name for name in names if fold(part) in fold(name)]
    store.close()


def half_way(store: Store) -> None:
    with store.transaction():
        store.create("thing", {"name": "a"})
        raise ZeroDivisionError


def test_a_failed_transaction_leaves_nothing_and_reports_nothing() -> None:
    store = fresh()
    noted: list[str] = []
    store.on_change = lambda change, _table, _key, _values: noted.append(change)
    with pytest.raises(ZeroDivisionError):
        half_way(store)
    assert store.count("thing") == 0
    assert noted == []
    with store.rehearsal():
        store.create("thing", {"name": "b"})
    assert store.count("thing") == 0
    with store.transaction():
        key = store.create("thing", {"name": "c"})
        store.change("thing", key, {"name": "d"})
        store.remove("thing", key)
        assert noted == []
    assert noted == ["created", "changed", "deleted"]


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("nope eq 1", "Could not find a property named 'nope'"),
        ("name eq 1", "text in single quotes"),
        ("value eq '1'", "number without quotes"),
        ("held eq 1", "true or false"),
        ("day eq '2024-01-02'", "date or time without quotes"),
        ("day eq 2024-01-02T10:00:00", "must be UTC and end in Z"),
        ("day eq 2024-02-31", "must be UTC and end in Z"),
        ("contains(value,'1')", "texts only"),
    ],
)
def test_wrong_types_are_refused(text: str, reason: str) -> None:
    with pytest.raises(Refused) as caught:
        filter_sql(text, SHAPE, lambda _f, _n: None)
    assert caught.value.status == 400
    assert reason in caught.value.document["Message"]


def test_data_in_a_file_goes_on_where_it_stopped(tmp_path: Path) -> None:
    path = str(tmp_path / "sage.db")
    with Sandbox(customers=3, transactions=5, products=3, orders=2, path=path) as box:
        made = Api(box).made("/customers", {"name": "Kept", "credit_limit": 12.34})
    with Sandbox(customers=99, path=path) as box:
        api = Api(box)
        assert api.ok(f"/customers/{made['id']}")["credit_limit"] == Decimal("12.34")
        assert api.ok("/customers", count="true") == 4
        again = api.made("/customers", {"name": "Next"})
        assert again["id"] > made["id"]
        assert api.ok("/customer_views", count="true") == 5
        box.reset()
        assert api.ok("/customers", count="true") == 99


def test_a_file_that_is_no_database_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "sage.db"
    path.write_text("this is not a database, though it is long enough to be looked at" * 20)
    with pytest.raises(ValueError, match="cannot be read"), Sandbox(customers=3, path=str(path)):
        pass
