"""The fields of a `DeliveryConfig` that a filter or an order may name."""

from __future__ import annotations

from sagewire.runtime.filters.where import Text


class DeliveryConfigFields:
    """The fields of a `DeliveryConfig` that a filter or an order may name."""

    url: Text
