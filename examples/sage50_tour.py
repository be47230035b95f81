"""The fifth part of the tour, with an offline Sage 50 Cloud: `make demo`, or `python -m examples.sage50_tour`.

Files instead of calls: whole snapshots come, changed records go, and a key that ends is changed for another. People
(who solve a captcha, read an e-mail, type a passcode) are played by the sandbox. Read the functions from top to bottom.
"""

from __future__ import annotations

import datetime as dt
import logging
import secrets
import stat
from collections import Counter
from concurrent.futures import ThreadPoolExecutor
from decimal import Decimal
from pathlib import Path
from typing import Any

import attrs

from examples.report import Report, plural
from examples.stage import stage
from sagewire.exchange import (
    Application,
    Backoff,
    Batch,
    ClientSnapshots,
    ClientUploads,
    Contract,
    Exchange,
    Inbox,
    Onboarding,
    Receiver,
    StillUnderWay,
    Upload,
    Uploader,
)
from sagewire.runtime.auth import FileSecret, FileStore
from sagewire.runtime.auth.kinds import rotating_key
from sagewire.runtime.errors import UsageError
from sagewire.sage50 import Sage50, models, params
from sagewire.sandbox import Sandbox
from sagewire.sandbox.connect import world
from sagewire.sandbox.sage50 import Generated, Installation, Mail
from sagewire.serving import running

ROWS = 20_000
TODAY = dt.datetime.now(dt.UTC)
ADDRESS: params.AddressWrite = {
    "id": "A1",
    "address1": "1 High Street",
    "city": "Leeds",
    "country": "GB",
    "post_code": "LS1 4AP",
    "telephone1": "01632 960000",
    "timestamp": TODAY,
}


def connect(sandbox: Sandbox, folder: Path) -> Sage50:
    """With real Sage: `Sage50.from_profile()`. The key and the secret are kept in different places."""
    address = sandbox.url("sage50")
    secret, keys = FileSecret(folder / "secrets" / "shop"), FileStore(folder / "keys" / "shop.json")
    key = rotating_key(Sage50(base_url=address).product, address, secret, keys, world=world(sandbox))
    return Sage50(auth=key, base_url=address, world=world(sandbox))


def register(report: Report, sandbox: Sandbox, onboarding: Onboarding, application: Application) -> Mail:
    """A program can begin a registration, but not end it."""
    registration = onboarding.register("Example Ltd", "developer@example.com", application)
    report.say(registration.next)
    mail = sandbox.sage50.solve_captcha(registration.registration_url)
    report.say(f"... a person did that, and {mail.to} got an e-mail with both ids. Shown anywhere: {mail!r}")
    return mail


def let_in(report: Report, sandbox: Sandbox, onboarding: Onboarding, mail: Mail, folder: Path) -> Installation:
    """The passcode is typed into Sage 50, the user grants, and the key arrives at our callback."""
    passcode = onboarding.passcode(mail.developer_id, mail.application_id)
    report.say(passcode.show(sandbox.clock.now()))
    installation = sandbox.sage50.consent(passcode.code)
    assert installation is not None
    consent = onboarding.wait_for_consent(passcode)
    report.say(f"Typed in and granted: the key came to the callback. It ends {consent.expires_at:%Y-%m-%d %H:%M} UTC")
    for path in sorted(path for path in folder.rglob("*") if path.is_file() and path.suffix != ".lock"):
        if path.parent.name in {"keys", "secrets"}:
            report.say(f"{stat.filemode(path.stat().st_mode)}  {path.relative_to(folder)}")
    return installation


def store(_scope: str, _batch: Batch[Any]) -> None:
    """Here a program writes the changes to its database. When it returns they are acknowledged, and not before."""


def take_snapshot(report: Report, sandbox: Sandbox, exchange: Exchange, installation: Installation) -> None:
    """A file always holds everything. It goes to disk, is compared row by row, and comes as changes."""
    sandbox.sage50.publish("Products", Generated(ROWS), installation)
    (found,) = exchange.refresh(["Products"])
    report.say(f"{found.rows:,} rows read: {found.inserted:,} new. In memory: a few hundred at a time")
    count = exchange.deliver(store)
    report.say(f"{plural(count, 'change')} handed over and acknowledged")


