"""Validators of what is configured: each says what the value must be."""

from __future__ import annotations

from typing import Any

import attrs

from sagewire.events.placeholders import DateFormat, placeholders
from sagewire.runtime.auth.base import require_secure
from sagewire.runtime.errors import ConfigurationError, UsageError


def some_text(_instance: object, attribute: attrs.Attribute[Any], value: object) -> None:
    """Text that is not blank."""
    if not isinstance(value, str) or not value.strip():
        raise UsageError(f"{attribute.name} must be text that is not empty, not {type(value).__name__}.")


def text(_instance: object, attribute: attrs.Attribute[Any], value: object) -> None:
    """Text."""
    if not isinstance(value, str):
        raise UsageError(f"{attribute.name} must be text, not {type(value).__name__}.")


def switch(_instance: object, attribute: attrs.Attribute[Any], value: object) -> None:
    """True or False."""
    if not isinstance(value, bool):
        raise UsageError(f"{attribute.name} must be True or False, not {value!r}.")


def date_format(instance: object, attribute: attrs.Attribute[Any], value: str) -> None:
    """A date format, in letters of Java's `SimpleDateFormat`."""
    some_text(instance, attribute, value)
    DateFormat.parse(value)


def poll_url(instance: object, attribute: attrs.Attribute[Any], value: str) -> None:
    """The address of a poll: a path with placeholders."""
    some_text(instance, attribute, value)
    if not value.startswith("/") or value.startswith("//"):
        raise UsageError(f"The URL of a poll begins with one slash, as in /hubs/finance/customers, not {value[:60]!r}.")
    if any(not character.isprintable() for character in value):
        raise UsageError("The URL of a poll holds a line end or another control character.")
    placeholders(value)


def count(least: int) -> Any:
    """A validator for whole numbers from `least` on."""

    def check(_instance: object, attribute: attrs.Attribute[Any], value: object) -> None:
        if isinstance(value, bool) or not isinstance(value, int) or value < least:
            raise UsageError(f"{attribute.name} must be a whole number from {least} on, not {value!r}.")

    return check


def callback_url(instance: object, attribute: attrs.Attribute[Any], value: str) -> None:
    """An address that a service may call: https, or http on this machine; no credentials in it."""
    some_text(instance, attribute, value)
    try:
        require_secure(value, "callback URL")
    except ConfigurationError as error:
        raise UsageError(error.message) from None
    if "@" in value.split("/")[2]:
        raise UsageError("The callback URL holds credentials, which travel in logs: use username and password.")
