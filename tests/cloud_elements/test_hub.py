"""The resources of an instance: read and written through the platform, and really there in Sage 200."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from decimal import Decimal

import pytest

from sagewire.events import InstanceRequest
from sagewire.runtime import errors
from sagewire.runtime.options import RequestOptions
from sagewire.sage200 import Sage200
from sagewire.sandbox import Sandbox
from tests.cloud_elements.support import API_KEY, API_SECRET, Caller, make, rename


@pytest.fixture
def hub(box: Sandbox, caller: Caller) -> Iterator[Caller]:
    """A client with the token of an instance, and no Organization."""
    asked = InstanceRequest(name="Hub", api_key=API_KEY, api_secret=API_SECRET)
    made = make(caller, asked)
    opened = caller.other(box, organization=None, element=made.token)
    yield opened
    opened.close()


def test_a_customer_is_made_read_changed_and_deleted(hub: Caller, sage: Sage200) -> None:
    made = hub.call(lambda c: c.customers.create(reference="HUB01", name="O'Neil & Sons"))
    assert hub.call(lambda c: c.customers.get(made.id)).name == "O'Neil & Sons"
    hub.call(lambda c: c.customers.update(made.id, website="https://oneil.example"))
    there = sage.customers.get(made.id)
    assert (there.reference, there.name, there.website) == ("HUB01", "O'Neil & Sons", "https://oneil.example")
    found = hub.call(lambda c: c.customers.list(where=lambda f: f.name == "O'Neil & Sons"))
    assert [row.id for row in found] == [made.id]
    hub.call(lambda c: c.customers.delete(made.id))
    with pytest.raises(errors.NotFound) as caught:
        hub.call(lambda c: c.customers.get(made.id))
    assert "Ids are those of Sage 200" in str(caught.value.hint)


def test_further_fields_of_sage_200_can_be_written(hub: Caller, sage: Sage200) -> None:
    more = RequestOptions(extra_body={"credit_limit": Decimal("0.10"), "analysis_code_1": "Export"})
    made = hub.call(lambda c: c.customers.create(reference="HUB02", name="More", options=more))
    there = sage.customers.get(made.id)
    assert (str(there.credit_limit), there.analysis_code_1) == ("0.10", "Export")
    assert str(hub.call(lambda c: c.customers.get(made.id)).extra["credit_limit"]) == "0.10"


def test_what_sage_200_refuses_is_told_in_its_words(hub: Caller) -> None:
    with pytest.raises(errors.ApiError) as caught:
        hub.call(lambda c: c.customers.create(reference="FAR-TOO-LONG", name="Long"))
    assert caught.value.status == 400
    assert "Request to the endpoint failed: " in caught.value.sage_message
    assert "reference" in caught.value.sage_message


def test_a_lost_answer_is_looked_up_by_the_reference(box: Sandbox, hub: Caller, sage: Sage200) -> None:
    box.faults.on("POST", "/hubs/finance/customers").reset_after()
    with pytest.raises(errors.OutcomeUnknown) as caught:
        hub.call(lambda c: c.customers.create(reference="HUB03", name="Lost"))
    found = hub.call(lambda _: caught.value.find())
    assert [row.name for row in found.candidates] == ["Lost"]
    assert sage.customers.list(where=lambda c: c.reference == "HUB03").count() == 1


def test_pages_go_by_the_token_in_the_header(box: Sandbox, hub: Caller, sage: Sage200) -> None:
    rows = hub.call(lambda c: c.customers.list(page_size=7, order_by="-reference"))
    references = [row.extra.get("reference") or row.reference for row in rows]
    assert references == sorted(references, reverse=True)
    assert {row.id for row in rows} == {row.id for row in sage.customers.list()}
    assert len(rows) == len({row.id for row in rows}) == 40
    calls = box.ledger.calls("GET", "/hubs/finance/customers")
    assert [("nextPage" in call.parameters, call.parameters["pageSize"]) for call in calls] == [
        (number > 0, "7") for number in range(6)
    ]


def test_conditions_are_ceql(box: Sandbox, hub: Caller, sage: Sage200) -> None:
    before = box.clock.now() - timedelta(milliseconds=1)
    changed = rename(sage, 3)
    found = hub.call(lambda c: c.customers.list(where=lambda f: f.date_time_updated > before))
    assert sorted(row.id for row in found) == sorted(changed)
    where = box.ledger.calls("GET", "/hubs/finance/customers")[-1].parameters["where"]
    assert where.startswith("date_time_updated>'20")
    assert "Z" not in where  # observed: times carry none
    wanted = sage.customers.get(changed[0]).reference
    (both,) = hub.call(
        lambda c: c.customers.list(where=lambda f: (f.reference == wanted) & (f.date_time_updated > before))
    )
    assert both.id == changed[0]
    other = sage.customers.list(where=lambda c: c.id != changed[0]).first()
    assert other is not None
    either = hub.call(
        lambda c: c.customers.list(where=lambda f: (f.reference == wanted) | (f.reference == other.reference))
    )
    assert {row.id for row in either} == {changed[0], other.id}
    assert hub.call(lambda c: c.banks.list(where=lambda f: f.code == "CUR"))[0].code == "CUR"
    long_ago = datetime(2000, 1, 1, tzinfo=UTC)
    assert hub.call(lambda c: c.customers.list(where=lambda f: f.date_time_updated < long_ago)) == []


def test_only_the_chosen_fields_are_fetched(hub: Caller) -> None:
    (row,) = hub.call(lambda c: c.customers.list(select=["id", "reference"], limit=1))
    assert row.reference
    assert row.name is None


def test_postings_give_a_number_by_which_they_are_found(hub: Caller, sage: Sage200) -> None:
    (customer,) = hub.call(lambda c: c.customers.list(limit=1))
    (bank,) = hub.call(lambda c: c.banks.list(limit=1))
    more = RequestOptions(extra_body={"document_goods_value": Decimal("1234567890.10")})
    invoice = hub.call(lambda c: c.invoices.create(customer_id=customer.id, options=more))
    (found,) = hub.call(lambda c: c.invoices.list(where=lambda f: f.urn == invoice.urn))
    assert str(found.extra["document_goods_value"]) == "1234567890.10"
    assert hub.call(lambda c: c.invoices.get(found.id)).id == found.id
    amount = Decimal("5.05")
    paid = hub.call(lambda c: c.payments.create(customer_id=customer.id, bank_id=bank.id, cheque_value=amount))
    received = hub.call(lambda c: c.receipts.create(customer_id=customer.id, bank_id=bank.id, cheque_value=amount))
    urns = {row.urn for row in hub.call(lambda c: c.payments.list())}
    assert {paid.urn, received.urn} <= urns
    assert invoice.urn not in urns
    everything = {row.urn for row in hub.call(lambda c: c.transactions.list())}
    assert {invoice.urn, paid.urn, received.urn} <= everything
    assert {row.urn for row in sage.sales_posted_transactions.list()} == everything


def test_products(hub: Caller) -> None:
    (group,) = hub.call(lambda c: c.product_groups.list(limit=1))
    made = hub.call(lambda c: c.products.create(product_group_id=group.id, name="Oak board", code="HUB-OAK"))
    assert hub.call(lambda c: c.products.get(made.id)).name == "Oak board"
    assert [row.id for row in hub.call(lambda c: c.products.list(where=lambda f: f.code == "HUB-OAK"))] == [made.id]
    hub.call(lambda c: c.products.delete(made.id))
    assert hub.call(lambda c: c.products.list(where=lambda f: f.code == "HUB-OAK")) == []
    assert hub.call(lambda c: c.product_prices.list(limit=1))
    assert hub.call(lambda c: c.warehouses.list(limit=1))
    assert hub.call(lambda c: c.warehouse_holdings.list(limit=1))


def test_paths_and_hosts_can_be_replaced(box: Sandbox, hub: Caller) -> None:
    element = next(iter(box.cloud_elements.instances.values())).token
    for paths in ({"/hubs/finance": "/hubs/anything"}, {"ListBanks": "/banks"}):
        other = hub.other(box, element=element, paths=paths)
        assert len(other.call(lambda c: c.banks.list())) == len(hub.call(lambda c: c.banks.list()))
        other.close()
    called = {call.path for call in box.ledger.calls("GET") if call.path.endswith("banks")}
    assert {"/hubs/anything/banks", "/banks"} <= called
