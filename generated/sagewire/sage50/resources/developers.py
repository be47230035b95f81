"""Registers a developer with a first application."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sagewire.runtime.hidden import taken
from sagewire.runtime.operation import Operation
from sagewire.runtime.resource import AsyncResource, Resource
from sagewire.sage50 import models as m
from sagewire.sage50 import params as p

if TYPE_CHECKING:
    from typing import Unpack

    from sagewire.runtime.options import RequestOptions

REGISTER_DEVELOPER = Operation(
    id="RegisterDeveloper",
    method="POST",
    path="/api/developers",
    resource="developers",
    name="create",
    safety="write",
    body=True,
    extensions={"credentials": {"parts": []}},
)


class Developers(Resource):
    """Registers a developer with a first application."""

    def create(
        self, *, options: RequestOptions | None = None, **body: Unpack[p.DeveloperRegistrationWrite]
    ) -> m.Registration:
        """Registers a developer with a first application.

        Answers with an address only. A person has to open it and solve a captcha; developer id and application id
        then come by e-mail.

        Sent once at most: if the answer is lost, `OutcomeUnknown` is raised instead of sending it again. Sends no
        credentials.

        Args:
            **body: the fields to send; what is not named is not sent.
            options: settings of this call only.

        Returns:
            Where the registration is completed.

        Raises:
            UsageError: an argument is wrong; nothing was sent.
            ApiError: the answer was an error.
            OutcomeUnknown: it was sent, and no answer says what became of it.
        """
        return self._one(
            (REGISTER_DEVELOPER,),
            lambda: m.Registration,
            options,
            {},
            lambda: p.DeveloperRegistrationWrite,
            taken(body),
        )


class AsyncDevelopers(AsyncResource):
    """Registers a developer with a first application."""

    async def create(
        self, *, options: RequestOptions | None = None, **body: Unpack[p.DeveloperRegistrationWrite]
    ) -> m.Registration:
        """Registers a developer with a first application.

        Answers with an address only. A person has to open it and solve a captcha; developer id and application id
        then come by e-mail.

        Sent once at most: if the answer is lost, `OutcomeUnknown` is raised instead of sending it again. Sends no
        credentials.

        Args:
            **body: the fields to send; what is not named is not sent.
            options: settings of this call only.

        Returns:
            Where the registration is completed.

        Raises:
            UsageError: an argument is wrong; nothing was sent.
            ApiError: the answer was an error.
            OutcomeUnknown: it was sent, and no answer says what became of it.
        """
        return await self._one(
            (REGISTER_DEVELOPER,),
            lambda: m.Registration,
            options,
            {},
            lambda: p.DeveloperRegistrationWrite,
            taken(body),
        )
