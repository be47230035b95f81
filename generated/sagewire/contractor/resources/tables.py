"""Lists rows of any table."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from sagewire.contractor import _paging
from sagewire.contractor import params as p
from sagewire.runtime.hidden import taken
from sagewire.runtime.operation import Operation, Parameter
from sagewire.runtime.resource import AsyncResource, Resource, listed

if TYPE_CHECKING:
    import builtins
    from typing import Unpack

    from sagewire.runtime.options import RequestOptions
    from sagewire.runtime.paging.pager import AsyncPager, Pager

LIST_TABLE_ROWS = Operation(
    id="ListTableRows",
    method="GET",
    path="/api/tables/{table}",
    resource="tables",
    name="list",
    parameters=(
        Parameter(name="table", wire="table", location="path", required=True),
        Parameter(name="fields", wire="fields", location="query"),
        Parameter(name="where", wire="where", location="query"),
        Parameter(name="orderby", wire="orderby", location="query"),
    ),
    paging=_paging.BY_NUMBER_8,
)
QUERY_TABLE = Operation(
    id="QueryTable",
    method="POST",
    path="/api/query",
    resource="tables",
    name="query",
    body=True,
    extensions={"envelope": {"rows": "data", "open": "yes"}},
)


class Tables(Resource):
    """Lists rows of any table."""

    def list(
        self,
        *,
        table: str,
        page_size: int | None = None,
        limit: int | None = None,
        page: int | None = None,
        fields: str | None = None,
        where: str | None = None,
        orderby: str | None = None,
        options: RequestOptions | None = None,
    ) -> Pager[dict[str, Any]]:
        """Lists rows of any table.

        For tables that have no resource of their own. That tables can be read is stated, since a token is granted
        by table; how is inferred. A table that the token lacks is taken to answer ERROR.

        Pages go by number, to the first empty one: rows that come or go meanwhile may shift others past the reader,
        or show one twice. Inferred, not stated by the maker.

        Args:
            table: Name of the table, such as `lgrtrn`.
            page_size: rows to fetch at a time.
            limit: rows to give at most.
            page: the number of the first page to read, from 1.
            fields: Columns to return, with commas between; all without it.
            where: Condition on columns, as in SQL: `vndnum = 12 and status = 1`.
            orderby: Columns to sort by, with commas between, each alone or with `desc`.
            options: settings of this call only.

        Returns:
            A lazy pager of rows; nothing is sent before the first row is asked for.

        Raises:
            UsageError: an argument is wrong; nothing was sent.
            ApiError: while reading, an error was the answer.
        """
        return self._list(
            (LIST_TABLE_ROWS,),
            lambda: dict[str, Any],
            options,
            {
                **listed(page_size=page_size, limit=limit, page=page),
                "table": table,
                "fields": fields,
                "where": where,
                "orderby": orderby,
            },
        )

    def query(
        self, *, options: RequestOptions | None = None, **body: Unpack[p.TableQueryWrite]
    ) -> builtins.list[dict[str, Any]]:
        """Reads rows of any table by a condition that is too long for an address.

        Inferred, not stated by the maker.

        Args:
            **body: the fields to send; what is not named is not sent.
            options: settings of this call only.

        Returns:
            The rows, in the order of the answer.

        Raises:
            UsageError: an argument is wrong; nothing was sent.
            ApiError: the answer was an error.
        """
        return self._many((QUERY_TABLE,), lambda: dict[str, Any], options, {}, lambda: p.TableQueryWrite, taken(body))


class AsyncTables(AsyncResource):
    """Lists rows of any table."""

    def list(
        self,
        *,
        table: str,
        page_size: int | None = None,
        limit: int | None = None,
        page: int | None = None,
        fields: str | None = None,
        where: str | None = None,
        orderby: str | None = None,
        options: RequestOptions | None = None,
    ) -> AsyncPager[dict[str, Any]]:
        """Lists rows of any table.

        For tables that have no resource of their own. That tables can be read is stated, since a token is granted
        by table; how is inferred. A table that the token lacks is taken to answer ERROR.

        Pages go by number, to the first empty one: rows that come or go meanwhile may shift others past the reader,
        or show one twice. Inferred, not stated by the maker.

        Args:
            table: Name of the table, such as `lgrtrn`.
            page_size: rows to fetch at a time.
            limit: rows to give at most.
            page: the number of the first page to read, from 1.
            fields: Columns to return, with commas between; all without it.
            where: Condition on columns, as in SQL: `vndnum = 12 and status = 1`.
            orderby: Columns to sort by, with commas between, each alone or with `desc`.
            options: settings of this call only.

        Returns:
            A lazy pager of rows; nothing is sent before the first row is asked for.

        Raises:
            UsageError: an argument is wrong; nothing was sent.
            ApiError: while reading, an error was the answer.
        """
        return self._list(
            (LIST_TABLE_ROWS,),
            lambda: dict[str, Any],
            options,
            {
                **listed(page_size=page_size, limit=limit, page=page),
                "table": table,
                "fields": fields,
                "where": where,
                "orderby": orderby,
            },
        )

    async def query(
        self, *, options: RequestOptions | None = None, **body: Unpack[p.TableQueryWrite]
    ) -> builtins.list[dict[str, Any]]:
        """Reads rows of any table by a condition that is too long for an address.

        Inferred, not stated by the maker.

        Args:
            **body: the fields to send; what is not named is not sent.
            options: settings of this call only.

        Returns:
            The rows, in the order of the answer.

        Raises:
            UsageError: an argument is wrong; nothing was sent.
            ApiError: the answer was an error.
        """
        return await self._many(
            (QUERY_TABLE,), lambda: dict[str, Any], options, {}, lambda: p.TableQueryWrite, taken(body)
        )
