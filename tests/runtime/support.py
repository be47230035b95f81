"""A small product, written by hand in the shape that the generator gives, and a world without time or network."""

from __future__ import annotations

import itertools
import json
import re
from collections.abc import Callable, Mapping, Sequence
from datetime import UTC, datetime, timedelta
from decimal import Decimal
from functools import cached_property
from typing import Annotated, Any, TypedDict, Unpack
from urllib.parse import parse_qsl, urlsplit

from sagewire.runtime.client import AsyncClient, AsyncClientOptions, Client, ClientOptions
from sagewire.runtime.effects import Clock, TransportError, World
from sagewire.runtime.model import Model, sent
from sagewire.runtime.operation import Filter, NaturalKey, Operation, Paging, Parameter
from sagewire.runtime.options import RequestOptions
from sagewire.runtime.paging.pager import AsyncPager, Pager
from sagewire.runtime.product import ClientHeader, ContextField, Limits, OAuthCode, Product, Server, WireForms
from sagewire.runtime.resource import AsyncResource, Resource
from sagewire.runtime.wire.message import Headers, Request, Response
from sagewire.runtime.writing.marks import Scale, Text

Rows = list["Book"]

BASE = "https://api.example.test/v1"

PRODUCT = Product(
    package="tests.runtime.support",
    title="Example Books",
    env="EXAMPLE",
    servers=(Server(url=BASE, edition="full"), Server(url="https://api.example.test/small", edition="small")),
    context=(
        ContextField(name="site", header="X-Site", choose="sites.list()"),
        ContextField(name="company", header="X-Company", integer=True, choose="sites.list()"),
    ),
    headers=(ClientHeader(name="subscription_key", header="X-Key", secret=True),),
    auth=OAuthCode(authorize_url="https://id.example.test/authorize", token_url="https://id.example.test/token"),
    limits=Limits(rate=6000, development_rate=20),
    wire=WireForms(day="T00:00:00Z", null="refuse"),
)


class Book(Model, frozen=True, kw_only=True):
    """A row."""

    id: int = sent()
    name: str = sent()
    price: Decimal | None = None
    kind: str | None = None


class Site(Model, frozen=True, kw_only=True):
    """A choice of context."""

    site_id: str = sent()
    company_id: int = sent()


class BookWrite(TypedDict, total=False):
    """What can be written of a row."""

    name: Annotated[str, Text(20)]
    price: Annotated[Decimal | int, Scale(2)]
    kind: str


KEYSET = Paging(
    strategy="keyset",
    key="id",
    order="id",
    size_parameter="$top",
    default_size=5,
    max_size=10,
    skip_parameter="$skip",
    count_parameter="$count",
)
ID = Parameter(name="id", wire="Id", location="path", required=True)
SHELF = Parameter(name="shelf_id", wire="shelfId", location="path", required=True)

