from __future__ import annotations

import datetime as dt
import re
from collections.abc import Callable
from decimal import Decimal
from typing import Any, cast
from urllib.parse import quote

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sagewire.runtime.errors import UsageError
from sagewire.runtime.filters.fields import OrderBy, Where, condition_of, orders_of, select_of
from sagewire.runtime.filters.odata import odata, order_text
from sagewire.runtime.filters.where import Condition
from sagewire.runtime.operation import Filter
from tests.runtime.sample import Customer, CustomerFields

UTC = dt.UTC


def condition(where: Where[CustomerFields]) -> Condition:
    made = condition_of(where, Customer)
    assert made is not None
    return made


def text(where: Where[CustomerFields], rules: Filter | None = None) -> str:
    return odata(condition(where), rules)


def order(by: OrderBy[CustomerFields]) -> str:
    return order_text(orders_of(by, Customer))


def written(source: str) -> Callable[[Any], Any]:
    """A filter that no checker would let pass."""
    names = {"dt": dt, "Decimal": Decimal}
    return cast(Callable[[Any], Any], eval(f"lambda c: {source}", names))


def fails(source: str) -> str:
    where = written(source)
    with pytest.raises(UsageError) as caught:
        condition_of(where, Customer)
    return str(caught.value)


def test_comparisons() -> None:
    assert (
        text(lambda c: (c.balance > 1000) & c.reference.startswith("A"))
        == "balance gt 1000 and startswith(reference,'A')"
    )
    assert text(lambda c: c.balance <= Decimal("1E+3")) == "balance le 1000"
    assert text(lambda c: c.balance != Decimal("-1.50")) == "balance ne -1.50"
    assert text(written("c.on_hold == True")) == "on_hold eq true"
    assert text(lambda c: c.on_hold.is_(False)) == "on_hold eq false"
    assert text(lambda c: c.opened >= dt.date(2016, 2, 3)) == "opened ge 2016-02-03"
    assert (
        text(lambda c: c.touched < dt.datetime(2016, 2, 24, 9, 52, 11, 452000, UTC))
        == "touched lt 2016-02-24T09:52:11.452Z"
    )
    assert text(lambda c: c.from_ == "O'Neil") == "from eq 'O''Neil'"
    assert (
        text(lambda c: c.contact.name.contains("x") | c.reference.endswith("y"))
        == "contains(contact.name,'x') or endswith(reference,'y')"
    )
    assert text(lambda c: c.status == "Active") == "status eq 'Active'"
    assert text(lambda c: Decimal(5) < c.balance) == "balance gt 5"


def test_brackets_only_where_needed() -> None:
    assert text(lambda c: (c.id == 1) | (c.id == 2) & (c.id == 3)) == "id eq 1 or id eq 2 and id eq 3"
    assert text(lambda c: ((c.id == 1) | (c.id == 2)) & (c.id == 3)) == "(id eq 1 or id eq 2) and id eq 3"
    assert text(lambda c: (c.id == 1) & (c.id == 2) & (c.id == 3)) == "id eq 1 and id eq 2 and id eq 3"
    assert text(lambda c: c.id.in_([1, 2]) & (c.balance > 1)) == "(id eq 1 or id eq 2) and balance gt 1"
    assert text(lambda c: c.id.in_([1]) & (c.balance > 1)) == "id eq 1 and balance gt 1"


def test_what_would_drop_half_raises() -> None:
    assert "no truth value" in fails("c.id == 1 and c.id == 2")
    assert "no truth value" in fails("c.id == 1 or c.id == 2")
    assert "no truth value" in fails("not (c.id == 1)")
    assert "no truth value" in fails("1 < c.balance < 5")
    assert "compare it" in fails("c.on_hold and c.id == 1")
    assert "compare it" in fails("not c.on_hold")
    assert "compare it" in fails("c.on_hold")
    assert "turn the comparison round" in fails("~(c.id == 1)")
    assert "bind tighter" in fails('c.balance > 1000 & c.reference == "A"')
    assert "joins two conditions" in fails("(c.id == 1) & True")
    assert "joins two conditions" in fails("(c.id == 1) | c.on_hold")
    assert "`in` cannot be sent" in fails('"A" in c.reference')
    assert "must give a condition" in fails("True")
    assert "must give a condition" in fails("None")


