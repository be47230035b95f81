"""The generated products, found in the tree, and their operations as the bundled documents tell them."""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Mapping
from functools import cache, cached_property
from importlib import import_module
from inspect import Parameter, signature
from pathlib import Path
from typing import Any, Required, get_args, get_origin, get_type_hints, is_typeddict

import attrs

from sagewire.runtime.auth.base import StaticToken
from sagewire.runtime.effects import World
from tests.contract.record import AsyncRecorder, Recorder, Rushing
from tests.contract.schema import Json, Schemas, Shape

GENERATED = Path(__file__).parents[2] / "generated" / "sagewire"
VERBS = ("get", "put", "post", "delete", "patch", "head", "options")
TOKEN = "contract-token"  # the value is compared, so it must be known
CONTEXT: Mapping[str, Any] = {"string": "0b5e6f3c-2f5a-4c53-9d5c-6a6c3d1f0a11", "integer": 7}
UNKNOWN_SERVER = "https://nowhere.example"
DIALECTS: Mapping[str, Mapping[str, str]] = {
    "odata": {"filter": "$filter", "order": "$orderby", "select": "$select", "expand": "$expand"},
    "sql": {"filter": "where", "order": "orderby", "select": "fields"},
    "ceql": {"filter": "where", "order": "orderBy", "select": "fields"},
}
_CHUNK = 60


@attrs.frozen(eq=False)
class Case:
    """One operation as the document tells it.

    Attributes:
        product: whose it is.
        id: its operationId.
        method: its verb, in capitals.
        path: its path template.
        raw: all that is said of it.
        parameters: its parameters, those of its path included.
        body: the schema of its body, None where it takes none.
        answer: the schema of its answer, None where it gives nothing.
        takes: the media type of its body, empty where it takes none.
        accepts: the media type of its answer, empty where it gives nothing.
    """

    product: Product
    id: str
    method: str
    path: str
    raw: Json = attrs.field(repr=False)
    parameters: tuple[Json, ...] = attrs.field(repr=False)
    body: Shape | None = attrs.field(repr=False)
    answer: Shape | None = attrs.field(repr=False)
    takes: str = attrs.field(repr=False)
    accepts: str = attrs.field(repr=False)

    @property
    def paging(self) -> Json:
        """How its pages are asked for; empty where that is not said."""
        paging: Json = self.raw.get("x-sagewire-paging", {})
        return paging

    @property
    def filter(self) -> Json:
        """What its filter accepts; empty where nothing is said."""
        return {**self.product.document.get("x-sagewire-filter", {}), **self.raw.get("x-sagewire-filter", {})}

    def located(self, location: str) -> dict[str, Json]:
        """Its parameters in one place, by their names on the wire."""
        return {item["name"]: item for item in self.parameters if item["in"] == location}

    @property
    def edition(self) -> str:
        """The only edition that has it."""
        return str(self.raw.get("x-sagewire-edition", ""))

    @property
    def outcome(self) -> Json:
        """Where its answers say whether they are successes; empty where their statuses do."""
        outcome: Json = self.raw.get("x-sagewire-outcome") or self.product.document.get("x-sagewire-outcome", {})
        return outcome

    @property
    def batch(self) -> Json:
        """How many records it takes at once; empty where it takes one."""
        batch: Json = self.raw.get("x-sagewire-batch", {})
        return batch

    @property
    def gives_records(self) -> bool:
        """Whether its method tells of each record, and not what the answer holds."""
        return bool(self.batch) and self.body is not None and self.body.kind == "array"

    @property
    def in_context(self) -> bool:
        """Whether the client's context goes with it."""
        return bool(self.raw.get("x-sagewire-context") != "none")

    @property
    def asks(self) -> bool:
        """Whether it takes the query language: rows of which no field is known cannot be asked for by fields."""
        return bool(self.raw.get("x-sagewire-query")) and self.rows is not None and self.rows.kind == "object"

    @property
    def dialect(self) -> Mapping[str, str]:
        """What the query language calls its parameters; only those that the operation has."""
        if not self.asks:
            return {}
        names = DIALECTS[self.raw["x-sagewire-query"]]
        here = self.located("query")
        return names if names["filter"].startswith("$") else {key: name for key, name in names.items() if name in here}

    @property
    def identity(self) -> Json:
        """Where it carries the id that makes it repeatable; empty where it has none."""
        identity: Json = self.raw.get("x-sagewire-idempotency", {})
        return identity

    @property
    def demands(self) -> bool:
        """Whether the fields that a schema requires must be in its body; a change names only what changes."""
        partial = self.raw.get("x-sagewire-partial", self.method == "PATCH")
        return not partial and self.product.schemas.enforced

    @property
    def listed(self) -> bool:
        """Whether it is a list that is read page by page."""
        is_array = self.answer is not None and self.answer.kind == "array"
        return self.method == "GET" and (is_array or "x-sagewire-paging" in self.raw)

    @cached_property
    def rows(self) -> Shape | None:
        """The schema of the rows of an answer: of an array's items, of those in an envelope, or of the whole."""
        if self.answer is None:
            return None
        if self.answer.kind == "array":
            return self.answer.item
        return self.answer.readable[self.rows_field].item if self.rows_field else self.answer

    @cached_property
    def rows_field(self) -> str:
        """Where the rows stand in an envelope."""
        envelope: Mapping[str, str] = self.raw.get("x-sagewire-envelope", {"rows": ""})
        return envelope["rows"]

    @cached_property
    def wrapper(self) -> str:
        """What its body is wrapped in: the one property of the published body; empty where it is not."""
        if self.body is None or self.raw.get("x-sagewire-wrapper") != "published":
            return ""
        (name,) = self.body.fields
        return name

    @property
    def inner(self) -> Shape | None:
        """The schema of what the caller writes: the body, inside its wrapper."""
        if self.batch and self.body is not None and self.body.kind == "choice":
            return next(option for option in self.body.options if option.kind == "object")
        return self.body.fields[self.wrapper] if self.body is not None and self.wrapper else self.body

    @cached_property
    def function(self) -> Callable[..., Any]:
        """The public method, unbound."""
        operation = self.product.operations[self.id]
        holder = getattr(self.product.client_class, operation.resource).func
        resource = get_type_hints(holder, vars(import_module(self.product.client_class.__module__)))["return"]
        found: Callable[..., Any] = getattr(resource, operation.name)
        return found

    @cached_property
    def keywords(self) -> Mapping[str, Parameter]:
        """The arguments of the public method."""
        return signature(self.function).parameters

    @cached_property
    def model(self) -> Any:
        """The model of its rows, None where it gives none."""
        named = re.search(r"\bm\.(\w+)", str(signature(self.function).return_annotation))
        return getattr(self.product.module("models"), named[1]) if named else None

    @cached_property
    def write_type(self) -> Any:
        """The `TypedDict` of its body, None where there is none."""
        for parameter in self.keywords.values():
            named = re.search(r"\bp\.(\w+)", str(parameter.annotation))
            if named:
                return getattr(self.product.module("params"), named[1])
        return None

    def python_name(self, location: str, wire: str) -> str:
        """The argument for a parameter, empty where the caller cannot give it."""
        operation = self.product.operations[self.id]
        return next((p.name for p in operation.parameters if (p.location, p.wire) == (location, wire)), "")


