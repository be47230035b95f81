"""A supplier's account in the purchase ledger, with terms, credit details and defaults."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sagewire.runtime.hidden import taken
from sagewire.runtime.operation import Filter, NaturalKey, Operation, Parameter
from sagewire.runtime.resource import AsyncResource, Resource, listed
from sagewire.sage200 import _paging
from sagewire.sage200 import models as m
from sagewire.sage200 import params as p

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Any, Unpack

    from sagewire.runtime.filters.fields import OrderBy, Where
    from sagewire.runtime.options import RequestOptions
    from sagewire.runtime.paging.pager import AsyncPager, Pager
    from sagewire.sage200 import fields as f

GET_SUPPLIERS = Operation(
    id="GetSuppliers",
    method="GET",
    path="/suppliers",
    resource="suppliers",
    name="list",
    query="odata",
    filter=Filter(),
    paging=_paging.BY_ID,
)
POST_SUPPLIER = Operation(
    id="PostSupplier",
    method="POST",
    path="/suppliers",
    resource="suppliers",
    name="create",
    safety="write",
    body=True,
    natural_key=NaturalKey(keys=(("reference",),), find="GetSuppliers", settle=5),
)
GET_SUPPLIER = Operation(
    id="GetSupplier",
    method="GET",
    path="/suppliers/{Id}",
    resource="suppliers",
    name="get",
    parameters=(Parameter(name="id", wire="Id", location="path", required=True),),
    query="odata",
)
PUT_SUPPLIER = Operation(
    id="PutSupplier",
    method="PUT",
    path="/suppliers/{Id}",
    resource="suppliers",
    name="update",
    parameters=(Parameter(name="id", wire="Id", location="path", required=True),),
    safety="write",
    body=True,
)
DELETE_SUPPLIER = Operation(
    id="DeleteSupplier",
    method="DELETE",
    path="/suppliers/{Id}",
    resource="suppliers",
    name="delete",
    parameters=(Parameter(name="id", wire="Id", location="path", required=True),),
    safety="write",
)
POST_SUPPLIERS_NEW = Operation(
    id="PostSuppliersNew",
    method="POST",
    path="/suppliers_new",
    resource="suppliers",
    name="preview",
    safety="preview",
    body=True,
    since="2020 R2",
)


class Suppliers(Resource):
    """A supplier's account in the purchase ledger, with terms, credit details and defaults."""

    def list(
        self,
        *,
        where: Where[f.SupplierFields] = None,
        order_by: OrderBy[f.SupplierFields] = None,
        select: Sequence[str] | None = None,
        expand: Sequence[f.SupplierExpand] | None = None,
        page_size: int | None = None,
        limit: int | None = None,
        options: RequestOptions | None = None,
    ) -> Pager[m.Supplier]:
        """Lists supplier accounts of the purchase ledger.

        Children such as contacts, bank or addresses come only with `$expand`. For bulk reads prefer
        `supplier_views` or `lookup_suppliers`.

        Pages go by key (`id`): every row that is there throughout comes exactly once. With an `order_by` of your
        own they go by position, and rows that come or go meanwhile may shift others.

        Args:
            where: which rows: a condition, or a function of a row's fields that gives one.
            order_by: the order of the rows; without it, the one in which no row is lost between pages.
            select: the fields to fetch; the others are None.
            expand: the children to fetch with each row.
            page_size: rows to fetch at a time.
            limit: rows to give at most.
            options: settings of this call only.

        Returns:
            A lazy pager of rows; nothing is sent before the first row is asked for.

        Raises:
            UsageError: an argument is wrong; nothing was sent.
            ApiError: while reading, an error was the answer.
        """
        return self._list(
            (GET_SUPPLIERS,), lambda: m.Supplier, options, listed(where, order_by, select, page_size, limit, expand)
        )

    def get(
        self,
        id: int,
        /,
        *,
        select: Sequence[str] | None = None,
        expand: Sequence[f.SupplierExpand] | None = None,
        options: RequestOptions | None = None,
    ) -> m.Supplier:
        """Reads one supplier account.

        Args:
            id: Id of the supplier.
            select: the fields to fetch; the others are None.
            expand: the children to fetch with each row.
            options: settings of this call only.

        Returns:
            The record.

        Raises:
            UsageError: an argument is wrong; nothing was sent.
            ApiError: the answer was an error.
        """
        return self._one((GET_SUPPLIER,), lambda: m.Supplier, options, {"id": id, "select": select, "expand": expand})

    def create(self, *, options: RequestOptions | None = None, **body: Unpack[p.SupplierWrite]) -> m.Supplier:
        """Creates a supplier account.

        `reference` can be left out where the ledger numbers accounts itself (`auto_generate_account_numbers` in
        `purchase_ledger_settings`). Texts over their maximum length are rejected, not cut.

        Sent once at most: if the answer is lost, `OutcomeUnknown` is raised instead of sending it again.
        `OutcomeUnknown.find()` then looks for the record by `reference`.

        Args:
            **body: the fields to send; what is not named is not sent.
            options: settings of this call only.

        Returns:
            The record as Sage took it.

        Raises:
            UsageError: an argument is wrong; nothing was sent.
            ApiError: the answer was an error.
            OutcomeUnknown: it was sent, and no answer says what became of it.
        """
        return self._one((POST_SUPPLIER,), lambda: m.Supplier, options, {}, lambda: p.SupplierWrite, taken(body))

    def update(
        self, id: int, /, *, options: RequestOptions | None = None, **body: Unpack[p.SupplierWrite]
    ) -> m.Supplier:
        """Changes one supplier account; fields not sent keep their value.

        `contacts`, `memos` and `alerts` are merged by their `id`: omitted rows stay, and `is_to_delete` removes
        one.

        Sent once at most: if the answer is lost, `OutcomeUnknown` is raised instead of sending it again.

        Args:
            id: Id of the supplier.
            **body: the fields to send; what is not named is not sent.
            options: settings of this call only.

        Returns:
            The record as it is now.

        Raises:
            UsageError: an argument is wrong; nothing was sent.
            ApiError: the answer was an error.
            OutcomeUnknown: it was sent, and no answer says what became of it.
        """
        return self._one((PUT_SUPPLIER,), lambda: m.Supplier, options, {"id": id}, lambda: p.SupplierWrite, taken(body))

    def delete(self, id: int, /, *, options: RequestOptions | None = None) -> None:
        """Deletes one supplier account.

        Expect a refusal when Sage still needs the account, for example for posted transactions or orders; put it on
        hold instead.

        Sent once at most: if the answer is lost, `OutcomeUnknown` is raised instead of sending it again.

        Args:
            id: Id of the supplier.
            options: settings of this call only.

        Raises:
            UsageError: an argument is wrong; nothing was sent.
            ApiError: the answer was an error.
            OutcomeUnknown: it was sent, and no answer says what became of it.
        """
        self._none((DELETE_SUPPLIER,), options, {"id": id})

    def preview(self, *, options: RequestOptions | None = None, **body: Any) -> m.Supplier:
        """Previews a supplier account filled with the ledger defaults; nothing is stored.

        Takes an empty object; complete the answer and send it to `suppliers`.

        Stores nothing, so it is sent again after a failure. Since 2020 R2.

        Args:
            **body: the fields to send; what is not named is not sent.
            options: settings of this call only.

        Returns:
            The record with Sage's defaults; nothing is stored.

        Raises:
            UsageError: an argument is wrong; nothing was sent.
            ApiError: the answer was an error.
        """
        return self._one((POST_SUPPLIERS_NEW,), lambda: m.Supplier, options, {}, lambda: None, taken(body))


