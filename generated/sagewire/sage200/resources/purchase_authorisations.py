"""A purchase document in the invoice authorisation, with the nominal analysis to be confirmed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sagewire.runtime.hidden import taken
from sagewire.runtime.operation import Operation, Parameter
from sagewire.runtime.resource import AsyncResource, Resource
from sagewire.sage200 import models as m
from sagewire.sage200 import params as p

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Unpack

    from sagewire.runtime.options import RequestOptions

GET_PURCHASE_AUTHORISATION = Operation(
    id="GetPurchaseAuthorisation",
    method="GET",
    path="/purchase_authorisations/{Id}",
    resource="purchase_authorisations",
    name="get",
    parameters=(Parameter(name="id", wire="Id", location="path", required=True),),
    query="odata",
    since="2020 R2",
)
PUT_PURCHASE_AUTHORISATION = Operation(
    id="PutPurchaseAuthorisation",
    method="PUT",
    path="/purchase_authorisations/{Id}",
    resource="purchase_authorisations",
    name="update",
    parameters=(Parameter(name="id", wire="Id", location="path", required=True),),
    safety="write",
    body=True,
    since="2020 R2",
)


class PurchaseAuthorisations(Resource):
    """A purchase document in the invoice authorisation, with the nominal analysis to be confirmed."""

    def get(
        self, id: int, /, *, select: Sequence[str] | None = None, options: RequestOptions | None = None
    ) -> m.PurchaseAuthorisation:
        """Reads one purchase ledger document of the invoice authorisation, with its nominal analysis.

        No collection of authorisations exists, so the id must come from elsewhere, most likely the posted
        transaction.

        Since 2020 R2.

        Args:
            id: Id of the purchase authorisation.
            select: the fields to fetch; the others are None.
            options: settings of this call only.

        Returns:
            The record.

        Raises:
            UsageError: an argument is wrong; nothing was sent.
            ApiError: the answer was an error.
        """
        return self._one(
            (GET_PURCHASE_AUTHORISATION,), lambda: m.PurchaseAuthorisation, options, {"id": id, "select": select}
        )

    def update(
        self, id: int, /, *, options: RequestOptions | None = None, **body: Unpack[p.PurchaseAuthorisationWrite]
    ) -> m.PurchaseAuthorisation:
        """Changes the nominal analysis of one purchase ledger document in the invoice authorisation.

        Whether the PUT alone also authorises the document is not documented: check the result on the site.

        Sent once at most: if the answer is lost, `OutcomeUnknown` is raised instead of sending it again. Since 2020
        R2.

        Args:
            id: Id of the purchase authorisation.
            **body: the fields to send; what is not named is not sent.
            options: settings of this call only.

        Returns:
            The record as it is now.

        Raises:
            UsageError: an argument is wrong; nothing was sent.
            ApiError: the answer was an error.
            OutcomeUnknown: it was sent, and no answer says what became of it.
        """
        return self._one(
            (PUT_PURCHASE_AUTHORISATION,),
            lambda: m.PurchaseAuthorisation,
            options,
            {"id": id},
            lambda: p.PurchaseAuthorisationWrite,
            taken(body),
        )


class AsyncPurchaseAuthorisations(AsyncResource):
    """A purchase document in the invoice authorisation, with the nominal analysis to be confirmed."""

    async def get(
        self, id: int, /, *, select: Sequence[str] | None = None, options: RequestOptions | None = None
    ) -> m.PurchaseAuthorisation:
        """Reads one purchase ledger document of the invoice authorisation, with its nominal analysis.

        No collection of authorisations exists, so the id must come from elsewhere, most likely the posted
        transaction.

        Since 2020 R2.

        Args:
            id: Id of the purchase authorisation.
            select: the fields to fetch; the others are None.
            options: settings of this call only.

        Returns:
            The record.

        Raises:
            UsageError: an argument is wrong; nothing was sent.
            ApiError: the answer was an error.
        """
        return await self._one(
            (GET_PURCHASE_AUTHORISATION,), lambda: m.PurchaseAuthorisation, options, {"id": id, "select": select}
        )

    async def update(
        self, id: int, /, *, options: RequestOptions | None = None, **body: Unpack[p.PurchaseAuthorisationWrite]
    ) -> m.PurchaseAuthorisation:
        """Changes the nominal analysis of one purchase ledger document in the invoice authorisation.

        Whether the PUT alone also authorises the document is not documented: check the result on the site.

        Sent once at most: if the answer is lost, `OutcomeUnknown` is raised instead of sending it again. Since 2020
        R2.

        Args:
            id: Id of the purchase authorisation.
            **body: the fields to send; what is not named is not sent.
            options: settings of this call only.

        Returns:
            The record as it is now.

        Raises:
            UsageError: an argument is wrong; nothing was sent.
            ApiError: the answer was an error.
            OutcomeUnknown: it was sent, and no answer says what became of it.
        """
        return await self._one(
            (PUT_PURCHASE_AUTHORISATION,),
            lambda: m.PurchaseAuthorisation,
            options,
            {"id": id},
            lambda: p.PurchaseAuthorisationWrite,
            taken(body),
        )
