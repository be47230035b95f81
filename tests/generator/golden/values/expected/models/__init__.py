"""What is read: one class a module, imported when it is first asked for."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from acme.values.models.get_things_status import GetThingsStatus as GetThingsStatus
    from acme.values.models.money import Money as Money
    from acme.values.models.size import Size as Size
    from acme.values.models.thing import Thing as Thing
    from acme.values.models.thing import ThingLevel as ThingLevel
    from acme.values.models.thing import ThingStatus as ThingStatus
    from acme.values.models.thing_address import ThingAddress as ThingAddress
    from acme.values.models.thing_line import ThingLine as ThingLine
else:
    from sagewire.runtime.lazy import attach

    _MODULES = {
        "get_things_status": "GetThingsStatus",
        "money": "Money",
        "size": "Size",
        "thing": "Thing ThingStatus ThingLevel",
        "thing_address": "ThingAddress",
        "thing_line": "ThingLine",
    }
    __getattr__, __dir__, __all__ = attach(__name__, _MODULES)
