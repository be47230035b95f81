"""What a client is to its calls: one frozen value that every call reads. Views on a client differ only in it."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from functools import cached_property
from typing import TYPE_CHECKING, Any

from sagewire.runtime.auth.base import Auth
from sagewire.runtime.calls.limits import RateBucket, Slots
from sagewire.runtime.calls.retry import RetryPolicy, RetryQuota
from sagewire.runtime.decoding.drift import DriftReporter
from sagewire.runtime.effects import World
from sagewire.runtime.errors import ConfigurationError, UsageError
from sagewire.runtime.hooks import Hooks
from sagewire.runtime.operation import Operation
from sagewire.runtime.options import RequestOptions
from sagewire.runtime.product import ContextField, Product, Server
from sagewire.runtime.value import Value
from sagewire.runtime.wire import redact
from sagewire.runtime.wire.message import Request
from sagewire.runtime.wire.urls import check_header

if TYPE_CHECKING:
    from sagewire.runtime.calls.lanes import LaneLocks


class Core(Value, frozen=True, kw_only=True, dict=True):
    """The settings and the shared state of a client.

    Attributes:
        product: the product's descriptor.
        base_url: without a slash at its end.
        origin: the base URL's origin, in one spelling.
        server: the server's descriptor, its address as above.
        auth: the credentials.
        context: context values by name, as the caller gave them.
        headers: headers that every request gets.
        secret_headers: names of further headers that must not be shown.
        options: the client's own options, under those of a call.
        policy: the retry policy.
        timeout: seconds for connecting and for each read.
        strict: whether drift is an error.
        quota: the budget of retries.
        bucket: the rate limit, None where there is none.
        slots: the limit on calls under way, None where there is none.
        hooks: the caller's callbacks.
        drift: tells of drift.
        world: clock and randomness.
        owner: what recordings are counted by; the same for a client and its views.
        paths: other paths for operations, by operationId, or by the beginning of a path.
        lane_locks: gives the locks of lanes, None for locks on files.
    """

    __shown__ = {"headers": None}

    product: Product
    base_url: str
    origin: str
    server: Server
    auth: Auth
    context: Mapping[str, Any]
    headers: Mapping[str, str]
    secret_headers: frozenset[str]
    options: RequestOptions
    policy: RetryPolicy
    timeout: float | None
    strict: bool
    quota: RetryQuota
    bucket: RateBucket | None
    slots: Slots | None
    hooks: Hooks
    drift: DriftReporter
    world: World
    owner: object
    paths: Mapping[str, str] = {}
    lane_locks: LaneLocks | None = None

    @cached_property
    def _plain(self) -> dict[tuple[bool, str, str], dict[str, str]]:
        """Headers that were made before; a changed copy begins with none."""
        return {}

    @property
    def edition(self) -> str:
        """The edition that the base URL serves, empty where there are none."""
        return self.server.edition

    def outcome_of(self, operation: Operation) -> Mapping[str, Any]:
        """Where an operation's answers say whether they are successes; empty where their statuses do."""
        return operation.extensions.get("outcome") or self.product.outcome

    def header_of(self, field: ContextField) -> str:
        """The header of a context field at this server; empty where it takes none."""
        own = self.server.context_headers
        return own.get(field.name, "") if own else field.header

    @cached_property
    def context_header_names(self) -> list[str]:
        """The headers of the product's context fields at this server, in their order."""
        return [self.header_of(field) for field in self.product.context]

    def plain_headers(self, operation: Operation, *, with_body: bool) -> dict[str, str]:
        """The headers of an operation but for credentials and the call's own; made once, not to be changed.

        Raises:
            ConfigurationError: a context value is missing.
        """
        key = (operation.context, operation.accept, operation.content_type if with_body else "")
        known = self._plain.get(key)
        if known is None:
            known = {"Accept": operation.accept, **self.headers}
            if with_body:
                known["Content-Type"] = operation.content_type
            if operation.context:
                known.update(self.context_headers(self.context))
            self._plain[key] = known
        return known

    def context_headers(self, context: Mapping[str, Any]) -> dict[str, str]:
        """The headers that say what a request is about.

        Raises:
            ConfigurationError: a required value is missing; says how to choose it.
            UsageError: a value does not fit.
        """
        found: dict[str, str] = {}
        missing: list[ContextField] = []
        for field in self.product.context:
            value = context.get(field.name)
            header = self.header_of(field)
            if value is not None and value != "":
                if header:
                    found[header] = check_header(header, context_text(field, value))
            elif field.required and not self.server.context_headers:
                missing.append(field)
        if missing:
            raise self._no_context(missing)
        return found

    def joined_context(self, other: Mapping[str, Any]) -> Mapping[str, Any]:
        """The client's context values with others over them.

        Raises:
            UsageError: the product knows no such value, or it does not fit.
        """
        if not other:
            return self.context
        checked_context(self.product, other)
        return {**self.context, **other}

    def _no_context(self, missing: list[ContextField]) -> ConfigurationError:
        names = [field.name for field in missing]
        ways = list(dict.fromkeys(field.choose for field in missing if field.choose))
        how = f" `client.{ways[0].removesuffix('()').removesuffix('.list')}.list()` shows the choices." if ways else ""
        variables = " and ".join(f"{self.product.env}_{name.upper()}" for name in names)
        return ConfigurationError(
            f"The client has no {' and no '.join(names)}, which every call of this kind needs; nothing was sent.{how} "
            f"Pass {', '.join(f'{name}=...' for name in names)} to the client, or set {variables}.",
            hint=self.explain(situation="no-context"),
        )

    def explain(self, *, status: int | None = None, text: str = "", situation: str = "", operation: str = "") -> str:
        """The hint for a failure, empty where nothing is known."""
        from sagewire.runtime.calls import diagnoses  # only errors pay for its import

        return diagnoses.explain(
            self.product, status=status, text=text, situation=situation, operation=operation, edition=self.edition
        )

    def credentials_in(self, request: Request, secrets: Iterable[str] = ()) -> list[str]:
        """The secrets that a request carries, which no words of the server may repeat."""
        return redact.credentials_in(request, self.secret_headers | self.auth.secret_headers, secrets)

    def shown(self, request: Request, secrets: Iterable[str] = ()) -> Request:
        """A request without what opens doors: its credentials, and the secrets in its URL."""
        return redact.without_credentials(request, self.secret_headers | self.auth.secret_headers, secrets)


def checked_context(product: Product, context: Mapping[str, Any]) -> None:
    """Checks context values by name; None leaves one open.

    Raises:
        UsageError: the product knows no such value, or it does not fit.
    """
    fields = {field.name: field for field in product.context}
    for name, value in context.items():
        if name not in fields:
            choice = f", only {', '.join(fields)}" if fields else ""
            raise UsageError(f"{product.title} has no context value {name!r}{choice}.")
        if value is not None and value != "":
            check_header(fields[name].header, context_text(fields[name], value))


def context_text(field: ContextField, value: object) -> str:
    """A context value as its header has it.

    Raises:
        UsageError: it should be a number and is none, or is neither text nor a number.
    """
    if isinstance(value, bool) or not isinstance(value, str | int):
        raise UsageError(f"{field.name} must be {'a number' if field.integer else 'text'}.")
    text = str(value)
    if field.integer and not (text.isascii() and text.isdigit()):
        raise UsageError(f"{field.name} must be a whole number, not {text!r}.")
    return text
