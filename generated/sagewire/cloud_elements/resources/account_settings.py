"""Settings of an account."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sagewire.cloud_elements import models as m
from sagewire.cloud_elements import params as p
from sagewire.runtime.hidden import taken
from sagewire.runtime.operation import Operation, Parameter
from sagewire.runtime.resource import AsyncResource, Resource

if TYPE_CHECKING:
    from typing import Unpack

    from sagewire.runtime.options import RequestOptions

CREATE_ACCOUNT_SETTINGS = Operation(
    id="CreateAccountSettings",
    method="POST",
    path="/accounts/{id}/settings",
    resource="account_settings",
    name="create",
    parameters=(Parameter(name="account_id", wire="id", location="path", required=True),),
    safety="write",
    body=True,
    extensions={"credentials": {"parts": ["user", "organization"]}},
)
UPDATE_ACCOUNT_SETTINGS = Operation(
    id="UpdateAccountSettings",
    method="PATCH",
    path="/accounts/{id}/settings",
    resource="account_settings",
    name="update",
    parameters=(Parameter(name="account_id", wire="id", location="path", required=True),),
    safety="idempotent",
    body=True,
    extensions={"credentials": {"parts": ["user", "organization"]}},
)


class AccountSettings(Resource):
    """Settings of an account."""

    def create(
        self, *, account_id: int, options: RequestOptions | None = None, **body: Unpack[p.AccountSettingsWrite]
    ) -> m.AccountSettings:
        """Sets settings of an account, such as what happens to notifications that fail.

        Sent once at most: if the answer is lost, `OutcomeUnknown` is raised instead of sending it again. Needs the
        client's `user` and `organization`.

        Args:
            account_id: Id of the account.
            **body: the fields to send; what is not named is not sent.
            options: settings of this call only.

        Returns:
            The settings as they are now.

        Raises:
            UsageError: an argument is wrong; nothing was sent.
            ApiError: the answer was an error.
            OutcomeUnknown: it was sent, and no answer says what became of it.
        """
        return self._one(
            (CREATE_ACCOUNT_SETTINGS,),
            lambda: m.AccountSettings,
            options,
            {"account_id": account_id},
            lambda: p.AccountSettingsWrite,
            taken(body),
        )

    def update(
        self, *, account_id: int, options: RequestOptions | None = None, **body: Unpack[p.AccountSettingsWrite]
    ) -> m.AccountSettings:
        """Changes settings of an account.

        May be sent again after a failure: the second time changes nothing more. Needs the client's `user` and
        `organization`.

        Args:
            account_id: Id of the account.
            **body: the fields to send; what is not named is not sent.
            options: settings of this call only.

        Returns:
            The settings as they are now.

        Raises:
            UsageError: an argument is wrong; nothing was sent.
            ApiError: the answer was an error.
        """
        return self._one(
            (UPDATE_ACCOUNT_SETTINGS,),
            lambda: m.AccountSettings,
            options,
            {"account_id": account_id},
            lambda: p.AccountSettingsWrite,
            taken(body),
        )


class AsyncAccountSettings(AsyncResource):
    """Settings of an account."""

    async def create(
        self, *, account_id: int, options: RequestOptions | None = None, **body: Unpack[p.AccountSettingsWrite]
    ) -> m.AccountSettings:
        """Sets settings of an account, such as what happens to notifications that fail.

        Sent once at most: if the answer is lost, `OutcomeUnknown` is raised instead of sending it again. Needs the
        client's `user` and `organization`.

        Args:
            account_id: Id of the account.
            **body: the fields to send; what is not named is not sent.
            options: settings of this call only.

        Returns:
            The settings as they are now.

        Raises:
            UsageError: an argument is wrong; nothing was sent.
            ApiError: the answer was an error.
            OutcomeUnknown: it was sent, and no answer says what became of it.
        """
        return await self._one(
            (CREATE_ACCOUNT_SETTINGS,),
            lambda: m.AccountSettings,
            options,
            {"account_id": account_id},
            lambda: p.AccountSettingsWrite,
            taken(body),
        )

    async def update(
        self, *, account_id: int, options: RequestOptions | None = None, **body: Unpack[p.AccountSettingsWrite]
    ) -> m.AccountSettings:
        """Changes settings of an account.

        May be sent again after a failure: the second time changes nothing more. Needs the client's `user` and
        `organization`.

        Args:
            account_id: Id of the account.
            **body: the fields to send; what is not named is not sent.
            options: settings of this call only.

        Returns:
            The settings as they are now.

        Raises:
            UsageError: an argument is wrong; nothing was sent.
            ApiError: the answer was an error.
        """
        return await self._one(
            (UPDATE_ACCOUNT_SETTINGS,),
            lambda: m.AccountSettings,
            options,
            {"account_id": account_id},
            lambda: p.AccountSettingsWrite,
            taken(body),
        )
