"""Makes a label."""

from __future__ import annotations

from typing import TYPE_CHECKING

from acme.keys import params as p
from sagewire.runtime.hidden import hidden, taken
from sagewire.runtime.operation import Operation, Parameter
from sagewire.runtime.resource import AsyncResource, Resource

if TYPE_CHECKING:
    from typing import Unpack

    from sagewire.runtime.options import RequestOptions

CREATE_LABEL = Operation(
    id="CreateLabel",
    method="POST",
    path="/users/{user}/parcels/{id}/labels",
    resource="labels",
    name="create",
    parameters=(
        Parameter(name="user", wire="user", location="path", required=True, secret=True),
        Parameter(name="parcel_id", wire="id", location="path", required=True),
    ),
    safety="write",
    body=True,
)


class Labels(Resource):
    """Makes a label."""

    def create(
        self,
        *,
        user: str,
        parcel_id: str,
        options: RequestOptions | None = None,
        **body: Unpack[p.CreateLabelRequestWrite],
    ) -> None:
        """Makes a label.

        Sent once at most: if the answer is lost, `OutcomeUnknown` is raised instead of sending it again.

        Args:
            user: the user.
            parcel_id: the id of the record.
            **body: the fields to send; what is not named is not sent.
            options: settings of this call only.

        Raises:
            UsageError: an argument is wrong; nothing was sent.
            ApiError: the answer was an error.
            OutcomeUnknown: it was sent, and no answer says what became of it.
        """
        user = hidden(user)
        self._none(
            (CREATE_LABEL,),
            options,
            {"user": user, "parcel_id": parcel_id},
            lambda: p.CreateLabelRequestWrite,
            taken(body),
        )


class AsyncLabels(AsyncResource):
    """Makes a label."""

    async def create(
        self,
        *,
        user: str,
        parcel_id: str,
        options: RequestOptions | None = None,
        **body: Unpack[p.CreateLabelRequestWrite],
    ) -> None:
        """Makes a label.

        Sent once at most: if the answer is lost, `OutcomeUnknown` is raised instead of sending it again.

        Args:
            user: the user.
            parcel_id: the id of the record.
            **body: the fields to send; what is not named is not sent.
            options: settings of this call only.

        Raises:
            UsageError: an argument is wrong; nothing was sent.
            ApiError: the answer was an error.
            OutcomeUnknown: it was sent, and no answer says what became of it.
        """
        user = hidden(user)
        await self._none(
            (CREATE_LABEL,),
            options,
            {"user": user, "parcel_id": parcel_id},
            lambda: p.CreateLabelRequestWrite,
            taken(body),
        )
