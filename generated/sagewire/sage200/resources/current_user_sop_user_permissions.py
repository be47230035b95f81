"""What a user may see and override in sales orders, and the user's default warehouses."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sagewire.runtime.operation import Filter, Operation
from sagewire.runtime.resource import AsyncResource, Resource, listed
from sagewire.sage200 import _paging
from sagewire.sage200 import models as m

if TYPE_CHECKING:
    from collections.abc import Sequence

    from sagewire.runtime.filters.fields import OrderBy, Where
    from sagewire.runtime.options import RequestOptions
    from sagewire.runtime.paging.pager import AsyncPager, Pager
    from sagewire.sage200 import fields as f

GET_CURRENT_USER_SOP_USER_PERMISSION = Operation(
    id="GetCurrentUserSOPUserPermission",
    method="GET",
    path="/current_user_sop_user_permissions",
    resource="current_user_sop_user_permissions",
    name="list",
    query="odata",
    filter=Filter(),
    paging=_paging.IN_ONE,
    since="2021-07-26",
)


class CurrentUserSopUserPermissions(Resource):
    """What a user may see and override in sales orders, and the user's default warehouses."""

    def list(
        self,
        *,
        where: Where[f.SopUserPermissionFields] = None,
        order_by: OrderBy[f.SopUserPermissionFields] = None,
        select: Sequence[str] | None = None,
        expand: Sequence[f.SopUserPermissionExpand] | None = None,
        limit: int | None = None,
        options: RequestOptions | None = None,
    ) -> Pager[m.SopUserPermission]:
        """Lists the sales order processing rights and default warehouses of the signed-in user.

        Check `override_prices_discounts` here before sending prices on order lines.

        Comes in one page. Since 2021-07-26.

        Args:
            where: which rows: a condition, or a function of a row's fields that gives one.
            order_by: the order of the rows; without it, the one in which no row is lost between pages.
            select: the fields to fetch; the others are None.
            expand: the children to fetch with each row.
            limit: rows to give at most.
            options: settings of this call only.

        Returns:
            A lazy pager of rows; nothing is sent before the first row is asked for.

        Raises:
            UsageError: an argument is wrong; nothing was sent.
            ApiError: while reading, an error was the answer.
        """
        return self._list(
            (GET_CURRENT_USER_SOP_USER_PERMISSION,),
            lambda: m.SopUserPermission,
            options,
            listed(where=where, order_by=order_by, select=select, limit=limit, expand=expand),
        )


class AsyncCurrentUserSopUserPermissions(AsyncResource):
    """What a user may see and override in sales orders, and the user's default warehouses."""

    def list(
        self,
        *,
        where: Where[f.SopUserPermissionFields] = None,
        order_by: OrderBy[f.SopUserPermissionFields] = None,
        select: Sequence[str] | None = None,
        expand: Sequence[f.SopUserPermissionExpand] | None = None,
        limit: int | None = None,
        options: RequestOptions | None = None,
    ) -> AsyncPager[m.SopUserPermission]:
        """Lists the sales order processing rights and default warehouses of the signed-in user.

        Check `override_prices_discounts` here before sending prices on order lines.

        Comes in one page. Since 2021-07-26.

        Args:
            where: which rows: a condition, or a function of a row's fields that gives one.
            order_by: the order of the rows; without it, the one in which no row is lost between pages.
            select: the fields to fetch; the others are None.
            expand: the children to fetch with each row.
            limit: rows to give at most.
            options: settings of this call only.

        Returns:
            A lazy pager of rows; nothing is sent before the first row is asked for.

        Raises:
            UsageError: an argument is wrong; nothing was sent.
            ApiError: while reading, an error was the answer.
        """
        return self._list(
            (GET_CURRENT_USER_SOP_USER_PERMISSION,),
            lambda: m.SopUserPermission,
            options,
            listed(where=where, order_by=order_by, select=select, limit=limit, expand=expand),
        )
