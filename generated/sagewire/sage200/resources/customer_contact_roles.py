"""A role given to a customer contact."""

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

GET_CUSTOMER_CONTACT_ROLES = Operation(
    id="GetCustomerContactRoles",
    method="GET",
    path="/customer_contact_roles",
    resource="customer_contact_roles",
    name="list",
    query="odata",
    filter=Filter(),
    paging=_paging.BY_ID,
)
GET_CUSTOMER_CONTACT_ROLES_FOR_CUSTOMER_CONTACT = Operation(
    id="GetCustomerContactRolesForCustomerContact",
    method="GET",
    path="/customer_contacts/{CustomerContactId}/customer_contact_roles",
    resource="customer_contact_roles",
    name="list",
    parameters=(Parameter(name="customer_contact_id", wire="CustomerContactId", location="path", required=True),),
    query="odata",
    filter=Filter(),
    paging=_paging.BY_ID,
)
GET_CUSTOMER_CONTACT_ROLE = Operation(
    id="GetCustomerContactRole",
    method="GET",
    path="/customer_contact_roles/{Id}",
    resource="customer_contact_roles",
    name="get",
    parameters=(Parameter(name="id", wire="Id", location="path", required=True),),
    query="odata",
)


class CustomerContactRoles(Resource):
    """A role given to a customer contact."""

    def list(
        self,
        *,
        where: Where[f.CustomerContactRoleFields] = None,
        order_by: OrderBy[f.CustomerContactRoleFields] = None,
        select: Sequence[str] | None = None,
        page_size: int | None = None,
        limit: int | None = None,
        customer_contact_id: int | None = None,
        options: RequestOptions | None = None,
    ) -> Pager[m.CustomerContactRole]:
        """Lists the roles given to customer contacts.

        Pages go by key (`id`): every row that is there throughout comes exactly once. With an `order_by` of your
        own they go by position, and rows that come or go meanwhile may shift others.

        Args:
            where: which rows: a condition, or a function of a row's fields that gives one.
            order_by: the order of the rows; without it, the one in which no row is lost between pages.
            select: the fields to fetch; the others are None.
            page_size: rows to fetch at a time.
            limit: rows to give at most.
            customer_contact_id: Id of the customer contact.
            options: settings of this call only.

        Returns:
            A lazy pager of rows; nothing is sent before the first row is asked for.

        Raises:
            UsageError: an argument is wrong; nothing was sent.
            ApiError: while reading, an error was the answer.
        """
        return self._list(
            (GET_CUSTOMER_CONTACT_ROLES, GET_CUSTOMER_CONTACT_ROLES_FOR_CUSTOMER_CONTACT),
            lambda: m.CustomerContactRole,
            options,
            {"customer_contact_id": customer_contact_id, **listed(where, order_by, select, page_size, limit)},
        )

    def get(
        self, id: int, /, *, select: Sequence[str] | None = None, options: RequestOptions | None = None
    ) -> m.CustomerContactRole:
        """Reads one role given to a customer contact.

        Args:
            id: Id of the customer contact role.
            select: the fields to fetch; the others are None.
            options: settings of this call only.

        Returns:
            The record.

        Raises:
            UsageError: an argument is wrong; nothing was sent.
            ApiError: the answer was an error.
        """
        return self._one(
            (GET_CUSTOMER_CONTACT_ROLE,), lambda: m.CustomerContactRole, options, {"id": id, "select": select}
        )


class AsyncCustomerContactRoles(AsyncResource):
    """A role given to a customer contact."""

    def list(
        self,
        *,
        where: Where[f.CustomerContactRoleFields] = None,
        order_by: OrderBy[f.CustomerContactRoleFields] = None,
        select: Sequence[str] | None = None,
        page_size: int | None = None,
        limit: int | None = None,
        customer_contact_id: int | None = None,
        options: RequestOptions | None = None,
    ) -> AsyncPager[m.CustomerContactRole]:
        """Lists the roles given to customer contacts.

        Pages go by key (`id`): every row that is there throughout comes exactly once. With an `order_by` of your
        own they go by position, and rows that come or go meanwhile may shift others.

        Args:
            where: which rows: a condition, or a function of a row's fields that gives one.
            order_by: the order of the rows; without it, the one in which no row is lost between pages.
            select: the fields to fetch; the others are None.
            page_size: rows to fetch at a time.
            limit: rows to give at most.
            customer_contact_id: Id of the customer contact.
            options: settings of this call only.

        Returns:
            A lazy pager of rows; nothing is sent before the first row is asked for.

        Raises:
            UsageError: an argument is wrong; nothing was sent.
            ApiError: while reading, an error was the answer.
        """
        return self._list(
            (GET_CUSTOMER_CONTACT_ROLES, GET_CUSTOMER_CONTACT_ROLES_FOR_CUSTOMER_CONTACT),
            lambda: m.CustomerContactRole,
            options,
            {"customer_contact_id": customer_contact_id, **listed(where, order_by, select, page_size, limit)},
        )

    async def get(
        self, id: int, /, *, select: Sequence[str] | None = None, options: RequestOptions | None = None
    ) -> m.CustomerContactRole:
        """Reads one role given to a customer contact.

        Args:
            id: Id of the customer contact role.
            select: the fields to fetch; the others are None.
            options: settings of this call only.

        Returns:
            The record.

        Raises:
            UsageError: an argument is wrong; nothing was sent.
            ApiError: the answer was an error.
        """
        return await self._one(
            (GET_CUSTOMER_CONTACT_ROLE,), lambda: m.CustomerContactRole, options, {"id": id, "select": select}
        )
