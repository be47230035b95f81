"""A customer."""

from __future__ import annotations

from typing import TYPE_CHECKING

from acme.parents import _paging
from acme.parents import models as m
from acme.parents import params as p
from sagewire.runtime.hidden import taken
from sagewire.runtime.operation import Operation, Parameter
from sagewire.runtime.resource import AsyncResource, Resource, listed

if TYPE_CHECKING:
    import builtins
    from collections.abc import Sequence
    from typing import Any, Unpack

    from sagewire.runtime.options import RequestOptions
    from sagewire.runtime.paging.pager import AsyncPager, Pager

GET_CUSTOMERS = Operation(
    id="GetCustomers", method="GET", path="/customers", resource="customers", name="list", paging=_paging.IN_ONE
)
PUT_CUSTOMERS = Operation(
    id="PutCustomers",
    method="PUT",
    path="/customers",
    resource="customers",
    name="update_many",
    safety="write",
    body=True,
    bulk=True,
)
POST_CUSTOMER = Operation(
    id="PostCustomer", method="POST", path="/customers", resource="customers", name="create", safety="write", body=True
)
GET_CUSTOMER = Operation(
    id="GetCustomer",
    method="GET",
    path="/customers/{Id}",
    resource="customers",
    name="get",
    parameters=(Parameter(name="id", wire="Id", location="path", required=True),),
)
PUT_CUSTOMER = Operation(
    id="PutCustomer",
    method="PUT",
    path="/customers/{Id}",
    resource="customers",
    name="update",
    parameters=(Parameter(name="id", wire="Id", location="path", required=True),),
    safety="write",
    body=True,
)
DELETE_CUSTOMER = Operation(
    id="DeleteCustomer",
    method="DELETE",
    path="/customers/{Id}",
    resource="customers",
    name="delete",
    parameters=(Parameter(name="id", wire="Id", location="path", required=True),),
    safety="write",
)
RELEASE_CUSTOMER = Operation(
    id="ReleaseCustomer",
    method="POST",
    path="/customers/{Id}/release",
    resource="customers",
    name="release",
    parameters=(Parameter(name="id", wire="Id", location="path", required=True),),
    safety="write",
)
SEARCH_CUSTOMERS = Operation(
    id="SearchCustomers",
    method="POST",
    path="/customers/search",
    resource="customers",
    name="search",
    safety="write",
    body=True,
)
NEW_CUSTOMER = Operation(
    id="NewCustomer",
    method="POST",
    path="/customers_new",
    resource="customers",
    name="preview",
    safety="preview",
    body=True,
)
PUT_NEW_CUSTOMER = Operation(
    id="PutNewCustomer",
    method="PUT",
    path="/customers_new/{Id}",
    resource="customers",
    name="update_draft",
    parameters=(Parameter(name="id", wire="Id", location="path", required=True),),
    safety="write",
    body=True,
)
COPY_CUSTOMER = Operation(
    id="CopyCustomer",
    method="POST",
    path="/customers_duplicate",
    resource="customers",
    name="duplicate",
    safety="write",
    body=True,
)


