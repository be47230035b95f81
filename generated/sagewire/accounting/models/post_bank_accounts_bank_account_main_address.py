"""Main address."""

from sagewire.accounting.models._base import Row


class PostBankAccountsBankAccountMainAddress(Row, frozen=True, kw_only=True):
    """Main address."""

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
    """Not needed here: the address belongs to the resource around it."""
    contact_id: str | None = None
    """Not needed here: the address belongs to the resource around it."""
    address_type_id: str | None = None
    """Id of a row of `address_types`."""
    name: str | None = None
    """At most 50 characters."""
    region: str | None = None
    """At most 50 characters."""
    country_group_id: str | None = None
    """Id of a row of `country_groups`."""
    is_main_address: bool | None = None
    """True if it is the main address of its owner."""
