"""Find pets by status."""

from __future__ import annotations

from typing import TYPE_CHECKING

from acme.three_zero import _paging
from acme.three_zero import models as m
from acme.three_zero import params as p
from sagewire.runtime.hidden import taken
from sagewire.runtime.operation import Operation, Parameter
from sagewire.runtime.resource import AsyncResource, Resource, listed

if TYPE_CHECKING:
    from typing import Literal, Unpack

    from sagewire.runtime.options import RequestOptions
    from sagewire.runtime.paging.pager import AsyncPager, Pager

FIND_PETS_BY_STATUS = Operation(
    id="findPetsByStatus",
    method="GET",
    path="/pet/findByStatus",
    resource="pet",
    name="find_by_status",
    parameters=(Parameter(name="status", wire="status", location="query"),),
    paging=_paging.IN_ONE,
)
ADD_PET = Operation(id="addPet", method="POST", path="/pet", resource="pet", name="create", safety="write", body=True)
PUT_FORM = Operation(
    id="putForm",
    method="PUT",
    path="/pet/form",
    resource="pet",
    name="put_form",
    safety="write",
    body=True,
    content_type="multipart/form-data; boundary=part-9f4c1e7ab35d4d0a8a6e",
)
POST_FORM = Operation(
    id="postForm",
    method="POST",
    path="/pet/form",
    resource="pet",
    name="post_form",
    safety="write",
    body=True,
    content_type="application/x-www-form-urlencoded",
)


class Pet(Resource):
    """Find pets by status."""

    def create(self, *, options: RequestOptions | None = None, **body: Unpack[p.PetWrite]) -> m.Pet:
        """Add pet.

        Sent once at most: if the answer is lost, `OutcomeUnknown` is raised instead of sending it again.

        Args:
            **body: the fields to send; what is not named is not sent.
            options: settings of this call only.

        Returns:
            The pet.

        Raises:
            UsageError: an argument is wrong; nothing was sent.
            ApiError: the answer was an error.
            OutcomeUnknown: it was sent, and no answer says what became of it.
        """
        return self._one((ADD_PET,), lambda: m.Pet, options, {}, lambda: p.PetWrite, taken(body))

    def find_by_status(
        self,
        *,
        limit: int | None = None,
        status: Literal["available", "sold"] | str | None = None,
        options: RequestOptions | None = None,
    ) -> Pager[m.Pet]:
        """Find pets by status.

        Args:
            limit: rows to give at most.
            status: the status. Default: `available`.
            options: settings of this call only.

        Returns:
            A lazy pager of rows; nothing is sent before the first row is asked for.

        Raises:
            UsageError: an argument is wrong; nothing was sent.
            ApiError: while reading, an error was the answer.
        """
        return self._list((FIND_PETS_BY_STATUS,), lambda: m.Pet, options, {"status": status, **listed(limit=limit)})

    def put_form(self, *, options: RequestOptions | None = None, **body: Unpack[p.PutFormRequestWrite]) -> None:
        """Put form.

        Sent once at most: if the answer is lost, `OutcomeUnknown` is raised instead of sending it again.

        Args:
            **body: the fields to send; what is not named is not sent.
            options: settings of this call only.

        Raises:
            UsageError: an argument is wrong; nothing was sent.
            ApiError: the answer was an error.
            OutcomeUnknown: it was sent, and no answer says what became of it.
        """
        self._none((PUT_FORM,), options, {}, lambda: p.PutFormRequestWrite, taken(body))

    def post_form(self, *, options: RequestOptions | None = None, **body: Unpack[p.PostFormRequestWrite]) -> None:
        """Post form.

        Sent once at most: if the answer is lost, `OutcomeUnknown` is raised instead of sending it again.

        Args:
            **body: the fields to send; what is not named is not sent.
            options: settings of this call only.

        Raises:
            UsageError: an argument is wrong; nothing was sent.
            ApiError: the answer was an error.
            OutcomeUnknown: it was sent, and no answer says what became of it.
        """
        self._none((POST_FORM,), options, {}, lambda: p.PostFormRequestWrite, taken(body))


class AsyncPet(AsyncResource):
    """Find pets by status."""

    async def create(self, *, options: RequestOptions | None = None, **body: Unpack[p.PetWrite]) -> m.Pet:
        """Add pet.

        Sent once at most: if the answer is lost, `OutcomeUnknown` is raised instead of sending it again.

        Args:
            **body: the fields to send; what is not named is not sent.
            options: settings of this call only.

        Returns:
            The pet.

        Raises:
            UsageError: an argument is wrong; nothing was sent.
            ApiError: the answer was an error.
            OutcomeUnknown: it was sent, and no answer says what became of it.
        """
        return await self._one((ADD_PET,), lambda: m.Pet, options, {}, lambda: p.PetWrite, taken(body))

    def find_by_status(
        self,
        *,
        limit: int | None = None,
        status: Literal["available", "sold"] | str | None = None,
        options: RequestOptions | None = None,
    ) -> AsyncPager[m.Pet]:
        """Find pets by status.

        Args:
            limit: rows to give at most.
            status: the status. Default: `available`.
            options: settings of this call only.

        Returns:
            A lazy pager of rows; nothing is sent before the first row is asked for.

        Raises:
            UsageError: an argument is wrong; nothing was sent.
            ApiError: while reading, an error was the answer.
        """
        return self._list((FIND_PETS_BY_STATUS,), lambda: m.Pet, options, {"status": status, **listed(limit=limit)})

    async def put_form(self, *, options: RequestOptions | None = None, **body: Unpack[p.PutFormRequestWrite]) -> None:
        """Put form.

        Sent once at most: if the answer is lost, `OutcomeUnknown` is raised instead of sending it again.

        Args:
            **body: the fields to send; what is not named is not sent.
            options: settings of this call only.

        Raises:
            UsageError: an argument is wrong; nothing was sent.
            ApiError: the answer was an error.
            OutcomeUnknown: it was sent, and no answer says what became of it.
        """
        await self._none((PUT_FORM,), options, {}, lambda: p.PutFormRequestWrite, taken(body))

    async def post_form(self, *, options: RequestOptions | None = None, **body: Unpack[p.PostFormRequestWrite]) -> None:
        """Post form.

        Sent once at most: if the answer is lost, `OutcomeUnknown` is raised instead of sending it again.

        Args:
            **body: the fields to send; what is not named is not sent.
            options: settings of this call only.

        Raises:
            UsageError: an argument is wrong; nothing was sent.
            ApiError: the answer was an error.
            OutcomeUnknown: it was sent, and no answer says what became of it.
        """
        await self._none((POST_FORM,), options, {}, lambda: p.PostFormRequestWrite, taken(body))
