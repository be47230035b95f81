"""What every command that serves an application shares: where it listens, and how it ends."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Callable

from sagewire.runtime.errors import SagewireError
from sagewire.serving.server import App, serve


def add_address(parser: argparse.ArgumentParser, port: int) -> None:
    """Gives a command `--host` and `--port`.

    Args:
        parser: the command.
        port: the port unless it is told another one.
    """
    parser.add_argument("--host", default="127.0.0.1", help="address to listen at (127.0.0.1)")
    parser.add_argument("--port", type=int, default=port, help=f"port to listen at ({port})")


def run(make: Callable[[], App], options: argparse.Namespace) -> int:
    """Serves in the foreground until interrupted.

    Args:
        make: makes the application; what it raises of ours is told in one line, without a traceback.
        options: `host` and `port`, as `add_address` has them.

    Returns:
        The exit status.
    """
    try:
        serve(make(), options.host, options.port)
    except SagewireError as error:
        print(f"error: {error}", file=sys.stderr)
        return 1
    except KeyboardInterrupt:
        return 0
    return 0
