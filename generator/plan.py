"""The plan: what a generated package consists of, with every name and every text decided.

Templates lay a plan out and decide nothing. Annotations, defaults and literals are Python code already; documentation
is plain text, which `code.docstring` makes inert.
"""

from __future__ import annotations

import attrs

from generator.plan_calls import ParameterPlan, ResourcePlan


@attrs.frozen
class FieldPlan:
    """One field of a model.

    Attributes:
        name: the attribute.
        wire: the name on the wire.
        annotation: the type, as code.
        default: what stands after `=`, as code.
        doc: what it is; empty where name and type say it all.
    """

    name: str
    wire: str
    annotation: str
    default: str
    doc: str = ""


@attrs.frozen
class EnumPlan:
    """The values of an enumeration, as an open type.

    Attributes:
        name: the type's name.
        values: `Literal["A", "B"]`, as code; of named numbers, the class that names them.
        base: what an unknown value is: `str` or `int`.
        doc: what it is.
        members: of named numbers, name, number and what it is called.
    """

    name: str
    values: str
    base: str
    doc: str = ""
    members: tuple[tuple[str, int, str], ...] = ()


@attrs.frozen
class ModelPlan:
    """One module of models: a class with the enumerations that only it has, or one enumeration alone.

    Attributes:
        name: the class; empty where the module holds an enumeration only.
        module: the module.
        doc: what it is.
        fields: its fields, in the document's order.
        enums: enumerations of this module.
        secret: fields whose values are masked.
        imports: import lines.
        is_open: rows are known to hold more fields than these.
    """

    name: str
    module: str
    doc: str
    fields: tuple[FieldPlan, ...] = ()
    enums: tuple[EnumPlan, ...] = ()
    secret: tuple[str, ...] = ()
    imports: tuple[str, ...] = ()
    is_open: bool = False

    @property
    def exports(self) -> tuple[str, ...]:
        """The public names of the module."""
        named = [enum.values for enum in self.enums if enum.members]
        return (*((self.name,) if self.name else ()), *(enum.name for enum in self.enums), *named)


@attrs.frozen
class WritePlan:
    """One write type (`TypedDict`), or the typing-only fields of a filter: a name, a module and annotated keys.

    Attributes:
        name: the class.
        module: the module.
        doc: what it is.
        fields: keys and their annotations.
        imports: import lines.
        choices: of a filter: the children that may be named in `expand`.
        is_open: of a write type: it takes more fields than these.
    """

    name: str
    module: str
    doc: str
    fields: tuple[FieldPlan, ...]
    imports: tuple[str, ...]
    choices: tuple[str, ...] = ()
    is_open: bool = False

    @property
    def exports(self) -> tuple[str, ...]:
        """The public names of the module."""
        return (self.name, self.choices_name) if self.choices else (self.name,)

    @property
    def choices_name(self) -> str:
        """The name of the type of what may be expanded."""
        return f"{self.name.removesuffix('Fields')}Expand"


@attrs.frozen
class WebhookPlan:
    """A call that the product makes to us.

    Attributes:
        name: its name in the document.
        constant: what it is called in the module.
        method: its verb.
        payload: the type of its body, as code read at run time.
        optional: the body may be left out.
        headers: the class of its headers.
        fields: those headers; `wire` in small letters.
        secret: fields of them whose values are masked.
        doc: what it tells.
    """

    name: str
    constant: str
    method: str
    payload: str
    optional: bool
    headers: str
    fields: tuple[FieldPlan, ...]
    secret: tuple[str, ...]
    doc: str

    @property
    def annotation(self) -> str:
        """The type of its body, as code in annotations."""
        return f"{self.payload} | None" if self.optional else self.payload


