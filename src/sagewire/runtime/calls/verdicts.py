"""What an answer says of itself, where success is told in the body and not by the HTTP status.

Which field tells, and by which words, is the product's knowledge (`x-sagewire-outcome`).
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import cache
from typing import Any, Literal, TypeAlias, cast

import attrs
import msgspec

from sagewire.runtime.decoding.values import is_array, is_object
from sagewire.runtime.wire.message import Response

Says: TypeAlias = Literal["success", "error", "unknown"]
"""What an answer, or a record of it, says; `unknown` where it says nothing, or a word that nobody knows."""

_LONGEST = 600
_MOST = 5


@attrs.frozen
class Verdict:
    """What an answer says.

    Attributes:
        says: what became of the request as a whole: no success while one of its records failed.
        envelope: what the answer itself says, without its records.
        message: the words for it, on one line; empty where there are none.
        results: what became of each record of an array, as it came; empty where that is not told.
        told: whether the field is there at all.
    """

    says: Says
    envelope: Says
    message: str = ""
    results: tuple[Mapping[str, Any], ...] = attrs.field(default=(), repr=False)
    told: bool = True


def read(setting: Mapping[str, Any], response: Response) -> Verdict:
    """Reads what an answer says.

    Args:
        setting: `field`, `success`, `error`, `message`, `results` and `unknown`, as the vocabulary has them.
        response: the answer.
    """
    try:
        head = _decoder(setting["field"], *_texts(setting.get("message")), setting.get("results") or "").decode(
            response.content.removeprefix(b"\xef\xbb\xbf")
        )
    except (msgspec.DecodeError, UnicodeError, RecursionError):
        head = None
    if is_array(head):
        return _of_records(setting, None, head)
    if not is_object(head):
        return Verdict("unknown", "unknown", told=False)
    results = head.get(setting.get("results") or "")
    return _of_records(setting, head, results if is_array(results) else [])


def says(setting: Mapping[str, Any], record: Mapping[str, Any]) -> Says:
    """What one record of an answer says."""
    value = record.get(setting["field"])
    if value in _texts(setting["success"]):
        return "success"
    if isinstance(value, str) and any(_is_word(word, value) for word in _texts(setting.get("error"))):
        return "error"
    return "success" if setting.get("unknown") == "success" else "unknown"


def words(setting: Mapping[str, Any], record: Mapping[str, Any]) -> str:
    """The text of an error, from the first field that holds one; the words that only tell success or error are none."""
    signs = {*_texts(setting["success"]), *_texts(setting.get("error"))}
    for name in _texts(setting.get("message")):
        value = record.get(name)
        text = "; ".join(_strings(value))
        if text.strip() and text.strip() not in signs:
            return _line(text)
    return ""


def _of_records(setting: Mapping[str, Any], head: Mapping[str, Any] | None, found: Sequence[Any]) -> Verdict:
    results = tuple(cast("Mapping[str, Any]", item) for item in found if is_object(item))
    each = [says(setting, item) for item in results]
    own: Says = says(setting, head) if head is not None else ("success" if each else "unknown")
    whole = own
    if own == "success" and "error" in each:
        whole = "error"
    elif own == "success" and "unknown" in each:
        whole = "unknown"
    elif own == "unknown" and "error" in each and "unknown" not in each:
        whole = "error"  # its records say it, each of them
    message = words(setting, head) if head is not None else ""
    if not message and whole != "success":
        failed = [words(setting, item) for item, word in zip(results, each, strict=True) if word != "success"]
        message = "; ".join(dict.fromkeys(text for text in failed[:_MOST] if text))
    told = head is not None and setting["field"] in head
    return Verdict(whole, own, message, results, told or (head is None and bool(each)))


@cache
def _decoder(field: str, *names: str) -> msgspec.json.Decoder[Any]:
    """Reads nothing but the fields of interest: the rows beside them cost next to nothing."""
    wanted = dict.fromkeys(name for name in (field, *names) if name)
    hints = [(f"f{number}", Any, msgspec.field(default=msgspec.UNSET, name=name)) for number, name in enumerate(wanted)]
    head = msgspec.defstruct("Head", hints, dict=False)
    inner: msgspec.json.Decoder[Any] = msgspec.json.Decoder(head | list[Any])
    return cast("msgspec.json.Decoder[Any]", _Head(inner, tuple(wanted)))


class _Head:
    """A decoder that gives the fields as a mapping, without those that are missing."""

    def __init__(self, inner: msgspec.json.Decoder[Any], names: Sequence[str]) -> None:
        self._inner = inner
        self._names = names

    def decode(self, content: bytes) -> Any:
        value: Any = self._inner.decode(content)
        if is_array(value):
            return value
        given = {name: getattr(value, f"f{number}") for number, name in enumerate(self._names)}
        return {name: item for name, item in given.items() if item is not msgspec.UNSET}


def _is_word(word: str, value: str) -> bool:
    """Whether a value is a word, or begins with it: some put the text behind it."""
    return value == word or (value.startswith(word) and not (value[len(word)].isalnum() or value[len(word)] == "_"))


def _texts(value: object) -> tuple[str, ...]:
    if isinstance(value, str):
        return (value,)
    return tuple(map(str, cast("Sequence[object]", value))) if isinstance(value, list | tuple) else ()


def _strings(value: object) -> list[str]:
    if isinstance(value, str):
        return [value]
    if isinstance(value, list):
        return [text for item in cast("list[object]", value) for text in _strings(item)]
    if isinstance(value, dict):
        return [text for item in cast("dict[str, object]", value).values() for text in _strings(item)]
    return []


def _line(text: str) -> str:
    clean = " ".join("".join(letter if letter.isprintable() else " " for letter in text[: 4 * _LONGEST]).split())
    return clean if len(clean) <= _LONGEST else f"{clean[: _LONGEST - 3]}..."
