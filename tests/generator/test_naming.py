"""Names: valid, distinct and the same every time, whatever the document calls things."""

from __future__ import annotations

import doctest
import keyword

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator import naming

TEXTS = st.text(max_size=30)


@given(TEXTS)
def test_identifiers_are_valid_ascii(text: str) -> None:
    name = naming.identifier(text, reserved=naming.MODEL_RESERVED)
    assert name.isidentifier()
    assert name.isascii()
    assert not keyword.iskeyword(name)
    assert not name.startswith("_")
    assert name not in naming.MODEL_RESERVED


@given(TEXTS)
def test_class_names_are_valid_and_free(text: str) -> None:
    name = naming.class_name(text)
    assert name.isidentifier()
    assert name.isascii()
    assert name[0].isupper()
    assert name not in naming.CLASS_RESERVED
    assert not keyword.iskeyword(name)


@given(st.lists(TEXTS, max_size=12))
def test_names_are_distinct_and_deterministic(texts: list[str]) -> None:
    named = naming.unique_names(texts, reserved=naming.MODEL_RESERVED)
    assert set(named) == set(texts)
    assert len(set(named.values())) == len(named)
    assert naming.unique_names(texts, reserved=naming.MODEL_RESERVED) == named
    assert all(name.isidentifier() for name in named.values())


@given(st.from_regex(r"[a-z]+(_[a-z0-9]+){0,3}", fullmatch=True))
def test_snake_case_stays_as_it_is(text: str) -> None:
    wanted = text + ("_" if keyword.iskeyword(text) else "")
    assert naming.identifier(text) == wanted


def test_a_name_that_is_its_own_wins_over_one_that_becomes_it() -> None:
    assert naming.unique_names(["orderNo", "order_no", "Order No."]) == {
        "orderNo": "order_no_2",
        "order_no": "order_no",
        "Order No.": "order_no_3",
    }


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("urn", "Urn"),
        ("customer_contact", "CustomerContact"),
        ("sopOrder", "SopOrder"),
        ("analysis_code_1", "AnalysisCode1"),
        ("None", "None_"),
        ("日本", "Model"),
    ],
)
def test_class_names(text: str, name: str) -> None:
    assert naming.class_name(text) == name


def test_the_examples_in_docstrings_hold() -> None:
    assert doctest.testmod(naming).failed == 0
