"""A postal address with telephone numbers."""

from typing import ClassVar

from sagewire.runtime.model import Instant, sent, wire
from sagewire.sage50.models._base import Row


class Address(Row, frozen=True, kw_only=True):
    """A postal address with telephone numbers."""

    __open__: ClassVar[bool] = True

    id: str = sent()
    """What the address is known by."""
    contact_name: str | None = wire("contactName")
    """Person at this address."""
    address1: str = sent()
    """First line."""
    address2: str | None = None
    """Second line."""
    city: str = sent()
    country: str = sent()
    state: str | None = None
    region: str | None = None
    post_code: str = sent("postCode")
    telephone1: str = sent()
    telephone2: str | None = None
    timestamp: Instant = sent()
    """Last update, UTC."""
