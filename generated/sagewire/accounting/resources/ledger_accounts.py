"""An account of the ledger."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sagewire.accounting import _paging
from sagewire.accounting import models as m
from sagewire.accounting import params as p
from sagewire.runtime.hidden import taken
from sagewire.runtime.operation import Operation, Parameter
from sagewire.runtime.resource import AsyncResource, Resource, listed

if TYPE_CHECKING:
    import datetime as dt
    from typing import Literal, Unpack

    from sagewire.runtime.options import RequestOptions
    from sagewire.runtime.paging.changes import AsyncChanges, Changes, Deletions
    from sagewire.runtime.paging.pager import AsyncPager, Pager

GET_LEDGER_ACCOUNTS = Operation(
    id="getLedgerAccounts",
    method="GET",
    path="/ledger_accounts",
    resource="ledger_accounts",
    name="list",
    parameters=(
        Parameter(name="updated_or_created_since", wire="updated_or_created_since", location="query", form="instant"),
        Parameter(name="visible_in", wire="visible_in", location="query"),
        Parameter(name="not_visible_in", wire="not_visible_in", location="query"),
        Parameter(name="show_included_in_chart", wire="show_included_in_chart", location="query"),
        Parameter(name="show_control_accounts", wire="show_control_accounts", location="query"),
        Parameter(name="ledger_account_classification_id", wire="ledger_account_classification_id", location="query"),
        Parameter(name="show_balance_details", wire="show_balance_details", location="query"),
        Parameter(name="exclude_deleted_entries", wire="exclude_deleted_entries", location="query"),
        Parameter(name="from_date", wire="from_date", location="query", form="day"),
        Parameter(name="to_date", wire="to_date", location="query", form="day"),
        Parameter(name="search", wire="search", location="query"),
        Parameter(name="sort_order_from_user_setting", wire="sort_order_from_user_setting", location="query"),
        Parameter(name="filter_inactive_bank_accounts", wire="filter_inactive_bank_accounts", location="query"),
        Parameter(name="attributes", wire="attributes", location="query"),
        Parameter(name="ledger_account_type_id", wire="ledger_account_type_id", location="query"),
        Parameter(name="show_legacy_id", wire="show_legacy_id", location="query"),
    ),
    paging=_paging.BY_ENVELOPE,
    extensions={
        "changes": {
            "since": "updated_or_created_since",
            "inclusive": True,
            "created": "created_at",
            "updated": "updated_at",
            "key": "id",
            "select": "attributes",
            "overlap": 1,
        }
    },
)
POST_LEDGER_ACCOUNTS = Operation(
    id="postLedgerAccounts",
    method="POST",
    path="/ledger_accounts",
    resource="ledger_accounts",
    name="create",
    safety="write",
    body=True,
    extensions={"idempotency": {"field": "idempotency_id", "form": "hex"}, "wrapper": {"name": "ledger_account"}},
)
GET_LEDGER_ACCOUNTS_KEY = Operation(
    id="getLedgerAccountsKey",
    method="GET",
    path="/ledger_accounts/{key}",
    resource="ledger_accounts",
    name="get",
    parameters=(
        Parameter(name="id", wire="key", location="path", required=True),
        Parameter(name="nested_attributes", wire="nested_attributes", location="query"),
        Parameter(name="show_balance_details", wire="show_balance_details", location="query"),
        Parameter(name="exclude_deleted_entries", wire="exclude_deleted_entries", location="query"),
        Parameter(name="from_date", wire="from_date", location="query", form="day"),
        Parameter(name="to_date", wire="to_date", location="query", form="day"),
        Parameter(name="attributes", wire="attributes", location="query"),
        Parameter(name="show_legacy_id", wire="show_legacy_id", location="query"),
    ),
)
PUT_LEDGER_ACCOUNTS_KEY = Operation(
    id="putLedgerAccountsKey",
    method="PUT",
    path="/ledger_accounts/{key}",
    resource="ledger_accounts",
    name="update",
    parameters=(Parameter(name="id", wire="key", location="path", required=True),),
    safety="write",
    body=True,
    extensions={"idempotency": {"field": "idempotency_id", "form": "hex"}, "wrapper": {"name": "ledger_account"}},
)


class LedgerAccounts(Resource):
    """An account of the ledger."""

    def list(
        self,
        *,
        page_size: int | None = None,
        limit: int | None = None,
        page: int | None = None,
        updated_or_created_since: dt.datetime | dt.date | str | None = None,
        visible_in: Literal["sales", "banking", "expenses", "other_payments", "other_receipts", "journals", "reporting"]
        | str
        | None = None,
        not_visible_in: Literal[
            "sales", "banking", "expenses", "other_payments", "other_receipts", "journals", "reporting"
        ]
        | str
        | None = None,
        show_included_in_chart: bool | None = None,
        show_control_accounts: bool | None = None,
        ledger_account_classification_id: str | None = None,
        show_balance_details: bool | None = None,
        exclude_deleted_entries: bool | None = None,
        from_date: dt.date | None = None,
        to_date: dt.date | None = None,
        search: str | None = None,
        sort_order_from_user_setting: bool | None = None,
        filter_inactive_bank_accounts: bool | None = None,
        attributes: str | None = None,
        ledger_account_type_id: str | None = None,
        show_legacy_id: bool | None = None,
        options: RequestOptions | None = None,
    ) -> Pager[m.LedgerAccount]:
        """Lists the ledger accounts.

        Pages go by the answer's links: no row comes twice, and one may be missed where others are deleted. In CA,
        GB and IE (tiers Plus and Start: all; Standard: GB, IE).

        Args:
            page_size: rows to fetch at a time.
            limit: rows to give at most.
            page: the number of the first page to read, from 1.
            updated_or_created_since: Only rows changed or made at or after this time or day (inclusive): a
                `datetime` with a zone, a `date`, or text, such as `2019-03-21T+01:00` for a day that begins
                elsewhere.
            visible_in: Only accounts that can be chosen in this area.
            not_visible_in: Only accounts that cannot be chosen in this area.
            show_included_in_chart: True for only accounts that show in the chart of accounts.
            show_control_accounts: True to return control accounts too.
            ledger_account_classification_id: Only rows of this class (id of a row of
                `ledger_account_classifications`).
            show_balance_details: True to return `balance_details`.
            exclude_deleted_entries: True to leave deleted entries out of the balances.
            from_date: Start of the period of `balance_details`.
            to_date: End of the period of `balance_details`.
            search: Only rows whose main fields contain this text.
            sort_order_from_user_setting: True to sort as the user set it in Sage.
            filter_inactive_bank_accounts: True to leave out inactive bank accounts.
            attributes: Fields to return beside `id`, `displayed_as` and `$path`, with commas between, or `all`. A
                list without it returns these three alone, a single read everything. `all` makes lists slow: name
                what is needed.
            ledger_account_type_id: Only rows of this type (id of a row of `ledger_account_types`).
            show_legacy_id: True to return `legacy_id`, the number in versions 1 and 2 of the API.
            options: settings of this call only.

        Returns:
            A lazy pager of rows; nothing is sent before the first row is asked for.

        Raises:
            UsageError: an argument is wrong; nothing was sent.
            ApiError: while reading, an error was the answer.
        """
        return self._list(
            (GET_LEDGER_ACCOUNTS,),
            lambda: m.LedgerAccount,
            options,
            {
                "updated_or_created_since": updated_or_created_since,
                "visible_in": visible_in,
                "not_visible_in": not_visible_in,
                "show_included_in_chart": show_included_in_chart,
                "show_control_accounts": show_control_accounts,
                "ledger_account_classification_id": ledger_account_classification_id,
                "show_balance_details": show_balance_details,
                "exclude_deleted_entries": exclude_deleted_entries,
                "from_date": from_date,
                "to_date": to_date,
                "search": search,
                "sort_order_from_user_setting": sort_order_from_user_setting,
                "filter_inactive_bank_accounts": filter_inactive_bank_accounts,
                "attributes": attributes,
                "ledger_account_type_id": ledger_account_type_id,
                "show_legacy_id": show_legacy_id,
                **listed(page_size=page_size, limit=limit, page=page),
            },
        )

    def get(
        self,
        id: str,
        /,
        *,
        nested_attributes: str | None = None,
        show_balance_details: bool | None = None,
        exclude_deleted_entries: bool | None = None,
        from_date: dt.date | None = None,
        to_date: dt.date | None = None,
        attributes: str | None = None,
        show_legacy_id: bool | None = None,
        options: RequestOptions | None = None,
    ) -> m.LedgerAccount:
        """Reads one ledger account.

        In CA, GB and IE (tiers Plus and Start: all; Standard: GB, IE).

        Args:
            id: Id of the row.
            nested_attributes: Fields of nested resources to return, with commas between, or `all`; first level
                only.
            show_balance_details: True to return `balance_details`.
            exclude_deleted_entries: True to leave deleted entries out of the balances.
            from_date: Start of the period of `balance_details`.
            to_date: End of the period of `balance_details`.
            attributes: Fields to return beside `id`, `displayed_as` and `$path`, with commas between, or `all`. A
                list without it returns these three alone, a single read everything. `all` makes lists slow: name
                what is needed.
            show_legacy_id: True to return `legacy_id`, the number in versions 1 and 2 of the API.
            options: settings of this call only.

        Returns:
            The record.

        Raises:
            UsageError: an argument is wrong; nothing was sent.
            ApiError: the answer was an error.
        """
        return self._one(
            (GET_LEDGER_ACCOUNTS_KEY,),
            lambda: m.LedgerAccount,
            options,
            {
                "id": id,
                "nested_attributes": nested_attributes,
                "show_balance_details": show_balance_details,
                "exclude_deleted_entries": exclude_deleted_entries,
                "from_date": from_date,
                "to_date": to_date,
                "attributes": attributes,
                "show_legacy_id": show_legacy_id,
            },
        )

    def create(
        self, *, options: RequestOptions | None = None, **body: Unpack[p.PostLedgerAccountsLedgerAccountWrite]
    ) -> m.LedgerAccount:
        """Creates a ledger account.

        Sent again after a failure, each time with the same id, so that it is carried out once; `OutcomeUnknown`
        only where no answer comes at all. In CA, GB and IE (tiers Plus, Standard and Start).

        Args:
            **body: the fields to send; what is not named is not sent.
            options: settings of this call only.

        Returns:
            The record as Sage made it.

        Raises:
            UsageError: an argument is wrong; nothing was sent.
            ApiError: the answer was an error.
            OutcomeUnknown: it was sent, and no answer says what became of it.
        """
        return self._one(
            (POST_LEDGER_ACCOUNTS,),
            lambda: m.LedgerAccount,
            options,
            {},
            lambda: p.PostLedgerAccountsLedgerAccountWrite,
            taken(body),
        )

    def update(
        self,
        id: str,
        /,
        *,
        options: RequestOptions | None = None,
        **body: Unpack[p.PutLedgerAccountsLedgerAccountWrite],
    ) -> m.LedgerAccount:
        """Changes a ledger account; what is not sent stays as it is.

        Sent again after a failure, each time with the same id, so that it is carried out once; `OutcomeUnknown`
        only where no answer comes at all. In CA, GB and IE (tiers Plus and Start: all; Standard: GB, IE).

        Args:
            id: Id of the row.
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
            (PUT_LEDGER_ACCOUNTS_KEY,),
            lambda: m.LedgerAccount,
            options,
            {"id": id},
            lambda: p.PutLedgerAccountsLedgerAccountWrite,
            taken(body),
        )

    def changes(
        self,
        since: dt.datetime,
        *,
        deletions: Deletions = "if offered",
        page_size: int | None = None,
        visible_in: Literal["sales", "banking", "expenses", "other_payments", "other_receipts", "journals", "reporting"]
        | str
        | None = None,
        not_visible_in: Literal[
            "sales", "banking", "expenses", "other_payments", "other_receipts", "journals", "reporting"
        ]
        | str
        | None = None,
        show_included_in_chart: bool | None = None,
        show_control_accounts: bool | None = None,
        ledger_account_classification_id: str | None = None,
        show_balance_details: bool | None = None,
        exclude_deleted_entries: bool | None = None,
        from_date: dt.date | None = None,
        to_date: dt.date | None = None,
        search: str | None = None,
        sort_order_from_user_setting: bool | None = None,
        filter_inactive_bank_accounts: bool | None = None,
        attributes: str | None = None,
        ledger_account_type_id: str | None = None,
        show_legacy_id: bool | None = None,
        options: RequestOptions | None = None,
    ) -> Changes[m.LedgerAccount]:
        """Follows the list: what was made, changed and deleted since a moment.

        First the rows that were made or changed, in the list's order, then the deleted ones; each comes once. Begin
        the next stream at `next_since` of this one: then every change comes at least once. Deletions are not
        offered here: only a whole reading shows them.

        Args:
            since: the moment, with its time zone; it counts.
            deletions: whether deleted rows are asked for. True is refused where they are not offered.
            page_size: rows to fetch at a time.
            visible_in: Only accounts that can be chosen in this area.
            not_visible_in: Only accounts that cannot be chosen in this area.
            show_included_in_chart: True for only accounts that show in the chart of accounts.
            show_control_accounts: True to return control accounts too.
            ledger_account_classification_id: Only rows of this class (id of a row of
                `ledger_account_classifications`).
            show_balance_details: True to return `balance_details`.
            exclude_deleted_entries: True to leave deleted entries out of the balances.
            from_date: Start of the period of `balance_details`.
            to_date: End of the period of `balance_details`.
            search: Only rows whose main fields contain this text.
            sort_order_from_user_setting: True to sort as the user set it in Sage.
            filter_inactive_bank_accounts: True to leave out inactive bank accounts.
            attributes: Fields to return beside `id`, `displayed_as` and `$path`, with commas between, or `all`. A
                list without it returns these three alone, a single read everything. `all` makes lists slow: name
                what is needed.
            ledger_account_type_id: Only rows of this type (id of a row of `ledger_account_types`).
            show_legacy_id: True to return `legacy_id`, the number in versions 1 and 2 of the API.
            options: settings of this call only.

        Returns:
            A lazy stream of `Change`; nothing is sent before the first is asked for.

        Raises:
            UsageError: an argument is wrong, or deletions are wanted and not offered; nothing was sent.
            ApiError: while reading, an error was the answer.
        """
        return self._changes(
            (GET_LEDGER_ACCOUNTS,),
            lambda: m.LedgerAccount,
            options,
            since,
            deletions,
            {
                "visible_in": visible_in,
                "not_visible_in": not_visible_in,
                "show_included_in_chart": show_included_in_chart,
                "show_control_accounts": show_control_accounts,
                "ledger_account_classification_id": ledger_account_classification_id,
                "show_balance_details": show_balance_details,
                "exclude_deleted_entries": exclude_deleted_entries,
                "from_date": from_date,
                "to_date": to_date,
                "search": search,
                "sort_order_from_user_setting": sort_order_from_user_setting,
                "filter_inactive_bank_accounts": filter_inactive_bank_accounts,
                "attributes": attributes,
                "ledger_account_type_id": ledger_account_type_id,
                "show_legacy_id": show_legacy_id,
                **listed(page_size=page_size),
            },
        )


