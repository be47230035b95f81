"""Cloud Elements: a platform in front of Sage 200, with instances of its own."""

from __future__ import annotations

from typing import Any

from sagewire.runtime import RequestOptions
from tests.fault.acts import Act, Given, Product, Stage


def _customer(stage: Stage) -> Given:
    return {"id": stage.client.customers.create(reference=stage.text, name=stage.text).id}


def _products(stage: Stage) -> Given:
    ids = sorted(row["id"] for row in stage.sandbox.data.find("product"))
    assert len(ids) == 10
    return {"ids": ids, "size": 2}


def _account(stage: Stage) -> Given:
    return {"customer": stage.sandbox.data.find("customer", on_hold=False)[0]["id"]}


def _setting(stage: Stage) -> Given:
    instance = stage.client.instances.list().first()
    (setting, *_) = stage.client.configuration.list(instance_id=instance.id)
    return {"instance": instance.id, "id": setting.id, "key": setting.key}


def _instance(client: Any, given: Given, options: RequestOptions) -> Any:
    configuration = {"oauth_api_key": "key", "oauth_api_secret": "secret"}
    create = client.instances.create
    return create(name=given["text"], element={"key": "sage200"}, configuration=configuration, options=options)


def _set(client: Any, given: Given, options: RequestOptions) -> Any:
    update = client.configuration.update
    place = {"instance_id": given["instance"], "key": given["key"]}
    return update(given["id"], **place, property_value=given["text"], options=options)


PRODUCT = Product(
    name="cloud_elements",
    auth="given",
    acts=(
        Act(
            name="read",
            method="GET",
            path="/hubs/finance/customers/{id}",
            safety="read",
            prepare=_customer,
            call=lambda client, given, options: client.customers.get(given["id"], options=options),
            check=lambda row, given: row.id == given["id"],
        ),
        Act(
            name="list",
            method="GET",
            path="/hubs/finance/products",
            safety="read",
            answer="rows",
            nth=3,
            prepare=_products,
            call=lambda client, given, options: client.products.list(page_size=given["size"], options=options),
        ),
        Act(
            name="create",
            method="POST",
            path="/hubs/finance/customers",
            safety="write",
            call=lambda client, given, options: client.customers.create(
                reference=given["text"], name=given["text"], options=options
            ),
            counts=("created", "customers"),
            check=lambda row, given: row.reference == given["text"],
            key=lambda given: {"reference": given["text"]},
            made=lambda row, given: row.reference == given["text"],
        ),
        Act(
            name="posting",
            method="POST",
            path="/hubs/finance/invoices",
            safety="write",
            prepare=_account,
            call=lambda client, given, options: client.invoices.create(customer_id=given["customer"], options=options),
            counts=("created", "sales_invoices"),
            check=lambda row, _given: row.urn > 0,
        ),
        Act(
            name="instance",
            method="POST",
            path="/instances",
            safety="write",
            call=_instance,
            counts=("created", "instances"),
            check=lambda row, given: row.name == given["text"],
        ),
        Act(
            name="update",
            method="PATCH",
            path="/hubs/finance/customers/{id}",
            safety="write",
            prepare=_customer,
            call=lambda client, given, options: client.customers.update(
                given["id"], website=f"https://{given['text']}.example", options=options
            ),
            counts=("changed", "customers"),
            check=lambda row, given: row.website == f"https://{given['text']}.example",
        ),
        Act(
            name="update that may be repeated",
            method="PATCH",
            path="/instances/{instance}/configuration/{id}",
            safety="idempotent",
            prepare=_setting,
            call=_set,
            counts=("changed", "instances"),
            check=lambda row, given: row.property_value == given["text"],
        ),
        Act(
            name="delete",
            method="DELETE",
            path="/hubs/finance/customers/{id}",
            safety="write",
            answer="nothing",
            prepare=_customer,
            call=lambda client, given, options: client.customers.delete(given["id"], options=options),
            counts=("deleted", "customers"),
        ),
    ),
)
