"""A customer of the shop, from Sage 50 or with an order."""

from decimal import Decimal
from typing import ClassVar

from sagewire.runtime.model import Instant, sent, wire
from sagewire.sage50 import models as m
from sagewire.sage50.models._base import Row


class Customer(Row, frozen=True, kw_only=True):
    """A customer of the shop, from Sage 50 or with an order."""

    __open__: ClassVar[bool] = True

    id: str = sent()
    """What the customer is known by from one file to the next."""
    id_number: str | None = wire("idNumber")
    """Number of an identity document; required in the older tables."""
    first_name: str = sent("firstName")
    last_name: str = sent("lastName")
    email: str = sent()
    addresses: "list[m.Address]" = sent()
    """Addresses of the customer."""
    type_: str | None = wire("type")
    """Kind of customer; the tables do not say what type it is of. Inferred, not stated by the maker."""
    currency: str | None = None
    """ISO 4217 code, such as `EUR`."""
    tax: Decimal | None = None
    """Tax rate, percent."""
    surcharge: bool | None = None
    """Whether a surcharge applies; in the newer tables only."""
    timestamp: Instant = sent()
    """Last update, UTC."""
