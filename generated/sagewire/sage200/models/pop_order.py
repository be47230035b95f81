"""A purchase order with totals, states, addresses and lines."""

from decimal import Decimal
from typing import Any

from sagewire.runtime.model import Day, Instant, sent
from sagewire.sage200 import models as m
from sagewire.sage200.models._base import Row


class PopOrder(Row, frozen=True, kw_only=True):
    """A purchase order with totals, states, addresses and lines.

    Published as required: `supplier_id`.
    """

    id: int = sent()
    """Read-only."""
    is_draft: bool = sent()
    """True while the order is a draft and not yet live. Read-only."""
    lock_id: int | None = None
    """Id of the lock taken with `$expand=is_to_lock`; send it back in the PUT that releases it."""
    is_credit_limit_exceeded: bool = sent()
    """Whether the order takes the supplier's account over its credit limit. Read-only."""
    document_no: str = sent()
    """Order number; sent on Professional without automatic numbering, otherwise ignored and set by Sage. At most 20
    characters.
    """
    document_date: Day | None = None
    """Date of the order, sent as `YYYY-MM-DDT00:00:00Z`."""
    document_status: str = sent()
    """One of the values of `pop_document_status_types`. Read-only."""
    receipt_return_status: str = sent()
    """How far the goods are received; one of the values of `pop_document_process_status_types`. Read-only."""
    invoice_credit_status: str = sent()
    """How far the order is invoiced; one of the values of `pop_document_process_status_types`. Read-only."""
    cancelled_status: str = sent()
    """How far the order is cancelled; one of the values of `pop_document_process_status_types`. Read-only."""
    disputed_status: str = sent()
    """How far its invoices are disputed; one of the values of `pop_document_process_status_types`. Read-only."""
    print_status: str = sent()
    """One of the values of `pop_document_print_status_types`. Read-only."""
    authorisation_status: str = sent()
    """One of the values of `pop_authorisation_status_types`. Read-only."""
    authorisation_status_description: str = sent()
    """Description that goes with `authorisation_status`. At most 20 characters. Read-only."""
    supplier_id: int | None = None
    """Supplier ordered from (id of a row of `suppliers`); required."""
    exchange_rate: Decimal = sent()
    """Rate between the order's currency and the base currency. 6 decimal places."""
    subtotal_goods_value: Decimal = sent()
    """Goods before document discount and charges, in the order's currency. 2 decimal places. Read-only."""
    subtotal_charges_net_value: Decimal = sent()
    """Additional charges without tax, in the order's currency. 2 decimal places. Read-only."""
    subtotal_discount_value: Decimal = sent()
    """Discount given on the document, in the order's currency. 2 decimal places. Read-only."""
    subtotal_landed_costs_value: Decimal = sent()
    """Landed costs of all lines together. 2 decimal places. Read-only."""
    total_net_value: Decimal = sent()
    """Total without tax, in the order's currency. 2 decimal places. Read-only."""
    total_tax_value: Decimal = sent()
    """Total tax, in the order's currency. 2 decimal places. Read-only."""
    total_gross_value: Decimal = sent()
    """Total including tax, in the order's currency. 2 decimal places. Read-only."""
    supplier_document_no: str = sent()
    """The supplier's own number for the order. At most 30 characters."""
    settlement_discount_days: int = sent()
    """Days within which the settlement discount can be taken."""
    settlement_discount_percent: Decimal = sent()
    """Discount for prompt payment, percent. 2 decimal places."""
    document_discount_percent: Decimal = sent()
    """Discount on the whole document, percent. 2 decimal places."""
    document_originator_id: int | None = None
    """Person the order came from (probably the id of a row of `users`)."""
    document_originator_name: str = sent()
    """Name of the person the order came from; read-only. At most 30 characters. Read-only."""
    document_created_by_id: int | None = None
    """User who created the order (probably the id of a row of `users`); read-only. Read-only."""
    document_created_by: str = sent()
    """User who created the document; read-only. At most 30 characters. Read-only."""
    requested_delivery_date: Day | None = None
    """Date on which delivery is wanted."""
    analysis_code_1: str = sent()
    """Value of analysis code 1; `analysis_code_mappings` holds its heading. At most 60 characters."""
    analysis_code_2: str = sent()
    """Value of analysis code 2; `analysis_code_mappings` holds its heading. At most 60 characters."""
    analysis_code_3: str = sent()
    """Value of analysis code 3; `analysis_code_mappings` holds its heading. At most 60 characters."""
    analysis_code_4: str = sent()
    """Value of analysis code 4; `analysis_code_mappings` holds its heading. At most 60 characters."""
    analysis_code_5: str = sent()
    """Value of analysis code 5; `analysis_code_mappings` holds its heading. At most 60 characters."""
    analysis_code_6: str | None = None
    """Value of analysis code 6; `analysis_code_mappings` holds its heading. Professional only. At most 60 characters.
    Sage 200 Professional only.
    """
    analysis_code_7: str | None = None
    """Value of analysis code 7; `analysis_code_mappings` holds its heading. Professional only. At most 60 characters.
    Sage 200 Professional only.
    """
    analysis_code_8: str | None = None
    """Value of analysis code 8; `analysis_code_mappings` holds its heading. Professional only. At most 60 characters.
    Sage 200 Professional only.
    """
    analysis_code_9: str | None = None
    """Value of analysis code 9; `analysis_code_mappings` holds its heading. Professional only. At most 60 characters.
    Sage 200 Professional only.
    """
    analysis_code_10: str | None = None
    """Value of analysis code 10; `analysis_code_mappings` holds its heading. Professional only. At most 60 characters.
    Sage 200 Professional only.
    """
    analysis_code_11: str | None = None
    """Value of analysis code 11; `analysis_code_mappings` holds its heading. Professional only. At most 60 characters.
    Sage 200 Professional only.
    """
    analysis_code_12: str | None = None
    """Value of analysis code 12; `analysis_code_mappings` holds its heading. Professional only. At most 60 characters.
    Sage 200 Professional only.
    """
    analysis_code_13: str | None = None
    """Value of analysis code 13; `analysis_code_mappings` holds its heading. Professional only. At most 60 characters.
    Sage 200 Professional only.
    """
    analysis_code_14: str | None = None
    """Value of analysis code 14; `analysis_code_mappings` holds its heading. Professional only. At most 60 characters.
    Sage 200 Professional only.
    """
    analysis_code_15: str | None = None
    """Value of analysis code 15; `analysis_code_mappings` holds its heading. Professional only. At most 60 characters.
    Sage 200 Professional only.
    """
    analysis_code_16: str | None = None
    """Value of analysis code 16; `analysis_code_mappings` holds its heading. Professional only. At most 60 characters.
    Sage 200 Professional only.
    """
    analysis_code_17: str | None = None
    """Value of analysis code 17; `analysis_code_mappings` holds its heading. Professional only. At most 60 characters.
    Sage 200 Professional only.
    """
    analysis_code_18: str | None = None
    """Value of analysis code 18; `analysis_code_mappings` holds its heading. Professional only. At most 60 characters.
    Sage 200 Professional only.
    """
    analysis_code_19: str | None = None
    """Value of analysis code 19; `analysis_code_mappings` holds its heading. Professional only. At most 60 characters.
    Sage 200 Professional only.
    """
    analysis_code_20: str | None = None
    """Value of analysis code 20; `analysis_code_mappings` holds its heading. Professional only. At most 60 characters.
    Sage 200 Professional only.
    """
    spare_text_1: str | None = None
    """Spare text 1 for the site's own use; from release 2023 R2. At most 100 characters. Since 2023 R2."""
    spare_text_2: str | None = None
    """Spare text 2 for the site's own use; from release 2023 R2. At most 100 characters. Since 2023 R2."""
    spare_text_3: str | None = None
    """Spare text 3 for the site's own use; from release 2023 R2. At most 100 characters. Since 2023 R2."""
    spare_text_4: str | None = None
    """Spare text 4 for the site's own use; from release 2023 R2. At most 100 characters. Since 2023 R2."""
    spare_text_5: str | None = None
    """Spare text 5 for the site's own use; from release 2023 R2. At most 100 characters. Since 2023 R2."""
    spare_text_6: str | None = None
    """Spare text 6 for the site's own use; from release 2023 R2. At most 100 characters. Since 2023 R2."""
    spare_text_7: str | None = None
    """Spare text 7 for the site's own use; from release 2023 R2. At most 100 characters. Since 2023 R2."""
    spare_text_8: str | None = None
    """Spare text 8 for the site's own use; from release 2023 R2. At most 100 characters. Since 2023 R2."""
    spare_text_9: str | None = None
    """Spare text 9 for the site's own use; from release 2023 R2. At most 100 characters. Since 2023 R2."""
    spare_text_10: str | None = None
    """Spare text 10 for the site's own use; from release 2023 R2. At most 100 characters. Since 2023 R2."""
    spare_number_1: Decimal | None = None
    """Spare number 1 for the site's own use; from release 2023 R2. 5 decimal places. Since 2023 R2."""
    spare_number_2: Decimal | None = None
    """Spare number 2 for the site's own use; from release 2023 R2. 5 decimal places. Since 2023 R2."""
    spare_number_3: Decimal | None = None
    """Spare number 3 for the site's own use; from release 2023 R2. 5 decimal places. Since 2023 R2."""
    spare_number_4: Decimal | None = None
    """Spare number 4 for the site's own use; from release 2023 R2. 5 decimal places. Since 2023 R2."""
    spare_number_5: Decimal | None = None
    """Spare number 5 for the site's own use; from release 2023 R2. 5 decimal places. Since 2023 R2."""
    spare_number_6: Decimal | None = None
    """Spare number 6 for the site's own use; from release 2023 R2. 5 decimal places. Since 2023 R2."""
    spare_number_7: Decimal | None = None
    """Spare number 7 for the site's own use; from release 2023 R2. 5 decimal places. Since 2023 R2."""
    spare_number_8: Decimal | None = None
    """Spare number 8 for the site's own use; from release 2023 R2. 5 decimal places. Since 2023 R2."""
    spare_number_9: Decimal | None = None
    """Spare number 9 for the site's own use; from release 2023 R2. 5 decimal places. Since 2023 R2."""
    spare_number_10: Decimal | None = None
    """Spare number 10 for the site's own use; from release 2023 R2. 5 decimal places. Since 2023 R2."""
    spare_date_1: Day | None = None
    """Spare date 1 for the site's own use; from release 2023 R2. Since 2023 R2."""
    spare_date_2: Day | None = None
    """Spare date 2 for the site's own use; from release 2023 R2. Since 2023 R2."""
    spare_date_3: Day | None = None
    """Spare date 3 for the site's own use; from release 2023 R2. Since 2023 R2."""
    spare_date_4: Day | None = None
    """Spare date 4 for the site's own use; from release 2023 R2. Since 2023 R2."""
    spare_date_5: Day | None = None
    """Spare date 5 for the site's own use; from release 2023 R2. Since 2023 R2."""
    spare_bool_1: bool | None = None
    """Spare flag 1 for the site's own use; from release 2023 R2. Since 2023 R2."""
    spare_bool_2: bool | None = None
    """Spare flag 2 for the site's own use; from release 2023 R2. Since 2023 R2."""
    spare_bool_3: bool | None = None
    """Spare flag 3 for the site's own use; from release 2023 R2. Since 2023 R2."""
    spare_bool_4: bool | None = None
    """Spare flag 4 for the site's own use; from release 2023 R2. Since 2023 R2."""
    spare_bool_5: bool | None = None
    """Spare flag 5 for the site's own use; from release 2023 R2. Since 2023 R2."""
    default_direct_delivery_address: "m.PopOrderLineDirectDeliveryAddress | None" = None
    """Address offered to lines that the supplier delivers directly; comes with `$expand`. Only there when named in
    `expand`.
    """
    delivery_address: "m.PopOrderDeliveryAddress | None" = None
    """Address to which the order is delivered; comes with `$expand`. Only there when named in `expand`."""
    supplier: "m.Supplier | None" = None
    """The supplier account (row of `suppliers`); comes with `$expand`. Read-only. Only there when named in `expand`."""
    lines: "list[m.PopOrderLine] | None" = None
    """Lines of the order; come with `$expand`, on PUT merged by `id`. Only there when named in `expand`."""
    memos: "list[m.PopOrderMemo] | None" = None
    """Notes on the order; come with `$expand`, on PUT merged by `id`. Only there when named in `expand`."""
    date_time_created: Instant | None = None
    """Read-only."""
    date_time_updated: Instant | None = None
    """Read-only."""
    is_to_lock: bool | None = None
    """Not a value: naming it in `$expand` locks the document and fills `lock_id`. Send that back in an update with
    `is_editing` false to release it. Read-only. Only there when named in `expand`. Inferred, not stated by the
    maker.
    """
    available_document_discount: Any = None
    """The document discount that could be given; slow to work out. Its shape is not documented. Read-only. Only there
    when named in `expand`. Inferred, not stated by the maker.
    """
