"""A sales order, live or draft: header, totals, delivery, payment, lines and memos."""

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

GET_SOP_ORDERS = Operation(
    id="GetSOPOrders",
    method="GET",
    path="/sop_orders",
    resource="sop_orders",
    name="list",
    query="odata",
    filter=Filter(),
    paging=_paging.BY_ID,
)
POST_SOP_ORDER = Operation(
    id="PostSOPOrder",
    method="POST",
    path="/sop_orders",
    resource="sop_orders",
    name="create",
    safety="write",
    body=True,
    natural_key=NaturalKey(
        keys=(("customer_id", "customer_document_no"), ("customer_document_no",)), find="GetSOPOrders", settle=5
    ),
)
GET_SOP_ORDER = Operation(
    id="GetSOPOrder",
    method="GET",
    path="/sop_orders/{Id}",
    resource="sop_orders",
    name="get",
    parameters=(Parameter(name="id", wire="Id", location="path", required=True),),
    query="odata",
)
PUT_SOP_ORDER = Operation(
    id="PutSOPOrder",
    method="PUT",
    path="/sop_orders/{Id}",
    resource="sop_orders",
    name="update",
    parameters=(Parameter(name="id", wire="Id", location="path", required=True),),
    safety="write",
    body=True,
)
DELETE_SOP_ORDER = Operation(
    id="DeleteSOPOrder",
    method="DELETE",
    path="/sop_orders/{Id}",
    resource="sop_orders",
    name="delete",
    parameters=(Parameter(name="id", wire="Id", location="path", required=True),),
    safety="write",
)
POST_SOP_ORDERS_NEW = Operation(
    id="PostSOPOrdersNew",
    method="POST",
    path="/sop_orders_new",
    resource="sop_orders",
    name="preview",
    safety="preview",
    body=True,
    since="2021-07-26",
)
PUT_SOP_ORDER_NEW = Operation(
    id="PutSOPOrderNew",
    method="PUT",
    path="/sop_orders_new/{Id}",
    resource="sop_orders",
    name="update_draft",
    parameters=(Parameter(name="id", wire="Id", location="path", required=True),),
    safety="write",
    body=True,
    since="2021-07-26",
)
POST_SOP_ORDERS_DUPLICATE = Operation(
    id="PostSOPOrdersDuplicate",
    method="POST",
    path="/sop_orders_duplicate",
    resource="sop_orders",
    name="duplicate",
    safety="write",
    body=True,
    since="2021-11-08",
)
GET_SOP_ORDERS_FOR_CUSTOMER = Operation(
    id="GetSOPOrdersForCustomer",
    method="GET",
    path="/customers/{customerId}/sop_orders",
    resource="sop_orders",
    name="list",
    parameters=(Parameter(name="customer_id", wire="customerId", location="path", required=True),),
    query="odata",
    filter=Filter(),
    paging=_paging.BY_ID,
)


