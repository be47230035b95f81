"""The third part of the tour, with an offline Sage 100 Contractor.

`make demo`, or `python -m examples.contractor_tour`. What is different here: success is told in the body, master
records go as arrays, and transactions must never run at the same time. Read the functions from top to bottom.
"""

from __future__ import annotations

import datetime as dt
import threading
from decimal import Decimal

from examples.report import Report, plural
from examples.stage import stage
from sagewire.contractor import Contractor, models, params
from sagewire.contractor.models import InvoiceStatus, JobStatus
from sagewire.runtime import ApiError, Clock, ConfigurationError, OutcomeUnknown, Records, UsageError, World
from sagewire.sandbox import Sandbox

DAY = dt.date(2026, 3, 31)
THREADS = 16


class TurnedClock(Clock):
    """The sandbox's time; a wait of seconds turns it on instead of passing."""

    def __init__(self, sandbox: Sandbox) -> None:
        """Takes the sandbox whose clock it is."""
        self._sandbox = sandbox

    def now(self) -> dt.datetime:
        """The time of day, in UTC."""
        return self._sandbox.clock.now()

    def sleep(self, seconds: float) -> None:
        """Blocks for that long if it is short, else turns the clock on."""
        if seconds < 1:
            super().sleep(seconds)
        else:
            self._sandbox.clock.advance(seconds)


def refuse_to_guess(report: Report, sandbox: Sandbox) -> None:
    """The company chooses the database. Who relied on the connector's default could write into the wrong books."""
    with sandbox.client("contractor", company=None) as sage:
        try:
            sage.vendors.list().first()
        except ConfigurationError as error:
            report.say(f"Without a company nothing is sent: {error.message}")


def read_tables(report: Report, sage: Contractor) -> models.PayableInvoice:
    """Rows of tables, with columns by the database's names; codes have names, and unknown ones stay numbers."""
    jobs = sage.jobs.list(where=lambda j: j.status == JobStatus.CURRENT, select=["recnum", "jobnme", "cntrct"], limit=3)
    report.table(("job", "name", "contract"), [(job.recnum, job.jobnme, job.cntrct) for job in jobs])
    largest: models.PayableInvoice | None = None
    number, total = 0, Decimal(0)
    for invoice in sage.payable_invoices.list(where=lambda i: i.status == InvoiceStatus.OPEN):
        number, total = number + 1, total + (invoice.invbal or 0)
        if largest is None or (invoice.invbal or 0) > (largest.invbal or 0):
            largest = invoice
    assert largest is not None
    status = largest.status.name.lower() if isinstance(largest.status, InvoiceStatus) else largest.status
    report.say(f"{plural(number, 'open payable')}, {total:,} in all; the largest is {largest.invnum}, {status}")
    return largest


def send_vendors(report: Report, sage: Contractor) -> None:
    """Master records go as arrays of 100, and each is accounted for: what succeeded, what failed, what was not sent."""
    rows: list[params.VendorWrite] = [{"vndnme": f"Supplier {number}", "shtnme": f"S{number}"} for number in range(120)]
    rows[7] = {"vndnme": "A second one", "shtnme": "Vendor 1"}  # taken
    again: list[params.VendorWrite] = []
    try:
        sage.vendors.create_many(rows)
    except ApiError as error:
        told = error.records or Records()
        report.say(f"{type(error).__name__}: {told.told()}")
        again = [rows[record.index] for record in told.unsent]
    records = sage.vendors.create_many(again)
    report.say(f"The rest again: {records.told()}; the first is number {records[0].answer['recnum']}")


