"""Nothing that a specification says becomes code, and nothing that a caller says becomes more than a value."""

from __future__ import annotations

import tempfile
from collections.abc import Iterator
from pathlib import Path
from typing import Any
from urllib.parse import parse_qsl, unquote

import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from sagewire.cloud_elements import CloudElements
from sagewire.contractor import Contractor
from sagewire.runtime.errors import ApiError, ConfigurationError, DecodeError, UsageError
from sagewire.runtime.options import RequestOptions
from sagewire.sage200 import Sage200
from tests.contract.odata import read_filter
from tests.contract.sql import read_ceql, read_sql
from tests.safety.hostile import SLOTS, WORDS, generated, slots
from tests.safety.lean import Asked, Lean, Told
from tests.safety.targets import HOSTILE, texts


def _everywhere(word: str) -> dict[str, str]:
    return dict.fromkeys([slot for slot in SLOTS if slot not in {"media type", "segment"}], word)


@settings(max_examples=6, suppress_health_check=list(HealthCheck))
@given(slots)
@example(
    {
        "description": WORDS[0],
        "summary": WORDS[0],
        "property text": WORDS[0],
        "schema text": WORDS[2],
        "title": WORDS[0],
    }
)
@example({"enum": WORDS[10], "default": WORDS[11], "property default": WORDS[12], "const": WORDS[4]})
@example({"parameter": WORDS[4], "property": WORDS[5], "other property": WORDS[13], "header": WORDS[3]})
@example(
    {"schema": "../../../evil", "tag": "/evil", "operation": "..\\evil", "property": "__class__", "parameter": "class"}
)
def test_no_specification_becomes_code(words: dict[str, str]) -> None:
    with tempfile.TemporaryDirectory() as folder:
        assert generated(words, Path(folder)) in {"refused", "inert"}


def test_most_words_are_taken_as_words() -> None:
    with tempfile.TemporaryDirectory() as folder:
        words = dict.fromkeys(
            ("title", "description", "summary", "property text", "schema text", "response text"), WORDS[0]
        )
        assert generated(words, Path(folder)) == "inert"


class Judge:
    """A server and clients of it: what arrived is compared with what was given."""

    def __init__(self, server: Lean) -> None:
        common: dict[str, Any] = {"base_url": server.url, "retry": 0}
        self.server = server
        self.sage200 = Sage200(auth="token", site="s", company=1, **common)
        self.contractor = Contractor(token="t", customer="c", company="d", **common)
        self.elements = CloudElements(user="u", organization="o", element="e", **common)

    def asked(self, call: Any) -> Asked | None:
        """What arrived of a call; None where it was refused before it was sent."""
        before = len(self.server.asked)
        try:
            result = call()
            if hasattr(result, "pages"):
                list(result)
        except (UsageError, ConfigurationError):
            assert len(self.server.asked) == before, "refused, and sent all the same"
            return None
        except (ApiError, DecodeError):
            pass  # what the server says is not the matter here
        assert len(self.server.asked) == before + 1, "one request was wanted"
        return self.server.asked[-1]


def _told(asked: Asked) -> Told:
    return Told(body=b"[]" if "?" in asked.target else b"{}")


@pytest.fixture(scope="module")
def judge() -> Iterator[Judge]:
    """One server for all."""
    with Lean(_told) as server:
        yield Judge(server)


MANY = settings(max_examples=150, suppress_health_check=list(HealthCheck))
own = st.one_of(texts, st.sampled_from(HOSTILE))


@MANY
@given(value=own)
def test_a_value_of_a_path_is_one_segment(value: str, judge: Judge) -> None:
    asked = judge.asked(lambda: judge.sage200.customers.get(value))  # type: ignore[arg-type]  # an id that is text
    if asked is None:
        assert value in {"", ".", ".."} or not _is_whole(value)
        return
    path, _, query = asked.target.partition("?")
    assert path.count("/") == 2
    assert unquote(path.rpartition("/")[2], errors="strict") == value
    assert not query


@MANY
@given(value=own)
def test_a_value_of_a_query_is_one_value(value: str, judge: Judge) -> None:
    options = RequestOptions(extra_query={"x": value})
    asked = judge.asked(lambda: judge.sage200.customers.get(1, options=options))
    assert (asked is None) == (not _is_whole(value))
    if asked is not None:
        assert parse_qsl(asked.target.partition("?")[2], keep_blank_values=True, errors="strict") == [("x", value)]
        assert "#" not in asked.target


@MANY
@given(value=own)
def test_a_value_of_a_header_is_one_line(value: str, judge: Judge) -> None:
    plain = judge.asked(lambda: judge.sage200.customers.get(1))
    assert plain is not None
    asked = judge.asked(lambda: judge.sage200.customers.get(1, options=RequestOptions(headers={"X-Own": value})))
    if asked is None:
        return
    assert asked.headers["x-own"] == value
    assert asked.lines == plain.lines + 1


@MANY
@given(name=own)
def test_a_name_of_a_header_is_a_name(name: str, judge: Judge) -> None:
    plain = judge.asked(lambda: judge.sage200.customers.get(1))
    asked = judge.asked(lambda: judge.sage200.customers.get(1, options=RequestOptions(headers={name: "v"})))
    assert plain is not None
    if asked is not None:
        assert asked.headers[name.lower()] == "v"
        assert asked.lines in {plain.lines, plain.lines + 1}


@MANY
@given(value=own)
def test_a_context_value_is_one_line(value: str, judge: Judge) -> None:
    asked = judge.asked(lambda: judge.sage200.with_options(context={"site": value}).customers.get(1))
    assert asked is None or value == "" or asked.headers["x-site"] == value


@MANY
@given(value=own)
@pytest.mark.parametrize("word", ["eq", "contains", "in"])
def test_a_value_of_a_filter_is_one_literal(word: str, value: str, judge: Judge) -> None:
    def where(column: Any) -> Any:
        return (
            column == value
            if word == "eq"
            else column.contains(value)
            if word == "contains"
            else column.in_([value, "b"])
        )

    calls = (
        (lambda: judge.sage200.customers.list(where=lambda c: where(c.name)), "$filter", read_filter),
        (lambda: judge.contractor.employees.list(where=lambda c: where(c.lstnme)), "where", read_sql),
        (lambda: judge.elements.customers.list(where=lambda c: where(c.name)), "where", read_ceql),
    )
    for call, parameter, read in calls:
        asked = judge.asked(call)
        if asked is None:
            continue
        text = dict(parse_qsl(asked.target.partition("?")[2], keep_blank_values=True, errors="strict"))[parameter]
        assert value in _values(read(text)), text


def _values(tree: Any) -> list[Any]:
    if isinstance(tree, tuple | list | frozenset | set):
        return [value for part in tree for value in _values(part)]
    return [tree]


def _is_whole(text: str) -> bool:
    try:
        text.encode()
    except UnicodeEncodeError:
        return False
    return True
