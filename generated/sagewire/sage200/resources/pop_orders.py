"""A purchase order with totals, states, addresses and lines."""

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

GET_POP_ORDERS = Operation(
    id="GetPOPOrders",
    method="GET",
    path="/pop_orders",
    resource="pop_orders",
    name="list",
    query="odata",
    filter=Filter(),
    paging=_paging.BY_ID,
)
POST_POP_ORDER = Operation(
    id="PostPOPOrder",
    method="POST",
    path="/pop_orders",
    resource="pop_orders",
    name="create",
    safety="write",
    body=True,
    natural_key=NaturalKey(
        keys=(("supplier_id", "supplier_document_no"), ("supplier_document_no",)), find="GetPOPOrders", settle=5
    ),
)
GET_POP_ORDER = Operation(
    id="GetPOPOrder",
    method="GET",
    path="/pop_orders/{Id}",
    resource="pop_orders",
    name="get",
    parameters=(Parameter(name="id", wire="Id", location="path", required=True),),
    query="odata",
)
PUT_POP_ORDER = Operation(
    id="PutPOPOrder",
    method="PUT",
    path="/pop_orders/{Id}",
    resource="pop_orders",
    name="update",
    parameters=(Parameter(name="id", wire="Id", location="path", required=True),),
    safety="write",
    body=True,
)
DELETE_POP_ORDER = Operation(
    id="DeletePOPOrder",
    method="DELETE",
    path="/pop_orders/{Id}",
    resource="pop_orders",
    name="delete",
    parameters=(Parameter(name="id", wire="Id", location="path", required=True),),
    safety="write",
)
POST_POP_ORDERS_NEW = Operation(
    id="PostPOPOrdersNew",
    method="POST",
    path="/pop_orders_new",
    resource="pop_orders",
    name="preview",
    safety="preview",
    body=True,
    since="2024 R1",
)
PUT_POP_ORDER_NEW = Operation(
    id="PutPOPOrderNew",
    method="PUT",
    path="/pop_orders_new/{Id}",
    resource="pop_orders",
    name="update_draft",
    parameters=(Parameter(name="id", wire="Id", location="path", required=True),),
    safety="write",
    body=True,
    since="2024 R1",
)
POST_POP_ORDERS_DUPLICATE = Operation(
    id="PostPOPOrdersDuplicate",
    method="POST",
    path="/pop_orders_duplicate",
    resource="pop_orders",
    name="duplicate",
    safety="write",
    body=True,
    since="2024 R1",
)
GET_POP_ORDERS_FOR_SUPPLIER = Operation(
    id="GetPOPOrdersForSupplier",
    method="GET",
    path="/suppliers/{supplierId}/pop_orders",
    resource="pop_orders",
    name="list",
    parameters=(Parameter(name="supplier_id", wire="supplierId", location="path", required=True),),
    query="odata",
    filter=Filter(),
    paging=_paging.BY_ID,
)


