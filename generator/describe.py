"""What docstrings say: meaning first, then limits, units, availability, and how sure a fact is."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import attrs

from generator import naming
from generator.code import joined, prose, sentence
from generator.grammar import is_object
from generator.plain import array_of, object_of
from generator.plan_calls import ParameterPlan

_SURE = {
    "observed": "Seen on the wire, not stated by the maker.",
    "inferred": "Inferred, not stated by the maker.",
}
_SAFETY = {
    "preview": "Stores nothing, so it is sent again after a failure.",
    "idempotent": "May be sent again after a failure: the second time changes nothing more.",
    "write": "Sent once at most: if the answer is lost, `OutcomeUnknown` is raised instead of sending it again.",
}
_REPEATED = (
    "Sent again after a failure, each time with the same id, so that it is carried out once; `OutcomeUnknown` only "
    "where no answer comes at all."
)
_RESULTS = {
    "list": "A lazy pager of rows; nothing is sent before the first row is asked for.",
    "many": "The rows, in the order of the answer.",
    "bytes": "The answer's body as it came; nothing where `to` takes it.",
    "batch": "What became of each record, in your order; every one succeeded.",
}


@attrs.frozen
class Words:
    """Turns facts of a document into sentences.

    Attributes:
        title: the product's name for people.
        enforced: whether a schema's `required` holds.
    """

    title: str
    enforced: bool

    def availability(self, node: Mapping[str, Any]) -> str:
        """Edition, release and certainty of an operation, a schema or a field."""
        parts: list[str] = []
        if node.get("x-sagewire-edition"):
            parts.append(f"{self.title} {str(node['x-sagewire-edition']).title()} only.")
        since = since_of(node)
        if since:
            parts.append(f"Since {since}.")
        parts += [_places(node), _access(node), _deprecated(node)]
        parts.append(_SURE.get(str(node.get("x-sagewire-confidence", "")), ""))
        return joined(parts)

    def field(self, raw: Mapping[str, Any], type_kind: str, own: str) -> str:
        """The docstring of a field.

        Args:
            raw: its schema, with that of the named schema it refers to.
            type_kind: what it is.
            own: the description that stands at the field itself.
        """
        parts = [prose(own)]
        length, scale, default = raw.get("maxLength"), raw.get("x-sagewire-scale"), raw.get("x-view-default")
        if isinstance(length, int) and type_kind == "str":
            parts.append(f"At most {length} characters.")
        if isinstance(scale, int) and type_kind == "decimal":
            parts.append("A whole number." if scale == 0 else f"{scale} decimal place{'s' if scale > 1 else ''}.")
        if isinstance(default, str | int | float) and default not in ("", False, 0):
            parts.append(f"Default: `{prose(str(default))}`.")
        if raw.get("readOnly"):
            parts.append("Read-only.")
        if raw.get("x-sagewire-expandable"):
            parts.append("Only there when named in `expand`.")
        parts.append(self.availability(raw))
        return joined(parts)

    def model(self, raw: Mapping[str, Any], name: str) -> str:
        """The docstring of a model."""
        text = prose(raw.get("description", "")) or f"`{name}`, as it is read."
        return _paragraphs(_summary(text), self.availability(raw))

    def method(
        self,
        operations: list[Mapping[str, Any]],
        parameters: tuple[ParameterPlan, ...],
        kind: str,
        body: str,
        safety: str,
    ) -> str:
        """The docstring of a method, from the first operation that it folds.

        Args:
            operations: the operations, the plainest first.
            parameters: the parameters, `options` aside.
            kind: what the method gives.
            body: how the body is taken.
            safety: what happens if it is sent twice.
        """
        first = operations[0]
        summary = prose(first.get("summary") or "") or prose(first.get("description") or "").split(". ")[0]
        summary = sentence(summary or plain_name(first["operationId"]))
        detail = prose(first.get("description") or "") if first.get("summary") else ""
        again = _REPEATED if safety == "write" and first.get("x-sagewire-idempotency") else _SAFETY.get(safety, "")
        notes = joined([
            _paging(first, kind), _batch(first, kind), again, _lane(first), _natural_key(first), _balance(first),
            _parts(first), self.availability(first),
        ])  # fmt: skip
        args = [f"    {p.name}: {p.doc}" for p in parameters]
        if body:
            name = "**body" if body == "fields" else body
            args.append(f"    {name}: {_BODIES[body]}")
        args.append("    options: settings of this call only.")
        returned = _RESULTS.get(kind, "")
        if kind == "one":
            answers = [object_of(answer) for answer in object_of(first["responses"]).values()]
            content = next((answer for answer in answers if answer.get("content")), object_of(None))
            returned = prose(content.get("description") or "") or "What the answer holds."
        sections = ["Args:\n" + "\n".join(args)]
        if returned:
            sections.append(f"Returns:\n    {sentence(returned)}")
        sections.append("Raises:\n" + "\n".join(f"    {line}" for line in _raises(kind, safety)))
        return _paragraphs(_summary(summary), detail, notes, *sections)

    def representation(self, item: Mapping[str, Any], parameters: tuple[ParameterPlan, ...]) -> str:
        """The docstring of a method that gives another form of a record."""
        text = sentence(prose(item.get("doc") or "")) or f"The record as `{prose(item['accept'])}`."
        return _paragraphs(_summary(text), *_sections(parameters, _RESULTS["bytes"], _raises("bytes", "read")))

    def changes(self, first: Mapping[str, Any], parameters: tuple[ParameterPlan, ...]) -> str:
        """The docstring of a method that follows a list."""
        offered = "deleted" in first["x-sagewire-changes"]
        said = "" if offered else " Deletions are not offered here: only a whole reading shows them."
        text = (
            "Follows the list: what was made, changed and deleted since a moment.\n\n"
            "First the rows that were made or changed, in the list's order, then the deleted ones; each comes once. "
            f"Begin the next stream at `next_since` of this one: then every change comes at least once.{said}"
        )
        raises = [
            "UsageError: an argument is wrong, or deletions are wanted and not offered; nothing was sent.",
            "ApiError: while reading, an error was the answer.",
        ]
        returned = "A lazy stream of `Change`; nothing is sent before the first is asked for."
        return _paragraphs(text, *_sections(parameters, returned, raises))


def _sections(parameters: tuple[ParameterPlan, ...], returned: str, raises: list[str]) -> list[str]:
    args = [*(f"    {p.name}: {p.doc}" for p in parameters), "    options: settings of this call only."]
    lines = [f"    {line}" for line in raises]
    return ["Args:\n" + "\n".join(args), f"Returns:\n    {sentence(returned)}", "Raises:\n" + "\n".join(lines)]


def _places(node: Mapping[str, Any]) -> str:
    """Countries and tiers of an operation in a sentence."""
    found = object_of(node.get("x-sagewire-availability"))
    if not found:
        return ""
    countries = [str(country) for country in found["countries"]]
    by_where: dict[str, list[str]] = {}
    for tier, where in object_of(found["tiers"]).items():
        same = set(where) == set(countries)
        by_where.setdefault("all" if same else ", ".join(where) or "none", []).append(str(tier).title())
    ordered = sorted(by_where.items(), key=lambda item: item[0] != "all")
    groups = [f"{listed(tiers)}: {where}" for where, tiers in ordered]
    if list(by_where) == ["all"]:
        groups = [groups[0].removesuffix(": all")]
    word = "tier" if len(ordered[0][1]) == 1 else "tiers"
    return f"In {listed(countries)} ({word} {'; '.join(groups)})."


def listed(words: list[str], last: str = "and") -> str:
    """Words with commas between, and a word before the last."""
    return " ".join(filter(None, [", ".join(words[:-1]), last if words[:-1] else "", *words[-1:]]))


def _access(node: Mapping[str, Any]) -> str:
    """What the user must be allowed, in a sentence."""
    areas: dict[tuple[str, ...], list[str]] = {}
    for item in array_of(node.get("x-sagewire-access")):
        areas.setdefault(tuple(map(str, item["roles"])), []).append(str(item["area"]))
    parts = [f"{listed(list(roles), 'or')} in {listed(names)}" for roles, names in areas.items()]
    return f"The user needs {', and '.join(parts)}." if parts else ""


def _deprecated(node: Mapping[str, Any]) -> str:
    why = object_of(node.get("x-sagewire-deprecated"))
    if not node.get("deprecated") and not why:
        return ""
    withdrawn = f"Not in the published document since {why['withdrawn']}." if why.get("withdrawn") else ""
    return joined([f"Deprecated: {prose(why['reason'])}" if why.get("reason") else "Deprecated.", withdrawn])


def _batch(operation: Mapping[str, Any], kind: str) -> str:
    """How many records are sent in one request."""
    most = object_of(operation.get("x-sagewire-batch")).get("max")
    if kind != "batch" or not most:
        return ""
    how = "one at a time" if most == 1 else f"in arrays of {most} at most"
    return (
        f"Many records: all are checked first, then sent {how}. The first request that does not succeed ends it: "
        "`records` of the error says what became of each."
    )


def _lane(operation: Mapping[str, Any]) -> str:
    """What an operation waits for."""
    lane = object_of(operation.get("x-sagewire-lane"))
    if not lane:
        return ""
    by = [f"`{prose(str(name))}`" for name in array_of(lane.get("by"))]
    rest = f", also for the {lane['rest']} s after one whose outcome is unknown" if lane.get("rest") else ""
    whose = f" for the same {listed(by)}" if by else ""
    return f"Never at the same time as another of its kind{whose}: it waits{rest}."


def _balance(operation: Mapping[str, Any]) -> str:
    """What must add up."""
    rule = object_of(operation.get("x-sagewire-balance"))
    if not rule:
        return ""
    columns = f"`{prose(rule['debit'])}` and `{prose(rule['credit'])}`"
    return f"{columns} of `{prose(rule['list'])}` must have the same total, which is checked before anything is sent."


def _parts(operation: Mapping[str, Any]) -> str:
    """The credentials that an operation needs."""
    names = [f"`{prose(str(name))}`" for name in array_of(operation.get("x-sagewire-auth-parts"))]
    if operation.get("x-sagewire-auth") == "none":
        return "Sends no credentials."
    return f"Needs the client's {listed(names)}." if names else ""


_BODIES = {
    "fields": "the fields to send; what is not named is not sent.",
    "rows": "the records to send; of each, what is not named is not sent.",
    "body": "the body to send.",
    "content": "the bytes to send.",
}


def plain_name(operation_id: str) -> str:
    """An operationId as words, for want of a summary."""
    return " ".join(naming.words(operation_id)).capitalize() or prose(operation_id)


def since_of(node: Mapping[str, Any]) -> str:
    """The release, or else the date, since when something is there."""
    since = node.get("x-sagewire-since")
    if is_object(since):
        return prose(since.get("release") or since.get("date") or "")
    return prose(since or "")


def _paging(operation: Mapping[str, Any], kind: str) -> str:
    paging = operation.get("x-sagewire-paging")
    if kind != "list" or not is_object(paging):
        return ""
    if paging.get("strategy") == "keyset":
        return (
            f"Pages go by key (`{prose(paging.get('key', 'id'))}`): every row that is there throughout comes exactly "
            "once. With an `order_by` of your own they go by position, and rows that come or go meanwhile may shift "
            "others."
        )
    if paging.get("strategy") == "envelope":
        return "Pages go by the answer's links: no row comes twice, and one may be missed where others are deleted."
    if paging.get("strategy") == "header-token":
        return "Pages go by a token that each answer gives for the next one."
    if paging.get("strategy") == "numbered":
        return (
            "Pages go by number, to the first empty one: rows that come or go meanwhile may shift others past the "
            "reader, or show one twice."
        )
    if paging.get("strategy") == "none":
        return "Comes in one page."
    return "Pages go by position: rows that come or go meanwhile may shift others past the reader, or show one twice."


def _natural_key(operation: Mapping[str, Any]) -> str:
    key = operation.get("x-sagewire-natural-key")
    if not is_object(key) or not key.get("keys"):
        return ""
    sets = " or ".join(" with ".join(f"`{prose(name)}`" for name in names) for names in key["keys"])
    return f"`OutcomeUnknown.find()` then looks for the record by {sets}."


def _raises(kind: str, safety: str) -> list[str]:
    lines = ["UsageError: an argument is wrong; nothing was sent."]
    if kind == "list":
        lines.append("ApiError: while reading, an error was the answer.")
    elif kind == "batch":
        lines.append("ApiError: a request was answered with an error; its `records` tell.")
    else:
        lines.append("ApiError: the answer was an error.")
    if safety == "write":
        lines.append("OutcomeUnknown: it was sent, and no answer says what became of it.")
    return lines


def _summary(text: str) -> str:
    """The first sentence as a paragraph of its own, where it is short enough to be one."""
    head, dot, rest = text.partition(". ")
    return f"{head}.\n\n{rest}" if dot and rest and len(head) < 110 and "\n" not in head else sentence(text)


def _paragraphs(*parts: str) -> str:
    return "\n\n".join(part for part in parts if part)