@pytest.mark.parametrize(
    ("source", "message"),
    [
        ("c.balance > 1.5", 'use Decimal("1.5")'),
        ("c.balance > True", "not with bool"),
        ('c.balance == Decimal("NaN")', "NaN"),
        ('c.id == "5"', "not with str"),
        ("c.reference == 5", "compares with text, not with int"),
        ("c.reference == None", "knows no null"),
        ('c.reference == "\\ud800"', "surrogate"),
        ('c.reference.in_("ABC")', "not one text"),
        ("c.on_hold == 1", "not with int"),
        ("c.opened == dt.datetime(2024, 1, 2)", "use .date()"),
        ('c.opened == "2024-01-02"', "datetime.date"),
        ("c.touched == dt.datetime(2024, 1, 2)", "time zone"),
        ("c.touched == dt.date(2024, 1, 2)", "datetime with a time zone"),
        ("c.balanse > 1", "no field 'balanse'; did you mean 'balance'?"),
        ('c.contact.nam == "a"', "Contact has no field 'nam'"),
        ('c.contacts.name == "a"', "contacts is a list"),
        ('c.anything == "a"', "leaves its type open"),
    ],
)
def test_what_is_wrong_is_named(source: str, message: str) -> None:
    assert message in fails(source)


def test_an_operation_accepts_only_some() -> None:
    with pytest.raises(UsageError, match="no startswith, only eq"):
        text(lambda c: c.reference.startswith("A"), Filter(operators=("eq",), functions=()))
    with pytest.raises(UsageError, match=r"cannot be filtered on balance, only on id, contact\.name"):
        text(lambda c: (c.id == 1) & (c.balance > 5), Filter(only=("id", "contact.name")))
    assert text(lambda c: c.contact.name == "A", Filter(only=("id", "contact.name"))) == "contact.name eq 'A'"
    with pytest.raises(UsageError, match=r"there are id$"):
        condition_of(written("c.zzz == 1"), Customer, Filter(only=("id",)))


def test_orders() -> None:
    assert order(lambda c: c.balance.desc()) == "balance desc"
    assert order(lambda c: [c.from_.asc(), c.contact.name.desc()]) == "from asc,contact.name desc"
    assert order("balance desc") == "balance desc"
    assert order("from_, -balance") == "from asc,balance desc"
    assert order(["reference", "-balance", "id ASC"]) == "reference asc,balance desc,id asc"
    assert order(None) == ""
    for wrong in ("balanse", "balance down", "-balance desc", "contacts", "id.x", ""):
        with pytest.raises(UsageError):
            order(wrong)
    with pytest.raises(UsageError, match=r"takes names"):
        orders_of([5], Customer)


def test_selections() -> None:
    assert select_of(["id", "from_", "contact.name", "contacts.id", "id"], Customer) == [
        "id",
        "from",
        "contact.name",
        "contacts.id",
    ]
    assert select_of("id, balance", Customer) == ["id", "balance"]
    with pytest.raises(UsageError, match="did you mean 'balance'"):
        select_of(["balanc"], Customer)


# -- splitting ---------------------------------------------------------------------------------------------------------


@given(st.lists(st.text("bcd é'☃&%", max_size=12).map(lambda text: text + "."), max_size=40), st.integers(200, 900))
def test_a_long_in_is_split_without_loss_or_repetition(values: list[str], limit: int) -> None:
    whole = condition(lambda c: c.reference.in_(values) & (c.balance > 1))
    pieces = whole.split(limit)
    found: list[Any] = []
    for piece in pieces:
        sent = odata(piece)
        assert len(quote(sent, safe="")) <= limit
        assert sent.endswith("balance gt 1")
        found += re.findall(r"eq (" + STRING + ")", sent)
    assert sorted(found) == sorted("'" + value.replace("'", "''") + "'" for value in set(values))


