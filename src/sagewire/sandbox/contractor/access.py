"""Tokens of the connector, what each is allowed, and the companies that it reaches."""

from __future__ import annotations

from collections.abc import Iterable

import attrs

from sagewire.sandbox.contractor.database import Database
from sagewire.sandbox.contractor.settings import CONNECTION, State


class Failure(Exception):
    """Ends a call with ERROR.

    Attributes:
        text: what the connector says.
        status: HTTP status, where the sandbox is set to use them.
    """

    def __init__(self, text: str, status: int = 400) -> None:
        super().__init__(text)
        self.text = text
        self.status = status


@attrs.define(eq=False)
class Token:
    """A token, as it is made in the connector's web pages (System, API Auth Token).

    Attributes:
        value: the token.
        companies: codes of companies that it is good for; None for all.
        endpoints: names of endpoints, such as `Vendors`; None for all.
        tables: names of tables that may be read; None for all.
        expires: when it ends, in seconds since the epoch; None for never.
    """

    value: str = attrs.field(repr=False)
    companies: set[str] | None = None
    endpoints: set[str] | None = None
    tables: set[str] | None = None
    expires: float | None = None


@attrs.define(eq=False)
class Company:
    """A company connection (Setup, Companies).

    Attributes:
        code: what the header `company` carries.
        description: its name.
        data: its database.
        state: how its SQL Server is; anything but `ok` makes every call fail with what SQL Server says then.
    """

    code: str
    description: str
    data: Database = attrs.field(repr=False)
    state: State = "ok"


class Access:
    """Who may do what.

    Attributes:
        customer: id of the connector's customer.
        tokens: by value.
        companies: by code.
    """

    def __init__(self, customer: str) -> None:
        self.customer = customer
        self.tokens: dict[str, Token] = {}
        self.companies: dict[str, Company] = {}

    def add_token(
        self,
        value: str,
        *,
        companies: Iterable[str] | None = None,
        endpoints: Iterable[str] | None = None,
        tables: Iterable[str] | None = None,
        expires: float | None = None,
    ) -> Token:
        """Makes a token; what is not limited is allowed."""
        token = Token(value, _set(companies), _set(endpoints), _set(tables), expires)
        self.tokens[value] = token
        return token

    def check(self, value: str, customer: str, company: str, now: float) -> tuple[Token, Company]:
        """The token and the company of a call.

        Raises:
            Failure: the token, the customer or the company is not good.
        """
        token = self.tokens.get(value)
        if token is None or (token.expires is not None and token.expires <= now):
            raise Failure("The token is missing, invalid or expired.", 401)
        if customer != self.customer:
            raise Failure("The customer is missing or not valid.", 401)
        found = self.companies.get(company)
        if found is None or (token.companies is not None and company not in token.companies):
            raise Failure(f"Company '{company}' was not found, or is not allowed for this token.", 403)
        return token, found


def check_endpoint(token: Token, endpoint: str) -> None:
    """Raises where a token may not use an endpoint."""
    if token.endpoints is not None and endpoint not in token.endpoints:
        raise Failure(f"Endpoint '{endpoint}' is not allowed for this token.", 403)


def check_table(token: Token, table: str) -> None:
    """Raises where a token may not read a table."""
    if token.tables is not None and table not in token.tables:
        raise Failure(f"Table '{table}' is not allowed for this token.", 403)


def check_connection(company: Company) -> None:
    """Raises what SQL Server says where it is not well."""
    if company.state != "ok":
        raise Failure(CONNECTION[company.state], 500)


def _set(names: Iterable[str] | None) -> set[str] | None:
    return None if names is None else set(names)
