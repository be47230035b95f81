"""An address of a contact or bank account."""

from sagewire.accounting import models as m
from sagewire.accounting.models._base import Row
from sagewire.runtime.model import Instant, sent


class Address(Row, frozen=True, kw_only=True):
    """An address of a contact or bank account."""

    id: str = sent()
    displayed_as: str = sent()
    path: str = sent("$path")
    address_line_1: str | None = None
    """At most 50 characters."""
    address_line_2: str | None = None
    """At most 50 characters."""
    city: str | None = None
    """At most 50 characters."""
    postal_code: str | None = None
    """At most 10 characters."""
    country: "m.Base | None" = None
    """The country (a row of `countries`; its id is the ISO 3166 code)."""
    deleted_at: Instant | None = None
    """Set once the resource is deleted; `deleted_since` finds such rows."""
    created_at: Instant | None = None
    updated_at: Instant | None = None
    bank_account: "m.Base | None" = None
    """Owner of the address, if a bank account (a row of `bank_accounts`)."""
    contact: "m.Base | None" = None
    """Owner of the address, if a contact (a row of `contacts`)."""
    address_type: "m.Base | None" = None
    """The kind of address (a row of `address_types`)."""
    name: str | None = None
    """At most 50 characters."""
    region: str | None = None
    """At most 50 characters."""
    country_group: "m.Base | None" = None
    """The group of countries that decides the tax treatment (a row of `country_groups`)."""
    is_main_address: bool | None = None
    """True if it is the main address of its owner."""
    legacy_id: int | None = None
    """Number in versions 1 and 2 of the API; only there with `show_legacy_id=True`."""