def test_values_that_a_database_may_hold_equal_stay_together() -> None:
    values = ["abc", *[f"filler {number}" for number in range(40)], "ABC", "ABC  ", "âbc"]
    pieces = condition(lambda c: c.reference.in_(values)).split(200)
    assert len(pieces) > 3
    (one,) = [odata(piece) for piece in pieces if "'abc'" in odata(piece)]
    assert all(f"'{value}'" in one for value in ("ABC", "ABC  ", "âbc"))


def test_two_long_ins_are_both_split() -> None:
    names, numbers = [f"name {number}" for number in range(30)], list(range(100, 130))
    pieces = condition(lambda c: c.reference.in_(names) & c.id.in_(numbers)).split(300)
    pairs: list[tuple[str, str]] = []
    for piece in pieces:
        sent = odata(piece)
        pairs += [(name, number) for name in re.findall("'.*?'", sent) for number in re.findall(r"id eq (\d+)", sent)]
    assert len(pairs) == len(set(pairs)) == 900


def test_what_can_match_nothing() -> None:
    assert condition(lambda c: c.id.in_([])).split(100) == []
    assert condition(lambda c: c.id.in_([]) & (c.id > 1)).split(100) == []
    (left,) = condition(lambda c: c.id.in_([]) | (c.id > 1)).split(100)
    assert odata(left) == "id gt 1"
    assert text(lambda c: ((c.id > 1) | c.id.in_([])) & (c.balance > 1)) == "id gt 1 and balance gt 1"
    with pytest.raises(UsageError, match="match nothing"):
        text(lambda c: c.id.in_([]))


def test_what_cannot_be_split_says_so() -> None:
    for source in (
        'c.reference == "x" * 200',
        "c.id.in_(range(100)) | (c.balance > 1)",
        'c.reference.in_(["x" * 200, "y"])',
    ):
        with pytest.raises(UsageError, match="cannot be divided"):
            condition(written(source)).split(100)


# -- what is written is read back as data ------------------------------------------------------------------------------

STRING = r"'(?:[^']|'')*'"
TOKEN = re.compile(
    rf"(?P<text>{STRING})|(?P<word>[A-Za-z_.]+)|(?P<number>-?\d[\dTZ:.\-]*)|(?P<sign>[(),])|(?P<blank> )", re.DOTALL
)


def tokens(filter_text: str) -> list[tuple[str, str]]:
    """An independent reading of the filter, token by token, that must account for every character."""
    found: list[tuple[str, str]] = []
    place = 0
    while place < len(filter_text):
        match = TOKEN.match(filter_text, place)
        assert match is not None, filter_text[place:]
        assert match.lastgroup is not None
        if match.lastgroup != "blank":
            found.append((match.lastgroup, match[0]))
        place = match.end()
    return found


@given(st.text(), st.text(), st.text())
def test_text_stays_data_whatever_it_holds(first: str, second: str, third: str) -> None:
    sent = text(lambda c: (c.reference == first) & (c.from_.contains(second) | c.status.in_([third])))
    read = [(kind, value[1:-1].replace("''", "'") if kind == "text" else value) for kind, value in tokens(sent)]
    assert read == [
        *[("word", "reference"), ("word", "eq"), ("text", first), ("word", "and"), ("sign", "(")],
        *[("word", "contains"), ("sign", "("), ("word", "from"), ("sign", ","), ("text", second), ("sign", ")")],
        *[("word", "or"), ("word", "status"), ("word", "eq"), ("text", third), ("sign", ")")],
    ]


@given(st.decimals(allow_nan=False, allow_infinity=False, min_value=-(10**20), max_value=10**20), st.integers())
def test_numbers_are_read_back(amount: Decimal, number: int) -> None:
    read = tokens(text(lambda c: (c.balance == amount) & (c.id == number)))
    assert [Decimal(value) for kind, value in read if kind == "number"] == [amount, Decimal(number)]
