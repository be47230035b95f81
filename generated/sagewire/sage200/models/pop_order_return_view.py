"""A purchase order or return as one flat row with supplier and delivery address."""

from decimal import Decimal

from sagewire.runtime.model import Day, Instant, sent
from sagewire.sage200.models._base import Row


class PopOrderReturnView(Row, frozen=True, kw_only=True):
    """A purchase order or return as one flat row with supplier and delivery address."""

    id: int = sent()
    """Read-only."""
    document_no: str | None = None
    """Number of the order or return. At most 20 characters. Read-only."""
    document_date: Day | None = None
    """Read-only."""
    document_type_id: int | None = None
    """Order or return (id of a row of `pop_document_types`). Read-only."""
    document_status_id: int | None = None
    """Id of a row of `pop_document_status_types`. Read-only."""
    document_print_status_id: int | None = None
    """Id of a row of `pop_document_print_status_types`. Read-only."""
    supplier_document_no: str | None = None
    """The supplier's own number for the order. At most 30 characters. Read-only."""
    exchange_rate: Decimal | None = None
    """Rate between the order's currency and the base currency. 6 decimal places. Read-only."""
    subtotal_goods_value: Decimal | None = None
    """Goods before document discount and charges, in the order's currency. 2 decimal places. Read-only."""
    subtotal_charge_net_value: Decimal | None = None
    """Additional charges without tax, in the order's currency. 2 decimal places. Read-only."""
    subtotal_charge_tax_value: Decimal | None = None
    """Tax on the additional charges, in the order's currency. 2 decimal places. Read-only."""
    subtotal_discount_value: Decimal | None = None
    """Discount given on the document, in the order's currency. 2 decimal places. Read-only."""
    total_net_value: Decimal | None = None
    """Total without tax, in the order's currency. 2 decimal places. Read-only."""
    total_tax_value: Decimal | None = None
    """Total tax, in the order's currency. 2 decimal places. Read-only."""
    total_gross_value: Decimal | None = None
    """Total including tax, in the order's currency. 2 decimal places. Read-only."""
    total_accrual_value: Decimal | None = None
    """Accrual for goods received but not yet invoiced. 2 decimal places. Read-only."""
    subtotal_landed_costs: Decimal | None = None
    """Landed costs of all lines together. 2 decimal places. Read-only."""
    settlement_discount_days: int | None = None
    """Days within which the settlement discount can be taken. Read-only."""
    settlement_discount_percent: Decimal | None = None
    """Discount for prompt payment, percent. 2 decimal places. Read-only."""
    document_discount_percent: Decimal | None = None
    """Discount on the whole document, percent. 2 decimal places. Read-only."""
    document_created_by: str | None = None
    """User who created the document; read-only. At most 30 characters. Read-only."""
    document_originator_name: str | None = None
    """Name of the person the order came from; read-only. At most 30 characters. Read-only."""
    document_originator_id: int | None = None
    """Person the document came from (probably the id of a row of `users`). Read-only."""
    requested_delivery_date: Day | None = None
    """Date on which delivery is wanted. Read-only."""
    intrastat_status_id: int | None = None
    """Id of a row of `pop_intrastat_status_types`. Read-only."""
    authorisation_status_id: int | None = None
    """Id of a row of `pop_authorisation_status_types`. Read-only."""
    receipt_return_status_id: int | None = None
    """How far goods are received or returned (id of a row of `pop_document_process_status_types`). Read-only."""
    invoice_credit_status_id: int | None = None
    """How far it is invoiced or credited (id of a row of `pop_document_process_status_types`). Read-only."""
    cancelled_status_id: int | None = None
    """How far it is cancelled (id of a row of `pop_document_process_status_types`). Read-only."""
    disputed_status_id: int | None = None
    """How far its invoices are disputed (id of a row of `pop_document_process_status_types`). Professional only.
    Read-only. Sage 200 Professional only.
    """
    source_document_no: str | None = None
    """Number of the document this one was made from. At most 20 characters. Read-only."""
    single_delivery_address: bool | None = None
    """Whether all lines go to one address. Read-only."""
    analysis_code_1: str | None = None
    """Value of analysis code 1; `analysis_code_mappings` holds its heading. At most 60 characters. Read-only."""
    analysis_code_2: str | None = None
    """Value of analysis code 2; `analysis_code_mappings` holds its heading. At most 60 characters. Read-only."""
    analysis_code_3: str | None = None
    """Value of analysis code 3; `analysis_code_mappings` holds its heading. At most 60 characters. Read-only."""
    analysis_code_4: str | None = None
    """Value of analysis code 4; `analysis_code_mappings` holds its heading. At most 60 characters. Read-only."""
    analysis_code_5: str | None = None
    """Value of analysis code 5; `analysis_code_mappings` holds its heading. At most 60 characters. Read-only."""
    analysis_code_6: str | None = None
    """Value of analysis code 6; `analysis_code_mappings` holds its heading. Professional only. At most 60 characters.
    Read-only. Sage 200 Professional only.
    """
    analysis_code_7: str | None = None
    """Value of analysis code 7; `analysis_code_mappings` holds its heading. Professional only. At most 60 characters.
    Read-only. Sage 200 Professional only.
    """
    analysis_code_8: str | None = None
    """Value of analysis code 8; `analysis_code_mappings` holds its heading. Professional only. At most 60 characters.
    Read-only. Sage 200 Professional only.
    """
    analysis_code_9: str | None = None
    """Value of analysis code 9; `analysis_code_mappings` holds its heading. Professional only. At most 60 characters.
    Read-only. Sage 200 Professional only.
    """
    analysis_code_10: str | None = None
    """Value of analysis code 10; `analysis_code_mappings` holds its heading. Professional only. At most 60 characters.
    Read-only. Sage 200 Professional only.
    """
    analysis_code_11: str | None = None
    """Value of analysis code 11; `analysis_code_mappings` holds its heading. Professional only. At most 60 characters.
    Read-only. Sage 200 Professional only.
    """
    analysis_code_12: str | None = None
    """Value of analysis code 12; `analysis_code_mappings` holds its heading. Professional only. At most 60 characters.
    Read-only. Sage 200 Professional only.
    """
    analysis_code_13: str | None = None
    """Value of analysis code 13; `analysis_code_mappings` holds its heading. Professional only. At most 60 characters.
    Read-only. Sage 200 Professional only.
    """
    analysis_code_14: str | None = None
    """Value of analysis code 14; `analysis_code_mappings` holds its heading. Professional only. At most 60 characters.
    Read-only. Sage 200 Professional only.
    """
    analysis_code_15: str | None = None
    """Value of analysis code 15; `analysis_code_mappings` holds its heading. Professional only. At most 60 characters.
    Read-only. Sage 200 Professional only.
    """
    analysis_code_16: str | None = None
    """Value of analysis code 16; `analysis_code_mappings` holds its heading. Professional only. At most 60 characters.
    Read-only. Sage 200 Professional only.
    """
    analysis_code_17: str | None = None
    """Value of analysis code 17; `analysis_code_mappings` holds its heading. Professional only. At most 60 characters.
    Read-only. Sage 200 Professional only.
    """
    analysis_code_18: str | None = None
    """Value of analysis code 18; `analysis_code_mappings` holds its heading. Professional only. At most 60 characters.
    Read-only. Sage 200 Professional only.
    """
    analysis_code_19: str | None = None
    """Value of analysis code 19; `analysis_code_mappings` holds its heading. Professional only. At most 60 characters.
    Read-only. Sage 200 Professional only.
    """
    analysis_code_20: str | None = None
    """Value of analysis code 20; `analysis_code_mappings` holds its heading. Professional only. At most 60 characters.
    Read-only. Sage 200 Professional only.
    """
    date_time_updated: Instant | None = None
    """Time of the latest change (UTC); use it to poll. Read-only."""
    supplier_id: int | None = None
    """Id of a row of `suppliers`. Read-only."""
    supplier_reference: str | None = None
    """Account reference of the supplier. At most 8 characters. Read-only."""
    supplier_name: str | None = None
    """At most 60 characters. Read-only."""
    supplier_short_name: str | None = None
    """At most 8 characters. Read-only."""
    pop_delivery_addr_postal_name: str | None = None
    """Name of the company or person at the delivery address. At most 60 characters. Read-only."""
    pop_delivery_addr_description: str | None = None
    """At most 60 characters. Read-only."""
    pop_delivery_addr_address_1: str | None = None
    """At most 60 characters. Read-only."""
    pop_delivery_addr_address_2: str | None = None
    """At most 60 characters. Read-only."""
    pop_delivery_addr_address_3: str | None = None
    """At most 60 characters. Read-only."""
    pop_delivery_addr_address_4: str | None = None
    """At most 60 characters. Read-only."""
    pop_delivery_addr_city: str | None = None
    """At most 60 characters. Read-only."""
    pop_delivery_addr_county: str | None = None
    """At most 60 characters. Read-only."""
    pop_delivery_addr_post_code: str | None = None
    """At most 60 characters. Read-only."""
    pop_delivery_addr_country: str | None = None
    """At most 60 characters. Read-only."""
    pop_delivery_addr_contact: str | None = None
    """Person to ask for at the delivery address. At most 60 characters. Read-only."""
    pop_delivery_addr_telephone: str | None = None
    """At most 60 characters. Read-only."""
    pop_delivery_addr_fax: str | None = None
    """At most 60 characters. Read-only."""
    pop_delivery_addr_email: str | None = None
    """At most 60 characters. Read-only."""
