"""The fields of a `DepartmentStatus` that a filter or an order may name."""

from __future__ import annotations

from sagewire.runtime.filters.where import Text


class DepartmentStatusFields:
    """The fields of a `DepartmentStatus` that a filter or an order may name."""

    delete_exception_type: Text