class AsyncLedgerAccounts(AsyncResource):
    """An account of the ledger."""

    def list(
        self,
        *,
        page_size: int | None = None,
        limit: int | None = None,
        page: int | None = None,
        updated_or_created_since: dt.datetime | dt.date | str | None = None,
        visible_in: Literal["sales", "banking", "expenses", "other_payments", "other_receipts", "journals", "reporting"]
        | str
        | None = None,
        not_visible_in: Literal[
            "sales", "banking", "expenses", "other_payments", "other_receipts", "journals", "reporting"
        ]
        | str
        | None = None,
        show_included_in_chart: bool | None = None,
        show_control_accounts: bool | None = None,
        ledger_account_classification_id: str | None = None,
        show_balance_details: bool | None = None,
        exclude_deleted_entries: bool | None = None,
        from_date: dt.date | None = None,
        to_date: dt.date | None = None,
        search: str | None = None,
        sort_order_from_user_setting: bool | None = None,
        filter_inactive_bank_accounts: bool | None = None,
        attributes: str | None = None,
        ledger_account_type_id: str | None = None,
        show_legacy_id: bool | None = None,
        options: RequestOptions | None = None,
    ) -> AsyncPager[m.LedgerAccount]:
        """Lists the ledger accounts.

        Pages go by the answer's links: no row comes twice, and one may be missed where others are deleted. In CA,
        GB and IE (tiers Plus and Start: all; Standard: GB, IE).

        Args:
            page_size: rows to fetch at a time.
            limit: rows to give at most.
            page: the number of the first page to read, from 1.
            updated_or_created_since: Only rows changed or made at or after this time or day (inclusive): a
                `datetime` with a zone, a `date`, or text, such as `2019-03-21T+01:00` for a day that begins
                elsewhere.
            visible_in: Only accounts that can be chosen in this area.
            not_visible_in: Only accounts that cannot be chosen in this area.
            show_included_in_chart: True for only accounts that show in the chart of accounts.
            show_control_accounts: True to return control accounts too.
            ledger_account_classification_id: Only rows of this class (id of a row of
                `ledger_account_classifications`).
            show_balance_details: True to return `balance_details`.
            exclude_deleted_entries: True to leave deleted entries out of the balances.
            from_date: Start of the period of `balance_details`.
            to_date: End of the period of `balance_details`.
            search: Only rows whose main fields contain this text.
            sort_order_from_user_setting: True to sort as the user set it in Sage.
            filter_inactive_bank_accounts: True to leave out inactive bank accounts.
            attributes: Fields to return beside `id`, `displayed_as` and `$path`, with commas between, or `all`. A
                list without it returns these three alone, a single read everything. `all` makes lists slow: name
                what is needed.
            ledger_account_type_id: Only rows of this type (id of a row of `ledger_account_types`).
            show_legacy_id: True to return `legacy_id`, the number in versions 1 and 2 of the API.
            options: settings of this call only.

        Returns:
            A lazy pager of rows; nothing is sent before the first row is asked for.

        Raises:
            UsageError: an argument is wrong; nothing was sent.
            ApiError: while reading, an error was the answer.
        """
        return self._list(
            (GET_LEDGER_ACCOUNTS,),
            lambda: m.LedgerAccount,
            options,
            {
                "updated_or_created_since": updated_or_created_since,
                "visible_in": visible_in,
                "not_visible_in": not_visible_in,
                "show_included_in_chart": show_included_in_chart,
                "show_control_accounts": show_control_accounts,
                "ledger_account_classification_id": ledger_account_classification_id,
                "show_balance_details": show_balance_details,
                "exclude_deleted_entries": exclude_deleted_entries,
                "from_date": from_date,
                "to_date": to_date,
                "search": search,
                "sort_order_from_user_setting": sort_order_from_user_setting,
                "filter_inactive_bank_accounts": filter_inactive_bank_accounts,
                "attributes": attributes,
                "ledger_account_type_id": ledger_account_type_id,
                "show_legacy_id": show_legacy_id,
                **listed(page_size=page_size, limit=limit, page=page),
            },
        )

    async def get(
        self,
        id: str,
        /,
        *,
        nested_attributes: str | None = None,
        show_balance_details: bool | None = None,
        exclude_deleted_entries: bool | None = None,
        from_date: dt.date | None = None,
        to_date: dt.date | None = None,
        attributes: str | None = None,
        show_legacy_id: bool | None = None,
        options: RequestOptions | None = None,
    ) -> m.LedgerAccount:
        """Reads one ledger account.

        In CA, GB and IE (tiers Plus and Start: all; Standard: GB, IE).

        Args:
            id: Id of the row.
            nested_attributes: Fields of nested resources to return, with commas between, or `all`; first level
                only.
            show_balance_details: True to return `balance_details`.
            exclude_deleted_entries: True to leave deleted entries out of the balances.
            from_date: Start of the period of `balance_details`.
            to_date: End of the period of `balance_details`.
            attributes: Fields to return beside `id`, `displayed_as` and `$path`, with commas between, or `all`. A
                list without it returns these three alone, a single read everything. `all` makes lists slow: name
                what is needed.
            show_legacy_id: True to return `legacy_id`, the number in versions 1 and 2 of the API.
            options: settings of this call only.

        Returns:
            The record.

        Raises:
            UsageError: an argument is wrong; nothing was sent.
            ApiError: the answer was an error.
        """
        return await self._one(
            (GET_LEDGER_ACCOUNTS_KEY,),
            lambda: m.LedgerAccount,
            options,
            {
                "id": id,
                "nested_attributes": nested_attributes,
                "show_balance_details": show_balance_details,
                "exclude_deleted_entries": exclude_deleted_entries,
                "from_date": from_date,
                "to_date": to_date,
                "attributes": attributes,
                "show_legacy_id": show_legacy_id,
            },
        )

    async def create(
        self, *, options: RequestOptions | None = None, **body: Unpack[p.PostLedgerAccountsLedgerAccountWrite]
    ) -> m.LedgerAccount:
        """Creates a ledger account.

        Sent again after a failure, each time with the same id, so that it is carried out once; `OutcomeUnknown`
        only where no answer comes at all. In CA, GB and IE (tiers Plus, Standard and Start).

        Args:
            **body: the fields to send; what is not named is not sent.
            options: settings of this call only.

        Returns:
            The record as Sage made it.

        Raises:
            UsageError: an argument is wrong; nothing was sent.
            ApiError: the answer was an error.
            OutcomeUnknown: it was sent, and no answer says what became of it.
        """
        return await self._one(
            (POST_LEDGER_ACCOUNTS,),
            lambda: m.LedgerAccount,
            options,
            {},
            lambda: p.PostLedgerAccountsLedgerAccountWrite,
            taken(body),
        )

    async def update(
        self,
        id: str,
        /,
        *,
        options: RequestOptions | None = None,
        **body: Unpack[p.PutLedgerAccountsLedgerAccountWrite],
    ) -> m.LedgerAccount:
        """Changes a ledger account; what is not sent stays as it is.

        Sent again after a failure, each time with the same id, so that it is carried out once; `OutcomeUnknown`
        only where no answer comes at all. In CA, GB and IE (tiers Plus and Start: all; Standard: GB, IE).

        Args:
            id: Id of the row.
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
            (PUT_LEDGER_ACCOUNTS_KEY,),
            lambda: m.LedgerAccount,
            options,
            {"id": id},
            lambda: p.PutLedgerAccountsLedgerAccountWrite,
            taken(body),
        )

    def changes(
        self,
        since: dt.datetime,
        *,
        deletions: Deletions = "if offered",
        page_size: int | None = None,
        visible_in: Literal["sales", "banking", "expenses", "other_payments", "other_receipts", "journals", "reporting"]
        | str
        | None = None,
        not_visible_in: Literal[
            "sales", "banking", "expenses", "other_payments", "other_receipts", "journals", "reporting"
        ]
        | str
        | None = None,
        show_included_in_chart: bool | None = None,
        show_control_accounts: bool | None = None,
        ledger_account_classification_id: str | None = None,
        show_balance_details: bool | None = None,
        exclude_deleted_entries: bool | None = None,
        from_date: dt.date | None = None,
        to_date: dt.date | None = None,
        search: str | None = None,
        sort_order_from_user_setting: bool | None = None,
        filter_inactive_bank_accounts: bool | None = None,
        attributes: str | None = None,
        ledger_account_type_id: str | None = None,
        show_legacy_id: bool | None = None,
        options: RequestOptions | None = None,
    ) -> AsyncChanges[m.LedgerAccount]:
        """Follows the list: what was made, changed and deleted since a moment.

        First the rows that were made or changed, in the list's order, then the deleted ones; each comes once. Begin
        the next stream at `next_since` of this one: then every change comes at least once. Deletions are not
        offered here: only a whole reading shows them.

        Args:
            since: the moment, with its time zone; it counts.
            deletions: whether deleted rows are asked for. True is refused where they are not offered.
            page_size: rows to fetch at a time.
            visible_in: Only accounts that can be chosen in this area.
            not_visible_in: Only accounts that cannot be chosen in this area.
            show_included_in_chart: True for only accounts that show in the chart of accounts.
            show_control_accounts: True to return control accounts too.
            ledger_account_classification_id: Only rows of this class (id of a row of
                `ledger_account_classifications`).
            show_balance_details: True to return `balance_details`.
            exclude_deleted_entries: True to leave deleted entries out of the balances.
            from_date: Start of the period of `balance_details`.
            to_date: End of the period of `balance_details`.
            search: Only rows whose main fields contain this text.
            sort_order_from_user_setting: True to sort as the user set it in Sage.
            filter_inactive_bank_accounts: True to leave out inactive bank accounts.
            attributes: Fields to return beside `id`, `displayed_as` and `$path`, with commas between, or `all`. A
                list without it returns these three alone, a single read everything. `all` makes lists slow: name
                what is needed.
            ledger_account_type_id: Only rows of this type (id of a row of `ledger_account_types`).
            show_legacy_id: True to return `legacy_id`, the number in versions 1 and 2 of the API.
            options: settings of this call only.

        Returns:
            A lazy stream of `Change`; nothing is sent before the first is asked for.

        Raises:
            UsageError: an argument is wrong, or deletions are wanted and not offered; nothing was sent.
            ApiError: while reading, an error was the answer.
        """
        return self._changes(
            (GET_LEDGER_ACCOUNTS,),
            lambda: m.LedgerAccount,
            options,
            since,
            deletions,
            {
                "visible_in": visible_in,
                "not_visible_in": not_visible_in,
                "show_included_in_chart": show_included_in_chart,
                "show_control_accounts": show_control_accounts,
                "ledger_account_classification_id": ledger_account_classification_id,
                "show_balance_details": show_balance_details,
                "exclude_deleted_entries": exclude_deleted_entries,
                "from_date": from_date,
                "to_date": to_date,
                "search": search,
                "sort_order_from_user_setting": sort_order_from_user_setting,
                "filter_inactive_bank_accounts": filter_inactive_bank_accounts,
                "attributes": attributes,
                "ledger_account_type_id": ledger_account_type_id,
                "show_legacy_id": show_legacy_id,
                **listed(page_size=page_size),
            },
        )
