"""A word of the user interface that the site may reword, in lower and upper case, singular and plural."""

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

GET_CONFIGURABLE_TERMS = Operation(
    id="GetConfigurableTerms",
    method="GET",
    path="/configurable_terms",
    resource="configurable_terms",
    name="list",
    query="odata",
    filter=Filter(),
    paging=_paging.BY_POSITION,
    since="2021-03-15",
)


class ConfigurableTerms(Resource):
    """A word of the user interface that the site may reword, in lower and upper case, singular and plural."""

    def list(
        self,
        *,
        where: Where[f.ConfigurableTermFields] = None,
        order_by: OrderBy[f.ConfigurableTermFields] = None,
        select: Sequence[str] | None = None,
        page_size: int | None = None,
        limit: int | None = None,
        options: RequestOptions | None = None,
    ) -> Pager[m.ConfigurableTerm]:
        """Lists the words of the user interface that the site may reword, with singular and plural.

        Pages go by position: rows that come or go meanwhile may shift others past the reader, or show one twice.
        Since 2021-03-15.

        Args:
            where: which rows: a condition, or a function of a row's fields that gives one.
            order_by: the order of the rows; without it, the one in which no row is lost between pages.
            select: the fields to fetch; the others are None.
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
            (GET_CONFIGURABLE_TERMS,),
            lambda: m.ConfigurableTerm,
            options,
            listed(where, order_by, select, page_size, limit),
        )


class AsyncConfigurableTerms(AsyncResource):
    """A word of the user interface that the site may reword, in lower and upper case, singular and plural."""

    def list(
        self,
        *,
        where: Where[f.ConfigurableTermFields] = None,
        order_by: OrderBy[f.ConfigurableTermFields] = None,
        select: Sequence[str] | None = None,
        page_size: int | None = None,
        limit: int | None = None,
        options: RequestOptions | None = None,
    ) -> AsyncPager[m.ConfigurableTerm]:
        """Lists the words of the user interface that the site may reword, with singular and plural.

        Pages go by position: rows that come or go meanwhile may shift others past the reader, or show one twice.
        Since 2021-03-15.

        Args:
            where: which rows: a condition, or a function of a row's fields that gives one.
            order_by: the order of the rows; without it, the one in which no row is lost between pages.
            select: the fields to fetch; the others are None.
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
            (GET_CONFIGURABLE_TERMS,),
            lambda: m.ConfigurableTerm,
            options,
            listed(where, order_by, select, page_size, limit),
        )