def balance_first(report: Report, sandbox: Sandbox, sage: Contractor) -> None:
    """A journal transaction must balance; one that does not never leaves. Amounts keep every digit."""
    before = len(sandbox.ledger.calls())
    lines: list[params.JournalLineWrite] = [
        {"lgract": 5000, "dbtamt": Decimal("1234567.89")}, {"lgract": 1000, "crdamt": Decimal("1234567.98")},
    ]  # fmt: skip
    try:
        sage.journal_transactions.create(trnnum="J-100", trndte=DAY, dscrpt="Crane", lines=lines)
    except UsageError as error:
        report.say(f"{error.message}")
    assert len(sandbox.ledger.calls()) == before
    lines[1] = {"lgract": 1000, "crdamt": Decimal("1234567.89")}
    sage.journal_transactions.create(trnnum="J-100", trndte=DAY, dscrpt="Crane", lines=lines)
    entered = sage.journal_lines.list(where=lambda line: line.dbtamt == Decimal("1234567.89")).first()
    assert entered is not None
    report.say(f"Balanced, and entered: {entered.dbtamt:,} to account {entered.lgract}")


def enter_one_at_a_time(report: Report, sandbox: Sandbox, sage: Contractor) -> None:
    """Two at once are given the same keys. Whoever calls, from whichever thread or process, waits for its turn."""
    threads = [
        threading.Thread(target=sage.change_orders.create, kwargs={"chgnum": str(number), "jobnum": 1})
        for number in range(THREADS)
    ]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    made = [order.values["chgnum"] for order in sandbox.ledger.created("prmchg")]
    most = sandbox.ledger.most_at_once("POST", "/api/ChangeOrders")
    report.say(f"{THREADS} threads entered {plural(len(made), 'change order')}; at most {most} at one time")
    report.say(f"Keys given twice: {len(sandbox.contractor.duplicates('prmchg'))}")


def lose_an_answer(report: Report, sandbox: Sandbox, sage: Contractor, vendor: int) -> None:
    """The invoice is entered, its answer is lost. Nothing is sent again: it is looked up by what is known of it."""
    sandbox.faults.on("POST", "/api/PayableInvoices").reset_after()
    try:
        sage.payable_invoices.create(invnum="INV-2041", vndnum=vendor, invdte=DAY, dscrpt="Formwork")
    except OutcomeUnknown as lost:
        report.say(f"OutcomeUnknown: {lost.message.partition(' What happened:')[0]}")
        found = lost.find()  # the clock is turned on meanwhile
        report.say(str(found))
        report.say(f"It is record {found.candidates[0].recnum}. Invoices entered: {_entered(sandbox)}")


def explain_trouble(report: Report, sandbox: Sandbox, sage: Contractor) -> None:
    """HTTP 200, and an error all the same. What SQL Server says is explained by the connector's own checklist."""
    sandbox.contractor.company.state = "port-closed"
    try:
        sage.jobs.list().first()
    except ApiError as error:
        report.say(f"HTTP {error.status}, {type(error).__name__}: {error.sage_message}")
        report.say(error.hint)
    sandbox.contractor.company.state = "ok"


def _entered(sandbox: Sandbox) -> int:
    return len(sandbox.ledger.created("acpinv"))


def main() -> None:
    """Runs the tour."""
    sandbox = Sandbox()
    title = "the third part, with an offline Sage 100 Contractor"
    with stage(sandbox, title, "docs/contractor.md.") as (report, _):
        _visit(report, sandbox)


def _visit(report: Report, sandbox: Sandbox) -> None:
    with report.step("Name the company, or send nothing"):
        refuse_to_guess(report, sandbox)
    with sandbox.client("contractor", world=World(clock=TurnedClock(sandbox))) as sage:
        with report.step("Read tables"):
            invoice = read_tables(report, sage)
        with report.step("Send vendors as arrays"):
            send_vendors(report, sage)
        with report.step("Balance a journal before it leaves"):
            balance_first(report, sandbox, sage)
        with report.step(f"Enter transactions from {THREADS} threads"):
            enter_one_at_a_time(report, sandbox, sage)
        with report.step("Lose the answer to an invoice"):
            lose_an_answer(report, sandbox, sage, invoice.vndnum or 1)
        with report.step("Take the company's SQL Server away"):
            explain_trouble(report, sandbox, sage)


if __name__ == "__main__":
    main()
