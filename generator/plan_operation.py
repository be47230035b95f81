"""Writes operations as the code of their constants."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

import attrs

from generator import naming
from generator.code import build, group, literal
from generator.describe import since_of
from generator.facts import Facts
from generator.grammar import is_object
from generator.plain import Json, array_of, object_of
from generator.plan_calls import LISTING
from generator.problems import Problems
from generator.render import Shapes
from generator.types import Type

_PREFIX = "x-sagewire-"
_EXTENSIONS = ("outcome", "idempotency", "lane", "fallback", "changes", "balance", "address")
_ODATA_ONE = frozenset({"$select", "$expand"})
_ODATA_LIST = _ODATA_ONE | {"$filter", "$orderby", "$top", "$skip", "$count"}
_PAGED = ("strategy", "key", "order", "size", "skip", "count", "page")
_BOUNDARY = "part-9f4c1e7ab35d4d0a8a6e"
_STYLES = {"path": "simple", "query": "form", "header": "simple"}


@attrs.frozen
class OperationCoder:
    """Writes the operations of one document.

    Attributes:
        document: the root of the bundled document.
        shapes: its types.
        problems: takes parameters that cannot be sent.
        pagings: the ways that lists are paged: code -> the constant that holds it.
    """

    document: Mapping[str, Any]
    shapes: Shapes
    problems: Problems
    pagings: dict[str, str] = attrs.field(factory=dict[str, str])

    # parameters ------------------------------------------------------------------------------------------------

    def parameters(self, fact: Facts) -> list[Json]:
        """The parameters that a caller gives: not those that the client, the filter or the pager sends."""
        own = {str(item.get("header", "")).lower() for item in self._client_headers()}
        paged = {str(part.get("parameter", "")) for part in fact.paging.values() if is_object(part)}
        paged.add(str(fact.paging.get("parameter", "")))
        own.add(str(object_of(fact.raw.get("x-sagewire-idempotency")).get("header", "")).lower())
        asked = fact.asked_on_wire
        if fact.query == "odata":
            asked = _ODATA_LIST if fact.kind == "list" else _ODATA_ONE
        found: list[Json] = []
        for parameter in fact.raw["parameters"]:
            wire = parameter["x-view-wire"]
            if parameter["in"] == "header" and wire.lower() in own:
                continue
            if parameter["in"] == "query" and wire in paged | asked:
                continue
            self._check(fact, parameter)
            found.append(parameter)
        return found

    def _client_headers(self) -> list[Json]:
        return [*array_of(self.document.get("x-sagewire-context")), *array_of(self.document.get("x-sagewire-headers"))]

    def _check(self, fact: Facts, parameter: Json) -> None:
        wire, where = parameter["x-view-wire"], parameter["in"]
        style = parameter.get("style") or _STYLES[where]
        if style != _STYLES[where]:
            self.problems.add(
                fact.raw["x-view-at"],
                f"the parameter {wire!r} has the style {style!r}",
                "only the usual one can be sent",
            )
        if parameter.get("x-view-deep"):
            self.problems.add(
                fact.raw["x-view-at"], f"the parameter {wire!r} is an object", "declare its fields as parameters"
            )

    def argument(self, fact: Facts, parameter: Json) -> str:
        """The keyword of a parameter. A parent whose parameter is plainly called `id` is named after its collection."""
        if parameter["in"] == "path" and parameter["x-view-wire"] == fact.place.own_id:
            return "id"
        name: str = parameter["name"]
        if parameter["in"] == "path" and name == "id":
            before = fact.key[0].partition("{" + parameter["x-view-wire"] + "}")[0].rstrip("/").rpartition("/")[2]
            return f"{naming.singular(naming.identifier(before, prefix='parent'))}_id"
        reserved = set(LISTING) if fact.kind == "list" else {"to"} if fact.kind == "bytes" else set[str]()
        if fact.query:
            reserved |= {"select", "expand"}
        elif fact.kind == "list":
            reserved -= {"where"}
        taken = name in reserved or name in fact.body_names or (name == "id" and fact.place.own_id)
        return f"{parameter['in']}_{name}" if taken else name

    def default(self, parameter: Json) -> str | int | bool | None:
        """What is sent where the caller gives nothing: what an overlay says, or what a required parameter must have."""
        value = parameter.get("x-sagewire-default")
        if value is not None:
            return value if isinstance(value, str | int | bool) else None
        value = parameter.get("x-view-default")
        if not parameter["required"] or parameter["in"] == "path":
            return None
        choices: list[Any] = parameter.get("x-view-enum") or []
        if value is None and len(choices) == 1:
            value = choices[0]
        return value if isinstance(value, str | int | bool) else None

    def _parameter(self, fact: Facts, parameter: Json) -> str:
        type_: Type = fact.parsed.parameters[parameter["name"]]
        form = next(iter(parameter["x-view-times"]), type_.kind)
        default = self.default(parameter)
        return build(
            "Parameter",
            {
                "name": literal(self.argument(fact, parameter)),
                "wire": literal(parameter["x-view-wire"]),
                "location": literal(parameter["in"]),
                "required": _true(parameter["required"]),
                "form": literal(form) if form in ("day", "instant") else None,
                "explode": "False" if parameter.get("explode") is False and type_.kind == "list" else None,
                "default": None if default is None else literal(default),
                "secret": _true(parameter.get("x-sagewire-secret")),
            },
        )

    # operations ------------------------------------------------------------------------------------------------

    def safety(self, fact: Facts) -> str:
        """What happens if the operation is sent twice."""
        given = fact.raw.get("x-sagewire-safety")
        return str(given) if given else "read" if fact.key[1] in ("get", "head", "options", "trace") else "write"

    def operation(self, fact: Facts) -> str:
        """The code that makes an operation."""
        raw = fact.raw
        safety = self.safety(fact)
        parameters = [self._parameter(fact, parameter) for parameter in self.parameters(fact)]
        body = raw["requestBody"]
        return build(
            "Operation",
            {
                "id": literal(raw["operationId"]),
                "method": literal(fact.key[1].upper()),
                "path": literal(fact.key[0]),
                "resource": literal(fact.place.resource),
                "name": literal(fact.place.method),
                "parameters": group(parameters) if parameters else None,
                "safety": literal(safety) if safety != "read" else None,
                "body": _true(fact.body),
                "bulk": _true(fact.body == "rows"),
                "query": literal(fact.query) if fact.query else None,
                "filter": self._filter(fact),
                "paging": self._paging(fact),
                "natural_key": self._natural_key(raw.get("x-sagewire-natural-key")),
                "context": "False" if raw.get("x-sagewire-context") == "none" else None,
                "edition": _text(raw.get("x-sagewire-edition")),
                "since": _text(since_of(raw)),
                "accept": self._accept(fact),
                "content_type": _unless(body and _with_boundary(body["x-view-media-type"]), "application/json"),
                "extensions": self._extensions(fact),
            },
        )

    def _accept(self, fact: Facts) -> str | None:
        for response in fact.raw["responses"].values():
            if response.get("content"):
                return _unless(response.get("x-view-media-type"), "application/json")
        return None

    def _filter(self, fact: Facts) -> str | None:
        if not fact.query or fact.kind != "list":
            return None
        rules: Json = {
            **object_of(self.document.get("x-sagewire-filter")),
            **object_of(fact.raw.get("x-sagewire-filter")),
        }
        return build("Filter", {
            key: literal(tuple(rules[key])) for key in ("operators", "functions", "only")
            if key in rules and tuple(rules[key]) != _FILTER_DEFAULTS[key]
        })  # fmt: skip

    def _paging(self, fact: Facts) -> str | None:
        if fact.kind != "list":
            return None
        paging = fact.paging
        size: Json = paging.get("size") or {}
        page: Json = paging.get("page") or {}
        skip: Json = paging.get("skip") or page
        count: Json = paging.get("count") or {}
        options = {key: str(value) for key, value in paging.items() if key not in _PAGED}
        if "first" in page:
            options["first"] = str(page["first"])
        options |= self._envelope(fact)
        return self._shared(paging, build(
            "Paging",
            {
                "strategy": literal(paging.get("strategy", "none")),
                "key": _text(paging.get("key")),
                "order": _text(paging.get("order")),
                "size_parameter": _text(size.get("parameter")),
                "default_size": literal(size["default"]) if size.get("default") else None,
                "min_size": literal(size["min"]) if size.get("min") else None,
                "max_size": literal(size["max"]) if size.get("max") else None,
                "skip_parameter": _text(skip.get("parameter")),
                "count_parameter": _text(count.get("parameter")),
                "options": literal(options) if options else None,
            },
        ))  # fmt: skip

    def _shared(self, paging: Json, code: str) -> str:
        """The constant for a way of paging; most lists of a product have the same."""
        if code not in self.pagings:
            strategy = str(paging.get("strategy", "none"))
            name = {
                "keyset": f"by {paging.get('key', 'key')}",
                "skip": "by position",
                "none": "in one",
                "numbered": "by number",
                "header-token": "by token",
            }.get(strategy)
            wanted = naming.identifier(name or f"by {strategy}").upper()
            self.pagings[code] = naming.unique(wanted.lower(), {used.lower() for used in self.pagings.values()}).upper()
        return f"_paging.{self.pagings[code]}"

    def _natural_key(self, key: Json | None) -> str | None:
        if not key:
            return None
        keys: Iterable[Iterable[str]] = key["keys"]
        return build(
            "NaturalKey",
            {
                "keys": literal(tuple(tuple(names) for names in keys)),
                "find": literal(key["find"]),
                "settle": literal(key["settle"]) if key.get("settle") else None,
                "fields": literal(key["fields"]) if key.get("fields") else None,
            },
        )

    def _extensions(self, fact: Facts) -> str | None:
        raw = fact.raw
        found: Json = {name: raw[_PREFIX + name] for name in _EXTENSIONS if is_object(raw.get(_PREFIX + name))}
        if fact.wrapper:
            found["wrapper"] = {"name": fact.wrapper}
        if fact.batch:
            found["batch"] = {**fact.batch, **({"single": True} if fact.many else {})}
        if raw.get("x-sagewire-auth") == "none":
            found["credentials"] = {"parts": []}
        elif raw.get("x-sagewire-auth-parts"):
            found["credentials"] = {"parts": raw["x-sagewire-auth-parts"]}
        if raw.get("x-sagewire-empty"):
            found["empty"] = {"status": raw["x-sagewire-empty"]}
        if fact.kind == "many" and fact.envelope:
            found["envelope"] = self._envelope(fact)
        return literal(found) if found else None

    def _envelope(self, fact: Facts) -> dict[str, str]:
        """The names of an envelope's fields; where its answer tells of success too, it holds more than these."""
        names = {key: str(value) for key, value in fact.envelope.items()}
        tells = is_object(fact.raw.get("x-sagewire-outcome") or self.document.get("x-sagewire-outcome"))
        return {**names, "open": "yes"} if names and tells else names


_FILTER_DEFAULTS: dict[str, tuple[str, ...]] = {
    "operators": ("eq", "ne", "gt", "ge", "lt", "le"),
    "functions": ("contains", "startswith", "endswith"),
    "only": (),
}


def _with_boundary(media_type: str) -> str:
    """The media type of a body; that of a multipart form says what separates its parts."""
    return f"{media_type}; boundary={_BOUNDARY}" if media_type == "multipart/form-data" else media_type


def _true(value: object) -> str | None:
    return "True" if value else None


def _text(value: object) -> str | None:
    return literal(str(value)) if value else None


def _unless(value: object, usual: str) -> str | None:
    return literal(str(value)) if value and value != usual else None
