"""The plan of what is called: resources, their methods, and the operations that these fold."""

from __future__ import annotations

from typing import Literal, TypeAlias

import attrs

from generator.code import group, literal

LISTING = ("where", "order_by", "select", "page_size", "limit", "expand", "page")
"""The parameters of a list's query, in the order in which the runtime takes them."""

Kind: TypeAlias = Literal["list", "one", "many", "none", "bytes", "changes", "batch"]
"""What a method gives: a pager, one value, a list, nothing, bytes, a stream of changes, or what became of records."""


@attrs.frozen
class ParameterPlan:
    """One parameter of a method.

    Attributes:
        name: the keyword.
        annotation: its type, as code.
        default: what stands after `=`, as code; empty where it must be given.
        positional: it is given by position only (a record's own id).
        listing: it belongs to the query of a list, and is handed on with the others of its kind.
        aside: it is for the runtime, not for the request, and is handed on by itself.
        either: it is given by position or by keyword.
        secret: no traceback may show its value.
        doc: what it is.
    """

    name: str
    annotation: str
    default: str = ""
    positional: bool = False
    listing: bool = False
    aside: bool = False
    either: bool = False
    secret: bool = False
    doc: str = ""

    @property
    def code(self) -> str:
        """The parameter in a signature."""
        return f"{self.name}: {self.annotation}" + (f" = {self.default}" if self.default else "")


@attrs.frozen
class MethodPlan:
    """One method of a resource.

    Attributes:
        name: the method.
        kind: what it gives.
        routes: the constants of the operations that it folds, in their order.
        parameters: its parameters, `options` and the body aside.
        row: the type of a value or of a row, as code, read at run time.
        result: what the method gives, as code in its annotation.
        async_result: the same in the async class.
        body: how the body is taken; empty where there is none.
        body_annotation: the type of the body's parameter, as code.
        shape: the write type of the body, as code, read at run time.
        doc: the docstring's text.
        accept: the media type asked for, where it is not the operation's own.
    """

    name: str
    kind: Kind
    routes: tuple[str, ...]
    parameters: tuple[ParameterPlan, ...]
    row: str
    result: str
    async_result: str
    body: Literal["", "fields", "rows", "body", "content"]
    body_annotation: str
    shape: str
    doc: str
    accept: str = ""

    @property
    def signature(self) -> str:
        """Everything between the brackets, as code."""
        own = [p.code for p in self.parameters if p.positional]
        named = [p.code for p in self.parameters if not p.positional and not p.either]
        if self.body in ("rows", "body", "content"):
            own.append(f"{self.body}: {self.body_annotation}")
        either = [p.code for p in self.parameters if p.either]
        parts = ["self", *own, *(["/"] if own else []), *either, "*", *named, "options: RequestOptions | None = None"]
        if self.body == "fields":
            parts.append(f"**body: {self.body_annotation}")
        return ", ".join(parts)

    @property
    def arguments(self) -> str:
        """The arguments by name, as code that gives a dict."""
        plain = [f'"{p.name}": {p.name}' for p in self.parameters if not p.listing and not p.aside]
        listing = sorted((p.name for p in self.parameters if p.listing), key=LISTING.index)
        if not listing:
            return "{" + ", ".join(plain) + "}"
        in_order = tuple(listing) == LISTING[: len(listing)]
        query = f"listed({', '.join(listing if in_order else [f'{name}={name}' for name in listing])})"
        if any(p.name in LISTING for p in self.parameters if not p.listing):  # so that `listed` does not hide it
            return "{" + ", ".join([f"**{query}", *plain]) + "}"
        return "{" + ", ".join([*plain, f"**{query}"]) + "}" if plain else query

    @property
    def async_def(self) -> str:
        """How the async method begins: a list is asked for without waiting."""
        return "def" if self.kind in ("list", "changes") else "async def"

    @property
    def statement(self) -> str:
        """The body of the sync method."""
        return self._statement(self.call, self.result)

    @property
    def async_statement(self) -> str:
        """The body of the async method."""
        lazy = self.kind in ("list", "changes")
        return self._statement(self.call if lazy else f"await {self.call}", self.async_result)

    def _statement(self, call: str, result: str) -> str:
        hides = "".join(f"{p.name} = hidden({p.name})\n        " for p in self.parameters if p.secret)
        return hides + self._returned(call, result)

    def _returned(self, call: str, result: str) -> str:
        if self.kind == "none":
            return call
        if self.kind == "one" and self.row.startswith("typed("):
            return f"value: {result} = {call}\n        return value"
        return f"return {call}"

    @property
    def call(self) -> str:
        """The call of the runtime, as code without `return` and `await`."""
        routes = group(self.routes)
        row = "" if self.kind in ("none", "bytes", "batch") else f"lambda: {self.row}, "
        given = "taken(body)" if self.body == "fields" else self.body
        shape = f", lambda: {self.shape}, {given}" if given else ""
        if self.kind == "changes":
            return f"self._changes({routes}, {row}options, since, deletions, {self.arguments})"
        aside = "".join(f", {p.name}={p.name}" for p in self.parameters if p.aside)
        accept = f", accept={literal(self.accept)}" if self.accept else ""
        return f"self._{self.kind}({routes}, {row}options, {self.arguments}{shape}{aside}{accept})"


@attrs.frozen
class OperationPlan:
    """One operation: its constant and the code that makes it."""

    id: str
    constant: str
    code: str


@attrs.frozen
class ResourcePlan:
    """One resource of the client.

    Attributes:
        name: the client's attribute and the module.
        cls: the class; the async one has `Async` in front.
        doc: what it is.
        summary: one line for the client's attribute.
        operations: the operations, in the document's order.
        methods: the methods.
        runtime: names imported from `sagewire.runtime.operation`.
        imports: import lines that run.
        typing_imports: import lines for annotations only.
    """

    name: str
    cls: str
    doc: str
    summary: str
    operations: tuple[OperationPlan, ...]
    methods: tuple[MethodPlan, ...]
    imports: tuple[str, ...]
    typing_imports: tuple[str, ...]
