"""The parser's view of a document: the same operations and fields, in the plainest form that says the same.

The parser of record drops what it cannot read, and refuses names that clash in Python. The view says the same thing
in a form that it reads whole; the document itself is never changed. What the view does, each in a small function:

- references to parameters, responses, bodies and path items are replaced by what they name; parameters of a path
  move into its operations;
- every object and every enumeration becomes a named schema; arrays, plain values and unions stand where they are used;
- `allOf` is merged; a union of one, or of one and null, is that one; `nullable` and `type: [x, "null"]` become a mark;
- numbers with an integer format are integers, and anything with a decimal format is a number; `x-sagewire-time`
  becomes the format;
- names of schemas, properties and parameters are made safe and distinct, with the name on the wire beside them;
- of several media types the JSON one is kept, and anything else that the parser does not know is bytes;
- defaults, validations and titles are set aside, so that a wrong one does not cost a field.

What the view adds is spelled `x-view-*`, and no document has such keys.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from typing import Any

import attrs

from generator import naming
from generator.grammar import METHODS, is_object
from generator.plain import Json, array_of, escape, object_of, scalar
from generator.problems import Problems
from generator.view_schemas import PREFIX, SchemaViewer

_PARAMETER_KEPT = ("description", "deprecated", "style")
_PARAMETER = re.compile(r"\{([^{}]+)\}")
_JSON = re.compile(r"application/([\w.+-]+\+)?json(;.*)?|\*/\*", re.ASCII | re.IGNORECASE)
_FORMS = ("application/x-www-form-urlencoded", "multipart/form-data")


@attrs.frozen
class View:
    """What `build_view` makes.

    Attributes:
        paths: path -> method -> operation, as normalised. Paths are as in the document.
        schemas: safe name -> object, map or enumeration.
        names: safe name -> where in the document it comes from, for messages.
    """

    paths: dict[str, dict[str, Json]]
    schemas: dict[str, Json]
    names: dict[str, str]

    def operations(self) -> Iterator[tuple[str, str, Json]]:
        """Path, method and operation, in the document's order."""
        for path, item in self.paths.items():
            for method, operation in item.items():
                yield path, method, operation

    def resolve(self, schema: Mapping[str, Any]) -> Json:
        """A schema with the named schema it refers to below its own keys."""
        if "$ref" not in schema:
            return dict(schema)
        return {**self.schemas[schema["$ref"][len(PREFIX) :]], **{k: v for k, v in schema.items() if k != "$ref"}}


def build_view(document: Json, problems: Problems) -> View:
    """Builds the view of a bundled document.

    Args:
        document: OpenAPI 3.0 or 3.1, in one piece.
        problems: takes what is wrong, located.
    """
    schemas = SchemaViewer(document, problems)
    schemas.name_components()
    builder = _Operations(document, schemas, problems)
    paths = {path: builder.path_item(path, item) for path, item in object_of(document.get("paths")).items()}
    paths.update(builder.webhooks())
    return View(paths={p: i for p, i in paths.items() if i}, schemas=schemas.schemas, names=schemas.origins)


def response_content(content: Mapping[str, Any]) -> tuple[str, Json]:
    """Of several media types the one to ask for: JSON first, then the first. Returns its name and its object."""
    for media_type, media in content.items():
        if _JSON.fullmatch(media_type.strip()):
            return media_type, object_of(media)
    media_type = next(iter(content))
    return media_type, object_of(content[media_type])


def is_json(media_type: str) -> bool:
    """Whether a media type is JSON, or anything at all."""
    return bool(_JSON.fullmatch(media_type.strip()))


