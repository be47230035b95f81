"""A mobile number of a supplier contact."""

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

GET_SUPPLIER_MOBILES = Operation(
    id="GetSupplierMobiles",
    method="GET",
    path="/supplier_mobiles",
    resource="supplier_mobiles",
    name="list",
    query="odata",
    filter=Filter(),
    paging=_paging.BY_ID,
)
GET_SUPPLIER_MOBILES_FOR_SUPPLIER_CONTACT = Operation(
    id="GetSupplierMobilesForSupplierContact",
    method="GET",
    path="/supplier_contacts/{supplierContactId}/supplier_mobiles",
    resource="supplier_mobiles",
    name="list",
    parameters=(Parameter(name="supplier_contact_id", wire="supplierContactId", location="path", required=True),),
    query="odata",
    filter=Filter(),
    paging=_paging.BY_ID,
)
POST_SUPPLIER_MOBILE_FOR_SUPPLIER_CONTACT = Operation(
    id="PostSupplierMobileForSupplierContact",
    method="POST",
    path="/supplier_contacts/{supplierContactId}/supplier_mobiles",
    resource="supplier_mobiles",
    name="create",
    parameters=(Parameter(name="supplier_contact_id", wire="supplierContactId", location="path", required=True),),
    safety="write",
    body=True,
)
GET_SUPPLIER_MOBILES_FOR_SUPPLIER_AND_SUPPLIER_CONTACT = Operation(
    id="GetSupplierMobilesForSupplierAndSupplierContact",
    method="GET",
    path="/suppliers/{supplierId}/supplier_contacts/{supplierContactId}/supplier_mobiles",
    resource="supplier_mobiles",
    name="list",
    parameters=(
        Parameter(name="supplier_id", wire="supplierId", location="path", required=True),
        Parameter(name="supplier_contact_id", wire="supplierContactId", location="path", required=True),
    ),
    query="odata",
    filter=Filter(),
    paging=_paging.BY_ID,
)
POST_SUPPLIER_MOBILE_FOR_SUPPLIER_AND_SUPPLIER_CONTACT = Operation(
    id="PostSupplierMobileForSupplierAndSupplierContact",
    method="POST",
    path="/suppliers/{supplierId}/supplier_contacts/{supplierContactId}/supplier_mobiles",
    resource="supplier_mobiles",
    name="create",
    parameters=(
        Parameter(name="supplier_id", wire="supplierId", location="path", required=True),
        Parameter(name="supplier_contact_id", wire="supplierContactId", location="path", required=True),
    ),
    safety="write",
    body=True,
)
GET_SUPPLIER_MOBILE = Operation(
    id="GetSupplierMobile",
    method="GET",
    path="/supplier_mobiles/{Id}",
    resource="supplier_mobiles",
    name="get",
    parameters=(Parameter(name="id", wire="Id", location="path", required=True),),
    query="odata",
)
PUT_SUPPLIER_MOBILE = Operation(
    id="PutSupplierMobile",
    method="PUT",
    path="/supplier_mobiles/{Id}",
    resource="supplier_mobiles",
    name="update",
    parameters=(Parameter(name="id", wire="Id", location="path", required=True),),
    safety="idempotent",
    body=True,
)
DELETE_SUPPLIER_MOBILE = Operation(
    id="DeleteSupplierMobile",
    method="DELETE",
    path="/supplier_mobiles/{Id}",
    resource="supplier_mobiles",
    name="delete",
    parameters=(Parameter(name="id", wire="Id", location="path", required=True),),
    safety="write",
)
GET_SUPPLIER_MOBILE_FOR_SUPPLIER_CONTACT = Operation(
    id="GetSupplierMobileForSupplierContact",
    method="GET",
    path="/supplier_contacts/{supplierContactId}/supplier_mobiles/{Id}",
    resource="supplier_mobiles",
    name="get",
    parameters=(
        Parameter(name="supplier_contact_id", wire="supplierContactId", location="path", required=True),
        Parameter(name="id", wire="Id", location="path", required=True),
    ),
    query="odata",
)
PUT_SUPPLIER_MOBILE_FOR_SUPPLIER_CONTACT = Operation(
    id="PutSupplierMobileForSupplierContact",
    method="PUT",
    path="/supplier_contacts/{supplierContactId}/supplier_mobiles/{Id}",
    resource="supplier_mobiles",
    name="update",
    parameters=(
        Parameter(name="supplier_contact_id", wire="supplierContactId", location="path", required=True),
        Parameter(name="id", wire="Id", location="path", required=True),
    ),
    safety="idempotent",
    body=True,
)
DELETE_SUPPLIER_MOBILE_FOR_SUPPLIER_CONTACT = Operation(
    id="DeleteSupplierMobileForSupplierContact",
    method="DELETE",
    path="/supplier_contacts/{supplierContactId}/supplier_mobiles/{Id}",
    resource="supplier_mobiles",
    name="delete",
    parameters=(
        Parameter(name="supplier_contact_id", wire="supplierContactId", location="path", required=True),
        Parameter(name="id", wire="Id", location="path", required=True),
    ),
    safety="write",
)
GET_SUPPLIER_MOBILE_FOR_SUPPLIER_AND_SUPPLIER_CONTACT = Operation(
    id="GetSupplierMobileForSupplierAndSupplierContact",
    method="GET",
    path="/suppliers/{supplierId}/supplier_contacts/{supplierContactId}/supplier_mobiles/{Id}",
    resource="supplier_mobiles",
    name="get",
    parameters=(
        Parameter(name="supplier_id", wire="supplierId", location="path", required=True),
        Parameter(name="supplier_contact_id", wire="supplierContactId", location="path", required=True),
        Parameter(name="id", wire="Id", location="path", required=True),
    ),
    query="odata",
)
PUT_SUPPLIER_MOBILE_FOR_SUPPLIER_AND_SUPPLIER_CONTACT = Operation(
    id="PutSupplierMobileForSupplierAndSupplierContact",
    method="PUT",
    path="/suppliers/{supplierId}/supplier_contacts/{supplierContactId}/supplier_mobiles/{Id}",
    resource="supplier_mobiles",
    name="update",
    parameters=(
        Parameter(name="supplier_id", wire="supplierId", location="path", required=True),
        Parameter(name="supplier_contact_id", wire="supplierContactId", location="path", required=True),
        Parameter(name="id", wire="Id", location="path", required=True),
    ),
    safety="idempotent",
    body=True,
)
DELETE_SUPPLIER_MOBILE_FOR_SUPPLIER_AND_SUPPLIER_CONTACT = Operation(
    id="DeleteSupplierMobileForSupplierAndSupplierContact",
    method="DELETE",
    path="/suppliers/{supplierId}/supplier_contacts/{supplierContactId}/supplier_mobiles/{Id}",
    resource="supplier_mobiles",
    name="delete",
    parameters=(
        Parameter(name="supplier_id", wire="supplierId", location="path", required=True),
        Parameter(name="supplier_contact_id", wire="supplierContactId", location="path", required=True),
        Parameter(name="id", wire="Id", location="path", required=True),
    ),
    safety="write",
)


