"""`python -m sagewire.exchange receive`: the two callbacks, received by themselves."""

from __future__ import annotations

import argparse
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path

from sagewire.exchange.inbox import Inbox
from sagewire.exchange.onboarding import without_sending
from sagewire.exchange.receiver import Approval, Receiver
from sagewire.runtime.auth.keys import RotatingKey
from sagewire.runtime.auth.rotation import KeyService
from sagewire.runtime.auth.stores.file import FileStore
from sagewire.runtime.auth.stores.secret import MemorySecret
from sagewire.runtime.effects import World
from sagewire.runtime.errors import ConfigurationError
from sagewire.serving import Command

VARIABLE = "SAGEWIRE_EXCHANGE_TOKEN"

_EPILOG = f"""\
The environment variable {VARIABLE} holds a long random text that ends both addresses; without it anyone who finds the
addresses could send keys, so --unprotected must be said. Register https://HOST/approval/TOKEN as approvalUrl and
https://HOST/notification/TOKEN as notificationUrl. A proxy must end TLS in front of this server."""


def main(arguments: Sequence[str] | None = None) -> int:
    """Runs the receiver in the foreground.

    Args:
        arguments: the command line; the process's own by default.

    Returns:
        The exit status.
    """
    return command().run(build, arguments)


def command() -> Command:
    """The command and its options."""
    made = Command(
        "sagewire.exchange",
        "The Sage 50 file exchange.",
        "receive consents and notifications",
        port=8050,
        epilog=_EPILOG,
    )
    receive = made.receive
    receive.add_argument(
        "--keys", metavar="FILE", help="where the key of a consent is kept (0600); none are taken without"
    )
    receive.add_argument("--inbox", metavar="FILE", help="where news are noted for `Exchange.run`; none are without")
    receive.add_argument("--unprotected", action="store_true", help=f"go without {VARIABLE}")
    return made


def build(options: argparse.Namespace, environment: Mapping[str, str]) -> Receiver:
    """Makes the application from a command line and the environment.

    Raises:
        ConfigurationError: something is missing.
    """
    token = environment.get(VARIABLE, "")
    if not token and not options.unprotected:
        raise ConfigurationError(
            f"{VARIABLE} is not set: anyone who finds the addresses could send keys.",
            hint=f"Set {VARIABLE} to a long random text, or say --unprotected.",
        )
    if not options.keys and not options.inbox:
        raise ConfigurationError("Name --keys, --inbox or both: there is nothing to keep callbacks in.")
    return Receiver(
        on_approval=keeper(Path(options.keys)) if options.keys else None,
        on_notification=Inbox(options.inbox).note if options.inbox else None,
        token=token,
    )


def keeper(path: Path) -> Callable[[Approval], object]:
    """A handler that keeps the key of each consent in a file; a consent that is told twice changes nothing."""
    world = World()
    # Nothing is ever rotated from here, so neither the address nor the secret is needed.
    key = RotatingKey(KeyService(url="https://localhost/"), MemorySecret(), FileStore(path), world=world)

    def keep(approval: Approval) -> object:
        return without_sending(key.consented(approval.apikey, approval.expires), world)

    return keep


if __name__ == "__main__":
    raise SystemExit(main())
