"""An exchange rate that the business set itself."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sagewire.accounting import _paging
from sagewire.accounting import models as m
from sagewire.accounting import params as p
from sagewire.runtime.hidden import taken
from sagewire.runtime.operation import Operation, Parameter
from sagewire.runtime.resource import AsyncResource, Resource, listed

if TYPE_CHECKING:
    from typing import Unpack

    from sagewire.runtime.options import RequestOptions
    from sagewire.runtime.paging.pager import AsyncPager, Pager

GET_BUSINESS_EXCHANGE_RATES = Operation(
    id="getBusinessExchangeRates",
    method="GET",
    path="/business_exchange_rates",
    resource="business_exchange_rates",
    name="list",
    parameters=(
        Parameter(name="attributes", wire="attributes", location="query"),
        Parameter(name="show_legacy_id", wire="show_legacy_id", location="query"),
    ),
    paging=_paging.BY_ENVELOPE,
)
POST_BUSINESS_EXCHANGE_RATES = Operation(
    id="postBusinessExchangeRates",
    method="POST",
    path="/business_exchange_rates",
    resource="business_exchange_rates",
    name="create",
    safety="write",
    body=True,
    extensions={
        "idempotency": {"field": "idempotency_id", "form": "hex"},
        "wrapper": {"name": "business_exchange_rate"},
    },
)
GET_BUSINESS_EXCHANGE_RATES_KEY = Operation(
    id="getBusinessExchangeRatesKey",
    method="GET",
    path="/business_exchange_rates/{key}",
    resource="business_exchange_rates",
    name="get",
    parameters=(
        Parameter(name="id", wire="key", location="path", required=True),
        Parameter(name="attributes", wire="attributes", location="query"),
        Parameter(name="show_legacy_id", wire="show_legacy_id", location="query"),
    ),
)
PUT_BUSINESS_EXCHANGE_RATES_KEY = Operation(
    id="putBusinessExchangeRatesKey",
    method="PUT",
    path="/business_exchange_rates/{key}",
    resource="business_exchange_rates",
    name="update",
    parameters=(Parameter(name="id", wire="key", location="path", required=True),),
    safety="write",
    body=True,
    extensions={
        "idempotency": {"field": "idempotency_id", "form": "hex"},
        "wrapper": {"name": "business_exchange_rate"},
    },
)
DELETE_BUSINESS_EXCHANGE_RATES_KEY = Operation(
    id="deleteBusinessExchangeRatesKey",
    method="DELETE",
    path="/business_exchange_rates/{key}",
    resource="business_exchange_rates",
    name="delete",
    parameters=(Parameter(name="id", wire="key", location="path", required=True),),
    safety="write",
)


class BusinessExchangeRates(Resource):
    """An exchange rate that the business set itself."""

    def list(
        self,
        *,
        page_size: int | None = None,
        limit: int | None = None,
        page: int | None = None,
        attributes: str | None = None,
        show_legacy_id: bool | None = None,
        options: RequestOptions | None = None,
    ) -> Pager[m.BusinessExchangeRate]:
        """Lists the exchange rates that the business set itself.

        Pages go by the answer's links: no row comes twice, and one may be missed where others are deleted. In CA,
        GB and IE (tiers Plus and Start: all; Standard: GB, IE). The user needs Full Access or Read Only in
        Settings.

        Args:
            page_size: rows to fetch at a time.
            limit: rows to give at most.
            page: the number of the first page to read, from 1.
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
            (GET_BUSINESS_EXCHANGE_RATES,),
            lambda: m.BusinessExchangeRate,
            options,
            {
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
    ) -> m.BusinessExchangeRate:
        """Reads one exchange rate of the business.

        In CA, GB and IE (tiers Plus and Start: all; Standard: GB, IE). The user needs Full Access or Read Only in
        Settings.

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
            (GET_BUSINESS_EXCHANGE_RATES_KEY,),
            lambda: m.BusinessExchangeRate,
            options,
            {"id": id, "attributes": attributes, "show_legacy_id": show_legacy_id},
        )

    def create(
        self,
        *,
        options: RequestOptions | None = None,
        **body: Unpack[p.PostBusinessExchangeRatesBusinessExchangeRateWrite],
    ) -> m.BusinessExchangeRate:
        """Creates an exchange rate of the business.

        Sent again after a failure, each time with the same id, so that it is carried out once; `OutcomeUnknown`
        only where no answer comes at all. In CA, GB and IE (tiers Plus and Start: all; Standard: GB, IE). The user
        needs Full Access in Settings.

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
            (POST_BUSINESS_EXCHANGE_RATES,),
            lambda: m.BusinessExchangeRate,
            options,
            {},
            lambda: p.PostBusinessExchangeRatesBusinessExchangeRateWrite,
            taken(body),
        )

    def update(
        self,
        id: str,
        /,
        *,
        options: RequestOptions | None = None,
        **body: Unpack[p.PutBusinessExchangeRatesBusinessExchangeRateWrite],
    ) -> m.BusinessExchangeRate:
        """Changes an exchange rate of the business; what is not sent stays as it is.

        Sent again after a failure, each time with the same id, so that it is carried out once; `OutcomeUnknown`
        only where no answer comes at all. In CA, GB and IE (tiers Plus and Start: all; Standard: GB, IE). The user
        needs Full Access in Settings.

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
            (PUT_BUSINESS_EXCHANGE_RATES_KEY,),
            lambda: m.BusinessExchangeRate,
            options,
            {"id": id},
            lambda: p.PutBusinessExchangeRatesBusinessExchangeRateWrite,
            taken(body),
        )

    def delete(self, id: str, /, *, options: RequestOptions | None = None) -> None:
        """Deletes an exchange rate of the business.

        Sent once at most: if the answer is lost, `OutcomeUnknown` is raised instead of sending it again. In CA, GB
        and IE (tiers Plus and Start: all; Standard: GB, IE). The user needs Full Access in Settings.

        Args:
            id: Id of the row.
            options: settings of this call only.

        Raises:
            UsageError: an argument is wrong; nothing was sent.
            ApiError: the answer was an error.
            OutcomeUnknown: it was sent, and no answer says what became of it.
        """
        self._none((DELETE_BUSINESS_EXCHANGE_RATES_KEY,), options, {"id": id})


class AsyncBusinessExchangeRates(AsyncResource):
    """An exchange rate that the business set itself."""

    def list(
        self,
        *,
        page_size: int | None = None,
        limit: int | None = None,
        page: int | None = None,
        attributes: str | None = None,
        show_legacy_id: bool | None = None,
        options: RequestOptions | None = None,
    ) -> AsyncPager[m.BusinessExchangeRate]:
        """Lists the exchange rates that the business set itself.

        Pages go by the answer's links: no row comes twice, and one may be missed where others are deleted. In CA,
        GB and IE (tiers Plus and Start: all; Standard: GB, IE). The user needs Full Access or Read Only in
        Settings.

        Args:
            page_size: rows to fetch at a time.
            limit: rows to give at most.
            page: the number of the first page to read, from 1.
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
            (GET_BUSINESS_EXCHANGE_RATES,),
            lambda: m.BusinessExchangeRate,
            options,
            {
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
    ) -> m.BusinessExchangeRate:
        """Reads one exchange rate of the business.

        In CA, GB and IE (tiers Plus and Start: all; Standard: GB, IE). The user needs Full Access or Read Only in
        Settings.

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
            (GET_BUSINESS_EXCHANGE_RATES_KEY,),
            lambda: m.BusinessExchangeRate,
            options,
            {"id": id, "attributes": attributes, "show_legacy_id": show_legacy_id},
        )

    async def create(
        self,
        *,
        options: RequestOptions | None = None,
        **body: Unpack[p.PostBusinessExchangeRatesBusinessExchangeRateWrite],
    ) -> m.BusinessExchangeRate:
        """Creates an exchange rate of the business.

        Sent again after a failure, each time with the same id, so that it is carried out once; `OutcomeUnknown`
        only where no answer comes at all. In CA, GB and IE (tiers Plus and Start: all; Standard: GB, IE). The user
        needs Full Access in Settings.

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
            (POST_BUSINESS_EXCHANGE_RATES,),
            lambda: m.BusinessExchangeRate,
            options,
            {},
            lambda: p.PostBusinessExchangeRatesBusinessExchangeRateWrite,
            taken(body),
        )

    async def update(
        self,
        id: str,
        /,
        *,
        options: RequestOptions | None = None,
        **body: Unpack[p.PutBusinessExchangeRatesBusinessExchangeRateWrite],
    ) -> m.BusinessExchangeRate:
        """Changes an exchange rate of the business; what is not sent stays as it is.

        Sent again after a failure, each time with the same id, so that it is carried out once; `OutcomeUnknown`
        only where no answer comes at all. In CA, GB and IE (tiers Plus and Start: all; Standard: GB, IE). The user
        needs Full Access in Settings.

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
            (PUT_BUSINESS_EXCHANGE_RATES_KEY,),
            lambda: m.BusinessExchangeRate,
            options,
            {"id": id},
            lambda: p.PutBusinessExchangeRatesBusinessExchangeRateWrite,
            taken(body),
        )

    async def delete(self, id: str, /, *, options: RequestOptions | None = None) -> None:
        """Deletes an exchange rate of the business.

        Sent once at most: if the answer is lost, `OutcomeUnknown` is raised instead of sending it again. In CA, GB
        and IE (tiers Plus and Start: all; Standard: GB, IE). The user needs Full Access in Settings.

        Args:
            id: Id of the row.
            options: settings of this call only.

        Raises:
            UsageError: an argument is wrong; nothing was sent.
            ApiError: the answer was an error.
            OutcomeUnknown: it was sent, and no answer says what became of it.
        """
        await self._none((DELETE_BUSINESS_EXCHANGE_RATES_KEY,), options, {"id": id})
