"""Reading what an error answer says, whatever its shape. No bytes make this fail.

Known shapes: `{"Message"}`, `{"message"}`, `{"statusCode", "message"}`, `{"error", "error_description"}`,
`{"error": {...}}`, `{"errors": [...]}`, `[{"$severity", "$dataCode", "$message", "$source"}]`,
`{"response": "ERROR", "message"}`, `{"message", "providerMessage"}` (the system behind has its say too), problem
details, plain text, a page of HTML (its title), nothing.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from typing import Any, cast

import msgspec

from sagewire.runtime.value import Value
from sagewire.runtime.wire import redact
from sagewire.runtime.wire.message import Response

_LONGEST = 600
_MOST = 10
_DEEPEST = 4
_MESSAGES = (
    "message",
    "$message",
    "error_description",
    "exceptionmessage",
    "detail",
    "description",
    "title",
    "reason",
    "error",
)
_CODES = ("code", "$datacode", "errorcode", "error_code", "error", "type")
_LISTS = ("errors", "$diagnoses", "diagnoses", "messages", "details", "modelstate")
_BLANKS = " \t\r\n\ufeff"
_BEHIND = "providermessage"
_TITLE = re.compile(r"<title[^>]*>([^<]{1,300})", re.I)
_HTML = re.compile(r"\s*<(?:!doctype|html|head|body|\?xml)", re.I)


class Reply(Value, frozen=True):
    """What an error answer says.

    Attributes:
        message: the words, on one line, empty where there are none.
        code: the code, empty where there is none.
        text: the start of the whole body, for diagnoses to search.
    """

    __shown__ = {"text": None}

    message: str = ""
    code: str = ""
    text: str = ""

    def without(self, credentials: Sequence[str]) -> Reply:
        """The same, should it repeat a secret of the request: without that."""
        return Reply(*(redact.words(part, credentials) for part in (self.message, self.code, self.text)))


def parse(response: Response) -> Reply:
    """Reads an error answer."""
    content = response.content
    if not content.strip():
        return Reply()
    text = content[: 64 * 1024].decode("utf-8", "replace")
    try:
        value = msgspec.json.decode(content)
    except (ValueError, RecursionError):  # ValueError: also bytes that are no UTF-8
        return _from_text(text, private=response.ok)
    message, code = _from_json(value, 0)
    return Reply(_line(message), _line(code), text)


def request_id(response: Response, names: Iterable[str]) -> str:
    """Sage's id of the request, from the first of the headers that is there."""
    for name in names:
        value = response.headers.get(name)
        if value:
            return _line(value)
    return ""


def _from_text(text: str, *, private: bool) -> Reply:
    if _HTML.match(text):
        title = _TITLE.search(text)
        return Reply(f"an HTML page titled {_line(title.group(1))!r}" if title else "an HTML page", "", text)
    if private and text.lstrip(_BLANKS)[:1] in ("{", "["):  # no error's words, but rows that were cut off
        return Reply("an answer that is no whole JSON", "", text)
    return Reply(_line(text), "", text)


def _from_json(value: object, depth: int) -> tuple[str, str]:
    if isinstance(value, str):
        return value, ""
    if depth > _DEEPEST:
        return "", ""
    if isinstance(value, list):
        return _from_many(cast(list[object], value), depth)
    if isinstance(value, dict):
        return _from_object(cast(dict[str, object], value), depth)
    return "", ""


def _from_many(items: Iterable[object], depth: int) -> tuple[str, str]:
    found = [_from_json(item, depth + 1) for item, _ in zip(items, range(_MOST), strict=False)]
    messages = list(dict.fromkeys(message for message, _ in found if message))
    return "; ".join(messages), next((code for _, code in found if code), "")


def _from_object(item: Mapping[str, object], depth: int) -> tuple[str, str]:
    folded = {name.lower(): value for name, value in item.items()}
    message = _first_text(folded, _MESSAGES)
    code = _first_text(folded, _CODES)
    source = folded.get("$source")
    if message and isinstance(source, str) and source:
        message = f"{message} ({source})"
    nested = folded.get("error")
    if isinstance(nested, dict | list):
        inner, inner_code = _from_json(cast(object, nested), depth + 1)
        message, code = inner or message, inner_code or code
    for name in _LISTS:
        more, more_code = _more(folded.get(name), depth)
        if more and more not in message:
            message, code = f"{message}: {more}" if message else more, code or more_code
    behind, _ = _from_json(folded.get(_BEHIND), depth + 1)
    if behind and behind not in message:
        message = f"{message}: {behind}" if message else behind
    return message, "" if code == message else code


def _more(value: object, depth: int) -> tuple[str, str]:
    if isinstance(value, dict):
        by_field = cast(dict[str, object], value)
        found = {name: _from_json(inner, depth + 1)[0] for name, inner in list(by_field.items())[:_MOST]}
        return "; ".join(f"{name}: {words}" for name, words in found.items() if words), ""
    return _from_json(cast(object, value), depth + 1) if isinstance(value, list) else ("", "")


def _first_text(item: Mapping[str, Any], names: Iterable[str]) -> str:
    for name in names:
        value = item.get(name)
        if isinstance(value, str) and value.strip():
            return value
        if isinstance(value, int) and not isinstance(value, bool):
            return str(value)
    return ""


def _line(text: str) -> str:
    clean = "".join([character if character.isprintable() else " " for character in text[: _LONGEST * 4]])
    clean = " ".join(clean.split())
    return clean if len(clean) <= _LONGEST else clean[: _LONGEST - 3] + "..."
