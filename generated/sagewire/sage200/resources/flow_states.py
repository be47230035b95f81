"""A text value kept under a flow id, for an integration that must remember its state."""

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

GET_FLOW_STATES = Operation(
    id="GetFlowStates",
    method="GET",
    path="/flow_states",
    resource="flow_states",
    name="list",
    query="odata",
    filter=Filter(),
    paging=_paging.BY_ID,
    since="2020 R2",
)
POST_FLOW_STATE = Operation(
    id="PostFlowState",
    method="POST",
    path="/flow_states",
    resource="flow_states",
    name="create",
    safety="write",
    body=True,
    natural_key=NaturalKey(keys=(("flow_id",),), find="GetFlowStates", settle=5),
    since="2020 R2",
)
GET_FLOW_STATE = Operation(
    id="GetFlowState",
    method="GET",
    path="/flow_states/{Id}",
    resource="flow_states",
    name="get",
    parameters=(Parameter(name="id", wire="Id", location="path", required=True),),
    query="odata",
    since="2020 R2",
)
PUT_FLOW_STATE = Operation(
    id="PutFlowState",
    method="PUT",
    path="/flow_states/{Id}",
    resource="flow_states",
    name="update",
    parameters=(Parameter(name="id", wire="Id", location="path", required=True),),
    safety="idempotent",
    body=True,
    since="2020 R2",
)
DELETE_FLOW_STATE = Operation(
    id="DeleteFlowState",
    method="DELETE",
    path="/flow_states/{Id}",
    resource="flow_states",
    name="delete",
    parameters=(Parameter(name="id", wire="Id", location="path", required=True),),
    safety="write",
    since="2020 R2",
)


class FlowStates(Resource):
    """A text value kept under a flow id, for an integration that must remember its state."""

    def list(
        self,
        *,
        where: Where[f.FlowStateFields] = None,
        order_by: OrderBy[f.FlowStateFields] = None,
        select: Sequence[str] | None = None,
        page_size: int | None = None,
        limit: int | None = None,
        options: RequestOptions | None = None,
    ) -> Pager[m.FlowState]:
        """Lists the stored flow states.

        Pages go by key (`id`): every row that is there throughout comes exactly once. With an `order_by` of your
        own they go by position, and rows that come or go meanwhile may shift others. Since 2020 R2.

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
            (GET_FLOW_STATES,), lambda: m.FlowState, options, listed(where, order_by, select, page_size, limit)
        )

    def get(
        self, id: int, /, *, select: Sequence[str] | None = None, options: RequestOptions | None = None
    ) -> m.FlowState:
        """Reads one flow state by its id.

        Since 2020 R2.

        Args:
            id: Id of the flow state.
            select: the fields to fetch; the others are None.
            options: settings of this call only.

        Returns:
            The record.

        Raises:
            UsageError: an argument is wrong; nothing was sent.
            ApiError: the answer was an error.
        """
        return self._one((GET_FLOW_STATE,), lambda: m.FlowState, options, {"id": id, "select": select})

    def create(self, *, options: RequestOptions | None = None, **body: Unpack[p.FlowStateWrite]) -> m.FlowState:
        """Creates a flow state, a text value stored under a `flow_id`.

        Sent once at most: if the answer is lost, `OutcomeUnknown` is raised instead of sending it again.
        `OutcomeUnknown.find()` then looks for the record by `flow_id`. Since 2020 R2.

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
        return self._one((POST_FLOW_STATE,), lambda: m.FlowState, options, {}, lambda: p.FlowStateWrite, taken(body))

    def update(
        self, id: int, /, *, options: RequestOptions | None = None, **body: Unpack[p.FlowStateWrite]
    ) -> m.FlowState:
        """Changes a flow state; only the fields sent are changed.

        May be sent again after a failure: the second time changes nothing more. Since 2020 R2.

        Args:
            id: Id of the flow state.
            **body: the fields to send; what is not named is not sent.
            options: settings of this call only.

        Returns:
            The record as it is now.

        Raises:
            UsageError: an argument is wrong; nothing was sent.
            ApiError: the answer was an error.
        """
        return self._one(
            (PUT_FLOW_STATE,), lambda: m.FlowState, options, {"id": id}, lambda: p.FlowStateWrite, taken(body)
        )

    def delete(self, id: int, /, *, options: RequestOptions | None = None) -> None:
        """Deletes a flow state.

        Sent once at most: if the answer is lost, `OutcomeUnknown` is raised instead of sending it again. Since 2020
        R2.

        Args:
            id: Id of the flow state.
            options: settings of this call only.

        Raises:
            UsageError: an argument is wrong; nothing was sent.
            ApiError: the answer was an error.
            OutcomeUnknown: it was sent, and no answer says what became of it.
        """
        self._none((DELETE_FLOW_STATE,), options, {"id": id})


