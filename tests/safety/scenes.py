"""Clients of every product that hold canaries, the calls that they make, and the ways in which these end."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from typing import Any

import attrs

from sagewire.accounting import Accounting, AsyncAccounting
from sagewire.cloud_elements import AsyncCloudElements, CloudElements
from sagewire.contractor import AsyncContractor, Contractor
from sagewire.runtime.auth.credentials import Credentials
from sagewire.runtime.auth.kinds import rotating_key
from sagewire.runtime.auth.session import OAuthSession
from sagewire.runtime.auth.stores import FileStore
from sagewire.runtime.auth.stores.secret import MemorySecret
from sagewire.runtime.auth.tokens import Tokens
from sagewire.runtime.effects import Clock, World
from sagewire.runtime.hooks import Hooks
from sagewire.runtime.product import OAuthCode, Product
from sagewire.sage50 import AsyncSage50, Sage50
from sagewire.sage50._product import PRODUCT as SAGE50
from sagewire.sage200 import AsyncSage200, Sage200
from sagewire.sage200._product import PRODUCT as SAGE200
from tests.safety.canaries import CANARY
from tests.safety.lean import Asked, Lean, Told

Call = Callable[[Any], Any]


class Quick(Clock):
    """Waits for nothing."""

    def sleep(self, seconds: float) -> None:
        """Polls alone take their time."""
        if seconds < 0.03:
            super().sleep(seconds)

    async def asleep(self, seconds: float) -> None:
        """The same in an event loop."""
        await super().asleep(seconds if seconds < 0.03 else 0.0)


@attrs.frozen(kw_only=True)
class Scene:
    """A product's client with its secrets.

    Attributes:
        name: the product.
        kinds: the sync and the async class.
        make: makes a client; gets its class, the server's address, a folder of its own, and hooks.
        calls: what it is asked, by a name.
        answers: what the server says to a path that it knows, where it is well.
        homes: the header, or field of a login's form, in which a secret may travel.
    """

    name: str
    kinds: tuple[Any, Any] = attrs.field(repr=False)
    make: Callable[[Any, str, Path, Hooks], Any] = attrs.field(repr=False)
    calls: Mapping[str, Call] = attrs.field(repr=False)
    answers: Mapping[str, Any] = attrs.field(repr=False)
    homes: Mapping[str, tuple[str, ...]] = attrs.field(repr=False)


def tokens(*, ends: timedelta = timedelta(hours=1), access: str = "access-token") -> Tokens:
    """Tokens that are canaries."""
    now = datetime.now(UTC)
    return Tokens(
        access=CANARY[access],
        refresh=CANARY["refresh-token"],
        issued_at=now - timedelta(hours=1),
        expires_at=now + ends,
        consented_at=now,
    )


def _session(product: Product, base: str, folder: Path, *, ends: timedelta = timedelta(hours=1)) -> OAuthSession:
    assert isinstance(product.auth, OAuthCode)
    store = FileStore(folder / "store" / "tokens.json")
    store.save(tokens(ends=ends))
    credentials = Credentials(client_id="public-id", client_secret=CANARY["client-secret"])
    return OAuthSession.of(product, credentials, store, token_url=f"{base}/token", authorize_url=f"{base}/authorize")


def _world() -> World:
    return World(clock=Quick(), random=lambda: 0.0)


def _stale(kind: Any, base: str, folder: Path, hooks: Hooks) -> Any:
    session = _session(SAGE200, base, folder, ends=timedelta(seconds=-1))
    return kind(auth=session, site="a-site", company=1, base_url=base, hooks=hooks, world=_world(), retry=1)


def _sage200(kind: Any, base: str, folder: Path, hooks: Hooks) -> Any:
    return kind(
        auth=_session(SAGE200, base, folder),
        site="a-site",
        company=1,
        subscription_key=CANARY["subscription-key"],
        base_url=base,
        hooks=hooks,
        world=_world(),
        retry=1,
    )


def _accounting(kind: Any, base: str, folder: Path, hooks: Hooks) -> Any:
    from sagewire.accounting._product import PRODUCT

    return kind(
        auth=_session(PRODUCT, base, folder),
        business="a-business",
        subscription_key=CANARY["subscription-key"],
        base_url=base,
        hooks=hooks,
        world=_world(),
        retry=1,
    )


def _sage50(kind: Any, base: str, folder: Path, hooks: Hooks) -> Any:
    store = FileStore(folder / "store" / "keys.json")
    store.save(attrs.evolve(tokens(access="current-key"), refresh=CANARY["first-key"]))
    key = rotating_key(SAGE50, base, MemorySecret(CANARY["rotation-secret"]), store, world=_world())
    return kind(auth=key, base_url=base, hooks=hooks, world=_world(), retry=1)


def _contractor(kind: Any, base: str, folder: Path, hooks: Hooks) -> Any:
    return kind(
        token=CANARY["auth-token"], customer="c", company="d", base_url=base, hooks=hooks, world=_world(), retry=1
    )


def _cloud_elements(kind: Any, base: str, folder: Path, hooks: Hooks) -> Any:
    return kind(
        user=CANARY["user-secret"],
        organization=CANARY["organization-secret"],
        element=CANARY["element-secret"],
        base_url=base,
        hooks=hooks,
        world=_world(),
        retry=1,
    )


_EMPLOYEE = {"recnum": 1, "lstnme": "A", "socsec": CANARY["socsec"], "actnum": CANARY["actnum"]}
_CONFIGURATION = {
    "oauth.api.secret": CANARY["oauth-api-secret"], "event.notification.basic.password": CANARY["callback-password"],
    "event.notification.signature.key": CANARY["signature-key"], "subscription.key": CANARY["subscription-key"],
}  # fmt: skip
_INSTANCE = {"id": 7, "name": "n", "token": CANARY["instance-token"], "configuration": _CONFIGURATION}

SCENES = (
    Scene(
        name="sage200, stale",
        kinds=(Sage200, AsyncSage200),
        make=_stale,
        calls={"get": lambda client: client.customers.get(1), "list": lambda client: client.customers.list()},
        answers={"/customers/1": {"id": 1}, "/customers": []},
        homes={
            "new-access-token": ("authorization",),
            "new-refresh-token": ("form",),
            "client-secret": ("form",),
            "refresh-token": ("form",),
        },
    ),
    Scene(
        name="sage200",
        kinds=(Sage200, AsyncSage200),
        make=_sage200,
        calls={
            "get": lambda client: client.customers.get(1),
            "list": lambda client: client.customers.list(where=lambda c: c.balance > 1),
            "create": lambda client: client.sop_orders.create(customer_id=1, customer_document_no="PO-1"),
            "update": lambda client: client.customers.update(1, name="A"),
            "delete": lambda client: client.sop_orders.delete(1),
            "refused before it is sent": lambda client: client.customers.create(reference="FAR-TOO-LONG-FOR-IT"),
            "logout": lambda client: client.logout(),
        },
        answers={"/customers/1": {"id": 1, "reference": "A"}, "/customers": [], "/sop_orders": {"id": 5}},
        homes={
            "access-token": ("authorization",),
            "new-access-token": ("authorization",),
            "subscription-key": ("ocp-apim-subscription-key",),
            "client-secret": ("form",),
            "refresh-token": ("form",),
        },
    ),
    Scene(
        name="accounting",
        kinds=(Accounting, AsyncAccounting),
        make=_accounting,
        calls={
            "get": lambda client: client.contacts.get("1"),
            "list": lambda client: client.contacts.list(),
            "create": lambda client: client.contacts.create(name="A", contact_type_ids=["CUSTOMER"]),
            "update": lambda client: client.contacts.update("1", name="A"),
            "delete": lambda client: client.contacts.delete("1"),
        },
        answers={"/contacts/1": {"id": "1"}, "/contacts": {"$items": [], "$next": None, "$total": 0}},
        homes={
            "access-token": ("authorization",),
            "new-access-token": ("authorization",),
            "client-secret": ("form",),
            "refresh-token": ("form",),
        },
    ),
    Scene(
        name="sage50",
        kinds=(Sage50, AsyncSage50),
        make=_sage50,
        calls={
            "scopes": lambda client: client.scopes.list(),
            "download": lambda client: client.scopes.download(scope="customers"),
            "upload": lambda client: client.files.upload(scope="customers", content=b"[]"),
            "tracking": lambda client: client.tracking.get("1"),
            "passcode": lambda client: client.passcodes.create(
                developer_id=CANARY["developer-id"],
                application_id=CANARY["application-id"],
                secret=CANARY["rotation-secret"],
            ),
            "application": lambda client: client.applications.create(
                developer_id=CANARY["developer-id"],
                name="n",
                approval_url="https://a.example/x",
                notification_url="https://a.example/y",
            ),
            "rotate": lambda client: client.api_keys.rotate(
                initial_apikey=CANARY["first-key"], secret=CANARY["rotation-secret"]
            ),
        },
        answers={
            "passcode": {"passcode": CANARY["passcode"]},
            "apikey": {"apikey": CANARY["new-key"], "expires": "2030-01-01T00:00:00Z"},
        },
        homes={
            "current-key": ("apikey",),
            "new-key": ("apikey",),
            "first-key": ("body",),
            "rotation-secret": ("body",),
            "developer-id": ("target",),
            "application-id": ("target",),
        },
    ),
    Scene(
        name="contractor",
        kinds=(Contractor, AsyncContractor),
        make=_contractor,
        calls={
            "list": lambda client: client.employees.list(where=lambda c: c.socsec == CANARY["socsec"]),
            "create": lambda client: client.employees.create(
                lstnme="A", fstnme="B", status=1, dtehre="2026-01-01", socsec=CANARY["socsec"], actnum=CANARY["actnum"]
            ),
            "create, right": lambda client: client.employees.create(
                lstnme="A",
                fstnme="B",
                status=1,
                dtehre=date(2026, 1, 1),
                socsec=CANARY["socsec"][:11],
                actnum=CANARY["actnum"],
            ),
            "cards": lambda client: client.clients.create(clnnme="A", crdnum=CANARY["crdnum"], status=1),
            "vendors": lambda client: client.vendors.create(vndnme="A", fedidn=CANARY["fedidn"], vndtyp=1),
            "refused before it is sent": lambda client: client.employees.create(
                nothing=CANARY["socsec"], socsec=1.5, actnum=b"CANARY"
            ),
        },
        answers={"/api/tables/employ": [_EMPLOYEE], "/api/Employees": {"response": "SUCCESS", "recnum": "1"}},
        homes={
            "auth-token": ("auth-token",),
            "socsec": ("body", "target"),
            "actnum": ("body",),
            "crdnum": ("body",),
            "fedidn": ("body",),
        },
    ),
    Scene(
        name="cloud_elements",
        kinds=(CloudElements, AsyncCloudElements),
        make=_cloud_elements,
        calls={
            "instances": lambda client: client.instances.list(),
            "get": lambda client: client.instances.get(7),
            "create": lambda client: client.instances.create(
                name="n",
                element={"key": "sage200"},
                configuration={name.replace(".", "_"): value for name, value in _CONFIGURATION.items()},
            ),
            "settings": lambda client: client.configuration.update(
                7, instance_id=7, property_value=CANARY["callback-password"]
            ),
            "login address": lambda client: client.elements.oauth_url(
                key_or_id="sage200",
                api_key="k",
                api_secret=CANARY["oauth-api-secret"],
                callback_url="https://a.example/x",
            ),
            "customers": lambda client: client.customers.list(),
        },
        answers={"/instances/7": _INSTANCE, "/instances": [_INSTANCE], "/customers": []},
        homes={
            "user-secret": ("authorization",),
            "organization-secret": ("authorization",),
            "element-secret": ("authorization",),
            "oauth-api-secret": ("body", "target"),
            "callback-password": ("body",),
            "signature-key": ("body",),
            "subscription-key": ("body",),
        },
    ),
)
"""Every product, each with calls that carry every secret it knows."""

_NEW_TOKENS = {
    "access_token": CANARY["new-access-token"],
    "refresh_token": CANARY["new-refresh-token"],
    "expires_in": 300,
    "token_type": "bearer",
}


def _well(scene: Scene, asked: Asked) -> Told:
    path = asked.target.partition("?")[0]
    if path == "/token":
        return Told(body=json.dumps(_NEW_TOKENS).encode())
    for ending, value in scene.answers.items():
        if path.lower().endswith(ending.lower()):
            return Told(body=json.dumps(value).encode())
    return Told()


def _failing(
    status: int, how: Any = "", kind: str = "application/json", **headers: str
) -> Callable[[Scene, Asked], Told]:
    body = b'{"message": "It was refused."}' if kind.endswith("json") else b"<html><title>Oh</title></html>"
    return lambda scene, asked: Told(status, body, headers, kind, how)


def _misshapen(scene: Scene, asked: Asked) -> Told:
    """What is right but for its types: each text is a list of it."""

    def bent(value: Any) -> Any:
        if isinstance(value, dict):
            return {name: bent(item) for name, item in value.items()}
        if isinstance(value, list):
            return [bent(item) for item in value]
        return [value] if isinstance(value, str) else value

    return Told(200, json.dumps(bent(json.loads(_well(scene, asked).body))).encode())


def _echo(status: int) -> Callable[[Scene, Asked], Told]:
    def told(scene: Scene, asked: Asked) -> Told:
        secrets = [value for name, value in asked.headers.items() if name not in {"host", "user-agent"}]
        body = {
            "message": f"Not taken: {' '.join(secrets)}",
            "error_description": f"Not {asked.body.decode('latin-1')}",
            "error": "invalid_client",
        }
        return Told(status, json.dumps(body).encode(), {"x-request-id": secrets[-1]})

    return told


ENDS: Mapping[str, Callable[[Scene, Asked], Told]] = {
    "well": _well,
    "401 once": _well,
    **{f"{status}": _failing(status) for status in (400, 401, 403, 404, 409, 422, 429, 500, 503)},
    "429 for an hour": _failing(429, **{"retry-after": "3600"}),
    "HTML": _failing(200, kind="text/html"),
    "empty": lambda scene, asked: Told(200, b""),
    "no JSON": lambda scene, asked: Told(200, b'{"socsec": "' + CANARY["socsec"].encode() + b'", nonsense'),
    "another shape": _misshapen,
    "reset": _failing(200, "reset"),
    "cut": _failing(200, "cut"),
    "redirect": _failing(302, location="https://elsewhere.example/x"),
    "echo 400": _echo(400),
    "echo 401": _echo(401),
}
"""The ways in which a call ends."""


def serving(scene: Scene, end: str) -> Lean:
    """A server at which every call ends so."""
    refused: list[Asked] = []

    def answer(asked: Asked) -> Told:
        if end == "401 once" and not refused and asked.target not in {"/token", "/apikey"}:
            refused.append(asked)
            return Told(401)
        return ENDS[end](scene, asked)

    return Lean(answer)
