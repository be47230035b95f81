"""Reads a view with openapi-python-client, the parser of record, and loses nothing.

That parser drops what it cannot read and goes on with a warning. Here every warning is an error, located, and what
comes out is counted against what went in. It tells no extensions, so the plan joins them from the view, by path and
method, and by schema and field.
"""

from __future__ import annotations

import itertools
import re
from collections.abc import Mapping
from pathlib import Path

from openapi_python_client.config import Config, ConfigFile, MetaType
from openapi_python_client.parser import GeneratorData
from openapi_python_client.parser.errors import GeneratorError

from generator.parsed import Parsed, ParsedOperation, ParsedSchema, Reader, raw_text
from generator.plain import Json
from generator.problems import Problems
from generator.view import View

_STRUCTURE = ("$ref", "type", "format", "enum", "const", "required")
_ORIGINAL = re.compile(r"^WARNING parsing (\w+) (\S+) within")


def parse(view: View, problems: Problems) -> Parsed:
    """Reads a view.

    Args:
        view: the document in its plainest form.
        problems: takes every warning of the parser, and whatever it lost.
    """
    schemas = {name: _bare(schema) for name, schema in view.schemas.items()}
    models = _read({}, schemas, problems)
    paths, known = _paths(view)
    calls = _read(paths, {name: _hollow(schema) for name, schema in schemas.items()}, problems)
    if models is None or calls is None:
        return Parsed(operations={}, schemas={})
    _report([models, calls], view, known, problems)
    reader = Reader(models, view)
    operations = {
        known[_number(endpoint.path)][0]: reader.operation(endpoint, known[_number(endpoint.path)][1])
        for collection in calls.endpoint_collections_by_tag.values()
        for endpoint in collection.endpoints
    }
    read = reader.schemas()
    _count(view, operations, read, problems)
    return Parsed(operations=operations, schemas=read)


def _read(paths: Json, schemas: Json, problems: Problems) -> GeneratorData | None:
    """Lets the parser read a document; None where it refuses the whole of it."""
    info = {"title": "document", "version": "1"}
    document = {"openapi": "3.1.0", "info": info, "paths": paths, "components": {"schemas": schemas}}
    data = GeneratorData.from_dict(document, config=_config())
    if isinstance(data, GeneratorError):
        problems.add("", f"{data.header}: {_first_line(data.detail)}", "mend the document; it must be OpenAPI 3")
        return None
    return data


def _hollow(schema: Json) -> Json:
    """A schema without its fields, for reading the operations.

    The parser copies an operation again and again, with every model that it leads to; hollow ones make that cheap
    (4 s less for 700 operations). Their fields are read once, with the schemas.
    """
    return {key: value for key, value in schema.items() if key in ("type", "enum")}


def _config() -> Config:
    file = ConfigFile(literal_enums=True, content_type_overrides={"*/*": "application/json"})
    return Config.from_sources(file, MetaType.NONE, Path("openapi.json"), "utf-8", overwrite=True, output_path=None)


def _paths(view: View) -> tuple[Json, dict[str, tuple[tuple[str, str], Json]]]:
    """The operations for the parser, each under a path of its own, so that it is found again.

    The parser names an operation by its path with renamed parameters, so it is known by the number in front.
    """
    paths: Json = {}
    known: dict[str, tuple[tuple[str, str], Json]] = {}
    for number, (path, method, operation) in enumerate(view.operations()):
        inside = "".join(f"/{{{p['name']}}}" for p in operation["parameters"] if p["in"] == "path")
        own = f"/o{number}{inside}"
        known[f"/o{number}"] = ((path, method), operation)
        paths[own] = {method: _operation(operation, number)}
    return paths, known


def _number(path: object) -> str:
    """The part of the parser's path that tells the operation."""
    return "/" + raw_text(path).split("/")[1]


def _operation(operation: Json, number: int) -> Json:
    result: Json = {
        "operationId": f"operation_{number}",
        "parameters": [
            {"name": p["name"], "in": p["in"], "required": p["required"], "schema": _bare(p["schema"])}
            for p in operation["parameters"]
        ],
        "responses": {
            code: {"description": "", "content": _contents(response.get("content") or {})}
            for code, response in operation["responses"].items()
        },
    }
    if operation["requestBody"]:
        result["requestBody"] = {"required": True, "content": _contents(operation["requestBody"]["content"])}
    return result


def _contents(content: Json) -> Json:
    return {media_type: {"schema": _bare(media["schema"])} for media_type, media in content.items()}


def _bare(schema: Json) -> Json:
    """A schema without prose, marks and extensions: the parser copies what it reads, over and over."""
    bare: Json = {key: schema[key] for key in _STRUCTURE if key in schema}
    if "properties" in schema:
        bare["properties"] = {name: _bare(value) for name, value in schema["properties"].items()}
    if "oneOf" in schema:
        bare["oneOf"] = [_bare(option) for option in schema["oneOf"]]
    for key in ("items", "additionalProperties"):
        if key in schema:
            bare[key] = _bare(schema[key]) if isinstance(schema[key], dict) else schema[key]
    return bare


def _report(
    read: list[GeneratorData], view: View, known: Mapping[str, tuple[tuple[str, str], Json]], problems: Problems
) -> None:
    """Every warning of the parser, where it belongs."""
    for error in itertools.chain(*(data.errors for data in read)):
        at = next((origin for name, origin in view.names.items() if f"/schemas/{name}:" in f"{error.header}:"), "")
        problems.add(at, f"the parser cannot read this schema: {_first_line(error.detail)}", "write it more plainly")
    for collection in itertools.chain(*(data.endpoint_collections_by_tag.values() for data in read)):
        for error in collection.parse_errors:
            match = _ORIGINAL.match(error.header or "")
            operation = known.get(_number(match.group(2))) if match else None
            at = operation[1]["x-view-at"] if operation else ""
            what = f"the parser cannot read this operation: {_first_line(error.detail)}"
            problems.add(at, what, "write it more plainly")


def _count(
    view: View,
    operations: Mapping[tuple[str, str], ParsedOperation],
    schemas: Mapping[str, ParsedSchema],
    problems: Problems,
) -> None:
    """What came out must be what went in."""
    if problems.found:
        return  # the loss is already explained
    for path, method, operation in view.operations():
        read = operations.get((path, method))
        if read is None:
            problems.add(operation["x-view-at"], "the parser lost this operation", "write it more plainly")
            continue
        for parameter in operation["parameters"]:
            if parameter["name"] not in read.parameters:
                what = f"the parser lost the parameter {parameter['x-view-wire']!r}"
                problems.add(operation["x-view-at"], what, "write it more plainly")
        if operation["requestBody"] and read.body is None:
            problems.add(operation["x-view-at"], "the parser lost the request body", "write it more plainly")
    for name, schema in view.schemas.items():
        for field, body in schema.get("properties", {}).items():
            if name not in schemas or field not in schemas[name].fields:
                problems.add(
                    view.names[name], f"the parser lost the field {body['x-view-wire']!r}", "write it more plainly"
                )


def _first_line(text: str | None) -> str:
    lines = [line.strip() for line in (text or "").splitlines() if line.strip()]
    return "; ".join(lines[:3]) or "no reason given"
