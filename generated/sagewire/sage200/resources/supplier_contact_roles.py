"""A role, such as sending orders or remittances to, given to a supplier contact."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sagewire.runtime.operation import Filter, Operation, Parameter
from sagewire.runtime.resource import AsyncResource, Resource, listed
from sagewire.sage200 import _paging
from sagewire.sage200 import models as m

if TYPE_CHECKING:
    from collections.abc import Sequence

    from sagewire.runtime.filters.fields import OrderBy, Where
    from sagewire.runtime.options import RequestOptions
    from sagewire.runtime.paging.pager import AsyncPager, Pager
    from sagewire.sage200 import fields as f

GET_SUPPLIER_CONTACT_ROLES = Operation(
    id="GetSupplierContactRoles",
    method="GET",
    path="/supplier_contact_roles",
    resource="supplier_contact_roles",
    name="list",
    query="odata",
    filter=Filter(),
    paging=_paging.BY_ID,
)
GET_SUPPLIER_CONTACT_ROLES_FOR_SUPPLIER_CONTACT = Operation(
    id="GetSupplierContactRolesForSupplierContact",
    method="GET",
    path="/supplier_contacts/{supplierContactId}/supplier_contact_roles",
    resource="supplier_contact_roles",
    name="list",
    parameters=(Parameter(name="supplier_contact_id", wire="supplierContactId", location="path", required=True),),
    query="odata",
    filter=Filter(),
    paging=_paging.BY_ID,
)
GET_SUPPLIER_CONTACT_ROLE = Operation(
    id="GetSupplierContactRole",
    method="GET",
    path="/supplier_contact_roles/{Id}",
    resource="supplier_contact_roles",
    name="get",
    parameters=(Parameter(name="id", wire="Id", location="path", required=True),),
    query="odata",
)


class SupplierContactRoles(Resource):
    """A role, such as sending orders or remittances to, given to a supplier contact."""

    def list(
        self,
        *,
        where: Where[f.SupplierContactRoleFields] = None,
        order_by: OrderBy[f.SupplierContactRoleFields] = None,
        select: Sequence[str] | None = None,
        page_size: int | None = None,
        limit: int | None = None,
        supplier_contact_id: int | None = None,
        options: RequestOptions | None = None,
    ) -> Pager[m.SupplierContactRole]:
        """Lists which roles are given to which supplier contacts.

        Pages go by key (`id`): every row that is there throughout comes exactly once. With an `order_by` of your
        own they go by position, and rows that come or go meanwhile may shift others.

        Args:
            where: which rows: a condition, or a function of a row's fields that gives one.
            order_by: the order of the rows; without it, the one in which no row is lost between pages.
            select: the fields to fetch; the others are None.
            page_size: rows to fetch at a time.
            limit: rows to give at most.
            supplier_contact_id: Id of the supplier contact.
            options: settings of this call only.

        Returns:
            A lazy pager of rows; nothing is sent before the first row is asked for.

        Raises:
            UsageError: an argument is wrong; nothing was sent.
            ApiError: while reading, an error was the answer.
        """
        return self._list(
            (GET_SUPPLIER_CONTACT_ROLES, GET_SUPPLIER_CONTACT_ROLES_FOR_SUPPLIER_CONTACT),
            lambda: m.SupplierContactRole,
            options,
            {"supplier_contact_id": supplier_contact_id, **listed(where, order_by, select, page_size, limit)},
        )

    def get(
        self, id: int, /, *, select: Sequence[str] | None = None, options: RequestOptions | None = None
    ) -> m.SupplierContactRole:
        """Reads one role given to a supplier contact.

        Args:
            id: Id of the supplier contact role.
            select: the fields to fetch; the others are None.
            options: settings of this call only.

        Returns:
            The record.

        Raises:
            UsageError: an argument is wrong; nothing was sent.
            ApiError: the answer was an error.
        """
        return self._one(
            (GET_SUPPLIER_CONTACT_ROLE,), lambda: m.SupplierContactRole, options, {"id": id, "select": select}
        )


class AsyncSupplierContactRoles(AsyncResource):
    """A role, such as sending orders or remittances to, given to a supplier contact."""

    def list(
        self,
        *,
        where: Where[f.SupplierContactRoleFields] = None,
        order_by: OrderBy[f.SupplierContactRoleFields] = None,
        select: Sequence[str] | None = None,
        page_size: int | None = None,
        limit: int | None = None,
        supplier_contact_id: int | None = None,
        options: RequestOptions | None = None,
    ) -> AsyncPager[m.SupplierContactRole]:
        """Lists which roles are given to which supplier contacts.

        Pages go by key (`id`): every row that is there throughout comes exactly once. With an `order_by` of your
        own they go by position, and rows that come or go meanwhile may shift others.

        Args:
            where: which rows: a condition, or a function of a row's fields that gives one.
            order_by: the order of the rows; without it, the one in which no row is lost between pages.
            select: the fields to fetch; the others are None.
            page_size: rows to fetch at a time.
            limit: rows to give at most.
            supplier_contact_id: Id of the supplier contact.
            options: settings of this call only.

        Returns:
            A lazy pager of rows; nothing is sent before the first row is asked for.

        Raises:
            UsageError: an argument is wrong; nothing was sent.
            ApiError: while reading, an error was the answer.
        """
        return self._list(
            (GET_SUPPLIER_CONTACT_ROLES, GET_SUPPLIER_CONTACT_ROLES_FOR_SUPPLIER_CONTACT),
            lambda: m.SupplierContactRole,
            options,
            {"supplier_contact_id": supplier_contact_id, **listed(where, order_by, select, page_size, limit)},
        )

    async def get(
        self, id: int, /, *, select: Sequence[str] | None = None, options: RequestOptions | None = None
    ) -> m.SupplierContactRole:
        """Reads one role given to a supplier contact.

        Args:
            id: Id of the supplier contact role.
            select: the fields to fetch; the others are None.
            options: settings of this call only.

        Returns:
            The record.

        Raises:
            UsageError: an argument is wrong; nothing was sent.
            ApiError: the answer was an error.
        """
        return await self._one(
            (GET_SUPPLIER_CONTACT_ROLE,), lambda: m.SupplierContactRole, options, {"id": id, "select": select}
        )
