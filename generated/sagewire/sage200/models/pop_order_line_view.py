"""A purchase order line as one flat row with order, supplier, product, warehouse and tax."""

from decimal import Decimal

from sagewire.runtime.model import Day, Instant
from sagewire.sage200.models._base import Row


class PopOrderLineView(Row, frozen=True, kw_only=True):
    """A purchase order line as one flat row with order, supplier, product, warehouse and tax."""

    pop_order_id: int | None = None
    """Id of a row of `pop_orders`."""
    pop_order_document_no: str | None = None
    """Number of the order. At most 20 characters."""
    pop_order_document_date: Day | None = None
    pop_order_document_status: str | None = None
    """One of the values of `pop_document_status_types`."""
    pop_order_supplier_document_no: str | None = None
    """The supplier's own number for the order. At most 30 characters."""
    pop_order_currency_id: int | None = None
    """Currency of the order (id of a row of `currencies`)."""
    pop_order_currency_name: str | None = None
    """At most 30 characters."""
    pop_order_currency_symbol: str | None = None
    """At most 4 characters."""
    pop_order_exchange_rate: Decimal | None = None
    """Rate between the order's currency and the base currency. 6 decimal places."""
    pop_order_requested_delivery_date: Day | None = None
    """Date on which delivery of the order is wanted."""
    pop_order_analysis_code_1: str | None = None
    """The order's analysis code 1. At most 60 characters."""
    pop_order_analysis_code_2: str | None = None
    """The order's analysis code 2. At most 60 characters."""
    pop_order_analysis_code_3: str | None = None
    """The order's analysis code 3. At most 60 characters."""
    pop_order_analysis_code_4: str | None = None
    """The order's analysis code 4. At most 60 characters."""
    pop_order_analysis_code_5: str | None = None
    """The order's analysis code 5. At most 60 characters."""
    pop_order_analysis_code_6: str | None = None
    """The order's analysis code 6. Professional only. At most 60 characters. Sage 200 Professional only."""
    pop_order_analysis_code_7: str | None = None
    """The order's analysis code 7. Professional only. At most 60 characters. Sage 200 Professional only."""
    pop_order_analysis_code_8: str | None = None
    """The order's analysis code 8. Professional only. At most 60 characters. Sage 200 Professional only."""
    pop_order_analysis_code_9: str | None = None
    """The order's analysis code 9. Professional only. At most 60 characters. Sage 200 Professional only."""
    pop_order_analysis_code_10: str | None = None
    """The order's analysis code 10. Professional only. At most 60 characters. Sage 200 Professional only."""
    pop_order_analysis_code_11: str | None = None
    """The order's analysis code 11. Professional only. At most 60 characters. Sage 200 Professional only."""
    pop_order_analysis_code_12: str | None = None
    """The order's analysis code 12. Professional only. At most 60 characters. Sage 200 Professional only."""
    pop_order_analysis_code_13: str | None = None
    """The order's analysis code 13. Professional only. At most 60 characters. Sage 200 Professional only."""
    pop_order_analysis_code_14: str | None = None
    """The order's analysis code 14. Professional only. At most 60 characters. Sage 200 Professional only."""
    pop_order_analysis_code_15: str | None = None
    """The order's analysis code 15. Professional only. At most 60 characters. Sage 200 Professional only."""
    pop_order_analysis_code_16: str | None = None
    """The order's analysis code 16. Professional only. At most 60 characters. Sage 200 Professional only."""
    pop_order_analysis_code_17: str | None = None
    """The order's analysis code 17. Professional only. At most 60 characters. Sage 200 Professional only."""
    pop_order_analysis_code_18: str | None = None
    """The order's analysis code 18. Professional only. At most 60 characters. Sage 200 Professional only."""
    pop_order_analysis_code_19: str | None = None
    """The order's analysis code 19. Professional only. At most 60 characters. Sage 200 Professional only."""
    pop_order_analysis_code_20: str | None = None
    """The order's analysis code 20. Professional only. At most 60 characters. Sage 200 Professional only."""
    pop_order_date_time_updated: Instant | None = None
    """Time of the latest change to the order (UTC); use it to poll."""
    pop_order_document_originator_id: str | None = None
    """Person the order came from (probably the id of a row of `users`); published as text. At most 60 characters."""
    pop_order_document_created_by_id: str | None = None
    """User who created the order (probably the id of a row of `users`); published as text. At most 60 characters."""
    pop_order_document_default_delivery_address_id: str | None = None
    """Id of the order's default delivery address; no endpoint lists these rows. Published as text. At most 60
    characters.
    """
    pop_order_document_discount_percent: Decimal | None = None
    """Discount on the whole order, percent. 2 decimal places."""
    pop_order_settlement_discount_days: int | None = None
    """Days within which the settlement discount can be taken."""
    pop_order_settlement_discount_percent: Decimal | None = None
    """Discount for prompt payment, percent. 2 decimal places."""
    pop_order_subtotal_value: Decimal | None = None
    """Goods before document discount and charges, in the order's currency. 5 decimal places."""
    pop_order_line_landed_costs_value: Decimal | None = None
    """Landed costs of this line. 5 decimal places."""
    pop_order_subtotal_discount_value: Decimal | None = None
    """Discount given on the order, in the order's currency. 5 decimal places."""
    pop_order_subtotal_landed_costs_value: Decimal | None = None
    """Landed costs of all lines together. 5 decimal places."""
    pop_order_line_id: int | None = None
    """Key of the row (id of a row of `pop_order_lines`)."""
    pop_order_line_number: int | None = None
    """Position of the line in the order."""
    pop_order_line_type: str | None = None
    """One of the values of `order_return_line_types`."""
    pop_order_line_product_code: str | None = None
    """Code as kept on the line. At most 30 characters."""
    pop_order_line_product_description: str | None = None
    """Description as kept on the line. At most 1000 characters."""
    pop_order_line_quantity: Decimal | None = None
    """Quantity ordered, in the buying unit. 5 decimal places."""
    pop_order_line_unit_price: Decimal | None = None
    """Price per pricing unit before discount, in the order's currency. 5 decimal places."""
    pop_order_line_unit_discount_percent: Decimal | None = None
    """Discount on the unit price, percent. 2 decimal places."""
    pop_order_line_unit_discount_value: Decimal | None = None
    """Discount on the unit price as an amount, in the order's currency. 5 decimal places."""
    pop_order_line_total_value: Decimal | None = None
    """Net value of the line after discount, in the order's currency. 2 decimal places."""
    pop_order_line_tax_value: Decimal | None = None
    """Tax on the line, in the order's currency. 2 decimal places."""
    pop_order_line_discounted_unit_price: Decimal | None = None
    """Unit price after discount, in the order's currency. 5 decimal places."""
    pop_order_line_analysis_code_1: str | None = None
    """The line's analysis code 1. At most 60 characters."""
    pop_order_line_analysis_code_2: str | None = None
    """The line's analysis code 2. At most 60 characters."""
    pop_order_line_analysis_code_3: str | None = None
    """The line's analysis code 3. At most 60 characters."""
    pop_order_line_analysis_code_4: str | None = None
    """The line's analysis code 4. At most 60 characters."""
    pop_order_line_analysis_code_5: str | None = None
    """The line's analysis code 5. At most 60 characters."""
    pop_order_line_analysis_code_6: str | None = None
    """The line's analysis code 6. Professional only. At most 60 characters. Sage 200 Professional only."""
    pop_order_line_analysis_code_7: str | None = None
    """The line's analysis code 7. Professional only. At most 60 characters. Sage 200 Professional only."""
    pop_order_line_analysis_code_8: str | None = None
    """The line's analysis code 8. Professional only. At most 60 characters. Sage 200 Professional only."""
    pop_order_line_analysis_code_9: str | None = None
    """The line's analysis code 9. Professional only. At most 60 characters. Sage 200 Professional only."""
    pop_order_line_analysis_code_10: str | None = None
    """The line's analysis code 10. Professional only. At most 60 characters. Sage 200 Professional only."""
    pop_order_line_analysis_code_11: str | None = None
    """The line's analysis code 11. Professional only. At most 60 characters. Sage 200 Professional only."""
    pop_order_line_analysis_code_12: str | None = None
    """The line's analysis code 12. Professional only. At most 60 characters. Sage 200 Professional only."""
    pop_order_line_analysis_code_13: str | None = None
    """The line's analysis code 13. Professional only. At most 60 characters. Sage 200 Professional only."""
    pop_order_line_analysis_code_14: str | None = None
    """The line's analysis code 14. Professional only. At most 60 characters. Sage 200 Professional only."""
    pop_order_line_analysis_code_15: str | None = None
    """The line's analysis code 15. Professional only. At most 60 characters. Sage 200 Professional only."""
    pop_order_line_analysis_code_16: str | None = None
    """The line's analysis code 16. Professional only. At most 60 characters. Sage 200 Professional only."""
    pop_order_line_analysis_code_17: str | None = None
    """The line's analysis code 17. Professional only. At most 60 characters. Sage 200 Professional only."""
    pop_order_line_analysis_code_18: str | None = None
    """The line's analysis code 18. Professional only. At most 60 characters. Sage 200 Professional only."""
    pop_order_line_analysis_code_19: str | None = None
    """The line's analysis code 19. Professional only. At most 60 characters. Sage 200 Professional only."""
    pop_order_line_analysis_code_20: str | None = None
    """The line's analysis code 20. Professional only. At most 60 characters. Sage 200 Professional only."""
    pop_order_confirmation_intent_type: str | None = None
    """How receipt of the line is confirmed; one of the values of `confirmation_intent_types`."""
    pop_order_line_for_direct_delivery: bool | None = None
    """Whether the supplier delivers past the warehouse."""
    pop_order_line_show_on_supplier_docs: bool | None = None
    """Whether the line appears on documents for the supplier."""
    pop_order_line_date_time_updated: Instant | None = None
    """Time of the latest change to the line (UTC); use it to poll."""
    pop_delivery_addr_postal_name: str | None = None
    """Name of the company or person at the delivery address. At most 60 characters."""
    pop_delivery_addr_description: str | None = None
    """At most 60 characters."""
    pop_delivery_addr_address_1: str | None = None
    """At most 60 characters."""
    pop_delivery_addr_address_2: str | None = None
    """At most 60 characters."""
    pop_delivery_addr_address_3: str | None = None
    """At most 60 characters."""
    pop_delivery_addr_address_4: str | None = None
    """At most 60 characters."""
    pop_delivery_addr_city: str | None = None
    """At most 60 characters."""
    pop_delivery_addr_county: str | None = None
    """At most 60 characters."""
    pop_delivery_addr_post_code: str | None = None
    """At most 60 characters."""
    pop_delivery_addr_country: str | None = None
    """At most 60 characters."""
    pop_delivery_addr_contact: str | None = None
    """Person to ask for at the delivery address. At most 60 characters."""
    pop_delivery_addr_telephone: str | None = None
    """At most 60 characters."""
    pop_delivery_addr_fax: str | None = None
    """At most 60 characters."""
    pop_delivery_addr_email: str | None = None
    """At most 60 characters."""
    supplier_id: int | None = None
    """Id of a row of `suppliers`."""
    supplier_reference: str | None = None
    """Account reference of the supplier. At most 8 characters."""
    supplier_name: str | None = None
    """At most 60 characters."""
    product_id: int | None = None
    """Id of a row of `products`; lines of stock items only."""
    product_code: str | None = None
    """Code in the product record. At most 30 characters."""
    product_name: str | None = None
    """At most 60 characters."""
    product_description: str | None = None
    """Description in the product record. At most 1000 characters."""
    warehouse_id: int | None = None
    """Id of a row of `warehouses`."""
    warehouse_name: str | None = None
    """At most 20 characters."""
    tax_code_id: int | None = None
    """Id of a row of `tax_codes`."""
    tax_code_code: int | None = None
    """Number of the tax code, as users know it."""
    tax_code_name: str | None = None
    """At most 60 characters."""
    tax_code_rate: Decimal | None = None
    """Tax rate, percent. 2 decimal places."""
