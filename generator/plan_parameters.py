"""Plans what methods take: ids and parents, query and header parameters, and what the runtime adds to lists."""

from __future__ import annotations

from generator import naming
from generator.code import literal, prose, sentence
from generator.facts import Facts
from generator.plain import Json, array_of
from generator.plan_calls import ParameterPlan
from generator.plan_models import ModelPlanner
from generator.plan_operation import OperationCoder
from generator.render import Shapes
from generator.types import ANY, Type

_LIST_WORDS = {
    "where": "which rows: a condition, or a function of a row's fields that gives one.",
    "order_by": "the order of the rows; without it, the one in which no row is lost between pages.",
    "select": "the fields to fetch; the others are None.",
    "expand": "the children to fetch with each row.",
    "page_size": "rows to fetch at a time.",
    "limit": "rows to give at most.",
    "page": "the number of the first page to read, from 1.",
}
_WAYS = ("", ":asc", ":desc")
TO = ParameterPlan(
    "to",
    "Target | None",
    "None",
    aside=True,
    doc="a path, or a file object open for writing bytes, that takes the body in bounded memory. A file appears when "
    "it is whole.",
)


class ParameterPlanner:
    """Plans the parameters of methods."""

    def __init__(self, models: ModelPlanner, coder: OperationCoder) -> None:
        """Takes the planner of the types, and what writes operations as code."""
        self.models = models
        self.shapes = models.shapes
        self.coder = coder

    def of(self, group: list[Facts]) -> tuple[ParameterPlan, ...]:
        """The parameters of the method that folds some operations, in their order."""
        found: dict[str, ParameterPlan] = {}
        in_path = [{str(parameter["name"]) for parameter in _path(fact)} for fact in group]
        everywhere = in_path[0].intersection(*in_path[1:])
        for fact in group:
            for parameter in self.coder.parameters(fact):
                own = parameter["in"] == "path" and parameter["x-view-wire"] == fact.place.own_id
                name = "id" if own else self.coder.argument(fact, parameter)
                if name not in found:
                    required = parameter["name"] in everywhere if parameter["in"] == "path" else parameter["required"]
                    found[name] = self._parameter(fact, parameter, name, own=own, required=required)
        own_id = [p for p in found.values() if p.positional]
        needed = [p for p in found.values() if not p.positional and not p.default]
        rest = [p for p in found.values() if not p.positional and p.default]
        aside = [TO] if group[0].kind == "bytes" else []
        return (*own_id, *needed, *aside, *self._list_parameters(group), *rest)

    def _parameter(self, fact: Facts, parameter: Json, name: str, *, own: bool, required: bool) -> ParameterPlan:
        type_ = fact.parsed.parameters[parameter["name"]]
        annotation = self.shapes.parameter(type_, parameter.get("x-view-enum"), parameter["x-view-times"])
        keys = array_of(parameter.get("x-sagewire-sort"))
        if keys:
            annotation = f"Literal[{', '.join(literal(key + way) for key in keys for way in _WAYS)}]"
        doc = sentence(prose(parameter.get("description", ""))) or _plain_words(parameter)
        if fact.raw.get("x-sagewire-address", {}).get("parameter") == parameter["x-view-wire"]:
            doc = f"{doc} Or its whole address, as an earlier answer gave it; elsewhere it gets no credentials."
        default = parameter.get("x-sagewire-default", parameter.get("x-view-default"))
        if isinstance(default, str | int) and parameter["in"] != "path":
            doc = f"{doc} Default: `{prose(str(default))}`."
        given = parameter["required"] and self.coder.default(parameter) is not None
        secret = parameter.get("x-sagewire-secret") is True
        if required and not given:
            return ParameterPlan(name, annotation, positional=own, secret=secret, doc=doc)
        return ParameterPlan(name, f"{annotation} | None", "None", positional=own, secret=secret, doc=doc)

    def _list_parameters(self, group: list[Facts]) -> list[ParameterPlan]:
        first = group[0]
        found: list[tuple[str, str]] = []
        row = row_of(self.shapes, first)
        fields = row.kind == "named" and not self.shapes.is_enum(row.name)
        asked = first.asked
        if first.kind == "list" and fields:
            cls = f"f.{self.shapes.cls(row.name)}Fields"
            found += [("where", f"Where[{cls}]")] if "where" in asked else []
            found += [("order_by", f"OrderBy[{cls}]")] if "order_by" in asked else []
        if "select" in asked:
            found.append(("select", "Sequence[str] | None"))
            if "expand" in asked and self.models.expandable(row):
                found.append(("expand", f"Sequence[f.{self.shapes.cls(row.name)}Expand] | None"))
        if first.kind == "list":
            if first.paging.get("size"):
                found.append(("page_size", "int | None"))
            found.append(("limit", "int | None"))
            if (first.paging.get("strategy") == "envelope" and first.paging.get("skip")) or first.paging.get("page"):
                found.append(("page", "int | None"))
        listing = first.kind == "list"
        return [ParameterPlan(name, text, "None", listing=listing, doc=_LIST_WORDS[name]) for name, text in found]


def row_of(shapes: Shapes, fact: Facts) -> Type:
    """The type of what an operation gives: of each row, where it gives several."""
    if fact.kind in ("list", "many"):
        return shapes.real(fact.result.items[0])
    return ANY if fact.kind in ("none", "bytes", "batch") else fact.result


def _path(fact: Facts) -> list[Json]:
    return [parameter for parameter in fact.raw["parameters"] if parameter["in"] == "path"]


def _plain_words(parameter: Json) -> str:
    words = " ".join(naming.words(parameter["x-view-wire"]))
    return {"id": "the id of the record."}.get(words, f"the {words.removesuffix(' id')}'s id." if words.endswith(" id")
                                               else f"the {words}.")  # fmt: skip