class SupplierMobiles(Resource):
    """A mobile number of a supplier contact."""

    def list(
        self,
        *,
        where: Where[f.SupplierMobileFields] = None,
        order_by: OrderBy[f.SupplierMobileFields] = None,
        select: Sequence[str] | None = None,
        expand: Sequence[f.SupplierMobileExpand] | None = None,
        page_size: int | None = None,
        limit: int | None = None,
        supplier_contact_id: int | None = None,
        supplier_id: int | None = None,
        options: RequestOptions | None = None,
    ) -> Pager[m.SupplierMobile]:
        """Lists mobile numbers of the contacts of all suppliers.

        Pages go by key (`id`): every row that is there throughout comes exactly once. With an `order_by` of your
        own they go by position, and rows that come or go meanwhile may shift others.

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
                GET_SUPPLIER_MOBILES,
                GET_SUPPLIER_MOBILES_FOR_SUPPLIER_CONTACT,
                GET_SUPPLIER_MOBILES_FOR_SUPPLIER_AND_SUPPLIER_CONTACT,
            ),
            lambda: m.SupplierMobile,
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
        expand: Sequence[f.SupplierMobileExpand] | None = None,
        supplier_contact_id: int | None = None,
        supplier_id: int | None = None,
        options: RequestOptions | None = None,
    ) -> m.SupplierMobile:
        """Reads one mobile number of a supplier contact.

        Args:
            id: Id of the supplier mobile number.
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
                GET_SUPPLIER_MOBILE,
                GET_SUPPLIER_MOBILE_FOR_SUPPLIER_CONTACT,
                GET_SUPPLIER_MOBILE_FOR_SUPPLIER_AND_SUPPLIER_CONTACT,
            ),
            lambda: m.SupplierMobile,
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
        **body: Unpack[p.SupplierMobileWrite],
    ) -> m.SupplierMobile:
        """Creates a mobile number on a supplier contact, addressed through the contact.

        Sent once at most: if the answer is lost, `OutcomeUnknown` is raised instead of sending it again.

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
            (POST_SUPPLIER_MOBILE_FOR_SUPPLIER_CONTACT, POST_SUPPLIER_MOBILE_FOR_SUPPLIER_AND_SUPPLIER_CONTACT),
            lambda: m.SupplierMobile,
            options,
            {"supplier_contact_id": supplier_contact_id, "supplier_id": supplier_id},
            lambda: p.SupplierMobileWrite,
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
        **body: Unpack[p.SupplierMobileWrite],
    ) -> m.SupplierMobile:
        """Changes one mobile number of a supplier contact.

        May be sent again after a failure: the second time changes nothing more.

        Args:
            id: Id of the supplier mobile number.
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
                PUT_SUPPLIER_MOBILE,
                PUT_SUPPLIER_MOBILE_FOR_SUPPLIER_CONTACT,
                PUT_SUPPLIER_MOBILE_FOR_SUPPLIER_AND_SUPPLIER_CONTACT,
            ),
            lambda: m.SupplierMobile,
            options,
            {"id": id, "supplier_contact_id": supplier_contact_id, "supplier_id": supplier_id},
            lambda: p.SupplierMobileWrite,
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
        """Deletes one mobile number of a supplier contact.

        Sent once at most: if the answer is lost, `OutcomeUnknown` is raised instead of sending it again.

        Args:
            id: Id of the supplier mobile number.
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
                DELETE_SUPPLIER_MOBILE,
                DELETE_SUPPLIER_MOBILE_FOR_SUPPLIER_CONTACT,
                DELETE_SUPPLIER_MOBILE_FOR_SUPPLIER_AND_SUPPLIER_CONTACT,
            ),
            options,
            {"id": id, "supplier_contact_id": supplier_contact_id, "supplier_id": supplier_id},
        )


class AsyncSupplierMobiles(AsyncResource):
    """A mobile number of a supplier contact."""

    def list(
        self,
        *,
        where: Where[f.SupplierMobileFields] = None,
        order_by: OrderBy[f.SupplierMobileFields] = None,
        select: Sequence[str] | None = None,
        expand: Sequence[f.SupplierMobileExpand] | None = None,
        page_size: int | None = None,
        limit: int | None = None,
        supplier_contact_id: int | None = None,
        supplier_id: int | None = None,
        options: RequestOptions | None = None,
    ) -> AsyncPager[m.SupplierMobile]:
        """Lists mobile numbers of the contacts of all suppliers.

        Pages go by key (`id`): every row that is there throughout comes exactly once. With an `order_by` of your
        own they go by position, and rows that come or go meanwhile may shift others.

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
                GET_SUPPLIER_MOBILES,
                GET_SUPPLIER_MOBILES_FOR_SUPPLIER_CONTACT,
                GET_SUPPLIER_MOBILES_FOR_SUPPLIER_AND_SUPPLIER_CONTACT,
            ),
            lambda: m.SupplierMobile,
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
        expand: Sequence[f.SupplierMobileExpand] | None = None,
        supplier_contact_id: int | None = None,
        supplier_id: int | None = None,
        options: RequestOptions | None = None,
    ) -> m.SupplierMobile:
        """Reads one mobile number of a supplier contact.

        Args:
            id: Id of the supplier mobile number.
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
                GET_SUPPLIER_MOBILE,
                GET_SUPPLIER_MOBILE_FOR_SUPPLIER_CONTACT,
                GET_SUPPLIER_MOBILE_FOR_SUPPLIER_AND_SUPPLIER_CONTACT,
            ),
            lambda: m.SupplierMobile,
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
        **body: Unpack[p.SupplierMobileWrite],
    ) -> m.SupplierMobile:
        """Creates a mobile number on a supplier contact, addressed through the contact.

        Sent once at most: if the answer is lost, `OutcomeUnknown` is raised instead of sending it again.

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
            (POST_SUPPLIER_MOBILE_FOR_SUPPLIER_CONTACT, POST_SUPPLIER_MOBILE_FOR_SUPPLIER_AND_SUPPLIER_CONTACT),
            lambda: m.SupplierMobile,
            options,
            {"supplier_contact_id": supplier_contact_id, "supplier_id": supplier_id},
            lambda: p.SupplierMobileWrite,
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
        **body: Unpack[p.SupplierMobileWrite],
    ) -> m.SupplierMobile:
        """Changes one mobile number of a supplier contact.

        May be sent again after a failure: the second time changes nothing more.

        Args:
            id: Id of the supplier mobile number.
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
                PUT_SUPPLIER_MOBILE,
                PUT_SUPPLIER_MOBILE_FOR_SUPPLIER_CONTACT,
                PUT_SUPPLIER_MOBILE_FOR_SUPPLIER_AND_SUPPLIER_CONTACT,
            ),
            lambda: m.SupplierMobile,
            options,
            {"id": id, "supplier_contact_id": supplier_contact_id, "supplier_id": supplier_id},
            lambda: p.SupplierMobileWrite,
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
        """Deletes one mobile number of a supplier contact.

        Sent once at most: if the answer is lost, `OutcomeUnknown` is raised instead of sending it again.

        Args:
            id: Id of the supplier mobile number.
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
                DELETE_SUPPLIER_MOBILE,
                DELETE_SUPPLIER_MOBILE_FOR_SUPPLIER_CONTACT,
                DELETE_SUPPLIER_MOBILE_FOR_SUPPLIER_AND_SUPPLIER_CONTACT,
            ),
            options,
            {"id": id, "supplier_contact_id": supplier_contact_id, "supplier_id": supplier_id},
        )
