"""The Cloud Connector as it is called: always an envelope, whatever becomes of a call."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterable, Mapping
from typing import Any
from urllib.parse import parse_qsl

import attrs

from sagewire.sandbox import wire
from sagewire.sandbox.clock import Clock
from sagewire.sandbox.conditions import ConditionError
from sagewire.sandbox.contractor import entry, reading, sample
from sagewire.sandbox.contractor.access import (
    Access,
    Company,
    Failure,
    Token,
    check_connection,
    check_endpoint,
    check_table,
)
from sagewire.sandbox.contractor.catalogue import Endpoint, catalogue
from sagewire.sandbox.contractor.database import ColumnError, Database
from sagewire.sandbox.contractor.settings import CONNECTION, TOO_MANY, Settings
from sagewire.sandbox.errors import Answer, Refused
from sagewire.sandbox.exchange import Request
from sagewire.sandbox.journal import Call, Ledger
from sagewire.sandbox.products import Found, found_below

BASE = "/contractor"
TOKEN = "sandbox-token"
CUSTOMER = "demo"
COMPANY = "MAIN"
Json = dict[str, Any]
_JSON = ("content-type", "application/json; charset=utf-8")


@attrs.define
class _Running:
    """A call that the server works on; `keys` only for a transaction."""

    lane: tuple[str, ...]
    keys: entry.Keys | None
    crowded: bool


class Contractor:
    """The product.

    Attributes:
        settings: how it behaves.
        access: tokens and companies.
    """

    name = "contractor"
    base = BASE

    def __init__(self, clock: Clock, ledger: Ledger, *, seed: int = 1, companies: Iterable[str] = (COMPANY,)) -> None:
        self._clock = clock
        self._ledger = ledger
        self._seed = seed
        self._codes = tuple(companies)
        self._lock = threading.RLock()
        self._running: dict[int, _Running] = {}
        self.settings = Settings()
        self._access: Access | None = None

    # what can be set up

    @property
    def access(self) -> Access:
        """Tokens and companies; made when they are first needed."""
        with self._lock:
            if self._access is None:
                self._access = Access(CUSTOMER)
                self._access.add_token(TOKEN)
                for number, code in enumerate(self._codes):
                    self._access.companies[code] = self._company(code, self._seed + number)
            return self._access

    def _company(self, code: str, seed: int) -> Company:
        data = Database(catalogue().tables, lambda: self._clock.now().strftime("%Y-%m-%dT%H:%M:%S.%f")[:-3])
        sample.fill(data, seed)
        data.on_change = lambda change, table, key, values: self._ledger.note(
            "created" if change == "created" else "changed", table, key, {"company": code, **values}
        )
        return Company(code, f"Sandbox Builders ({code})", data)

    def add_company(self, code: str) -> Company:
        """Adds a company connection, with sample data."""
        company = self._company(code, self._seed + len(self.access.companies))
        self.access.companies[code] = company
        return company

    def add_token(
        self,
        value: str,
        *,
        companies: Iterable[str] | None = None,
        endpoints: Iterable[str] | None = None,
        tables: Iterable[str] | None = None,
        lifetime: float | None = None,
    ) -> Token:
        """Makes a token; what is not limited is allowed. `lifetime` is in seconds."""
        expires = None if lifetime is None else self._clock.seconds() + lifetime
        return self.access.add_token(value, companies=companies, endpoints=endpoints, tables=tables, expires=expires)

    @property
    def company(self) -> Company:
        """The first company; set its `state` to take its SQL Server away."""
        return next(iter(self.access.companies.values()))

    @property
    def data(self) -> Database:
        """The data of the first company."""
        return self.company.data

    def duplicates(self, table: str, code: str = "") -> dict[int, int]:
        """Record numbers that more than one row of a table has, and how many: the harm of overlapping."""
        found: dict[int, int] = {}
        for row in self.access.companies[code or self.company.code].data.find(table):
            found[row["recnum"]] = found.get(row["recnum"], 0) + 1
        return {key: count for key, count in found.items() if count > 1}

    # being served

    def find(self, path: str, method: str) -> Found | None:
        """Where a request belongs."""
        return found_below(BASE, path, method, catalogue().routes.find)

    def begin(self, request: Request, noted: Call) -> Callable[[], Answer]:
        """Lets a call in: a transaction works out its keys now, and may find that it is not alone."""
        lane = (request.headers.get("customer", ""), request.headers.get("company", ""))
        endpoint = _endpoint(request.method, noted.path)
        with self._lock:
            crowded = sum(running.lane == lane for running in self._running.values()) >= self.settings.parallel
            keys = None
            if endpoint is not None and endpoint.transaction and request.method == "POST" and not crowded:
                keys = self._keys(request, endpoint)
            if keys is not None:
                for number, other in self._running.items():
                    if other.lane == lane and other.keys is not None:
                        self._ledger.overlap(lane, number, noted.number)
            self._running[noted.number] = _Running(lane, keys, crowded)
        running = self._running[noted.number]
        return lambda: self._answer(request, noted, running)

    def _keys(self, request: Request, endpoint: Endpoint) -> entry.Keys | None:
        try:
            token, company = self._admit(request)
            check_endpoint(token, endpoint.name)
        except Failure:
            return None
        return entry.Keys.now(company.data, endpoint.table)

    def pause(self, noted: Call) -> float:
        """How long the server works on a call."""
        running = self._running.get(noted.number)
        transaction = running is not None and running.keys is not None
        return self.settings.transaction_time if transaction else self.settings.call_time

    def leave(self, noted: Call) -> None:
        """A call is over."""
        with self._lock:
            self._running.pop(noted.number, None)

    def keys(self) -> dict[str, str]:
        """A token that may do everything, and the first company."""
        return {"token": TOKEN, "customer": CUSTOMER, "company": self.company.code}

    def controls(self) -> Mapping[str, Callable[[Any], Any]]:
        """What another process may have done: make a token, add a company, take its SQL Server away."""
        return {"token": self._make_token, "company": self._set_company, "overlaps": self._overlaps}

    def _make_token(self, body: Any) -> Json:
        limits = {name: body.get(name) for name in ("companies", "endpoints", "tables", "lifetime")}
        self.add_token(str(body["token"]), **limits)
        return {}

    def _set_company(self, body: Any) -> Json:
        code, state = str(body["code"]), body.get("state", "ok")
        if state != "ok" and state not in CONNECTION:
            raise ValueError(f"state must be ok or one of {', '.join(CONNECTION)}, not {state!r}")
        company = self.access.companies.get(code) or self.add_company(code)
        company.state = state
        return {}

    def _overlaps(self, _body: Any) -> list[Json]:
        return [attrs.asdict(overlap) for overlap in self._ledger.overlaps]

    def expire(self) -> None:
        """Tokens cannot be renewed, so none ends."""

    def start(self, origin: str) -> None:
        """It is served."""

    def reset(self) -> None:
        """As at the start."""
        with self._lock:
            self.close()
            for name, value in attrs.asdict(Settings()).items():
                setattr(self.settings, name, value)

    def close(self) -> None:
        """Ends the databases."""
        with self._lock:
            if self._access is not None:
                for company in self._access.companies.values():
                    company.data.close()
                self._access = None

    # calls

    def _admit(self, request: Request) -> tuple[Token, Company]:
        headers = request.headers
        token, customer, company = (headers.get(name, "") for name in ("auth-token", "customer", "company"))
        token_found, company_found = self.access.check(token, customer, company, self._clock.seconds())
        check_connection(company_found)
        return token_found, company_found

    def _answer(self, request: Request, noted: Call, running: _Running) -> Answer:
        self._ledger.enter(noted)
        try:
            if running.crowded:
                raise Failure(TOO_MANY, 500)
            return self._serve(request, noted, running)
        except (Failure, ColumnError, ConditionError) as failure:
            status = failure.status if isinstance(failure, Failure) else 400
            return self._reply(self._error(str(failure)), status)
        finally:
            self._ledger.enter(None)

    def _error(self, text: str) -> Json:
        return {"response": text} if self.settings.text_in == "response" else {"response": "ERROR", "message": text}

    def _reply(self, document: Json, status: int = 200) -> Answer:
        return Answer(status if self.settings.statuses else 200, wire.encode(document), (_JSON,))

    def _success(self, document: Json) -> Answer:
        return self._reply({"response": self.settings.unknown_response or "SUCCESS", **document})

    def _serve(self, request: Request, noted: Call, running: _Running) -> Answer:
        token, company = self._admit(request)
        found = catalogue().routes.find(request.method, noted.path)
        endpoint = _endpoint(request.method, noted.path)
        if found is None:
            raise Failure("Invalid Request", 404)
        if request.method == "GET":
            query = dict(parse_qsl(request.query))
            return self._rows(token, company, reading.by_get(noted.path, query, self.settings.page_size))
        body = _json(request)
        if endpoint is None:
            return self._rows(token, company, reading.by_post(body, self.settings.page_size))
        check_endpoint(token, endpoint.name)
        keys = running.keys or entry.Keys.now(company.data, endpoint.table)
        act: Callable[[Any], Json] = (
            (lambda record: entry.enter(company, endpoint, record, keys))
            if request.method == "POST"
            else (lambda record: entry.change(company, endpoint, record))
        )
        if wire.is_list(body) and body:
            return self._batch(body, act)
        if request.method == "PUT" or not wire.is_object(body):
            raise Failure("Invalid Request")
        return self._success({"results": [self._result(0, act(body))]})

    def _rows(self, token: Token, company: Company, wanted: reading.Wanted) -> Answer:
        check_table(token, wanted.table)
        return self._success({"data": reading.rows(company.data, wanted)})

    def _batch(self, records: list[Any], act: Callable[[Any], Json]) -> Answer:
        results: list[Json] = []
        failed = 0
        for index, record in enumerate(records):
            try:
                results.append(self._result(index, act(record)))
            except Failure as failure:
                failed += 1
                place = {"index": index} if self.settings.result_index else {}
                results.append({"response": "ERROR", "message": failure.text, **_number(record), **place})
        if not failed or self.settings.batch == "SUCCESS":
            return self._success({"results": results})
        return self._reply({**self._error(f"{failed} of {len(records)} records failed."), "results": results}, 400)

    def _result(self, index: int, keys: Mapping[str, Any]) -> Json:
        known = {name: value for name, value in keys.items() if name in ("recnum", "linnum")}
        return {"response": "SUCCESS", **known, **({"index": index} if self.settings.result_index else {})}


def _endpoint(method: str, path: str) -> Endpoint | None:
    found = catalogue().endpoints.get(path.removeprefix("/api/"))
    return found if method in ("POST", "PUT") else None


def _json(request: Request) -> Any:
    try:
        return wire.decode(request.body)
    except Refused:
        raise Failure("Invalid Request") from None


def _number(record: Any) -> Json:
    number = record.get("recnum") if wire.is_object(record) else None
    return {"recnum": number} if isinstance(number, int) and not isinstance(number, bool) else {}
