"""Sage 200 behind its gateway: token, limits, site and company, role, release; then the behaviour of the path."""

from __future__ import annotations

import re
import threading
from collections.abc import Callable
from pathlib import Path
from typing import Any
from urllib.parse import parse_qsl

from sagewire.sandbox import wire
from sagewire.sandbox.clock import Clock
from sagewire.sandbox.document import Operation, load
from sagewire.sandbox.errors import Answer, Refused, gateway
from sagewire.sandbox.exchange import Request
from sagewire.sandbox.identity import AUDIENCE, SCOPES, Access, Identity
from sagewire.sandbox.journal import Call as Noted
from sagewire.sandbox.journal import Ledger
from sagewire.sandbox.limits import RateLimiter
from sagewire.sandbox.oauth import Endpoints
from sagewire.sandbox.products import Found, SignIn, found_below
from sagewire.sandbox.sage200 import actions
from sagewire.sandbox.sage200.call import Call
from sagewire.sandbox.sage200.company import Company, Model
from sagewire.sandbox.sage200.modules import module_of
from sagewire.sandbox.sage200.seeding import Size
from sagewire.sandbox.sage200.stored import make_company
from sagewire.sandbox.schema import Scope
from sagewire.sandbox.sites import Site

BASES = {
    "professional": "/uk/sage200extra/accounts/v1",
    "standard": "/uk/sage200/accounts/v1",
}
RELEASES = {
    "2020 R1": "2020-05-31",
    "2020 R2": "2020-11-30",
    "2021 R1": "2021-06-30",
    "2021 R2": "2021-12-31",
    "2022 R1": "2022-02-18",
    "2022 R2": "2022-08-22",
    "2023 R1": "2023-02-20",
    "2023 R2": "2023-08-14",
    "2024 R1": "2024-02-05",
    "2024 R2": "2024-10-28",
    "2025 R1": "2025-06-02",
}
_JSON = ("content-type", "application/json; charset=utf-8")


