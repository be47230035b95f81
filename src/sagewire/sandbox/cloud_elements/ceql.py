"""CEQL conditions, as far as they reach Sage 200: turned into what its own `$filter` takes."""

from __future__ import annotations

import re
from collections.abc import Mapping

from sagewire.sandbox.cloud_elements.settings import refused
from sagewire.sandbox.conditions import Comparison, ConditionError, Junction, Negation, Node, Value, parse
from sagewire.sandbox.errors import Refused
from sagewire.sandbox.schema import Shape

_OPERATORS: Mapping[str, str] = {"=": "eq", "!=": "ne", "<": "lt", "<=": "le", ">": "gt", ">=": "ge"}
_TIME = re.compile(r"\d{4}-\d\d-\d\d(?:T\d\d:\d\d(?::\d\d(?:\.\d{1,7})?)?)?")


def to_filter(where: str, shape: Shape) -> str:
    """A condition as `$filter`.

    Raises:
        Refused: 400, it is not understood, or does not reach Sage 200.
    """
    try:
        return _filter(parse(where), shape)
    except ConditionError as error:
        raise _wrong(where, str(error)) from None


def _wrong(where: str, reason: str) -> Refused:
    return refused(400, f"Unable to parse where expression {where!r}: {reason}")


def _filter(node: Node, shape: Shape) -> str:
    if isinstance(node, Negation):
        raise ConditionError("'not' is not supported by the element.")
    if isinstance(node, Junction):
        return "(" + f" {node.word} ".join(_filter(part, shape) for part in node.parts) + ")"
    if node.field not in shape.fields:
        raise ConditionError(f"there is no field '{node.field}'.")
    return _compare(node, shape)


def _compare(node: Comparison, shape: Shape) -> str:
    values = [_value(shape, node.field, value) for value in node.values]
    if node.operator in _OPERATORS:
        return f"{node.field} {_OPERATORS[node.operator]} {values[0]}"
    if node.operator == "in":
        return "(" + " or ".join(f"{node.field} eq {value}" for value in values) + ")"
    if node.operator == "between":
        return f"({node.field} ge {values[0]} and {node.field} le {values[1]})"
    if node.operator == "like":
        return _like(node)
    raise ConditionError("'is null' is not supported by the element.")


def _like(node: Comparison) -> str:
    text = node.values[0].text
    wanted = "'" + text.strip("%").replace("'", "''") + "'"
    if text.startswith("%") and text.endswith("%"):
        return f"contains({node.field},{wanted})"
    if text.startswith("%"):
        return f"endswith({node.field},{wanted})"
    return f"startswith({node.field},{wanted})" if text.endswith("%") else f"{node.field} eq {wanted}"


def _value(shape: Shape, field: str, value: Value) -> str:
    kind = shape.fields[field].kind
    if kind in ("day", "instant"):
        if not _TIME.fullmatch(value.text):
            raise ConditionError(f"'{value.text}' is no time; write 2015-10-22T16:40:09.563, without a zone.")
        text = value.text if "T" in value.text else f"{value.text}T00:00:00"
        return f"{text}:00Z" if text.count(":") == 1 else f"{text}Z"
    if kind in ("integer", "decimal", "boolean"):
        return value.text
    return "'" + value.text.replace("'", "''") + "'"