class Customers(Resource):
    """A customer."""

    def list(self, *, limit: int | None = None, options: RequestOptions | None = None) -> Pager[m.Customer]:
        """Lists customers.

        Args:
            limit: rows to give at most.
            options: settings of this call only.

        Returns:
            A lazy pager of rows; nothing is sent before the first row is asked for.

        Raises:
            UsageError: an argument is wrong; nothing was sent.
            ApiError: while reading, an error was the answer.
        """
        return self._list((GET_CUSTOMERS,), lambda: m.Customer, options, listed(limit=limit))

    def get(self, id: int, /, *, options: RequestOptions | None = None) -> m.Customer:
        """Reads a customer.

        Args:
            id: Id of the customer.
            options: settings of this call only.

        Returns:
            The customer.

        Raises:
            UsageError: an argument is wrong; nothing was sent.
            ApiError: the answer was an error.
        """
        return self._one((GET_CUSTOMER,), lambda: m.Customer, options, {"id": id})

    def create(self, *, options: RequestOptions | None = None, **body: Unpack[p.CustomerWrite]) -> m.Customer:
        """Creates a customer.

        Sent once at most: if the answer is lost, `OutcomeUnknown` is raised instead of sending it again.

        Args:
            **body: the fields to send; what is not named is not sent.
            options: settings of this call only.

        Returns:
            The customer.

        Raises:
            UsageError: an argument is wrong; nothing was sent.
            ApiError: the answer was an error.
            OutcomeUnknown: it was sent, and no answer says what became of it.
        """
        return self._one((POST_CUSTOMER,), lambda: m.Customer, options, {}, lambda: p.CustomerWrite, taken(body))

    def update(
        self, id: int, /, *, options: RequestOptions | None = None, **body: Unpack[p.CustomerWrite]
    ) -> m.Customer:
        """Changes a customer.

        Sent once at most: if the answer is lost, `OutcomeUnknown` is raised instead of sending it again.

        Args:
            id: Id of the customer.
            **body: the fields to send; what is not named is not sent.
            options: settings of this call only.

        Returns:
            The customer.

        Raises:
            UsageError: an argument is wrong; nothing was sent.
            ApiError: the answer was an error.
            OutcomeUnknown: it was sent, and no answer says what became of it.
        """
        return self._one((PUT_CUSTOMER,), lambda: m.Customer, options, {"id": id}, lambda: p.CustomerWrite, taken(body))

    def delete(self, id: int, /, *, options: RequestOptions | None = None) -> None:
        """Deletes a customer.

        Sent once at most: if the answer is lost, `OutcomeUnknown` is raised instead of sending it again.

        Args:
            id: Id of the customer.
            options: settings of this call only.

        Raises:
            UsageError: an argument is wrong; nothing was sent.
            ApiError: the answer was an error.
            OutcomeUnknown: it was sent, and no answer says what became of it.
        """
        self._none((DELETE_CUSTOMER,), options, {"id": id})

    def update_many(
        self, rows: Sequence[p.CustomerWrite], /, *, options: RequestOptions | None = None
    ) -> builtins.list[m.Customer]:
        """Changes many customers.

        Sent once at most: if the answer is lost, `OutcomeUnknown` is raised instead of sending it again.

        Args:
            rows: the records to send; of each, what is not named is not sent.
            options: settings of this call only.

        Returns:
            The rows, in the order of the answer.

        Raises:
            UsageError: an argument is wrong; nothing was sent.
            ApiError: the answer was an error.
            OutcomeUnknown: it was sent, and no answer says what became of it.
        """
        return self._many((PUT_CUSTOMERS,), lambda: m.Customer, options, {}, lambda: p.CustomerWrite, rows)

    def release(self, id: int, /, *, options: RequestOptions | None = None) -> m.Customer:
        """Takes a customer off hold.

        Sent once at most: if the answer is lost, `OutcomeUnknown` is raised instead of sending it again.

        Args:
            id: the id of the record.
            options: settings of this call only.

        Returns:
            The customer.

        Raises:
            UsageError: an argument is wrong; nothing was sent.
            ApiError: the answer was an error.
            OutcomeUnknown: it was sent, and no answer says what became of it.
        """
        return self._one((RELEASE_CUSTOMER,), lambda: m.Customer, options, {"id": id})

    def search(
        self, *, options: RequestOptions | None = None, **body: Unpack[p.SearchCustomersRequestWrite]
    ) -> builtins.list[m.Customer]:
        """Finds customers.

        Sent once at most: if the answer is lost, `OutcomeUnknown` is raised instead of sending it again.

        Args:
            **body: the fields to send; what is not named is not sent.
            options: settings of this call only.

        Returns:
            The rows, in the order of the answer.

        Raises:
            UsageError: an argument is wrong; nothing was sent.
            ApiError: the answer was an error.
            OutcomeUnknown: it was sent, and no answer says what became of it.
        """
        return self._many(
            (SEARCH_CUSTOMERS,), lambda: m.Customer, options, {}, lambda: p.SearchCustomersRequestWrite, taken(body)
        )

    def preview(self, *, options: RequestOptions | None = None, **body: Any) -> m.Customer:
        """Previews a customer.

        Stores nothing, so it is sent again after a failure.

        Args:
            **body: the fields to send; what is not named is not sent.
            options: settings of this call only.

        Returns:
            The customer.

        Raises:
            UsageError: an argument is wrong; nothing was sent.
            ApiError: the answer was an error.
        """
        return self._one((NEW_CUSTOMER,), lambda: m.Customer, options, {}, lambda: None, taken(body))

    def update_draft(
        self, id: int, /, *, options: RequestOptions | None = None, **body: Unpack[p.CustomerWrite]
    ) -> m.Customer:
        """Keeps a draft.

        Sent once at most: if the answer is lost, `OutcomeUnknown` is raised instead of sending it again.

        Args:
            id: the id of the record.
            **body: the fields to send; what is not named is not sent.
            options: settings of this call only.

        Returns:
            The customer.

        Raises:
            UsageError: an argument is wrong; nothing was sent.
            ApiError: the answer was an error.
            OutcomeUnknown: it was sent, and no answer says what became of it.
        """
        return self._one(
            (PUT_NEW_CUSTOMER,), lambda: m.Customer, options, {"id": id}, lambda: p.CustomerWrite, taken(body)
        )

    def duplicate(self, *, options: RequestOptions | None = None, **body: Unpack[p.CustomerWrite]) -> m.Customer:
        """Copies a customer.

        Sent once at most: if the answer is lost, `OutcomeUnknown` is raised instead of sending it again.

        Args:
            **body: the fields to send; what is not named is not sent.
            options: settings of this call only.

        Returns:
            The customer.

        Raises:
            UsageError: an argument is wrong; nothing was sent.
            ApiError: the answer was an error.
            OutcomeUnknown: it was sent, and no answer says what became of it.
        """
        return self._one((COPY_CUSTOMER,), lambda: m.Customer, options, {}, lambda: p.CustomerWrite, taken(body))


