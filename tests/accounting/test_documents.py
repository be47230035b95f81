"""Sales documents: reading leaves them alone, releasing, voiding, printing; references of any kind; files."""

from __future__ import annotations

import io
from decimal import Decimal
from functools import partial
from pathlib import Path
from typing import Any

import pytest

from sagewire.accounting import Accounting
from sagewire.accounting import models as m
from sagewire.runtime.errors import ApiError, UsageError
from sagewire.sandbox import Sandbox
from tests.accounting.support import MODES, Mode, called
from tests.accounting.writes import CREATES, DAY, Rows, allocation

PRINTED = ("sales_credit_notes", "sales_estimates", "sales_invoices", "sales_quotes")


def draft(books: Accounting, box: Sandbox) -> m.SalesInvoice:
    """A draft of an invoice."""
    body: Any = CREATES["sales_invoices"](Rows(box))
    return books.sales_invoices.create(**body, status_id="DRAFT")


def invoice(books: Accounting, box: Sandbox) -> m.SalesInvoice:
    """An issued invoice."""
    body: Any = CREATES["sales_invoices"](Rows(box))
    return books.sales_invoices.create(**body)


# sent ----------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("mode", MODES)
@pytest.mark.parametrize("resource", ["sales_invoices", "sales_credit_notes"])
def test_a_read_leaves_sent_as_it_was(box: Sandbox, books: Accounting, resource: str, mode: Mode) -> None:
    made = getattr(books, resource).create(**CREATES[resource](Rows(box)))
    box.ledger.clear()
    for _ in range(2):
        row = called(box, mode, lambda client: getattr(client, resource).get(made.id))
        assert row.sent is False
    assert not box.ledger.changed(resource), "Sage changed nothing"
    called(box, mode, lambda client: getattr(client, resource).pdf(made.id))
    called(box, mode, lambda client: client.resolve(row))
    assert called(box, mode, lambda client: getattr(client, resource).get(made.id)).sent is False
    assert {dict(call.query)["mark_as_sent"] for call in box.ledger.calls("GET")} == {"false"}


def test_who_wants_it_marked_as_sent_says_so(box: Sandbox, books: Accounting) -> None:
    """This is what Sage does to every read that does not say otherwise, so that the test above can fail."""
    made = invoice(books, box)
    books.sales_invoices.get(made.id, mark_as_sent=True)
    assert books.sales_invoices.get(made.id).sent is True


# release, void -------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("mode", MODES)
def test_a_draft_is_released(box: Sandbox, books: Accounting, mode: Mode) -> None:
    made = draft(books, box)
    assert made.status
    assert made.status.id == "DRAFT"
    released = called(box, mode, lambda client: client.sales_invoices.release(made.id))
    assert released.status.id == "UNPAID"
    (call,) = box.ledger.calls("POST", f"/sales_invoices/{made.id}/release")
    assert not call.body


@pytest.mark.parametrize("mode", MODES)
@pytest.mark.parametrize("read", ["both", "query", "body"])
def test_an_invoice_is_voided_wherever_sage_reads_the_reason(
    box: Sandbox, books: Accounting, read: Any, mode: Mode
) -> None:
    made = invoice(books, box)
    box.accounting.settings.void_reason = read
    voided = called(box, mode, lambda client: client.sales_invoices.void(made.id, reason="Sent to the wrong + office"))
    assert voided.status.id == "VOID"
    assert voided.void_reason == "Sent to the wrong + office"
    calls = box.ledger.calls("DELETE", f"/sales_invoices/{made.id}")
    assert [call.status for call in calls] == ([422, 200] if read == "body" else [200])
    assert [bool(call.body) for call in calls] == ([False, True] if read == "body" else [False])


def test_what_cannot_be_voided_says_why(box: Sandbox, books: Accounting) -> None:
    made = invoice(books, box)
    with pytest.raises(ApiError, match="void_reason"):
        books.sales_invoices.void(made.id)
    assert made.total_amount
    assert made.contact
    books.contact_payments.create(
        transaction_type_id="CUSTOMER_RECEIPT",
        contact_id=made.contact.id,
        bank_account_id=Rows(box).first("bank_accounts"),
        date=DAY,
        total_amount=made.total_amount,
        allocated_artefacts=[{"artefact_id": made.id, "amount": made.total_amount}],
    )
    with pytest.raises(ApiError) as refused:
        books.sales_invoices.void(made.id, reason="Too late")
    assert refused.value.status == 422
    assert refused.value.hint


def test_a_draft_is_deleted_without_a_reason(box: Sandbox, books: Accounting) -> None:
    made = draft(books, box)
    books.sales_invoices.void(made.id)
    assert made.id in [str(record.id) for record in (*box.ledger.deleted(), *box.ledger.changed("sales_invoices"))]


