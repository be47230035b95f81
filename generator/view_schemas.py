"""The schemas of a view: named objects, maps and enumerations, and plain values where they are used."""

from __future__ import annotations

import re
from typing import Any
from urllib.parse import unquote

from generator import naming
from generator.grammar import is_array, is_object
from generator.plain import Json, array_of, escape, is_named, is_null, kept_of, object_of, plain_type
from generator.problems import Problems

_DEEPEST = 60
_UNREADABLE = re.compile(r"[\"\\\x00-\x1f]")
PREFIX = "#/components/schemas/"


class SchemaViewer:
    """Puts the schemas of one document into their plainest form.

    Attributes:
        schemas: safe name -> object, map or enumeration.
        origins: safe name -> where in the document it comes from.
    """

    def __init__(self, document: Json, problems: Problems) -> None:
        self.document = document
        self.problems = problems
        self.components: Json = object_of(object_of(document.get("components")).get("schemas"))
        self.schemas: dict[str, Json] = {}
        self.origins: dict[str, str] = {}
        self.safe: dict[str, str] = {}  # pointer of a schema -> its safe name
        self.taken: set[str] = set()  # class names
        self.depth = 0
        self.open: list[str] = []  # pointers being put in place, against endless recursion

    # names -----------------------------------------------------------------------------------------------------

    def name_components(self) -> None:
        """Gives every component its safe name before anything refers to it, then normalises it."""
        found = [(key, self.flat(value, f"{PREFIX}{escape(key)}")) for key, value in self.components.items()]
        named = [(key, value) for key, value in found if is_named(value)]
        for key, _ in sorted(named, key=lambda pair: "_".join(naming.words(pair[0])) != pair[0]):
            self.claim(key, f"{PREFIX}{escape(key)}")
        for key, value in named:
            self.define(f"{PREFIX}{escape(key)}", value)

    def claim(self, wanted: str, pointer: str) -> str:
        name = "_".join(naming.words(wanted)) or "model"
        cls = naming.unique(naming.class_name(name), self.taken)
        self.taken.add(cls)
        if cls != naming.class_name(name):
            name = "_".join(naming.words(cls))
        self.safe[pointer] = name
        self.origins[name] = pointer
        self.schemas[name] = {}  # keeps the order, and stands for it while its own fields refer to it
        return name

    def define(self, pointer: str, schema: Json) -> None:
        name = self.safe[pointer]
        self.schemas[name] = {**self.named(schema, name, pointer), "x-view-class": naming.class_name(name)}

    def hoisted(self, schema: Json, wanted: str, pointer: str) -> Json:
        """Makes an inline object or enumeration a named schema, and refers to it."""
        if pointer not in self.safe:
            if naming.class_name(wanted) in self.taken and not wanted.endswith("_item"):
                wanted += "_item"
            self.claim(wanted, pointer)
            self.define(pointer, schema)
        return {"$ref": PREFIX + self.safe[pointer]}

    # references ------------------------------------------------------------------------------------------------

    def target(self, reference: object, at: str) -> Any:
        """What a local reference names; a problem and None where there is no such thing."""
        if not isinstance(reference, str) or not reference.startswith("#"):
            self.problems.add(at, f"the reference {reference!r} leads out of the document", "bundle it, or copy it in")
            return None
        node: Any = self.document
        for token in reference[1:].split("/")[1:]:
            token = unquote(token).replace("~1", "/").replace("~0", "~")
            if is_array(node) and token.isdigit() and int(token) < len(node):
                node = node[int(token)]
            elif is_object(node) and token in node:
                node = node[token]
            else:
                self.problems.add(at, f"there is nothing at the reference {reference}", "mend the reference")
                return None
        return node

    def whole(self, node: Any, at: str) -> Json:
        """An object with its reference, and that one's reference, replaced by what they name."""
        for _ in range(20):
            if not is_object(node):
                return {}
            if "$ref" not in node:
                return node
            node = {**(object_of(self.target(node["$ref"], at))), **{k: v for k, v in node.items() if k != "$ref"}}
        self.problems.add(at, "the reference leads back to itself", "mend the reference")
        return {}

    # schemas ---------------------------------------------------------------------------------------------------

    def flat(self, schema: Any, at: str, depth: int = 0) -> Json:
        """A schema with `allOf`, unions of one, nulls and odd types made plain. Its children are left as they are."""
        if not is_object(schema):
            return {}
        schema = dict(schema)
        if depth > 40:
            self.problems.add(at, "this schema is made of itself", "break the circle of allOf or oneOf")
            return {}
        schema = self.merged_all_of(schema, at, depth)
        schema = self.single_union(schema, at, depth)
        return plain_type(schema)

    def merged_all_of(self, schema: Json, at: str, depth: int) -> Json:
        parts = schema.pop("allOf", None)
        if not parts:
            return schema
        if len(parts) == 1 and is_object(parts[0]) and "$ref" in parts[0] and not schema.get("properties"):
            return {**parts[0], **{key: value for key, value in schema.items() if key not in ("type", "required")}}
        merged: Json = {}
        for number, part in enumerate([*parts, schema]):
            where = f"{at}/allOf/{number}" if number < len(parts) else at
            plain = self.flat(self.whole(part, where), where, depth + 1)
            plain = {**plain, "properties": self.rooted(plain, part, where)} if plain.get("properties") else plain
            merged = {
                **merged,
                **plain,
                "properties": {**merged.get("properties", {}), **plain.get("properties", {})},
                "required": [*merged.get("required", ()), *plain.get("required", ())],
            }
        if merged["properties"]:
            merged["type"] = "object"
        else:
            del merged["properties"]
        return merged

    def rooted(self, schema: Json, part: Any, at: str) -> Json:
        """Properties, each with the pointer of where it stands, so that one of its objects is hoisted once."""
        base = part["$ref"] if is_object(part) and "$ref" in part else at
        return {
            key: {"x-view-at": f"{base}/properties/{escape(key)}", **value} if is_object(value) else value
            for key, value in schema["properties"].items()
        }

    def single_union(self, schema: Json, at: str, depth: int) -> Json:
        options = [*array_of(schema.get("oneOf")), *array_of(schema.get("anyOf"))]
        if not options:
            return schema
        rest = {key: value for key, value in schema.items() if key not in ("oneOf", "anyOf")}
        if rest.get("properties"):  # alternatives of required fields: the fields are what counts
            return rest
        real = [option for option in options if not is_null(option)]
        if len(real) < len(options):
            rest["x-view-nullable"] = True
        if len(real) == 1:
            only = object_of(real[0])
            return self.flat({**only, **{k: v for k, v in rest.items() if k != "type"}}, at, depth + 1)
        consts = [object_of(option).get("const") for option in real]
        values = [value for value in consts if isinstance(value, str)]
        if len(values) == len(real) and values:
            return {**rest, "type": "string", "enum": values}
        if not real:
            return rest
        rest.pop("type", None)
        return {**rest, "oneOf": real}

    def named(self, schema: Json, name: str, pointer: str) -> Json:
        """The body of a named schema."""
        kept = kept_of(schema)
        if "enum" in schema:
            return {**kept, "type": schema["type"], "enum": schema["enum"]}
        kept["type"] = "object"
        extra = schema.get("additionalProperties")
        if is_object(extra):
            kept["additionalProperties"] = self.schema(
                extra, f"{name}_{naming.singular('values')}", f"{pointer}/additionalProperties"
            )
        elif not schema.get("properties"):
            kept["additionalProperties"] = True
        else:
            kept["additionalProperties"] = extra is True
        properties = object_of(schema.get("properties"))
        if properties:
            safe = naming.unique_names(properties, reserved=naming.MODEL_RESERVED)
            for wire in properties:
                if _UNREADABLE.search(wire):
                    at = f"{pointer}/properties/{escape(wire)}"
                    what = "a field whose name holds a quote, a backslash or a control character cannot be read"
                    self.problems.add(at, what, "leave the field out")
            required = set(array_of(schema.get("required")))
            kept["properties"] = {
                safe[wire]: self.property(value, wire, f"{pointer}/properties/{escape(wire)}", name)
                for wire, value in properties.items()
            }
            kept["required"] = [safe[wire] for wire in properties if wire in required]
        return kept

    def property(self, schema: Any, wire: str, at: str, parent: str) -> Json:
        at = schema.get("x-view-at", at) if is_object(schema) else at
        word = "_".join(naming.words(wire)) or "field"
        return {**self.schema(schema, word if word.startswith(f"{parent}_") else f"{parent}_{word}", at),
                "x-view-wire": wire}  # fmt: skip

    def schema(self, schema: Any, wanted: str, at: str) -> Json:
        """A schema where it is used: a reference to a named one, or a plain value, array or union."""
        if self.depth > _DEEPEST:
            self.problems.add(at, "this schema is made of itself", "break the circle of allOf or oneOf")
            return {}
        self.depth += 1
        used = self._used(schema, wanted, at)
        self.depth -= 1
        return used

    def _used(self, schema: Any, wanted: str, at: str) -> Json:
        if is_object(schema) and "$ref" in schema:
            return self.reference(schema, wanted, at)
        plain = self.flat(schema, at)
        if "$ref" in plain:
            return self.reference(plain, wanted, at)
        kept = kept_of(plain)
        if is_named(plain):
            if not plain.get("properties") and "enum" not in plain and not is_object(plain.get("additionalProperties")):
                return {**self.hoisted({"type": "object"}, "free_form_object", "free-form"), **kept}
            return {**self.hoisted(plain, wanted, at), **kept}
        if plain.get("type") == "array":
            items = self.schema(plain.get("items"), naming.singular(wanted), f"{at}/items")
            return {**kept, "type": "array", "items": items}
        if "oneOf" in plain:
            options = [
                self.schema(option, f"{wanted}_option_{number}", f"{at}/oneOf/{number}")
                for number, option in enumerate(plain["oneOf"], 1)
            ]
            return {**kept, "oneOf": options}
        return {**kept, **{key: plain[key] for key in ("type", "format", "const") if key in plain}}

    def reference(self, schema: Json, wanted: str, at: str) -> Json:
        pointer = schema["$ref"]
        kept = kept_of(schema)
        if schema.get("nullable"):
            kept["x-view-nullable"] = True
        if pointer in self.safe:
            return {"$ref": PREFIX + self.safe[pointer], **kept}
        if pointer in self.open:
            return kept  # an array or a union inside itself: anything
        target = self.target(pointer, at)
        if target is None:
            return kept
        self.open.append(pointer)
        tail = "_".join(naming.words(pointer.rsplit("/", 1)[-1])) if isinstance(pointer, str) else wanted
        inner = self.schema(target, tail, pointer)
        self.open.pop()
        return {**inner, **kept}