@attrs.frozen
class ClientPlan:
    """The client class.

    Attributes:
        name: the class; the async one has `Async` in front.
        doc: the docstring's text.
        context: keywords that say what a request is about.
        headers: optional headers as keywords.
        variables: parts of the servers' addresses as keywords.
        editions: the names of the editions; empty where there are none.
        reference: the field by which rows refer to rows of any kind; empty where there is none.
        base_url_known: a server is known; else the caller must say.
        credentials: the product's own credentials as keywords.
        key: it takes a key that rotates.
        paths: it may be told other paths.
    """

    name: str
    doc: str
    context: tuple[ParameterPlan, ...]
    headers: tuple[ParameterPlan, ...]
    editions: tuple[str, ...]
    base_url_known: bool
    variables: tuple[ParameterPlan, ...] = ()
    reference: str = ""
    credentials: tuple[ParameterPlan, ...] = ()
    key: bool = False
    paths: bool = False

    @property
    def signature(self) -> str:
        """The keywords of the constructor, its options aside, as code."""
        return ", ".join(["self", "*", *(f"{name}: {text} = None" for name, text in self.settings)])

    @property
    def settings(self) -> tuple[tuple[str, str], ...]:
        """The product's own settings, and their types as code; each may be left out."""
        own = (*self.credentials, *self.context, *self.headers)
        auth = "Auth | None" if self.credentials else "Auth | str | None"
        found = [("auth", auth), *((p.name, p.annotation) for p in own)]
        found += [(p.name, p.annotation) for p in self.variables]
        if self.editions:
            choice = ", ".join(f'"{edition}"' for edition in self.editions)
            found.append(("edition", f"Literal[{choice}] | None"))
        found += [("key_header", "str | None")] if self.key else []
        found += [("paths", "Mapping[str, str] | None")] if self.paths else []
        return tuple(found)

    @property
    def hides(self) -> tuple[str, ...]:
        """The keywords whose values no traceback may show."""
        own = tuple(p.name for p in (*self.credentials, *self.headers))
        return own if self.credentials else ("auth", *own)

    @property
    def arguments(self) -> str:
        """What the constructor hands to its base, as code."""
        parts = ["PRODUCT", "auth=auth"]
        groups = (
            ("context", self.context),
            ("headers", self.headers),
            ("variables", self.variables),
            ("credentials", self.credentials),
        )
        for name, keywords in groups:
            if keywords:
                parts.append(f"{name}={{" + ", ".join(f'"{p.name}": {p.name}' for p in keywords) + "}")
        if self.editions:
            parts.append("edition=edition")
        parts += ["key_header=key_header"] if self.key else []
        parts += ["paths=paths"] if self.paths else []
        return ", ".join(parts)

    @property
    def _auth_doc(self) -> str:
        if self.credentials:
            return (
                f"credentials of your own making, instead of {' and '.join(f'`{p.name}`' for p in self.credentials)}."
            )
        if self.key:
            return "the key: a `RotatingKey`, which is changed when it ends, or a text, which is not."
        return "the credentials; a text is taken as an access token."

    @property
    def init_doc(self) -> str:
        """The constructor's docstring, as text."""
        lines = [f"    auth: {self._auth_doc}"]
        own = (*self.credentials, *self.context, *self.headers, *self.variables)
        lines += [f"    {p.name}: {p.doc}" for p in own]
        if self.editions:
            lines.append(f"    edition: which edition is talked to; `{self.editions[0]}` where it is not said.")
        known = "" if self.base_url_known else " `base_url` must be among them: the document does not say."
        if self.key:
            lines.append("    key_header: another header for the key, where the service wants it elsewhere.")
        if self.paths:
            lines.append(
                "    paths: other paths, by operationId or by the beginning of a path: `{'/api': '/connector/v1'}`."
            )
        lines.append(f"    options: settings that every client has.{known}")
        return "Makes a client. Nothing is sent, and nothing is opened, before the first call.\n\nArgs:\n" + "\n".join(
            lines
        )


@attrs.frozen
class ProductPlan:
    """A whole package.

    Attributes:
        package: its dotted name.
        title: the product's name for people.
        client: the client class.
        product: the code of `PRODUCT`.
        product_imports: names that code needs from `sagewire.runtime.product`.
        diagnoses: the code of each known failure.
        pagings: the ways that lists are paged: a constant's name and its code.
        models: the read types.
        writes: the write types.
        filters: the typing-only filter types.
        resources: the resources, by name.
        webhooks: the webhooks.
        references: path -> resource, method and arguments of what reads it, where rows refer by path.
    """

    package: str
    title: str
    client: ClientPlan
    product: str
    product_imports: tuple[str, ...]
    diagnoses: tuple[str, ...]
    pagings: tuple[tuple[str, str], ...]
    models: tuple[ModelPlan, ...]
    writes: tuple[WritePlan, ...]
    filters: tuple[WritePlan, ...]
    resources: tuple[ResourcePlan, ...]
    webhooks: tuple[WebhookPlan, ...]
    references: tuple[tuple[str, tuple[str, str, tuple[str, ...]]], ...] = ()
