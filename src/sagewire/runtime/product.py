"""What generated code tells the runtime of a product: servers, credentials, limits, failures. Data only, no behaviour.

Every field comes from the specification or an overlay; nothing here is specific to one product.
"""

from __future__ import annotations

from typing import Literal

import msgspec


class ServerVariable(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True):
    """A part of a base URL that the client is told.

    Attributes:
        name: the client's keyword; stands in the URL as `{name}`.
        default: its value where the client is told none.
        values: the only values; empty means any.
    """

    name: str
    default: str
    values: tuple[str, ...] = ()


class Server(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True):
    """A base URL, and what is different there.

    Attributes:
        url: without a slash at its end.
        edition: the edition it serves; empty where the product has no editions.
        variables: parts of the URL that the client is told.
        retires: the day (`YYYY-MM-DD`) on which it ends; empty where none is known.
        headers: names of the client's optional headers that it demands; no other server is sent them.
        context_headers: context field -> its header here; only these are sent, and none is demanded.
        operations: the only operations it has; empty means all.
        null_next: what a missing link to the next page says: the end, or nothing.
    """

    url: str
    edition: str = ""
    variables: tuple[ServerVariable, ...] = ()
    retires: str = ""
    headers: tuple[str, ...] = ()
    context_headers: dict[str, str] = {}
    operations: tuple[str, ...] = ()
    null_next: Literal["end", "bare"] = "end"


class ContextField(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True):
    """A header that says which site, company or business a request is about.

    Attributes:
        name: the client's keyword.
        header: the header.
        integer: whether its value is a number.
        required: calls fail before they are sent without it.
        choose: what lists the choices, as the caller would write it (`sites.list()`).
        echoed: the response repeats it, and a difference is an error.
        doc: what it is.
    """

    name: str
    header: str
    integer: bool = False
    required: bool = True
    choose: str = ""
    echoed: bool = False
    doc: str = ""


class ClientHeader(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True):
    """An optional header that is set once, on the client.

    Attributes:
        name: the client's keyword.
        header: the header.
        secret: masked everywhere.
    """

    name: str
    header: str
    secret: bool = False


class OAuthCode(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True):
    """The OAuth 2 authorization-code grant of one identity server.

    Attributes:
        authorize_url: where the user logs in; may have a query of its own.
        token_url: where codes and refresh tokens are exchanged.
        revoke_url: where a refresh token is revoked; empty where that is not offered.
        scopes: asked for unless the caller names others.
        extra: further parameters of the authorization request.
        pkce: the challenge method; empty sends none.
        client_auth: where the client's secret goes.
        access_lifetime: seconds an access token lives where the answer does not say.
        refresh_lifetime_max: seconds a refresh token lives at most; 0 where unknown.
        refresh_lifetime_absolute: counted from the user's consent, not from the last refresh.
        rotates: each refresh gives a new refresh token and ends the old one.
        code_encoded: the code arrives percent-encoded and must be decoded before it is exchanged.
        offline_scope: the scope without which no refresh token is given; empty where there is none.
    """

    authorize_url: str
    token_url: str
    revoke_url: str = ""
    scopes: tuple[str, ...] = ()
    extra: dict[str, str] = {}
    pkce: Literal["S256", ""] = "S256"
    client_auth: Literal["body", "basic"] = "body"
    access_lifetime: int = 3600
    refresh_lifetime_max: int = 0
    refresh_lifetime_absolute: bool = False
    rotates: bool = True
    code_encoded: bool = False
    offline_scope: str = ""


class Credential(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True):
    """One thing that a client must know to be let in.

    Attributes:
        name: the client's keyword.
        header: the header that carries it, where it has one of its own.
        label: what stands before it, where it shares a header with others.
        secret: masked everywhere.
        required: no call is sent without it.
        doc: what it is.
    """

    name: str
    header: str = ""
    label: str = ""
    secret: bool = False
    required: bool = False
    doc: str = ""


class HeaderCredentials(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True):
    """Credentials that are sent as they are, each in a header of its own."""

    fields: tuple[Credential, ...]


class CompositeCredentials(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True):
    """Several credentials in one header, each behind its label.

    Attributes:
        header: the header.
        separator: what stands between the parts.
        parts: the parts, in their order; an operation may need some of them only.
    """

    header: str
    parts: tuple[Credential, ...]
    separator: str = ", "


class KeyRotation(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True):
    """A key in a header that ends and is changed for a new one.

    Attributes:
        header: the header that carries the key.
        rotate: the operation that gives a new key, by its operationId.
        key: field of its answer with the new key.
        initial: field of its body for the first key of all.
        secret: field of its body for the secret.
        expires: field of its answer that tells when the new key ends; empty where nothing does.
    """

    header: str
    rotate: str
    key: str
    initial: str
    secret: str
    expires: str = ""


class Limits(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True):
    """How much one set of client credentials may ask for.

    Attributes:
        rate: requests in a period; 0 means no limit.
        development_rate: the same for development credentials; 0 means as `rate`.
        per: the period in seconds.
        concurrency: requests under way at once; 0 means no limit.
    """

    rate: int = 0
    development_rate: int = 0
    per: float = 60.0
    concurrency: int = 0


class WireForms(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True):
    """How a product writes values.

    Attributes:
        decimal: decimals as JSON numbers or as strings.
        day: what follows `YYYY-MM-DD` in a day.
        null: whether an explicit None is sent as null, or refused before sending.
        names: whether the names of an answer's fields are as specified, or may differ in capitals.
    """

    decimal: Literal["number", "string"] = "number"
    day: str = ""
    null: Literal["send", "refuse"] = "send"
    names: Literal["exact", "any-case"] = "exact"


class Diagnosis(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True):
    """A known failure: how it shows, what causes it and how to mend it.

    Attributes:
        id: a short name.
        status: HTTP statuses it shows with; empty means any.
        text: a regular expression searched for in the answer's text (without case); empty means any.
        situation: a situation that the runtime names; empty means an answer from the API.
        operation: only for this operation id.
        edition: only for this edition.
        cause: what causes it.
        mend: how to mend it.
        who: whom to ask.
        source: where this is known from.
    """

    id: str
    cause: str
    mend: str
    who: str = ""
    source: str = ""
    status: tuple[int, ...] = ()
    text: str = ""
    situation: str = ""
    operation: str = ""
    edition: str = ""


class Product(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True):
    """Everything the runtime must know of one product.

    Attributes:
        package: the generated package's dotted name.
        title: the product's name for people.
        env: prefix of its environment variables.
        servers: base URLs; the first is the default.
        context: headers that say what a request is about.
        headers: optional headers set on the client.
        fixed_headers: headers that every request has, whatever it is.
        outcome: where an answer says whether it is a success, if its status does not.
        auth: how one is let in; None where the caller brings headers.
        limits: how much may be asked for.
        wire: how values are written.
        request_id_headers: response headers that may carry Sage's id of the request.
        reference: the wire name of the field by which rows refer to rows of any kind; empty where there is none.
    """

    package: str
    title: str
    env: str
    servers: tuple[Server, ...]
    context: tuple[ContextField, ...] = ()
    headers: tuple[ClientHeader, ...] = ()
    fixed_headers: dict[str, str] = {}
    outcome: dict[str, object] = {}
    auth: OAuthCode | HeaderCredentials | CompositeCredentials | KeyRotation | None = None
    limits: Limits = Limits()
    wire: WireForms = WireForms()
    request_id_headers: tuple[str, ...] = ("x-request-id", "x_request_id")
    reference: str = ""
