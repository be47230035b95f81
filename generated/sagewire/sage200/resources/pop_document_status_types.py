"""One state of a purchase order or return."""

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

GET_POP_DOCUMENT_STATUS_TYPES = Operation(
    id="GetPOPDocumentStatusTypes",
    method="GET",
    path="/pop_document_status_types",
    resource="pop_document_status_types",
    name="list",
    query="odata",
    filter=Filter(),
    paging=_paging.IN_ONE,
)


class PopDocumentStatusTypes(Resource):
    """One state of a purchase order or return."""

    def list(
        self,
        *,
        where: Where[f.PopDocumentStatusTypeFields] = None,
        order_by: OrderBy[f.PopDocumentStatusTypeFields] = None,
        select: Sequence[str] | None = None,
        limit: int | None = None,
        options: RequestOptions | None = None,
    ) -> Pager[m.PopDocumentStatusType]:
        """Lists the states of a purchase order or return (enum values).

        Comes in one page.

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
            (GET_POP_DOCUMENT_STATUS_TYPES,),
            lambda: m.PopDocumentStatusType,
            options,
            listed(where=where, order_by=order_by, select=select, limit=limit),
        )


class AsyncPopDocumentStatusTypes(AsyncResource):
    """One state of a purchase order or return."""

    def list(
        self,
        *,
        where: Where[f.PopDocumentStatusTypeFields] = None,
        order_by: OrderBy[f.PopDocumentStatusTypeFields] = None,
        select: Sequence[str] | None = None,
        limit: int | None = None,
        options: RequestOptions | None = None,
    ) -> AsyncPager[m.PopDocumentStatusType]:
        """Lists the states of a purchase order or return (enum values).

        Comes in one page.

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
            (GET_POP_DOCUMENT_STATUS_TYPES,),
            lambda: m.PopDocumentStatusType,
            options,
            listed(where=where, order_by=order_by, select=select, limit=limit),
        )
