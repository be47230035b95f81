"""The resources: one module each, imported when it is first asked for."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from acme.unions.resources.payments import AsyncPayments as AsyncPayments
    from acme.unions.resources.payments import Payments as Payments
else:
    from sagewire.runtime.lazy import attach

    _MODULES = {
        "payments": "Payments AsyncPayments",
    }
    __getattr__, __dir__, __all__ = attach(__name__, _MODULES)