LIST = Operation(
    id="GetBooks", method="GET", path="/books", resource="books", name="list", query="odata", paging=KEYSET,
    filter=Filter(),
)  # fmt: skip
LIST_ON_SHELF = Operation(
    id="GetShelfBooks", method="GET", path="/shelves/{shelfId}/books", resource="books", name="list", query="odata",
    paging=KEYSET, parameters=(SHELF,),
)  # fmt: skip
LIST_BY_SKIP = Operation(
    id="GetBookViews", method="GET", path="/book_views", resource="books", name="views", query="odata",
    paging=Paging(strategy="skip", order="name", size_parameter="$top", default_size=5, skip_parameter="$skip"),
)  # fmt: skip
SITES = Operation(
    id="GetSites", method="GET", path="/sites", resource="sites", name="list", context=False,
    paging=Paging(strategy="none"),
)  # fmt: skip
GET = Operation(
    id="GetBook", method="GET", path="/books/{Id}", resource="books", name="get", query="odata", parameters=(ID,)
)
CREATE = Operation(
    id="PostBook", method="POST", path="/books", resource="books", name="create", body=True, safety="write",
    natural_key=NaturalKey(keys=(("name",),), find="GetBooks", settle=5.0),
)  # fmt: skip
CREATE_ONCE = Operation(
    id="PostBookOnce", method="POST", path="/books_once", resource="books", name="create_once", body=True,
    safety="write", extensions={"idempotency": {"field": "idempotency_id"}},
)  # fmt: skip
PREVIEW = Operation(
    id="PostBookNew", method="POST", path="/books_new", resource="books", name="preview", body=True, safety="preview"
)
UPDATE = Operation(
    id="PutBook", method="PUT", path="/books/{Id}", resource="books", name="update", body=True, safety="write",
    parameters=(ID,),
)  # fmt: skip
REPLACE = Operation(
    id="PutBookAll", method="PUT", path="/books/{Id}/all", resource="books", name="replace", body=True,
    safety="idempotent", parameters=(ID,),
)  # fmt: skip
UPDATE_MANY = Operation(
    id="PutBooks", method="PUT", path="/books", resource="books", name="update_many", body=True, bulk=True,
    safety="write",
)  # fmt: skip
DELETE = Operation(
    id="DeleteBook", method="DELETE", path="/books/{Id}", resource="books", name="delete", safety="write",
    parameters=(ID,),
)  # fmt: skip
COVER = Operation(
    id="GetCover", method="GET", path="/books/{Id}/cover", resource="books", name="cover", accept="image/png",
    parameters=(ID,),
)  # fmt: skip
SMALL_ONLY = Operation(
    id="GetLeaflets", method="GET", path="/leaflets", resource="books", name="leaflets", edition="small"
)
POST_IN_LANE = Operation(
    id="PostEntry", method="POST", path="/entries", resource="books", name="enter", safety="write",
    extensions={"lane": {"name": "entries", "by": ["company"]}},
)  # fmt: skip

OPERATIONS: Mapping[str, Operation] = {
    operation.id: operation
    for operation in (
        LIST, LIST_ON_SHELF, LIST_BY_SKIP, SITES, GET, CREATE, CREATE_ONCE, PREVIEW, UPDATE, REPLACE, UPDATE_MANY,
        DELETE, COVER, SMALL_ONLY, POST_IN_LANE,
    )
}  # fmt: skip


def _list_arguments(given: dict[str, Any]) -> dict[str, Any]:
    return {"where": None, "order_by": None, "select": None, "limit": None, "page_size": None, **given}


class Books(Resource):
    """Sync."""

    def list(self, *, shelf_id: int | None = None, options: RequestOptions | None = None, **given: Any) -> Pager[Book]:
        return self._list(
            (LIST, LIST_ON_SHELF), lambda: Book, options, {"shelf_id": shelf_id, **_list_arguments(given)}
        )

    def views(self, *, options: RequestOptions | None = None, **given: Any) -> Pager[Book]:
        return self._list((LIST_BY_SKIP,), lambda: Book, options, _list_arguments(given))

    def get(self, id: int | str, /, *, options: RequestOptions | None = None, **given: Any) -> Book:
        return self._one((GET,), lambda: Book, options, {"id": id, **given})

    def create(self, *, options: RequestOptions | None = None, **body: Unpack[BookWrite]) -> Book:
        return self._one((CREATE,), lambda: Book, options, {}, lambda: BookWrite, body)

    def create_once(self, *, options: RequestOptions | None = None, **body: Unpack[BookWrite]) -> Book:
        return self._one((CREATE_ONCE,), lambda: Book, options, {}, lambda: BookWrite, body)

    def preview(self, *, options: RequestOptions | None = None, **body: Unpack[BookWrite]) -> Book:
        return self._one((PREVIEW,), lambda: Book, options, {}, lambda: BookWrite, body)

    def update(self, id: int, /, *, options: RequestOptions | None = None, **body: Unpack[BookWrite]) -> Book:
        return self._one((UPDATE,), lambda: Book, options, {"id": id}, lambda: BookWrite, body)

    def replace(self, id: int, /, *, options: RequestOptions | None = None, **body: Unpack[BookWrite]) -> Book:
        return self._one((REPLACE,), lambda: Book, options, {"id": id}, lambda: BookWrite, body)

    def update_many(self, rows: Sequence[BookWrite], /, *, options: RequestOptions | None = None) -> Rows:
        return self._many((UPDATE_MANY,), lambda: Book, options, {}, lambda: BookWrite, rows)

    def delete(self, id: int, /, *, options: RequestOptions | None = None) -> None:
        self._none((DELETE,), options, {"id": id})

    def cover(self, id: int, /, *, options: RequestOptions | None = None) -> bytes:
        return self._bytes((COVER,), options, {"id": id})

    def leaflets(self, *, options: RequestOptions | None = None) -> Rows:
        return self._many((SMALL_ONLY,), lambda: Book, options, {})

    def enter(self, *, options: RequestOptions | None = None) -> None:
        self._none((POST_IN_LANE,), options, {})