def hear_news(report: Report, sandbox: Sandbox, exchange: Exchange, inbox: Inbox, installation: Installation) -> None:
    """Sage 50 uploads a new file, the platform calls us, and what differs comes: in order, at least once."""
    sandbox.sage50.publish("Products", Generated(ROWS, revision=1, every=8000, gone=(500, 502)), installation)
    sandbox.sage50.settle()
    report.say(f"Notified at {sandbox.sage50.callbacks[-1].url.rpartition('/')[0]}/...; noted in {inbox.path.name}")
    rows: list[tuple[str, str, object]] = []

    def show(_scope: str, batch: Batch[models.Product]) -> None:
        rows.extend((change.kind, change.id, change.row.net_price if change.row else "") for change in batch)

    for scope, number in inbox.waiting().items():
        exchange.refresh([scope])
        inbox.done(scope, number)
    exchange.deliver(show)
    report.table(("what", "product", "net price"), rows)


def distrust(report: Report, sandbox: Sandbox, exchange: Exchange, installation: Installation) -> None:
    """A file that is suddenly short would delete what is missing. It is kept, told of, and not applied."""
    sandbox.sage50.publish("Products", Generated(ROWS, gone=(100, ROWS)), installation)
    (found,) = exchange.refresh(["Products"])
    report.say(f"The next file is {found.state} back: {found.reasons[0]}")
    waiting = exchange.deliver(store)
    exchange.feeds["Products"].discard()
    report.say(f"Changes handed over: {waiting}. feed.release() would apply it; this one was discarded")


def order(identity: str, product: str) -> params.OrderWrite:
    """An order as the contract wants it; a type checker knows its fields."""
    return {
        "id": identity,
        "order_date": TODAY,
        "delivery_address": ADDRESS,
        "invoice_address": ADDRESS,
        "customer": {
            "id": "C1",
            "first_name": "Example",
            "last_name": "Customer",
            "email": "customer@example.com",
            "addresses": [ADDRESS],
            "timestamp": TODAY,
        },
        "discount": 0,
        "currency_rate": 1,
        "payment_method": "card",
        "total_shipping": Decimal("4.90"),
        "lines": [{"product_id": product, "quantity": 2, "net_price": Decimal("9.95")}],
    }


def upload_orders(report: Report, orders: Uploader) -> None:
    """Checked before it leaves, sent once, followed to its end, and each result found its record."""
    wrong: Any = {**order("W-1", "P0000001"), "total_shipping": "4.90"}
    try:
        orders.submit([wrong])
    except UsageError as error:
        report.say(f"Not sent: {error}")
    outcome = orders.upload([order("W-1", "P0000001"), order("W-2", "P-unknown")])
    report.say(f"Sage 50 says of the file: {outcome.status}; of each record:")
    report.table(
        ("order", "status", "what it says"),
        [(found.id, found.status, _said(found.row, found.errors)) for found in outcome.results],
    )
    outcome.acknowledge()


def be_patient(report: Report, sandbox: Sandbox, sage: Sage50, installation: Installation, folder: Path) -> None:
    """Sage 50 may be switched off for hours. The upload stays written down; the next program goes on with it."""
    installation.online = False
    with _uploader(sage, folder, deadline=0.3) as orders:
        try:
            orders.upload([order("W-3", "P0000002")])
        except StillUnderWay as late:
            report.say(late.message)
    installation.online = True
    with _uploader(sage, folder) as orders:  # another program, another day
        (outcome,) = orders.resume()
        outcome.acknowledge()
    files = sandbox.ledger.count("POST", "/api/scopes/Orders/files")
    report.say(f"Switched on again: {outcome.status}, {outcome.results[0].row and _number(outcome.results[0].row)}")
    report.say(f"Files sent in all of this tour: {files}")


