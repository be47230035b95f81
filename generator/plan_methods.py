"""Plans the resources: operations as constants, and the methods that fold them."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping

from generator import naming
from generator.code import prose, sentence
from generator.describe import Words, plain_name
from generator.facts import Facts, is_open
from generator.plain import Json, array_of
from generator.plan_calls import MethodPlan, OperationPlan, ParameterPlan, ResourcePlan
from generator.plan_imports import imports_of, result_annotation
from generator.plan_models import ModelPlanner
from generator.plan_operation import OperationCoder
from generator.plan_parameters import TO, ParameterPlanner, row_of
from generator.problems import Problems
from generator.types import Type

_SINCE = ParameterPlan(
    "since", "dt.datetime", aside=True, either=True, doc="the moment, with its time zone; it counts."
)
_DELETIONS = ParameterPlan(
    "deletions",
    "Deletions",
    '"if offered"',
    aside=True,
    doc="whether deleted rows are asked for. True is refused where they are not offered.",
)


class MethodPlanner:
    """Plans the resources of one document."""

    def __init__(
        self, models: ModelPlanner, words: Words, coder: OperationCoder, package: str, problems: Problems
    ) -> None:
        """Takes the planner of the types, and what writes operations as code."""
        self.models = models
        self.shapes = models.shapes
        self.words = words
        self.coder = coder
        self.package = package
        self.problems = problems
        self.parameters = ParameterPlanner(models, coder)

    def resources(self, facts: list[Facts]) -> tuple[ResourcePlan, ...]:
        """Every resource, by name."""
        by_resource: dict[str, list[Facts]] = defaultdict(list)
        for fact in facts:
            by_resource[fact.place.resource].append(fact)
        classes: set[str] = set()
        plans: list[ResourcePlan] = []
        for name in sorted(by_resource):
            cls = naming.unique(naming.class_name(name, prefix="Resource", reserved=naming.RESOURCE_RESERVED), classes)
            classes |= {cls, f"Async{cls}"}
            plans.append(self._resource(name, cls, by_resource[name]))
        return tuple(plans)

    def _resource(self, name: str, cls: str, facts: list[Facts]) -> ResourcePlan:
        constants: dict[str, str] = {}
        for fact in facts:
            operation_id = fact.raw["operationId"]
            taken = {cls, f"Async{cls}", *constants.values()}
            constants[operation_id] = naming.unique(naming.constant_name(operation_id), taken)
        operations = [
            OperationPlan(fact.raw["operationId"], constants[fact.raw["operationId"]], self.coder.operation(fact))
            for fact in facts
        ]
        groups: dict[str, list[Facts]] = defaultdict(list)
        for fact in facts:
            groups[fact.place.method].append(fact)
        shadowed = set(groups)
        methods = [self._method(method, group, constants, shadowed) for method, group in groups.items()]
        methods += self._further(groups, constants, shadowed)
        order = {word: place for place, word in enumerate(("list", "get", "create", "update", "delete"))}
        methods.sort(key=lambda method: order.get(method.name, 9))
        summary = self._summary(facts)
        imports, typing_imports = imports_of(self.package, operations, methods)
        return ResourcePlan(
            name=name,
            cls=cls,
            doc=summary,
            summary=summary,
            operations=tuple(operations),
            methods=tuple(methods),
            imports=imports,
            typing_imports=typing_imports,
        )

    def _summary(self, facts: list[Facts]) -> str:
        """What a resource is: its model's first sentence, else what its first operation does.

        A receipt (the answer to a write that is not what was sent) says nothing of the resource.
        """
        for fact in facts:
            if fact.key[1] != "get" and fact.body_raw and not fact.batch and not self._is_echo(fact):
                continue
            told = fact.parsed.body if fact.batch and fact.parsed.body else fact.result
            for type_ in (told, *told.items):
                if type_.kind == "named":
                    text = prose(self.shapes.view.schemas[type_.name].get("description", ""))
                    if text:
                        return sentence(text.partition(". ")[0])
        first = facts[0].raw
        text = prose(first.get("summary") or first.get("description") or plain_name(first["operationId"]))
        return sentence(text.partition(". ")[0])

    def _is_echo(self, fact: Facts) -> bool:
        """Whether the answer is of the type that was sent."""
        sent = fact.parsed.body
        return bool(fact.wrapper or (sent and {sent, *sent.items} & {fact.result, *fact.result.items}))

    # methods ---------------------------------------------------------------------------------------------------

    def _method(self, name: str, group: list[Facts], constants: Mapping[str, str], shadowed: set[str]) -> MethodPlan:
        group = sorted(group, key=lambda fact: fact.key[0].count("{"))
        first = group[0]
        self._check_alike(group)
        parameters = self.parameters.of(group)
        body_annotation, shape = self._body(first)
        row = self.shapes.read(row_of(self.shapes, first), self._row_raw(first), nulls=first.kind == "one")
        if first.may_be_empty and not row.endswith(" | None") and row != "Any":
            row += " | None"
        safety = self.coder.safety(first)
        return MethodPlan(
            name=name,
            kind=first.kind,
            routes=tuple(constants[fact.raw["operationId"]] for fact in group),
            parameters=parameters,
            row=row if self._is_class(row_of(self.shapes, first), row) else f"typed({row})",
            result=result_annotation(first.kind, row, "Pager", shadowed),
            async_result=result_annotation(first.kind, row, "AsyncPager", shadowed),
            body=first.body,  # type: ignore[arg-type]  # body_of gives these words only
            body_annotation=body_annotation,
            shape=shape,
            doc=self.words.method([fact.raw for fact in group], parameters, first.kind, first.body, safety),
        )

    def _further(
        self, groups: Mapping[str, list[Facts]], constants: Mapping[str, str], shadowed: set[str]
    ) -> list[MethodPlan]:
        """The methods that reads have beside their own: other forms of a record, changes of a list."""
        found: list[MethodPlan] = []
        for facts in groups.values():
            group = sorted(facts, key=lambda fact: fact.key[0].count("{"))
            routes = tuple(constants[fact.raw["operationId"]] for fact in group)
            forms = array_of(group[0].raw.get("x-sagewire-representations"))
            found += [self._representation(item, group, routes, shadowed) for item in forms]
            if group[0].many:
                found.append(self._batch(group[0], routes))
            if group[0].raw.get("x-sagewire-changes") and group[0].kind == "list":
                found.append(self._changes(group, routes, shadowed))
        for method in found:
            if method.name in groups:
                what = f"the method {method.name!r} of {group_name(groups)} is there already"
                self.problems.add(groups[method.name][0].raw["x-view-at"], what, "name one of the two differently")
        return found

    def _representation(
        self, item: Json, group: list[Facts], routes: tuple[str, ...], shadowed: set[str]
    ) -> MethodPlan:
        defaults = {
            self.coder.argument(fact, parameter)
            for fact in group
            for parameter in self.coder.parameters(fact)
            if parameter["in"] == "path" or self.coder.default(parameter) is not None
        }
        own = [p for p in self.parameters.of(group) if p.positional or p.name in defaults]
        needed = [p for p in own if not p.default]
        parameters = (*needed, TO, *(p for p in own if p.default))
        return MethodPlan(
            name=naming.identifier(str(item["method"]), prefix="method"),
            kind="bytes",
            routes=routes,
            parameters=parameters,
            row="",
            result=result_annotation("bytes", "", "Pager", shadowed),
            async_result=result_annotation("bytes", "", "AsyncPager", shadowed),
            body="",
            body_annotation="",
            shape="",
            doc=self.words.representation(item, parameters),
            accept=str(item["accept"]),
        )

    def _batch(self, fact: Facts, routes: tuple[str, ...]) -> MethodPlan:
        """The method that writes many records, beside the one that writes one."""
        assert fact.parsed.body is not None
        shape = self.shapes.write(fact.parsed.body, {})
        parameters = self.parameters.of([fact])
        return MethodPlan(
            name=f"{fact.place.method}_many",
            kind="batch",
            routes=routes,
            parameters=parameters,
            row="",
            result="Records",
            async_result="Records",
            body="rows",
            body_annotation=f"Sequence[{shape}]",
            shape=shape,
            doc=self.words.method([fact.raw], parameters, "batch", "rows", self.coder.safety(fact)),
        )

    def _changes(self, group: list[Facts], routes: tuple[str, ...], shadowed: set[str]) -> MethodPlan:
        first = group[0]
        setting: Json = first.raw["x-sagewire-changes"]
        own = {setting.get("since"), setting.get("deleted")}
        taken = {
            self.coder.argument(first, parameter)
            for parameter in self.coder.parameters(first)
            if parameter["x-view-wire"] in own
        } | {"limit", "page", "where", "order_by"}
        rest = [p for p in self.parameters.of(group) if p.name not in taken]
        parameters = (_SINCE, *(p for p in rest if not p.default), _DELETIONS, *(p for p in rest if p.default))
        row = self.shapes.read(row_of(self.shapes, first), self._row_raw(first))
        return MethodPlan(
            name="changes",
            kind="changes",
            routes=routes,
            parameters=parameters,
            row=row,
            result=result_annotation("changes", row, "Pager", shadowed),
            async_result=result_annotation("changes", row, "AsyncPager", shadowed),
            body="",
            body_annotation="",
            shape="",
            doc=self.words.changes(first.raw, parameters),
        )

    def _is_class(self, type_: Type, code: str) -> bool:
        """Whether a type is a class to the checkers, so that a method can be told of it as it is."""
        real = self.shapes.real(type_)
        enum = real.kind == "named" and self.shapes.is_enum(real.name)
        return not enum and real.kind not in ("union", "literal", "any") and not code.endswith(" | None")

    def _row_raw(self, fact: Facts) -> Json:
        """The schema of a row, for the marks inside of it."""
        for response in fact.raw["responses"].values():
            content = response.get("content", {}).get("application/json")
            if content:
                schema: Json = content["schema"]
                return schema.get("items") or {} if fact.kind in ("list", "many") else schema
        return {}

    def _check_alike(self, group: list[Facts]) -> None:
        first = group[0]
        for other in group[1:]:
            for what, one, two in (
                ("answer", (first.result, first.kind), (other.result, other.kind)),
                ("body", first.parsed.body, other.parsed.body),
            ):
                if one != two:
                    self.problems.add(
                        other.raw["x-view-at"],
                        f"{other.key[1].upper()} {other.key[0]} and {first.key[1].upper()} {first.key[0]} would be one "
                        f"method, {first.place.resource}.{first.place.method}, and differ in their {what}",
                        "name one of them with `x-sagewire-name: {method: ...}`, in an overlay",
                    )

    def _body(self, fact: Facts) -> tuple[str, str]:
        """The annotation of the body, and the write type that checks it."""
        body = fact.parsed.body
        if body is None:
            return "", ""
        if fact.body == "content":
            return "bytes", "None"
        raw = fact.body_raw
        if is_open(self.shapes.real(body)):
            return "Any", "None"
        if fact.body == "fields":
            cls = f"p.{self.shapes.cls(body.name)}Write"
            return f"Unpack[{cls}]", cls
        text = self.shapes.write(body, raw)
        if fact.body == "rows":
            return text, self.shapes.write(self.shapes.real(body).items[0], {})
        return text, "None"


def group_name(groups: Mapping[str, list[Facts]]) -> str:
    """The resource that some operations belong to."""
    return next(iter(groups.values()))[0].place.resource
