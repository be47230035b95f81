"""What the new record is to hold."""

from sagewire.accounting.models._base import Row
from sagewire.runtime.model import sent


class PostAddressesAddress(Row, frozen=True, kw_only=True):
    """What the new record is to hold."""

    address_type_id: str = sent()
    """Id of a row of `address_types`."""
    name: str = sent()
    """At most 50 characters."""
    is_main_address: bool = sent()
    """True if it is the main address of its owner."""
    address_line_1: str | None = None
    """At most 50 characters."""
    address_line_2: str | None = None
    """At most 50 characters."""
    city: str | None = None
    """At most 50 characters."""
    postal_code: str | None = None
    """At most 10 characters."""
    country_id: str | None = None
    """Id of a row of `countries` (ISO 3166 code, such as `GB`)."""
    bank_account_id: str | None = None
    """Owner of the address, if a bank account (id of a row of `bank_accounts`)."""
    contact_id: str | None = None
    """Owner of the address, if a contact (id of a row of `contacts`)."""
    region: str | None = None
    """At most 50 characters."""
    country_group_id: str | None = None
    """Id of a row of `country_groups`."""
    idempotency_id: str | None = None
    """Marks this write, so that Sage makes it once however often it is sent within 7 days: 32 hex characters. The
    client makes one for each write; give your own to repeat a write from another process. At most 32 characters.
    """
