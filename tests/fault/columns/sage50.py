"""Sage 50 Cloud: files up and down, addresses that answers give, and a key that rotates."""

from __future__ import annotations

from typing import Any

from sagewire.runtime import RequestOptions
from sagewire.sandbox import Sandbox
from tests.fault.acts import Act, Given, Product, Stage


def _order(text: str) -> dict[str, Any]:
    address = {"id": "1", "address1": "1 High Street", "city": "Leeds", "country": "GB", "postCode": "LS1 4AP"}
    return {"id": text, "orderDate": "2026-03-31T00:00:00Z", "deliveryAddress": address, "lines": []}


def _uploaded(stage: Stage) -> Given:
    stage.client.files.upload([_order(stage.text)], scope="Orders")
    (upload,) = stage.sandbox.sage50.uploads[-1:]
    return {"id": upload.id}


def _finished(stage: Stage) -> Given:
    given = _uploaded(stage)
    stage.sandbox.clock.advance(10)
    assert stage.sandbox.sage50.uploads[-1].final
    return given


def _application(stage: Stage) -> Given:
    application = stage.sandbox.sage50.application
    return {"developer": application.developer_id, "application": application.id}


def _passcode(client: Any, given: Given, options: RequestOptions) -> Any:
    ids = {"developer_id": given["developer"], "application_id": given["application"]}
    return client.passcodes.create(**ids, secret=given["text"], options=options)


def _passcodes(sandbox: Sandbox, given: Given) -> int:
    return len([code for code in sandbox.sage50.platform.passcodes.values() if code.secret == given["text"]])


def _keys(stage: Stage) -> Given:
    installation = stage.sandbox.sage50.installation
    return {"initial": installation.initial_apikey, "secret": installation.secret}


def _rotate(client: Any, given: Given, options: RequestOptions) -> Any:
    return client.api_keys.rotate(initial_apikey=given["initial"], secret=given["secret"], options=options)


def _customers(stage: Stage) -> Given:
    return {"ids": [row["id"] for row in stage.sandbox.sage50.records("Customers")]}


PRODUCT = Product(
    name="sage50",
    auth="key",
    touch=lambda client: client.scopes.read(scope="Stock").first(),
    acts=(
        Act(
            name="read",
            method="GET",
            path="/api/tracking/{id}",
            safety="read",
            link="address",
            elsewhere=True,
            foreign=("application/json", b'{"status": "elsewhere"}'),
            prepare=_uploaded,
            call=lambda client, given, options: client.tracking.get(
                given.get("address") or given["id"], options=options
            ),
            check=lambda row, given: bool(row.status),
        ),
        Act(
            name="list",
            method="GET",
            path="/api/scopes",
            safety="read",
            answer="rows",
            prepare=lambda _stage: {"ids": ["Customers", "Products", "Stock", "Orders"], "by": "scope"},
            call=lambda client, _given, options: client.scopes.list(options=options),
        ),
        Act(
            name="snapshot",
            method="GET",
            path="/api/scopes/Customers",
            safety="read",
            answer="rows",
            link="address",
            elsewhere=True,
            foreign=("application/json", b'[{"id": "E1"}]'),
            prepare=_customers,
            call=lambda client, given, options: client.scopes.read(
                scope=given.get("address") or "Customers", options=options
            ),
        ),
        Act(
            name="download",
            method="GET",
            path="/api/results/{id}",
            safety="read",
            answer="bytes",
            link="address",
            elsewhere=True,
            foreign=("application/json", b'[{"id": "E1"}]'),
            prepare=_finished,
            call=lambda client, given, options: client.results.download(
                address=given.get("address") or given["id"], options=options
            ),
            check=lambda content, given: given["text"].encode() in content,
        ),
        Act(
            name="create",
            method="POST",
            path="/api/developers/{developer}/applications/{application}/passcodes",
            safety="write",
            credentials=False,
            prepare=_application,
            call=_passcode,
            counts=_passcodes,
            check=lambda row, _given: bool(row.passcode),
        ),
        Act(
            name="upload",
            method="POST",
            path="/api/scopes/Orders/files",
            safety="write",
            call=lambda client, given, options: client.files.upload(
                [_order(given["text"])], scope="Orders", options=options
            ),
            counts=("created", "uploads"),
            check=lambda row, _given: bool(row.tracking_url),
        ),
        Act(
            name="rotation by hand",
            method="PATCH",
            path="/api/apikey",
            safety="idempotent",
            credentials=False,
            prepare=_keys,
            call=_rotate,
            counts=("changed", "api_keys"),
            check=lambda row, _given: bool(row.apikey),
        ),
    ),
)
