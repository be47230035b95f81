"""Plans the webhooks: what the product calls us with, as typed values."""

from __future__ import annotations

from generator import naming
from generator.code import build, joined, literal, names_in, prose, sentence
from generator.describe import since_of
from generator.parsed import Parsed, ParsedOperation
from generator.plain import Json, array_of
from generator.plan import FieldPlan, WebhookPlan
from generator.render import Shapes
from generator.view import View, is_json

_PREFIX = "webhook:"
_KINDS = {"int": "int", "bool": "bool", "decimal": "Decimal"}
_RESERVED = frozenset({"Any", "ClassVar", "Decimal", "HeaderValues", "Literal", "Mapping", "NoHeaders", "Webhook"})
_RESERVED_NAMES = frozenset({"m", "msgspec", "Mapping", "annotations"}) | naming.SIGNATURE_RESERVED
_TYPING = ("Any", "ClassVar", "Literal")


def plan_webhooks(view: View, parsed: Parsed, shapes: Shapes) -> tuple[WebhookPlan, ...]:
    """The calls that the product makes to us, in the document's order."""
    found = [(path.removeprefix(_PREFIX), method, raw) for path, method, raw in view.operations() if is_webhook(path)]
    constants = naming.unique_names([name for name, *_ in found], prefix="webhook", reserved=_RESERVED_NAMES)
    taken: set[str] = set()
    plans: list[WebhookPlan] = []
    for name, method, raw in found:
        read = parsed.operations[f"{_PREFIX}{name}", method]
        fields = tuple(_header(read, parameter) for parameter in raw["parameters"])
        cls = naming.unique(naming.class_name(f"{name} headers", prefix="Webhook", reserved=_RESERVED), taken)
        taken.add(cls)
        body = raw["requestBody"]
        plans.append(
            WebhookPlan(
                name=name,
                constant=constants[name],
                method=method.upper(),
                payload=_payload(body, read, shapes),
                optional=body is not None and not body["required"],
                headers=cls if fields else "NoHeaders",
                fields=fields,
                secret=tuple(p["name"] for p in raw["parameters"] if p.get("x-sagewire-secret")),
                doc=_doc(name, raw),
            )
        )
    return tuple(plans)


def is_webhook(path: str) -> bool:
    """Whether a path of the view is a webhook."""
    return path.startswith(_PREFIX)


def webhook_imports(package: str, plans: tuple[WebhookPlan, ...]) -> tuple[str, ...]:
    """The import lines of the module of webhooks."""
    used = names_in(
        *(plan.annotation for plan in plans), *(field.annotation for plan in plans for field in plan.fields)
    )
    used |= {"ClassVar"} if any(plan.secret for plan in plans) else set()
    runtime = [name for name, wanted in (("HeaderValues", True), ("NoHeaders", False))
               if any(bool(plan.fields) is wanted for plan in plans)]  # fmt: skip
    typing = sorted({"Any"} | {name for name in _TYPING if name in used})
    lines = ["from collections.abc import Mapping", f"from typing import {', '.join(typing)}"]
    lines += ["from decimal import Decimal"] if "Decimal" in used else []
    lines += ["import msgspec"] if any(plan.fields for plan in plans) else []
    lines += [f"from {package} import models as m"] if "m" in used else []
    lines.append(f"from sagewire.runtime.webhooks import {', '.join([*runtime, 'Webhook'])}")
    return tuple(lines)


def _payload(body: Json | None, read: ParsedOperation, shapes: Shapes) -> str:
    if body is None or read.body is None:
        return "None"
    return shapes.read(read.body, {}) if is_json(body["x-view-media-type"]) else "bytes"


def _header(read: ParsedOperation, parameter: Json) -> FieldPlan:
    kind = _KINDS.get(read.parameters[parameter["name"]].kind, "str")
    required = parameter["required"]
    wire = str(parameter["x-view-wire"]).lower()
    named = {"default": None if required else "None", "name": literal(wire)}
    values = [value for value in array_of(parameter.get("x-view-enum")) if isinstance(value, str)]
    told = f"One of {', '.join(f'`{prose(value)}`' for value in values)}." if values else ""
    doc = joined([prose(parameter.get("description", "")), told]) or f"`{prose(parameter['x-view-wire'])}`."
    annotation = kind if required else f"{kind} | None"
    return FieldPlan(parameter["name"], wire, annotation, build("msgspec.field", named), sentence(doc))


def _doc(name: str, raw: Json) -> str:
    texts = [prose(raw.get("summary", "")), prose(raw.get("description", "")), since_of(raw)]
    return joined(texts) or f"`{prose(name)}`."
