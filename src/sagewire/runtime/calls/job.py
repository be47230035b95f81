"""One call, made ready: everything that is checked and built before the first request leaves."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any, cast
from urllib.parse import urlsplit

import msgspec

from sagewire.runtime.calls.routing import Pairs, Route, rerouted
from sagewire.runtime.core import Core
from sagewire.runtime.errors import UsageError
from sagewire.runtime.operation import Operation
from sagewire.runtime.options import RequestOptions
from sagewire.runtime.wire import redact
from sagewire.runtime.wire.urls import check_header, encode_query, origin_of, require_secure, resolve

if TYPE_CHECKING:
    from sagewire.runtime.wire.sinks import Sink

MAX_BYTES = 256 * 1024 * 1024

_NOT_YOURS = frozenset({"authorization", "connection", "content-length", "cookie", "host", "transfer-encoding"})


class Job(msgspec.Struct):
    """A call that is ready to be sent.

    Attributes:
        operation: what is called.
        url: absolute and encoded.
        headers: all but the credentials.
        content: the body.
        options: the call's options, joined with the client's.
        repeatable: the request may be sent again even if its fate is unknown.
        keys: the natural key of each record of the body, its fields and values; empty where there is none.
        context: context values by name, as text.
        secrets: encoded path values that must not be shown.
        elsewhere: a redirect to another origin may be followed (without credentials): a download.
        foreign: the URL itself is of another origin, so no credentials are sent.
        identity: the idempotency id, the same for every try; empty where there is none.
        sink: takes the body of a success instead of the memory.
    """

    operation: Operation
    url: str
    headers: dict[str, str]
    content: bytes | None
    options: RequestOptions
    repeatable: bool
    keys: tuple[dict[str, Any], ...]
    context: Mapping[str, Any]
    secrets: list[str]
    elsewhere: bool = False
    foreign: bool = False
    identity: str = ""
    sink: Sink | None = None

    def __repr__(self) -> str:
        return f"<Job {self.operation.id}>"  # address, headers and body may hold secrets

    @property
    def key(self) -> dict[str, Any]:
        """The natural key of a body that is one record; empty where there is none."""
        return self.keys[0] if len(self.keys) == 1 else {}

    def joined_key(self) -> dict[str, Any]:
        """The natural key, of several records with their values as lists."""
        if len(self.keys) < 2:
            return dict(self.key)
        names = dict.fromkeys(name for key in self.keys for name in key)
        return {name: [key.get(name) for key in self.keys] for name in names}


def prepare(
    core: Core,
    route: Route,
    arguments: Mapping[str, Any],
    options: RequestOptions | None,
    *,
    pairs: Pairs | None = None,
    shape: Callable[[], Any] | None = None,
    body: Any = None,
) -> Job:
    """Makes a call ready.

    Args:
        core: the client.
        route: the operation, as chosen.
        arguments: the method's arguments by their Python names.
        options: the caller's options.
        pairs: query parameters that were worked out elsewhere (paging, filters).
        shape: gives the write type of the body, None where there is no body.
        body: what the caller named.

    Raises:
        UsageError: an argument is wrong.
        ConfigurationError: the client lacks what the call needs.
    """
    if core.paths:
        route = rerouted(route, core.paths)
    operation = route.operation
    only = core.server.operations
    other = bool(operation.edition and core.edition) and operation.edition != core.edition
    if other or (only and operation.id not in only):
        raise _not_in_edition(core, operation)
    chosen = core.options if options is None else options.over(core.options)
    forms = core.product.wire
    secrets: list[str] = []
    url, foreign = _address(core, route, arguments, secrets)
    query = route.query(arguments, forms, secrets)
    if pairs:
        named = {name for name, _ in pairs}
        query = [pair for pair in query if pair[0] not in named] + pairs
    if chosen.extra_query:
        query = _with_extra(query, chosen)
    if query and not foreign:
        url = f"{url}{'&' if '?' in url else '?'}{encode_query(query)}"
    identity = _identity(operation, chosen)
    id_headers: Mapping[str, str] = {}
    content: bytes | None = None
    keys: tuple[dict[str, Any], ...] = ()
    if shape is not None:
        from sagewire.runtime.calls import bodies  # only programs that write pay for its import

        built, sure = bodies.built_body(core, operation, chosen, shape(), body)
        if identity:
            id_headers, identity = _identified(operation, built, identity)
        if built is not None:
            keys = bodies.natural_keys(operation, built)
            content = bodies.finished(operation, built, core, sure=sure)
    elif identity:
        id_headers, identity = _identified(operation, None, identity)
    headers = _headers(core, route, arguments, chosen, with_body=content is not None)
    headers.update(id_headers)
    if foreign:
        headers = {"Accept": headers.get("Accept", "*/*")}
    return Job(
        operation=operation,
        url=redact.Address.of(url, secrets) if secrets else url,
        headers=headers,
        content=content,
        options=chosen,
        repeatable=operation.safety != "write" or "idempotency" in operation.extensions,
        keys=keys,
        context=core.joined_context(chosen.context),
        secrets=secrets,
        elsewhere="address" in operation.extensions,
        foreign=foreign,
        identity=identity,
    )


def _address(core: Core, route: Route, arguments: Mapping[str, Any], secrets: list[str]) -> tuple[str, bool]:
    """Where a call goes, and whether that is somewhere that gets no credentials.

    An operation may take a whole address, as an earlier answer gave it, in place of a value of its path.
    """
    setting = route.operation.extensions.get("address")
    if setting:
        given = arguments.get(route.argument(str(setting["parameter"])))
        if isinstance(given, str) and _is_address(given):
            url = resolve(f"{core.base_url}/", given)
            require_secure(url, "address")
            if "@" in urlsplit(url).netloc:
                raise UsageError("The address holds credentials, which are not sent on.")
            return url, origin_of(url) != core.origin and not core.auth.may_go_to(url)
    return core.base_url + route.path(arguments, core.product.wire, secrets), False


def _is_address(text: str) -> bool:
    return text.startswith("/") or "://" in text


def _not_in_edition(core: Core, operation: Operation) -> UsageError:
    only = f"exists only in the {operation.edition} edition" if operation.edition else "does not exist in every edition"
    return UsageError(
        f"{operation.resource}.{operation.name} {only}; "
        f"this client speaks to the {core.edition} edition. Nothing was sent.",
        hint=core.explain(situation="not-in-edition", operation=operation.id),
    )


def _with_extra(query: Pairs, options: RequestOptions) -> Pairs:
    extra = {name: _scalar(name, value) for name, value in options.extra_query.items()}
    return [pair for pair in query if pair[0] not in extra] + list(extra.items())


def _scalar(name: str, value: object) -> str:
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, str | int):
        return str(value)
    raise UsageError(f"extra_query: {name} must be text, a whole number or a truth value.")


def _headers(
    core: Core, route: Route, arguments: Mapping[str, Any], options: RequestOptions, *, with_body: bool
) -> dict[str, str]:
    operation = route.operation
    if options.context and operation.context:
        merged = msgspec.structs.replace(core, context=core.joined_context(options.context))
        headers = merged.plain_headers(operation, with_body=with_body).copy()
    else:
        headers = core.plain_headers(operation, with_body=with_body).copy()
    if route.headers:
        headers.update(route.header_values(arguments, core.product.wire))
    if options.accept:
        headers["Accept"] = check_header("Accept", options.accept)
    if options.headers:
        headers = _replaced(core, headers, options.headers)
    return headers


def _replaced(core: Core, headers: dict[str, str], own: Mapping[str, str]) -> dict[str, str]:
    checked = {name: check_header(name, value) for name, value in own.items()}
    folded = {name.lower() for name in checked}
    refused = folded & _NOT_YOURS
    if refused:
        raise UsageError(f"The header {sorted(refused)[0]} cannot be set by hand.")
    for field in core.product.context:
        if core.header_of(field).lower() in folded:  # queues, limits and errors go by the context
            raise UsageError(
                f"The header {core.header_of(field)} says what the call is about: "
                f"give it as context={{{field.name!r}: ...}}, not among the headers."
            )
    return {name: value for name, value in headers.items() if name.lower() not in folded} | checked


def _identity(operation: Operation, options: RequestOptions) -> str:
    """The idempotency id of this write, minted once for all its tries; empty where the product takes none."""
    setting = operation.extensions.get("idempotency")
    if setting:
        return options.idempotency_id or _minted(str(setting.get("form", "hex")))
    if options.idempotency_id:
        raise UsageError(f"{operation.resource}.{operation.name} takes no idempotency id.")
    return ""


def _identified(operation: Operation, built: Any, identity: str) -> tuple[dict[str, str], str]:
    """Puts the id where the product takes it: into the body, or into a header. A body's own id stays.

    Returns:
        The headers, and the id that is sent.
    """
    setting = operation.extensions["idempotency"]
    header = setting.get("header")
    if header:
        return {str(header): check_header(str(header), identity)}, identity
    if identity and isinstance(built, dict):
        body, field = cast(dict[str, Any], built), str(setting.get("field", "idempotency_id"))
        identity = str(body.setdefault(field, identity))
    return {}, identity


def _minted(form: str) -> str:
    import uuid

    identity = uuid.uuid4()
    return str(identity) if form == "uuid" else identity.hex