# printed -------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("mode", MODES)
@pytest.mark.parametrize("resource", PRINTED)
def test_sales_documents_are_streamed_to_a_file(
    box: Sandbox, books: Accounting, tmp_path: Path, resource: str, mode: Mode
) -> None:
    made = getattr(books, resource).create(**CREATES[resource](Rows(box)))
    path, held = tmp_path / "printed.pdf", io.BytesIO()
    called(box, mode, lambda client: getattr(client, resource).pdf(made.id, to=path))
    called(box, mode, lambda client: getattr(client, resource).pdf(made.id, to=held))
    whole: bytes = called(box, mode, lambda client: getattr(client, resource).pdf(made.id))
    assert whole.startswith(b"%PDF-")
    assert path.read_bytes() == held.getvalue() == whole
    assert {call.headers["accept"] for call in box.ledger.calls("GET")} == {"application/pdf"}
    assert list(tmp_path.iterdir()) == [path], "nothing half is left beside it"


@pytest.mark.parametrize("mode", MODES)
def test_a_download_that_broke_off_leaves_the_old_file(
    box: Sandbox, books: Accounting, tmp_path: Path, mode: Mode
) -> None:
    made, path = invoice(books, box), tmp_path / "printed.pdf"
    path.write_bytes(b"yesterday's")
    box.faults.on("GET", f"/sales_invoices/{made.id}", times=9).html(503)
    with pytest.raises(ApiError):
        called(box, mode, lambda client: client.sales_invoices.pdf(made.id, to=path))
    box.faults.clear()
    assert path.read_bytes() == b"yesterday's"
    box.faults.on("GET", f"/sales_invoices/{made.id}").wrong_length()
    called(box, mode, lambda client: client.sales_invoices.pdf(made.id, to=path))
    assert path.read_bytes().startswith(b"%PDF-")
    assert list(tmp_path.iterdir()) == [path]


# references ----------------------------------------------------------------------------------------------------


def _resolve(reference: Any, client: Any) -> Any:
    return client.resolve(reference)


@pytest.mark.parametrize("mode", MODES)
def test_references_of_any_kind_lead_to_typed_rows(box: Sandbox, books: Accounting, mode: Mode) -> None:
    made = books.contact_allocations.create(**allocation(books, Rows(box)))
    assert made.allocated_artefacts
    assert made.contact
    assert made.transaction_type
    artefacts = [one.artefact for one in made.allocated_artefacts]
    rows: list[Any] = [called(box, mode, partial(_resolve, one)) for one in artefacts]
    assert sorted(type(row).__name__ for row in rows) == ["SalesCreditNote", "SalesInvoice"]
    assert [row.id for row in rows] == [one.id for one in artefacts if one]
    contact = called(box, mode, lambda client: client.resolve(made.contact))
    assert type(contact) is m.Contact
    assert contact.name
    assert type(called(box, mode, lambda client: client.resolve("/tax_rates/GB_STANDARD"))) is m.TaxRate


def test_what_leads_nowhere_is_not_asked_for(books: Accounting, box: Sandbox) -> None:
    for reference in ("/unheard_of/1", "https://elsewhere.example/contacts/1", "/contacts/1/2/3"):
        with pytest.raises(UsageError):
            books.resolve(reference)
    with pytest.raises(UsageError, match="path"):
        books.resolve(m.Link(href="https://app.example.com/x"))
    assert not box.ledger.calls()


# files ---------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("mode", MODES)
def test_files_go_up_and_come_down_as_they_were(box: Sandbox, books: Accounting, tmp_path: Path, mode: Mode) -> None:
    made, content = invoice(books, box), bytes(range(256)) * 40
    path = tmp_path / "scan.bin"
    path.write_bytes(content)
    attached = called(
        box,
        mode,
        lambda client: client.attachments.create(
            file=path,
            file_name="scan.bin",
            mime_type="application/pdf",
            attachment_context_type_id="SALES_INVOICE",
            attachment_context_id=made.id,
        ),
    )
    down = tmp_path / "down.bin"
    called(box, mode, lambda client: client.attachments.file(attached.id, to=down))
    assert down.read_bytes() == content
    (call,) = box.ledger.calls("GET", f"/attachments/{attached.id}/file")
    assert call.headers["accept"] == "application/octet-stream"
    listed = books.attachments.list(attachment_context_type_id="SALES_INVOICE", attachment_context_id=made.id)
    assert [row.id for row in listed] == [attached.id]


def test_files_that_are_too_large_are_not_sent(books: Accounting, box: Sandbox) -> None:
    with pytest.raises(UsageError, match=r"2,621,440|2621440"):
        books.attachments.create(file=b"x" * 2_621_441, file_name="big.pdf", mime_type="application/pdf")
    assert not box.ledger.calls()
    made = books.attachments.create(file=b"x" * 2_621_440, file_name="big.pdf", mime_type="application/pdf")
    assert made.file_size == 2_621_440


# payments ------------------------------------------------------------------------------------------------------


def test_an_allocation_that_does_not_add_up_to_nothing_is_refused_in_sages_words(
    box: Sandbox, books: Accounting
) -> None:
    body: Any = allocation(books, Rows(box))
    body["allocated_artefacts"][0]["amount"] = Decimal("9.99")
    with pytest.raises(ApiError) as refused:
        books.contact_allocations.create(**body)
    assert refused.value.status == 422
    assert refused.value.hint
