"""A flat row for a sales return line with its return, customer, product and tax data."""

from decimal import Decimal

from sagewire.runtime.model import Day, Instant
from sagewire.sage200.models._base import Row


class SopReturnLineView(Row, frozen=True, kw_only=True):
    """A flat row for a sales return line with its return, customer, product and tax data."""

    sop_return_id: int | None = None
    """The sales return of the line (`sop_returns` in sites from 2025 R1)."""
    sop_return_document_no: str | None = None
    """Number of the sales return. At most 20 characters."""
    sop_return_document_date: Day | None = None
    sop_return_document_status: str | None = None
    """One of the values of `sop_document_status_types`."""
    sop_return_customer_document_no: str | None = None
    """The customer's own reference for the sales return. At most 30 characters."""
    sop_return_currency_id: int | None = None
    """Currency of the document (id of a row of `currencies`)."""
    sop_return_currency_name: str | None = None
    """At most 30 characters."""
    sop_return_currency_symbol: str | None = None
    """At most 4 characters."""
    sop_return_exchange_rate: Decimal | None = None
    """Rate between the document's currency and the base currency, with 6 decimals. 6 decimal places."""
    sop_return_requested_delivery_date: Day | None = None
    """Delivery date the customer wants, of the whole document."""
    sop_return_promised_delivery_date: Day | None = None
    """Delivery date promised, of the whole document."""
    sop_return_analysis_code_1: str | None = None
    """First analysis code of the header; the slots are positional (see `analysis_code_mappings`). At most 60
    characters.
    """
    sop_return_analysis_code_2: str | None = None
    """At most 60 characters."""
    sop_return_analysis_code_3: str | None = None
    """At most 60 characters."""
    sop_return_analysis_code_4: str | None = None
    """At most 60 characters."""
    sop_return_analysis_code_5: str | None = None
    """At most 60 characters."""
    sop_return_analysis_code_6: str | None = None
    """At most 60 characters. Sage 200 Professional only."""
    sop_return_analysis_code_7: str | None = None
    """At most 60 characters. Sage 200 Professional only."""
    sop_return_analysis_code_8: str | None = None
    """At most 60 characters. Sage 200 Professional only."""
    sop_return_analysis_code_9: str | None = None
    """At most 60 characters. Sage 200 Professional only."""
    sop_return_analysis_code_10: str | None = None
    """At most 60 characters. Sage 200 Professional only."""
    sop_return_analysis_code_11: str | None = None
    """At most 60 characters. Sage 200 Professional only."""
    sop_return_analysis_code_12: str | None = None
    """At most 60 characters. Sage 200 Professional only."""
    sop_return_analysis_code_13: str | None = None
    """At most 60 characters. Sage 200 Professional only."""
    sop_return_analysis_code_14: str | None = None
    """At most 60 characters. Sage 200 Professional only."""
    sop_return_analysis_code_15: str | None = None
    """At most 60 characters. Sage 200 Professional only."""
    sop_return_analysis_code_16: str | None = None
    """At most 60 characters. Sage 200 Professional only."""
    sop_return_analysis_code_17: str | None = None
    """At most 60 characters. Sage 200 Professional only."""
    sop_return_analysis_code_18: str | None = None
    """At most 60 characters. Sage 200 Professional only."""
    sop_return_analysis_code_19: str | None = None
    """At most 60 characters. Sage 200 Professional only."""
    sop_return_analysis_code_20: str | None = None
    """At most 60 characters. Sage 200 Professional only."""
    sop_return_date_time_updated: Instant | None = None
    """When the header last changed (UTC); usable in `$filter` to poll for changes."""
    sop_return_line_id: int | None = None
    """Key of the row: the line (key of this view)."""
    sop_return_line_number: int | None = None
    """Position of the line in the document."""
    sop_return_line_type: str | None = None
    """One of the values of `order_return_line_types`."""
    sop_return_line_product_code: str | None = None
    """Code of the item as it stands on the line. At most 30 characters."""
    sop_return_line_product_description: str | None = None
    """Text of the line, which may differ from the product record. At most 1000 characters."""
    sop_return_line_quantity: Decimal | None = None
    """Quantity of the line, in the selling unit. 5 decimal places."""
    sop_return_line_despatch_receipt_quantity: Decimal | None = None
    """Quantity received back so far, in the selling unit. 5 decimal places."""
    sop_return_line_invoice_credit_quantity: Decimal | None = None
    """Quantity credited so far, in the selling unit. 5 decimal places."""
    sop_return_line_selling_unit_description: str | None = None
    """Name of the unit the line is sold in. At most 20 characters."""
    sop_return_line_selling_unit_price: Decimal | None = None
    """Price of a unit before discount, in the document's currency. 5 decimal places."""
    sop_return_line_unit_discount_percent: Decimal | None = None
    """Percent off the unit price. 2 decimal places."""
    sop_return_line_unit_discount_value: Decimal | None = None
    """Amount off the unit price, in the document's currency. 5 decimal places."""
    sop_return_line_cost_price: Decimal | None = None
    """Unit cost from which profit is estimated. 5 decimal places."""
    sop_return_line_total_value: Decimal | None = None
    """Value of the line after discount, in the document's currency. 2 decimal places."""
    sop_return_line_line_tax_value: Decimal | None = None
    """VAT of the line, in the document's currency. 2 decimal places."""
    sop_return_line_discounted_unit_price: Decimal | None = None
    """Unit price after discount, in the document's currency. 5 decimal places."""
    sop_return_line_requested_delivery_date: Day | None = None
    """Delivery date the customer wants, of this line."""
    sop_return_line_promised_delivery_date: Day | None = None
    """Delivery date promised, of this line."""
    sop_return_line_analysis_code_1: str | None = None
    """First analysis code of the line; the slots are positional (see `analysis_code_mappings`). At most 60 characters."""
    sop_return_line_analysis_code_2: str | None = None
    """At most 60 characters."""
    sop_return_line_analysis_code_3: str | None = None
    """At most 60 characters."""
    sop_return_line_analysis_code_4: str | None = None
    """At most 60 characters."""
    sop_return_line_analysis_code_5: str | None = None
    """At most 60 characters."""
    sop_return_line_analysis_code_6: str | None = None
    """At most 60 characters. Sage 200 Professional only."""
    sop_return_line_analysis_code_7: str | None = None
    """At most 60 characters. Sage 200 Professional only."""
    sop_return_line_analysis_code_8: str | None = None
    """At most 60 characters. Sage 200 Professional only."""
    sop_return_line_analysis_code_9: str | None = None
    """At most 60 characters. Sage 200 Professional only."""
    sop_return_line_analysis_code_10: str | None = None
    """At most 60 characters. Sage 200 Professional only."""
    sop_return_line_analysis_code_11: str | None = None
    """At most 60 characters. Sage 200 Professional only."""
    sop_return_line_analysis_code_12: str | None = None
    """At most 60 characters. Sage 200 Professional only."""
    sop_return_line_analysis_code_13: str | None = None
    """At most 60 characters. Sage 200 Professional only."""
    sop_return_line_analysis_code_14: str | None = None
    """At most 60 characters. Sage 200 Professional only."""
    sop_return_line_analysis_code_15: str | None = None
    """At most 60 characters. Sage 200 Professional only."""
    sop_return_line_analysis_code_16: str | None = None
    """At most 60 characters. Sage 200 Professional only."""
    sop_return_line_analysis_code_17: str | None = None
    """At most 60 characters. Sage 200 Professional only."""
    sop_return_line_analysis_code_18: str | None = None
    """At most 60 characters. Sage 200 Professional only."""
    sop_return_line_analysis_code_19: str | None = None
    """At most 60 characters. Sage 200 Professional only."""
    sop_return_line_analysis_code_20: str | None = None
    """At most 60 characters. Sage 200 Professional only."""
    sop_return_line_date_time_updated: Instant | None = None
    """When the line last changed (UTC); usable in `$filter` to poll for changes."""
    customer_id: int | None = None
    """Customer account (id of a row of `customers`)."""
    customer_reference: str | None = None
    """Account reference of the customer. At most 8 characters."""
    customer_name: str | None = None
    """At most 60 characters."""
    product_id: int | None = None
    """Stock item (id of a row of `products`)."""
    product_code: str | None = None
    """Current code of the product record. At most 30 characters."""
    product_name: str | None = None
    """Current name of the product record. At most 60 characters."""
    product_description: str | None = None
    """Current description of the product record. At most 1000 characters."""
    warehouse_id: int | None = None
    """Warehouse the goods come from (id of a row of `warehouses`)."""
    warehouse_name: str | None = None
    """Name of the warehouse the goods come from. At most 20 characters."""
    tax_code_id: int | None = None
    """VAT code (id of a row of `tax_codes`)."""
    tax_code_code: int | None = None
    """Number by which users know the VAT code."""
    tax_code_name: str | None = None
    """At most 60 characters."""
    tax_code_rate: Decimal | None = None
    """VAT rate in percent. 2 decimal places."""
