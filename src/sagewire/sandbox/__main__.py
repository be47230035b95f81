"""`python -m sagewire.sandbox`: an offline Sage until Ctrl-C."""

from __future__ import annotations

import argparse
import signal
import sys
import threading
from collections.abc import Sequence

from sagewire.sandbox.sandbox import Edition, Sandbox

_SAMPLE = """\
from sagewire.sage200 import Sage200

with Sage200.from_profile() as sage:
    for customer in sage.customers.list(limit=5):
        print(customer.reference, customer.name, customer.balance)"""


def main(arguments: Sequence[str] | None = None) -> int:
    """Runs a sandbox in the foreground.

    Args:
        arguments: the command line; the process's own by default.

    Returns:
        The exit status.
    """
    options = _parser().parse_args(arguments)
    try:
        sandbox = _make(options)
        sandbox.start()
    except (OSError, ValueError) as error:
        print(f"error: {error}", file=sys.stderr)
        return 1
    try:
        print(describe(sandbox), flush=True)
        _wait()
    finally:
        sandbox.stop()
    print("\nStopped.")
    return 0


def _make(options: argparse.Namespace) -> Sandbox:
    return Sandbox(
        port=options.port,
        seed=options.seed,
        customers=options.customers,
        transactions=options.transactions,
        edition=options.edition,
        release=options.release,
        rate_limits=not options.no_rate_limits,
        companies=options.companies,
        path=options.data,
        redirect_uris=tuple(options.redirect_uri),
        ledger_limit=10_000,
    )


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="python -m sagewire.sandbox", description="An offline Sage to develop and test against."
    )
    parser.add_argument("--port", type=int, default=8200, help="port on 127.0.0.1; 0 for any free one (8200)")
    parser.add_argument("--seed", type=int, default=1, help="the same seed makes the same data (1)")
    parser.add_argument("--customers", type=int, default=200, help="customer accounts (200)")
    parser.add_argument("--transactions", type=int, help="posted sales transactions (three for each customer)")
    parser.add_argument("--companies", type=int, default=1, help="companies in the site (1)")
    parser.add_argument("--edition", choices=("professional", "standard"), default="professional")
    parser.add_argument("--release", default="", help='release of the site, such as "2023 R1" (the newest)')
    parser.add_argument("--no-rate-limits", action="store_true", help="let any number of calls through")
    parser.add_argument("--data", metavar="FILE", help="keep the data in a file, and go on from it next time")
    parser.add_argument(
        "--redirect-uri", action="append", default=[], metavar="URI", help="a further callback of the demo client"
    )
    return parser


def describe(sandbox: Sandbox) -> str:
    """What a person needs to know to use a running sandbox."""
    known = sandbox.credentials
    token = sandbox.sign_in().access_token
    login, business = sandbox.sign_in_urls("accounting"), sandbox.credentials_for("accounting").context["business"]
    base = sandbox.url("sage200")
    other: Edition = "standard" if sandbox.edition == "professional" else "professional"
    lines = [
        f"Sage 200 sandbox on {sandbox.identity_url} (seed data, nothing leaves this machine)",
        "",
        f"  API, {sandbox.edition:<13} {base}",
        f"  API, {other:<13} {sandbox.url('sage200', edition=other)}",
        f"  Sage ID            {sandbox.identity_url}/authorize and /oauth/token (audience {known.audience})",
        f"  Controls           {sandbox.identity_url}/_sandbox",
        f"  API, Accounting    {sandbox.url('accounting')} (older form: {sandbox.url('accounting', edition='v3')})",
        f"  its login          {login.authorize} and {login.token}",
        "",
        f"  client id          {known.client_id}",
        f"  client secret      {known.client_secret}",
        f"  redirect URI       {known.redirect_uri}",
        f"  Sage ID            {known.login}",
        "",
        "Paste into a shell (the token lasts eight hours, or until the sandbox stops):",
        "",
        f"export SAGE200_BASE_URL={base}",
        f"export SAGE200_EDITION={sandbox.edition}",
        f"export SAGE200_SITE={known.site}",
        f"export SAGE200_COMPANY={known.company}",
        f"export SAGE200_ACCESS_TOKEN={token}",
        "",
        f"export SAGE_ACCOUNTING_BASE_URL={sandbox.url('accounting')}",
        f"export SAGE_ACCOUNTING_BUSINESS={business}",
        "",
        "Then, in Python:",
        "",
        _SAMPLE,
        "",
        "Sage 50 Cloud, Sage 100 Contractor and Cloud Elements are here too, each with its own keys:",
        "",
        f"export SAGE50_BASE_URL={sandbox.url('sage50')}  # apikey: {sandbox.sage50.installation.apikey}",
        f"export SAGE_CONTRACTOR_BASE_URL={sandbox.url('contractor')}",
        *(f"export SAGE_CONTRACTOR_{name.upper()}={value}" for name, value in sandbox.keys("contractor").items()),
        f"export CLOUD_ELEMENTS_BASE_URL={sandbox.url('cloud_elements')}",
        *(f"export CLOUD_ELEMENTS_{name.upper()}={value}" for name, value in sandbox.keys("cloud_elements").items()),
        "",
        "Ctrl-C stops it.",
    ]
    return "\n".join(lines)


def _wait() -> None:
    stopped = threading.Event()
    previous = {
        number: signal.signal(number, lambda _number, _frame: stopped.set())
        for number in (signal.SIGINT, signal.SIGTERM)
    }
    try:
        while not stopped.wait(0.5):
            pass
    finally:
        for number, handler in previous.items():
            signal.signal(number, handler)


if __name__ == "__main__":
    raise SystemExit(main())
