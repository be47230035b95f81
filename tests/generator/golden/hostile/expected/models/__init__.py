"""What is read: one class a module, imported when it is first asked for."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from acme.hostile.models.a_b_c import ABC as ABC
    from acme.hostile.models.a_b_c import ABCNone as ABCNone
    from acme.hostile.models.customer import Customer as Customer
    from acme.hostile.models.customer2 import Customer2 as Customer2
    from acme.hostile.models.model import Model as Model
    from acme.hostile.models.none import None_ as None_
    from acme.hostile.models.post_import_os_os_abort_request import (
        PostImportOsOsAbortRequest as PostImportOsOsAbortRequest,
    )
else:
    from sagewire.runtime.lazy import attach

    _MODULES = {
        "a_b_c": "ABC ABCNone",
        "customer": "Customer",
        "customer2": "Customer2",
        "model": "Model",
        "none": "None_",
        "post_import_os_os_abort_request": "PostImportOsOsAbortRequest",
    }
    __getattr__, __dir__, __all__ = attach(__name__, _MODULES)
