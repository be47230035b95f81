"""Whether a document shown online can be paid there."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sagewire.accounting import _paging
from sagewire.accounting import models as m
from sagewire.accounting import params as p
from sagewire.runtime.hidden import taken
from sagewire.runtime.operation import Operation, Parameter
from sagewire.runtime.resource import AsyncResource, Resource, listed

if TYPE_CHECKING:
    from typing import Unpack

    from sagewire.runtime.options import RequestOptions
    from sagewire.runtime.paging.pager import AsyncPager, Pager

GET_HOSTED_ARTEFACT_PAYMENT_SETTINGS = Operation(
    id="getHostedArtefactPaymentSettings",
    method="GET",
    path="/hosted_artefact_payment_settings",
    resource="hosted_artefact_payment_settings",
    name="list",
    parameters=(
        Parameter(name="object_guid", wire="object_guid", location="query"),
        Parameter(name="attributes", wire="attributes", location="query"),
        Parameter(name="show_legacy_id", wire="show_legacy_id", location="query"),
    ),
    paging=_paging.BY_ENVELOPE,
)
POST_HOSTED_ARTEFACT_PAYMENT_SETTINGS = Operation(
    id="postHostedArtefactPaymentSettings",
    method="POST",
    path="/hosted_artefact_payment_settings",
    resource="hosted_artefact_payment_settings",
    name="create",
    safety="write",
    body=True,
    extensions={
        "idempotency": {"field": "idempotency_id", "form": "hex"},
        "wrapper": {"name": "hosted_artefact_payment_setting"},
    },
)
GET_HOSTED_ARTEFACT_PAYMENT_SETTINGS_KEY = Operation(
    id="getHostedArtefactPaymentSettingsKey",
    method="GET",
    path="/hosted_artefact_payment_settings/{key}",
    resource="hosted_artefact_payment_settings",
    name="get",
    parameters=(
        Parameter(name="id", wire="key", location="path", required=True),
        Parameter(name="attributes", wire="attributes", location="query"),
        Parameter(name="show_legacy_id", wire="show_legacy_id", location="query"),
    ),
)
DELETE_HOSTED_ARTEFACT_PAYMENT_SETTINGS_KEY = Operation(
    id="deleteHostedArtefactPaymentSettingsKey",
    method="DELETE",
    path="/hosted_artefact_payment_settings/{key}",
    resource="hosted_artefact_payment_settings",
    name="delete",
    parameters=(Parameter(name="id", wire="key", location="path", required=True),),
    safety="write",
)


class HostedArtefactPaymentSettings(Resource):
    """Whether a document shown online can be paid there."""

    def list(
        self,
        *,
        page_size: int | None = None,
        limit: int | None = None,
        page: int | None = None,
        object_guid: str | None = None,
        attributes: str | None = None,
        show_legacy_id: bool | None = None,
        options: RequestOptions | None = None,
    ) -> Pager[m.HostedArtefactPaymentSetting]:
        """Lists the online payment settings of documents.

        Pages go by the answer's links: no row comes twice, and one may be missed where others are deleted. In CA,
        GB and IE (tiers Plus and Start: all; Standard: GB, IE). The user needs Full Access, Read Only or Restricted
        Access in Sales.

        Args:
            page_size: rows to fetch at a time.
            limit: rows to give at most.
            page: the number of the first page to read, from 1.
            object_guid: Only the setting of this document.
            attributes: Fields to return beside `id`, `displayed_as` and `$path`, with commas between, or `all`. A
                list without it returns these three alone, a single read everything. `all` makes lists slow: name
                what is needed.
            show_legacy_id: True to return `legacy_id`, the number in versions 1 and 2 of the API.
            options: settings of this call only.

        Returns:
            A lazy pager of rows; nothing is sent before the first row is asked for.

        Raises:
            UsageError: an argument is wrong; nothing was sent.
            ApiError: while reading, an error was the answer.
        """
        return self._list(
            (GET_HOSTED_ARTEFACT_PAYMENT_SETTINGS,),
            lambda: m.HostedArtefactPaymentSetting,
            options,
            {
                "object_guid": object_guid,
                "attributes": attributes,
                "show_legacy_id": show_legacy_id,
                **listed(page_size=page_size, limit=limit, page=page),
            },
        )

    def get(
        self,
        id: str,
        /,
        *,
        attributes: str | None = None,
        show_legacy_id: bool | None = None,
        options: RequestOptions | None = None,
    ) -> m.HostedArtefactPaymentSetting:
        """Reads one online payment setting of a document.

        In CA, GB and IE (tiers Plus and Start: all; Standard: GB, IE). The user needs Full Access, Read Only or
        Restricted Access in Sales.

        Args:
            id: Id of the row.
            attributes: Fields to return beside `id`, `displayed_as` and `$path`, with commas between, or `all`. A
                list without it returns these three alone, a single read everything. `all` makes lists slow: name
                what is needed.
            show_legacy_id: True to return `legacy_id`, the number in versions 1 and 2 of the API.
            options: settings of this call only.

        Returns:
            The record.

        Raises:
            UsageError: an argument is wrong; nothing was sent.
            ApiError: the answer was an error.
        """
        return self._one(
            (GET_HOSTED_ARTEFACT_PAYMENT_SETTINGS_KEY,),
            lambda: m.HostedArtefactPaymentSetting,
            options,
            {"id": id, "attributes": attributes, "show_legacy_id": show_legacy_id},
        )

    def create(
        self,
        *,
        options: RequestOptions | None = None,
        **body: Unpack[p.PostHostedArtefactPaymentSettingsHostedArtefactPaymentSettingWrite],
    ) -> m.HostedArtefactPaymentSetting:
        """Creates an online payment setting of a document.

        There is no change: delete and make a new one.

        Sent again after a failure, each time with the same id, so that it is carried out once; `OutcomeUnknown`
        only where no answer comes at all. In CA, GB and IE (tiers Plus and Start: all; Standard: GB, IE). The user
        needs Full Access or Restricted Access in Sales.

        Args:
            **body: the fields to send; what is not named is not sent.
            options: settings of this call only.

        Returns:
            The record as Sage made it.

        Raises:
            UsageError: an argument is wrong; nothing was sent.
            ApiError: the answer was an error.
            OutcomeUnknown: it was sent, and no answer says what became of it.
        """
        return self._one(
            (POST_HOSTED_ARTEFACT_PAYMENT_SETTINGS,),
            lambda: m.HostedArtefactPaymentSetting,
            options,
            {},
            lambda: p.PostHostedArtefactPaymentSettingsHostedArtefactPaymentSettingWrite,
            taken(body),
        )

    def delete(self, id: str, /, *, options: RequestOptions | None = None) -> None:
        """Deletes an online payment setting of a document.

        Sent once at most: if the answer is lost, `OutcomeUnknown` is raised instead of sending it again. In CA, GB
        and IE (tiers Plus and Start: all; Standard: GB, IE). The user needs Full Access in Sales.

        Args:
            id: Id of the row.
            options: settings of this call only.

        Raises:
            UsageError: an argument is wrong; nothing was sent.
            ApiError: the answer was an error.
            OutcomeUnknown: it was sent, and no answer says what became of it.
        """
        self._none((DELETE_HOSTED_ARTEFACT_PAYMENT_SETTINGS_KEY,), options, {"id": id})


class AsyncHostedArtefactPaymentSettings(AsyncResource):
    """Whether a document shown online can be paid there."""

    def list(
        self,
        *,
        page_size: int | None = None,
        limit: int | None = None,
        page: int | None = None,
        object_guid: str | None = None,
        attributes: str | None = None,
        show_legacy_id: bool | None = None,
        options: RequestOptions | None = None,
    ) -> AsyncPager[m.HostedArtefactPaymentSetting]:
        """Lists the online payment settings of documents.

        Pages go by the answer's links: no row comes twice, and one may be missed where others are deleted. In CA,
        GB and IE (tiers Plus and Start: all; Standard: GB, IE). The user needs Full Access, Read Only or Restricted
        Access in Sales.

        Args:
            page_size: rows to fetch at a time.
            limit: rows to give at most.
            page: the number of the first page to read, from 1.
            object_guid: Only the setting of this document.
            attributes: Fields to return beside `id`, `displayed_as` and `$path`, with commas between, or `all`. A
                list without it returns these three alone, a single read everything. `all` makes lists slow: name
                what is needed.
            show_legacy_id: True to return `legacy_id`, the number in versions 1 and 2 of the API.
            options: settings of this call only.

        Returns:
            A lazy pager of rows; nothing is sent before the first row is asked for.

        Raises:
            UsageError: an argument is wrong; nothing was sent.
            ApiError: while reading, an error was the answer.
        """
        return self._list(
            (GET_HOSTED_ARTEFACT_PAYMENT_SETTINGS,),
            lambda: m.HostedArtefactPaymentSetting,
            options,
            {
                "object_guid": object_guid,
                "attributes": attributes,
                "show_legacy_id": show_legacy_id,
                **listed(page_size=page_size, limit=limit, page=page),
            },
        )

    async def get(
        self,
        id: str,
        /,
        *,
        attributes: str | None = None,
        show_legacy_id: bool | None = None,
        options: RequestOptions | None = None,
    ) -> m.HostedArtefactPaymentSetting:
        """Reads one online payment setting of a document.

        In CA, GB and IE (tiers Plus and Start: all; Standard: GB, IE). The user needs Full Access, Read Only or
        Restricted Access in Sales.

        Args:
            id: Id of the row.
            attributes: Fields to return beside `id`, `displayed_as` and `$path`, with commas between, or `all`. A
                list without it returns these three alone, a single read everything. `all` makes lists slow: name
                what is needed.
            show_legacy_id: True to return `legacy_id`, the number in versions 1 and 2 of the API.
            options: settings of this call only.

        Returns:
            The record.

        Raises:
            UsageError: an argument is wrong; nothing was sent.
            ApiError: the answer was an error.
        """
        return await self._one(
            (GET_HOSTED_ARTEFACT_PAYMENT_SETTINGS_KEY,),
            lambda: m.HostedArtefactPaymentSetting,
            options,
            {"id": id, "attributes": attributes, "show_legacy_id": show_legacy_id},
        )

    async def create(
        self,
        *,
        options: RequestOptions | None = None,
        **body: Unpack[p.PostHostedArtefactPaymentSettingsHostedArtefactPaymentSettingWrite],
    ) -> m.HostedArtefactPaymentSetting:
        """Creates an online payment setting of a document.

        There is no change: delete and make a new one.

        Sent again after a failure, each time with the same id, so that it is carried out once; `OutcomeUnknown`
        only where no answer comes at all. In CA, GB and IE (tiers Plus and Start: all; Standard: GB, IE). The user
        needs Full Access or Restricted Access in Sales.

        Args:
            **body: the fields to send; what is not named is not sent.
            options: settings of this call only.

        Returns:
            The record as Sage made it.

        Raises:
            UsageError: an argument is wrong; nothing was sent.
            ApiError: the answer was an error.
            OutcomeUnknown: it was sent, and no answer says what became of it.
        """
        return await self._one(
            (POST_HOSTED_ARTEFACT_PAYMENT_SETTINGS,),
            lambda: m.HostedArtefactPaymentSetting,
            options,
            {},
            lambda: p.PostHostedArtefactPaymentSettingsHostedArtefactPaymentSettingWrite,
            taken(body),
        )

    async def delete(self, id: str, /, *, options: RequestOptions | None = None) -> None:
        """Deletes an online payment setting of a document.

        Sent once at most: if the answer is lost, `OutcomeUnknown` is raised instead of sending it again. In CA, GB
        and IE (tiers Plus and Start: all; Standard: GB, IE). The user needs Full Access in Sales.

        Args:
            id: Id of the row.
            options: settings of this call only.

        Raises:
            UsageError: an argument is wrong; nothing was sent.
            ApiError: the answer was an error.
            OutcomeUnknown: it was sent, and no answer says what became of it.
        """
        await self._none((DELETE_HOSTED_ARTEFACT_PAYMENT_SETTINGS_KEY,), options, {"id": id})
