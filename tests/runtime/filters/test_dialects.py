"""Conditions in SQL and CEQL: each value can be read back as nothing but that value."""

from __future__ import annotations

import datetime as dt
from decimal import Decimal
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sagewire.runtime.errors import ConfigurationError, UsageError
from sagewire.runtime.filters.ceql import ceql
from sagewire.runtime.filters.condition import AllOf, AnyOf, Call, Compare, Condition, OneOf
from sagewire.runtime.filters.dialects import dialect_of
from sagewire.runtime.filters.sql import in_brackets, sql
from sagewire.runtime.operation import Filter
from tests.contract.sql import read_sql

MOMENT = dt.datetime(2024, 1, 2, 3, 4, 5, 678000, tzinfo=dt.timezone(dt.timedelta(hours=1)))


@pytest.mark.parametrize(
    ("condition", "in_sql", "in_ceql"),
    [
        (Compare("a", "eq", "O'B"), "a = 'O''B'", "a='O''B'"),
        (Compare("a", "ne", 5), "a <> 5", "a!=5"),
        (Compare("a", "ge", Decimal("1.50")), "a >= 1.50", "a>=1.50"),
        (Compare("a", "eq", True), "a = 1", "a=true"),
        (Compare("a", "lt", dt.date(2024, 1, 2)), "a < '2024-01-02'", "a<'2024-01-02'"),
        (Compare("a", "gt", MOMENT), "a > '2024-01-02T02:04:05.678'", "a>'2024-01-02T02:04:05.678'"),
        (Call("a", "contains", "x"), "a LIKE '%x%'", "a LIKE '%x%'"),
        (OneOf("a", ((1,), (2, 3))), "a IN (1, 2, 3)", "a IN (1, 2, 3)"),
        (OneOf("a", ((1,),)), "a = 1", "a=1"),
        (
            AllOf((Compare("a", "eq", 1), AnyOf((Compare("b", "eq", 2), Compare("c", "eq", 3))))),
            "a = 1 AND (b = 2 OR c = 3)",
            "a=1 AND (b=2 OR c=3)",
        ),
    ],
)
def test_conditions(condition: Condition, in_sql: str, in_ceql: str) -> None:
    assert (sql(condition), ceql(condition)) == (in_sql, in_ceql)


@given(st.text(max_size=20))
def test_text_never_leaves_its_quotes(text: str) -> None:
    assert read_sql(sql(Compare("a", "ne", text)))[:3] == ("compare", "a", "ne")
    assert in_brackets(text).replace("[%]", "").replace("[_]", "").replace("[[]", "").count("%") == 0


def test_what_cannot_be_said_is_refused() -> None:
    wrong: list[Any] = [
        lambda: sql(OneOf("a", ())),
        lambda: sql(Compare("a", "eq", 1), Filter(only=("b",))),
        lambda: sql(Call("a", "endswith", "x"), Filter(functions=())),
        lambda: ceql(Call("a", "contains", "5%")),
    ]
    for write in wrong:
        with pytest.raises(UsageError):
            write()
    with pytest.raises(ConfigurationError, match="odata, sql, ceql"):
        dialect_of("graphql")
