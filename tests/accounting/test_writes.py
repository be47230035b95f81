"""A write whose fate is unknown is made once, and its caller ends up with what was made."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any
from uuid import UUID, uuid4

import pytest

from sagewire.accounting import OPERATIONS, Accounting
from sagewire.runtime import OutcomeUnknown, RequestOptions
from sagewire.runtime.errors import ApiError, Unprocessable
from sagewire.sandbox import Fault, Sandbox
from sagewire.sandbox.journal import Record
from tests.accounting.support import MODES, Mode, called
from tests.accounting.writes import CREATES, Body, Rows, allocation

_LOST: dict[str, Callable[[Sandbox, str, str], Fault]] = {
    "the reply is lost": lambda box, method, path: box.faults.on(method, path).reset_after(),
    "the request is lost": lambda box, method, path: box.faults.on(method, path).reset_before(),
    "500 after it was made": lambda box, method, path: box.faults.on(method, path).status(500, after_commit=True),
    "a proxy answers 502": lambda box, method, path: box.faults.on(method, path).status(502, after_commit=True),
    "the connection ends early": lambda box, method, path: box.faults.on(method, path).wrong_length(),
}
_WORST = ("the reply is lost", "500 after it was made")


def _creates() -> set[str]:
    """Resources whose creates carry an id against repetition, as the package has them."""
    found = (one for one in OPERATIONS.values() if one.method == "POST" and one.body)
    return {one.resource for one in found if "idempotency" in one.extensions}


def test_every_such_resource_is_tried() -> None:
    assert _creates() == {*CREATES, "contact_allocations"}
    assert len(_creates()) == 34


def _holds(box: Sandbox, resource: str, mode: Mode, fault: str, body: Body) -> None:
    _LOST[fault](box, "POST", f"/{resource}")
    made = called(box, mode, lambda client: getattr(client, resource).create(**body))
    records = box.ledger.created(resource)
    assert len(records) == 1
    assert _names(made, records[0]), "the caller holds it"
    sent = box.ledger.calls("POST", f"/{resource}")
    assert len(sent) == 2
    assert sent[0].body == sent[1].body, "the id is the same for each try"


def _names(made: Any, record: Record) -> bool:
    """Whether a row is that of a record; an exchange rate has no id, and is the only one of its currency."""
    return bool(made.id == record.id if hasattr(made, "id") else made.currency.id == record.values["currency"].id)


@pytest.mark.parametrize("mode", MODES)
@pytest.mark.parametrize("fault", _WORST)
@pytest.mark.parametrize("resource", CREATES)
def test_a_create_of_unknown_fate_ends_with_one_record(box: Sandbox, resource: str, fault: str, mode: Mode) -> None:
    _holds(box, resource, mode, fault, CREATES[resource](Rows(box)))


@pytest.mark.parametrize("mode", MODES)
@pytest.mark.parametrize("fault", _WORST)
def test_so_does_an_allocation(box: Sandbox, books: Accounting, fault: str, mode: Mode) -> None:
    body = allocation(books, Rows(box))
    box.ledger.clear()
    _holds(box, "contact_allocations", mode, fault, body)


@pytest.mark.parametrize("mode", MODES)
@pytest.mark.parametrize("fault", [name for name in _LOST if name not in _WORST])
def test_whatever_becomes_of_request_and_reply(box: Sandbox, fault: str, mode: Mode) -> None:
    _holds(box, "sales_invoices", mode, fault, CREATES["sales_invoices"](Rows(box)))


@pytest.mark.parametrize("mode", MODES)
def test_a_change_of_unknown_fate_is_made_once(box: Sandbox, mode: Mode) -> None:
    contact = Rows(box).customer
    _LOST["500 after it was made"](box, "PUT", f"/contacts/{contact}")
    changed = called(box, mode, lambda client: client.contacts.update(contact, notes="Rings on Mondays"))
    assert changed.notes == "Rings on Mondays"
    changes = [record for record in box.ledger.records() if (record.kind, record.id) == ("contacts", contact)]
    assert len(changes) == 1


def test_two_writes_are_two_even_if_they_look_alike(box: Sandbox, books: Accounting) -> None:
    body = CREATES["sales_invoices"](Rows(box))
    first, second = books.sales_invoices.create(**body), books.sales_invoices.create(**body)
    assert first.id != second.id
    assert first.invoice_number != second.invoice_number


def test_no_answer_at_all_ends_in_an_error_that_can_be_taken_up_again(box: Sandbox, books: Accounting) -> None:
    body = CREATES["sales_invoices"](Rows(box))
    box.faults.on("POST", "/sales_invoices", times=3).reset_after()
    with pytest.raises(OutcomeUnknown) as lost:
        books.sales_invoices.create(**body)
    assert len(lost.value.idempotency_id) == 32
    again = RequestOptions(idempotency_id=lost.value.idempotency_id)
    made = books.sales_invoices.create(**body, options=again)
    assert [str(record.id) for record in box.ledger.created("sales_invoices")] == [made.id]


def test_a_reply_that_cannot_be_read_can_be_asked_for_again(box: Sandbox, books: Accounting) -> None:
    body = CREATES["sales_invoices"](Rows(box))
    box.faults.on("POST", "/sales_invoices").truncated()
    with pytest.raises(OutcomeUnknown) as lost:
        books.sales_invoices.create(**body)
    again = RequestOptions(idempotency_id=lost.value.idempotency_id)
    made = books.sales_invoices.create(**body, options=again)
    assert [record.id for record in box.ledger.created("sales_invoices")] == [made.id]


def test_the_id_of_another_resource_is_refused_in_sages_words(box: Sandbox, books: Accounting) -> None:
    rows, same = Rows(box), RequestOptions(idempotency_id="0123456789abcdef0123456789abcdef")
    books.contacts.create(**CREATES["contacts"](rows), options=same)
    with pytest.raises(Unprocessable, match="Entity type mismatch") as refused:
        books.products.create(**CREATES["products"](rows), options=same)
    assert refused.value.code == "IdempotencyResourceMismatch"


def test_the_id_is_forgotten_after_seven_days(box: Sandbox, books: Accounting) -> None:
    body = CREATES["sales_quotes"](Rows(box))
    same = RequestOptions(idempotency_id="fedcba9876543210fedcba9876543210")
    first = books.sales_quotes.create(**body, options=same)
    box.clock.advance(6.9 * 86_400)
    assert books.sales_quotes.create(**body, options=same).id == first.id
    box.clock.advance(0.2 * 86_400)
    assert books.sales_quotes.create(**body, options=same).id != first.id


@pytest.mark.parametrize("mode", MODES)
def test_what_takes_no_id_is_never_sent_twice(box: Sandbox, mode: Mode) -> None:
    box.faults.on("POST", "/attachments").reset_after()
    with pytest.raises(OutcomeUnknown):
        called(
            box,
            mode,
            lambda client: client.attachments.create(
                file=b"%PDF-1.4", file_name="scan.pdf", mime_type="application/pdf"
            ),
        )
    assert len(box.ledger.calls("POST", "/attachments")) == 1


@pytest.mark.parametrize("mode", MODES)
@pytest.mark.parametrize("resource", ["draft_tax_returns", "tax_returns"])
def test_the_two_tax_operations_carry_a_key_of_their_own(box: Sandbox, mode: Mode, resource: str) -> None:
    path = {"draft_tax_returns": "/draft_tax_returns", "tax_returns": "/tax_returns/obligation_periods"}[resource]
    method = {"draft_tax_returns": "create", "tax_returns": "fetch_obligation_periods"}[resource]
    box.accounting.settings.tax_work = 2
    mine = RequestOptions(idempotency_id=str(uuid4()))

    def ask(client: Any) -> Any:
        return getattr(getattr(client, resource), method)(options=mine)

    box.faults.on("POST", path).reset_after()
    assert called(box, mode, ask) is None, "Sage is still at work"
    assert called(box, mode, ask) is not None, "the same key asks for the result of the same work"
    sent = box.ledger.calls("POST", path)
    keys = {call.headers["x-idempotency-key"] for call in sent}
    assert [call.status for call in sent][:2] == [0, 202]
    assert sent[2].status in (200, 201)
    assert len(sent) == 3
    assert keys == {mine.idempotency_id}
    assert not any(call.body for call in sent)
    called(box, mode, lambda client: getattr(getattr(client, resource), method)())
    minted = box.ledger.calls("POST", path)[-1].headers["x-idempotency-key"]
    assert str(UUID(minted)) == minted
    assert minted not in keys


def test_numbered_documents_of_many_threads_go_one_after_the_other(box: Sandbox, books: Accounting) -> None:
    from concurrent.futures import ThreadPoolExecutor

    box.faults.on("POST", "/sales_invoices", times=3).delay(0.02)
    bodies = [CREATES["sales_invoices"](Rows(box)) for _ in range(8)]
    with ThreadPoolExecutor(8) as pool:
        made: list[Any] = list(pool.map(lambda body: books.sales_invoices.create(**body), bodies))
    assert len({invoice.invoice_number for invoice in made}) == 8
    assert box.ledger.most_at_once("POST", "/sales_invoices") == 1


def test_refusals_name_every_field(box: Sandbox, books: Accounting) -> None:
    supplier = Rows(box).supplier
    with pytest.raises(ApiError) as refused:
        books.sales_invoices.create(**{**CREATES["sales_invoices"](Rows(box)), "contact_id": supplier})
    assert refused.value.status == 422
    assert "Customer" in refused.value.message
    assert refused.value.hint
