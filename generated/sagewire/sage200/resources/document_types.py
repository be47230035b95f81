"""A type of document sent to customers or suppliers, and the contact role that receives it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sagewire.runtime.operation import Filter, Operation, Parameter
from sagewire.runtime.resource import AsyncResource, Resource, listed
from sagewire.sage200 import _paging
from sagewire.sage200 import models as m

if TYPE_CHECKING:
    from collections.abc import Sequence

    from sagewire.runtime.filters.fields import OrderBy, Where
    from sagewire.runtime.options import RequestOptions
    from sagewire.runtime.paging.pager import AsyncPager, Pager
    from sagewire.sage200 import fields as f

GET_DOCUMENT_TYPES = Operation(
    id="GetDocumentTypes",
    method="GET",
    path="/document_types",
    resource="document_types",
    name="list",
    query="odata",
    filter=Filter(),
    paging=_paging.BY_ID,
)
GET_DOCUMENT_TYPE = Operation(
    id="GetDocumentType",
    method="GET",
    path="/document_types/{Id}",
    resource="document_types",
    name="get",
    parameters=(Parameter(name="id", wire="Id", location="path", required=True),),
    query="odata",
)


class DocumentTypes(Resource):
    """A type of document sent to customers or suppliers, and the contact role that receives it."""

    def list(
        self,
        *,
        where: Where[f.DocumentTypeFields] = None,
        order_by: OrderBy[f.DocumentTypeFields] = None,
        select: Sequence[str] | None = None,
        expand: Sequence[f.DocumentTypeExpand] | None = None,
        page_size: int | None = None,
        limit: int | None = None,
        options: RequestOptions | None = None,
    ) -> Pager[m.DocumentType]:
        """Lists the document types that can be sent to customers and suppliers.

        Pages go by key (`id`): every row that is there throughout comes exactly once. With an `order_by` of your
        own they go by position, and rows that come or go meanwhile may shift others.

        Args:
            where: which rows: a condition, or a function of a row's fields that gives one.
            order_by: the order of the rows; without it, the one in which no row is lost between pages.
            select: the fields to fetch; the others are None.
            expand: the children to fetch with each row.
            page_size: rows to fetch at a time.
            limit: rows to give at most.
            options: settings of this call only.

        Returns:
            A lazy pager of rows; nothing is sent before the first row is asked for.

        Raises:
            UsageError: an argument is wrong; nothing was sent.
            ApiError: while reading, an error was the answer.
        """
        return self._list(
            (GET_DOCUMENT_TYPES,),
            lambda: m.DocumentType,
            options,
            listed(where, order_by, select, page_size, limit, expand),
        )

    def get(
        self,
        id: int,
        /,
        *,
        select: Sequence[str] | None = None,
        expand: Sequence[f.DocumentTypeExpand] | None = None,
        options: RequestOptions | None = None,
    ) -> m.DocumentType:
        """Reads one document type by its id.

        Args:
            id: Id of the document type.
            select: the fields to fetch; the others are None.
            expand: the children to fetch with each row.
            options: settings of this call only.

        Returns:
            The record.

        Raises:
            UsageError: an argument is wrong; nothing was sent.
            ApiError: the answer was an error.
        """
        return self._one(
            (GET_DOCUMENT_TYPE,), lambda: m.DocumentType, options, {"id": id, "select": select, "expand": expand}
        )


class AsyncDocumentTypes(AsyncResource):
    """A type of document sent to customers or suppliers, and the contact role that receives it."""

    def list(
        self,
        *,
        where: Where[f.DocumentTypeFields] = None,
        order_by: OrderBy[f.DocumentTypeFields] = None,
        select: Sequence[str] | None = None,
        expand: Sequence[f.DocumentTypeExpand] | None = None,
        page_size: int | None = None,
        limit: int | None = None,
        options: RequestOptions | None = None,
    ) -> AsyncPager[m.DocumentType]:
        """Lists the document types that can be sent to customers and suppliers.

        Pages go by key (`id`): every row that is there throughout comes exactly once. With an `order_by` of your
        own they go by position, and rows that come or go meanwhile may shift others.

        Args:
            where: which rows: a condition, or a function of a row's fields that gives one.
            order_by: the order of the rows; without it, the one in which no row is lost between pages.
            select: the fields to fetch; the others are None.
            expand: the children to fetch with each row.
            page_size: rows to fetch at a time.
            limit: rows to give at most.
            options: settings of this call only.

        Returns:
            A lazy pager of rows; nothing is sent before the first row is asked for.

        Raises:
            UsageError: an argument is wrong; nothing was sent.
            ApiError: while reading, an error was the answer.
        """
        return self._list(
            (GET_DOCUMENT_TYPES,),
            lambda: m.DocumentType,
            options,
            listed(where, order_by, select, page_size, limit, expand),
        )

    async def get(
        self,
        id: int,
        /,
        *,
        select: Sequence[str] | None = None,
        expand: Sequence[f.DocumentTypeExpand] | None = None,
        options: RequestOptions | None = None,
    ) -> m.DocumentType:
        """Reads one document type by its id.

        Args:
            id: Id of the document type.
            select: the fields to fetch; the others are None.
            expand: the children to fetch with each row.
            options: settings of this call only.

        Returns:
            The record.

        Raises:
            UsageError: an argument is wrong; nothing was sent.
            ApiError: the answer was an error.
        """
        return await self._one(
            (GET_DOCUMENT_TYPE,), lambda: m.DocumentType, options, {"id": id, "select": select, "expand": expand}
        )
