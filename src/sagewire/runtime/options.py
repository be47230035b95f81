"""What a caller may set for one call, or for every call of a view on a client."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, TypedDict

import msgspec

from sagewire.runtime.calls.retry import RetryPolicy
from sagewire.runtime.errors import UsageError
from sagewire.runtime.value import Value

Scalar = str | int | bool


class OptionChanges(TypedDict, total=False):
    """The keywords of `Client.with_options`; they mean what the attributes of `RequestOptions` mean."""

    timeout: float | None
    deadline: float | None
    retries: RetryPolicy | int | None
    headers: Mapping[str, str]
    context: Mapping[str, object]
    extra_query: Mapping[str, Scalar]
    extra_body: Mapping[str, object]
    strict: bool | None
    accept: str
    max_bytes: int | None
    idempotency_id: str


class RequestOptions(Value, frozen=True, kw_only=True):
    """Settings of one call. What is not set comes from the client.

    Attributes:
        timeout: seconds for connecting and for each read; `math.inf` waits for ever.
        deadline: seconds for the whole call: waiting for limits, every try, every pause.
        retries: how many times to try again, or a whole policy.
        headers: further headers; they replace those of the same name, but never credentials.
        context: other values for the client's context (site, company, ...), for this call only.
        extra_query: further query parameters, by their names on the wire.
        extra_body: further fields of the body, by their names on the wire, sent unchecked.
        strict: whether an answer that differs from the specification is an error.
        accept: another media type to ask for.
        max_bytes: a longer answer is refused while it is being read.
        idempotency_id: the id of a write, for operations that take one; minted where it is not given.
    """

    __shown__ = {"headers": None, "extra_query": None, "extra_body": None}

    timeout: float | None = None
    deadline: float | None = None
    retries: RetryPolicy | None = None
    headers: Mapping[str, str] = {}
    context: Mapping[str, object] = {}
    extra_query: Mapping[str, Scalar] = {}
    extra_body: Mapping[str, object] = {}
    strict: bool | None = None
    accept: str = ""
    max_bytes: int | None = None
    idempotency_id: str = ""

    if TYPE_CHECKING:  # a number of retries is taken too, and is a policy from then on

        def __init__(
            self,
            *,
            timeout: float | None = None,
            deadline: float | None = None,
            retries: RetryPolicy | int | None = None,
            headers: Mapping[str, str] = ...,
            context: Mapping[str, object] = ...,
            extra_query: Mapping[str, Scalar] = ...,
            extra_body: Mapping[str, object] = ...,
            strict: bool | None = None,
            accept: str = "",
            max_bytes: int | None = None,
            idempotency_id: str = "",
        ) -> None: ...

    def __post_init__(self) -> None:
        for name, seconds in (("timeout", self.timeout), ("deadline", self.deadline)):
            if seconds is not None and not seconds > 0:
                raise UsageError(f"{name} must be more than 0 seconds.")
        retries: object = self.retries
        if isinstance(retries, int):
            if retries < 0:
                raise UsageError("retries must be 0 or more.")
            msgspec.structs.force_setattr(self, "retries", RetryPolicy(max_attempts=retries + 1))

    def over(self, base: RequestOptions) -> RequestOptions:
        """These options, and where they say nothing, those of `base`; mappings are joined."""
        if base is DEFAULTS:
            return self
        return RequestOptions(
            timeout=base.timeout if self.timeout is None else self.timeout,
            deadline=base.deadline if self.deadline is None else self.deadline,
            retries=base.retries if self.retries is None else self.retries,
            headers={**base.headers, **self.headers},
            context={**base.context, **self.context},
            extra_query={**base.extra_query, **self.extra_query},
            extra_body={**base.extra_body, **self.extra_body},
            strict=base.strict if self.strict is None else self.strict,
            accept=self.accept or base.accept,
            max_bytes=base.max_bytes if self.max_bytes is None else self.max_bytes,
            idempotency_id=self.idempotency_id or base.idempotency_id,
        )


DEFAULTS = RequestOptions()
