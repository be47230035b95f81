"""`payment`, as it is read."""

from decimal import Decimal
from typing import TYPE_CHECKING, Any, Literal

from acme.unions import models as m
from acme.unions.models._base import Row
from sagewire.runtime.model import sent

if TYPE_CHECKING:
    PaymentConsts = Literal["a", "b"] | str
    """One of these values; another one stays as it came."""
else:
    PaymentConsts = Literal["a", "b"]


class Payment(Row, frozen=True, kw_only=True):
    """`payment`, as it is read."""

    id: int = sent()
    note: str | None = None
    """Another note."""
    amount: Decimal = sent()
    method: Any = None
    text_or_number: str | int | None = None
    number_or_number: Decimal | None = None
    model_or_text: "m.Card | str | None" = None
    list_or_one: "m.Card | list[m.Card] | None" = None
    day_or_text: Any = None
    only: "m.Card | None" = None
    types: str | int | None = None
    consts: PaymentConsts | None = None
    ref_beside: "m.Card | None" = None
    """With words beside the reference."""
