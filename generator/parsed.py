"""The parser's own objects as types: what it read, in the generator's terms."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import attrs
from openapi_python_client.parser import GeneratorData
from openapi_python_client.parser.openapi import Endpoint
from openapi_python_client.parser.properties import (
    AnyProperty,
    EnumProperty,
    LiteralEnumProperty,
    ModelProperty,
    Property,
)
from openapi_python_client.parser.properties.boolean import BooleanProperty
from openapi_python_client.parser.properties.const import ConstProperty
from openapi_python_client.parser.properties.date import DateProperty
from openapi_python_client.parser.properties.datetime import DateTimeProperty
from openapi_python_client.parser.properties.file import FileProperty
from openapi_python_client.parser.properties.float import FloatProperty
from openapi_python_client.parser.properties.int import IntProperty
from openapi_python_client.parser.properties.list_property import ListProperty
from openapi_python_client.parser.properties.none import NoneProperty
from openapi_python_client.parser.properties.string import StringProperty
from openapi_python_client.parser.properties.union import UnionProperty
from openapi_python_client.parser.properties.uuid import UuidProperty
from openapi_python_client.schema.untrusted_string import UntrustedString
from openapi_python_client.strings import ClassName

from generator.plain import Json
from generator.types import ANY, NONE, Type
from generator.view import View

_SCALARS: tuple[tuple[type[object], str], ...] = (
    (BooleanProperty, "bool"),
    (DateProperty, "day"),
    (DateTimeProperty, "instant"),
    (FileProperty, "bytes"),
    (FloatProperty, "decimal"),
    (IntProperty, "int"),
    (StringProperty, "str"),
    (UuidProperty, "uuid"),
)


@attrs.frozen
class ParsedResponse:
    """An answer that is no error: its status, its type, and whether it is JSON."""

    status: str
    type: Type
    json: bool


@attrs.frozen
class ParsedOperation:
    """What the parser reads of an operation.

    Attributes:
        parameters: safe name -> type.
        body: the type of the body, None where there is none.
        responses: the successful answers, lowest status first.
    """

    parameters: Mapping[str, Type]
    body: Type | None
    responses: tuple[ParsedResponse, ...]


@attrs.frozen
class ParsedSchema:
    """What the parser reads of a named schema.

    Attributes:
        fields: safe name -> type.
        required: the fields that are always there.
        extra: the type of further keys; None where there are none.
        values: the values of an enumeration, in the document's order; empty for an object.
    """

    fields: Mapping[str, Type]
    required: frozenset[str]
    extra: Type | None
    values: tuple[str | int, ...] = ()


@attrs.frozen
class Parsed:
    """The whole document as the parser reads it."""

    operations: Mapping[tuple[str, str], ParsedOperation]
    schemas: Mapping[str, ParsedSchema]


class Reader:
    """Turns the parser's objects into types."""

    def __init__(self, data: GeneratorData, view: View) -> None:
        """Takes the schemas that the parser read, and the view that they were read from."""
        self.view = view
        self.named = {ClassName(UntrustedString(name), "field_"): name for name in view.schemas}
        self.models = {
            self.named[found.class_info.name]: found for found in data.models if found.class_info.name in self.named
        }

    def operation(self, endpoint: Endpoint, operation: Json) -> ParsedOperation:
        """What was read of an operation."""
        found = [*endpoint.path_parameters, *endpoint.query_parameters, *endpoint.header_parameters]
        responses = [
            ParsedResponse(
                status=response.status_code.pattern,
                type=self._response(response.prop, response.source["attribute"]),
                json=response.source["attribute"] == "response.json()",
            )
            for response in endpoint.responses
        ]
        body = self._type(endpoint.bodies[0].prop) if endpoint.bodies and operation["requestBody"] else None
        return ParsedOperation(
            parameters={raw_text(p.name): self._type(p) for p in found}, body=body, responses=tuple(responses)
        )

    def _response(self, found: Property, source: str) -> Type:
        return NONE if source == "None" else Type("bytes") if source != "response.json()" else self._type(found)

    def schemas(self) -> dict[str, ParsedSchema]:
        """What was read of every named schema."""
        result: dict[str, ParsedSchema] = {}
        for name, schema in self.view.schemas.items():
            if "enum" in schema:
                result[name] = ParsedSchema({}, frozenset(), None, tuple(schema["enum"]))
            elif name in self.models:
                result[name] = self._schema(self.models[name])
        return result

    def _schema(self, model: ModelProperty) -> ParsedSchema:
        required, optional = model.required_properties or [], model.optional_properties or []
        extra = model.additional_properties
        return ParsedSchema(
            fields={raw_text(found.name): self._type(found) for found in [*required, *optional]},
            required=frozenset(raw_text(found.name) for found in required),
            extra=self._type(extra) if extra is not None else None,
        )

    def _type(self, found: Any) -> Type:
        for cls, kind in _SCALARS:
            if isinstance(found, cls):
                return Type(kind)
        if isinstance(found, ListProperty):
            return Type("list", items=(self._type(found.inner_property),))
        if isinstance(found, UnionProperty):
            return Type("union", items=tuple(self._type(inner) for inner in found.inner_properties))
        if isinstance(found, ConstProperty):
            value = found.value.raw_value
            return Type("literal", values=(value,)) if isinstance(value, str | int) else ANY
        if isinstance(found, ModelProperty | EnumProperty | LiteralEnumProperty):
            return Type("named", name=self.named[found.class_info.name])
        if isinstance(found, NoneProperty):
            return NONE
        assert isinstance(found, AnyProperty), f"{type(found).__name__} is no property of the pinned parser"
        return ANY


def raw_text(value: Any) -> str:
    """The raw text; it goes into names and literals only through `naming` and `code`, which make it inert."""
    return value if isinstance(value, str) else value.get_untrusted_value()
