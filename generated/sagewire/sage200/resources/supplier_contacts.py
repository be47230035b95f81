"""A person or department at a supplier, with numbers, addresses and roles."""

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

GET_SUPPLIER_CONTACT = Operation(
    id="GetSupplierContact",
    method="GET",
    path="/supplier_contacts",
    resource="supplier_contacts",
    name="list",
    query="odata",
    filter=Filter(),
    paging=_paging.BY_ID,
)
GET_SUPPLIER_CONTACTS = Operation(
    id="GetSupplierContacts",
    method="GET",
    path="/supplier_contacts/{Id}",
    resource="supplier_contacts",
    name="get",
    parameters=(Parameter(name="id", wire="Id", location="path", required=True),),
    query="odata",
)
PUT_SUPPLIER_CONTACT = Operation(
    id="PutSupplierContact",
    method="PUT",
    path="/supplier_contacts/{Id}",
    resource="supplier_contacts",
    name="update",
    parameters=(Parameter(name="id", wire="Id", location="path", required=True),),
    safety="write",
    body=True,
)
DELETE_SUPPLIER_CONTACT = Operation(
    id="DeleteSupplierContact",
    method="DELETE",
    path="/supplier_contacts/{Id}",
    resource="supplier_contacts",
    name="delete",
    parameters=(Parameter(name="id", wire="Id", location="path", required=True),),
    safety="write",
)
GET_SUPPLIER_CONTACTS_FOR_SUPPLIER = Operation(
    id="GetSupplierContactsForSupplier",
    method="GET",
    path="/suppliers/{supplierId}/supplier_contacts",
    resource="supplier_contacts",
    name="list",
    parameters=(Parameter(name="supplier_id", wire="supplierId", location="path", required=True),),
    query="odata",
    filter=Filter(),
    paging=_paging.BY_ID,
)
POST_SUPPLIER_CONTACT_FOR_SUPPLIER = Operation(
    id="PostSupplierContactForSupplier",
    method="POST",
    path="/suppliers/{supplierId}/supplier_contacts",
    resource="supplier_contacts",
    name="create",
    parameters=(Parameter(name="supplier_id", wire="supplierId", location="path", required=True),),
    safety="write",
    body=True,
)
GET_SUPPLIER_CONTACT_FOR_SUPPLIER = Operation(
    id="GetSupplierContactForSupplier",
    method="GET",
    path="/suppliers/{supplierId}/supplier_contacts/{Id}",
    resource="supplier_contacts",
    name="get",
    parameters=(
        Parameter(name="supplier_id", wire="supplierId", location="path", required=True),
        Parameter(name="id", wire="Id", location="path", required=True),
    ),
    query="odata",
)
PUT_SUPPLIER_CONTACT_FOR_SUPPLIER = Operation(
    id="PutSupplierContactForSupplier",
    method="PUT",
    path="/suppliers/{supplierId}/supplier_contacts/{Id}",
    resource="supplier_contacts",
    name="update",
    parameters=(
        Parameter(name="supplier_id", wire="supplierId", location="path", required=True),
        Parameter(name="id", wire="Id", location="path", required=True),
    ),
    safety="write",
    body=True,
)
DELETE_SUPPLIER_CONTACT_FOR_SUPPLIER = Operation(
    id="DeleteSupplierContactForSupplier",
    method="DELETE",
    path="/suppliers/{supplierId}/supplier_contacts/{Id}",
    resource="supplier_contacts",
    name="delete",
    parameters=(
        Parameter(name="supplier_id", wire="supplierId", location="path", required=True),
        Parameter(name="id", wire="Id", location="path", required=True),
    ),
    safety="write",
)


