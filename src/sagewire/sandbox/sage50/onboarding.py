"""Developers, applications, passcodes: everything before the first API key."""

from __future__ import annotations

from typing import Any

import attrs

from sagewire.sandbox import wire
from sagewire.sandbox.errors import Refused

Json = dict[str, Any]
_REQUIRED = ("name", "domain", "approvalUrl")


@attrs.define
class Application:
    """An application of a developer.

    Attributes:
        id: its id, a secret.
        developer_id: id of its developer, a secret.
        name: as users see it.
        domain: the solution it belongs to.
        approval_url: where API keys are sent.
        notification_url: where new files are told; empty for nowhere.
    """

    id: str = attrs.field(repr=False)
    developer_id: str = attrs.field(repr=False)
    name: str
    domain: str
    approval_url: str
    notification_url: str = ""


@attrs.frozen
class Mail:
    """An e-mail of the platform, which nobody sends.

    Attributes:
        to: the developer's address.
        developer_id: the developer id in it.
        application_id: the application id in it.
    """

    to: str
    developer_id: str = attrs.field(repr=False)
    application_id: str = attrs.field(repr=False)


@attrs.define
class Passcode:
    """What a user types into Sage 50.

    Attributes:
        code: what is typed.
        application: the application that it lets in.
        secret: chosen by the application; rotation needs it.
        expires: when it ends, in seconds since the epoch.
        used: whether it was typed already.
    """

    code: str = attrs.field(repr=False)
    application: Application
    secret: str = attrs.field(repr=False)
    expires: float
    used: bool = False


@attrs.define
class Registration:
    """A registration that waits for its captcha."""

    email: str
    developer_id: str
    details: Json


def refused(status: int, code: str, message: str) -> Refused:
    """A refusal in the shape that is assumed for Sage 50 Cloud."""
    return Refused(status, {"code": code, "message": message})


def text(body: Any, name: str, where: str = "") -> str:
    """A text of a body that must be there.

    Raises:
        Refused: 400, it is not.
    """
    value = body.get(name) if wire.is_object(body) else None
    if not isinstance(value, str) or not value.strip():
        raise refused(400, "badRequest", f"{where}{name} is missing, or is no text")
    return value


def application_details(body: Any, where: str = "") -> Json:
    """What is said of an application, checked.

    Raises:
        Refused: 400, something is missing.
    """
    for name in _REQUIRED:
        text(body, name, where)
    details: Json = body
    for name in ("approvalUrl", "notificationUrl"):
        address = details.get(name)
        if address is not None and (not isinstance(address, str) or not address.startswith(("http://", "https://"))):
            raise refused(400, "badRequest", f"{where}{name} is no address")
    return details
