"""The resources: one module each, imported when it is first asked for."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from acme.product.resources.bank_transfer import AsyncBankTransfer as AsyncBankTransfer
    from acme.product.resources.bank_transfer import BankTransfer as BankTransfer
    from acme.product.resources.sites import AsyncSites as AsyncSites
    from acme.product.resources.sites import Sites as Sites
else:
    from sagewire.runtime.lazy import attach

    _MODULES = {
        "bank_transfer": "BankTransfer AsyncBankTransfer",
        "sites": "Sites AsyncSites",
    }
    __getattr__, __dir__, __all__ = attach(__name__, _MODULES)
