"""`sagewire`, or `python -m sagewire.cli`: the command line."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Sequence

from sagewire.cli import logins, status
from sagewire.cli.options import Options
from sagewire.cli.products import known
from sagewire.runtime.errors import SagewireError


def main(arguments: Sequence[str] | None = None) -> int:
    """Does what the command line says.

    Args:
        arguments: the command line; the process's own by default.

    Returns:
        The exit status: 0, or 1 with one message on standard error.
    """
    options = _parser().parse_args(arguments, namespace=Options())
    try:
        options.act(options)
    except SagewireError as error:
        print(f"error: {error}", file=sys.stderr)
        return 1
    except KeyboardInterrupt:
        print("\nStopped.", file=sys.stderr)
        return 130
    return 0


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="sagewire", description="Logins and settings of the Sage clients.")
    commands = parser.add_subparsers(required=True, metavar="COMMAND")

    login = commands.add_parser("login", help="log a user in and keep the tokens where from_profile() finds them")
    _add_product(login)
    login.add_argument(
        "--paste", action="store_true", help="paste the address that the browser ended at; for machines without one"
    )
    login.add_argument("--no-browser", action="store_true", help="only show the link")
    login.add_argument("--scope", action="append", dest="scopes", help="ask for this scope instead of the usual ones")
    login.set_defaults(act=_log_in)

    logout = commands.add_parser("logout", help="revoke the login where Sage can, and forget the tokens")
    _add_product(logout)
    logout.set_defaults(act=_log_out)

    shown = commands.add_parser("status", help="what is set up, and until when; sends nothing")
    shown.add_argument("products", nargs="*", metavar="PRODUCT", help=f"of {', '.join(known())}; all by default")
    _add_profile(shown)
    shown.set_defaults(act=_show)
    return parser


def _log_in(options: Options) -> None:
    logins.log_in(options, print, input)


def _log_out(options: Options) -> None:
    logins.log_out(options, print)


def _show(options: Options) -> None:
    status.show(options.products, options.profile, print)


def _add_product(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("product", choices=known(), metavar="PRODUCT", help=f"one of {', '.join(known())}")
    _add_profile(parser)


def _add_profile(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--profile", help="the profile's name (SAGEWIRE_PROFILE, or default)")


if __name__ == "__main__":
    raise SystemExit(main())
