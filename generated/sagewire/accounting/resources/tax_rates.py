"""A tax rate with its percentages over time."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sagewire.accounting import _paging
from sagewire.accounting import models as m
from sagewire.accounting import params as p
from sagewire.runtime.hidden import taken
from sagewire.runtime.operation import Operation, Parameter
from sagewire.runtime.resource import AsyncResource, Resource, listed

if TYPE_CHECKING:
    import datetime as dt
    from typing import Unpack

    from sagewire.runtime.options import RequestOptions
    from sagewire.runtime.paging.changes import AsyncChanges, Changes, Deletions
    from sagewire.runtime.paging.pager import AsyncPager, Pager

GET_TAX_RATES = Operation(
    id="getTaxRates",
    method="GET",
    path="/tax_rates",
    resource="tax_rates",
    name="list",
    parameters=(
        Parameter(name="updated_or_created_since", wire="updated_or_created_since", location="query", form="instant"),
        Parameter(name="usage", wire="usage", location="query"),
        Parameter(name="address_region_id", wire="address_region_id", location="query"),
        Parameter(name="date", wire="date", location="query", form="day"),
        Parameter(name="include_historical_data", wire="include_historical_data", location="query"),
        Parameter(name="include_destination_vat_rates", wire="include_destination_vat_rates", location="query"),
        Parameter(name="cis_only", wire="cis_only", location="query"),
        Parameter(name="attributes", wire="attributes", location="query"),
        Parameter(name="show_legacy_id", wire="show_legacy_id", location="query"),
    ),
    paging=_paging.BY_ENVELOPE,
    extensions={
        "changes": {
            "since": "updated_or_created_since",
            "inclusive": True,
            "created": "created_at",
            "updated": "updated_at",
            "key": "id",
            "select": "attributes",
            "overlap": 1,
        }
    },
)
POST_TAX_RATES = Operation(
    id="postTaxRates",
    method="POST",
    path="/tax_rates",
    resource="tax_rates",
    name="create",
    safety="write",
    body=True,
    extensions={"wrapper": {"name": "tax_rate"}},
)
GET_TAX_RATES_KEY = Operation(
    id="getTaxRatesKey",
    method="GET",
    path="/tax_rates/{key}",
    resource="tax_rates",
    name="get",
    parameters=(
        Parameter(name="id", wire="key", location="path", required=True),
        Parameter(name="date", wire="date", location="query", form="day"),
        Parameter(name="attributes", wire="attributes", location="query"),
        Parameter(name="show_legacy_id", wire="show_legacy_id", location="query"),
    ),
)
PUT_TAX_RATES_KEY = Operation(
    id="putTaxRatesKey",
    method="PUT",
    path="/tax_rates/{key}",
    resource="tax_rates",
    name="update",
    parameters=(Parameter(name="id", wire="key", location="path", required=True),),
    safety="write",
    body=True,
    extensions={"wrapper": {"name": "tax_rate"}},
)
DELETE_TAX_RATES_KEY = Operation(
    id="deleteTaxRatesKey",
    method="DELETE",
    path="/tax_rates/{key}",
    resource="tax_rates",
    name="delete",
    parameters=(Parameter(name="id", wire="key", location="path", required=True),),
    safety="write",
)


class TaxRates(Resource):
    """A tax rate with its percentages over time."""

    def list(
        self,
        *,
        page_size: int | None = None,
        limit: int | None = None,
        page: int | None = None,
        updated_or_created_since: dt.datetime | dt.date | str | None = None,
        usage: str | None = None,
        address_region_id: str | None = None,
        date: dt.date | None = None,
        include_historical_data: bool | None = None,
        include_destination_vat_rates: bool | None = None,
        cis_only: bool | None = None,
        attributes: str | None = None,
        show_legacy_id: bool | None = None,
        options: RequestOptions | None = None,
    ) -> Pager[m.TaxRate]:
        """Lists the tax rates.

        Pages go by the answer's links: no row comes twice, and one may be missed where others are deleted. In CA,
        GB and IE (tiers Plus and Start: all; Standard: GB, IE).

        Args:
            page_size: rows to fetch at a time.
            limit: rows to give at most.
            page: the number of the first page to read, from 1.
            updated_or_created_since: Only rows changed or made at or after this time or day (inclusive): a
                `datetime` with a zone, a `date`, or text, such as `2019-03-21T+01:00` for a day that begins
                elsewhere.
            usage: Whether the rates are for sales or purchases.
            address_region_id: Only rates of this region (id of a row of `address_regions`).
            date: Day on which the rates apply.
            include_historical_data: True to return percentages that no longer hold too.
            include_destination_vat_rates: True to return destination VAT rates too.
            cis_only: True for only rates of the Construction Industry Scheme (UK).
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
            (GET_TAX_RATES,),
            lambda: m.TaxRate,
            options,
            {
                "updated_or_created_since": updated_or_created_since,
                "usage": usage,
                "address_region_id": address_region_id,
                "date": date,
                "include_historical_data": include_historical_data,
                "include_destination_vat_rates": include_destination_vat_rates,
                "cis_only": cis_only,
                "attributes": attributes,
                "show_legacy_id": show_legacy_id,
                **listed(page_size=page_size, limit=limit, page=page),
            },
        )

    def get(
        self,
        id: str,
        /,
        *,
        date: dt.date | None = None,
        attributes: str | None = None,
        show_legacy_id: bool | None = None,
        options: RequestOptions | None = None,
    ) -> m.TaxRate:
        """Reads one tax rate.

        In CA, GB and IE (tiers Plus and Start: all; Standard: GB, IE).

        Args:
            id: Id of the row.
            date: Day on which the rates apply.
            attributes: Fields to return beside `id`, `displayed_as` and `$path`, with commas between, or `all`. A
                list without it returns these three alone, a single read everything. `all` makes lists slow: name
                what is needed.
            show_legacy_id: True to return `legacy_id`, the number in versions 1 and 2 of the API.
            options: settings of this call only.

        Returns:
            The record.

        Raises:
            UsageError: an argument is wrong; nothing was sent.
            ApiError: the answer was an error.
        """
        return self._one(
            (GET_TAX_RATES_KEY,),
            lambda: m.TaxRate,
            options,
            {"id": id, "date": date, "attributes": attributes, "show_legacy_id": show_legacy_id},
        )

    def create(self, *, options: RequestOptions | None = None, **body: Unpack[p.PostTaxRatesTaxRateWrite]) -> m.TaxRate:
        """Creates a tax rate.

        Sent once at most: if the answer is lost, `OutcomeUnknown` is raised instead of sending it again.

        Args:
            **body: the fields to send; what is not named is not sent.
            options: settings of this call only.

        Returns:
            The record as Sage made it.

        Raises:
            UsageError: an argument is wrong; nothing was sent.
            ApiError: the answer was an error.
            OutcomeUnknown: it was sent, and no answer says what became of it.
        """
        return self._one(
            (POST_TAX_RATES,), lambda: m.TaxRate, options, {}, lambda: p.PostTaxRatesTaxRateWrite, taken(body)
        )

    def update(
        self, id: str, /, *, options: RequestOptions | None = None, **body: Unpack[p.PutTaxRatesTaxRateWrite]
    ) -> m.TaxRate:
        """Changes a tax rate; what is not sent stays as it is.

        Sent once at most: if the answer is lost, `OutcomeUnknown` is raised instead of sending it again.

        Args:
            id: Id of the row.
            **body: the fields to send; what is not named is not sent.
            options: settings of this call only.

        Returns:
            The record as it is now.

        Raises:
            UsageError: an argument is wrong; nothing was sent.
            ApiError: the answer was an error.
            OutcomeUnknown: it was sent, and no answer says what became of it.
        """
        return self._one(
            (PUT_TAX_RATES_KEY,), lambda: m.TaxRate, options, {"id": id}, lambda: p.PutTaxRatesTaxRateWrite, taken(body)
        )

    def delete(self, id: str, /, *, options: RequestOptions | None = None) -> None:
        """Deletes a tax rate.

        Sent once at most: if the answer is lost, `OutcomeUnknown` is raised instead of sending it again.

        Args:
            id: Id of the row.
            options: settings of this call only.

        Raises:
            UsageError: an argument is wrong; nothing was sent.
            ApiError: the answer was an error.
            OutcomeUnknown: it was sent, and no answer says what became of it.
        """
        self._none((DELETE_TAX_RATES_KEY,), options, {"id": id})

    def changes(
        self,
        since: dt.datetime,
        *,
        deletions: Deletions = "if offered",
        page_size: int | None = None,
        usage: str | None = None,
        address_region_id: str | None = None,
        date: dt.date | None = None,
        include_historical_data: bool | None = None,
        include_destination_vat_rates: bool | None = None,
        cis_only: bool | None = None,
        attributes: str | None = None,
        show_legacy_id: bool | None = None,
        options: RequestOptions | None = None,
    ) -> Changes[m.TaxRate]:
        """Follows the list: what was made, changed and deleted since a moment.

        First the rows that were made or changed, in the list's order, then the deleted ones; each comes once. Begin
        the next stream at `next_since` of this one: then every change comes at least once. Deletions are not
        offered here: only a whole reading shows them.

        Args:
            since: the moment, with its time zone; it counts.
            deletions: whether deleted rows are asked for. True is refused where they are not offered.
            page_size: rows to fetch at a time.
            usage: Whether the rates are for sales or purchases.
            address_region_id: Only rates of this region (id of a row of `address_regions`).
            date: Day on which the rates apply.
            include_historical_data: True to return percentages that no longer hold too.
            include_destination_vat_rates: True to return destination VAT rates too.
            cis_only: True for only rates of the Construction Industry Scheme (UK).
            attributes: Fields to return beside `id`, `displayed_as` and `$path`, with commas between, or `all`. A
                list without it returns these three alone, a single read everything. `all` makes lists slow: name
                what is needed.
            show_legacy_id: True to return `legacy_id`, the number in versions 1 and 2 of the API.
            options: settings of this call only.

        Returns:
            A lazy stream of `Change`; nothing is sent before the first is asked for.

        Raises:
            UsageError: an argument is wrong, or deletions are wanted and not offered; nothing was sent.
            ApiError: while reading, an error was the answer.
        """
        return self._changes(
            (GET_TAX_RATES,),
            lambda: m.TaxRate,
            options,
            since,
            deletions,
            {
                "usage": usage,
                "address_region_id": address_region_id,
                "date": date,
                "include_historical_data": include_historical_data,
                "include_destination_vat_rates": include_destination_vat_rates,
                "cis_only": cis_only,
                "attributes": attributes,
                "show_legacy_id": show_legacy_id,
                **listed(page_size=page_size),
            },
        )


