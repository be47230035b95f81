"""One of several processes that share a token file: `python -m tests.runtime.auth.worker URL FILE SECONDS THREADS`."""

from __future__ import annotations

import sys
import threading
import time

from sagewire.runtime.auth import Credentials, FileStore, OAuthSession
from sagewire.runtime.effects import Clock, drive_sync
from tests.runtime.auth.support import Wire, grant


def work(session: OAuthSession, until: float, seen: set[str], failures: list[str]) -> None:
    clock, wire = Clock(), Wire()
    while time.monotonic() < until:
        try:
            seen.add(drive_sync(session.headers(clock.now()), wire, clock)["Authorization"])
        except Exception as error:  # reported to the test, which fails
            failures.append(repr(error))
            raise
        time.sleep(0.003)


def main(url: str, path: str, seconds: str, threads: str) -> int:
    session = OAuthSession(grant(url), Credentials(client_id="app-1"), FileStore(path))
    seen: set[str] = set()
    failures: list[str] = []
    until = time.monotonic() + float(seconds)
    running = [threading.Thread(target=work, args=(session, until, seen, failures)) for _ in range(int(threads))]
    for thread in running:
        thread.start()
    for thread in running:
        thread.join()
    print(len(seen), *failures)
    return 1 if failures else 0


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
