"""What is read: one class a module, imported when it is first asked for."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from acme.three_zero.models.order import Order as Order
    from acme.three_zero.models.order import OrderStatus as OrderStatus
    from acme.three_zero.models.pet import Pet as Pet
    from acme.three_zero.models.post_form_request import PostFormRequest as PostFormRequest
    from acme.three_zero.models.put_form_request import PutFormRequest as PutFormRequest
else:
    from sagewire.runtime.lazy import attach

    _MODULES = {
        "order": "Order OrderStatus",
        "pet": "Pet",
        "post_form_request": "PostFormRequest",
        "put_form_request": "PutFormRequest",
    }
    __getattr__, __dir__, __all__ = attach(__name__, _MODULES)
