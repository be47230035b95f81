"""For every webhook of every product: what comes is what the caller gets, and what is none is refused."""

from __future__ import annotations

import logging
from collections.abc import Iterator
from typing import Any

import pytest

from sagewire.runtime.decoding.drift import Drift
from sagewire.runtime.errors import DriftError, MalformedWebhook
from tests.contract.answers import Row, Rows, whole
from tests.contract.products import VERBS, Case, Product, products
from tests.contract.reading import given_back, mismatch, same
from tests.contract.schema import Json

BARE = [b"", b"{", b"<html><title>x</title>", b"\xff\xfe", b"[" * 100_000]


def _cases() -> Iterator[Case]:
    for product in products():
        webhooks: dict[str, Json] = product.document.get("webhooks", {})
        for name, item in webhooks.items():
            for verb in (verb for verb in VERBS if verb in item):
                yield _case(product, name, verb, item)


def _case(product: Product, name: str, verb: str, item: Json) -> Case:
    """A webhook as a case whose answer is what comes."""
    raw: Json = item[verb]
    content: Json = product.schemas.resolved(raw["requestBody"])["content"]
    return Case(
        product=product,
        id=name,
        method=verb.upper(),
        path=name,
        raw=raw,
        parameters=tuple(
            product.schemas.resolved(p) for p in (*item.get("parameters", ()), *raw.get("parameters", ()))
        ),
        body=None,
        answer=product.schemas.shape(content["application/json"]["schema"]),
        takes="",
        accepts="application/json",
    )


CASES = list(_cases())
EACH = pytest.mark.parametrize("case", CASES, ids=[f"{case.product.name}-{case.id}" for case in CASES])


@pytest.fixture(autouse=True)
def quiet() -> Iterator[None]:
    """Drift is made here on purpose, and need not be logged."""
    log = logging.getLogger("sagewire.drift")
    level = log.level
    log.setLevel(logging.CRITICAL)
    yield
    log.setLevel(level)


def _webhook(case: Case) -> Any:
    return case.product.module("webhooks").WEBHOOKS[case.id]


def _headers(case: Case) -> dict[str, str]:
    named = {p["name"]: "text" for p in case.parameters if p["in"] == "header"}
    return {**named, "Host": "us.example", "Content-Type": "application/json"}


def test_every_webhook_of_a_document_has_one() -> None:
    assert {case.product.name for case in CASES} == {"sage50", "cloud_elements"}
    for product in products():
        wanted = {case.id: case.method for case in CASES if case.product.name == product.name}
        if not wanted:
            assert "webhooks" not in dir(product.module(""))
            continue
        found = product.module("webhooks").WEBHOOKS
        assert {name: webhook.method for name, webhook in found.items()} == wanted
        assert "webhooks" in dir(product.module(""))


@EACH
def test_what_comes_is_what_the_caller_gets(case: Case) -> None:
    for row in Rows(case).every_kind():
        content = whole(case, [row.value])
        drifts: list[Drift] = []
        received = _webhook(case).parse(content, _headers(case), on_drift=drifts.append)
        assert received.name == case.id
        _compare(case, row, received.body)
        assert {(drift.field, drift.kind) for drift in drifts} == row.drifts, (row.kind, drifts)
        if row.drifts:
            with pytest.raises(DriftError):
                _webhook(case).parse(content, _headers(case), strict=True)


@EACH
def test_capitals_make_no_difference_where_the_product_does_not_keep_to_them(case: Case) -> None:
    row = Rows(case).full()
    other: Any = {name.upper(): value for name, value in row.value.items()}
    body = _webhook(case).parse(whole(case, [other]), _headers(case)).body
    if case.product.wire.get("names") == "any-case":
        _compare(case, row, body)
    else:
        assert set(body.extra) == {name for name in other if name not in row.value}


def _compare(case: Case, row: Row, body: Any) -> None:
    assert case.answer is not None
    differs = mismatch(body, row.value, case.answer)
    assert not differs, (row.kind, differs)
    assert same(given_back(row.value, case.answer, case.product.wire), body.to_wire()), row.kind


@EACH
def test_what_is_none_is_refused_with_one_clear_error(case: Case) -> None:
    webhook = _webhook(case)
    for content in (*BARE, b"[]", b'"secret"', b"5", b"null"):
        with pytest.raises(MalformedWebhook, match=f"^{case.id}: The body is ") as refused:
            webhook.parse(content, _headers(case))
        assert "secret" not in str(refused.value)


@EACH
def test_headers_are_found_in_any_spelling_and_those_that_always_come_are_demanded(case: Case) -> None:
    webhook, content = _webhook(case), whole(case, [Rows(case).full().value])
    named = {p["name"]: p for p in case.parameters if p["in"] == "header" and p["name"] != "Authorization"}
    for spelled in (str.upper, str.lower, str.title):
        given = {spelled(name): value for name, value in _headers(case).items()}
        headers = webhook.parse(content, given).headers
        assert len(headers.__struct_fields__) == len(named)
        assert all(getattr(headers, name) == "text" for name in headers.__struct_fields__)
    for name, parameter in named.items():
        less = {key: value for key, value in _headers(case).items() if key != name}
        if parameter.get("required"):
            with pytest.raises(MalformedWebhook, match=f"headers do not fit: .*{name.lower()}"):
                webhook.parse(content, less)
        else:
            assert None in {getattr(webhook.parse(content, less).headers, f) for f in headers.__struct_fields__}
