"""One setting of an instance."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sagewire.cloud_elements import _paging
from sagewire.cloud_elements import models as m
from sagewire.cloud_elements import params as p
from sagewire.runtime.hidden import taken
from sagewire.runtime.operation import Operation, Parameter
from sagewire.runtime.resource import AsyncResource, Resource, listed

if TYPE_CHECKING:
    from typing import Unpack

    from sagewire.runtime.options import RequestOptions
    from sagewire.runtime.paging.pager import AsyncPager, Pager

LIST_CONFIGURATION = Operation(
    id="ListConfiguration",
    method="GET",
    path="/instances/{id}/configuration",
    resource="configuration",
    name="list",
    parameters=(Parameter(name="instance_id", wire="id", location="path", required=True),),
    paging=_paging.IN_ONE,
    extensions={"credentials": {"parts": ["user", "organization"]}},
)
UPDATE_CONFIGURATION = Operation(
    id="UpdateConfiguration",
    method="PATCH",
    path="/instances/{id}/configuration/{configId}",
    resource="configuration",
    name="update",
    parameters=(
        Parameter(name="instance_id", wire="id", location="path", required=True),
        Parameter(name="id", wire="configId", location="path", required=True),
    ),
    safety="idempotent",
    body=True,
    extensions={"credentials": {"parts": ["user", "organization"]}},
)


class Configuration(Resource):
    """One setting of an instance."""

    def list(
        self, *, instance_id: int, limit: int | None = None, options: RequestOptions | None = None
    ) -> Pager[m.Setting]:
        """Lists the settings of an instance, each with its id.

        Comes in one page. Needs the client's `user` and `organization`. Seen on the wire, not stated by the maker.

        Args:
            instance_id: Id of the instance.
            limit: rows to give at most.
            options: settings of this call only.

        Returns:
            A lazy pager of rows; nothing is sent before the first row is asked for.

        Raises:
            UsageError: an argument is wrong; nothing was sent.
            ApiError: while reading, an error was the answer.
        """
        return self._list(
            (LIST_CONFIGURATION,), lambda: m.Setting, options, {"instance_id": instance_id, **listed(limit=limit)}
        )

    def update(
        self,
        id: int,
        /,
        *,
        instance_id: int,
        options: RequestOptions | None = None,
        **body: Unpack[p.SettingChangeWrite],
    ) -> m.Setting:
        """Changes one setting of an instance.

        May be sent again after a failure: the second time changes nothing more. Needs the client's `user` and
        `organization`. Seen on the wire, not stated by the maker.

        Args:
            id: Id of the setting.
            instance_id: Id of the instance.
            **body: the fields to send; what is not named is not sent.
            options: settings of this call only.

        Returns:
            The setting as it is now.

        Raises:
            UsageError: an argument is wrong; nothing was sent.
            ApiError: the answer was an error.
        """
        return self._one(
            (UPDATE_CONFIGURATION,),
            lambda: m.Setting,
            options,
            {"id": id, "instance_id": instance_id},
            lambda: p.SettingChangeWrite,
            taken(body),
        )


class AsyncConfiguration(AsyncResource):
    """One setting of an instance."""

    def list(
        self, *, instance_id: int, limit: int | None = None, options: RequestOptions | None = None
    ) -> AsyncPager[m.Setting]:
        """Lists the settings of an instance, each with its id.

        Comes in one page. Needs the client's `user` and `organization`. Seen on the wire, not stated by the maker.

        Args:
            instance_id: Id of the instance.
            limit: rows to give at most.
            options: settings of this call only.

        Returns:
            A lazy pager of rows; nothing is sent before the first row is asked for.

        Raises:
            UsageError: an argument is wrong; nothing was sent.
            ApiError: while reading, an error was the answer.
        """
        return self._list(
            (LIST_CONFIGURATION,), lambda: m.Setting, options, {"instance_id": instance_id, **listed(limit=limit)}
        )

    async def update(
        self,
        id: int,
        /,
        *,
        instance_id: int,
        options: RequestOptions | None = None,
        **body: Unpack[p.SettingChangeWrite],
    ) -> m.Setting:
        """Changes one setting of an instance.

        May be sent again after a failure: the second time changes nothing more. Needs the client's `user` and
        `organization`. Seen on the wire, not stated by the maker.

        Args:
            id: Id of the setting.
            instance_id: Id of the instance.
            **body: the fields to send; what is not named is not sent.
            options: settings of this call only.

        Returns:
            The setting as it is now.

        Raises:
            UsageError: an argument is wrong; nothing was sent.
            ApiError: the answer was an error.
        """
        return await self._one(
            (UPDATE_CONFIGURATION,),
            lambda: m.Setting,
            options,
            {"id": id, "instance_id": instance_id},
            lambda: p.SettingChangeWrite,
            taken(body),
        )
