"""A tour of sagewire against an offline Sage 200: `make demo`, or `python -m examples.tour`.

Nothing here is a mock of the client: a server is started on this machine, and the client logs in, reads, writes and
recovers exactly as it does with Sage. Read the functions from top to bottom.
"""

from __future__ import annotations

import datetime as dt
from decimal import Decimal

from examples.loopback import callback_uri, session_for, stand_in_browser
from examples.report import Report, plural
from examples.stage import stage
from sagewire.runtime import Attempt, ConfigurationError, Exchange, Hooks, OAuthSession, OutcomeUnknown, Request
from sagewire.runtime.auth.login import login
from sagewire.runtime.auth.tokens import next_login, say_when
from sagewire.runtime.client import ClientOptions
from sagewire.sage200 import Sage200, models
from sagewire.sandbox import Sandbox

CUSTOMERS = 2500


def log_in(report: Report, sandbox: Sandbox, session: OAuthSession) -> None:
    """Authorization code with PKCE: the link is opened, the answer comes back to a port on this machine."""
    with Sage200(auth=session, base_url=sandbox.url("sage200")) as sage:
        tokens = sage.run(login(session, show=lambda _: None, browser=stand_in_browser))
    report.say(f"Logged in at {sandbox.identity_url}, called back at {session.flow.credentials.redirect_uri}")
    report.say(f"Access token until {say_when(tokens.expires_at)}, kept in {session.store!r}")
    report.say(f"A person must log in again by {say_when(next_login(tokens))}")


def choose_site(report: Report, sandbox: Sandbox, session: OAuthSession) -> models.Site:
    """Listing sites needs only the login; everything else needs a site and a company, and says so."""
    with Sage200(auth=session, base_url=sandbox.url("sage200")) as sage:
        try:
            sage.customers.list().first()
        except ConfigurationError as error:
            report.say(f"Without a site nothing is sent: {error.message}")
        sites = list(sage.sites.list())
    report.table(("site", "company", "site_id"), [(s.site_name, s.company_name, s.site_id) for s in sites])
    return sites[0]


def stream_customers(report: Report, sage: Sage200) -> models.Customer:
    """All customers with a balance, page by page: memory holds one page, whatever the ledger holds."""
    owing: list[models.Customer] = []
    number, total = 0, Decimal(0)
    for page in sage.customers.list(where=lambda c: (c.balance > 0) & c.on_hold.is_(False), page_size=500).pages():
        number += len(page)
        total += sum(customer.balance for customer in page)
        owing = sorted([*owing, *page], key=lambda customer: customer.balance, reverse=True)[:5]
        report.say(f"{plural(number, 'customer')} ... {total:,} owed")
    report.table(
        ("reference", "name", "balance", "credit limit"),
        [(c.reference, c.name, c.balance, c.credit_limit) for c in owing],
    )
    report.say(f"Page by page by key, so no customer comes twice or is missed. Total, to the penny: {total:,}")
    return owing[-1]


def make_an_order(report: Report, sage: Sage200, customer: models.Customer) -> None:
    """Draft, confirmation, deletion. What is not named is not sent, so nobody's change is overwritten."""
    product = sage.products.list(order_by="code").first()
    assert product is not None
    order = sage.sop_orders.create(
        customer_id=customer.id,
        is_editing=True,
        suppress_warnings=True,
        lines=[
            {"product_id": product.id, "line_quantity": Decimal("2.5")},
            {"line_type": "EnumLineTypeFreeText", "description": "Delivery", "selling_unit_price": Decimal("9.95")},
        ],
    )
    report.say(f"Draft {order.document_no} for {customer.name}: {order.total_gross_value:,} gross")
    order = sage.sop_orders.update(order.id, is_editing=False, customer_document_no="PO-77")
    report.say(f"Confirmed as {order.document_no}, their reference {order.customer_document_no}")
    sage.sop_orders.delete(order.id)
    report.say(f"Deleted again; orders with that reference: {_orders_with(sage, 'PO-77')}")


def post_an_invoice(report: Report, sage: Sage200, customer: models.Customer) -> None:
    """Postings answer with nothing but a number; the transaction is found by it. Amounts keep every digit."""
    with sage.capture() as exchanges:
        posted = sage.sales_invoices.create(
            customer_id=customer.id,
            transaction_date=dt.datetime.now(dt.UTC).date(),
            reference="TOUR-1",
            document_goods_value=Decimal("1234567890.10"),
            document_tax_value=Decimal("0.20"),
        )
        found = sage.sales_posted_transactions.list(where=lambda t: t.urn == posted.urn).first()
    assert found is not None
    report.say(f"Sent      {_amounts(exchanges[0].request)}")
    report.say(f"Answered  {exchanges[0].response.text}")
    report.say(f"Found     {found.reference}: {found.document_goods_value} + {found.document_tax_value} tax")
    report.say(f"          = {found.document_gross_value}, digit for digit")


