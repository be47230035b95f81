"""What is written: one type a module, imported when it is first asked for."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from acme.three_zero.params.order import OrderWrite as OrderWrite
    from acme.three_zero.params.pet import PetWrite as PetWrite
    from acme.three_zero.params.post_form_request import PostFormRequestWrite as PostFormRequestWrite
    from acme.three_zero.params.put_form_request import PutFormRequestWrite as PutFormRequestWrite
else:
    from sagewire.runtime.lazy import attach

    _MODULES = {
        "order": "OrderWrite",
        "pet": "PetWrite",
        "post_form_request": "PostFormRequestWrite",
        "put_form_request": "PutFormRequestWrite",
    }
    __getattr__, __dir__, __all__ = attach(__name__, _MODULES)
