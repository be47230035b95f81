"""What generated code tells the runtime of an operation. Data only, no behaviour.

Every field comes from the specification or an overlay; nothing here is specific to one product.
"""

from __future__ import annotations

from typing import Literal, TypeAlias

import msgspec

Safety: TypeAlias = Literal["read", "preview", "idempotent", "write"]
"""read: changes nothing. preview: a POST that stores nothing. idempotent: may be sent again. write: must not be."""


class Parameter(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True):
    """One path, query or header parameter.

    Attributes:
        name: the keyword in Python.
        wire: the name on the wire.
        location: where it goes.
        required: the call fails without it.
        form: how a day or an instant is written, else plain.
        explode: a list is repeated (`a=1&a=2`) instead of joined by commas.
        default: sent where the caller gives nothing; None sends nothing.
        secret: its value is masked in logs, also inside a path.
    """

    name: str
    wire: str
    location: Literal["path", "query", "header"]
    required: bool = False
    form: Literal["plain", "day", "instant"] = "plain"
    explode: bool = True
    default: str | int | bool | None = None
    secret: bool = False


class Paging(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True):
    """How the pages of a list are asked for.

    Attributes:
        strategy: name of a strategy in `sagewire.runtime.paging`.
        key: wire name of the unique, rising field that pages go by (keyset).
        order: the order that makes pages stable, in the wire's own notation.
        size_parameter: query parameter for the page size.
        default_size: rows a page holds where the parameter is not sent.
        min_size: rows a page may hold at least.
        max_size: rows a page may hold at most.
        skip_parameter: query parameter for the number of rows to skip, or of the page.
        count_parameter: query parameter that asks for the number of rows.
        options: whatever else the strategy needs.
    """

    strategy: str
    key: str = ""
    order: str = ""
    size_parameter: str = ""
    default_size: int = 0
    min_size: int = 0
    max_size: int = 0
    skip_parameter: str = ""
    count_parameter: str = ""
    options: dict[str, str] = {}


class NaturalKey(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True):
    """How a record is recognised by what its writer knew.

    Attributes:
        keys: sets of body fields (wire names), best first; the first set that the body holds is used.
        find: operation id of the list to look in.
        settle: seconds to wait before looking, since a write may still be on its way.
        fields: body field -> field of the list's rows, where they differ.
    """

    keys: tuple[tuple[str, ...], ...]
    find: str
    settle: float = 0.0
    fields: dict[str, str] = {}


class Filter(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True):
    """What a list's filter accepts.

    Attributes:
        operators: comparison operators.
        functions: text functions.
        only: wire names of the fields that may be filtered on; empty means every field of a row.
    """

    operators: tuple[str, ...] = ("eq", "ne", "gt", "ge", "lt", "le")
    functions: tuple[str, ...] = ("contains", "startswith", "endswith")
    only: tuple[str, ...] = ()


class Operation(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True):
    """One operation of the specification.

    Attributes:
        id: its operationId.
        method: HTTP verb.
        path: path template, relative to the server.
        resource: the client's attribute that holds it.
        name: the method on that resource.
        parameters: every parameter but the body.
        safety: what happens if it is sent twice.
        body: whether it takes a body.
        bulk: whether the body is an array.
        query: the dialect of `where`, `order_by`, `select` and `expand`; empty where there is none.
        filter: what `where` accepts.
        paging: how its pages are asked for, None where it is no list.
        natural_key: how a record it made is recognised.
        context: whether the client's request context (site, company, ...) is sent with it.
        edition: the only edition that has it; empty means all.
        since: release it arrived with, or the date; empty where it was always there.
        accept: the media type asked for.
        content_type: the media type of the body.
        extensions: settings of further named strategies (wrapper, outcome, idempotency, lane, fallback, changes,
            batch, balance, credentials, address, empty, envelope).
    """

    id: str
    method: str
    path: str
    resource: str
    name: str
    parameters: tuple[Parameter, ...] = ()
    safety: Safety = "read"
    body: bool = False
    bulk: bool = False
    query: str = ""
    filter: Filter | None = None
    paging: Paging | None = None
    natural_key: NaturalKey | None = None
    context: bool = True
    edition: str = ""
    since: str = ""
    accept: str = "application/json"
    content_type: str = "application/json"
    extensions: dict[str, dict[str, object]] = {}
