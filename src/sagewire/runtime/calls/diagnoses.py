"""From a failure to what probably caused it, how to mend it and whom to ask.

The knowledge is the product's (`_diagnoses.py` of its package, loaded when the first failure is explained); this
module only finds the entry that fits best.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from importlib import import_module
from typing import Final

from sagewire.runtime.product import Diagnosis, Product

SITUATIONS: Final = frozenset(
    {
        "access-denied",
        "context-unauthorized",
        "empty-list",
        "html-answer",
        "invalid-client",
        "invalid-grant",
        "login-failed",
        "no-context",
        "no-refresh-token",
        "not-in-edition",
        "not-reached",
        "redirect-mismatch",
        "timed-out",
        "unauthorized",
    }
)
"""Situations that the runtime and its logins name; a diagnosis may ask for one of them."""

_loaded: dict[str, tuple[Diagnosis, ...]] = {}


def of(product: Product) -> tuple[Diagnosis, ...]:
    """The product's diagnoses; none where its package has no such module."""
    known = _loaded.get(product.package)
    if known is None:
        name = f"{product.package}._diagnoses"
        try:
            known = tuple(import_module(name).DIAGNOSES)
        except ModuleNotFoundError as error:
            if error.name != name and not name.startswith(f"{error.name}."):
                raise
            known = ()
        _loaded[product.package] = known
    return known


def find(
    diagnoses: Sequence[Diagnosis],
    *,
    status: int | None = None,
    text: str = "",
    situation: str = "",
    operation: str = "",
    edition: str = "",
) -> Diagnosis | None:
    """The diagnosis that fits best: the one that asks for most, and among equals the first.

    Args:
        diagnoses: what is known.
        status: the HTTP status, None where no answer came.
        text: what the answer says.
        situation: a situation from `SITUATIONS`.
        operation: the operation's id.
        edition: the client's edition.
    """
    best: Diagnosis | None = None
    most = 0
    for diagnosis in diagnoses:
        if _fits(diagnosis, status, text, situation, operation, edition):
            weight = _weight(diagnosis)
            if weight > most:
                best, most = diagnosis, weight
    return best


def _fits(diagnosis: Diagnosis, status: int | None, text: str, situation: str, operation: str, edition: str) -> bool:
    return not (
        (diagnosis.situation and diagnosis.situation != situation)
        or (diagnosis.status and status not in diagnosis.status)
        or (diagnosis.operation and diagnosis.operation != operation)
        or (diagnosis.edition and edition and diagnosis.edition != edition)
        or (diagnosis.text and not re.search(diagnosis.text, text, re.IGNORECASE))
    )


def _weight(diagnosis: Diagnosis) -> int:
    # An edition alone says nothing about a failure, so it only decides between entries that say something.
    weight = 8 * bool(diagnosis.text) + 4 * bool(diagnosis.operation) + 4 * bool(diagnosis.situation)
    weight += 2 * bool(diagnosis.status)
    return weight + bool(diagnosis.edition) if weight else 0


def hint(diagnosis: Diagnosis | None) -> str:
    """A diagnosis in words; empty for None."""
    if diagnosis is None:
        return ""
    parts = [_sentence(diagnosis.cause), _sentence(diagnosis.mend)]
    if diagnosis.who:
        parts.append(f"Ask: {diagnosis.who}.")
    if diagnosis.source:
        parts.append(f"({diagnosis.source})")
    return " ".join(part for part in parts if part)


def _sentence(text: str) -> str:
    text = text.strip()
    return text if not text or text[-1] in ".!?" else f"{text}."


def explain(
    product: Product,
    *,
    status: int | None = None,
    text: str = "",
    situation: str = "",
    operation: str = "",
    edition: str = "",
) -> str:
    """The hint for a failure, empty where nothing is known; an answer is explained also without its situation."""
    return hint(find(of(product), status=status, text=text, situation=situation, operation=operation, edition=edition))
