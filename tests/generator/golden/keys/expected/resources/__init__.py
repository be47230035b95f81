"""The resources: one module each, imported when it is first asked for."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from acme.keys.resources.keys import AsyncKeys as AsyncKeys
    from acme.keys.resources.keys import Keys as Keys
    from acme.keys.resources.labels import AsyncLabels as AsyncLabels
    from acme.keys.resources.labels import Labels as Labels
    from acme.keys.resources.parcels import AsyncParcels as AsyncParcels
    from acme.keys.resources.parcels import Parcels as Parcels
else:
    from sagewire.runtime.lazy import attach

    _MODULES = {
        "keys": "Keys AsyncKeys",
        "labels": "Labels AsyncLabels",
        "parcels": "Parcels AsyncParcels",
    }
    __getattr__, __dir__, __all__ = attach(__name__, _MODULES)
