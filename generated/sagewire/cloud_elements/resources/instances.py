"""An element with the credentials of one company."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sagewire.cloud_elements import _paging
from sagewire.cloud_elements import models as m
from sagewire.cloud_elements import params as p
from sagewire.runtime.hidden import taken
from sagewire.runtime.operation import Operation, Parameter
from sagewire.runtime.resource import AsyncResource, Resource, listed

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Unpack

    from sagewire.runtime.options import RequestOptions
    from sagewire.runtime.paging.pager import AsyncPager, Pager

LIST_INSTANCES = Operation(
    id="ListInstances",
    method="GET",
    path="/instances",
    resource="instances",
    name="list",
    parameters=(
        Parameter(name="search_text", wire="searchText", location="query"),
        Parameter(name="tags", wire="tags[]", location="query"),
    ),
    paging=_paging.BY_TOKEN,
    extensions={"credentials": {"parts": ["user", "organization"]}, "empty": {"status": [404]}},
)
REPLACE_OWN_INSTANCE = Operation(
    id="ReplaceOwnInstance",
    method="PUT",
    path="/instances",
    resource="instances",
    name="replace_own",
    safety="write",
    body=True,
    extensions={"credentials": {"parts": ["user", "element"]}},
)
CREATE_INSTANCE = Operation(
    id="CreateInstance",
    method="POST",
    path="/instances",
    resource="instances",
    name="create",
    safety="write",
    body=True,
    extensions={"credentials": {"parts": ["user", "organization"]}},
)
UPDATE_OWN_INSTANCE = Operation(
    id="UpdateOwnInstance",
    method="PATCH",
    path="/instances",
    resource="instances",
    name="update_own",
    safety="write",
    body=True,
    extensions={"credentials": {"parts": ["user", "element"]}},
)
GET_INSTANCE = Operation(
    id="GetInstance",
    method="GET",
    path="/instances/{id}",
    resource="instances",
    name="get",
    parameters=(Parameter(name="id", wire="id", location="path", required=True),),
    extensions={"credentials": {"parts": ["user", "organization"]}},
)
REPLACE_INSTANCE = Operation(
    id="ReplaceInstance",
    method="PUT",
    path="/instances/{id}",
    resource="instances",
    name="replace",
    parameters=(Parameter(name="id", wire="id", location="path", required=True),),
    safety="write",
    body=True,
    extensions={"credentials": {"parts": ["user", "organization"]}},
)
DELETE_INSTANCE = Operation(
    id="DeleteInstance",
    method="DELETE",
    path="/instances/{id}",
    resource="instances",
    name="delete",
    parameters=(Parameter(name="id", wire="id", location="path", required=True),),
    safety="write",
    extensions={"credentials": {"parts": ["user", "organization"]}},
)
UPDATE_INSTANCE = Operation(
    id="UpdateInstance",
    method="PATCH",
    path="/instances/{id}",
    resource="instances",
    name="update",
    parameters=(Parameter(name="id", wire="id", location="path", required=True),),
    safety="write",
    body=True,
    extensions={"credentials": {"parts": ["user", "organization"]}},
)


class Instances(Resource):
    """An element with the credentials of one company."""

    def list(
        self,
        *,
        page_size: int | None = None,
        limit: int | None = None,
        search_text: str | None = None,
        tags: Sequence[str] | None = None,
        options: RequestOptions | None = None,
    ) -> Pager[m.Instance]:
        """Lists the instances of the account.

        Answers 404 if none matches. With the token of an instance it answers with that instance instead.

        Pages go by a token that each answer gives for the next one. Needs the client's `user` and `organization`.
        Seen on the wire, not stated by the maker.

        Args:
            page_size: rows to fetch at a time.
            limit: rows to give at most.
            search_text: Only instances with this text.
            tags: Only instances with these tags.
            options: settings of this call only.

        Returns:
            A lazy pager of rows; nothing is sent before the first row is asked for.

        Raises:
            UsageError: an argument is wrong; nothing was sent.
            ApiError: while reading, an error was the answer.
        """
        return self._list(
            (LIST_INSTANCES,),
            lambda: m.Instance,
            options,
            {"search_text": search_text, "tags": tags, **listed(page_size=page_size, limit=limit)},
        )

    def get(self, id: int, /, *, options: RequestOptions | None = None) -> m.Instance:
        """Reads one instance.

        Needs the client's `user` and `organization`. Seen on the wire, not stated by the maker.

        Args:
            id: Id of the instance.
            options: settings of this call only.

        Returns:
            The instance; secrets in its configuration are masked.

        Raises:
            UsageError: an argument is wrong; nothing was sent.
            ApiError: the answer was an error.
        """
        return self._one((GET_INSTANCE,), lambda: m.Instance, options, {"id": id})

    def create(self, *, options: RequestOptions | None = None, **body: Unpack[p.NewInstanceWrite]) -> m.Instance:
        """Makes an instance of an element, with polling if it is configured.

        Needs the user and the organization secret. Keep `id` and `token` of the answer: the token opens the
        resources of the instance.

        Sent once at most: if the answer is lost, `OutcomeUnknown` is raised instead of sending it again. Needs the
        client's `user` and `organization`.

        Args:
            **body: the fields to send; what is not named is not sent.
            options: settings of this call only.

        Returns:
            The instance with its token.

        Raises:
            UsageError: an argument is wrong; nothing was sent.
            ApiError: the answer was an error.
            OutcomeUnknown: it was sent, and no answer says what became of it.
        """
        return self._one((CREATE_INSTANCE,), lambda: m.Instance, options, {}, lambda: p.NewInstanceWrite, taken(body))

    def update(
        self, id: int, /, *, options: RequestOptions | None = None, **body: Unpack[p.InstanceChangeWrite]
    ) -> m.Instance:
        """Changes an instance, such as its callback URL.

        Sent once at most: if the answer is lost, `OutcomeUnknown` is raised instead of sending it again. Needs the
        client's `user` and `organization`. Seen on the wire, not stated by the maker.

        Args:
            id: Id of the instance.
            **body: the fields to send; what is not named is not sent.
            options: settings of this call only.

        Returns:
            The instance as it is now.

        Raises:
            UsageError: an argument is wrong; nothing was sent.
            ApiError: the answer was an error.
            OutcomeUnknown: it was sent, and no answer says what became of it.
        """
        return self._one(
            (UPDATE_INSTANCE,), lambda: m.Instance, options, {"id": id}, lambda: p.InstanceChangeWrite, taken(body)
        )

    def delete(self, id: int, /, *, options: RequestOptions | None = None) -> None:
        """Deletes an instance; its token answers 401 from then on.

        Sent once at most: if the answer is lost, `OutcomeUnknown` is raised instead of sending it again. Needs the
        client's `user` and `organization`. Seen on the wire, not stated by the maker.

        Args:
            id: Id of the instance.
            options: settings of this call only.

        Raises:
            UsageError: an argument is wrong; nothing was sent.
            ApiError: the answer was an error.
            OutcomeUnknown: it was sent, and no answer says what became of it.
        """
        self._none((DELETE_INSTANCE,), options, {"id": id})

    def replace_own(self, *, options: RequestOptions | None = None, **body: Unpack[p.NewInstanceWrite]) -> m.Instance:
        """Replaces the instance whose token is sent.

        Sent once at most: if the answer is lost, `OutcomeUnknown` is raised instead of sending it again. Needs the
        client's `user` and `element`. Seen on the wire, not stated by the maker.

        Args:
            **body: the fields to send; what is not named is not sent.
            options: settings of this call only.

        Returns:
            The instance as it is now.

        Raises:
            UsageError: an argument is wrong; nothing was sent.
            ApiError: the answer was an error.
            OutcomeUnknown: it was sent, and no answer says what became of it.
        """
        return self._one(
            (REPLACE_OWN_INSTANCE,), lambda: m.Instance, options, {}, lambda: p.NewInstanceWrite, taken(body)
        )

    def update_own(self, *, options: RequestOptions | None = None, **body: Unpack[p.InstanceChangeWrite]) -> m.Instance:
        """Changes the instance whose token is sent.

        Sent once at most: if the answer is lost, `OutcomeUnknown` is raised instead of sending it again. Needs the
        client's `user` and `element`. Seen on the wire, not stated by the maker.

        Args:
            **body: the fields to send; what is not named is not sent.
            options: settings of this call only.

        Returns:
            The instance as it is now.

        Raises:
            UsageError: an argument is wrong; nothing was sent.
            ApiError: the answer was an error.
            OutcomeUnknown: it was sent, and no answer says what became of it.
        """
        return self._one(
            (UPDATE_OWN_INSTANCE,), lambda: m.Instance, options, {}, lambda: p.InstanceChangeWrite, taken(body)
        )

    def replace(
        self, id: int, /, *, options: RequestOptions | None = None, **body: Unpack[p.NewInstanceWrite]
    ) -> m.Instance:
        """Replaces an instance.

        Sent once at most: if the answer is lost, `OutcomeUnknown` is raised instead of sending it again. Needs the
        client's `user` and `organization`. Seen on the wire, not stated by the maker.

        Args:
            id: Id of the instance.
            **body: the fields to send; what is not named is not sent.
            options: settings of this call only.

        Returns:
            The instance as it is now.

        Raises:
            UsageError: an argument is wrong; nothing was sent.
            ApiError: the answer was an error.
            OutcomeUnknown: it was sent, and no answer says what became of it.
        """
        return self._one(
            (REPLACE_INSTANCE,), lambda: m.Instance, options, {"id": id}, lambda: p.NewInstanceWrite, taken(body)
        )


class AsyncInstances(AsyncResource):
    """An element with the credentials of one company."""

    def list(
        self,
        *,
        page_size: int | None = None,
        limit: int | None = None,
        search_text: str | None = None,
        tags: Sequence[str] | None = None,
        options: RequestOptions | None = None,
    ) -> AsyncPager[m.Instance]:
        """Lists the instances of the account.

        Answers 404 if none matches. With the token of an instance it answers with that instance instead.

        Pages go by a token that each answer gives for the next one. Needs the client's `user` and `organization`.
        Seen on the wire, not stated by the maker.

        Args:
            page_size: rows to fetch at a time.
            limit: rows to give at most.
            search_text: Only instances with this text.
            tags: Only instances with these tags.
            options: settings of this call only.

        Returns:
            A lazy pager of rows; nothing is sent before the first row is asked for.

        Raises:
            UsageError: an argument is wrong; nothing was sent.
            ApiError: while reading, an error was the answer.
        """
        return self._list(
            (LIST_INSTANCES,),
            lambda: m.Instance,
            options,
            {"search_text": search_text, "tags": tags, **listed(page_size=page_size, limit=limit)},
        )

    async def get(self, id: int, /, *, options: RequestOptions | None = None) -> m.Instance:
        """Reads one instance.

        Needs the client's `user` and `organization`. Seen on the wire, not stated by the maker.

        Args:
            id: Id of the instance.
            options: settings of this call only.

        Returns:
            The instance; secrets in its configuration are masked.

        Raises:
            UsageError: an argument is wrong; nothing was sent.
            ApiError: the answer was an error.
        """
        return await self._one((GET_INSTANCE,), lambda: m.Instance, options, {"id": id})

    async def create(self, *, options: RequestOptions | None = None, **body: Unpack[p.NewInstanceWrite]) -> m.Instance:
        """Makes an instance of an element, with polling if it is configured.

        Needs the user and the organization secret. Keep `id` and `token` of the answer: the token opens the
        resources of the instance.

        Sent once at most: if the answer is lost, `OutcomeUnknown` is raised instead of sending it again. Needs the
        client's `user` and `organization`.

        Args:
            **body: the fields to send; what is not named is not sent.
            options: settings of this call only.

        Returns:
            The instance with its token.

        Raises:
            UsageError: an argument is wrong; nothing was sent.
            ApiError: the answer was an error.
            OutcomeUnknown: it was sent, and no answer says what became of it.
        """
        return await self._one(
            (CREATE_INSTANCE,), lambda: m.Instance, options, {}, lambda: p.NewInstanceWrite, taken(body)
        )

    async def update(
        self, id: int, /, *, options: RequestOptions | None = None, **body: Unpack[p.InstanceChangeWrite]
    ) -> m.Instance:
        """Changes an instance, such as its callback URL.

        Sent once at most: if the answer is lost, `OutcomeUnknown` is raised instead of sending it again. Needs the
        client's `user` and `organization`. Seen on the wire, not stated by the maker.

        Args:
            id: Id of the instance.
            **body: the fields to send; what is not named is not sent.
            options: settings of this call only.

        Returns:
            The instance as it is now.

        Raises:
            UsageError: an argument is wrong; nothing was sent.
            ApiError: the answer was an error.
            OutcomeUnknown: it was sent, and no answer says what became of it.
        """
        return await self._one(
            (UPDATE_INSTANCE,), lambda: m.Instance, options, {"id": id}, lambda: p.InstanceChangeWrite, taken(body)
        )

    async def delete(self, id: int, /, *, options: RequestOptions | None = None) -> None:
        """Deletes an instance; its token answers 401 from then on.

        Sent once at most: if the answer is lost, `OutcomeUnknown` is raised instead of sending it again. Needs the
        client's `user` and `organization`. Seen on the wire, not stated by the maker.

        Args:
            id: Id of the instance.
            options: settings of this call only.

        Raises:
            UsageError: an argument is wrong; nothing was sent.
            ApiError: the answer was an error.
            OutcomeUnknown: it was sent, and no answer says what became of it.
        """
        await self._none((DELETE_INSTANCE,), options, {"id": id})

    async def replace_own(
        self, *, options: RequestOptions | None = None, **body: Unpack[p.NewInstanceWrite]
    ) -> m.Instance:
        """Replaces the instance whose token is sent.

        Sent once at most: if the answer is lost, `OutcomeUnknown` is raised instead of sending it again. Needs the
        client's `user` and `element`. Seen on the wire, not stated by the maker.

        Args:
            **body: the fields to send; what is not named is not sent.
            options: settings of this call only.

        Returns:
            The instance as it is now.

        Raises:
            UsageError: an argument is wrong; nothing was sent.
            ApiError: the answer was an error.
            OutcomeUnknown: it was sent, and no answer says what became of it.
        """
        return await self._one(
            (REPLACE_OWN_INSTANCE,), lambda: m.Instance, options, {}, lambda: p.NewInstanceWrite, taken(body)
        )

    async def update_own(
        self, *, options: RequestOptions | None = None, **body: Unpack[p.InstanceChangeWrite]
    ) -> m.Instance:
        """Changes the instance whose token is sent.

        Sent once at most: if the answer is lost, `OutcomeUnknown` is raised instead of sending it again. Needs the
        client's `user` and `element`. Seen on the wire, not stated by the maker.

        Args:
            **body: the fields to send; what is not named is not sent.
            options: settings of this call only.

        Returns:
            The instance as it is now.

        Raises:
            UsageError: an argument is wrong; nothing was sent.
            ApiError: the answer was an error.
            OutcomeUnknown: it was sent, and no answer says what became of it.
        """
        return await self._one(
            (UPDATE_OWN_INSTANCE,), lambda: m.Instance, options, {}, lambda: p.InstanceChangeWrite, taken(body)
        )

    async def replace(
        self, id: int, /, *, options: RequestOptions | None = None, **body: Unpack[p.NewInstanceWrite]
    ) -> m.Instance:
        """Replaces an instance.

        Sent once at most: if the answer is lost, `OutcomeUnknown` is raised instead of sending it again. Needs the
        client's `user` and `organization`. Seen on the wire, not stated by the maker.

        Args:
            id: Id of the instance.
            **body: the fields to send; what is not named is not sent.
            options: settings of this call only.

        Returns:
            The instance as it is now.

        Raises:
            UsageError: an argument is wrong; nothing was sent.
            ApiError: the answer was an error.
            OutcomeUnknown: it was sent, and no answer says what became of it.
        """
        return await self._one(
            (REPLACE_INSTANCE,), lambda: m.Instance, options, {"id": id}, lambda: p.NewInstanceWrite, taken(body)
        )
