"""What is written: one type a module, imported when it is first asked for."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from acme.keys.params.create_label_request import CreateLabelRequestWrite as CreateLabelRequestWrite
    from acme.keys.params.parcel import ParcelWrite as ParcelWrite
    from acme.keys.params.rotation import RotationWrite as RotationWrite
else:
    from sagewire.runtime.lazy import attach

    _MODULES = {
        "create_label_request": "CreateLabelRequestWrite",
        "parcel": "ParcelWrite",
        "rotation": "RotationWrite",
    }
    __getattr__, __dir__, __all__ = attach(__name__, _MODULES)