class _Operations:
    """Puts the operations of one document into their plainest form."""

    def __init__(self, document: Json, schemas: SchemaViewer, problems: Problems) -> None:
        self.document = document
        self.schemas = schemas
        self.problems = problems

    def path_item(self, path: str, item: Any) -> dict[str, Json]:
        at = f"#/paths/{escape(path)}"
        item = self.schemas.whole(item, at)
        shared = array_of(item.get("parameters"))
        return {
            method: self.operation(path, method, item[method], shared, f"{at}/{method}")
            for method in METHODS
            if is_object(item.get(method))
        }

    def webhooks(self) -> Iterator[tuple[str, dict[str, Json]]]:
        """Webhooks as paths that begin with `webhook:`, so that bodies and headers are read like any other.

        One that comes by several verbs is as many webhooks, each called by its verb too.
        """
        for name, item in object_of(self.document.get("webhooks")).items():
            item = self.schemas.whole(item, f"#/webhooks/{escape(name)}")
            methods = [method for method in METHODS if is_object(item.get(method))]
            for method in methods:
                at = f"#/webhooks/{escape(name)}/{method}"
                own = f"{name} {method}" if len(methods) > 1 else name
                whole = [self.schemas.whole(p, at) for p in (*_listed(item[method]), *_listed(item))]
                headers = [parameter for parameter in whole if parameter.get("in") == "header"]
                operation: Json = {"operationId": f"webhook {own}", **item[method], "parameters": headers}
                yield f"webhook:{own}", {method: self.operation("/", method, operation, [], at)}

    def operation(self, path: str, method: str, operation: Json, shared: list[Any], at: str) -> Json:
        name = operation.get("operationId") or f"{method} {path}"
        word = "_".join(naming.words(name)) or method
        parameters = self.parameters([*array_of(operation.get("parameters")), *shared], word, at)
        self.check_template(path, parameters, at)
        return {
            **{
                k: v
                for k, v in operation.items()
                if k.startswith("x-") or k in ("summary", "description", "deprecated")
            },
            "operationId": name,
            "tags": [str(tag) for tag in array_of(operation.get("tags"))],
            "parameters": parameters,
            "requestBody": self.body(operation, word, at),
            "responses": self.responses(operation, word, at),
            "x-view-at": at,
        }

    def check_template(self, path: str, parameters: list[Json], at: str) -> None:
        inside = _PARAMETER.findall(path)
        declared = [parameter["x-view-wire"] for parameter in parameters if parameter["in"] == "path"]
        for name in dict.fromkeys(inside):
            if name not in declared:
                self.problems.add(at, f"{{{name}}} in the path has no parameter", "declare it, with `in: path`")
        for name in declared:
            if name not in inside:
                self.problems.add(
                    at, f"the path parameter {name!r} is not in the path", "name it in the path, or remove it"
                )
        if len(inside) != len(set(inside)):
            self.problems.add(at, "the path names a parameter twice", "give each its own name")

    def parameters(self, declared: list[Any], word: str, at: str) -> list[Json]:
        found: dict[tuple[str, str], Json] = {}
        for number, parameter in enumerate(declared):
            where = f"{at}/parameters/{number}"
            parameter = self.schemas.whole(parameter, where)
            name, location = parameter.get("name"), parameter.get("in")
            if not isinstance(name, str) or location not in ("path", "query", "header", "cookie"):
                self.problems.add(where, "this parameter has no name, or no `in`", "give it both")
                continue
            if location == "cookie":
                if parameter.get("required"):
                    self.problems.add(where, f"the required cookie {name!r} cannot be sent", "make it a header")
                continue
            if location == "header" and name.lower() in ("accept", "content-type", "authorization"):
                continue  # OpenAPI says that such definitions are ignored
            if (location, name) not in found:
                found[location, name] = {**self.parameter(parameter, name, word, where), "in": location}
        safe = _parameter_names(found)
        return [{**parameter, "name": safe[key]} for key, parameter in found.items()]

    def parameter(self, parameter: Json, name: str, word: str, at: str) -> Json:
        media = object_of(next(iter(object_of(parameter.get("content")).values()), None))
        declared = parameter.get("schema") or media.get("schema")
        flat = self.schemas.flat(self.schemas.whole(declared or {"type": "string"}, at), at)
        listed = flat.get("type") == "array"
        items = self.schemas.flat(self.schemas.whole(flat.get("items"), at), at) if listed else {}
        values: list[Any] | None = flat.get("enum") or items.get("enum")
        options = [self.schemas.flat(self.schemas.whole(option, at), at) for option in array_of(flat.get("oneOf"))]
        if isinstance(flat.get("const"), str | int):
            values = [flat["const"]]
            kind = "boolean" if flat["const"] is True or flat["const"] is False else "integer"
            flat["type"] = "string" if isinstance(flat.pop("const"), str) else kind
        schema = self.schemas.schema({k: v for k, v in flat.items() if k != "enum"}, f"{word}_{name}", f"{at}/schema")
        if listed:
            inner = self.schemas.schema(
                {k: v for k, v in items.items() if k != "enum"}, f"{word}_{name}", f"{at}/schema/items"
            )
            schema = {"type": "array", "items": scalar(inner)}
        elif "$ref" in schema:
            schema = {"type": "string"}
        return {
            **{k: v for k, v in parameter.items() if k.startswith("x-") or k in _PARAMETER_KEPT},
            "required": bool(parameter.get("required")) or parameter.get("in") == "path",
            "explode": parameter.get("explode"),
            "schema": _sendable(schema, str(parameter.get("in"))),
            "x-view-wire": name,
            "x-view-enum": values,
            "x-view-default": flat.get("default"),
            "x-view-times": _times(options),
            "x-view-deep": flat.get("type") == "object",
        }

    def body(self, operation: Json, word: str, at: str) -> Json | None:
        if "requestBody" not in operation:
            return None
        body = self.schemas.whole(operation["requestBody"], f"{at}/requestBody")
        content = {str(key): value for key, value in object_of(body.get("content")).items()}
        if not content:
            return None
        media_type, media = response_content(content)
        form = next((form for form in _FORMS if form in content), None)
        if not is_json(media_type) and form:
            media_type, media = form, object_of(content[form])
        return {
            "required": bool(body.get("required")),
            "description": body.get("description", ""),
            "content": {**self.media(media_type, media, f"{word}_body", f"{at}/requestBody", form=bool(form))},
            "x-view-media-type": "application/json" if media_type == "*/*" else media_type,
        }

    def media(self, media_type: str, media: Json, wanted: str, at: str, *, form: bool = False) -> Json:
        if is_json(media_type):
            return {
                "application/json": {"schema": self.schemas.schema(media.get("schema") or {}, wanted, f"{at}/schema")}
            }
        if form and media_type in _FORMS:
            return {media_type: {"schema": self.schemas.schema(media.get("schema") or {}, wanted, f"{at}/schema")}}
        return {"application/octet-stream": {"schema": {"type": "string", "format": "binary"}}}

    def responses(self, operation: Json, word: str, at: str) -> Json:
        """The answers that are no errors. Errors are read by the runtime, whatever shape they have."""
        found: Json = {}
        for code, response in object_of(operation.get("responses")).items():
            code = str(code).upper()
            where = f"{at}/responses/{code}"
            if not re.fullmatch(r"2(\d\d|XX)|DEFAULT|[1345](\d\d|XX)", code):
                self.problems.add(where, f"{code!r} is no status", "write 200, 2XX or default")
            if not code.startswith("2"):
                continue
            found[code] = self.response(self.schemas.whole(response, where), word, where)
        default = object_of(operation.get("responses")).get("default")
        if not found and default is not None:
            found["200"] = self.response(
                self.schemas.whole(default, f"{at}/responses/default"), word, f"{at}/responses/default"
            )
        return found or {"200": {"description": ""}}

    def response(self, response: Json, word: str, at: str) -> Json:
        content = {str(key): value for key, value in object_of(response.get("content")).items()}
        described = {"description": str(response.get("description", ""))}
        if not content:
            return described
        media_type, media = response_content(content)
        if is_json(media_type) and not media.get("schema"):
            media = Json(schema={})
        return {
            **described,
            "content": self.media(media_type, media, f"{word}_response", at),
            "x-view-media-type": "application/json" if media_type == "*/*" else media_type,
        }


