"""The fields of a `NominalReportCategory` that a filter or an order may name."""

from __future__ import annotations

from sagewire.runtime.filters.where import InstantField, Number, Text


class NominalReportCategoryFields:
    """The fields of a `NominalReportCategory` that a filter or an order may name."""

    id: Number
    account_report_type: Text
    code: Text
    description: Text
    account_report_category_type: Text
    date_time_created: InstantField
    date_time_updated: InstantField
