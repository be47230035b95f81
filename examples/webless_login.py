"""The first login to real Sage: `python -m examples.webless_login`, with `--paste` on a machine without a browser.

You need, from Sage: a client id (and a client secret, unless the program is a public client), requested with the
Sage 200 API credentials form, on which you also name the redirect URI and the life of refresh tokens (90 days at most).
The user who logs in needs a Sage ID that is registered for the API, and access to a company of the site.

Settings come from the environment (`SAGE200_CLIENT_ID`, `SAGE200_CLIENT_SECRET`, `SAGE200_REDIRECT_URI`) or from the
profile file; see docs/login.md. Tokens are kept in a file of this user's own, so a background service can use them.
"""

from __future__ import annotations

import sys
from collections.abc import Callable

from sagewire.runtime import ConfigurationError, LoginFailed, OAuthSession
from sagewire.runtime.auth.login import can_await_callback, login
from sagewire.sage200 import Sage200


def log_in(sage: Sage200, paste: Callable[[str], str] | None = None) -> None:
    """Shows the link, takes the callback (or the pasted address), keeps the tokens."""
    session = sage.auth
    if not isinstance(session, OAuthSession):
        raise ConfigurationError("There is nothing to log in to: an access token was given.")
    sage.run(login(session, paste=paste if can_await_callback(session) else paste or input))


def show_sites(sage: Sage200) -> None:
    """What to put into the profile as `site` and `company`."""
    for site in sage.sites.list():
        print(f'site = "{site.site_id}"   company = {site.company_id}   # {site.site_name}, {site.company_name}')


def main(arguments: list[str]) -> int:
    """Logs in with the default profile and lists the sites."""
    try:
        with Sage200.from_profile() as sage:
            log_in(sage, input if "--paste" in arguments else None)
            show_sites(sage)
    except (ConfigurationError, LoginFailed) as error:
        print(error, file=sys.stderr)
        return 1
    return 0


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1:]))
