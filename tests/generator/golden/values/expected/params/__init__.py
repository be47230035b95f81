"""What is written: one type a module, imported when it is first asked for."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from acme.values.params.money import MoneyWrite as MoneyWrite
    from acme.values.params.thing import ThingWrite as ThingWrite
    from acme.values.params.thing_address import ThingAddressWrite as ThingAddressWrite
    from acme.values.params.thing_line import ThingLineWrite as ThingLineWrite
else:
    from sagewire.runtime.lazy import attach

    _MODULES = {
        "money": "MoneyWrite",
        "thing": "ThingWrite",
        "thing_address": "ThingAddressWrite",
        "thing_line": "ThingLineWrite",
    }
    __getattr__, __dir__, __all__ = attach(__name__, _MODULES)
