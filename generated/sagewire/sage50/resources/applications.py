"""Registers a further application of a developer."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sagewire.runtime.hidden import hidden, taken
from sagewire.runtime.operation import Operation, Parameter
from sagewire.runtime.resource import AsyncResource, Resource
from sagewire.sage50 import models as m
from sagewire.sage50 import params as p

if TYPE_CHECKING:
    from typing import Unpack

    from sagewire.runtime.options import RequestOptions

REGISTER_APPLICATION = Operation(
    id="RegisterApplication",
    method="POST",
    path="/api/developers/{developerId}/applications",
    resource="applications",
    name="create",
    parameters=(Parameter(name="developer_id", wire="developerId", location="path", required=True, secret=True),),
    safety="write",
    body=True,
    extensions={"credentials": {"parts": []}},
)


class Applications(Resource):
    """Registers a further application of a developer."""

    def create(
        self, *, developer_id: str, options: RequestOptions | None = None, **body: Unpack[p.ApplicationWrite]
    ) -> m.ApplicationRegistration:
        """Registers a further application of a developer.

        Whether the new application id comes with the answer or by e-mail is not stated; either is taken.

        Sent once at most: if the answer is lost, `OutcomeUnknown` is raised instead of sending it again. Sends no
        credentials.

        Args:
            developer_id: Developer id, from the e-mail after registration; keep it secret.
            **body: the fields to send; what is not named is not sent.
            options: settings of this call only.

        Returns:
            The application id, or where the registration is completed.

        Raises:
            UsageError: an argument is wrong; nothing was sent.
            ApiError: the answer was an error.
            OutcomeUnknown: it was sent, and no answer says what became of it.
        """
        developer_id = hidden(developer_id)
        return self._one(
            (REGISTER_APPLICATION,),
            lambda: m.ApplicationRegistration,
            options,
            {"developer_id": developer_id},
            lambda: p.ApplicationWrite,
            taken(body),
        )


class AsyncApplications(AsyncResource):
    """Registers a further application of a developer."""

    async def create(
        self, *, developer_id: str, options: RequestOptions | None = None, **body: Unpack[p.ApplicationWrite]
    ) -> m.ApplicationRegistration:
        """Registers a further application of a developer.

        Whether the new application id comes with the answer or by e-mail is not stated; either is taken.

        Sent once at most: if the answer is lost, `OutcomeUnknown` is raised instead of sending it again. Sends no
        credentials.

        Args:
            developer_id: Developer id, from the e-mail after registration; keep it secret.
            **body: the fields to send; what is not named is not sent.
            options: settings of this call only.

        Returns:
            The application id, or where the registration is completed.

        Raises:
            UsageError: an argument is wrong; nothing was sent.
            ApiError: the answer was an error.
            OutcomeUnknown: it was sent, and no answer says what became of it.
        """
        developer_id = hidden(developer_id)
        return await self._one(
            (REGISTER_APPLICATION,),
            lambda: m.ApplicationRegistration,
            options,
            {"developer_id": developer_id},
            lambda: p.ApplicationWrite,
            taken(body),
        )
