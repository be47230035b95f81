"""The resources: one module each, imported when it is first asked for."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from acme.three_zero.resources.order import AsyncOrder as AsyncOrder
    from acme.three_zero.resources.order import Order as Order
    from acme.three_zero.resources.pet import AsyncPet as AsyncPet
    from acme.three_zero.resources.pet import Pet as Pet
    from acme.three_zero.resources.toys import AsyncToys as AsyncToys
    from acme.three_zero.resources.toys import Toys as Toys
else:
    from sagewire.runtime.lazy import attach

    _MODULES = {
        "order": "Order AsyncOrder",
        "pet": "Pet AsyncPet",
        "toys": "Toys AsyncToys",
    }
    __getattr__, __dir__, __all__ = attach(__name__, _MODULES)
