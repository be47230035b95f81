"""A tax return that is not yet submitted."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sagewire.accounting import _paging
from sagewire.accounting import models as m
from sagewire.runtime.operation import Operation, Parameter
from sagewire.runtime.resource import AsyncResource, Resource, listed, typed

if TYPE_CHECKING:
    from sagewire.runtime.options import RequestOptions
    from sagewire.runtime.paging.pager import AsyncPager, Pager

GET_DRAFT_TAX_RETURNS = Operation(
    id="getDraftTaxReturns",
    method="GET",
    path="/draft_tax_returns",
    resource="draft_tax_returns",
    name="list",
    parameters=(
        Parameter(name="attributes", wire="attributes", location="query"),
        Parameter(name="show_legacy_id", wire="show_legacy_id", location="query"),
    ),
    paging=_paging.BY_ENVELOPE,
)
POST_DRAFT_TAX_RETURNS = Operation(
    id="postDraftTaxReturns",
    method="POST",
    path="/draft_tax_returns",
    resource="draft_tax_returns",
    name="create",
    safety="write",
    extensions={"idempotency": {"header": "X-Idempotency-Key", "form": "uuid"}},
)
GET_DRAFT_TAX_RETURNS_KEY = Operation(
    id="getDraftTaxReturnsKey",
    method="GET",
    path="/draft_tax_returns/{key}",
    resource="draft_tax_returns",
    name="get",
    parameters=(
        Parameter(name="id", wire="key", location="path", required=True),
        Parameter(name="attributes", wire="attributes", location="query"),
        Parameter(name="show_legacy_id", wire="show_legacy_id", location="query"),
    ),
)
DELETE_DRAFT_TAX_RETURNS_KEY = Operation(
    id="deleteDraftTaxReturnsKey",
    method="DELETE",
    path="/draft_tax_returns/{key}",
    resource="draft_tax_returns",
    name="delete",
    parameters=(Parameter(name="id", wire="key", location="path", required=True),),
    safety="write",
)


class DraftTaxReturns(Resource):
    """A tax return that is not yet submitted."""

    def list(
        self,
        *,
        page_size: int | None = None,
        limit: int | None = None,
        page: int | None = None,
        attributes: str | None = None,
        show_legacy_id: bool | None = None,
        options: RequestOptions | None = None,
    ) -> Pager[m.DraftTaxReturn]:
        """Lists the tax returns that are not yet submitted.

        Pages go by the answer's links: no row comes twice, and one may be missed where others are deleted. In GB
        (tiers Plus, Standard and Start). The user needs Full Access, Read Only or Restricted Access in Statutory
        reporting.

        Args:
            page_size: rows to fetch at a time.
            limit: rows to give at most.
            page: the number of the first page to read, from 1.
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
            (GET_DRAFT_TAX_RETURNS,),
            lambda: m.DraftTaxReturn,
            options,
            {
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
    ) -> m.DraftTaxReturn:
        """Reads one draft tax return.

        In GB (tiers Plus, Standard and Start). The user needs Full Access, Read Only or Restricted Access in
        Statutory reporting.

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
            (GET_DRAFT_TAX_RETURNS_KEY,),
            lambda: m.DraftTaxReturn,
            options,
            {"id": id, "attributes": attributes, "show_legacy_id": show_legacy_id},
        )

    def create(self, *, options: RequestOptions | None = None) -> m.DraftTaxReturn | None:
        """Prepares a tax return.

        No body. The client makes the key that the request needs. None comes back while Sage is still at work (202):
        the same key asks again for its result, so give one of your own with `RequestOptions(idempotency_id=...)`, a
        UUID with hyphens.

        Sent again after a failure, each time with the same id, so that it is carried out once; `OutcomeUnknown`
        only where no answer comes at all. The user needs Full Access in Statutory reporting.

        Args:
            options: settings of this call only.

        Returns:
            The record as Sage made it.

        Raises:
            UsageError: an argument is wrong; nothing was sent.
            ApiError: the answer was an error.
            OutcomeUnknown: it was sent, and no answer says what became of it.
        """
        value: m.DraftTaxReturn | None = self._one(
            (POST_DRAFT_TAX_RETURNS,), lambda: typed(m.DraftTaxReturn | None), options, {}
        )
        return value

    def delete(self, id: str, /, *, options: RequestOptions | None = None) -> None:
        """Deletes a draft tax return.

        Sent once at most: if the answer is lost, `OutcomeUnknown` is raised instead of sending it again. In GB
        (tiers Plus, Standard and Start). The user needs Full Access or Restricted Access in Statutory reporting.

        Args:
            id: Id of the row.
            options: settings of this call only.

        Raises:
            UsageError: an argument is wrong; nothing was sent.
            ApiError: the answer was an error.
            OutcomeUnknown: it was sent, and no answer says what became of it.
        """
        self._none((DELETE_DRAFT_TAX_RETURNS_KEY,), options, {"id": id})


class AsyncDraftTaxReturns(AsyncResource):
    """A tax return that is not yet submitted."""

    def list(
        self,
        *,
        page_size: int | None = None,
        limit: int | None = None,
        page: int | None = None,
        attributes: str | None = None,
        show_legacy_id: bool | None = None,
        options: RequestOptions | None = None,
    ) -> AsyncPager[m.DraftTaxReturn]:
        """Lists the tax returns that are not yet submitted.

        Pages go by the answer's links: no row comes twice, and one may be missed where others are deleted. In GB
        (tiers Plus, Standard and Start). The user needs Full Access, Read Only or Restricted Access in Statutory
        reporting.

        Args:
            page_size: rows to fetch at a time.
            limit: rows to give at most.
            page: the number of the first page to read, from 1.
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
            (GET_DRAFT_TAX_RETURNS,),
            lambda: m.DraftTaxReturn,
            options,
            {
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
    ) -> m.DraftTaxReturn:
        """Reads one draft tax return.

        In GB (tiers Plus, Standard and Start). The user needs Full Access, Read Only or Restricted Access in
        Statutory reporting.

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
            (GET_DRAFT_TAX_RETURNS_KEY,),
            lambda: m.DraftTaxReturn,
            options,
            {"id": id, "attributes": attributes, "show_legacy_id": show_legacy_id},
        )

    async def create(self, *, options: RequestOptions | None = None) -> m.DraftTaxReturn | None:
        """Prepares a tax return.

        No body. The client makes the key that the request needs. None comes back while Sage is still at work (202):
        the same key asks again for its result, so give one of your own with `RequestOptions(idempotency_id=...)`, a
        UUID with hyphens.

        Sent again after a failure, each time with the same id, so that it is carried out once; `OutcomeUnknown`
        only where no answer comes at all. The user needs Full Access in Statutory reporting.

        Args:
            options: settings of this call only.

        Returns:
            The record as Sage made it.

        Raises:
            UsageError: an argument is wrong; nothing was sent.
            ApiError: the answer was an error.
            OutcomeUnknown: it was sent, and no answer says what became of it.
        """
        value: m.DraftTaxReturn | None = await self._one(
            (POST_DRAFT_TAX_RETURNS,), lambda: typed(m.DraftTaxReturn | None), options, {}
        )
        return value

    async def delete(self, id: str, /, *, options: RequestOptions | None = None) -> None:
        """Deletes a draft tax return.

        Sent once at most: if the answer is lost, `OutcomeUnknown` is raised instead of sending it again. In GB
        (tiers Plus, Standard and Start). The user needs Full Access or Restricted Access in Statutory reporting.

        Args:
            id: Id of the row.
            options: settings of this call only.

        Raises:
            UsageError: an argument is wrong; nothing was sent.
            ApiError: the answer was an error.
            OutcomeUnknown: it was sent, and no answer says what became of it.
        """
        await self._none((DELETE_DRAFT_TAX_RETURNS_KEY,), options, {"id": id})
