"""Text of a document in code: nothing of it runs, nothing of it breaks out, and the code is always valid."""

from __future__ import annotations

import ast

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from generator import code

HOSTILE = [
    '"""',
    "\\",
    '"',
    "'",
    '\\"""',
    "\n",
    "{{ 7 * 7 }}",
    "__import__('os').abort()",
    "\x00",
    "\u202e",
    "\\N{BULLET}",
]
TEXTS = st.one_of(st.text(), st.lists(st.sampled_from(HOSTILE), max_size=6).map("".join))
PLAIN = st.recursive(
    st.none() | st.booleans() | st.integers() | TEXTS,
    lambda inner: (
        st.lists(inner, max_size=3) | st.lists(inner, max_size=3).map(tuple) | st.dictionaries(TEXTS, inner, max_size=3)
    ),
    max_leaves=6,
)


@given(PLAIN)
def test_literals_mean_what_they_were(value: object) -> None:
    assert ast.literal_eval(code.literal(value)) == value


@given(TEXTS)
def test_literals_are_ascii(text: str) -> None:
    assert code.quoted(text).isascii()


@given(TEXTS, st.sampled_from([0, 4, 8]))
@example('ends with a quote "', 4)
@example("ends with a backslash \\", 0)
@example('""" """', 8)
def test_docstrings_hold_text_only(text: str, indent: int) -> None:
    blank = " " * indent
    body = f"{blank}{code.docstring(code.prose(text), indent)}\n{blank}x = 1\n"
    source = f"class C:\n{body}" if indent == 4 else f"class C:\n    class D:\n{body}" if indent else body
    tree = ast.parse(source)
    expressions = [node for node in ast.walk(tree) if isinstance(node, ast.Expr)]
    assert all(isinstance(node.value, ast.Constant) for node in expressions)
    assert not any(isinstance(node, ast.Call | ast.Import) for node in ast.walk(tree))
    assert len(expressions) == 1


def test_docstrings_wrap_and_keep_the_indentation_of_their_sections() -> None:
    text = "One.\n\nArgs:\n    id: " + "word " * 40
    lines = code.docstring(text, 8).splitlines()
    assert all(len(line) <= 120 for line in lines)
    assert lines[3].startswith(" " * 12 + "id: word")
    assert lines[4].startswith(" " * 16 + "word")


def test_what_is_no_plain_value_is_refused() -> None:
    with pytest.raises(TypeError, match="set is no plain value"):
        code.literal({1})


def test_names_in_code_do_not_come_from_its_texts() -> None:
    assert code.names_in('Literal["Decimal", "m"] | list[m.Customer]') == {"Literal", "list", "m"}
