"""An e-mail address of a supplier contact."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sagewire.runtime.hidden import taken
from sagewire.runtime.operation import Filter, Operation, Parameter
from sagewire.runtime.resource import AsyncResource, Resource, listed
from sagewire.sage200 import _paging
from sagewire.sage200 import models as m
from sagewire.sage200 import params as p

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Unpack

    from sagewire.runtime.filters.fields import OrderBy, Where
    from sagewire.runtime.options import RequestOptions
    from sagewire.runtime.paging.pager import AsyncPager, Pager
    from sagewire.sage200 import fields as f

GET_SUPPLIER_EMAILS = Operation(
    id="GetSupplierEmails",
    method="GET",
    path="/supplier_emails",
    resource="supplier_emails",
    name="list",
    query="odata",
    filter=Filter(),
    paging=_paging.BY_ID,
    since="2020-12-14",
)
GET_SUPPLIER_EMAILS_FOR_SUPPLIER_CONTACT = Operation(
    id="GetSupplierEmailsForSupplierContact",
    method="GET",
    path="/supplier_contacts/{supplierContactId}/supplier_emails",
    resource="supplier_emails",
    name="list",
    parameters=(Parameter(name="supplier_contact_id", wire="supplierContactId", location="path", required=True),),
    query="odata",
    filter=Filter(),
    paging=_paging.BY_ID,
    since="2020-12-14",
)
POST_SUPPLIER_EMAIL_FOR_SUPPLIER_CONTACT = Operation(
    id="PostSupplierEmailForSupplierContact",
    method="POST",
    path="/supplier_contacts/{supplierContactId}/supplier_emails",
    resource="supplier_emails",
    name="create",
    parameters=(Parameter(name="supplier_contact_id", wire="supplierContactId", location="path", required=True),),
    safety="write",
    body=True,
    since="2020-12-14",
)
GET_SUPPLIER_EMAILS_FOR_SUPPLIER_AND_SUPPLIER_CONTACT = Operation(
    id="GetSupplierEmailsForSupplierAndSupplierContact",
    method="GET",
    path="/suppliers/{supplierId}/supplier_contacts/{supplierContactId}/supplier_emails",
    resource="supplier_emails",
    name="list",
    parameters=(
        Parameter(name="supplier_id", wire="supplierId", location="path", required=True),
        Parameter(name="supplier_contact_id", wire="supplierContactId", location="path", required=True),
    ),
    query="odata",
    filter=Filter(),
    paging=_paging.BY_ID,
    since="2020-12-14",
)
POST_SUPPLIER_EMAIL_FOR_SUPPLIER_AND_SUPPLIER_CONTACT = Operation(
    id="PostSupplierEmailForSupplierAndSupplierContact",
    method="POST",
    path="/suppliers/{supplierId}/supplier_contacts/{supplierContactId}/supplier_emails",
    resource="supplier_emails",
    name="create",
    parameters=(
        Parameter(name="supplier_id", wire="supplierId", location="path", required=True),
        Parameter(name="supplier_contact_id", wire="supplierContactId", location="path", required=True),
    ),
    safety="write",
    body=True,
    since="2020-12-14",
)
GET_SUPPLIER_EMAIL = Operation(
    id="GetSupplierEmail",
    method="GET",
    path="/supplier_emails/{Id}",
    resource="supplier_emails",
    name="get",
    parameters=(Parameter(name="id", wire="Id", location="path", required=True),),
    query="odata",
    since="2020-12-14",
)
PUT_SUPPLIER_EMAIL = Operation(
    id="PutSupplierEmail",
    method="PUT",
    path="/supplier_emails/{Id}",
    resource="supplier_emails",
    name="update",
    parameters=(Parameter(name="id", wire="Id", location="path", required=True),),
    safety="idempotent",
    body=True,
    since="2020-12-14",
)
DELETE_SUPPLIER_EMAIL = Operation(
    id="DeleteSupplierEmail",
    method="DELETE",
    path="/supplier_emails/{Id}",
    resource="supplier_emails",
    name="delete",
    parameters=(Parameter(name="id", wire="Id", location="path", required=True),),
    safety="write",
    since="2020-12-14",
)
GET_SUPPLIER_EMAIL_FOR_SUPPLIER_CONTACT = Operation(
    id="GetSupplierEmailForSupplierContact",
    method="GET",
    path="/supplier_contacts/{supplierContactId}/supplier_emails/{Id}",
    resource="supplier_emails",
    name="get",
    parameters=(
        Parameter(name="supplier_contact_id", wire="supplierContactId", location="path", required=True),
        Parameter(name="id", wire="Id", location="path", required=True),
    ),
    query="odata",
    since="2020-12-14",
)
PUT_SUPPLIER_EMAIL_FOR_SUPPLIER_CONTACT = Operation(
    id="PutSupplierEmailForSupplierContact",
    method="PUT",
    path="/supplier_contacts/{supplierContactId}/supplier_emails/{Id}",
    resource="supplier_emails",
    name="update",
    parameters=(
        Parameter(name="supplier_contact_id", wire="supplierContactId", location="path", required=True),
        Parameter(name="id", wire="Id", location="path", required=True),
    ),
    safety="idempotent",
    body=True,
    since="2020-12-14",
)
DELETE_SUPPLIER_EMAIL_FOR_SUPPLIER_CONTACT = Operation(
    id="DeleteSupplierEmailForSupplierContact",
    method="DELETE",
    path="/supplier_contacts/{supplierContactId}/supplier_emails/{Id}",
    resource="supplier_emails",
    name="delete",
    parameters=(
        Parameter(name="supplier_contact_id", wire="supplierContactId", location="path", required=True),
        Parameter(name="id", wire="Id", location="path", required=True),
    ),
    safety="write",
    since="2020-12-14",
)
GET_SUPPLIER_EMAIL_FOR_SUPPLIER_AND_SUPPLIER_CONTACT = Operation(
    id="GetSupplierEmailForSupplierAndSupplierContact",
    method="GET",
    path="/suppliers/{supplierId}/supplier_contacts/{supplierContactId}/supplier_emails/{Id}",
    resource="supplier_emails",
    name="get",
    parameters=(
        Parameter(name="supplier_id", wire="supplierId", location="path", required=True),
        Parameter(name="supplier_contact_id", wire="supplierContactId", location="path", required=True),
        Parameter(name="id", wire="Id", location="path", required=True),
    ),
    query="odata",
    since="2020-12-14",
)
PUT_SUPPLIER_EMAIL_FOR_SUPPLIER_AND_SUPPLIER_CONTACT = Operation(
    id="PutSupplierEmailForSupplierAndSupplierContact",
    method="PUT",
    path="/suppliers/{supplierId}/supplier_contacts/{supplierContactId}/supplier_emails/{Id}",
    resource="supplier_emails",
    name="update",
    parameters=(
        Parameter(name="supplier_id", wire="supplierId", location="path", required=True),
        Parameter(name="supplier_contact_id", wire="supplierContactId", location="path", required=True),
        Parameter(name="id", wire="Id", location="path", required=True),
    ),
    safety="idempotent",
    body=True,
    since="2020-12-14",
)
DELETE_SUPPLIER_EMAIL_FOR_SUPPLIER_AND_SUPPLIER_CONTACT = Operation(
    id="DeleteSupplierEmailForSupplierAndSupplierContact",
    method="DELETE",
    path="/suppliers/{supplierId}/supplier_contacts/{supplierContactId}/supplier_emails/{Id}",
    resource="supplier_emails",
    name="delete",
    parameters=(
        Parameter(name="supplier_id", wire="supplierId", location="path", required=True),
        Parameter(name="supplier_contact_id", wire="supplierContactId", location="path", required=True),
        Parameter(name="id", wire="Id", location="path", required=True),
    ),
    safety="write",
    since="2020-12-14",
)


class SupplierEmails(Resource):
    """An e-mail address of a supplier contact."""

    def list(
        self,
        *,
        where: Where[f.SupplierEmailFields] = None,
        order_by: OrderBy[f.SupplierEmailFields] = None,
        select: Sequence[str] | None = None,
        expand: Sequence[f.SupplierEmailExpand] | None = None,
        page_size: int | None = None,
        limit: int | None = None,
        supplier_contact_id: int | None = None,
        supplier_id: int | None = None,
        options: RequestOptions | None = None,
    ) -> Pager[m.SupplierEmail]:
        """Lists e-mail addresses of the contacts of all suppliers.

        Pages go by key (`id`): every row that is there throughout comes exactly once. With an `order_by` of your
        own they go by position, and rows that come or go meanwhile may shift others. Since 2020-12-14.

        Args:
            where: which rows: a condition, or a function of a row's fields that gives one.
            order_by: the order of the rows; without it, the one in which no row is lost between pages.
            select: the fields to fetch; the others are None.
            expand: the children to fetch with each row.
            page_size: rows to fetch at a time.
            limit: rows to give at most.
            supplier_contact_id: Id of the supplier contact.
            supplier_id: Id of the supplier.
            options: settings of this call only.

        Returns:
            A lazy pager of rows; nothing is sent before the first row is asked for.

        Raises:
            UsageError: an argument is wrong; nothing was sent.
            ApiError: while reading, an error was the answer.
        """
        return self._list(
            (
                GET_SUPPLIER_EMAILS,
                GET_SUPPLIER_EMAILS_FOR_SUPPLIER_CONTACT,
                GET_SUPPLIER_EMAILS_FOR_SUPPLIER_AND_SUPPLIER_CONTACT,
            ),
            lambda: m.SupplierEmail,
            options,
            {
                "supplier_contact_id": supplier_contact_id,
                "supplier_id": supplier_id,
                **listed(where, order_by, select, page_size, limit, expand),
            },
        )

    def get(
        self,
        id: int,
        /,
        *,
        select: Sequence[str] | None = None,
        expand: Sequence[f.SupplierEmailExpand] | None = None,
        supplier_contact_id: int | None = None,
        supplier_id: int | None = None,
        options: RequestOptions | None = None,
    ) -> m.SupplierEmail:
        """Reads one e-mail address of a supplier contact.

        Since 2020-12-14.

        Args:
            id: Id of the supplier e-mail address.
            select: the fields to fetch; the others are None.
            expand: the children to fetch with each row.
            supplier_contact_id: Id of the supplier contact.
            supplier_id: Id of the supplier.
            options: settings of this call only.

        Returns:
            The record.

        Raises:
            UsageError: an argument is wrong; nothing was sent.
            ApiError: the answer was an error.
        """
        return self._one(
            (
                GET_SUPPLIER_EMAIL,
                GET_SUPPLIER_EMAIL_FOR_SUPPLIER_CONTACT,
                GET_SUPPLIER_EMAIL_FOR_SUPPLIER_AND_SUPPLIER_CONTACT,
            ),
            lambda: m.SupplierEmail,
            options,
            {
                "id": id,
                "select": select,
                "expand": expand,
                "supplier_contact_id": supplier_contact_id,
                "supplier_id": supplier_id,
            },
        )

    def create(
        self,
        *,
        supplier_contact_id: int,
        supplier_id: int | None = None,
        options: RequestOptions | None = None,
        **body: Unpack[p.SupplierEmailWrite],
    ) -> m.SupplierEmail:
        """Creates an e-mail address on a supplier contact, addressed through the contact.

        Sent once at most: if the answer is lost, `OutcomeUnknown` is raised instead of sending it again. Since
        2020-12-14.

        Args:
            supplier_contact_id: Id of the supplier contact.
            supplier_id: Id of the supplier.
            **body: the fields to send; what is not named is not sent.
            options: settings of this call only.

        Returns:
            The record as Sage took it.

        Raises:
            UsageError: an argument is wrong; nothing was sent.
            ApiError: the answer was an error.
            OutcomeUnknown: it was sent, and no answer says what became of it.
        """
        return self._one(
            (POST_SUPPLIER_EMAIL_FOR_SUPPLIER_CONTACT, POST_SUPPLIER_EMAIL_FOR_SUPPLIER_AND_SUPPLIER_CONTACT),
            lambda: m.SupplierEmail,
            options,
            {"supplier_contact_id": supplier_contact_id, "supplier_id": supplier_id},
            lambda: p.SupplierEmailWrite,
            taken(body),
        )

    def update(
        self,
        id: int,
        /,
        *,
        supplier_contact_id: int | None = None,
        supplier_id: int | None = None,
        options: RequestOptions | None = None,
        **body: Unpack[p.SupplierEmailWrite],
    ) -> m.SupplierEmail:
        """Changes one e-mail address of a supplier contact.

        May be sent again after a failure: the second time changes nothing more. Since 2020-12-14.

        Args:
            id: Id of the supplier e-mail address.
            supplier_contact_id: Id of the supplier contact.
            supplier_id: Id of the supplier.
            **body: the fields to send; what is not named is not sent.
            options: settings of this call only.

        Returns:
            The record as it is now.

        Raises:
            UsageError: an argument is wrong; nothing was sent.
            ApiError: the answer was an error.
        """
        return self._one(
            (
                PUT_SUPPLIER_EMAIL,
                PUT_SUPPLIER_EMAIL_FOR_SUPPLIER_CONTACT,
                PUT_SUPPLIER_EMAIL_FOR_SUPPLIER_AND_SUPPLIER_CONTACT,
            ),
            lambda: m.SupplierEmail,
            options,
            {"id": id, "supplier_contact_id": supplier_contact_id, "supplier_id": supplier_id},
            lambda: p.SupplierEmailWrite,
            taken(body),
        )

    def delete(
        self,
        id: int,
        /,
        *,
        supplier_contact_id: int | None = None,
        supplier_id: int | None = None,
        options: RequestOptions | None = None,
    ) -> None:
        """Deletes one e-mail address of a supplier contact.

        Sent once at most: if the answer is lost, `OutcomeUnknown` is raised instead of sending it again. Since
        2020-12-14.

        Args:
            id: Id of the supplier e-mail address.
            supplier_contact_id: Id of the supplier contact.
            supplier_id: Id of the supplier.
            options: settings of this call only.

        Raises:
            UsageError: an argument is wrong; nothing was sent.
            ApiError: the answer was an error.
            OutcomeUnknown: it was sent, and no answer says what became of it.
        """
        self._none(
            (
                DELETE_SUPPLIER_EMAIL,
                DELETE_SUPPLIER_EMAIL_FOR_SUPPLIER_CONTACT,
                DELETE_SUPPLIER_EMAIL_FOR_SUPPLIER_AND_SUPPLIER_CONTACT,
            ),
            options,
            {"id": id, "supplier_contact_id": supplier_contact_id, "supplier_id": supplier_id},
        )


class AsyncSupplierEmails(AsyncResource):
    """An e-mail address of a supplier contact."""

    def list(
        self,
        *,
        where: Where[f.SupplierEmailFields] = None,
        order_by: OrderBy[f.SupplierEmailFields] = None,
        select: Sequence[str] | None = None,
        expand: Sequence[f.SupplierEmailExpand] | None = None,
        page_size: int | None = None,
        limit: int | None = None,
        supplier_contact_id: int | None = None,
        supplier_id: int | None = None,
        options: RequestOptions | None = None,
    ) -> AsyncPager[m.SupplierEmail]:
        """Lists e-mail addresses of the contacts of all suppliers.

        Pages go by key (`id`): every row that is there throughout comes exactly once. With an `order_by` of your
        own they go by position, and rows that come or go meanwhile may shift others. Since 2020-12-14.

        Args:
            where: which rows: a condition, or a function of a row's fields that gives one.
            order_by: the order of the rows; without it, the one in which no row is lost between pages.
            select: the fields to fetch; the others are None.
            expand: the children to fetch with each row.
            page_size: rows to fetch at a time.
            limit: rows to give at most.
            supplier_contact_id: Id of the supplier contact.
            supplier_id: Id of the supplier.
            options: settings of this call only.

        Returns:
            A lazy pager of rows; nothing is sent before the first row is asked for.

        Raises:
            UsageError: an argument is wrong; nothing was sent.
            ApiError: while reading, an error was the answer.
        """
        return self._list(
            (
                GET_SUPPLIER_EMAILS,
                GET_SUPPLIER_EMAILS_FOR_SUPPLIER_CONTACT,
                GET_SUPPLIER_EMAILS_FOR_SUPPLIER_AND_SUPPLIER_CONTACT,
            ),
            lambda: m.SupplierEmail,
            options,
            {
                "supplier_contact_id": supplier_contact_id,
                "supplier_id": supplier_id,
                **listed(where, order_by, select, page_size, limit, expand),
            },
        )

    async def get(
        self,
        id: int,
        /,
        *,
        select: Sequence[str] | None = None,
        expand: Sequence[f.SupplierEmailExpand] | None = None,
        supplier_contact_id: int | None = None,
        supplier_id: int | None = None,
        options: RequestOptions | None = None,
    ) -> m.SupplierEmail:
        """Reads one e-mail address of a supplier contact.

        Since 2020-12-14.

        Args:
            id: Id of the supplier e-mail address.
            select: the fields to fetch; the others are None.
            expand: the children to fetch with each row.
            supplier_contact_id: Id of the supplier contact.
            supplier_id: Id of the supplier.
            options: settings of this call only.

        Returns:
            The record.

        Raises:
            UsageError: an argument is wrong; nothing was sent.
            ApiError: the answer was an error.
        """
        return await self._one(
            (
                GET_SUPPLIER_EMAIL,
                GET_SUPPLIER_EMAIL_FOR_SUPPLIER_CONTACT,
                GET_SUPPLIER_EMAIL_FOR_SUPPLIER_AND_SUPPLIER_CONTACT,
            ),
            lambda: m.SupplierEmail,
            options,
            {
                "id": id,
                "select": select,
                "expand": expand,
                "supplier_contact_id": supplier_contact_id,
                "supplier_id": supplier_id,
            },
        )

    async def create(
        self,
        *,
        supplier_contact_id: int,
        supplier_id: int | None = None,
        options: RequestOptions | None = None,
        **body: Unpack[p.SupplierEmailWrite],
    ) -> m.SupplierEmail:
        """Creates an e-mail address on a supplier contact, addressed through the contact.

        Sent once at most: if the answer is lost, `OutcomeUnknown` is raised instead of sending it again. Since
        2020-12-14.

        Args:
            supplier_contact_id: Id of the supplier contact.
            supplier_id: Id of the supplier.
            **body: the fields to send; what is not named is not sent.
            options: settings of this call only.

        Returns:
            The record as Sage took it.

        Raises:
            UsageError: an argument is wrong; nothing was sent.
            ApiError: the answer was an error.
            OutcomeUnknown: it was sent, and no answer says what became of it.
        """
        return await self._one(
            (POST_SUPPLIER_EMAIL_FOR_SUPPLIER_CONTACT, POST_SUPPLIER_EMAIL_FOR_SUPPLIER_AND_SUPPLIER_CONTACT),
            lambda: m.SupplierEmail,
            options,
            {"supplier_contact_id": supplier_contact_id, "supplier_id": supplier_id},
            lambda: p.SupplierEmailWrite,
            taken(body),
        )

    async def update(
        self,
        id: int,
        /,
        *,
        supplier_contact_id: int | None = None,
        supplier_id: int | None = None,
        options: RequestOptions | None = None,
        **body: Unpack[p.SupplierEmailWrite],
    ) -> m.SupplierEmail:
        """Changes one e-mail address of a supplier contact.

        May be sent again after a failure: the second time changes nothing more. Since 2020-12-14.

        Args:
            id: Id of the supplier e-mail address.
            supplier_contact_id: Id of the supplier contact.
            supplier_id: Id of the supplier.
            **body: the fields to send; what is not named is not sent.
            options: settings of this call only.

        Returns:
            The record as it is now.

        Raises:
            UsageError: an argument is wrong; nothing was sent.
            ApiError: the answer was an error.
        """
        return await self._one(
            (
                PUT_SUPPLIER_EMAIL,
                PUT_SUPPLIER_EMAIL_FOR_SUPPLIER_CONTACT,
                PUT_SUPPLIER_EMAIL_FOR_SUPPLIER_AND_SUPPLIER_CONTACT,
            ),
            lambda: m.SupplierEmail,
            options,
            {"id": id, "supplier_contact_id": supplier_contact_id, "supplier_id": supplier_id},
            lambda: p.SupplierEmailWrite,
            taken(body),
        )

    async def delete(
        self,
        id: int,
        /,
        *,
        supplier_contact_id: int | None = None,
        supplier_id: int | None = None,
        options: RequestOptions | None = None,
    ) -> None:
        """Deletes one e-mail address of a supplier contact.

        Sent once at most: if the answer is lost, `OutcomeUnknown` is raised instead of sending it again. Since
        2020-12-14.

        Args:
            id: Id of the supplier e-mail address.
            supplier_contact_id: Id of the supplier contact.
            supplier_id: Id of the supplier.
            options: settings of this call only.

        Raises:
            UsageError: an argument is wrong; nothing was sent.
            ApiError: the answer was an error.
            OutcomeUnknown: it was sent, and no answer says what became of it.
        """
        await self._none(
            (
                DELETE_SUPPLIER_EMAIL,
                DELETE_SUPPLIER_EMAIL_FOR_SUPPLIER_CONTACT,
                DELETE_SUPPLIER_EMAIL_FOR_SUPPLIER_AND_SUPPLIER_CONTACT,
            ),
            options,
            {"id": id, "supplier_contact_id": supplier_contact_id, "supplier_id": supplier_id},
        )