class AsyncFlowStates(AsyncResource):
    """A text value kept under a flow id, for an integration that must remember its state."""

    def list(
        self,
        *,
        where: Where[f.FlowStateFields] = None,
        order_by: OrderBy[f.FlowStateFields] = None,
        select: Sequence[str] | None = None,
        page_size: int | None = None,
        limit: int | None = None,
        options: RequestOptions | None = None,
    ) -> AsyncPager[m.FlowState]:
        """Lists the stored flow states.

        Pages go by key (`id`): every row that is there throughout comes exactly once. With an `order_by` of your
        own they go by position, and rows that come or go meanwhile may shift others. Since 2020 R2.

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
            (GET_FLOW_STATES,), lambda: m.FlowState, options, listed(where, order_by, select, page_size, limit)
        )

    async def get(
        self, id: int, /, *, select: Sequence[str] | None = None, options: RequestOptions | None = None
    ) -> m.FlowState:
        """Reads one flow state by its id.

        Since 2020 R2.

        Args:
            id: Id of the flow state.
            select: the fields to fetch; the others are None.
            options: settings of this call only.

        Returns:
            The record.

        Raises:
            UsageError: an argument is wrong; nothing was sent.
            ApiError: the answer was an error.
        """
        return await self._one((GET_FLOW_STATE,), lambda: m.FlowState, options, {"id": id, "select": select})

    async def create(self, *, options: RequestOptions | None = None, **body: Unpack[p.FlowStateWrite]) -> m.FlowState:
        """Creates a flow state, a text value stored under a `flow_id`.

        Sent once at most: if the answer is lost, `OutcomeUnknown` is raised instead of sending it again.
        `OutcomeUnknown.find()` then looks for the record by `flow_id`. Since 2020 R2.

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
        return await self._one(
            (POST_FLOW_STATE,), lambda: m.FlowState, options, {}, lambda: p.FlowStateWrite, taken(body)
        )

    async def update(
        self, id: int, /, *, options: RequestOptions | None = None, **body: Unpack[p.FlowStateWrite]
    ) -> m.FlowState:
        """Changes a flow state; only the fields sent are changed.

        May be sent again after a failure: the second time changes nothing more. Since 2020 R2.

        Args:
            id: Id of the flow state.
            **body: the fields to send; what is not named is not sent.
            options: settings of this call only.

        Returns:
            The record as it is now.

        Raises:
            UsageError: an argument is wrong; nothing was sent.
            ApiError: the answer was an error.
        """
        return await self._one(
            (PUT_FLOW_STATE,), lambda: m.FlowState, options, {"id": id}, lambda: p.FlowStateWrite, taken(body)
        )

    async def delete(self, id: int, /, *, options: RequestOptions | None = None) -> None:
        """Deletes a flow state.

        Sent once at most: if the answer is lost, `OutcomeUnknown` is raised instead of sending it again. Since 2020
        R2.

        Args:
            id: Id of the flow state.
            options: settings of this call only.

        Raises:
            UsageError: an argument is wrong; nothing was sent.
            ApiError: the answer was an error.
            OutcomeUnknown: it was sent, and no answer says what became of it.
        """
        await self._none((DELETE_FLOW_STATE,), options, {"id": id})