class AsyncTaxRates(AsyncResource):
    """A tax rate with its percentages over time."""

    def list(
        self,
        *,
        page_size: int | None = None,
        limit: int | None = None,
        page: int | None = None,
        updated_or_created_since: dt.datetime | dt.date | str | None = None,
        usage: str | None = None,
        address_region_id: str | None = None,
        date: dt.date | None = None,
        include_historical_data: bool | None = None,
        include_destination_vat_rates: bool | None = None,
        cis_only: bool | None = None,
        attributes: str | None = None,
        show_legacy_id: bool | None = None,
        options: RequestOptions | None = None,
    ) -> AsyncPager[m.TaxRate]:
        """Lists the tax rates.

        Pages go by the answer's links: no row comes twice, and one may be missed where others are deleted. In CA,
        GB and IE (tiers Plus and Start: all; Standard: GB, IE).

        Args:
            page_size: rows to fetch at a time.
            limit: rows to give at most.
            page: the number of the first page to read, from 1.
            updated_or_created_since: Only rows changed or made at or after this time or day (inclusive): a
                `datetime` with a zone, a `date`, or text, such as `2019-03-21T+01:00` for a day that begins
                elsewhere.
            usage: Whether the rates are for sales or purchases.
            address_region_id: Only rates of this region (id of a row of `address_regions`).
            date: Day on which the rates apply.
            include_historical_data: True to return percentages that no longer hold too.
            include_destination_vat_rates: True to return destination VAT rates too.
            cis_only: True for only rates of the Construction Industry Scheme (UK).
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
            (GET_TAX_RATES,),
            lambda: m.TaxRate,
            options,
            {
                "updated_or_created_since": updated_or_created_since,
                "usage": usage,
                "address_region_id": address_region_id,
                "date": date,
                "include_historical_data": include_historical_data,
                "include_destination_vat_rates": include_destination_vat_rates,
                "cis_only": cis_only,
                "attributes": attributes,
                "show_legacy_id": show_legacy_id,
                **listed(page_size=page_size, limit=limit, page=page),
            },
        )

    async def get(
        self,
        id: str,
        /,
        *,
        date: dt.date | None = None,
        attributes: str | None = None,
        show_legacy_id: bool | None = None,
        options: RequestOptions | None = None,
    ) -> m.TaxRate:
        """Reads one tax rate.

        In CA, GB and IE (tiers Plus and Start: all; Standard: GB, IE).

        Args:
            id: Id of the row.
            date: Day on which the rates apply.
            attributes: Fields to return beside `id`, `displayed_as` and `$path`, with commas between, or `all`. A
                list without it returns these three alone, a single read everything. `all` makes lists slow: name
                what is needed.
            show_legacy_id: True to return `legacy_id`, the number in versions 1 and 2 of the API.
            options: settings of this call only.

        Returns:
            The record.

        Raises:
            UsageError: an argument is wrong; nothing was sent.
            ApiError: the answer was an error.
        """
        return await self._one(
            (GET_TAX_RATES_KEY,),
            lambda: m.TaxRate,
            options,
            {"id": id, "date": date, "attributes": attributes, "show_legacy_id": show_legacy_id},
        )

    async def create(
        self, *, options: RequestOptions | None = None, **body: Unpack[p.PostTaxRatesTaxRateWrite]
    ) -> m.TaxRate:
        """Creates a tax rate.

        Sent once at most: if the answer is lost, `OutcomeUnknown` is raised instead of sending it again.

        Args:
            **body: the fields to send; what is not named is not sent.
            options: settings of this call only.

        Returns:
            The record as Sage made it.

        Raises:
            UsageError: an argument is wrong; nothing was sent.
            ApiError: the answer was an error.
            OutcomeUnknown: it was sent, and no answer says what became of it.
        """
        return await self._one(
            (POST_TAX_RATES,), lambda: m.TaxRate, options, {}, lambda: p.PostTaxRatesTaxRateWrite, taken(body)
        )

    async def update(
        self, id: str, /, *, options: RequestOptions | None = None, **body: Unpack[p.PutTaxRatesTaxRateWrite]
    ) -> m.TaxRate:
        """Changes a tax rate; what is not sent stays as it is.

        Sent once at most: if the answer is lost, `OutcomeUnknown` is raised instead of sending it again.

        Args:
            id: Id of the row.
            **body: the fields to send; what is not named is not sent.
            options: settings of this call only.

        Returns:
            The record as it is now.

        Raises:
            UsageError: an argument is wrong; nothing was sent.
            ApiError: the answer was an error.
            OutcomeUnknown: it was sent, and no answer says what became of it.
        """
        return await self._one(
            (PUT_TAX_RATES_KEY,), lambda: m.TaxRate, options, {"id": id}, lambda: p.PutTaxRatesTaxRateWrite, taken(body)
        )

    async def delete(self, id: str, /, *, options: RequestOptions | None = None) -> None:
        """Deletes a tax rate.

        Sent once at most: if the answer is lost, `OutcomeUnknown` is raised instead of sending it again.

        Args:
            id: Id of the row.
            options: settings of this call only.

        Raises:
            UsageError: an argument is wrong; nothing was sent.
            ApiError: the answer was an error.
            OutcomeUnknown: it was sent, and no answer says what became of it.
        """
        await self._none((DELETE_TAX_RATES_KEY,), options, {"id": id})

    def changes(
        self,
        since: dt.datetime,
        *,
        deletions: Deletions = "if offered",
        page_size: int | None = None,
        usage: str | None = None,
        address_region_id: str | None = None,
        date: dt.date | None = None,
        include_historical_data: bool | None = None,
        include_destination_vat_rates: bool | None = None,
        cis_only: bool | None = None,
        attributes: str | None = None,
        show_legacy_id: bool | None = None,
        options: RequestOptions | None = None,
    ) -> AsyncChanges[m.TaxRate]:
        """Follows the list: what was made, changed and deleted since a moment.

        First the rows that were made or changed, in the list's order, then the deleted ones; each comes once. Begin
        the next stream at `next_since` of this one: then every change comes at least once. Deletions are not
        offered here: only a whole reading shows them.

        Args:
            since: the moment, with its time zone; it counts.
            deletions: whether deleted rows are asked for. True is refused where they are not offered.
            page_size: rows to fetch at a time.
            usage: Whether the rates are for sales or purchases.
            address_region_id: Only rates of this region (id of a row of `address_regions`).
            date: Day on which the rates apply.
            include_historical_data: True to return percentages that no longer hold too.
            include_destination_vat_rates: True to return destination VAT rates too.
            cis_only: True for only rates of the Construction Industry Scheme (UK).
            attributes: Fields to return beside `id`, `displayed_as` and `$path`, with commas between, or `all`. A
                list without it returns these three alone, a single read everything. `all` makes lists slow: name
                what is needed.
            show_legacy_id: True to return `legacy_id`, the number in versions 1 and 2 of the API.
            options: settings of this call only.

        Returns:
            A lazy stream of `Change`; nothing is sent before the first is asked for.

        Raises:
            UsageError: an argument is wrong, or deletions are wanted and not offered; nothing was sent.
            ApiError: while reading, an error was the answer.
        """
        return self._changes(
            (GET_TAX_RATES,),
            lambda: m.TaxRate,
            options,
            since,
            deletions,
            {
                "usage": usage,
                "address_region_id": address_region_id,
                "date": date,
                "include_historical_data": include_historical_data,
                "include_destination_vat_rates": include_destination_vat_rates,
                "cis_only": cis_only,
                "attributes": attributes,
                "show_legacy_id": show_legacy_id,
                **listed(page_size=page_size),
            },
        )