class PopOrders(Resource):
    """A purchase order with totals, states, addresses and lines."""

    def list(
        self,
        *,
        where: Where[f.PopOrderFields] = None,
        order_by: OrderBy[f.PopOrderFields] = None,
        select: Sequence[str] | None = None,
        expand: Sequence[f.PopOrderExpand] | None = None,
        page_size: int | None = None,
        limit: int | None = None,
        supplier_id: int | None = None,
        options: RequestOptions | None = None,
    ) -> Pager[m.PopOrder]:
        """Lists purchase orders.

        Lines, supplier and addresses come only with `$expand`; for bulk reads prefer `pop_order_line_views` or
        `pop_order_return_views`. `available_document_discount` is a custom expand and slow.

        Pages go by key (`id`): every row that is there throughout comes exactly once. With an `order_by` of your
        own they go by position, and rows that come or go meanwhile may shift others.

        Args:
            where: which rows: a condition, or a function of a row's fields that gives one.
            order_by: the order of the rows; without it, the one in which no row is lost between pages.
            select: the fields to fetch; the others are None.
            expand: the children to fetch with each row.
            page_size: rows to fetch at a time.
            limit: rows to give at most.
            supplier_id: Id of the supplier.
            options: settings of this call only.

        Returns:
            A lazy pager of rows; nothing is sent before the first row is asked for.

        Raises:
            UsageError: an argument is wrong; nothing was sent.
            ApiError: while reading, an error was the answer.
        """
        return self._list(
            (GET_POP_ORDERS, GET_POP_ORDERS_FOR_SUPPLIER),
            lambda: m.PopOrder,
            options,
            {"supplier_id": supplier_id, **listed(where, order_by, select, page_size, limit, expand)},
        )

    def get(
        self,
        id: int,
        /,
        *,
        select: Sequence[str] | None = None,
        expand: Sequence[f.PopOrderExpand] | None = None,
        options: RequestOptions | None = None,
    ) -> m.PopOrder:
        """Reads one purchase order.

        With `$expand=is_to_lock` the order is locked and `lock_id` returned; send that back in the PUT with
        `is_editing: false` to release it.

        Args:
            id: Id of the POP order.
            select: the fields to fetch; the others are None.
            expand: the children to fetch with each row.
            options: settings of this call only.

        Returns:
            The record.

        Raises:
            UsageError: an argument is wrong; nothing was sent.
            ApiError: the answer was an error.
        """
        return self._one((GET_POP_ORDER,), lambda: m.PopOrder, options, {"id": id, "select": select, "expand": expand})

    def create(self, *, options: RequestOptions | None = None, **body: Unpack[p.PopOrderWrite]) -> m.PopOrder:
        """Creates a purchase order with its lines.

        `is_editing: true` keeps it as a draft; false, and apparently leaving it out, makes it live. `document_no`
        is needed only on Professional without automatic numbering. A repeated request creates a second order: look
        up `supplier_document_no` or another key first.

        Sent once at most: if the answer is lost, `OutcomeUnknown` is raised instead of sending it again.
        `OutcomeUnknown.find()` then looks for the record by `supplier_id` with `supplier_document_no` or
        `supplier_document_no`.

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
        return self._one((POST_POP_ORDER,), lambda: m.PopOrder, options, {}, lambda: p.PopOrderWrite, taken(body))

    def update(
        self, id: int, /, *, options: RequestOptions | None = None, **body: Unpack[p.PopOrderWrite]
    ) -> m.PopOrder:
        """Changes one purchase order; fields not sent keep their value.

        Not atomic: lines are applied in turn, and when one fails the earlier ones stay saved and the later ones are
        not tried. Lines are merged by `id`; `is_to_delete` removes one. `is_editing: false` confirms a draft.

        Sent once at most: if the answer is lost, `OutcomeUnknown` is raised instead of sending it again.

        Args:
            id: Id of the POP order.
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
            (PUT_POP_ORDER,), lambda: m.PopOrder, options, {"id": id}, lambda: p.PopOrderWrite, taken(body)
        )

    def delete(self, id: int, /, *, options: RequestOptions | None = None) -> None:
        """Deletes one purchase order.

        Also the way to discard a draft, such as one made by `pop_orders_duplicate`.

        Sent once at most: if the answer is lost, `OutcomeUnknown` is raised instead of sending it again.

        Args:
            id: Id of the POP order.
            options: settings of this call only.

        Raises:
            UsageError: an argument is wrong; nothing was sent.
            ApiError: the answer was an error.
            OutcomeUnknown: it was sent, and no answer says what became of it.
        """
        self._none((DELETE_POP_ORDER,), options, {"id": id})

    def preview(
        self, *, options: RequestOptions | None = None, **body: Unpack[p.PopOrdersNewRequestWrite]
    ) -> m.PopOrder:
        """Previews a purchase order filled with the defaults of a supplier.

        Nothing is stored; complete the answer and send it to `pop_orders`.

        Stores nothing, so it is sent again after a failure. Since 2024 R1.

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
            (POST_POP_ORDERS_NEW,), lambda: m.PopOrder, options, {}, lambda: p.PopOrdersNewRequestWrite, taken(body)
        )

    def update_draft(
        self, id: int, /, *, options: RequestOptions | None = None, **body: Unpack[p.PopOrderWrite]
    ) -> m.PopOrder:
        """Changes the draft of a new purchase order.

        Inferred from its form: unlike the POST on `pop_orders_new` this stores the draft.

        Sent once at most: if the answer is lost, `OutcomeUnknown` is raised instead of sending it again. Since 2024
        R1.

        Args:
            id: Id of the POP order draft.
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
            (PUT_POP_ORDER_NEW,), lambda: m.PopOrder, options, {"id": id}, lambda: p.PopOrderWrite, taken(body)
        )

    def duplicate(
        self, *, options: RequestOptions | None = None, **body: Unpack[p.PopOrderDuplicateFlagsWrite]
    ) -> m.PopOrder:
        """Creates a draft order as a copy of an existing one.

        The draft stays until it is confirmed by a PUT on `pop_orders` with `is_editing: false`, or deleted.

        Sent once at most: if the answer is lost, `OutcomeUnknown` is raised instead of sending it again. Since 2024
        R1.

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
            (POST_POP_ORDERS_DUPLICATE,),
            lambda: m.PopOrder,
            options,
            {},
            lambda: p.PopOrderDuplicateFlagsWrite,
            taken(body),
        )


class AsyncPopOrders(AsyncResource):
    """A purchase order with totals, states, addresses and lines."""

    def list(
        self,
        *,
        where: Where[f.PopOrderFields] = None,
        order_by: OrderBy[f.PopOrderFields] = None,
        select: Sequence[str] | None = None,
        expand: Sequence[f.PopOrderExpand] | None = None,
        page_size: int | None = None,
        limit: int | None = None,
        supplier_id: int | None = None,
        options: RequestOptions | None = None,
    ) -> AsyncPager[m.PopOrder]:
        """Lists purchase orders.

        Lines, supplier and addresses come only with `$expand`; for bulk reads prefer `pop_order_line_views` or
        `pop_order_return_views`. `available_document_discount` is a custom expand and slow.

        Pages go by key (`id`): every row that is there throughout comes exactly once. With an `order_by` of your
        own they go by position, and rows that come or go meanwhile may shift others.

        Args:
            where: which rows: a condition, or a function of a row's fields that gives one.
            order_by: the order of the rows; without it, the one in which no row is lost between pages.
            select: the fields to fetch; the others are None.
            expand: the children to fetch with each row.
            page_size: rows to fetch at a time.
            limit: rows to give at most.
            supplier_id: Id of the supplier.
            options: settings of this call only.

        Returns:
            A lazy pager of rows; nothing is sent before the first row is asked for.

        Raises:
            UsageError: an argument is wrong; nothing was sent.
            ApiError: while reading, an error was the answer.
        """
        return self._list(
            (GET_POP_ORDERS, GET_POP_ORDERS_FOR_SUPPLIER),
            lambda: m.PopOrder,
            options,
            {"supplier_id": supplier_id, **listed(where, order_by, select, page_size, limit, expand)},
        )

    async def get(
        self,
        id: int,
        /,
        *,
        select: Sequence[str] | None = None,
        expand: Sequence[f.PopOrderExpand] | None = None,
        options: RequestOptions | None = None,
    ) -> m.PopOrder:
        """Reads one purchase order.

        With `$expand=is_to_lock` the order is locked and `lock_id` returned; send that back in the PUT with
        `is_editing: false` to release it.

        Args:
            id: Id of the POP order.
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
            (GET_POP_ORDER,), lambda: m.PopOrder, options, {"id": id, "select": select, "expand": expand}
        )

    async def create(self, *, options: RequestOptions | None = None, **body: Unpack[p.PopOrderWrite]) -> m.PopOrder:
        """Creates a purchase order with its lines.

        `is_editing: true` keeps it as a draft; false, and apparently leaving it out, makes it live. `document_no`
        is needed only on Professional without automatic numbering. A repeated request creates a second order: look
        up `supplier_document_no` or another key first.

        Sent once at most: if the answer is lost, `OutcomeUnknown` is raised instead of sending it again.
        `OutcomeUnknown.find()` then looks for the record by `supplier_id` with `supplier_document_no` or
        `supplier_document_no`.

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
        return await self._one((POST_POP_ORDER,), lambda: m.PopOrder, options, {}, lambda: p.PopOrderWrite, taken(body))

    async def update(
        self, id: int, /, *, options: RequestOptions | None = None, **body: Unpack[p.PopOrderWrite]
    ) -> m.PopOrder:
        """Changes one purchase order; fields not sent keep their value.

        Not atomic: lines are applied in turn, and when one fails the earlier ones stay saved and the later ones are
        not tried. Lines are merged by `id`; `is_to_delete` removes one. `is_editing: false` confirms a draft.

        Sent once at most: if the answer is lost, `OutcomeUnknown` is raised instead of sending it again.

        Args:
            id: Id of the POP order.
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
            (PUT_POP_ORDER,), lambda: m.PopOrder, options, {"id": id}, lambda: p.PopOrderWrite, taken(body)
        )

    async def delete(self, id: int, /, *, options: RequestOptions | None = None) -> None:
        """Deletes one purchase order.

        Also the way to discard a draft, such as one made by `pop_orders_duplicate`.

        Sent once at most: if the answer is lost, `OutcomeUnknown` is raised instead of sending it again.

        Args:
            id: Id of the POP order.
            options: settings of this call only.

        Raises:
            UsageError: an argument is wrong; nothing was sent.
            ApiError: the answer was an error.
            OutcomeUnknown: it was sent, and no answer says what became of it.
        """
        await self._none((DELETE_POP_ORDER,), options, {"id": id})

    async def preview(
        self, *, options: RequestOptions | None = None, **body: Unpack[p.PopOrdersNewRequestWrite]
    ) -> m.PopOrder:
        """Previews a purchase order filled with the defaults of a supplier.

        Nothing is stored; complete the answer and send it to `pop_orders`.

        Stores nothing, so it is sent again after a failure. Since 2024 R1.

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
            (POST_POP_ORDERS_NEW,), lambda: m.PopOrder, options, {}, lambda: p.PopOrdersNewRequestWrite, taken(body)
        )

    async def update_draft(
        self, id: int, /, *, options: RequestOptions | None = None, **body: Unpack[p.PopOrderWrite]
    ) -> m.PopOrder:
        """Changes the draft of a new purchase order.

        Inferred from its form: unlike the POST on `pop_orders_new` this stores the draft.

        Sent once at most: if the answer is lost, `OutcomeUnknown` is raised instead of sending it again. Since 2024
        R1.

        Args:
            id: Id of the POP order draft.
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
            (PUT_POP_ORDER_NEW,), lambda: m.PopOrder, options, {"id": id}, lambda: p.PopOrderWrite, taken(body)
        )

    async def duplicate(
        self, *, options: RequestOptions | None = None, **body: Unpack[p.PopOrderDuplicateFlagsWrite]
    ) -> m.PopOrder:
        """Creates a draft order as a copy of an existing one.

        The draft stays until it is confirmed by a PUT on `pop_orders` with `is_editing: false`, or deleted.

        Sent once at most: if the answer is lost, `OutcomeUnknown` is raised instead of sending it again. Since 2024
        R1.

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
            (POST_POP_ORDERS_DUPLICATE,),
            lambda: m.PopOrder,
            options,
            {},
            lambda: p.PopOrderDuplicateFlagsWrite,
            taken(body),
        )
