"""The second part of the tour, with an offline Sage Accounting: `make demo`, or `python -m examples.accounting_tour`.

The same client, generated from other specs: what differs (envelopes, wrappers, amounts as text, ids against repetition)
is data. Read the functions from top to bottom.
"""

from __future__ import annotations

import datetime as dt
from decimal import Decimal
from pathlib import Path

from examples.loopback import callback_uri, session_for, stand_in_browser
from examples.report import Report, plural
from examples.stage import stage
from sagewire.accounting import Accounting, models
from sagewire.runtime import Attempt, ConfigurationError, OAuthSession
from sagewire.runtime.auth.login import login
from sagewire.runtime.auth.tokens import next_login, say_when
from sagewire.runtime.errors import ApiError
from sagewire.sandbox import Sandbox

CUSTOMERS = 240
TODAY = dt.datetime.now(dt.UTC).date()


def log_in(report: Report, sandbox: Sandbox, session: OAuthSession) -> None:
    """The same grant; here an access token lives for five minutes, and a refresh token works once."""
    with Accounting(auth=session, base_url=sandbox.url("accounting")) as books:
        tokens = books.run(login(session, show=lambda _: None, browser=stand_in_browser))
    report.say(f"Access token until {say_when(tokens.expires_at)}, next login by {say_when(next_login(tokens))}")


def choose_business(report: Report, sandbox: Sandbox, session: OAuthSession) -> models.Base:
    """Without a business Sage takes the user's lead business, which may change: so nothing is sent without one."""
    with Accounting(auth=session, base_url=sandbox.url("accounting")) as books:
        try:
            books.contacts.list().first()
        except ConfigurationError as error:
            report.say(f"Without a business nothing is sent: {error.message}")
        businesses = list(books.businesses.list())
    report.table(("business", "id"), [(business.displayed_as, business.id) for business in businesses])
    return businesses[0]


def read_contacts(report: Report, books: Accounting) -> models.Contact:
    """A list holds three fields unless more are named; pages go by the links of the answers."""
    contacts = books.contacts.list(contact_type_id="CUSTOMER", attributes="name,reference,credit_limit", page_size=100)
    count, total = 0, contacts.count()
    for page in contacts.pages():
        count += len(page)
        report.say(f"{count} of {plural(total, 'customer')} ...")
    first = contacts.first()
    assert first is not None
    report.say(f"The first is {first.name} ({first.reference}); credit limit {first.credit_limit}, a Decimal")
    return first


def lose_an_answer(
    report: Report, sandbox: Sandbox, books: Accounting, customer: models.Contact
) -> models.SalesInvoice:
    """The invoice arrives, its answer does not. It carries an id, so it is sent again: Sage makes one, and gives it."""
    account = books.ledger_accounts.list(visible_in="sales").first()
    assert account is not None
    sandbox.faults.on("POST", "/sales_invoices").reset_after()
    before = len(sandbox.ledger.created("sales_invoices"))
    with books.capture() as exchanges:
        invoice = books.sales_invoices.create(
            contact_id=customer.id,
            date=TODAY,
            invoice_lines=[
                {
                    "description": "Advice",
                    "ledger_account_id": account.id,
                    "quantity": Decimal("2.5"),
                    "unit_price": Decimal("99.95"),
                    "tax_rate_id": "GB_STANDARD",
                    "tax_amount": Decimal("49.98"),
                }
            ],
        )
    attempts = exchanges[-1].attempts
    report.say(f"Sent {len(attempts)} times: {_why(attempts[0])}; then HTTP {attempts[1].status}")
    made = len(sandbox.ledger.created("sales_invoices")) - before
    report.say(f"Invoices made, says Sage: {made}. It is {invoice.invoice_number}, {invoice.total_amount} in all")
    return invoice


