"""Everything that can go wrong, named by what the caller can do about it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from datetime import datetime

    from sagewire.runtime.calls.records import Records
    from sagewire.runtime.wire.message import Attempt, Request, Response


class SagewireWarning(UserWarning):
    """Something that works now and will not for ever."""


class SagewireError(Exception):
    """The base of every error that sagewire raises.

    Attributes:
        hint: what probably caused it and how to mend it, empty where nothing is known.
        records: of a write of many records, what became of each; None for everything else.
    """

    records: Records | None = None

    def __init__(self, message: str, *, hint: str = "") -> None:
        """Builds the error with its message and, where known, a hint."""
        super().__init__(message)
        self.message = message
        self.hint = hint

    def tell(self, records: Records) -> None:
        """Adds what became of each record of a write."""
        self.records = records
        self.message = f"{self.message} Of {len(records)} records: {records.told()}."
        self.args = (self.message,)

    def __str__(self) -> str:
        return f"{self.message}\n{self.hint}" if self.hint else self.message


class UsageError(SagewireError, ValueError):
    """The call itself is wrong; nothing was sent. Change the arguments."""


class ConfigurationError(SagewireError):
    """The client lacks something it needs (credentials, a site, a base URL); nothing was sent."""


class StoreError(SagewireError):
    """The token store cannot be read or written safely; nothing was lost."""


class LoginRequired(SagewireError):
    """A user must log in (again). Raised instead of opening a browser by itself."""


class LoginFailed(SagewireError):
    """The identity server refused a login or a token request.

    Attributes:
        code: the OAuth error code (`invalid_grant`, `access_denied`, ...), empty where none was given.
        status: the HTTP status of the token endpoint's answer, None for an error in the callback.
    """

    def __init__(self, message: str, *, code: str = "", status: int | None = None, hint: str = "") -> None:
        """Builds the error from what the identity server said."""
        super().__init__(message, hint=hint)
        self.code = code
        self.status = status


class DecodeError(SagewireError):
    """The answer is not what the operation promises: no JSON, or another kind of document."""


class DriftError(DecodeError):
    """Strict mode only: the answer differs from the specification; the message has the JSON path."""


class MalformedWebhook(DecodeError):
    """A call came in that is not the webhook it should be. Answer with 400; nothing of it was believed."""


class PagingError(SagewireError):
    """The pages of a list do not hold together: going on would repeat rows or lose them."""


class CallError(SagewireError):
    """The base of what can happen to a call that was sent.

    Attributes:
        attempts: every try, first to last.
    """

    def __init__(self, message: str, *, attempts: Sequence[Attempt] = (), hint: str = "") -> None:
        """Builds the error with its list of attempts."""
        super().__init__(message, hint=hint)
        self.attempts = tuple(attempts)


class ConnectionFailed(CallError):
    """Sage was not reached, or the connection broke during a call that may be repeated. Safe to call again.

    A call that may be repeated changes nothing, or sets plain values, which may be set by now.
    """


class TimedOut(ConnectionFailed):
    """No answer in time, for a call that may be repeated, or no time left to send one. Safe to call again."""


class OutcomeUnknown(CallError):
    """A write was sent and its answer was lost: it may or may not have been carried out.

    It is never sent again by itself, unless it carries an idempotency id. `find` looks for the record by what the
    caller knew before (the operation's natural key).

    Attributes:
        request: what was sent; its headers hold no credentials.
        sent_at: when it was sent.
        key: the natural key's fields and values, empty where the operation has none or the body did not hold it.
        idempotency_id: the id that every try carried: with it the same call may be made again, in the options. Empty
            where the operation takes none.
    """

    def __init__(
        self,
        message: str,
        *,
        request: Request,
        sent_at: datetime,
        key: dict[str, Any] | None = None,
        idempotency_id: str = "",
        finder: Callable[[], Any] | None = None,
        attempts: Sequence[Attempt] = (),
        hint: str = "",
    ) -> None:
        """Builds the error; `finder` carries out `find`."""
        super().__init__(message, attempts=attempts, hint=hint)
        self.request = request
        self.sent_at = sent_at
        self.key = key or {}
        self.idempotency_id = idempotency_id
        self._finder = finder

    def find(self) -> Any:
        """Looks for the record that the lost call may have made.

        Returns:
            A `Findings` (an awaitable of one from an async client): candidates and the time at which Sage was asked.
            No candidate is not proof that none will appear.

        Raises:
            UsageError: the operation has no natural key, or the body did not hold it.
        """
        if self._finder is None:
            raise UsageError(
                "This write cannot be looked up: "
                "it carried none of the values by which its record could be recognised; compare the records by hand."
            )
        return self._finder()


class ApiError(CallError):
    """Sage answered with an error.

    Attributes:
        status: the HTTP status (200 where Sage wraps an error in a success).
        code: Sage's own code, empty where it gave none.
        sage_message: Sage's own words, empty where it gave none.
        request_id: Sage's id of the request, for its support; empty where it gave none.
        response: the whole answer.
        retry_after: the seconds that Sage asked to wait, None where it did not say.
    """

    def __init__(
        self,
        message: str,
        *,
        status: int,
        code: str = "",
        sage_message: str = "",
        request_id: str = "",
        response: Response | None = None,
        retry_after: float | None = None,
        attempts: Sequence[Attempt] = (),
        hint: str = "",
    ) -> None:
        """Builds the error from the answer."""
        super().__init__(message, attempts=attempts, hint=hint)
        self.status = status
        self.code = code
        self.sage_message = sage_message
        self.request_id = request_id
        self.response = response
        self.retry_after = retry_after


class BadRequest(ApiError):
    """400, and any 4xx without a class of its own: Sage refused the request as it stands."""


class Unauthorized(ApiError):
    """401: the token, or what it was to open (a wrong site answers 401 too)."""


class Forbidden(ApiError):
    """403: the user's role does not allow it."""


class NotFound(ApiError):
    """404: no such record, or no such endpoint in this release."""


class Conflict(ApiError):
    """409: the record is in another state than the request expects."""


class Unprocessable(ApiError):
    """422: understood and refused, usually a validation."""


class RateLimited(ApiError):
    """429: too many calls; `retry_after` holds the seconds that Sage asked to wait."""


class ServerError(ApiError):
    """5xx to a call that may be repeated, or one that Sage clearly did not carry out."""


BY_STATUS: dict[int, type[ApiError]] = {
    401: Unauthorized,
    403: Forbidden,
    404: NotFound,
    409: Conflict,
    422: Unprocessable,
    429: RateLimited,
}


def api_error_class(status: int) -> type[ApiError]:
    """The class of error for an HTTP status."""
    return BY_STATUS.get(status) or (ServerError if status >= 500 else BadRequest)
