"""The fields of a `ConfigurableTerm` that a filter or an order may name."""

from __future__ import annotations

from sagewire.runtime.filters.where import Text


class ConfigurableTermFields:
    """The fields of a `ConfigurableTerm` that a filter or an order may name."""

    key: Text
    lower_case_single: Text
    lower_case_plural: Text
    upper_case_single: Text
    upper_case_plural: Text
