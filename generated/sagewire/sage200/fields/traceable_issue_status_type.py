"""The fields of a `TraceableIssueStatusType` that a filter or an order may name."""

from __future__ import annotations

from sagewire.runtime.filters.where import Number, Text


class TraceableIssueStatusTypeFields:
    """The fields of a `TraceableIssueStatusType` that a filter or an order may name."""

    id: Number
    description: Text
    value: Text
