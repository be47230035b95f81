"""A warehouse (stock location) with its address."""

from decimal import Decimal

from sagewire.runtime.model import Day, Instant, sent
from sagewire.sage200 import models as m
from sagewire.sage200.models._base import Row


class Warehouse(Row, frozen=True, kw_only=True):
    """A warehouse (stock location) with its address.

    Published as required: `name`.
    """

    id: int = sent()
    """Read-only."""
    name: str = sent()
    """Name of the warehouse; required. At most 20 characters."""
    description: str = sent()
    """At most 50 characters."""
    warehouse_type: str = sent()
    """One of the values of `warehouse_types`."""
    use_for_sales_trading: bool | None = None
    """True if sales orders can be met from this warehouse. Default: `True`. Sage 200 Professional only."""
    postal_name: str = sent()
    """Name that heads the postal address. At most 60 characters."""
    address_1: str = sent()
    """At most 60 characters."""
    address_2: str = sent()
    """At most 60 characters."""
    address_3: str = sent()
    """At most 60 characters."""
    address_4: str = sent()
    """At most 60 characters."""
    city: str = sent()
    """At most 60 characters."""
    county: str = sent()
    """At most 60 characters."""
    postcode: str = sent()
    """At most 10 characters."""
    country: str = sent()
    """At most 60 characters."""
    contact: str = sent()
    """At most 50 characters."""
    telephone_number: str = sent()
    """At most 30 characters."""
    fax_number: str = sent()
    """At most 30 characters."""
    email: str = sent()
    """At most 255 characters."""
    website: str = sent()
    """At most 200 characters."""
    spare_text_1: str | None = None
    """Spare text for the site's own use; from release 2023 R2. At most 100 characters. Since 2023 R2."""
    spare_text_2: str | None = None
    """Spare text for the site's own use; from release 2023 R2. At most 100 characters. Since 2023 R2."""
    spare_text_3: str | None = None
    """Spare text for the site's own use; from release 2023 R2. At most 100 characters. Since 2023 R2."""
    spare_text_4: str | None = None
    """Spare text for the site's own use; from release 2023 R2. At most 100 characters. Since 2023 R2."""
    spare_text_5: str | None = None
    """Spare text for the site's own use; from release 2023 R2. At most 100 characters. Since 2023 R2."""
    spare_text_6: str | None = None
    """Spare text for the site's own use; from release 2023 R2. At most 100 characters. Since 2023 R2."""
    spare_text_7: str | None = None
    """Spare text for the site's own use; from release 2023 R2. At most 100 characters. Since 2023 R2."""
    spare_text_8: str | None = None
    """Spare text for the site's own use; from release 2023 R2. At most 100 characters. Since 2023 R2."""
    spare_text_9: str | None = None
    """Spare text for the site's own use; from release 2023 R2. At most 100 characters. Since 2023 R2."""
    spare_text_10: str | None = None
    """Spare text for the site's own use; from release 2023 R2. At most 100 characters. Since 2023 R2."""
    spare_number_1: Decimal | None = None
    """Spare number for the site's own use; from release 2023 R2. 5 decimal places. Since 2023 R2."""
    spare_number_2: Decimal | None = None
    """Spare number for the site's own use; from release 2023 R2. 5 decimal places. Since 2023 R2."""
    spare_number_3: Decimal | None = None
    """Spare number for the site's own use; from release 2023 R2. 5 decimal places. Since 2023 R2."""
    spare_number_4: Decimal | None = None
    """Spare number for the site's own use; from release 2023 R2. 5 decimal places. Since 2023 R2."""
    spare_number_5: Decimal | None = None
    """Spare number for the site's own use; from release 2023 R2. 5 decimal places. Since 2023 R2."""
    spare_number_6: Decimal | None = None
    """Spare number for the site's own use; from release 2023 R2. 5 decimal places. Since 2023 R2."""
    spare_number_7: Decimal | None = None
    """Spare number for the site's own use; from release 2023 R2. 5 decimal places. Since 2023 R2."""
    spare_number_8: Decimal | None = None
    """Spare number for the site's own use; from release 2023 R2. 5 decimal places. Since 2023 R2."""
    spare_number_9: Decimal | None = None
    """Spare number for the site's own use; from release 2023 R2. 5 decimal places. Since 2023 R2."""
    spare_number_10: Decimal | None = None
    """Spare number for the site's own use; from release 2023 R2. 5 decimal places. Since 2023 R2."""
    spare_date_1: Day | None = None
    """Spare date for the site's own use; from release 2023 R2. Since 2023 R2."""
    spare_date_2: Day | None = None
    """Spare date for the site's own use; from release 2023 R2. Since 2023 R2."""
    spare_date_3: Day | None = None
    """Spare date for the site's own use; from release 2023 R2. Since 2023 R2."""
    spare_date_4: Day | None = None
    """Spare date for the site's own use; from release 2023 R2. Since 2023 R2."""
    spare_date_5: Day | None = None
    """Spare date for the site's own use; from release 2023 R2. Since 2023 R2."""
    spare_bool_1: bool | None = None
    """Spare yes/no value for the site's own use; from release 2023 R2. Since 2023 R2."""
    spare_bool_2: bool | None = None
    """Spare yes/no value for the site's own use; from release 2023 R2. Since 2023 R2."""
    spare_bool_3: bool | None = None
    """Spare yes/no value for the site's own use; from release 2023 R2. Since 2023 R2."""
    spare_bool_4: bool | None = None
    """Spare yes/no value for the site's own use; from release 2023 R2. Since 2023 R2."""
    spare_bool_5: bool | None = None
    """Spare yes/no value for the site's own use; from release 2023 R2. Since 2023 R2."""
    country_code_id: int | None = None
    """Country of the address (id of a row of `country_codes`)."""
    country_code: "m.CountryCode | None" = None
    """Country of the address; absent unless expanded. Read-only. Only there when named in `expand`."""
    bom_settings: "m.WarehouseBomSettings | None" = None
    """Bill-of-materials settings; absent unless expanded. Only there when named in `expand`."""
    date_time_created: Instant | None = None
    """When the row was created (UTC); absent from the answer to a POST. Read-only."""
    date_time_updated: Instant | None = None
    """When the row last changed (UTC); filter on it with `gt` to poll for changes. Absent from the answer to a POST.
    Read-only.
    """
