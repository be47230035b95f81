"""One thing that is wrong with a request."""

from typing import ClassVar

from sagewire.accounting.models._base import Row
from sagewire.runtime.model import wire


class ErrorEntry(Row, frozen=True, kw_only=True):
    """One thing that is wrong with a request."""

    __open__: ClassVar[bool] = True

    severity: str | None = wire("$severity")
    """How bad it is: `error`, for all that was seen."""
    data_code: str | None = wire("$dataCode")
    """Its kind: `RecordInvalid`, `RecordNotFound`, `AuthorizationFailure`, `MultiUserAccessDenied`, `UnexpectedError`,
    `IdempotencyResourceMismatch` and others.
    """
    message: str | None = wire("$message")
    """What is wrong."""
    source: str | None = wire("$source")
    """The field it is about, as a dotted path; often empty."""
