"""Options: what a call says wins over what the client says."""

from __future__ import annotations

import math

import pytest

from sagewire.runtime.calls.retry import RetryPolicy
from sagewire.runtime.errors import UsageError
from sagewire.runtime.options import RequestOptions
from tests.runtime.support import Example, Script, answer, world


def test_options_are_laid_over_each_other() -> None:
    base = RequestOptions(timeout=1, headers={"A": "1", "B": "1"}, strict=True, retries=0, accept="x/y")
    own = RequestOptions(timeout=2, headers={"B": "2"}, strict=False, extra_query={"q": 1})
    both = own.over(base)
    assert (both.timeout, both.strict, both.accept) == (2, False, "x/y")
    assert both.headers == {"A": "1", "B": "2"}
    assert both.retries == RetryPolicy(max_attempts=1)
    assert both.extra_query == {"q": 1}


@pytest.mark.parametrize("wrong", [{"timeout": 0}, {"timeout": -1}, {"deadline": 0}, {"retries": -1}])
def test_wrong_options(wrong: dict[str, float]) -> None:
    with pytest.raises(UsageError):
        RequestOptions(**wrong)  # type: ignore[arg-type]  # what a caller should not do


def test_views_share_everything_but_their_options() -> None:
    script = Script(answer({"id": 1, "name": "a"}))
    client = Example(transport=script, world=world())
    assert client.books is client.books
    view = client.with_options(timeout=5, headers={"X-A": "1"}).with_options(context={"company": 8})
    assert view.books is not client.books
    view.books.get(1)
    client.books.get(1)
    client.with_options(timeout=math.inf).books.get(1)
    own, plain, endless = script.requests
    assert (own.timeout, own.headers["X-A"], own.headers["X-Company"]) == (5, "1", "8")
    assert (plain.timeout, plain.headers["X-Company"]) == (60, "7")
    assert "X-A" not in plain.headers
    assert endless.timeout is None
    assert view.core.quota is client.core.quota
    assert view.core.bucket is client.core.bucket


def test_wrong_extra_values() -> None:
    client = Example(transport=Script(answer({"id": 1})), world=world())
    with pytest.raises(UsageError):
        client.books.get(1, options=RequestOptions(extra_query={"q": 1.5}))  # type: ignore[dict-item]  # a float
    with pytest.raises(UsageError):
        client.books.update_many([{"name": "a"}], options=RequestOptions(extra_body={"q": 1}))
    with pytest.raises(UsageError):
        client.books.create(name="a", options=RequestOptions(idempotency_id="x"))
    script = Script(answer({"id": 1}))
    Example(transport=script, world=world()).books.create_once(name="a", options=RequestOptions(idempotency_id="mine"))
    assert script.requests[0].content == b'{"name":"a","idempotency_id":"mine"}'