class AsyncCustomers(AsyncResource):
    """A customer."""

    def list(self, *, limit: int | None = None, options: RequestOptions | None = None) -> AsyncPager[m.Customer]:
        """Lists customers.

        Args:
            limit: rows to give at most.
            options: settings of this call only.

        Returns:
            A lazy pager of rows; nothing is sent before the first row is asked for.

        Raises:
            UsageError: an argument is wrong; nothing was sent.
            ApiError: while reading, an error was the answer.
        """
        return self._list((GET_CUSTOMERS,), lambda: m.Customer, options, listed(limit=limit))

    async def get(self, id: int, /, *, options: RequestOptions | None = None) -> m.Customer:
        """Reads a customer.

        Args:
            id: Id of the customer.
            options: settings of this call only.

        Returns:
            The customer.

        Raises:
            UsageError: an argument is wrong; nothing was sent.
            ApiError: the answer was an error.
        """
        return await self._one((GET_CUSTOMER,), lambda: m.Customer, options, {"id": id})

    async def create(self, *, options: RequestOptions | None = None, **body: Unpack[p.CustomerWrite]) -> m.Customer:
        """Creates a customer.

        Sent once at most: if the answer is lost, `OutcomeUnknown` is raised instead of sending it again.

        Args:
            **body: the fields to send; what is not named is not sent.
            options: settings of this call only.

        Returns:
            The customer.

        Raises:
            UsageError: an argument is wrong; nothing was sent.
            ApiError: the answer was an error.
            OutcomeUnknown: it was sent, and no answer says what became of it.
        """
        return await self._one((POST_CUSTOMER,), lambda: m.Customer, options, {}, lambda: p.CustomerWrite, taken(body))

    async def update(
        self, id: int, /, *, options: RequestOptions | None = None, **body: Unpack[p.CustomerWrite]
    ) -> m.Customer:
        """Changes a customer.

        Sent once at most: if the answer is lost, `OutcomeUnknown` is raised instead of sending it again.

        Args:
            id: Id of the customer.
            **body: the fields to send; what is not named is not sent.
            options: settings of this call only.

        Returns:
            The customer.

        Raises:
            UsageError: an argument is wrong; nothing was sent.
            ApiError: the answer was an error.
            OutcomeUnknown: it was sent, and no answer says what became of it.
        """
        return await self._one(
            (PUT_CUSTOMER,), lambda: m.Customer, options, {"id": id}, lambda: p.CustomerWrite, taken(body)
        )

    async def delete(self, id: int, /, *, options: RequestOptions | None = None) -> None:
        """Deletes a customer.

        Sent once at most: if the answer is lost, `OutcomeUnknown` is raised instead of sending it again.

        Args:
            id: Id of the customer.
            options: settings of this call only.

        Raises:
            UsageError: an argument is wrong; nothing was sent.
            ApiError: the answer was an error.
            OutcomeUnknown: it was sent, and no answer says what became of it.
        """
        await self._none((DELETE_CUSTOMER,), options, {"id": id})

    async def update_many(
        self, rows: Sequence[p.CustomerWrite], /, *, options: RequestOptions | None = None
    ) -> builtins.list[m.Customer]:
        """Changes many customers.

        Sent once at most: if the answer is lost, `OutcomeUnknown` is raised instead of sending it again.

        Args:
            rows: the records to send; of each, what is not named is not sent.
            options: settings of this call only.

        Returns:
            The rows, in the order of the answer.

        Raises:
            UsageError: an argument is wrong; nothing was sent.
            ApiError: the answer was an error.
            OutcomeUnknown: it was sent, and no answer says what became of it.
        """
        return await self._many((PUT_CUSTOMERS,), lambda: m.Customer, options, {}, lambda: p.CustomerWrite, rows)

    async def release(self, id: int, /, *, options: RequestOptions | None = None) -> m.Customer:
        """Takes a customer off hold.

        Sent once at most: if the answer is lost, `OutcomeUnknown` is raised instead of sending it again.

        Args:
            id: the id of the record.
            options: settings of this call only.

        Returns:
            The customer.

        Raises:
            UsageError: an argument is wrong; nothing was sent.
            ApiError: the answer was an error.
            OutcomeUnknown: it was sent, and no answer says what became of it.
        """
        return await self._one((RELEASE_CUSTOMER,), lambda: m.Customer, options, {"id": id})

    async def search(
        self, *, options: RequestOptions | None = None, **body: Unpack[p.SearchCustomersRequestWrite]
    ) -> builtins.list[m.Customer]:
        """Finds customers.

        Sent once at most: if the answer is lost, `OutcomeUnknown` is raised instead of sending it again.

        Args:
            **body: the fields to send; what is not named is not sent.
            options: settings of this call only.

        Returns:
            The rows, in the order of the answer.

        Raises:
            UsageError: an argument is wrong; nothing was sent.
            ApiError: the answer was an error.
            OutcomeUnknown: it was sent, and no answer says what became of it.
        """
        return await self._many(
            (SEARCH_CUSTOMERS,), lambda: m.Customer, options, {}, lambda: p.SearchCustomersRequestWrite, taken(body)
        )

    async def preview(self, *, options: RequestOptions | None = None, **body: Any) -> m.Customer:
        """Previews a customer.

        Stores nothing, so it is sent again after a failure.

        Args:
            **body: the fields to send; what is not named is not sent.
            options: settings of this call only.

        Returns:
            The customer.

        Raises:
            UsageError: an argument is wrong; nothing was sent.
            ApiError: the answer was an error.
        """
        return await self._one((NEW_CUSTOMER,), lambda: m.Customer, options, {}, lambda: None, taken(body))

    async def update_draft(
        self, id: int, /, *, options: RequestOptions | None = None, **body: Unpack[p.CustomerWrite]
    ) -> m.Customer:
        """Keeps a draft.

        Sent once at most: if the answer is lost, `OutcomeUnknown` is raised instead of sending it again.

        Args:
            id: the id of the record.
            **body: the fields to send; what is not named is not sent.
            options: settings of this call only.

        Returns:
            The customer.

        Raises:
            UsageError: an argument is wrong; nothing was sent.
            ApiError: the answer was an error.
            OutcomeUnknown: it was sent, and no answer says what became of it.
        """
        return await self._one(
            (PUT_NEW_CUSTOMER,), lambda: m.Customer, options, {"id": id}, lambda: p.CustomerWrite, taken(body)
        )

    async def duplicate(self, *, options: RequestOptions | None = None, **body: Unpack[p.CustomerWrite]) -> m.Customer:
        """Copies a customer.

        Sent once at most: if the answer is lost, `OutcomeUnknown` is raised instead of sending it again.

        Args:
            **body: the fields to send; what is not named is not sent.
            options: settings of this call only.

        Returns:
            The customer.

        Raises:
            UsageError: an argument is wrong; nothing was sent.
            ApiError: the answer was an error.
            OutcomeUnknown: it was sent, and no answer says what became of it.
        """
        return await self._one((COPY_CUSTOMER,), lambda: m.Customer, options, {}, lambda: p.CustomerWrite, taken(body))