def _listed(holder: Json) -> list[Any]:
    return array_of(holder.get("parameters"))


def _sendable(schema: Json, location: str) -> Json:
    """What a parameter can be in its place: headers and paths hold one value, and headers no times but as text."""
    if schema.get("type") == "array":
        return schema if location == "query" else {"type": "string"}
    if "oneOf" in schema or "type" not in schema or schema.get("format") == "binary":
        return {"type": "string"}
    timed = schema.get("format") in ("date", "date-time")
    return {"type": "string"} if timed and location == "header" else schema


def _times(options: list[Json]) -> list[str]:
    """The kinds of time that the alternatives of a text are; empty where there are none, or others than texts."""
    if any(option.get("type") != "string" for option in options):
        return []
    kinds = {"date-time": "instant", "date": "day"}
    return [kind for form, kind in kinds.items() if any(option.get("format") == form for option in options)]


def _parameter_names(found: Mapping[tuple[str, str], Json]) -> dict[tuple[str, str], str]:
    """Python names for parameters; one that clashes with another location's gets its location in front."""
    result: dict[tuple[str, str], str] = {}
    taken: set[str] = set()
    for location, name in sorted(found, key=lambda key: ("path", "query", "header").index(key[0])):
        wanted = found[location, name].get("x-sagewire-python") or name
        safe = naming.identifier(wanted, prefix="parameter", reserved=naming.SIGNATURE_RESERVED)
        if safe in taken:
            safe = naming.unique(f"{location}_{safe}", taken)
        taken.add(safe)
        result[location, name] = safe
    return result
