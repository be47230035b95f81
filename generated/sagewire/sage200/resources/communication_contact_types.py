"""One value of the communication contact enumeration."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sagewire.runtime.operation import Filter, Operation
from sagewire.runtime.resource import AsyncResource, Resource, listed
from sagewire.sage200 import _paging
from sagewire.sage200 import models as m

if TYPE_CHECKING:
    from collections.abc import Sequence

    from sagewire.runtime.filters.fields import OrderBy, Where
    from sagewire.runtime.options import RequestOptions
    from sagewire.runtime.paging.pager import AsyncPager, Pager
    from sagewire.sage200 import fields as f

GET_COMMUNICATION_CONTACT_TYPES = Operation(
    id="GetCommunicationContactTypes",
    method="GET",
    path="/communication_contact_types",
    resource="communication_contact_types",
    name="list",
    query="odata",
    filter=Filter(),
    paging=_paging.IN_ONE,
    since="2025 R1",
)


class CommunicationContactTypes(Resource):
    """One value of the communication contact enumeration."""

    def list(
        self,
        *,
        where: Where[f.CommunicationContactTypeFields] = None,
        order_by: OrderBy[f.CommunicationContactTypeFields] = None,
        select: Sequence[str] | None = None,
        limit: int | None = None,
        options: RequestOptions | None = None,
    ) -> Pager[m.CommunicationContactType]:
        """Lists the kinds of contact a communication can be with.

        Comes in one page. Since 2025 R1. Inferred, not stated by the maker.

        Args:
            where: which rows: a condition, or a function of a row's fields that gives one.
            order_by: the order of the rows; without it, the one in which no row is lost between pages.
            select: the fields to fetch; the others are None.
            limit: rows to give at most.
            options: settings of this call only.

        Returns:
            A lazy pager of rows; nothing is sent before the first row is asked for.

        Raises:
            UsageError: an argument is wrong; nothing was sent.
            ApiError: while reading, an error was the answer.
        """
        return self._list(
            (GET_COMMUNICATION_CONTACT_TYPES,),
            lambda: m.CommunicationContactType,
            options,
            listed(where=where, order_by=order_by, select=select, limit=limit),
        )


class AsyncCommunicationContactTypes(AsyncResource):
    """One value of the communication contact enumeration."""

    def list(
        self,
        *,
        where: Where[f.CommunicationContactTypeFields] = None,
        order_by: OrderBy[f.CommunicationContactTypeFields] = None,
        select: Sequence[str] | None = None,
        limit: int | None = None,
        options: RequestOptions | None = None,
    ) -> AsyncPager[m.CommunicationContactType]:
        """Lists the kinds of contact a communication can be with.

        Comes in one page. Since 2025 R1. Inferred, not stated by the maker.

        Args:
            where: which rows: a condition, or a function of a row's fields that gives one.
            order_by: the order of the rows; without it, the one in which no row is lost between pages.
            select: the fields to fetch; the others are None.
            limit: rows to give at most.
            options: settings of this call only.

        Returns:
            A lazy pager of rows; nothing is sent before the first row is asked for.

        Raises:
            UsageError: an argument is wrong; nothing was sent.
            ApiError: while reading, an error was the answer.
        """
        return self._list(
            (GET_COMMUNICATION_CONTACT_TYPES,),
            lambda: m.CommunicationContactType,
            options,
            listed(where=where, order_by=order_by, select=select, limit=limit),
        )
