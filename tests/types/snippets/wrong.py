"""What users get wrong. Every line marked `must fail` must be an error to each checker, and no other line may be."""

from __future__ import annotations

import datetime as dt
from decimal import Decimal

from sagewire import sage50
from sagewire.accounting import Accounting
from sagewire.cloud_elements import CloudElements
from sagewire.contractor import Contractor
from sagewire.runtime import RequestOptions
from sagewire.sage200 import AsyncSage200, Sage200, models


def filters(sage: Sage200) -> None:
    sage.customers.list(where=lambda c: c.ballance > 1000)  # must fail: no such field
    sage.customers.list(where=lambda c: c.name > 5)  # must fail: text compared with a number
    sage.customers.list(where=lambda c: c.name.startswith(5))  # must fail: text begins with a number
    sage.customers.list(where=lambda c: c.balance.startswith("1"))  # must fail: a number begins with text
    sage.customers.list(where=lambda c: c.balance > "1000")  # must fail: a number compared with text
    sage.customers.list(where=lambda c: c.balance > 10.5)  # must fail: a number compared with a float
    sage.customers.list(where=lambda c: c.balance == None)  # must fail: compared with null
    sage.customers.list(where=lambda c: c.on_hold > False)  # must fail: flags have no order
    sage.customers.list(where=lambda c: c.on_hold == "yes")  # must fail: a flag compared with text
    sage.customers.list(where=lambda c: c.on_hold)  # must fail: a field is no condition
    sage.customers.list(where=lambda c: c.account_opened > "2020-01-01")  # must fail: a day compared with text
    sage.customers.list(where=lambda c: c.date_time_updated > dt.date(2026, 1, 1))  # must fail: an instant, a day
    sage.customers.list(where=lambda c: c.reference.in_([1, 2]))  # must fail: text among numbers
    sage.customers.list(where=lambda c: c.contacts == 1)  # must fail: a list cannot be filtered by
    sage.customers.list(where=lambda c: True)  # must fail: no condition
    sage.customers.list(where="balance gt 1000")  # must fail: text is no condition
    sage.customers.list(where=lambda c: (c.balance > 1) & True)  # must fail: half a condition
    sage.customers.list(where=lambda c: not (c.balance > 1))  # must fail: `not` drops all


def lists(sage: Sage200) -> None:
    sage.customers.list(expand=["main_adress"])  # must fail: no such child
    sage.customers.list(top=10)  # must fail: no such argument
    sage.customers.list(page_size="500")  # must fail: a number is wanted
    sage.customer_emails.list(contact_id=5)  # must fail: no such parent
    sage.customer_emails.list(customer_contact_id="5")  # must fail: a parent is a number
    sage.custmers.list()  # must fail: no such resource
    sage.sop_orders.remove(5)  # must fail: no such method
    sage.sales_invoices.list()  # must fail: postings cannot be listed
    sage.customers.list()[0]  # must fail: a pager is no list
    len(sage.customers.list())  # must fail: a pager has no length
    sage.customers.list(options={"timeout": 5})  # must fail: options are RequestOptions


def writes(sage: Sage200) -> None:
    sage.sop_orders.create(customer=27825)  # must fail: no such field
    sage.sop_orders.create(customer_id="27825")  # must fail: an id is a number
    sage.sop_orders.create(customer_id=None)  # must fail: Sage refuses null
    sage.sop_orders.create(customer_id=1, total_net_value=Decimal(5))  # must fail: read-only
    sage.sop_orders.create(id=5, customer_id=1)  # must fail: read-only
    sage.sop_orders.create(customer_id=1, settlement_discount_percent=2.5)  # must fail: a float is not exact
    sage.sop_orders.create(customer_id=1, document_date="2026-02-03")  # must fail: a day is a date
    sage.sop_orders.create(customer_id=1, lines=[{"quantity": Decimal(2)}])  # must fail: no such field in a line
    sage.sop_orders.create(customer_id=1, lines=[{"line_quantity": "2"}])  # must fail: text in a line
    sage.sop_orders.create(customer_id=1, lines={"product_id": 7})  # must fail: lines are a list
    sage.sop_orders.create({"customer_id": 1})  # must fail: fields are keywords
    sage.sop_orders.update(customer_document_no="PO-77")  # must fail: which one?
    sage.sop_orders.update("5", customer_document_no="PO-77")  # must fail: an id is a number
    sage.sop_orders.update(5, customer_document_no=77)  # must fail: text is wanted
    sage.sop_orders.delete(id=5)  # must fail: the id goes by position
    sage.sop_orders.delete("5")  # must fail: an id is a number
    sage.customers.update(5, balance=Decimal(0))  # must fail: read-only