class Sage200:
    """The product.

    Args:
        clock: tells the time.
        identity: who is who.
        ledger: where changes are noted.
        sites: what can be reached; shared, so it may be changed while the sandbox runs.
        size: how much data a company starts with.
        seed: what it is made from.
        path: file to keep the first company in; None keeps it in memory.
        release: release of the site, such as `2023 R1`, or a date; empty for the newest.
        rate_limits: whether callers are limited.
    """

    name = "sage200"
    sign_in = SignIn("/authorize", "/oauth/token", scopes=SCOPES, extra={"audience": AUDIENCE})

    def __init__(
        self,
        clock: Clock,
        identity: Identity,
        ledger: Ledger,
        sites: list[Site],
        *,
        size: Size,
        seed: int = 1,
        path: str | None = None,
        release: str = "",
        rate_limits: bool = True,
    ) -> None:
        self._clock = clock
        self.identity = identity
        self._endpoints = Endpoints(identity)
        self._ledger = ledger
        self._sites = sites
        self._size = size
        self._seed = seed
        self._path = path
        self._release = _release_date(release)
        self.model = Model(load(self.name))
        self.limiter = RateLimiter(clock, enabled=rate_limits)
        self._companies: dict[tuple[str, int], Company] = {}
        self._lock = threading.RLock()
        self.collections = _collections(self.model)

    # companies

    def company(self, site: str, number: int) -> Company:
        """The data of a company; made when it is first needed."""
        key = (site, number)
        with self._lock:
            if key not in self._companies:
                self._companies[key] = self._open(number, None if self._companies else self._path)
            return self._companies[key]

    def _open(self, number: int, path: str | None) -> Company:
        company = make_company(self.model, self._clock, self._seed + number - 1, self._size, path)
        company.store.on_change = lambda change, table, row, values: self._ledger.note(
            change, self.collections.get(table, table), row, values
        )
        return company

    @property
    def data(self) -> Company:
        """The data of the first company."""
        site = self._sites[0]
        return self.company(site.site_id, next(iter(site.companies)))

    def reset(self) -> None:
        """Back to the data that the sandbox starts with, also where it is kept in a file."""
        with self._lock:
            self.close()
            if self._path is not None:
                Path(self._path).unlink(missing_ok=True)
            self.limiter.reset()

    def close(self) -> None:
        """Ends the databases."""
        with self._lock:
            for company in self._companies.values():
                company.store.close()
            self._companies.clear()

    # calls

    def find(self, path: str, method: str) -> Found | None:
        """Edition, path below the base URL, and the operation of a request; None where it is not ours."""
        for edition, base in BASES.items():
            found = found_below(base, path, method, self.model.routes.find, edition)
            if found is not None:
                return found
        return None

    def identify(self, request: Request) -> Answer | None:
        """Answers a call of Sage ID; None where it is none."""
        if (request.method, request.path) == ("GET", self.sign_in.authorize):
            return self._endpoints.authorize(request.uri, request.headers)
        if (request.method, request.path) == ("POST", self.sign_in.token):
            return self._endpoints.token(request.uri, request.headers, request.body.decode("utf-8", "replace"))
        return None

    def begin(self, request: Request, noted: Noted) -> Callable[[], Answer]:
        """What answers a call."""
        return lambda: self.answer(request, noted)

    def answer(self, request: Request, noted: Noted) -> Answer:
        """Answers a call."""
        self._ledger.enter(noted)
        try:
            result = self._serve(request, noted)
        except Refused as refused:
            body = b"" if refused.document is None else wire.encode(refused.document)
            return Answer(refused.status, body, (_JSON,) if body else ())
        finally:
            self._ledger.enter(None)
        return Answer(200) if result is None else Answer(200, wire.encode(result), (_JSON,))

    def _serve(self, request: Request, noted: Noted) -> Any:
        access = self._authorise(request)
        self._limit(access)
        found = self.model.routes.find(request.method, noted.path)
        scope = Scope(noted.edition, self._release)
        if found is None or not scope.allows(found[0]):
            raise gateway(404, "Resource not found")
        operation, parameters = found
        if operation.path == "/sites":
            return self._list_sites(access, noted.edition)
        company = self._context(request, access, operation)
        self._check_role(access, operation)
        if request.body and not request.headers.get("content-type", "application/json").startswith("application/json"):
            raise Refused(415, {"Message": "The request entity's media type is not supported for this resource."})
        body = wire.decode(request.body) if request.body else None
        query = list(parse_qsl(request.query, keep_blank_values=True))
        call = Call(operation, parameters, query, body, company, scope)
        if operation.method in ("POST", "PUT") and body is None and not operation.collection.endswith("_new"):
            raise Refused(400, {"Message": "The request body is missing."})
        with company.store.lock:
            try:
                return actions.handler(call)(call)
            finally:
                noted.ignored += call.ignored

    def _authorise(self, request: Request) -> Access:
        scheme, _, token = request.headers.get("authorization", "").partition(" ")
        access = self.identity.check(token) if scheme.lower() == "bearer" else None
        if access is None:
            if not token:
                raise gateway(401, "Unauthorized. Access token is missing or invalid.")
            raise Refused(401)
        return access

    def _limit(self, access: Access) -> None:
        client = self.identity.clients.get(access.client_id)
        wait = self.limiter.refuse(access.client_id, development=client is not None and client.development)
        if wait:
            raise gateway(429, f"Rate limit is exceeded. Try again in {wait} seconds.")

    def _reachable(self, access: Access) -> list[Site]:
        user = self.identity.users.get(access.login)
        allowed = user.sites if user is not None else []
        return [site for site in self._sites if allowed is None or site.site_id in allowed]

    def _list_sites(self, access: Access, edition: str) -> list[dict[str, Any]]:
        return [
            {
                "company_id": number,
                "company_name": name,
                "site_id": site.site_id,
                "site_name": site.name,
                "site_short_name": site.short_name,
                "tenant_id": site.tenant_id,
            }
            for site in self._reachable(access)
            if not (site.state == "tunnel-down" and edition == "professional")
            for number, name in site.companies.items()
        ]

    def _context(self, request: Request, access: Access, operation: Operation) -> Company:
        wanted, number = request.headers.get("x-site", ""), request.headers.get("x-company", "")
        site = next((site for site in self._reachable(access) if site.site_id.lower() == wanted.lower()), None)
        if not operation.context and site is None:
            site, number = self._sites[0], str(next(iter(self._sites[0].companies)))
        if site is None or not re.fullmatch(r"[0-9]{1,9}", number) or int(number) not in site.companies:
            raise Refused(401)
        if site.state == "no-database":
            raise gateway(524, "A timeout occurred")
        if site.state == "tunnel-down":
            raise gateway(504, "The gateway did not receive a timely response from the site")
        return self.company(site.site_id, int(number))

    def _check_role(self, access: Access, operation: Operation) -> None:
        user = self.identity.users.get(access.login)
        if user is not None and module_of(operation.path) in user.denied:
            raise Refused(403)


def _release_date(release: str) -> str:
    if not release or re.fullmatch(r"\d{4}-\d\d-\d\d", release):
        return release
    if release not in RELEASES:
        raise ValueError(f"release {release!r} is not known: use one of {', '.join(RELEASES)}, or a date")
    return RELEASES[release]


def _collections(model: Model) -> dict[str, str]:
    names: dict[str, str] = {}
    for operation in model.operations:
        for table in (operation.answer if operation.method == "GET" else "", operation.takes):
            if table and not operation.collection.endswith("_new"):
                names.setdefault(table, operation.collection)
    return names
