"""What every command that serves an application shares: where it listens, and how it ends."""

from __future__ import annotations

import argparse
import os
import sys
from collections.abc import Callable, Mapping, Sequence
from typing import TypeAlias

from sagewire.runtime.errors import SagewireError
from sagewire.serving.server import App, serve

Build: TypeAlias = Callable[[argparse.Namespace, Mapping[str, str]], App]
"""Makes an application from a command line and the environment."""


class Command:
    """`python -m PACKAGE receive`: a command that serves an application by itself.

    Attributes:
        parser: its command line.
        receive: the part of it behind `receive`, which takes further options.
    """

    def __init__(self, package: str, about: str, receives: str, *, port: int, epilog: str) -> None:
        """Makes the command line, with `--host` and `--port`.

        Args:
            package: the package that it starts.
            about: what that is.
            receives: what the command does.
            port: the port unless it is told another one.
            epilog: what else its help says.
        """
        self.parser = argparse.ArgumentParser(prog=f"python -m {package}", description=about)
        commands = self.parser.add_subparsers(dest="command", required=True)
        self.receive = commands.add_parser("receive", help=receives, epilog=epilog)
        self.receive.add_argument("--host", default="127.0.0.1", help="address to listen at (127.0.0.1)")
        self.receive.add_argument("--port", type=int, default=port, help=f"port to listen at ({port})")

    def run(self, build: Build, arguments: Sequence[str] | None) -> int:
        """Serves in the foreground until interrupted.

        Args:
            build: makes the application; what it raises of ours is told in one line, without a traceback.
            arguments: the command line; the process's own by default.

        Returns:
            The exit status.
        """
        options = self.parser.parse_args(arguments)
        return _served(lambda: build(options, os.environ), options)


def _served(make: Callable[[], App], options: argparse.Namespace) -> int:
    try:
        serve(make(), options.host, options.port)
    except SagewireError as error:
        print(f"error: {error}", file=sys.stderr)
        return 1
    except KeyboardInterrupt:
        return 0
    return 0
