"""From a bundled, overlaid document to the plan of its package."""

from __future__ import annotations

import re
from collections.abc import Iterator

import attrs

from generator.document import Document
from generator.facts import Facts, body_of, duplicate_ids, kind_of, result_of, told_apart, unwrapped
from generator.parse import parse
from generator.parsed import Parsed, ParsedOperation
from generator.plan import ProductPlan
from generator.plan_methods import MethodPlanner
from generator.plan_models import ModelPlanner, homes_of
from generator.plan_operation import OperationCoder
from generator.plan_product import ProductPlanner
from generator.plan_webhooks import is_webhook, plan_webhooks
from generator.problems import Problems
from generator.render import Shapes, endless_maps
from generator.shapes import Traits, place_all, traits_of
from generator.types import Type
from generator.view import View, build_view


@attrs.frozen
class Counts:
    """How much a plan holds, for people."""

    operations: int
    resources: int
    models: int
    fields: int


def make_plan(document: Document, package: str, *, lenient: bool = False) -> ProductPlan:
    """Plans a package.

    Args:
        document: bundled and overlaid, OpenAPI 3.0 or 3.1.
        package: the package's dotted name.
        lenient: tell operations with the same place apart by prefix or operationId, rather than refuse them.

    Raises:
        SpecError: the document cannot be planned; says where and why.
        SpecErrors: it cannot be planned for several reasons.
    """
    problems = Problems(document)
    view = build_view(document.root, problems)
    problems.raise_any()
    parsed = parse(view, problems)
    problems.raise_any()
    product = ProductPlanner(document.root, package, problems)
    shapes = Shapes(view, parsed, homes_of(view, parsed), product.null, endless_maps(parsed))
    words = product.words
    models = ModelPlanner(shapes, words, package, problems)
    facts = _facts(view, parsed, models, problems, lenient=lenient)
    problems.raise_any()
    coder = OperationCoder(document.root, shapes, problems)
    resources = MethodPlanner(models, words, coder, package, problems).resources(facts)
    code, imports = product.product()
    plan = ProductPlan(
        package=package,
        title=product.title,
        client=product.client(),
        product=code,
        product_imports=imports,
        diagnoses=product.diagnoses(),
        pagings=tuple((name, text) for text, name in coder.pagings.items()),
        models=models.models(),
        writes=models.writes(_bodies(facts)),
        filters=models.filters(*_filtered(facts)),
        resources=resources,
        webhooks=plan_webhooks(view, parsed, shapes),
        references=tuple(_references(facts, coder)) if product.reference else (),
    )
    problems.raise_any()
    return plan


def counts(plan: ProductPlan) -> Counts:
    """How much a plan holds."""
    return Counts(
        operations=sum(len(resource.operations) for resource in plan.resources),
        resources=len(plan.resources),
        models=len(plan.models),
        fields=sum(len(model.fields) for model in plan.models),
    )


def _facts(view: View, parsed: Parsed, models: ModelPlanner, problems: Problems, *, lenient: bool) -> list[Facts]:
    operations = [(p, m, raw) for p, m, raw in view.operations() if not is_webhook(p)]
    traits = {(path, method): _traits(parsed.operations[path, method]) for path, method, _ in operations}
    places = place_all(view, traits, problems, lenient=lenient)
    facts: list[Facts] = []
    for path, method, raw in operations:
        read = parsed.operations[path, method]
        result = result_of(read)
        inside = unwrapped(models.shapes, raw, read.body)
        read = attrs.evolve(read, body=inside.type)
        body = body_of(models.shapes, read.body)
        kind = "batch" if raw.get("x-sagewire-batch") and body == "rows" else kind_of(result, method)
        names = models.written_names(read.body, body)
        place, wrapper = places[path, method], inside.wrapper
        rows = models.shapes.real(result.items[0] if kind == "list" else result)
        typed = rows.kind == "named" and not models.shapes.is_enum(rows.name)
        facts.append(
            Facts((path, method), raw, read, place, result, kind, body, names, inside.raw, wrapper, inside.many, typed)
        )
    duplicate_ids(facts, problems)
    return told_apart(facts) if lenient else facts


def _references(facts: list[Facts], coder: OperationCoder) -> Iterator[tuple[str, tuple[str, str, tuple[str, ...]]]]:
    """The reads of single records, by path."""
    for fact in facts:
        if fact.key[1] == "get" and fact.kind == "one":
            inside = {p["x-view-wire"]: coder.argument(fact, p) for p in fact.raw["parameters"] if p["in"] == "path"}
            names = tuple(inside[wire] for wire in re.findall(r"\{([^{}]+)\}", fact.key[0]))
            yield fact.key[0], (fact.place.resource, fact.place.method, names)


def _traits(read: ParsedOperation) -> Traits:
    json = all(response.json for response in read.responses if response.type.kind != "none")
    return traits_of(result_of(read), json, read.body)


def _bodies(facts: list[Facts]) -> list[tuple[Type, bool]]:
    """The types of bodies, and whether one may be partial, so that nothing is required in it."""
    return [
        (fact.parsed.body, fact.raw.get("x-sagewire-partial", fact.key[1] == "patch"))
        for fact in facts
        if fact.parsed.body is not None
    ]


def _filtered(facts: list[Facts]) -> tuple[list[Type], list[Type]]:
    """The types of rows that can be filtered, and those of single records whose children can be fetched."""
    asked = [fact for fact in facts if fact.query]
    rows = [fact.result.items[0] for fact in asked if fact.kind == "list"]
    return rows, [fact.result for fact in asked if fact.kind == "one"]
