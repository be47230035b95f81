"""A tax rate with its percentages over time."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sagewire.accounting import _paging
from sagewire.accounting import models as m
from sagewire.runtime.operation import Operation, Parameter
from sagewire.runtime.resource import AsyncResource, Resource, listed

if TYPE_CHECKING:
    import datetime as dt
    from decimal import Decimal
    from typing import Literal

    from sagewire.runtime.options import RequestOptions
    from sagewire.runtime.paging.pager import AsyncPager, Pager

GET_TAX_DETERMINATIONS = Operation(
    id="getTaxDeterminations",
    method="GET",
    path="/tax_determinations",
    resource="tax_determinations",
    name="list",
    parameters=(
        Parameter(name="artefact_id", wire="artefact_id", location="query"),
        Parameter(name="artefact_line_amount", wire="artefact_line_amount", location="query"),
        Parameter(name="artefact_line_description", wire="artefact_line_description", location="query"),
        Parameter(name="artefact_line_goods_services_type", wire="artefact_line_goods_services_type", location="query"),
        Parameter(name="artefact_line_id", wire="artefact_line_id", location="query"),
        Parameter(name="artefact_line_tax_included", wire="artefact_line_tax_included", location="query"),
        Parameter(name="contact_id", wire="contact_id", location="query"),
        Parameter(name="date", wire="date", location="query", form="day"),
        Parameter(name="include_destination_vat", wire="include_destination_vat", location="query"),
        Parameter(name="include_line_determination", wire="include_line_determination", location="query"),
        Parameter(name="retailer_rates", wire="retailer_rates", location="query"),
        Parameter(name="usage", wire="usage", location="query", required=True),
        Parameter(name="attributes", wire="attributes", location="query"),
        Parameter(name="show_legacy_id", wire="show_legacy_id", location="query"),
    ),
    paging=_paging.BY_ENVELOPE,
)


class TaxDeterminations(Resource):
    """A tax rate with its percentages over time."""

    def list(
        self,
        *,
        usage: Literal["sales", "purchases"] | str,
        page_size: int | None = None,
        limit: int | None = None,
        page: int | None = None,
        artefact_id: str | None = None,
        artefact_line_amount: Decimal | int | None = None,
        artefact_line_description: str | None = None,
        artefact_line_goods_services_type: Literal["GOODS", "SERVICES"] | str | None = None,
        artefact_line_id: str | None = None,
        artefact_line_tax_included: str | None = None,
        contact_id: str | None = None,
        date: dt.date | None = None,
        include_destination_vat: bool | None = None,
        include_line_determination: bool | None = None,
        retailer_rates: bool | None = None,
        attributes: str | None = None,
        show_legacy_id: bool | None = None,
        options: RequestOptions | None = None,
    ) -> Pager[m.TaxRate]:
        """Works out which tax rates apply to a sale or purchase.

        Pages go by the answer's links: no row comes twice, and one may be missed where others are deleted. In ES,
        FR, GB and IE (tiers Plus, Standard and Start). The user needs Full Access in Settings.

        Args:
            usage: Whether the rates are for sales or purchases.
            page_size: rows to fetch at a time.
            limit: rows to give at most.
            page: the number of the first page to read, from 1.
            artefact_id: The document that the rates are for.
            artefact_line_amount: Amount of the line that the rates are for.
            artefact_line_description: Text of the line that the rates are for.
            artefact_line_goods_services_type: Whether the line is goods or services.
            artefact_line_id: The line that the rates are for.
            artefact_line_tax_included: Whether the amount of the line holds tax.
            contact_id: The customer or supplier that the rates are for (id of a row of `contacts`).
            date: Tax point, the day on which the rates apply.
            include_destination_vat: True to return destination VAT rates too.
            include_line_determination: True to work out the rates of the line in `artefact_line_*`.
            retailer_rates: True to return the rates of the equivalence surcharge too (Spain).
            attributes: Fields to return beside `id`, `displayed_as` and `$path`, with commas between, or `all`. A
                list without it returns these three alone, a single read everything. `all` makes lists slow: name
                what is needed.
            show_legacy_id: True to return `legacy_id`, the number in versions 1 and 2 of the API.
            options: settings of this call only.

        Returns:
            A lazy pager of rows; nothing is sent before the first row is asked for.

        Raises:
            UsageError: an argument is wrong; nothing was sent.
            ApiError: while reading, an error was the answer.
        """
        return self._list(
            (GET_TAX_DETERMINATIONS,),
            lambda: m.TaxRate,
            options,
            {
                "usage": usage,
                "artefact_id": artefact_id,
                "artefact_line_amount": artefact_line_amount,
                "artefact_line_description": artefact_line_description,
                "artefact_line_goods_services_type": artefact_line_goods_services_type,
                "artefact_line_id": artefact_line_id,
                "artefact_line_tax_included": artefact_line_tax_included,
                "contact_id": contact_id,
                "date": date,
                "include_destination_vat": include_destination_vat,
                "include_line_determination": include_line_determination,
                "retailer_rates": retailer_rates,
                "attributes": attributes,
                "show_legacy_id": show_legacy_id,
                **listed(page_size=page_size, limit=limit, page=page),
            },
        )


class AsyncTaxDeterminations(AsyncResource):
    """A tax rate with its percentages over time."""

    def list(
        self,
        *,
        usage: Literal["sales", "purchases"] | str,
        page_size: int | None = None,
        limit: int | None = None,
        page: int | None = None,
        artefact_id: str | None = None,
        artefact_line_amount: Decimal | int | None = None,
        artefact_line_description: str | None = None,
        artefact_line_goods_services_type: Literal["GOODS", "SERVICES"] | str | None = None,
        artefact_line_id: str | None = None,
        artefact_line_tax_included: str | None = None,
        contact_id: str | None = None,
        date: dt.date | None = None,
        include_destination_vat: bool | None = None,
        include_line_determination: bool | None = None,
        retailer_rates: bool | None = None,
        attributes: str | None = None,
        show_legacy_id: bool | None = None,
        options: RequestOptions | None = None,
    ) -> AsyncPager[m.TaxRate]:
        """Works out which tax rates apply to a sale or purchase.

        Pages go by the answer's links: no row comes twice, and one may be missed where others are deleted. In ES,
        FR, GB and IE (tiers Plus, Standard and Start). The user needs Full Access in Settings.

        Args:
            usage: Whether the rates are for sales or purchases.
            page_size: rows to fetch at a time.
            limit: rows to give at most.
            page: the number of the first page to read, from 1.
            artefact_id: The document that the rates are for.
            artefact_line_amount: Amount of the line that the rates are for.
            artefact_line_description: Text of the line that the rates are for.
            artefact_line_goods_services_type: Whether the line is goods or services.
            artefact_line_id: The line that the rates are for.
            artefact_line_tax_included: Whether the amount of the line holds tax.
            contact_id: The customer or supplier that the rates are for (id of a row of `contacts`).
            date: Tax point, the day on which the rates apply.
            include_destination_vat: True to return destination VAT rates too.
            include_line_determination: True to work out the rates of the line in `artefact_line_*`.
            retailer_rates: True to return the rates of the equivalence surcharge too (Spain).
            attributes: Fields to return beside `id`, `displayed_as` and `$path`, with commas between, or `all`. A
                list without it returns these three alone, a single read everything. `all` makes lists slow: name
                what is needed.
            show_legacy_id: True to return `legacy_id`, the number in versions 1 and 2 of the API.
            options: settings of this call only.

        Returns:
            A lazy pager of rows; nothing is sent before the first row is asked for.

        Raises:
            UsageError: an argument is wrong; nothing was sent.
            ApiError: while reading, an error was the answer.
        """
        return self._list(
            (GET_TAX_DETERMINATIONS,),
            lambda: m.TaxRate,
            options,
            {
                "usage": usage,
                "artefact_id": artefact_id,
                "artefact_line_amount": artefact_line_amount,
                "artefact_line_description": artefact_line_description,
                "artefact_line_goods_services_type": artefact_line_goods_services_type,
                "artefact_line_id": artefact_line_id,
                "artefact_line_tax_included": artefact_line_tax_included,
                "contact_id": contact_id,
                "date": date,
                "include_destination_vat": include_destination_vat,
                "include_line_determination": include_line_determination,
                "retailer_rates": retailer_rates,
                "attributes": attributes,
                "show_legacy_id": show_legacy_id,
                **listed(page_size=page_size, limit=limit, page=page),
            },
        )