class Product:
    """One generated package with its bundled document."""

    def __init__(self, name: str) -> None:
        """Takes the name of the package."""
        self.name = name
        self.document: Json = json.loads((GENERATED / name / "openapi.json").read_bytes())
        self.schemas = Schemas(self.document)
        self.operations: Mapping[str, Any] = self.module("").OPERATIONS
        offered = dir(self.module(""))
        (client,) = (name for name in offered if f"Async{name}" in offered)
        self.client_class: Any = getattr(self.module(""), client)
        self.async_class: Any = getattr(self.module(""), f"Async{client}")
        published: list[Json] = self.document.get("servers", [{"url": UNKNOWN_SERVER}])
        servers: list[Json] = self.document.get("x-sagewire-servers") or published[:1]
        self.servers: Mapping[str, str] = {item.get("edition", ""): item["url"].rstrip("/") for item in servers}
        self.wire: Json = self.document.get("x-sagewire-wire", {})

    def __repr__(self) -> str:
        return self.name

    def module(self, name: str) -> Any:
        """A part of the package, or the package itself."""
        return import_module(".".join(filter(None, ("sagewire", self.name, name))))

    @cached_property
    def cases(self) -> tuple[Case, ...]:
        """Every operation of the document."""
        paths: dict[str, Json] = self.document["paths"]
        found = [self._case(path, verb, item) for path, item in paths.items() for verb in VERBS if verb in item]
        return tuple(sorted(found, key=lambda case: case.path))

    def _case(self, path: str, verb: str, item: Json) -> Case:
        raw: Json = item[verb]
        merged: dict[tuple[str, str], Json] = {}
        for parameter in (*item.get("parameters", ()), *raw.get("parameters", ())):
            resolved = self.schemas.resolved(parameter)
            merged[resolved["in"], resolved["name"]] = resolved
        body = self.schemas.resolved(raw["requestBody"]) if "requestBody" in raw else {}
        good = [self.schemas.resolved(answer) for status, answer in raw["responses"].items() if status[0] == "2"]
        told = next((answer for answer in good if answer.get("content")), Json())
        return Case(
            product=self,
            id=raw["operationId"],
            method=verb.upper(),
            path=path,
            raw=raw,
            parameters=tuple(merged.values()),
            body=self._content(body),
            answer=self._content(told),
            takes=next(iter(body.get("content", {})), ""),
            accepts=next(iter(told.get("content", {})), ""),
        )

    def _content(self, holder: Json) -> Shape | None:
        for content in holder.get("content", {}).values():
            return self.schemas.shape(content["schema"])
        return None

    @cached_property
    def chunks(self) -> tuple[tuple[Case, ...], ...]:
        """The operations in groups, so that a group is one test."""
        cases = self.cases
        return tuple(cases[start : start + _CHUNK] for start in range(0, len(cases), _CHUNK))

    @property
    def edition(self) -> str:
        """The edition that a client has where none is named."""
        return next(iter(self.servers), "")

    def client(self, transport: Recorder, edition: str = "", **changes: Any) -> Any:
        """A client whose requests are recorded and whose waits cost no time."""
        return self.client_class(**{**self._settings(transport, edition), **changes})

    def async_client(self, transport: AsyncRecorder, edition: str = "", **changes: Any) -> Any:
        """Its async twin."""
        return self.async_class(**{**self._settings(transport, edition), **changes})

    def _settings(self, transport: object, edition: str) -> dict[str, Any]:
        settings: dict[str, Any] = {
            **self.door(),
            "transport": transport,
            "world": World(clock=Rushing()),
            **{field["name"]: value for field, value in self.context()},
            **{field["name"]: value for field, value in self.headers()},
        }
        if UNKNOWN_SERVER in self.servers.values():
            settings["base_url"] = UNKNOWN_SERVER
        return {**settings, "edition": edition} if edition else settings

    def door(self) -> dict[str, Any]:
        """What every client here is let in by: the keywords of its constructor."""
        if self.auth["kind"] in ("headers", "composite"):
            return {field["name"]: f"{TOKEN}-{field['name']}" for field in self.credentials()}
        return {"auth": TOKEN if self.auth["kind"] == "api-key-rotating" else StaticToken(TOKEN)}

    def credentials(self) -> list[Json]:
        """The credentials that a client is given by name."""
        return [*self.auth.get("fields", []), *self.auth.get("parts", [])]

    @cached_property
    def auth(self) -> Json:
        """How a client is let in."""
        auth: Json = self.document.get("x-sagewire-auth", {"kind": "oauth-code"})
        return auth

    @cached_property
    def let_in_by(self) -> frozenset[str]:
        """Every header, in small letters, that lets somebody in."""
        headers = [field["header"] for field in self.auth.get("fields", [])]
        return frozenset(name.lower() for name in (*headers, self.auth.get("header", "Authorization")))

    def let_in(self, case: Case) -> dict[str, str]:
        """The headers, in small letters, by which an operation is let in."""
        kind, auth = self.auth["kind"], self.auth
        if case.raw.get("x-sagewire-auth") == "none":
            return {}
        if kind == "headers":
            return {field["header"].lower(): f"{TOKEN}-{field['name']}" for field in auth["fields"]}
        if kind == "api-key-rotating":
            return {auth["header"].lower(): TOKEN}
        if kind != "composite":
            return {"authorization": f"Bearer {TOKEN}"}
        wanted = case.raw.get("x-sagewire-auth-parts", [part["name"] for part in auth["parts"]])
        parts = [f"{part['label']} {TOKEN}-{part['name']}" for part in auth["parts"] if part["name"] in wanted]
        return {auth["header"].lower(): auth["separator"].join(parts)}

    def sends(self, header: str, edition: str) -> bool:
        """Whether an edition's server gets one of the client's headers; those that no server claims go to each."""
        servers: list[Json] = self.document.get("x-sagewire-servers", [])
        claims = {server.get("edition", ""): server.get("headers", []) for server in servers}
        return header in claims.get(edition, []) or not any(header in names for names in claims.values())

    def context(self) -> list[tuple[Json, Any]]:
        """What every client here is set to, by the declaration of each context value."""
        return [(field, CONTEXT[field.get("type", "string")]) for field in self.document.get("x-sagewire-context", [])]

    def headers(self) -> list[tuple[Json, str]]:
        """The same for the headers that a client may be given."""
        return [(field, f"value-of-{field['name']}") for field in self.document.get("x-sagewire-headers", [])]