class SupplierContacts(Resource):
    """A person or department at a supplier, with numbers, addresses and roles."""

    def list(
        self,
        *,
        where: Where[f.SupplierContactFields] = None,
        order_by: OrderBy[f.SupplierContactFields] = None,
        select: Sequence[str] | None = None,
        expand: Sequence[f.SupplierContactExpand] | None = None,
        page_size: int | None = None,
        limit: int | None = None,
        supplier_id: int | None = None,
        options: RequestOptions | None = None,
    ) -> Pager[m.SupplierContact]:
        """Lists contacts of all supplier accounts.

        The operation names are swapped: this one, in the singular, is the collection.

        Pages go by key (`id`): every row that is there throughout comes exactly once. With an `order_by` of your
        own they go by position, and rows that come or go meanwhile may shift others.

        Args:
            where: which rows: a condition, or a function of a row's fields that gives one.
            order_by: the order of the rows; without it, the one in which no row is lost between pages.
            select: the fields to fetch; the others are None.
            expand: the children to fetch with each row.
            page_size: rows to fetch at a time.
            limit: rows to give at most.
            supplier_id: Id of the supplier.
            options: settings of this call only.

        Returns:
            A lazy pager of rows; nothing is sent before the first row is asked for.

        Raises:
            UsageError: an argument is wrong; nothing was sent.
            ApiError: while reading, an error was the answer.
        """
        return self._list(
            (GET_SUPPLIER_CONTACT, GET_SUPPLIER_CONTACTS_FOR_SUPPLIER),
            lambda: m.SupplierContact,
            options,
            {"supplier_id": supplier_id, **listed(where, order_by, select, page_size, limit, expand)},
        )

    def get(
        self,
        id: int,
        /,
        *,
        select: Sequence[str] | None = None,
        expand: Sequence[f.SupplierContactExpand] | None = None,
        supplier_id: int | None = None,
        options: RequestOptions | None = None,
    ) -> m.SupplierContact:
        """Reads one supplier contact.

        The operation names are swapped: this one, in the plural, reads a single row.

        Args:
            id: Id of the supplier contact.
            select: the fields to fetch; the others are None.
            expand: the children to fetch with each row.
            supplier_id: Id of the supplier.
            options: settings of this call only.

        Returns:
            The record.

        Raises:
            UsageError: an argument is wrong; nothing was sent.
            ApiError: the answer was an error.
        """
        return self._one(
            (GET_SUPPLIER_CONTACTS, GET_SUPPLIER_CONTACT_FOR_SUPPLIER),
            lambda: m.SupplierContact,
            options,
            {"id": id, "select": select, "expand": expand, "supplier_id": supplier_id},
        )

    def create(
        self, *, supplier_id: int, options: RequestOptions | None = None, **body: Unpack[p.SupplierContactWrite]
    ) -> m.SupplierContact:
        """Creates a contact on a supplier account.

        Sent once at most: if the answer is lost, `OutcomeUnknown` is raised instead of sending it again.

        Args:
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
            (POST_SUPPLIER_CONTACT_FOR_SUPPLIER,),
            lambda: m.SupplierContact,
            options,
            {"supplier_id": supplier_id},
            lambda: p.SupplierContactWrite,
            taken(body),
        )

    def update(
        self,
        id: int,
        /,
        *,
        supplier_id: int | None = None,
        options: RequestOptions | None = None,
        **body: Unpack[p.SupplierContactWrite],
    ) -> m.SupplierContact:
        """Changes one supplier contact.

        Sent once at most: if the answer is lost, `OutcomeUnknown` is raised instead of sending it again.

        Args:
            id: Id of the supplier contact.
            supplier_id: Id of the supplier.
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
            (PUT_SUPPLIER_CONTACT, PUT_SUPPLIER_CONTACT_FOR_SUPPLIER),
            lambda: m.SupplierContact,
            options,
            {"id": id, "supplier_id": supplier_id},
            lambda: p.SupplierContactWrite,
            taken(body),
        )

    def delete(self, id: int, /, *, supplier_id: int | None = None, options: RequestOptions | None = None) -> None:
        """Deletes one supplier contact.

        Sent once at most: if the answer is lost, `OutcomeUnknown` is raised instead of sending it again.

        Args:
            id: Id of the supplier contact.
            supplier_id: Id of the supplier.
            options: settings of this call only.

        Raises:
            UsageError: an argument is wrong; nothing was sent.
            ApiError: the answer was an error.
            OutcomeUnknown: it was sent, and no answer says what became of it.
        """
        self._none(
            (DELETE_SUPPLIER_CONTACT, DELETE_SUPPLIER_CONTACT_FOR_SUPPLIER),
            options,
            {"id": id, "supplier_id": supplier_id},
        )