def outlive_a_key(report: Report, sandbox: Sandbox, sage: Sage50) -> None:
    """The key ends while eight threads work: one of them changes it for another, and all go on."""
    sandbox.sage50.expire()
    with ThreadPoolExecutor(8) as pool:
        rows = list(pool.map(_count_scopes, [sage] * 16))
    answers = Counter(call.status for call in sandbox.ledger.calls("GET", "/api/scopes"))
    rotations = sandbox.ledger.count("PATCH", "/api/apikey")
    report.say(f"{len(rows)} calls of 8 threads: {answers[401]} times HTTP 401, {plural(rotations, 'rotation')}")
    report.say(f"HTTP 200 in the end: {answers[200]} of {len(rows)}. The key, shown anywhere: {sage.auth!r}")


def _count_scopes(sage: Sage50) -> int:
    return len(list(sage.scopes.list()))


@attrs.frozen
class _Progress:
    report: Report

    def __call__(self, upload: Upload) -> None:
        self.report.say(f"  upload {upload.number}: {upload.status}, {upload.progress} %")


def _uploader(sage: Sage50, folder: Path, report: Report | None = None, deadline: float = 60.0) -> Uploader:
    return Uploader(
        "Orders",
        ClientUploads(sage),
        folder / "exchange",
        contract=Contract(shape=params.OrderWrite),
        backoff=Backoff(first=0.06, factor=1.1),
        deadline=deadline,
        world=sage.world,
        on_progress=None if report is None else _Progress(report),
    )


def _said(row: dict[str, Any] | None, errors: tuple[Any, ...]) -> str:
    return str(errors[0]["message"]) if errors else _number(row or {})


def _number(row: dict[str, Any]) -> str:
    return f"is {row['sageDocumentNumber']} in Sage 50"


def main() -> None:
    """Runs this part of the tour."""
    logging.getLogger("sagewire").addHandler(logging.NullHandler())  # the report tells what the log would
    sandbox = Sandbox(customers=1, transactions=0, products=3, orders=0)
    with (
        stage(sandbox, "the fifth part, with an offline Sage 50 Cloud", "docs/sage50.md.") as (report, folder),
        connect(sandbox, folder) as sage,
    ):
        _visit(report, sandbox, sage, folder)


def _visit(report: Report, sandbox: Sandbox, sage: Sage50, folder: Path) -> None:
    onboarding, inbox = Onboarding.of(sage), Inbox(folder / "inbox.sqlite3")
    token = secrets.token_urlsafe(16)  # ends both addresses, so that nobody else finds them
    receiver = Receiver(on_approval=onboarding.keep, on_notification=inbox.note, token=token)
    with running(receiver) as origin:
        application = Application(
            name="Shop",
            approval_url=origin + receiver.approval_path,
            notification_url=origin + receiver.notification_path,
        )
        with report.step("Register: a captcha and an e-mail"):
            mail = register(report, sandbox, onboarding, application)
        with report.step("Be let in: a passcode, a consent, a key"):
            installation = let_in(report, sandbox, onboarding, mail, folder)
        source = ClientSnapshots(sage)
        with Exchange(source, folder / "exchange", {"Products": models.Product}, world=sage.world) as exchange:
            with report.step(f"Take a snapshot of {ROWS:,} products"):
                take_snapshot(report, sandbox, exchange, installation)
            with report.step("Hear of a new file, and see what changed"):
                hear_news(report, sandbox, exchange, inbox, installation)
            with report.step("Distrust a file that has shrunk"):
                distrust(report, sandbox, exchange, installation)
        sandbox.sage50.publish("Products", [{"id": "P0000001"}, {"id": "P0000002"}], installation)
        with report.step("Upload orders, and match what becomes of them"), _uploader(sage, folder, report) as orders:
            upload_orders(report, orders)
        with report.step("Wait for a Sage 50 that is switched off"):
            be_patient(report, sandbox, sage, installation, folder)
        with report.step("Outlive a key"):
            outlive_a_key(report, sandbox, sage)


if __name__ == "__main__":
    main()