@cache
def products() -> tuple[Product, ...]:
    """Every product that was generated."""
    return tuple(Product(found.parent.name) for found in sorted(GENERATED.glob("*/openapi.json")))


def chunks() -> list[tuple[str, tuple[Case, ...]]]:
    """Every chunk of every product, with a name for the test."""
    return [
        (f"{product.name}-{number:02d}-{group[0].id}", group)
        for product in products()
        for number, group in enumerate(product.chunks)
    ]


def inner_type(hint: Any) -> Any:
    """The `TypedDict` inside an annotation, None where there is none."""
    if is_typeddict(hint):
        return hint
    for part in get_args(hint):
        found = inner_type(part)
        if found is not None:
            return found
    return None


@cache
def write_hints(typed: Any) -> Mapping[str, tuple[str, Any]]:
    """A write type's fields by their names on the wire: the argument, and its annotation."""
    hints = get_type_hints(typed, include_extras=True)
    return {_wire(hint) or name: (name, hint) for name, hint in hints.items()}


def _wire(hint: Any) -> str:
    for part in (*getattr(hint, "__metadata__", ()), *get_args(hint)):
        if type(part).__name__ == "Wire":
            return str(part.name)
    return _wire(get_args(hint)[0]) if get_origin(hint) is Required else ""
