"""One call to the platform, taken apart; and how answers and pages are put together."""

from __future__ import annotations

import base64
import json
import re
from collections.abc import Callable, Mapping, Sequence
from typing import Any

import attrs

from sagewire.sandbox import wire
from sagewire.sandbox.cloud_elements.instances import Instance
from sagewire.sandbox.cloud_elements.settings import refused
from sagewire.sandbox.document import Operation
from sagewire.sandbox.errors import Answer, Refused
from sagewire.sandbox.exchange import Request
from sagewire.sandbox.journal import Call

Json = dict[str, Any]
_JSON = ("content-type", "application/json; charset=utf-8")
_MOST = 2000


@attrs.frozen
class Asked:
    """One call, with what it takes to answer it.

    Attributes:
        operation: what is called.
        parameters: path parameters.
        query: query parameters; `tags` apart, each comes once.
        tags: values of `tags[]`.
        body: the body, None where there is none.
        instance: the instance whose token was sent.
        noted: the call in the ledger.
    """

    operation: Operation
    parameters: Mapping[str, str]
    query: Mapping[str, str]
    tags: Sequence[str]
    body: Any
    instance: Instance | None
    noted: Call

    @property
    def own(self) -> Instance:
        """The instance whose token was sent."""
        if self.instance is None:
            raise refused(401, "Invalid Element token provided")
        return self.instance


def page(asked: Asked, default: int, rows: Sequence[Any], document: Callable[[Any], Json]) -> Answer:
    """A page of what there is."""
    size, skip = window(asked, default)
    return ok([document(row) for row in rows[skip : skip + size]], next_page(skip + size, len(rows) > skip + size))


def window(asked: Asked, default: int) -> tuple[int, int]:
    """How many rows are wanted, and from where on."""
    size = min(_count(asked.query, "pageSize", default), _MOST)
    token = asked.query.get("nextPage")
    if not token:
        return size, (_count(asked.query, "page", 1) - 1) * size
    try:
        skip = json.loads(base64.urlsafe_b64decode(token))["skip"]
    except (ValueError, KeyError, TypeError):
        raise refused(400, "Invalid nextPage token") from None
    return size, int(skip)


def next_page(skip: int, more: bool) -> tuple[tuple[str, str], ...]:
    """The header with the token of the next page; none on the last."""
    if not more:
        return ()
    return (("elements-next-page-token", base64.urlsafe_b64encode(json.dumps({"skip": skip}).encode()).decode()),)


def _count(query: Mapping[str, str], name: str, default: int) -> int:
    text = query.get(name)
    if not text:
        return default
    if not re.fullmatch(r"[1-9]\d{0,8}", text):
        raise refused(400, f"{name} must be a number, 1 at least, not {text!r}")
    return int(text)


def read_body(request: Request) -> Any:
    """The body of a call, None where there is none."""
    if not request.body:
        return None
    if not request.headers.get("content-type", "application/json").startswith("application/json"):
        raise refused(415, "Unsupported media type: send application/json")
    try:
        return wire.decode(request.body)
    except Refused:
        raise refused(400, "The body is not valid JSON") from None


def body_of(asked: Asked) -> Json:
    """The body, which must be an object."""
    if not wire.is_object(asked.body):
        raise refused(400, "The body must be a JSON object")
    return asked.body


def ok(document: Any, headers: tuple[tuple[str, str], ...] = ()) -> Answer:
    """An answer of success."""
    return Answer(200, wire.encode(document), (_JSON, *headers))