class AsyncSuppliers(AsyncResource):
    """A supplier's account in the purchase ledger, with terms, credit details and defaults."""

    def list(
        self,
        *,
        where: Where[f.SupplierFields] = None,
        order_by: OrderBy[f.SupplierFields] = None,
        select: Sequence[str] | None = None,
        expand: Sequence[f.SupplierExpand] | None = None,
        page_size: int | None = None,
        limit: int | None = None,
        options: RequestOptions | None = None,
    ) -> AsyncPager[m.Supplier]:
        """Lists supplier accounts of the purchase ledger.

        Children such as contacts, bank or addresses come only with `$expand`. For bulk reads prefer
        `supplier_views` or `lookup_suppliers`.

        Pages go by key (`id`): every row that is there throughout comes exactly once. With an `order_by` of your
        own they go by position, and rows that come or go meanwhile may shift others.

        Args:
            where: which rows: a condition, or a function of a row's fields that gives one.
            order_by: the order of the rows; without it, the one in which no row is lost between pages.
            select: the fields to fetch; the others are None.
            expand: the children to fetch with each row.
            page_size: rows to fetch at a time.
            limit: rows to give at most.
            options: settings of this call only.

        Returns:
            A lazy pager of rows; nothing is sent before the first row is asked for.

        Raises:
            UsageError: an argument is wrong; nothing was sent.
            ApiError: while reading, an error was the answer.
        """
        return self._list(
            (GET_SUPPLIERS,), lambda: m.Supplier, options, listed(where, order_by, select, page_size, limit, expand)
        )

    async def get(
        self,
        id: int,
        /,
        *,
        select: Sequence[str] | None = None,
        expand: Sequence[f.SupplierExpand] | None = None,
        options: RequestOptions | None = None,
    ) -> m.Supplier:
        """Reads one supplier account.

        Args:
            id: Id of the supplier.
            select: the fields to fetch; the others are None.
            expand: the children to fetch with each row.
            options: settings of this call only.

        Returns:
            The record.

        Raises:
            UsageError: an argument is wrong; nothing was sent.
            ApiError: the answer was an error.
        """
        return await self._one(
            (GET_SUPPLIER,), lambda: m.Supplier, options, {"id": id, "select": select, "expand": expand}
        )

    async def create(self, *, options: RequestOptions | None = None, **body: Unpack[p.SupplierWrite]) -> m.Supplier:
        """Creates a supplier account.

        `reference` can be left out where the ledger numbers accounts itself (`auto_generate_account_numbers` in
        `purchase_ledger_settings`). Texts over their maximum length are rejected, not cut.

        Sent once at most: if the answer is lost, `OutcomeUnknown` is raised instead of sending it again.
        `OutcomeUnknown.find()` then looks for the record by `reference`.

        Args:
            **body: the fields to send; what is not named is not sent.
            options: settings of this call only.

        Returns:
            The record as Sage took it.

        Raises:
            UsageError: an argument is wrong; nothing was sent.
            ApiError: the answer was an error.
            OutcomeUnknown: it was sent, and no answer says what became of it.
        """
        return await self._one((POST_SUPPLIER,), lambda: m.Supplier, options, {}, lambda: p.SupplierWrite, taken(body))

    async def update(
        self, id: int, /, *, options: RequestOptions | None = None, **body: Unpack[p.SupplierWrite]
    ) -> m.Supplier:
        """Changes one supplier account; fields not sent keep their value.

        `contacts`, `memos` and `alerts` are merged by their `id`: omitted rows stay, and `is_to_delete` removes
        one.

        Sent once at most: if the answer is lost, `OutcomeUnknown` is raised instead of sending it again.

        Args:
            id: Id of the supplier.
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
            (PUT_SUPPLIER,), lambda: m.Supplier, options, {"id": id}, lambda: p.SupplierWrite, taken(body)
        )

    async def delete(self, id: int, /, *, options: RequestOptions | None = None) -> None:
        """Deletes one supplier account.

        Expect a refusal when Sage still needs the account, for example for posted transactions or orders; put it on
        hold instead.

        Sent once at most: if the answer is lost, `OutcomeUnknown` is raised instead of sending it again.

        Args:
            id: Id of the supplier.
            options: settings of this call only.

        Raises:
            UsageError: an argument is wrong; nothing was sent.
            ApiError: the answer was an error.
            OutcomeUnknown: it was sent, and no answer says what became of it.
        """
        await self._none((DELETE_SUPPLIER,), options, {"id": id})

    async def preview(self, *, options: RequestOptions | None = None, **body: Any) -> m.Supplier:
        """Previews a supplier account filled with the ledger defaults; nothing is stored.

        Takes an empty object; complete the answer and send it to `suppliers`.

        Stores nothing, so it is sent again after a failure. Since 2020 R2.

        Args:
            **body: the fields to send; what is not named is not sent.
            options: settings of this call only.

        Returns:
            The record with Sage's defaults; nothing is stored.

        Raises:
            UsageError: an argument is wrong; nothing was sent.
            ApiError: the answer was an error.
        """
        return await self._one((POST_SUPPLIERS_NEW,), lambda: m.Supplier, options, {}, lambda: None, taken(body))
