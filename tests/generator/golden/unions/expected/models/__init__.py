"""What is read: one class a module, imported when it is first asked for."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from acme.unions.models.bank import Bank as Bank
    from acme.unions.models.base import Base as Base
    from acme.unions.models.card import Card as Card
    from acme.unions.models.holder import Holder as Holder
    from acme.unions.models.payment import Payment as Payment
    from acme.unions.models.payment import PaymentConsts as PaymentConsts
    from acme.unions.models.tree import Tree as Tree
else:
    from sagewire.runtime.lazy import attach

    _MODULES = {
        "bank": "Bank",
        "base": "Base",
        "card": "Card",
        "holder": "Holder",
        "payment": "Payment PaymentConsts",
        "tree": "Tree",
    }
    __getattr__, __dir__, __all__ = attach(__name__, _MODULES)
