"""Conditions as text: CEQL, which compares as SQL does and leaves the rest to the system behind it."""

from __future__ import annotations

from sagewire.runtime.errors import UsageError
from sagewire.runtime.filters.condition import Condition
from sagewire.runtime.filters.sql import Words, written
from sagewire.runtime.operation import Filter


def _plain(text: str) -> str:
    if "%" in text or "_" in text:
        raise UsageError(f"{text!r} holds a wildcard (% or _), and this list's language cannot say it literally.")
    return text


WORDS = Words(
    signs={"eq": "=", "ne": "!=", "gt": ">", "ge": ">=", "lt": "<", "le": "<="},
    yes="true",
    no="false",
    like=_plain,
)


def ceql(condition: Condition, rules: Filter | None = None) -> str:
    """Writes a condition.

    Args:
        condition: what to write.
        rules: what the operation accepts.

    Raises:
        UsageError: the operation does not accept it, the language cannot say it, or it can match nothing.
    """
    return written(condition, rules, WORDS)
