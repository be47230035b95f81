"""A sales quote, live or draft: header, totals, delivery address, lines and memos."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sagewire.runtime.hidden import taken
from sagewire.runtime.operation import Filter, NaturalKey, Operation, Parameter
from sagewire.runtime.resource import AsyncResource, Resource, listed
from sagewire.sage200 import _paging
from sagewire.sage200 import models as m
from sagewire.sage200 import params as p

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Unpack

    from sagewire.runtime.filters.fields import OrderBy, Where
    from sagewire.runtime.options import RequestOptions
    from sagewire.runtime.paging.pager import AsyncPager, Pager
    from sagewire.sage200 import fields as f

GET_SOP_QUOTES = Operation(
    id="GetSOPQuotes",
    method="GET",
    path="/sop_quotes",
    resource="sop_quotes",
    name="list",
    query="odata",
    filter=Filter(),
    paging=_paging.BY_ID,
    since="2021-11-08",
)
POST_SOP_QUOTE = Operation(
    id="PostSOPQuote",
    method="POST",
    path="/sop_quotes",
    resource="sop_quotes",
    name="create",
    safety="write",
    body=True,
    natural_key=NaturalKey(
        keys=(("customer_id", "customer_document_no"), ("customer_document_no",)), find="GetSOPQuotes", settle=5
    ),
    since="2021-11-08",
)
GET_SOP_QUOTE = Operation(
    id="GetSOPQuote",
    method="GET",
    path="/sop_quotes/{Id}",
    resource="sop_quotes",
    name="get",
    parameters=(Parameter(name="id", wire="Id", location="path", required=True),),
    query="odata",
    since="2021-11-08",
)
PUT_SOP_QUOTE = Operation(
    id="PutSOPQuote",
    method="PUT",
    path="/sop_quotes/{Id}",
    resource="sop_quotes",
    name="update",
    parameters=(Parameter(name="id", wire="Id", location="path", required=True),),
    safety="write",
    body=True,
    since="2021-11-08",
)
DELETE_SOP_QUOTE = Operation(
    id="DeleteSOPQuote",
    method="DELETE",
    path="/sop_quotes/{Id}",
    resource="sop_quotes",
    name="delete",
    parameters=(Parameter(name="id", wire="Id", location="path", required=True),),
    safety="write",
    since="2021-11-08",
)
POST_SOP_QUOTES_NEW = Operation(
    id="PostSOPQuotesNew",
    method="POST",
    path="/sop_quotes_new",
    resource="sop_quotes",
    name="preview",
    safety="preview",
    body=True,
    since="2021-11-08",
)
PUT_SOP_QUOTE_NEW = Operation(
    id="PutSOPQuoteNew",
    method="PUT",
    path="/sop_quotes_new/{Id}",
    resource="sop_quotes",
    name="update_draft",
    parameters=(Parameter(name="id", wire="Id", location="path", required=True),),
    safety="write",
    body=True,
    since="2021-11-08",
)
POST_SOP_QUOTES_DUPLICATE = Operation(
    id="PostSOPQuotesDuplicate",
    method="POST",
    path="/sop_quotes_duplicate",
    resource="sop_quotes",
    name="duplicate",
    safety="write",
    body=True,
    since="2021-11-08",
)


class SopQuotes(Resource):
    """A sales quote, live or draft: header, totals, delivery address, lines and memos."""

    def list(
        self,
        *,
        where: Where[f.SopQuoteFields] = None,
        order_by: OrderBy[f.SopQuoteFields] = None,
        select: Sequence[str] | None = None,
        expand: Sequence[f.SopQuoteExpand] | None = None,
        page_size: int | None = None,
        limit: int | None = None,
        options: RequestOptions | None = None,
    ) -> Pager[m.SopQuote]:
        """Lists sales quotes; lines, memos and other children come only with `$expand`.

        Prefer `sop_quote_views`, `sop_quote_line_views` or `lookup_sop_quotes` for bulk reads.
        `$expand=available_document_discount` is slow.

        Pages go by key (`id`): every row that is there throughout comes exactly once. With an `order_by` of your
        own they go by position, and rows that come or go meanwhile may shift others. Since 2021-11-08.

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
            (GET_SOP_QUOTES,), lambda: m.SopQuote, options, listed(where, order_by, select, page_size, limit, expand)
        )

    def get(
        self,
        id: int,
        /,
        *,
        select: Sequence[str] | None = None,
        expand: Sequence[f.SopQuoteExpand] | None = None,
        options: RequestOptions | None = None,
    ) -> m.SopQuote:
        """Reads one sales quote, with its children on `$expand`.

        `$expand=is_to_lock` locks the quote and returns `lock_id`; release it by a PUT with that `lock_id` and
        `is_editing` false.

        Since 2021-11-08.

        Args:
            id: Id of the SOP quote.
            select: the fields to fetch; the others are None.
            expand: the children to fetch with each row.
            options: settings of this call only.

        Returns:
            The record.

        Raises:
            UsageError: an argument is wrong; nothing was sent.
            ApiError: the answer was an error.
        """
        return self._one((GET_SOP_QUOTE,), lambda: m.SopQuote, options, {"id": id, "select": select, "expand": expand})

    def create(self, *, options: RequestOptions | None = None, **body: Unpack[p.SopQuoteWrite]) -> m.SopQuote:
        """Creates a sales quote with its lines, live or (with `is_editing`) as a draft.

        The answer lacks `date_time_created` and `date_time_updated`. A repeated POST creates a second quote.

        Sent once at most: if the answer is lost, `OutcomeUnknown` is raised instead of sending it again.
        `OutcomeUnknown.find()` then looks for the record by `customer_id` with `customer_document_no` or
        `customer_document_no`. Since 2021-11-08.

        Args:
            **body: the fields to send; what is not named is not sent.
            options: settings of this call only.

        Returns:
            The record as Sage took it.

        Raises:
            UsageError: an argument is wrong; nothing was sent.
            ApiError: the answer was an error.
            OutcomeUnknown: it was sent, and no answer says what became of it.
        """
        return self._one((POST_SOP_QUOTE,), lambda: m.SopQuote, options, {}, lambda: p.SopQuoteWrite, taken(body))

    def update(
        self, id: int, /, *, options: RequestOptions | None = None, **body: Unpack[p.SopQuoteWrite]
    ) -> m.SopQuote:
        """Changes a sales quote; lines and memos are merged by their `id`.

        Only the fields sent change. Treat it as not atomic, as order PUT is: read the quote again after an error.
        Sending `is_editing` false confirms a draft.

        Sent once at most: if the answer is lost, `OutcomeUnknown` is raised instead of sending it again. Since
        2021-11-08.

        Args:
            id: Id of the SOP quote.
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
            (PUT_SOP_QUOTE,), lambda: m.SopQuote, options, {"id": id}, lambda: p.SopQuoteWrite, taken(body)
        )

    def delete(self, id: int, /, *, options: RequestOptions | None = None) -> None:
        """Deletes a sales quote or a quote draft.

        Sent once at most: if the answer is lost, `OutcomeUnknown` is raised instead of sending it again. Since
        2021-11-08.

        Args:
            id: Id of the SOP quote.
            options: settings of this call only.

        Raises:
            UsageError: an argument is wrong; nothing was sent.
            ApiError: the answer was an error.
            OutcomeUnknown: it was sent, and no answer says what became of it.
        """
        self._none((DELETE_SOP_QUOTE,), options, {"id": id})

    def preview(
        self, *, options: RequestOptions | None = None, **body: Unpack[p.SopQuotesNewRequestWrite]
    ) -> m.SopQuote:
        """Previews a new sales quote for a customer, with the defaults Sage would fill in.

        Nothing is stored; send the result, completed, to POST `sop_quotes`.

        Stores nothing, so it is sent again after a failure. Since 2021-11-08.

        Args:
            **body: the fields to send; what is not named is not sent.
            options: settings of this call only.

        Returns:
            The record with Sage's defaults; nothing is stored.

        Raises:
            UsageError: an argument is wrong; nothing was sent.
            ApiError: the answer was an error.
        """
        return self._one(
            (POST_SOP_QUOTES_NEW,), lambda: m.SopQuote, options, {}, lambda: p.SopQuotesNewRequestWrite, taken(body)
        )

    def update_draft(
        self, id: int, /, *, options: RequestOptions | None = None, **body: Unpack[p.SopQuoteWrite]
    ) -> m.SopQuote:
        """Changes a sales quote draft.

        Its behaviour is inferred: it appears to keep the changes of a quote that is still a draft.

        Sent once at most: if the answer is lost, `OutcomeUnknown` is raised instead of sending it again. Since
        2021-11-08.

        Args:
            id: Id of the SOP quote draft.
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
            (PUT_SOP_QUOTE_NEW,), lambda: m.SopQuote, options, {"id": id}, lambda: p.SopQuoteWrite, taken(body)
        )

    def duplicate(
        self, *, options: RequestOptions | None = None, **body: Unpack[p.SopQuoteDuplicateFlagsWrite]
    ) -> m.SopQuote:
        """Creates a draft copy of an existing sales quote, for the same or another customer.

        The copy stays a draft until it is confirmed (PUT `sop_quotes/{Id}` with `is_editing` false) or deleted.

        Sent once at most: if the answer is lost, `OutcomeUnknown` is raised instead of sending it again. Since
        2021-11-08.

        Args:
            **body: the fields to send; what is not named is not sent.
            options: settings of this call only.

        Returns:
            The answer.

        Raises:
            UsageError: an argument is wrong; nothing was sent.
            ApiError: the answer was an error.
            OutcomeUnknown: it was sent, and no answer says what became of it.
        """
        return self._one(
            (POST_SOP_QUOTES_DUPLICATE,),
            lambda: m.SopQuote,
            options,
            {},
            lambda: p.SopQuoteDuplicateFlagsWrite,
            taken(body),
        )


