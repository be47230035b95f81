"""Which model of Sage 200 the records of a polled resource are."""

from __future__ import annotations

from sagewire.runtime.model import Model

_MODELS = {
    "banks": "Bank",
    "customers": "Customer",
    "products": "Product",
    "transactions": "SalesPostedTransaction",
    "warehouses": "Warehouse",
    "warehouse-holdings": "WarehouseHolding",
}


def sage200_models() -> dict[str, type[Model]]:
    """The models of the resources whose records are rows of Sage 200.

    The records of `invoices` and `payments` are not: Sage 200 itself takes these documents and never gives them back,
    so what the service makes of them stays a mapping.
    """
    from sagewire.sage200 import models

    return {resource: getattr(models, name) for resource, name in _MODELS.items()}


def sage200_fields(resource: str) -> frozenset[str]:
    """The names that a resource's records have on the wire; none where that is not known."""
    if resource not in _MODELS:
        return frozenset()
    from sagewire.sage200 import models

    model: type[Model] = getattr(models, _MODELS[resource])
    return frozenset(model.__struct_encode_fields__)
