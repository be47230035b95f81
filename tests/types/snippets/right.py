"""What users write. Every line must type-check; a revealed type must be the one in its `is:` comment."""

from __future__ import annotations

import datetime as dt
from decimal import Decimal
from typing import reveal_type

import attrs
import msgspec

from sagewire import sage50
from sagewire.accounting import Accounting, AsyncAccounting
from sagewire.cloud_elements.webhooks import event_notification
from sagewire.contractor import Contractor
from sagewire.contractor.models import InvoiceStatus
from sagewire.runtime import ApiError, OutcomeUnknown, RequestOptions, RetryPolicy, StaticToken
from sagewire.sage200 import OPERATIONS, AsyncSage200, Sage200, models


def tour() -> None:
    with Sage200.from_profile() as sage:
        for customer in sage.customers.list(where=lambda c: (c.balance > 1000) & c.name.startswith("A")):
            print(customer.reference, customer.balance + 1)
            reveal_type(customer)  # is: Customer
            reveal_type(customer.balance)  # is: Decimal
            reveal_type(customer.country_code_id)  # is: int | None
            reveal_type(customer.account_opened)  # is: date | None
            reveal_type(customer.date_time_updated)  # is: datetime | None
        order = sage.sop_orders.create(customer_id=27825, lines=[{"product_id": 7, "line_quantity": Decimal("2")}])
        reveal_type(order)  # is: SopOrder
        reveal_type(order.id)  # is: int
        sage.sop_orders.update(order.id, customer_document_no="PO-77")
        sage.sop_orders.delete(order.id)
        emails = sage.customer_emails.list(customer_contact_id=5)
        reveal_type(emails)  # is: Pager[CustomerEmail]
        reveal_type(emails.first())  # is: CustomerEmail | None
        reveal_type(emails.count())  # is: int


def constructing() -> None:
    Sage200(auth="token", site="5a2e", company=1)
    Sage200(auth=StaticToken("token"))
    Sage200(edition="standard", development=True, timeout=90, retry=RetryPolicy(max_attempts=5))
    reveal_type(Sage200.from_profile("live", site="5a2e", company=2))  # is: Sage200
    reveal_type(AsyncSage200.from_profile(timeout=5))  # is: AsyncSage200


def filtering(sage: Sage200) -> None:
    since = dt.datetime(2026, 1, 1, tzinfo=dt.UTC)
    sage.customers.list(where=lambda c: c.on_hold.is_(True) | (c.credit_limit <= Decimal("99.50")))
    sage.customers.list(where=lambda c: c.reference.in_(["ABC", "XYZ"]) & (c.date_time_updated > since))
    sage.customers.list(where=lambda c: c.account_opened >= dt.date(2020, 1, 1), order_by=lambda c: c.balance.desc())
    sage.customers.list(where=lambda c: (c.name == "O'Neill") & (c.id != 5), order_by="name")
    sage.customers.list(order_by=["-balance", "name"], select=["id", "name"], expand=["main_address"], limit=10)
    pages = sage.sales_posted_transactions.list(where=lambda t: t.urn == 1327, page_size=5000).pages()
    for page in pages:
        reveal_type(page.rows)  # is: Sequence[SalesPostedTransaction]
        reveal_type(page.response.status)  # is: int


def writing(sage: Sage200) -> None:
    sage.sop_orders.create(
        customer_id=1,
        is_editing=True,
        requested_delivery_date=dt.date(2026, 2, 3),
        lines=[{"line_type": "EnumLineTypeFreeText", "description": "Labour", "selling_unit_price": Decimal("9.99")}],
        delivery_address={"postal_name": "Goods in"},
    )
    contact = sage.customer_contacts.create(last_name="Byrne", emails=[{"email": "a@b.example"}], customer_id=1)
    reveal_type(contact)  # is: CustomerContact
    posted = sage.sales_invoices.create(customer_id=1, document_goods_value=Decimal("10.00"), document_tax_value=2)
    reveal_type(posted.urn)  # is: int
    couriers = sage.couriers.update_many([{"id": 1, "name": "Van"}])
    reveal_type(couriers)  # is: list[Courier]


def reading(sage: Sage200) -> None:
    order = sage.sop_orders.get(5, expand=["lines", "customer"])
    for line in order.lines or []:
        reveal_type(line.line_quantity)  # is: Decimal
    if order.customer:
        reveal_type(order.customer.name)  # is: str
    sage.with_options(timeout=5).customers.get(1, options=RequestOptions(deadline=2.5, retries=0))
    reveal_type(sage.with_options(timeout=5))  # is: Sage200
    reveal_type(sage.sites.list())  # is: Pager[Site]
    reveal_type(OPERATIONS["GetCustomers"].path)  # is: str


