"""Diagnoses: the entry that fits best, in words."""

from __future__ import annotations

import sys
from types import ModuleType

import msgspec
import pytest

from sagewire.runtime.calls import diagnoses
from sagewire.runtime.errors import ApiError, Unauthorized
from sagewire.runtime.product import Diagnosis
from tests.runtime.support import PRODUCT, Example, Script, answer, world

KNOWN = (
    Diagnosis(id="any-401", status=(401,), cause="The token", mend="Log in"),
    Diagnosis(id="context", status=(401,), situation="context-unauthorized", cause="The site", mend="Choose another"),
    Diagnosis(id="text", status=(400, 500), text=r"NEXT\s+in", cause="No order", mend="Order", who="us", source="FAQ"),
    Diagnosis(id="one", operation="GetBook", status=(404,), cause="No book", mend="Look"),
    Diagnosis(id="small", edition="small", status=(404,), cause="Small", mend="Grow"),
    Diagnosis(id="nothing", cause="Always", mend="Never"),
    Diagnosis(id="empty", situation="empty-list", cause="Lost tunnel.", mend="Restart it!"),
)


def found(**what: object) -> str | None:
    diagnosis = diagnoses.find(KNOWN, **what)  # type: ignore[arg-type]  # by keyword
    return diagnosis.id if diagnosis else None


def test_the_best_fit_wins() -> None:
    assert found(status=401) == "any-401"
    assert found(status=401, situation="context-unauthorized") == "context"
    assert found(status=400, text="invalid usage of next  IN fetch") == "text"
    assert found(status=400, text="other") is None
    assert found(status=404, operation="GetBook", edition="small") == "one"
    assert found(status=404, edition="small") == "small"
    assert found(status=404, edition="full") is None
    assert found(situation="empty-list") == "empty"
    assert found(status=418) is None


def test_hints_are_sentences() -> None:
    assert diagnoses.hint(KNOWN[2]) == "No order. Order. Ask: us. (FAQ)"
    assert diagnoses.hint(KNOWN[6]) == "Lost tunnel. Restart it!"
    assert diagnoses.hint(None) == ""


def test_a_products_diagnoses_are_loaded_when_something_fails(
    monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    package, module = ModuleType("books_for_test"), ModuleType("books_for_test._diagnoses")
    package.__path__ = []
    module.DIAGNOSES = KNOWN  # type: ignore[attr-defined]  # made by hand
    monkeypatch.setitem(sys.modules, "books_for_test", package)
    monkeypatch.setitem(sys.modules, "books_for_test._diagnoses", module)
    product = msgspec.structs.replace(PRODUCT, package="books_for_test")
    client = Example(transport=Script(answer(None, 401), answer([])), world=world())
    client.core = msgspec.structs.replace(client.core, product=product)
    with pytest.raises(Unauthorized) as caught:
        client.books.get(1)
    assert caught.value.hint == "The token. Log in."
    assert str(caught.value).endswith("\nThe token. Log in.")
    assert list(client.books.list()) == []
    assert "Lost tunnel" in caplog.text


def test_a_product_without_diagnoses_has_no_hints() -> None:
    client = Example(transport=Script(answer(None, 400)), world=world())
    with pytest.raises(ApiError) as caught:
        client.books.get(1)
    assert caught.value.hint == ""


def test_a_broken_module_of_diagnoses_is_not_hidden(monkeypatch: pytest.MonkeyPatch) -> None:
    def broken(name: str) -> None:
        raise ModuleNotFoundError("no module named 'elsewhere'", name="elsewhere")

    monkeypatch.setattr(diagnoses, "import_module", broken)
    with pytest.raises(ModuleNotFoundError):
        diagnoses.of(msgspec.structs.replace(PRODUCT, package="another"))
