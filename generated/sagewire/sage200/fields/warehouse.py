"""The fields of a `Warehouse` that a filter or an order may name."""

from __future__ import annotations

from typing import Literal, TypeAlias

from sagewire.runtime.filters.where import DayField, Flag, InstantField, Number, Text
from sagewire.sage200 import fields as f

WarehouseExpand: TypeAlias = Literal["country_code", "bom_settings"]
"""The children that may be named in `expand`."""


class WarehouseFields:
    """The fields of a `Warehouse` that a filter or an order may name."""

    id: Number
    name: Text
    description: Text
    warehouse_type: Text
    use_for_sales_trading: Flag
    postal_name: Text
    address_1: Text
    address_2: Text
    address_3: Text
    address_4: Text
    city: Text
    county: Text
    postcode: Text
    country: Text
    contact: Text
    telephone_number: Text
    fax_number: Text
    email: Text
    website: Text
    spare_text_1: Text
    spare_text_2: Text
    spare_text_3: Text
    spare_text_4: Text
    spare_text_5: Text
    spare_text_6: Text
    spare_text_7: Text
    spare_text_8: Text
    spare_text_9: Text
    spare_text_10: Text
    spare_number_1: Number
    spare_number_2: Number
    spare_number_3: Number
    spare_number_4: Number
    spare_number_5: Number
    spare_number_6: Number
    spare_number_7: Number
    spare_number_8: Number
    spare_number_9: Number
    spare_number_10: Number
    spare_date_1: DayField
    spare_date_2: DayField
    spare_date_3: DayField
    spare_date_4: DayField
    spare_date_5: DayField
    spare_bool_1: Flag
    spare_bool_2: Flag
    spare_bool_3: Flag
    spare_bool_4: Flag
    spare_bool_5: Flag
    country_code_id: Number
    country_code: f.CountryCodeFields
    bom_settings: f.WarehouseBomSettingsFields
    date_time_created: InstantField
    date_time_updated: InstantField
