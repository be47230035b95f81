"""Makes a passcode, which the user types into Sage 50 to let the application in."""

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

CREATE_PASSCODE = Operation(
    id="CreatePasscode",
    method="POST",
    path="/api/developers/{developerId}/applications/{applicationId}/passcodes",
    resource="passcodes",
    name="create",
    parameters=(
        Parameter(name="developer_id", wire="developerId", location="path", required=True, secret=True),
        Parameter(name="application_id", wire="applicationId", location="path", required=True, secret=True),
    ),
    safety="write",
    body=True,
    extensions={"credentials": {"parts": []}},
)


class Passcodes(Resource):
    """Makes a passcode, which the user types into Sage 50 to let the application in."""

    def create(
        self,
        *,
        developer_id: str,
        application_id: str,
        options: RequestOptions | None = None,
        **body: Unpack[p.PasscodeRequestWrite],
    ) -> m.Passcode:
        """Makes a passcode, which the user types into Sage 50 to let the application in.

        Sage 50 then asks the user to consent, and on consent the API key is sent to `approvalUrl`. The secret given
        here is needed for every rotation, so keep it, apart from the key.

        Sent once at most: if the answer is lost, `OutcomeUnknown` is raised instead of sending it again. Sends no
        credentials.

        Args:
            developer_id: Developer id, from the e-mail after registration; keep it secret.
            application_id: Application id, from the e-mail after registration; keep it secret.
            **body: the fields to send; what is not named is not sent.
            options: settings of this call only.

        Returns:
            The passcode and how long it is good for.

        Raises:
            UsageError: an argument is wrong; nothing was sent.
            ApiError: the answer was an error.
            OutcomeUnknown: it was sent, and no answer says what became of it.
        """
        developer_id = hidden(developer_id)
        application_id = hidden(application_id)
        return self._one(
            (CREATE_PASSCODE,),
            lambda: m.Passcode,
            options,
            {"developer_id": developer_id, "application_id": application_id},
            lambda: p.PasscodeRequestWrite,
            taken(body),
        )


class AsyncPasscodes(AsyncResource):
    """Makes a passcode, which the user types into Sage 50 to let the application in."""

    async def create(
        self,
        *,
        developer_id: str,
        application_id: str,
        options: RequestOptions | None = None,
        **body: Unpack[p.PasscodeRequestWrite],
    ) -> m.Passcode:
        """Makes a passcode, which the user types into Sage 50 to let the application in.

        Sage 50 then asks the user to consent, and on consent the API key is sent to `approvalUrl`. The secret given
        here is needed for every rotation, so keep it, apart from the key.

        Sent once at most: if the answer is lost, `OutcomeUnknown` is raised instead of sending it again. Sends no
        credentials.

        Args:
            developer_id: Developer id, from the e-mail after registration; keep it secret.
            application_id: Application id, from the e-mail after registration; keep it secret.
            **body: the fields to send; what is not named is not sent.
            options: settings of this call only.

        Returns:
            The passcode and how long it is good for.

        Raises:
            UsageError: an argument is wrong; nothing was sent.
            ApiError: the answer was an error.
            OutcomeUnknown: it was sent, and no answer says what became of it.
        """
        developer_id = hidden(developer_id)
        application_id = hidden(application_id)
        return await self._one(
            (CREATE_PASSCODE,),
            lambda: m.Passcode,
            options,
            {"developer_id": developer_id, "application_id": application_id},
            lambda: p.PasscodeRequestWrite,
            taken(body),
        )
