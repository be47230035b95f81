"""A reference to another resource: its key, its text and its path."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sagewire.accounting import _paging
from sagewire.accounting import models as m
from sagewire.runtime.operation import Operation, Parameter
from sagewire.runtime.resource import AsyncResource, Resource, listed

if TYPE_CHECKING:
    from typing import Literal

    from sagewire.runtime.options import RequestOptions
    from sagewire.runtime.paging.pager import AsyncPager, Pager

GET_TAX_RETURN_FREQUENCIES = Operation(
    id="getTaxReturnFrequencies",
    method="GET",
    path="/tax_return_frequencies",
    resource="tax_return_frequencies",
    name="list",
    parameters=(
        Parameter(name="tax_type_id", wire="tax_type_id", location="query"),
        Parameter(name="attributes", wire="attributes", location="query"),
        Parameter(name="show_legacy_id", wire="show_legacy_id", location="query"),
    ),
    paging=_paging.BY_ENVELOPE,
)
GET_TAX_RETURN_FREQUENCIES_KEY = Operation(
    id="getTaxReturnFrequenciesKey",
    method="GET",
    path="/tax_return_frequencies/{key}",
    resource="tax_return_frequencies",
    name="get",
    parameters=(
        Parameter(name="id", wire="key", location="path", required=True),
        Parameter(name="attributes", wire="attributes", location="query"),
        Parameter(name="show_legacy_id", wire="show_legacy_id", location="query"),
    ),
)


class TaxReturnFrequencies(Resource):
    """A reference to another resource: its key, its text and its path."""

    def list(
        self,
        *,
        page_size: int | None = None,
        limit: int | None = None,
        page: int | None = None,
        tax_type_id: Literal["CA_GST_HST", "CA_PST_BC", "CA_PST_MB", "CA_QST", "CA_PST_SK"] | str | None = None,
        attributes: str | None = None,
        show_legacy_id: bool | None = None,
        options: RequestOptions | None = None,
    ) -> Pager[m.Base]:
        """Lists the intervals at which tax can be reported.

        Pages go by the answer's links: no row comes twice, and one may be missed where others are deleted. In CA,
        ES, FR, GB and IE (tiers Plus, Standard and Start).

        Args:
            page_size: rows to fetch at a time.
            limit: rows to give at most.
            page: the number of the first page to read, from 1.
            tax_type_id: Only intervals of this tax (id of a row of `tax_types`).
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
            (GET_TAX_RETURN_FREQUENCIES,),
            lambda: m.Base,
            options,
            {
                "tax_type_id": tax_type_id,
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
        attributes: str | None = None,
        show_legacy_id: bool | None = None,
        options: RequestOptions | None = None,
    ) -> m.Base:
        """Reads one tax return frequency.

        In CA, ES, FR, GB and IE (tiers Plus, Standard and Start).

        Args:
            id: Id of the row.
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
            (GET_TAX_RETURN_FREQUENCIES_KEY,),
            lambda: m.Base,
            options,
            {"id": id, "attributes": attributes, "show_legacy_id": show_legacy_id},
        )


class AsyncTaxReturnFrequencies(AsyncResource):
    """A reference to another resource: its key, its text and its path."""

    def list(
        self,
        *,
        page_size: int | None = None,
        limit: int | None = None,
        page: int | None = None,
        tax_type_id: Literal["CA_GST_HST", "CA_PST_BC", "CA_PST_MB", "CA_QST", "CA_PST_SK"] | str | None = None,
        attributes: str | None = None,
        show_legacy_id: bool | None = None,
        options: RequestOptions | None = None,
    ) -> AsyncPager[m.Base]:
        """Lists the intervals at which tax can be reported.

        Pages go by the answer's links: no row comes twice, and one may be missed where others are deleted. In CA,
        ES, FR, GB and IE (tiers Plus, Standard and Start).

        Args:
            page_size: rows to fetch at a time.
            limit: rows to give at most.
            page: the number of the first page to read, from 1.
            tax_type_id: Only intervals of this tax (id of a row of `tax_types`).
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
            (GET_TAX_RETURN_FREQUENCIES,),
            lambda: m.Base,
            options,
            {
                "tax_type_id": tax_type_id,
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
        attributes: str | None = None,
        show_legacy_id: bool | None = None,
        options: RequestOptions | None = None,
    ) -> m.Base:
        """Reads one tax return frequency.

        In CA, ES, FR, GB and IE (tiers Plus, Standard and Start).

        Args:
            id: Id of the row.
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
            (GET_TAX_RETURN_FREQUENCIES_KEY,),
            lambda: m.Base,
            options,
            {"id": id, "attributes": attributes, "show_legacy_id": show_legacy_id},
        )