class AsyncSupplierContacts(AsyncResource):
    """A person or department at a supplier, with numbers, addresses and roles."""

    def list(
        self,
        *,
        where: Where[f.SupplierContactFields] = None,
        order_by: OrderBy[f.SupplierContactFields] = None,
        select: Sequence[str] | None = None,
        expand: Sequence[f.SupplierContactExpand] | None = None,
        page_size: int | None = None,
        limit: int | None = None,
        supplier_id: int | None = None,
        options: RequestOptions | None = None,
    ) -> AsyncPager[m.SupplierContact]:
        """Lists contacts of all supplier accounts.

        The operation names are swapped: this one, in the singular, is the collection.

        Pages go by key (`id`): every row that is there throughout comes exactly once. With an `order_by` of your
        own they go by position, and rows that come or go meanwhile may shift others.

        Args:
            where: which rows: a condition, or a function of a row's fields that gives one.
            order_by: the order of the rows; without it, the one in which no row is lost between pages.
            select: the fields to fetch; the others are None.
            expand: the children to fetch with each row.
            page_size: rows to fetch at a time.
            limit: rows to give at most.
            supplier_id: Id of the supplier.
            options: settings of this call only.

        Returns:
            A lazy pager of rows; nothing is sent before the first row is asked for.

        Raises:
            UsageError: an argument is wrong; nothing was sent.
            ApiError: while reading, an error was the answer.
        """
        return self._list(
            (GET_SUPPLIER_CONTACT, GET_SUPPLIER_CONTACTS_FOR_SUPPLIER),
            lambda: m.SupplierContact,
            options,
            {"supplier_id": supplier_id, **listed(where, order_by, select, page_size, limit, expand)},
        )

    async def get(
        self,
        id: int,
        /,
        *,
        select: Sequence[str] | None = None,
        expand: Sequence[f.SupplierContactExpand] | None = None,
        supplier_id: int | None = None,
        options: RequestOptions | None = None,
    ) -> m.SupplierContact:
        """Reads one supplier contact.

        The operation names are swapped: this one, in the plural, reads a single row.

        Args:
            id: Id of the supplier contact.
            select: the fields to fetch; the others are None.
            expand: the children to fetch with each row.
            supplier_id: Id of the supplier.
            options: settings of this call only.

        Returns:
            The record.

        Raises:
            UsageError: an argument is wrong; nothing was sent.
            ApiError: the answer was an error.
        """
        return await self._one(
            (GET_SUPPLIER_CONTACTS, GET_SUPPLIER_CONTACT_FOR_SUPPLIER),
            lambda: m.SupplierContact,
            options,
            {"id": id, "select": select, "expand": expand, "supplier_id": supplier_id},
        )

    async def create(
        self, *, supplier_id: int, options: RequestOptions | None = None, **body: Unpack[p.SupplierContactWrite]
    ) -> m.SupplierContact:
        """Creates a contact on a supplier account.

        Sent once at most: if the answer is lost, `OutcomeUnknown` is raised instead of sending it again.

        Args:
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
            (POST_SUPPLIER_CONTACT_FOR_SUPPLIER,),
            lambda: m.SupplierContact,
            options,
            {"supplier_id": supplier_id},
            lambda: p.SupplierContactWrite,
            taken(body),
        )

    async def update(
        self,
        id: int,
        /,
        *,
        supplier_id: int | None = None,
        options: RequestOptions | None = None,
        **body: Unpack[p.SupplierContactWrite],
    ) -> m.SupplierContact:
        """Changes one supplier contact.

        Sent once at most: if the answer is lost, `OutcomeUnknown` is raised instead of sending it again.

        Args:
            id: Id of the supplier contact.
            supplier_id: Id of the supplier.
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
            (PUT_SUPPLIER_CONTACT, PUT_SUPPLIER_CONTACT_FOR_SUPPLIER),
            lambda: m.SupplierContact,
            options,
            {"id": id, "supplier_id": supplier_id},
            lambda: p.SupplierContactWrite,
            taken(body),
        )

    async def delete(
        self, id: int, /, *, supplier_id: int | None = None, options: RequestOptions | None = None
    ) -> None:
        """Deletes one supplier contact.

        Sent once at most: if the answer is lost, `OutcomeUnknown` is raised instead of sending it again.

        Args:
            id: Id of the supplier contact.
            supplier_id: Id of the supplier.
            options: settings of this call only.

        Raises:
            UsageError: an argument is wrong; nothing was sent.
            ApiError: the answer was an error.
            OutcomeUnknown: it was sent, and no answer says what became of it.
        """
        await self._none(
            (DELETE_SUPPLIER_CONTACT, DELETE_SUPPLIER_CONTACT_FOR_SUPPLIER),
            options,
            {"id": id, "supplier_id": supplier_id},
        )