class AsyncBooks(AsyncResource):
    """Async."""

    def list(
        self, *, shelf_id: int | None = None, options: RequestOptions | None = None, **given: Any
    ) -> AsyncPager[Book]:
        return self._list(
            (LIST, LIST_ON_SHELF), lambda: Book, options, {"shelf_id": shelf_id, **_list_arguments(given)}
        )

    def views(self, *, options: RequestOptions | None = None, **given: Any) -> AsyncPager[Book]:
        return self._list((LIST_BY_SKIP,), lambda: Book, options, _list_arguments(given))

    async def get(self, id: int | str, /, *, options: RequestOptions | None = None, **given: Any) -> Book:
        return await self._one((GET,), lambda: Book, options, {"id": id, **given})

    async def create(self, *, options: RequestOptions | None = None, **body: Unpack[BookWrite]) -> Book:
        return await self._one((CREATE,), lambda: Book, options, {}, lambda: BookWrite, body)

    async def create_once(self, *, options: RequestOptions | None = None, **body: Unpack[BookWrite]) -> Book:
        return await self._one((CREATE_ONCE,), lambda: Book, options, {}, lambda: BookWrite, body)

    async def preview(self, *, options: RequestOptions | None = None, **body: Unpack[BookWrite]) -> Book:
        return await self._one((PREVIEW,), lambda: Book, options, {}, lambda: BookWrite, body)

    async def replace(self, id: int, /, *, options: RequestOptions | None = None, **body: Unpack[BookWrite]) -> Book:
        return await self._one((REPLACE,), lambda: Book, options, {"id": id}, lambda: BookWrite, body)

    async def delete(self, id: int, /, *, options: RequestOptions | None = None) -> None:
        await self._none((DELETE,), options, {"id": id})

    async def enter(self, *, options: RequestOptions | None = None) -> None:
        await self._none((POST_IN_LANE,), options, {})


class Sites(Resource):
    """Choices of context."""

    def list(self, *, options: RequestOptions | None = None) -> Pager[Site]:
        return self._list((SITES,), lambda: Site, options, {})


class Example(Client):
    """The sync client."""

    def __init__(
        self, *, auth: Any = "token-0123456789", site: str | None = "S1", company: int | None = 7,
        subscription_key: str | None = None, edition: str | None = None, **settings: Unpack[ClientOptions],
    ) -> None:  # fmt: skip
        super().__init__(
            PRODUCT, auth=auth, context={"site": site, "company": company},
            headers={"subscription_key": subscription_key}, edition=edition, **settings,
        )  # fmt: skip

    @cached_property
    def books(self) -> Books:
        return Books(self)

    @cached_property
    def sites(self) -> Sites:
        return Sites(self)


class AsyncExample(AsyncClient):
    """The async client."""

    def __init__(
        self, *, auth: Any = "token-0123456789", site: str | None = "S1", company: int | None = 7,
        edition: str | None = None, **settings: Unpack[AsyncClientOptions],
    ) -> None:  # fmt: skip
        super().__init__(
            PRODUCT, auth=auth, context={"site": site, "company": company}, edition=edition, **settings
        )  # fmt: skip

    @cached_property
    def books(self) -> AsyncBooks:
        return AsyncBooks(self)


