from __future__ import annotations

import contextlib
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sagewire.sandbox import odata
from sagewire.sandbox.odata import Both, Compare, Either, FilterError, Node, TextTest, Value, parse

FIELDS = st.sampled_from(["id", "name", "balance", "on_hold", "document_date"])
TEXTS = st.text(st.characters(exclude_categories=["Cs", "Cc"]), max_size=20)


def text_of(node: Node) -> str:
    """Writes a tree with every bracket, so that reading it back must give the same tree."""
    if isinstance(node, Both):
        return f"({text_of(node.left)} and {text_of(node.right)})"
    if isinstance(node, Either):
        return f"({text_of(node.left)} or {text_of(node.right)})"
    if isinstance(node, TextTest):
        quoted = node.text.replace("'", "''")
        return f"{node.function}({node.field},'{quoted}') eq {'true' if node.expected else 'false'}"
    value = node.value.text.replace("'", "''") if node.value.kind == "string" else node.value.text
    return f"{node.field} {node.operator} " + (f"'{value}'" if node.value.kind == "string" else value)


VALUES = st.one_of(
    TEXTS.map(lambda text: Value("string", text)),
    st.decimals(allow_nan=False, allow_infinity=False, places=5).map(lambda d: Value("number", format(d, "f"))),
    st.datetimes().map(lambda moment: Value("time", moment.strftime("%Y-%m-%dT%H:%M:%S").zfill(19) + "Z")),
    st.dates().map(lambda day: Value("time", day.isoformat())),
    st.sampled_from([Value("boolean", "true"), Value("boolean", "false")]),
)
LEAVES = st.one_of(
    st.builds(Compare, FIELDS, st.sampled_from(sorted(odata.COMPARISONS)), VALUES),
    st.builds(TextTest, st.sampled_from(sorted(odata.FUNCTIONS)), FIELDS, TEXTS, st.booleans()),
)
TREES = st.recursive(
    LEAVES, lambda inner: st.builds(Both, inner, inner) | st.builds(Either, inner, inner), max_leaves=8
)


@given(TREES)
def test_what_is_written_reads_back_the_same(tree: Node) -> None:
    assert parse(text_of(tree)) == tree


@given(st.text(max_size=60))
def test_nothing_else_but_a_filter_error_comes_out(text: str) -> None:
    with contextlib.suppress(FilterError):
        parse(text)


def test_and_binds_tighter_than_or() -> None:
    tree = parse("a eq 1 or b eq 2 and c eq 3")
    assert isinstance(tree, Either)
    assert isinstance(tree.right, Both)


def test_brackets_win() -> None:
    assert isinstance(parse("(a eq 1 or b eq 2) and c eq 3"), Both)


def test_quotes_are_doubled() -> None:
    assert parse("name eq 'O''Neill'") == Compare("name", "eq", Value("string", "O'Neill"))


def test_numbers_are_exact() -> None:
    tree = parse("balance gt -123456789012345.67")
    assert isinstance(tree, Compare)
    assert tree.value.number == Decimal("-123456789012345.67")


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("id in (1,2)", "'in' operator is not supported"),
        ("not (id eq 1)", "'not' operator is not supported"),
        ("tolower(name) eq 'a'", "'tolower' is not supported"),
        ("id eq", "is no value"),
        ("id eq null", "is no value"),
        ("id like 'x'", "is no operator"),
        ("name eq abc", "is no value"),
        ("contains(name, 5)", "text in single quotes"),
        ("contains(name,'a') eq 5", "compared with true or false"),
        ("(id eq 1", "expected ')'"),
        ("id eq 1 id eq 2", "unexpected 'id'"),
        ("name eq 'open", "not valid"),
        ("(" * 500 + "id eq 1" + ")" * 500, "nested too deeply"),
    ],
)
def test_what_sage_does_not_take(text: str, reason: str) -> None:
    with pytest.raises(FilterError) as caught:
        parse(text)
    assert reason in str(caught.value)


def test_functions_may_be_compared() -> None:
    assert parse("endswith(name,'x') eq false") == TextTest("endswith", "name", "x", expected=False)
    assert parse("endswith(name,'x') ne false") == TextTest("endswith", "name", "x", expected=True)
    assert parse("endswith(name,'x')") == TextTest("endswith", "name", "x", expected=True)
