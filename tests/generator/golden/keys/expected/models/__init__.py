"""What is read: one class a module, imported when it is first asked for."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from acme.keys.models.create_label_request import CreateLabelRequest as CreateLabelRequest
    from acme.keys.models.key import Key as Key
    from acme.keys.models.parcel import Parcel as Parcel
    from acme.keys.models.rotation import Rotation as Rotation
else:
    from sagewire.runtime.lazy import attach

    _MODULES = {
        "create_label_request": "CreateLabelRequest",
        "key": "Key",
        "parcel": "Parcel",
        "rotation": "Rotation",
    }
    __getattr__, __dir__, __all__ = attach(__name__, _MODULES)
