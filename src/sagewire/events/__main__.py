"""`python -m sagewire.events receive`: a receiver that runs by itself."""

from __future__ import annotations

import argparse
import importlib
import json
import sys
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

from sagewire.events.event import Event
from sagewire.events.receiver import Handler, Receiver
from sagewire.events.seen import SeenFile
from sagewire.runtime.errors import ConfigurationError, UsageError
from sagewire.runtime.wire.callbacks import MAX_BYTES, CallbackApp
from sagewire.serving import Command

_USERNAME, _PASSWORD, _SIGNATURE_KEY = (f"SAGEWIRE_EVENTS_{name}" for name in ("USERNAME", "PASSWORD", "SIGNATURE_KEY"))

_EPILOG = f"""\
What the instance was configured with is read from the environment, so that no process list shows it: {_USERNAME} with
{_PASSWORD}, and {_SIGNATURE_KEY}. Behind a proxy that ends TLS, tell the service the proxy's address."""


def main(arguments: Sequence[str] | None = None) -> int:
    """Runs a receiver in the foreground.

    Args:
        arguments: the command line; the process's own by default.

    Returns:
        The exit status.
    """
    return command().run(build, arguments)


def command() -> Command:
    """The command and its options."""
    made = Command(
        "sagewire.events",
        "The change feed, by itself.",
        "receive notifications and hand over events",
        port=8080,
        epilog=_EPILOG,
    )
    receive = made.receive
    receive.add_argument("--path", help="the only path that is served (every path)")
    receive.add_argument(
        "--handler", metavar="MODULE:FUNCTION", help="called with each event; by default each is printed as a JSON line"
    )
    receive.add_argument("--seen", metavar="FILE", help="remember in a file which events were handled (in memory)")
    receive.add_argument("--max-bytes", type=int, default=MAX_BYTES, help=f"largest notification ({MAX_BYTES})")
    receive.add_argument("--allow-sha1", action="store_true", help="take signatures with SHA-1 too")
    receive.add_argument("--unprotected", action="store_true", help="take notifications from anyone")
    return made


def build(options: argparse.Namespace, environment: Mapping[str, str]) -> CallbackApp:
    """Makes the application from a command line and the environment.

    Raises:
        SagewireError: something is missing or wrong.
    """
    try:
        receiver = Receiver(
            username=environment.get(_USERNAME) or None,
            password=environment.get(_PASSWORD) or None,
            signature_key=environment.get(_SIGNATURE_KEY) or None,
            allow_sha1=options.allow_sha1,
            unprotected=options.unprotected,
            seen=SeenFile(options.seen) if options.seen else None,
        )
    except ConfigurationError as error:
        hint = f"Set {_SIGNATURE_KEY}, or {_USERNAME} and {_PASSWORD}; --unprotected goes without."
        raise ConfigurationError(error.message, hint=hint) from None
    handler = handler_of(options.handler) if options.handler else print_event
    return receiver.app(handler, path=options.path, max_bytes=options.max_bytes)


def handler_of(name: str) -> Handler:
    """The function that a command line names.

    Raises:
        UsageError: there is none.
    """
    module, _, path = name.partition(":")
    if not module or not path:
        raise UsageError(f"{name!r} names no handler: write MODULE:FUNCTION.")
    sys.path.insert(0, str(Path.cwd()))
    try:
        found: Any = importlib.import_module(module)
        for part in path.split("."):
            found = getattr(found, part)
    except (ImportError, AttributeError) as error:
        raise UsageError(f"The handler {name!r} cannot be imported: {error}.") from error
    if not callable(found):
        raise UsageError(f"The handler {name!r} is no function.")
    handler: Handler = found
    return handler


def print_event(event: Event) -> None:
    """Prints an event as one line of JSON; its record is not shown."""
    shown = {
        "kind": event.kind,
        "resource": event.resource,
        "id": event.object_id,
        "date": None if event.date is None else event.date.isoformat(),
        "event_id": event.event_id,
        "instance_id": event.instance_id,
    }
    print(json.dumps(shown), flush=True)


if __name__ == "__main__":
    raise SystemExit(main())