class AsyncSopQuotes(AsyncResource):
    """A sales quote, live or draft: header, totals, delivery address, lines and memos."""

    def list(
        self,
        *,
        where: Where[f.SopQuoteFields] = None,
        order_by: OrderBy[f.SopQuoteFields] = None,
        select: Sequence[str] | None = None,
        expand: Sequence[f.SopQuoteExpand] | None = None,
        page_size: int | None = None,
        limit: int | None = None,
        options: RequestOptions | None = None,
    ) -> AsyncPager[m.SopQuote]:
        """Lists sales quotes; lines, memos and other children come only with `$expand`.

        Prefer `sop_quote_views`, `sop_quote_line_views` or `lookup_sop_quotes` for bulk reads.
        `$expand=available_document_discount` is slow.

        Pages go by key (`id`): every row that is there throughout comes exactly once. With an `order_by` of your
        own they go by position, and rows that come or go meanwhile may shift others. Since 2021-11-08.

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
            (GET_SOP_QUOTES,), lambda: m.SopQuote, options, listed(where, order_by, select, page_size, limit, expand)
        )

    async def get(
        self,
        id: int,
        /,
        *,
        select: Sequence[str] | None = None,
        expand: Sequence[f.SopQuoteExpand] | None = None,
        options: RequestOptions | None = None,
    ) -> m.SopQuote:
        """Reads one sales quote, with its children on `$expand`.

        `$expand=is_to_lock` locks the quote and returns `lock_id`; release it by a PUT with that `lock_id` and
        `is_editing` false.

        Since 2021-11-08.

        Args:
            id: Id of the SOP quote.
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
            (GET_SOP_QUOTE,), lambda: m.SopQuote, options, {"id": id, "select": select, "expand": expand}
        )

    async def create(self, *, options: RequestOptions | None = None, **body: Unpack[p.SopQuoteWrite]) -> m.SopQuote:
        """Creates a sales quote with its lines, live or (with `is_editing`) as a draft.

        The answer lacks `date_time_created` and `date_time_updated`. A repeated POST creates a second quote.

        Sent once at most: if the answer is lost, `OutcomeUnknown` is raised instead of sending it again.
        `OutcomeUnknown.find()` then looks for the record by `customer_id` with `customer_document_no` or
        `customer_document_no`. Since 2021-11-08.

        Args:
            **body: the fields to send; what is not named is not sent.
            options: settings of this call only.

        Returns:
            The record as Sage took it.

        Raises:
            UsageError: an argument is wrong; nothing was sent.
            ApiError: the answer was an error.
            OutcomeUnknown: it was sent, and no answer says what became of it.
        """
        return await self._one((POST_SOP_QUOTE,), lambda: m.SopQuote, options, {}, lambda: p.SopQuoteWrite, taken(body))

    async def update(
        self, id: int, /, *, options: RequestOptions | None = None, **body: Unpack[p.SopQuoteWrite]
    ) -> m.SopQuote:
        """Changes a sales quote; lines and memos are merged by their `id`.

        Only the fields sent change. Treat it as not atomic, as order PUT is: read the quote again after an error.
        Sending `is_editing` false confirms a draft.

        Sent once at most: if the answer is lost, `OutcomeUnknown` is raised instead of sending it again. Since
        2021-11-08.

        Args:
            id: Id of the SOP quote.
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
            (PUT_SOP_QUOTE,), lambda: m.SopQuote, options, {"id": id}, lambda: p.SopQuoteWrite, taken(body)
        )

    async def delete(self, id: int, /, *, options: RequestOptions | None = None) -> None:
        """Deletes a sales quote or a quote draft.

        Sent once at most: if the answer is lost, `OutcomeUnknown` is raised instead of sending it again. Since
        2021-11-08.

        Args:
            id: Id of the SOP quote.
            options: settings of this call only.

        Raises:
            UsageError: an argument is wrong; nothing was sent.
            ApiError: the answer was an error.
            OutcomeUnknown: it was sent, and no answer says what became of it.
        """
        await self._none((DELETE_SOP_QUOTE,), options, {"id": id})

    async def preview(
        self, *, options: RequestOptions | None = None, **body: Unpack[p.SopQuotesNewRequestWrite]
    ) -> m.SopQuote:
        """Previews a new sales quote for a customer, with the defaults Sage would fill in.

        Nothing is stored; send the result, completed, to POST `sop_quotes`.

        Stores nothing, so it is sent again after a failure. Since 2021-11-08.

        Args:
            **body: the fields to send; what is not named is not sent.
            options: settings of this call only.

        Returns:
            The record with Sage's defaults; nothing is stored.

        Raises:
            UsageError: an argument is wrong; nothing was sent.
            ApiError: the answer was an error.
        """
        return await self._one(
            (POST_SOP_QUOTES_NEW,), lambda: m.SopQuote, options, {}, lambda: p.SopQuotesNewRequestWrite, taken(body)
        )

    async def update_draft(
        self, id: int, /, *, options: RequestOptions | None = None, **body: Unpack[p.SopQuoteWrite]
    ) -> m.SopQuote:
        """Changes a sales quote draft.

        Its behaviour is inferred: it appears to keep the changes of a quote that is still a draft.

        Sent once at most: if the answer is lost, `OutcomeUnknown` is raised instead of sending it again. Since
        2021-11-08.

        Args:
            id: Id of the SOP quote draft.
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
            (PUT_SOP_QUOTE_NEW,), lambda: m.SopQuote, options, {"id": id}, lambda: p.SopQuoteWrite, taken(body)
        )

    async def duplicate(
        self, *, options: RequestOptions | None = None, **body: Unpack[p.SopQuoteDuplicateFlagsWrite]
    ) -> m.SopQuote:
        """Creates a draft copy of an existing sales quote, for the same or another customer.

        The copy stays a draft until it is confirmed (PUT `sop_quotes/{Id}` with `is_editing` false) or deleted.

        Sent once at most: if the answer is lost, `OutcomeUnknown` is raised instead of sending it again. Since
        2021-11-08.

        Args:
            **body: the fields to send; what is not named is not sent.
            options: settings of this call only.

        Returns:
            The answer.

        Raises:
            UsageError: an argument is wrong; nothing was sent.
            ApiError: the answer was an error.
            OutcomeUnknown: it was sent, and no answer says what became of it.
        """
        return await self._one(
            (POST_SOP_QUOTES_DUPLICATE,),
            lambda: m.SopQuote,
            options,
            {},
            lambda: p.SopQuoteDuplicateFlagsWrite,
            taken(body),
        )
