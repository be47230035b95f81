"""Why a notification is not taken; each says what its sender is told."""

from __future__ import annotations

from sagewire.runtime.errors import SagewireError


class Refused(SagewireError):
    """A notification is not taken; `status` is what its sender is told.

    Attributes:
        status: the HTTP status of the answer.
    """

    status = 400


class Unauthentic(Refused):
    """401: the password or the signature is missing or wrong. Nothing of the notification was believed."""

    status = 401


class Malformed(Refused):
    """400: it is no notification that can be read."""


class InProgress(Refused):
    """503: one of its events is being handled just now, from an earlier delivery; the service should try later."""

    status = 503
