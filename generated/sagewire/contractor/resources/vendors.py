"""A vendor: supplier, subcontractor or anyone else who is paid (table `actpay`)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sagewire.contractor import _paging
from sagewire.contractor import models as m
from sagewire.contractor import params as p
from sagewire.runtime.hidden import taken
from sagewire.runtime.operation import Filter, NaturalKey, Operation
from sagewire.runtime.resource import AsyncResource, Resource, listed

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Unpack

    from sagewire.contractor import fields as f
    from sagewire.runtime.calls.records import Records
    from sagewire.runtime.filters.fields import OrderBy, Where
    from sagewire.runtime.options import RequestOptions
    from sagewire.runtime.paging.pager import AsyncPager, Pager

UPDATE_VENDORS = Operation(
    id="UpdateVendors",
    method="PUT",
    path="/api/Vendors",
    resource="vendors",
    name="update_many",
    safety="write",
    body=True,
    bulk=True,
    extensions={"batch": {"max": 100, "match": ["index", "recnum"]}},
)
CREATE_VENDORS = Operation(
    id="CreateVendors",
    method="POST",
    path="/api/Vendors",
    resource="vendors",
    name="create",
    safety="write",
    body=True,
    natural_key=NaturalKey(keys=(("recnum",), ("shtnme",), ("vndnme",)), find="ListVendors", settle=5),
    extensions={"batch": {"max": 100, "match": ["index", "recnum"], "single": True}},
)
LIST_VENDORS = Operation(
    id="ListVendors",
    method="GET",
    path="/api/tables/actpay",
    resource="vendors",
    name="list",
    query="sql",
    filter=Filter(),
    paging=_paging.BY_NUMBER_2,
)


class Vendors(Resource):
    """A vendor: supplier, subcontractor or anyone else who is paid (table `actpay`)."""

    def list(
        self,
        *,
        where: Where[f.VendorFields] = None,
        order_by: OrderBy[f.VendorFields] = None,
        select: Sequence[str] | None = None,
        page_size: int | None = None,
        limit: int | None = None,
        page: int | None = None,
        options: RequestOptions | None = None,
    ) -> Pager[m.Vendor]:
        """Lists vendors (table `actpay`).

        Pages go by number, to the first empty one: rows that come or go meanwhile may shift others past the reader,
        or show one twice. Inferred, not stated by the maker.

        Args:
            where: which rows: a condition, or a function of a row's fields that gives one.
            order_by: the order of the rows; without it, the one in which no row is lost between pages.
            select: the fields to fetch; the others are None.
            page_size: rows to fetch at a time.
            limit: rows to give at most.
            page: the number of the first page to read, from 1.
            options: settings of this call only.

        Returns:
            A lazy pager of rows; nothing is sent before the first row is asked for.

        Raises:
            UsageError: an argument is wrong; nothing was sent.
            ApiError: while reading, an error was the answer.
        """
        return self._list(
            (LIST_VENDORS,),
            lambda: m.Vendor,
            options,
            listed(where=where, order_by=order_by, select=select, page_size=page_size, limit=limit, page=page),
        )

    def create(self, *, options: RequestOptions | None = None, **body: Unpack[p.VendorWrite]) -> m.Outcome:
        """Enters vendors (window 4-4 of Sage 100 Contractor).

        Needs at least `vndnme`, `shtnme`, `addrs1`, `ctynme`, `state_`, `zipcde` and `vndtyp`. Master records: many
        of them should go as one array.

        Sent once at most: if the answer is lost, `OutcomeUnknown` is raised instead of sending it again.
        `OutcomeUnknown.find()` then looks for the record by `recnum` or `shtnme` or `vndnme`. Inferred, not stated
        by the maker.

        Args:
            **body: the fields to send; what is not named is not sent.
            options: settings of this call only.

        Returns:
            What became of it, to be read from `response` and not from the status.

        Raises:
            UsageError: an argument is wrong; nothing was sent.
            ApiError: the answer was an error.
            OutcomeUnknown: it was sent, and no answer says what became of it.
        """
        return self._one((CREATE_VENDORS,), lambda: m.Outcome, options, {}, lambda: p.VendorWrite, taken(body))

    def update_many(self, rows: Sequence[p.VendorWrite], /, *, options: RequestOptions | None = None) -> Records:
        """Changes vendors.

        `recnum` says which record is meant; only the fields that are sent are taken to change.

        Many records: all are checked first, then sent in arrays of 100 at most. The first request that does not
        succeed ends it: `records` of the error says what became of each. Sent once at most: if the answer is lost,
        `OutcomeUnknown` is raised instead of sending it again. Inferred, not stated by the maker.

        Args:
            rows: the records to send; of each, what is not named is not sent.
            options: settings of this call only.

        Returns:
            What became of each record, in your order; every one succeeded.

        Raises:
            UsageError: an argument is wrong; nothing was sent.
            ApiError: a request was answered with an error; its `records` tell.
            OutcomeUnknown: it was sent, and no answer says what became of it.
        """
        return self._batch((UPDATE_VENDORS,), options, {}, lambda: p.VendorWrite, rows)

    def create_many(self, rows: Sequence[p.VendorWrite], /, *, options: RequestOptions | None = None) -> Records:
        """Enters vendors (window 4-4 of Sage 100 Contractor).

        Needs at least `vndnme`, `shtnme`, `addrs1`, `ctynme`, `state_`, `zipcde` and `vndtyp`. Master records: many
        of them should go as one array.

        Many records: all are checked first, then sent in arrays of 100 at most. The first request that does not
        succeed ends it: `records` of the error says what became of each. Sent once at most: if the answer is lost,
        `OutcomeUnknown` is raised instead of sending it again. `OutcomeUnknown.find()` then looks for the record by
        `recnum` or `shtnme` or `vndnme`. Inferred, not stated by the maker.

        Args:
            rows: the records to send; of each, what is not named is not sent.
            options: settings of this call only.

        Returns:
            What became of each record, in your order; every one succeeded.

        Raises:
            UsageError: an argument is wrong; nothing was sent.
            ApiError: a request was answered with an error; its `records` tell.
            OutcomeUnknown: it was sent, and no answer says what became of it.
        """
        return self._batch((CREATE_VENDORS,), options, {}, lambda: p.VendorWrite, rows)


class AsyncVendors(AsyncResource):
    """A vendor: supplier, subcontractor or anyone else who is paid (table `actpay`)."""

    def list(
        self,
        *,
        where: Where[f.VendorFields] = None,
        order_by: OrderBy[f.VendorFields] = None,
        select: Sequence[str] | None = None,
        page_size: int | None = None,
        limit: int | None = None,
        page: int | None = None,
        options: RequestOptions | None = None,
    ) -> AsyncPager[m.Vendor]:
        """Lists vendors (table `actpay`).

        Pages go by number, to the first empty one: rows that come or go meanwhile may shift others past the reader,
        or show one twice. Inferred, not stated by the maker.

        Args:
            where: which rows: a condition, or a function of a row's fields that gives one.
            order_by: the order of the rows; without it, the one in which no row is lost between pages.
            select: the fields to fetch; the others are None.
            page_size: rows to fetch at a time.
            limit: rows to give at most.
            page: the number of the first page to read, from 1.
            options: settings of this call only.

        Returns:
            A lazy pager of rows; nothing is sent before the first row is asked for.

        Raises:
            UsageError: an argument is wrong; nothing was sent.
            ApiError: while reading, an error was the answer.
        """
        return self._list(
            (LIST_VENDORS,),
            lambda: m.Vendor,
            options,
            listed(where=where, order_by=order_by, select=select, page_size=page_size, limit=limit, page=page),
        )

    async def create(self, *, options: RequestOptions | None = None, **body: Unpack[p.VendorWrite]) -> m.Outcome:
        """Enters vendors (window 4-4 of Sage 100 Contractor).

        Needs at least `vndnme`, `shtnme`, `addrs1`, `ctynme`, `state_`, `zipcde` and `vndtyp`. Master records: many
        of them should go as one array.

        Sent once at most: if the answer is lost, `OutcomeUnknown` is raised instead of sending it again.
        `OutcomeUnknown.find()` then looks for the record by `recnum` or `shtnme` or `vndnme`. Inferred, not stated
        by the maker.

        Args:
            **body: the fields to send; what is not named is not sent.
            options: settings of this call only.

        Returns:
            What became of it, to be read from `response` and not from the status.

        Raises:
            UsageError: an argument is wrong; nothing was sent.
            ApiError: the answer was an error.
            OutcomeUnknown: it was sent, and no answer says what became of it.
        """
        return await self._one((CREATE_VENDORS,), lambda: m.Outcome, options, {}, lambda: p.VendorWrite, taken(body))

    async def update_many(self, rows: Sequence[p.VendorWrite], /, *, options: RequestOptions | None = None) -> Records:
        """Changes vendors.

        `recnum` says which record is meant; only the fields that are sent are taken to change.

        Many records: all are checked first, then sent in arrays of 100 at most. The first request that does not
        succeed ends it: `records` of the error says what became of each. Sent once at most: if the answer is lost,
        `OutcomeUnknown` is raised instead of sending it again. Inferred, not stated by the maker.

        Args:
            rows: the records to send; of each, what is not named is not sent.
            options: settings of this call only.

        Returns:
            What became of each record, in your order; every one succeeded.

        Raises:
            UsageError: an argument is wrong; nothing was sent.
            ApiError: a request was answered with an error; its `records` tell.
            OutcomeUnknown: it was sent, and no answer says what became of it.
        """
        return await self._batch((UPDATE_VENDORS,), options, {}, lambda: p.VendorWrite, rows)

    async def create_many(self, rows: Sequence[p.VendorWrite], /, *, options: RequestOptions | None = None) -> Records:
        """Enters vendors (window 4-4 of Sage 100 Contractor).

        Needs at least `vndnme`, `shtnme`, `addrs1`, `ctynme`, `state_`, `zipcde` and `vndtyp`. Master records: many
        of them should go as one array.

        Many records: all are checked first, then sent in arrays of 100 at most. The first request that does not
        succeed ends it: `records` of the error says what became of each. Sent once at most: if the answer is lost,
        `OutcomeUnknown` is raised instead of sending it again. `OutcomeUnknown.find()` then looks for the record by
        `recnum` or `shtnme` or `vndnme`. Inferred, not stated by the maker.

        Args:
            rows: the records to send; of each, what is not named is not sent.
            options: settings of this call only.

        Returns:
            What became of each record, in your order; every one succeeded.

        Raises:
            UsageError: an argument is wrong; nothing was sent.
            ApiError: a request was answered with an error; its `records` tell.
            OutcomeUnknown: it was sent, and no answer says what became of it.
        """
        return await self._batch((CREATE_VENDORS,), options, {}, lambda: p.VendorWrite, rows)