class SopOrders(Resource):
    """A sales order, live or draft: header, totals, delivery, payment, lines and memos."""

    def list(
        self,
        *,
        where: Where[f.SopOrderFields] = None,
        order_by: OrderBy[f.SopOrderFields] = None,
        select: Sequence[str] | None = None,
        expand: Sequence[f.SopOrderExpand] | None = None,
        page_size: int | None = None,
        limit: int | None = None,
        customer_id: int | None = None,
        options: RequestOptions | None = None,
    ) -> Pager[m.SopOrder]:
        """Lists sales orders; lines, memos and other children come only with `$expand`.

        Prefer `sop_order_line_views`, `sop_order_return_views` or `lookup_sop_orders` for bulk reads.
        `$expand=available_document_discount` is slow.

        Pages go by key (`id`): every row that is there throughout comes exactly once. With an `order_by` of your
        own they go by position, and rows that come or go meanwhile may shift others.

        Args:
            where: which rows: a condition, or a function of a row's fields that gives one.
            order_by: the order of the rows; without it, the one in which no row is lost between pages.
            select: the fields to fetch; the others are None.
            expand: the children to fetch with each row.
            page_size: rows to fetch at a time.
            limit: rows to give at most.
            customer_id: Id of the customer.
            options: settings of this call only.

        Returns:
            A lazy pager of rows; nothing is sent before the first row is asked for.

        Raises:
            UsageError: an argument is wrong; nothing was sent.
            ApiError: while reading, an error was the answer.
        """
        return self._list(
            (GET_SOP_ORDERS, GET_SOP_ORDERS_FOR_CUSTOMER),
            lambda: m.SopOrder,
            options,
            {"customer_id": customer_id, **listed(where, order_by, select, page_size, limit, expand)},
        )

    def get(
        self,
        id: int,
        /,
        *,
        select: Sequence[str] | None = None,
        expand: Sequence[f.SopOrderExpand] | None = None,
        options: RequestOptions | None = None,
    ) -> m.SopOrder:
        """Reads one sales order, with its children on `$expand`.

        `$expand=is_to_lock` locks the order and returns `lock_id`; release it by a PUT with that `lock_id` and
        `is_editing` false.

        Args:
            id: Id of the SOP order.
            select: the fields to fetch; the others are None.
            expand: the children to fetch with each row.
            options: settings of this call only.

        Returns:
            The record.

        Raises:
            UsageError: an argument is wrong; nothing was sent.
            ApiError: the answer was an error.
        """
        return self._one((GET_SOP_ORDER,), lambda: m.SopOrder, options, {"id": id, "select": select, "expand": expand})

    def create(self, *, options: RequestOptions | None = None, **body: Unpack[p.SopOrderWrite]) -> m.SopOrder:
        """Creates a sales order with its lines, live or (with `is_editing`) as a draft.

        The answer lacks `date_time_created` and `date_time_updated`. A repeated POST creates a second order: look
        up `customer_document_no` first. Users without the right to override prices fail when they send
        `selling_unit_price`. `document_no` must be sent on Professional when automatic numbering is off, and is
        ignored otherwise. The API cannot invoice the order; that is done in Sage.

        Sent once at most: if the answer is lost, `OutcomeUnknown` is raised instead of sending it again.
        `OutcomeUnknown.find()` then looks for the record by `customer_id` with `customer_document_no` or
        `customer_document_no`.

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
        return self._one((POST_SOP_ORDER,), lambda: m.SopOrder, options, {}, lambda: p.SopOrderWrite, taken(body))

    def update(
        self, id: int, /, *, options: RequestOptions | None = None, **body: Unpack[p.SopOrderWrite]
    ) -> m.SopOrder:
        """Changes a sales order; lines and memos are merged by their `id`.

        Only the fields sent change, but the update is not atomic: lines are applied one by one, and when one fails
        the earlier ones stay saved and the later ones are not processed. Delete a line with `is_to_delete`. Sending
        `is_editing` false turns a draft into a live order.

        Sent once at most: if the answer is lost, `OutcomeUnknown` is raised instead of sending it again.

        Args:
            id: Id of the SOP order.
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
            (PUT_SOP_ORDER,), lambda: m.SopOrder, options, {"id": id}, lambda: p.SopOrderWrite, taken(body)
        )

    def delete(self, id: int, /, *, options: RequestOptions | None = None) -> None:
        """Deletes a sales order or an order draft.

        Sent once at most: if the answer is lost, `OutcomeUnknown` is raised instead of sending it again.

        Args:
            id: Id of the SOP order.
            options: settings of this call only.

        Raises:
            UsageError: an argument is wrong; nothing was sent.
            ApiError: the answer was an error.
            OutcomeUnknown: it was sent, and no answer says what became of it.
        """
        self._none((DELETE_SOP_ORDER,), options, {"id": id})

    def preview(
        self, *, options: RequestOptions | None = None, **body: Unpack[p.SopOrdersNewRequestWrite]
    ) -> m.SopOrder:
        """Previews a new sales order for a customer, with the defaults Sage would fill in.

        Nothing is stored; send the result, completed, to POST `sop_orders`.

        Stores nothing, so it is sent again after a failure. Since 2021-07-26.

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
            (POST_SOP_ORDERS_NEW,), lambda: m.SopOrder, options, {}, lambda: p.SopOrdersNewRequestWrite, taken(body)
        )

    def update_draft(
        self, id: int, /, *, options: RequestOptions | None = None, **body: Unpack[p.SopOrderWrite]
    ) -> m.SopOrder:
        """Changes a sales order draft.

        Its behaviour is inferred: it appears to keep the changes of an order that is still a draft. Confirm the
        draft by PUT `sop_orders/{Id}` with `is_editing` false.

        Sent once at most: if the answer is lost, `OutcomeUnknown` is raised instead of sending it again. Since
        2021-07-26.

        Args:
            id: Id of the SOP order draft.
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
            (PUT_SOP_ORDER_NEW,), lambda: m.SopOrder, options, {"id": id}, lambda: p.SopOrderWrite, taken(body)
        )

    def duplicate(
        self, *, options: RequestOptions | None = None, **body: Unpack[p.SopOrderDuplicateFlagsWrite]
    ) -> m.SopOrder:
        """Creates a draft copy of an existing sales order, for the same or another customer.

        The copy stays a draft until it is confirmed (PUT `sop_orders/{Id}` with `is_editing` false) or deleted.

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
            (POST_SOP_ORDERS_DUPLICATE,),
            lambda: m.SopOrder,
            options,
            {},
            lambda: p.SopOrderDuplicateFlagsWrite,
            taken(body),
        )


class AsyncSopOrders(AsyncResource):
    """A sales order, live or draft: header, totals, delivery, payment, lines and memos."""

    def list(
        self,
        *,
        where: Where[f.SopOrderFields] = None,
        order_by: OrderBy[f.SopOrderFields] = None,
        select: Sequence[str] | None = None,
        expand: Sequence[f.SopOrderExpand] | None = None,
        page_size: int | None = None,
        limit: int | None = None,
        customer_id: int | None = None,
        options: RequestOptions | None = None,
    ) -> AsyncPager[m.SopOrder]:
        """Lists sales orders; lines, memos and other children come only with `$expand`.

        Prefer `sop_order_line_views`, `sop_order_return_views` or `lookup_sop_orders` for bulk reads.
        `$expand=available_document_discount` is slow.

        Pages go by key (`id`): every row that is there throughout comes exactly once. With an `order_by` of your
        own they go by position, and rows that come or go meanwhile may shift others.

        Args:
            where: which rows: a condition, or a function of a row's fields that gives one.
            order_by: the order of the rows; without it, the one in which no row is lost between pages.
            select: the fields to fetch; the others are None.
            expand: the children to fetch with each row.
            page_size: rows to fetch at a time.
            limit: rows to give at most.
            customer_id: Id of the customer.
            options: settings of this call only.

        Returns:
            A lazy pager of rows; nothing is sent before the first row is asked for.

        Raises:
            UsageError: an argument is wrong; nothing was sent.
            ApiError: while reading, an error was the answer.
        """
        return self._list(
            (GET_SOP_ORDERS, GET_SOP_ORDERS_FOR_CUSTOMER),
            lambda: m.SopOrder,
            options,
            {"customer_id": customer_id, **listed(where, order_by, select, page_size, limit, expand)},
        )

    async def get(
        self,
        id: int,
        /,
        *,
        select: Sequence[str] | None = None,
        expand: Sequence[f.SopOrderExpand] | None = None,
        options: RequestOptions | None = None,
    ) -> m.SopOrder:
        """Reads one sales order, with its children on `$expand`.

        `$expand=is_to_lock` locks the order and returns `lock_id`; release it by a PUT with that `lock_id` and
        `is_editing` false.

        Args:
            id: Id of the SOP order.
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
            (GET_SOP_ORDER,), lambda: m.SopOrder, options, {"id": id, "select": select, "expand": expand}
        )

    async def create(self, *, options: RequestOptions | None = None, **body: Unpack[p.SopOrderWrite]) -> m.SopOrder:
        """Creates a sales order with its lines, live or (with `is_editing`) as a draft.

        The answer lacks `date_time_created` and `date_time_updated`. A repeated POST creates a second order: look
        up `customer_document_no` first. Users without the right to override prices fail when they send
        `selling_unit_price`. `document_no` must be sent on Professional when automatic numbering is off, and is
        ignored otherwise. The API cannot invoice the order; that is done in Sage.

        Sent once at most: if the answer is lost, `OutcomeUnknown` is raised instead of sending it again.
        `OutcomeUnknown.find()` then looks for the record by `customer_id` with `customer_document_no` or
        `customer_document_no`.

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
        return await self._one((POST_SOP_ORDER,), lambda: m.SopOrder, options, {}, lambda: p.SopOrderWrite, taken(body))

    async def update(
        self, id: int, /, *, options: RequestOptions | None = None, **body: Unpack[p.SopOrderWrite]
    ) -> m.SopOrder:
        """Changes a sales order; lines and memos are merged by their `id`.

        Only the fields sent change, but the update is not atomic: lines are applied one by one, and when one fails
        the earlier ones stay saved and the later ones are not processed. Delete a line with `is_to_delete`. Sending
        `is_editing` false turns a draft into a live order.

        Sent once at most: if the answer is lost, `OutcomeUnknown` is raised instead of sending it again.

        Args:
            id: Id of the SOP order.
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
            (PUT_SOP_ORDER,), lambda: m.SopOrder, options, {"id": id}, lambda: p.SopOrderWrite, taken(body)
        )

    async def delete(self, id: int, /, *, options: RequestOptions | None = None) -> None:
        """Deletes a sales order or an order draft.

        Sent once at most: if the answer is lost, `OutcomeUnknown` is raised instead of sending it again.

        Args:
            id: Id of the SOP order.
            options: settings of this call only.

        Raises:
            UsageError: an argument is wrong; nothing was sent.
            ApiError: the answer was an error.
            OutcomeUnknown: it was sent, and no answer says what became of it.
        """
        await self._none((DELETE_SOP_ORDER,), options, {"id": id})

    async def preview(
        self, *, options: RequestOptions | None = None, **body: Unpack[p.SopOrdersNewRequestWrite]
    ) -> m.SopOrder:
        """Previews a new sales order for a customer, with the defaults Sage would fill in.

        Nothing is stored; send the result, completed, to POST `sop_orders`.

        Stores nothing, so it is sent again after a failure. Since 2021-07-26.

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
            (POST_SOP_ORDERS_NEW,), lambda: m.SopOrder, options, {}, lambda: p.SopOrdersNewRequestWrite, taken(body)
        )

    async def update_draft(
        self, id: int, /, *, options: RequestOptions | None = None, **body: Unpack[p.SopOrderWrite]
    ) -> m.SopOrder:
        """Changes a sales order draft.

        Its behaviour is inferred: it appears to keep the changes of an order that is still a draft. Confirm the
        draft by PUT `sop_orders/{Id}` with `is_editing` false.

        Sent once at most: if the answer is lost, `OutcomeUnknown` is raised instead of sending it again. Since
        2021-07-26.

        Args:
            id: Id of the SOP order draft.
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
            (PUT_SOP_ORDER_NEW,), lambda: m.SopOrder, options, {"id": id}, lambda: p.SopOrderWrite, taken(body)
        )

    async def duplicate(
        self, *, options: RequestOptions | None = None, **body: Unpack[p.SopOrderDuplicateFlagsWrite]
    ) -> m.SopOrder:
        """Creates a draft copy of an existing sales order, for the same or another customer.

        The copy stays a draft until it is confirmed (PUT `sop_orders/{Id}` with `is_editing` false) or deleted.

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
            (POST_SOP_ORDERS_DUPLICATE,),
            lambda: m.SopOrder,
            options,
            {},
            lambda: p.SopOrderDuplicateFlagsWrite,
            taken(body),
        )
