"""The command line: ``python -m generator COMMAND``.

Each command is a module with two functions, `configure(parser)` and `run(arguments) -> int`; it is imported only when
it is called. Bad input ends in exactly one line on standard error and the exit code 1.
"""

from __future__ import annotations

import argparse
import importlib
import sys
from typing import TYPE_CHECKING, NamedTuple

from generator.errors import BadInput, summary

if TYPE_CHECKING:
    from collections.abc import Sequence


class Command(NamedTuple):
    """A command: its module, and what the help says of it."""

    module: str
    help: str


COMMANDS = {
    "generate": Command("generator.generate", "make the packages of this repository"),
    "check": Command("generator.check", "make them again elsewhere, and fail on any difference"),
    "build": Command("generator.build", "make a package from any OpenAPI 3 document"),
    "overlay": Command("generator.overlay_command", "print a document, patched by overlays, as YAML"),
}


def main(arguments: Sequence[str] | None = None) -> int:
    """Run a command.

    Args:
        arguments: The command line without the program; that of the process if left out.

    Returns:
        The exit code.
    """
    given = list(sys.argv[1:] if arguments is None else arguments)
    parser = argparse.ArgumentParser(prog="python -m generator", description="Makes typed clients from OpenAPI.")
    commands = parser.add_subparsers(metavar="COMMAND", required=True)
    for name, command in COMMANDS.items():
        subparser = commands.add_parser(name, help=command.help, description=command.help)
        if given[:1] == [name]:
            module = importlib.import_module(command.module)
            module.configure(subparser)
            subparser.set_defaults(run=module.run)
    parsed = parser.parse_args(given)
    try:
        return int(parsed.run(parsed))
    except BadInput as bad:
        return _fail(summary(bad))
    except RecursionError:
        return _fail("the input is nested too deeply; nest less")
    except BrokenPipeError:
        sys.stderr.close()
        return 1


def _fail(line: str) -> int:
    print(line, file=sys.stderr)
    return 1


if __name__ == "__main__":
    sys.exit(main())
