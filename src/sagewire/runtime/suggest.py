"""Did-you-mean for names that do not exist."""

from __future__ import annotations

from collections.abc import Iterable
from difflib import get_close_matches


def did_you_mean(name: str, known: Iterable[str], *, listed: int = 12) -> str:
    """The end of an error's sentence: the nearest names, or the choice where it is small.

    Args:
        name: what was written.
        known: what exists.
        listed: names to list where none is near.
    """
    names = sorted(known)
    near = get_close_matches(name, names, n=3, cutoff=0.6)
    if near:
        return f"; did you mean {' or '.join(map(repr, near))}?"
    if not names:
        return ""
    more = f" and {len(names) - listed} more" if len(names) > listed else ""
    return f"; there are {', '.join(names[:listed])}{more}"