def values() -> None:
    customer = models.Customer.from_wire({"id": 1, "balance": "0.10"})
    reveal_type(customer)  # is: Customer
    reveal_type(customer.to_wire())  # is: dict[str, Any]
    attrs.asdict(customer)
    reveal_type(msgspec.structs.replace(customer, balance=Decimal("0.20")))  # is: Customer


def recovering(sage: Sage200) -> models.SopOrder:
    try:
        return sage.sop_orders.create(customer_id=1, customer_document_no="PO-77")
    except OutcomeUnknown as lost:
        found = lost.find()
        print(found, lost.key, lost.sent_at, lost.hint)
        raise
    except ApiError as error:
        reveal_type(error.status)  # is: int
        reveal_type(error.hint)  # is: str
        raise


async def asynchronously() -> None:
    async with AsyncSage200.from_profile() as sage:
        async for customer in sage.customers.list(where=lambda c: c.balance > 0).prefetch():
            reveal_type(customer.balance)  # is: Decimal
        order = await sage.sop_orders.create(customer_id=1)
        await sage.sop_orders.delete(order.id)
        reveal_type(await sage.customers.list().first())  # is: Customer | None
        async for page in sage.customers.list().pages():
            reveal_type(page)  # is: Page[Customer]


def accounting(books: Accounting) -> None:
    since = dt.datetime(2026, 1, 1, tzinfo=dt.UTC)
    for contact in books.contacts.list(attributes="all", updated_or_created_since=since):
        reveal_type(contact)  # is: Contact
        reveal_type(contact.id)  # is: str
        reveal_type(contact.credit_limit)  # is: Decimal | None
    books.contacts.list(updated_or_created_since=dt.date(2026, 1, 1))
    books.contact_allocations.list(deleted_since="2019-03-21T+01:00", sort="date:desc")
    made = books.contacts.create(name="Harbour Lights Ltd", contact_type_ids=["CUSTOMER"], credit_limit=Decimal("1.50"))
    books.contacts.update(made.id, notes=None)
    reveal_type(books.sales_invoices.void("1", reason="Wrong"))  # is: SalesInvoice
    reveal_type(books.sales_invoices.pdf("1"))  # is: bytes
    books.sales_invoices.pdf("1", to="invoice.pdf")
    reveal_type(books.sales_invoices.get("1").sent)  # is: bool | None
    for change in books.contacts.changes(since, deletions=True):
        reveal_type(change.row)  # is: Contact
    Accounting(auth="t", edition="v3", region="us", subscription_key="k")


async def accounting_async(books: AsyncAccounting) -> None:
    async for invoice in books.sales_invoices.list(sort="due_date"):
        reveal_type(invoice.total_amount)  # is: Decimal | None
    reveal_type(await books.sales_invoices.release("1"))  # is: SalesInvoice


def contractor(sage: Contractor) -> None:
    entered = sage.journal_transactions.create(
        trnnum="J-1",
        trndte=dt.date(2026, 3, 31),
        lines=[{"lgract": 5000, "dbtamt": Decimal("10.50")}, {"lgract": 1000, "crdamt": Decimal("10.50")}],
    )
    reveal_type(entered)  # is: Outcome
    records = sage.vendors.create_many([{"vndnme": "A"}, {"vndnme": "B"}])
    reveal_type(records)  # is: Records
    for invoice in sage.payable_invoices.list(where=lambda i: (i.status == InvoiceStatus.OPEN) & (i.vndnum == 3)):
        reveal_type(invoice.recnum)  # is: int
    sage.with_options(context={"company": "SECOND"})
    Contractor(token="t", customer="C1", company="MAIN", paths={"/api": "/v2"}, lane_locks=OwnLock)


class OwnLock:
    def __init__(self, name: str) -> None:
        self.name = name

    def acquire(self) -> bool:
        return True

    def release(self, rest: float) -> None:
        print(self.name, rest)


def webhooks(body: bytes, headers: dict[str, str]) -> None:
    received = sage50.webhooks.approval.parse(body, headers)
    reveal_type(received.body)  # is: Approval
    event = event_notification.parse(body, headers)
    reveal_type(event.headers.elements_webhook_id)  # is: str
    reveal_type(event.headers.elements_webhook_signature)  # is: str | None
    reveal_type(event.body)  # is: EventNotification