def settle_it(report: Report, books: Accounting, invoice: models.SalesInvoice) -> None:
    """A payment against the invoice; what it points to is read as what it is."""
    bank = books.bank_accounts.list().first()
    assert bank is not None
    assert invoice.contact is not None
    assert invoice.total_amount is not None
    payment = books.contact_payments.create(
        transaction_type_id="CUSTOMER_RECEIPT",
        contact_id=invoice.contact.id,
        bank_account_id=bank.id,
        date=TODAY,
        total_amount=invoice.total_amount,
        allocated_artefacts=[{"artefact_id": invoice.id, "amount": invoice.total_amount}],
    )
    assert payment.allocated_artefacts
    artefact = payment.allocated_artefacts[0].artefact
    assert artefact is not None
    settled = books.resolve(artefact)
    assert isinstance(settled, models.SalesInvoice)
    status = settled.status.displayed_as if settled.status else "unknown"
    report.say(f"{artefact.path} is a {type(settled).__name__}; status {status}")
    report.say(f"Two reads later, is it marked as sent? {books.sales_invoices.get(invoice.id).sent}")
    try:
        books.sales_invoices.void(invoice.id, reason="Made by mistake")
    except ApiError as error:
        report.say(f"It cannot be voided any more: HTTP {error.status}, {error.sage_message}")


def print_it(report: Report, books: Accounting, invoice: models.SalesInvoice, folder: Path) -> None:
    """The document as it is printed, streamed to a file that appears when it is whole."""
    target = folder / f"{invoice.invoice_number}.pdf"
    books.sales_invoices.pdf(invoice.id, to=target)
    report.say(f"{target.name}: {target.stat().st_size} bytes, begins with {target.read_bytes()[:8].decode()}")


def follow(report: Report, sandbox: Sandbox, books: Accounting, customer: models.Contact) -> None:
    """What was made, changed and deleted since a moment, as one stream; and honesty where Sage tells no deletions."""
    sandbox.clock.advance(600)  # twice the life of an access token
    since = sandbox.clock.now()
    sandbox.clock.advance(5)
    made = books.contacts.create(name="Harbour Lights Ltd", contact_type_ids=["CUSTOMER"], reference="HARBOUR")
    books.contacts.update(customer.id, notes="Rings on Mondays")
    gone = books.contacts.create(name="A mistake", contact_type_ids=["VENDOR"])
    books.contacts.delete(gone.id)
    report.table(
        ("what", "contact"), [(change.kind, change.row.displayed_as) for change in books.contacts.changes(since)]
    )
    report.say(f"{made.name} was made after the token had expired twice; nobody noticed")


def _why(attempt: Attempt) -> str:
    return attempt.failure.partition(": ")[2].partition(" (")[0]


def main() -> None:
    """Runs the tour."""
    redirect_uri = callback_uri()
    sandbox = Sandbox(customers=CUSTOMERS, redirect_uris=(redirect_uri,))
    with stage(sandbox, "the second part, with an offline Sage Accounting", "docs/accounting.md.") as (report, folder):
        _visit(report, sandbox, folder, redirect_uri)


def _visit(report: Report, sandbox: Sandbox, folder: Path, redirect_uri: str) -> None:
    session = session_for(sandbox, folder / "tokens.json", redirect_uri, Accounting())
    with report.step("Log in to Accounting"):
        log_in(report, sandbox, session)
    with report.step("Choose a business"):
        business = choose_business(report, sandbox, session)
    address, world = sandbox.url("accounting"), session.flow.world
    with Accounting(auth=session, business=business.id, base_url=address, world=world) as books:
        with report.step("Read contacts, page by page"):
            customer = read_contacts(report, books)
        with report.step("Lose the answer to an invoice"):
            invoice = lose_an_answer(report, sandbox, books, customer)
        with report.step("Pay it, and follow the reference back"):
            settle_it(report, books, invoice)
        with report.step("Print it"):
            print_it(report, books, invoice, folder)
        with report.step("Follow what changes"):
            follow(report, sandbox, books, customer)


if __name__ == "__main__":
    main()
