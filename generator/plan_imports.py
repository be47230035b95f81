"""The imports of a resource's module, and annotations that its own methods do not hide."""

from __future__ import annotations

import re

from generator.code import names_in
from generator.plan_calls import Kind, MethodPlan, OperationPlan
from generator.render import MARKS

_RUN = (("models", "m"), ("params", "p"))
_ALL = (*_RUN, ("fields", "f"))
_OPERATION_PARTS = ("Filter", "NaturalKey", "Operation", "Parameter")
_BUILTINS = {"bool", "bytes", "dict", "int", "list", "str"}
_VALUES = (
    ("Any", "from typing import Any"),
    ("Literal", "from typing import Literal"),
    ("dt", "import datetime as dt"),
    ("Decimal", "from decimal import Decimal"),
    ("UUID", "from uuid import UUID"),
    ("Day", "from sagewire.runtime.model import Day"),
    ("Instant", "from sagewire.runtime.model import Instant"),
)


def imports_of(
    package: str, operations: list[OperationPlan], methods: list[MethodPlan]
) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """The import lines of a resource's module: those that run, and those for annotations only."""
    typed = [p.annotation for method in methods for p in method.parameters]
    typed += [method.body_annotation for method in methods]
    typed += [method.result for method in methods]
    annotated = names_in(*typed)
    run = names_in(
        *(operation.code for operation in operations),
        *(method.call for method in methods),
    )
    lines = [f"from {package} import {folder} as {short}" for folder, short in _RUN if short in run]
    runtime = sorted(name for name in _OPERATION_PARTS if name in run)
    lines.append(f"from sagewire.runtime.operation import {', '.join(runtime)}")
    shaping = [name for name in ("listed", "typed") if name in run]
    lines.append(f"from sagewire.runtime.resource import {', '.join(['AsyncResource', 'Resource', *shaping])}")
    run |= {"hidden"} if any(p.secret for method in methods for p in method.parameters) else set()
    if hiding := [name for name in ("hidden", "taken") if name in run]:
        lines.append(f"from sagewire.runtime.hidden import {', '.join(hiding)}")
    if "_paging" in run:
        lines.append(f"from {package} import _paging")
    lines += [line for name, line in _VALUES if name in run]
    typing = ["from sagewire.runtime.options import RequestOptions"]
    if any(method.kind == "list" for method in methods):
        typing.append("from sagewire.runtime.paging.pager import AsyncPager, Pager")
    if any(method.kind == "batch" for method in methods):
        typing.append("from sagewire.runtime.calls.records import Records")
    if "Changes" in annotated:
        typing.append("from sagewire.runtime.paging.changes import AsyncChanges, Changes, Deletions")
    if "Target" in annotated:
        typing.append("from sagewire.runtime.wire.sinks import Target")
    only = [name for name in ("OrderBy", "Where") if name in annotated]
    if only:
        typing.append(f"from sagewire.runtime.filters.fields import {', '.join(only)}")
    abc = [name for name in ("Mapping", "Sequence") if name in annotated]
    if abc:
        typing.append(f"from collections.abc import {', '.join(abc)}")
    typing += [f"from typing import {name}" for name in ("Annotated", "Unpack") if name in annotated]
    marks = [name for name in MARKS if name in annotated]
    if marks:
        typing.append(f"from sagewire.runtime.writing.marks import {', '.join(marks)}")
    typing += [line for name, line in _VALUES if name in annotated and name not in run]
    typing += [f"from {package} import {folder} as {short}" for folder, short in _ALL
               if short in annotated and short not in run]  # fmt: skip
    if "builtins" in annotated:
        typing.append("import builtins")
    return tuple(lines), tuple(typing)


def result_annotation(kind: Kind, row: str, pager: str, shadowed: set[str]) -> str:
    """The annotation of what a method gives, in a class whose methods may hide the names of builtin types."""
    streams = {"Pager": "Changes", "AsyncPager": "AsyncChanges"}
    text = {
        "list": f"{pager}[{row}]",
        "many": f"list[{row}]",
        "none": "None",
        "bytes": "bytes",
        "batch": "Records",
        "changes": f"{streams[pager]}[{row}]",
    }.get(kind, row)
    for name in sorted(shadowed & _BUILTINS):
        text = re.sub(rf"(?<![\w.\"]){name}(?![\w\"])", f"builtins.{name}", text)
    return text
