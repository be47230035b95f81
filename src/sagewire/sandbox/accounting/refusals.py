"""Refusals, as an array of entries."""

from __future__ import annotations

from typing import Any

from sagewire.sandbox.errors import Refused


def entry(code: str, message: str, source: str = "") -> dict[str, Any]:
    """One thing that is wrong."""
    return {"$severity": "error", "$dataCode": code, "$message": message, "$source": source}


def refused(status: int, code: str, message: str, source: str = "") -> Refused:
    """A refusal with one entry."""
    return Refused(status, [entry(code, message, source)])


def invalid(message: str, source: str = "base") -> Refused:
    """422: what was sent does not do."""
    return refused(422, "RecordInvalid", message, source)


def missing(source: str) -> Refused:
    """422: a field is missing."""
    return invalid(f"{source}: This field is required", source)


def not_found(message: str = "The requested resource could not be found.") -> Refused:
    """404."""
    return refused(404, "RecordNotFound", message)