def survive_trouble(report: Report, sandbox: Sandbox, sage: Sage200, customer: models.Customer) -> None:
    """Three things that happen every day. Each call below is an ordinary call that succeeds."""
    sandbox.clock.advance(9 * 3600)  # a token lives for eight hours
    with sage.capture() as exchanges:
        sage.customers.get(customer.id)
    refreshes = len(sandbox.ledger.calls("POST", "/oauth/token")) - 1
    report.say(f"Expired token:       {plural(refreshes, 'refresh')} before the call, then {_tries(exchanges[-1])}")
    sandbox.faults.on("GET", "/customers/*").too_many(retry_after=1)
    with sage.capture() as exchanges:
        sage.customers.get(customer.id)
    report.say(f"Too many requests:   {_tries(exchanges[-1])}, after the second that Sage asked for")
    sandbox.faults.on("GET", "/customers/*").reset_before()
    with sage.capture() as exchanges:
        sage.customers.get(customer.id)
    report.say(f"Dropped connection:  {_tries(exchanges[-1])}")


def lose_an_answer(report: Report, sandbox: Sandbox, sage: Sage200, customer: models.Customer) -> None:
    """The order arrives, its answer does not. Sending it again might make two; so nobody does, and it is looked up."""
    sandbox.faults.on("POST", "/sop_orders").reset_after()
    try:
        sage.sop_orders.create(customer_id=customer.id, customer_document_no="PO-78", suppress_warnings=True)
    except OutcomeUnknown as lost:
        report.say(f"OutcomeUnknown: {lost.message.partition(' What happened:')[0]}")
        report.say("Looking for it by what we knew before, once it has had time to settle ...")
        found = lost.find()
        report.say(str(found))
        report.say(f"It is {found.candidates[0].document_no}. Orders made, says Sage: {_orders_with(sage, 'PO-78')}")


def _orders_with(sage: Sage200, reference: str) -> int:
    return sage.sop_orders.list(where=lambda o: o.customer_document_no == reference).count()


def _amounts(request: Request) -> str:
    text = (request.content or b"").decode()
    start = text.index('"document_goods_value"')
    return f"{{..., {text[start:]}"


def _tries(exchange: Exchange) -> str:
    return ", then ".join(map(_what_came, exchange.attempts))


def _what_came(attempt: Attempt) -> str:
    return f"HTTP {attempt.status}" if attempt.status else "no answer"


def _retrying(report: Report) -> Hooks:
    def tell(operation: str, attempt: Attempt) -> None:
        report.say(f"  {operation}: {_what_came(attempt)}; trying again in {attempt.waited:.2f} s ...")

    return Hooks(on_retry=tell)


def main() -> None:
    """Runs the tour."""
    redirect_uri = callback_uri()
    sandbox = Sandbox(customers=CUSTOMERS, redirect_uris=(redirect_uri,))
    following = "README.md, then examples/ and docs/. Nothing left this machine."
    with stage(sandbox, "a tour with an offline Sage 200", following) as (report, folder):
        report.say(f"Sage ID and Sage 200 with {CUSTOMERS:,} customers at {sandbox.identity_url}")
        _visit(report, sandbox, session_for(sandbox, folder / "tokens.json", redirect_uri))


def _visit(report: Report, sandbox: Sandbox, session: OAuthSession) -> None:
    with report.step("Log in: authorization code with PKCE, callback to this machine"):
        log_in(report, sandbox, session)
    with report.step("Choose a site and a company"):
        site = choose_site(report, sandbox, session)
    address = sandbox.url("sage200")
    settings: ClientOptions = {"base_url": address, "hooks": _retrying(report), "world": session.flow.world}
    with Sage200(auth=session, site=site.site_id, company=site.company_id, **settings) as sage:
        with report.step("Stream the customers who owe something"):
            customer = stream_customers(report, sage)
        with report.step("Make an order: draft, confirm, delete"):
            make_an_order(report, sage, customer)
        with report.step("Post an invoice, and find it again"):
            post_an_invoice(report, sage, customer)
        with report.step("Survive an expired token, a 429 and a dropped connection"):
            survive_trouble(report, sandbox, sage, customer)
        with report.step("Lose the answer to an order"):
            lose_an_answer(report, sandbox, sage, customer)


if __name__ == "__main__":
    main()
