"""Where goods go; Sage copies the main address if it is missing."""

from sagewire.accounting.models._base import Row


class PostSalesEstimatesSalesEstimateDeliveryAddress(Row, frozen=True, kw_only=True):
    """Where goods go; Sage copies the main address if it is missing."""

    address_line_1: str | None = None
    address_line_2: str | None = None
    city: str | None = None
    postal_code: str | None = None
    country_id: str | None = None
    """Id of a row of `countries` (ISO 3166 code, such as `GB`)."""
    address_type_id: str | None = None
    """Id of a row of `address_types`."""
    region: str | None = None
    country_group_id: str | None = None
    """Id of a row of `country_groups`."""
