"""A site."""

from __future__ import annotations

from typing import TYPE_CHECKING

from acme.product import models as m
from acme.product import params as p
from sagewire.runtime.hidden import taken
from sagewire.runtime.operation import Operation, Parameter
from sagewire.runtime.resource import AsyncResource, Resource

if TYPE_CHECKING:
    from typing import Unpack

    from sagewire.runtime.options import RequestOptions

POST_TRANSFER = Operation(
    id="PostTransfer",
    method="POST",
    path="/bank_transfer",
    resource="bank_transfer",
    name="create",
    parameters=(Parameter(name="token", wire="token", location="query"),),
    safety="write",
    body=True,
    edition="professional",
    since="2021-03-15",
)
PUT_TRANSFER = Operation(
    id="PutTransfer",
    method="PUT",
    path="/bank_transfer/{Id}",
    resource="bank_transfer",
    name="update",
    parameters=(Parameter(name="id", wire="Id", location="path", required=True),),
    safety="idempotent",
    body=True,
)


class BankTransfer(Resource):
    """A site."""

    def create(
        self, *, token: str | None = None, options: RequestOptions | None = None, **body: Unpack[p.SiteWrite]
    ) -> m.Site:
        """Transfers money.

        Posts to the ledger at once.

        Sent once at most: if the answer is lost, `OutcomeUnknown` is raised instead of sending it again. Product 9
        Professional only. Since 2021-03-15. Seen on the wire, not stated by the maker.

        Args:
            token: the token.
            **body: the fields to send; what is not named is not sent.
            options: settings of this call only.

        Returns:
            Done.

        Raises:
            UsageError: an argument is wrong; nothing was sent.
            ApiError: the answer was an error.
            OutcomeUnknown: it was sent, and no answer says what became of it.
        """
        return self._one((POST_TRANSFER,), lambda: m.Site, options, {"token": token}, lambda: p.SiteWrite, taken(body))

    def update(self, id: int, /, *, options: RequestOptions | None = None, **body: Unpack[p.SiteWrite]) -> None:
        """Changes a transfer.

        May be sent again after a failure: the second time changes nothing more.

        Args:
            id: the id of the record.
            **body: the fields to send; what is not named is not sent.
            options: settings of this call only.

        Raises:
            UsageError: an argument is wrong; nothing was sent.
            ApiError: the answer was an error.
        """
        self._none((PUT_TRANSFER,), options, {"id": id}, lambda: p.SiteWrite, taken(body))


class AsyncBankTransfer(AsyncResource):
    """A site."""

    async def create(
        self, *, token: str | None = None, options: RequestOptions | None = None, **body: Unpack[p.SiteWrite]
    ) -> m.Site:
        """Transfers money.

        Posts to the ledger at once.

        Sent once at most: if the answer is lost, `OutcomeUnknown` is raised instead of sending it again. Product 9
        Professional only. Since 2021-03-15. Seen on the wire, not stated by the maker.

        Args:
            token: the token.
            **body: the fields to send; what is not named is not sent.
            options: settings of this call only.

        Returns:
            Done.

        Raises:
            UsageError: an argument is wrong; nothing was sent.
            ApiError: the answer was an error.
            OutcomeUnknown: it was sent, and no answer says what became of it.
        """
        return await self._one(
            (POST_TRANSFER,), lambda: m.Site, options, {"token": token}, lambda: p.SiteWrite, taken(body)
        )

    async def update(self, id: int, /, *, options: RequestOptions | None = None, **body: Unpack[p.SiteWrite]) -> None:
        """Changes a transfer.

        May be sent again after a failure: the second time changes nothing more.

        Args:
            id: the id of the record.
            **body: the fields to send; what is not named is not sent.
            options: settings of this call only.

        Raises:
            UsageError: an argument is wrong; nothing was sent.
            ApiError: the answer was an error.
        """
        await self._none((PUT_TRANSFER,), options, {"id": id}, lambda: p.SiteWrite, taken(body))
