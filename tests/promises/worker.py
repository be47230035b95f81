"""One of several processes that share a token file: `python -m tests.promises.worker URL BASE FILE GO SITE COMPANY`.

It makes clients ready, says so, waits for the file GO, and then calls from several threads at once.
"""

from __future__ import annotations

import sys
import threading
import time
from pathlib import Path

from sagewire.runtime.auth import FileStore
from sagewire.runtime.auth.credentials import Credentials
from sagewire.runtime.auth.session import OAuthSession
from sagewire.sage200 import Sage200
from sagewire.sage200._product import PRODUCT
from sagewire.sandbox.sandbox import REDIRECT_URI

THREADS = 6


def main(url: str, base: str, path: str, go: str, site: str, company: str) -> int:
    """Calls, and prints what went wrong."""
    credentials = Credentials(client_id="sandbox-client", client_secret="sandbox-secret", redirect_uri=REDIRECT_URI)
    session = OAuthSession.of(
        PRODUCT,
        credentials,
        FileStore(path),
        authorize_url=f"{url}/authorize",
        token_url=f"{url}/oauth/token",
    )
    failures: list[str] = []

    def work(sage: Sage200) -> None:
        try:
            sage.customers.list(limit=1, select=["id"]).first()
        except Exception as error:  # reported to the test, which fails
            failures.append(repr(error))
            raise

    with Sage200(auth=session, base_url=base, site=site, company=int(company)) as sage:
        print("ready", flush=True)
        while not Path(go).exists():
            time.sleep(0.002)
        threads = [threading.Thread(target=work, args=(sage,)) for _ in range(THREADS)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
    print(*failures)
    return 1 if failures else 0


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