class FakeClock(Clock):
    """Time that passes only when someone waits."""

    def __init__(self) -> None:
        self.passed = 0.0
        self.waits: list[float] = []

    def now(self) -> datetime:
        return datetime(2024, 1, 2, 12, tzinfo=UTC) + timedelta(seconds=self.passed)

    def monotonic(self) -> float:
        return self.passed

    def sleep(self, seconds: float) -> None:
        self.waits.append(seconds)
        self.passed += seconds

    async def asleep(self, seconds: float) -> None:
        import asyncio

        self.sleep(seconds)
        await asyncio.sleep(0)


def world(random: float = 0.5) -> World:
    """A world whose dice always show the same."""
    return World(clock=FakeClock(), random=lambda: random)


Outcome = Response | TransportError | Callable[[Request], "Response | TransportError"]


class Script:
    """A transport that plays answers, the last one for ever, and keeps what was asked. For both worlds."""

    def __init__(self, *outcomes: Outcome) -> None:
        self.outcomes = outcomes
        self.requests: list[Request] = []

    def send(self, request: Request) -> Response:
        outcome = self.outcomes[min(len(self.requests), len(self.outcomes) - 1)]
        self.requests.append(request)
        played = outcome(request) if callable(outcome) else outcome
        if isinstance(played, TransportError):
            raise played
        return played


class AsyncScript(Script):
    """The same for an event loop."""

    async def send(self, request: Request) -> Response:  # type: ignore[override]  # the async twin
        return Script.send(self, request)


def answer(value: object = None, status: int = 200, **headers: str) -> Response:
    """An answer with JSON, or with nothing."""
    content = b"" if value is None else json.dumps(value).encode()
    named = {name.replace("_", "-"): text for name, text in headers.items()}
    return Response(status, Headers({"content-type": "application/json", **named}), content)


def broken(phase: str, *, timed_out: bool = False) -> TransportError:
    """A request without an answer."""
    return TransportError("time-out" if timed_out else "reset", phase=phase, timed_out=timed_out)


def query_of(request: Request) -> dict[str, str]:
    """The query of a request, decoded."""
    return dict(parse_qsl(urlsplit(request.url).query, keep_blank_values=True))


class Shelf:
    """A fake list: speaks enough of the filter to be paged by key and by position."""

    def __init__(self, rows: Sequence[dict[str, Any]]) -> None:
        self.rows = {row["id"]: dict(row) for row in rows}
        self.requests: list[Request] = []
        self.before_page: Callable[[int], None] = lambda number: None

    def send(self, request: Request) -> Response:
        self.before_page(len(self.requests))
        self.requests.append(request)
        query = query_of(request)
        rows = self.matching(query.get("$filter", ""))
        for order in reversed(query.get("$orderby", "").split(",") if query.get("$orderby") else []):
            name, _, direction = order.partition(" ")
            rows.sort(key=lambda row: row[name], reverse=direction == "desc")
        skip, top = int(query.get("$skip", 0)), int(query.get("$top", 500))
        if skip and "$orderby" not in query:
            return answer({"Message": "Invalid usage of the option NEXT in the FETCH statement"}, 400)
        if query.get("$count") == "true":
            return answer(len(rows))
        fields = query["$select"].split(",") if "$select" in query else None
        return answer([{k: v for k, v in row.items() if not fields or k in fields} for row in rows[skip : skip + top]])

    def matching(self, text: str) -> list[dict[str, Any]]:
        rows = list(self.rows.values())
        above = re.match(r"id gt (\d+)(?: and \((.*)\))?$", text)
        if above:
            rows = [row for row in rows if row["id"] > int(above[1])]
            text = above[2] or ""
        if text:
            wanted = {int(part.removeprefix("id eq ")) for part in text.split(" or ")}
            rows = [row for row in rows if row["id"] in wanted]
        return rows


class AsyncShelf(Shelf):
    """The same for an event loop."""

    async def send(self, request: Request) -> Response:  # type: ignore[override]  # the async twin
        return Shelf.send(self, request)


def rows(*ids: int) -> list[dict[str, Any]]:
    """Rows with these ids."""
    return [{"id": number, "name": f"n{number % 3}"} for number in ids]


unique = map(str, itertools.count(1))
"""Texts that were never used before: client ids, for registries that outlive a test."""
