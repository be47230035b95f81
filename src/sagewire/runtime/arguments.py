"""What the methods of generated resources hand on."""

from __future__ import annotations

from typing import Any


def listed(
    where: Any = None,
    order_by: Any = None,
    select: Any = None,
    page_size: int | None = None,
    limit: int | None = None,
    expand: Any = None,
    page: int | None = None,
) -> dict[str, Any]:
    """The arguments of a list's query, by name; None where the caller gave nothing.

    Args:
        where: the filter.
        order_by: the order.
        select: the fields.
        page_size: rows to fetch at a time.
        limit: rows to give at most.
        expand: the children.
        page: number of the first page to read.
    """
    return {
        "where": where,
        "order_by": order_by,
        "select": select,
        "expand": expand,
        "page_size": page_size,
        "limit": limit,
        "page": page,
    }


def typed(shape: Any) -> Any:
    """A type that is no class (a union, an enumeration), as a method is told of it."""
    return shape
