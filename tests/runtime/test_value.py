"""Values of the start: frozen, compared by value, shown without secrets, and at home with attrs' own functions."""

from __future__ import annotations

import copy
import subprocess
import sys
from typing import Any

import attrs
import msgspec
import pytest

from sagewire.runtime.calls.retry import RetryPolicy
from sagewire.runtime.decoding.drift import Drift
from sagewire.runtime.effects import World
from sagewire.runtime.errors import UsageError
from sagewire.runtime.hooks import Hooks
from sagewire.runtime.options import RequestOptions
from sagewire.runtime.wire.message import Headers, Request, Response
from tests.runtime.support import Example, Script, answer, world

POLICY = RetryPolicy(max_attempts=5)
OPTIONS = RequestOptions(timeout=3, headers={"X-Key": "hidden-1"}, extra_body={"pin": "hidden-2"})
REQUEST = Request("POST", "https://x.example/a?pin=hidden-3", {"Authorization": "hidden-4"}, b"hidden-5")
RESPONSE = Response(200, Headers({"Set-Cookie": "hidden-6"}), b"hidden-7", "https://x.example/a?pin=hidden-8")


@pytest.mark.parametrize("value", [POLICY, OPTIONS, REQUEST, RESPONSE, Hooks(), World()])
def test_a_value_is_frozen(value: Any) -> None:
    with pytest.raises(AttributeError):
        setattr(value, value.__struct_fields__[0], None)


@pytest.mark.parametrize("value", [OPTIONS, REQUEST, RESPONSE])
def test_no_secret_is_shown(value: Any) -> None:
    for shown in (repr(value), str(value), repr(value.__rich_repr__())):
        assert "hidden" not in shown
    assert "hidden" in str(attrs.asdict(value, recurse=False))


def test_what_is_no_secret_is_shown() -> None:
    assert repr(POLICY).startswith("RetryPolicy(max_attempts=5, first_pause=0.5, ")
    assert repr(REQUEST).startswith("Request(method='POST', url='https://x.example/a', timeout=60.0, ")
    assert repr(RESPONSE) == (
        "Response(status=200, headers=Headers(['set-cookie']), url='https://x.example/a', elapsed=0.0)"
    )


@pytest.mark.parametrize("value", [POLICY, OPTIONS, REQUEST, RESPONSE])
def test_attrs_functions_work(value: Any) -> None:
    assert attrs.has(type(value))
    assert [field.name for field in attrs.fields(type(value))] == list(value.__struct_fields__)
    assert attrs.evolve(value) == value == copy.copy(value)
    name = value.__struct_fields__[0]
    changed = attrs.evolve(value, **{name: 7})
    assert (getattr(changed, name), changed != value) == (7, True)
    assert attrs.asdict(changed, recurse=False)[name] == 7
    assert [field.name for field in attrs.fields(type(value)) if not field.repr] == [
        name for name, form in value.__shown__.items() if form is None
    ]


def test_a_changed_value_is_checked_as_a_new_one() -> None:
    evolve: Any = attrs.evolve
    for change in (evolve, msgspec.structs.replace):
        with pytest.raises(UsageError, match="max_attempts"):
            change(POLICY, max_attempts=0)
        with pytest.raises(UsageError, match="timeout"):
            change(OPTIONS, timeout=0)
        assert change(OPTIONS, retries=1).retries == RetryPolicy(max_attempts=2)


def test_mappings_of_two_values_are_their_own() -> None:
    one, other = Request("GET", "https://x.example"), Request("GET", "https://x.example")
    assert one == other
    assert one.headers is not other.headers
    assert RequestOptions().context is not RequestOptions().context


def test_drift_is_the_same_wherever_it_is() -> None:
    one, other = (Drift("Customer", "tier", "unknown-field", "string", path) for path in ("$[0]", "$[1]"))
    assert one == other
    assert hash(one) == hash(other)
    assert one != Drift("Customer", "tier", "wrong-type", "string")
    assert one != "Drift"


def test_a_changed_core_makes_headers_of_its_own() -> None:
    script = Script(answer({"id": 1}))
    client = Example(transport=script, world=world())
    client.books.get(1)
    client.with_options(context={"company": 2}).books.get(1)
    client.books.get(1)
    assert [request.headers["X-Company"] for request in script.requests] == ["7", "2", "7"]


def test_no_value_of_a_start_imports_attrs() -> None:
    source = "import sys, sagewire.runtime.client, sagewire.runtime.resource; assert 'attrs' not in sys.modules"
    subprocess.run([sys.executable, "-I", "-c", source], check=True)