def rows(sage: Sage200, customer: models.Customer) -> None:
    customer.balance = Decimal(0)  # must fail: rows are frozen
    customer.ballance  # must fail: no such field
    customer.country_code_id + 1  # must fail: it may be missing
    customer.balance + 1.5  # must fail: a float is not exact
    customer.name + 1  # must fail: text and a number
    total: int = customer.balance  # must fail: a decimal is no int
    sage.sop_orders.update(customer, analysis_code_1="x")  # must fail: a row is no id
    sage.customers.create(**customer)  # must fail: a row cannot be posted back
    sage.sales_invoices.create(customer_id=1).reference  # must fail: only the urn comes back


def clients() -> None:
    Sage200(edition="extra")  # must fail: no such edition
    Sage200(company="1")  # must fail: a company is a number
    Sage200(api_key="x")  # must fail: no such setting
    Sage200("site")  # must fail: settings are keywords
    RequestOptions(timout=5)  # must fail: no such option
    Sage200().with_options(timout=5)  # must fail: no such option
    models.Custmer  # must fail: no such model
    for _ in AsyncSage200().customers.list():  # must fail: an async list needs `async for`
        pass


def accounting(books: Accounting) -> None:
    books.contacts.list(sort="date")  # must fail: contacts have no order
    books.sales_invoices.list(sort="total_amount")  # must fail: not a key of the order
    books.sales_invoices.list(sort="date:down")  # must fail: not a direction
    books.sales_quotes.list(sort="due_date")  # must fail: a key of invoices
    books.contacts.create(name="x")  # must fail: a type is demanded
    books.contacts.create(contact={"name": "x"})  # must fail: wrappers are the client's
    books.business_exchange_rates.create(currency_id="EUR", rate=1.1)  # must fail: a float is not exact
    books.sales_invoices.delete("1")  # must fail: it is voided
    Accounting(auth="t", edition="v2")  # must fail: no such edition
    Accounting(auth="t", edition="v3", region="mars")  # must fail: no such region


def contractor(sage: Contractor) -> None:
    sage.journal_transactions.create(trndte="2026-03-31")  # must fail: a day is no text
    sage.journal_transactions.create(lines=[{"lgract": 1, "dbtamt": 10.5}])  # must fail: a float is not exact
    sage.journal_transactions.create_many({"trnnum": "1"})  # must fail: a list of records
    sage.vendors.create(insusr="me")  # must fail: read-only
    sage.vendors.delete(5)  # must fail: nothing is deleted
    sage.payable_invoices.list(where=lambda i: i.invnum == 5)  # must fail: text and a number
    Contractor(token="t", customer="C1", company=1)  # must fail: a company is a text
    Contractor(token="t", lane_locks=int)  # must fail: an int is no lock


def whole_changes(exchange: sage50.Sage50, elements: CloudElements) -> None:
    exchange.api_keys.rotate(secret="s")  # must fail: the first key is demanded
    elements.configuration.update("1", "2", key="event.poller.refresh_interval")  # must fail: so is the value


def webhooks(body: bytes, headers: dict[str, str]) -> None:
    sage50.webhooks.approval.parse(body)  # must fail: the headers are needed
    sage50.webhooks.approval.parse("{}", headers)  # must fail: the bytes as they came
    sage50.webhooks.approval.parse(body, headers).body.scope  # must fail: that is a notification's
    sage50.webhooks.approvals  # must fail: no such webhook
