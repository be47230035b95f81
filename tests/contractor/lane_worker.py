"""One of several processes that enter transactions: `python -m tests.contractor.lane_worker BASE GO NAME THREADS EACH`.

It makes a client ready, says so, waits for the file GO, and then enters from several threads at once. With a sixth
argument, the file of a database, the processes take turns by a row there instead of a file.
"""

from __future__ import annotations

import datetime as dt
import sys
import threading
import time
from decimal import Decimal
from functools import partial
from pathlib import Path

from examples.shared_lane import RowLock
from sagewire.contractor import Contractor


def main(base: str, go: str, name: str, threads: int, each: int, database: str = "") -> int:
    """Enters, and prints what went wrong."""
    failures: list[str] = []
    locks = partial(RowLock, Path(database)) if database else None

    def work(sage: Contractor, thread: int) -> None:
        for number in range(each):
            try:
                sage.journal_transactions.create(
                    trnnum=f"{name}-{thread}-{number}",
                    trndte=dt.date(2025, 5, 1),
                    dscrpt="x",
                    lines=[{"lgract": 5000, "dbtamt": Decimal(1)}, {"lgract": 1000, "crdamt": Decimal(1)}],
                )
            except Exception as error:  # reported to the test, which fails
                failures.append(repr(error))
                raise

    with Contractor(token="sandbox-token", customer="demo", company="MAIN", base_url=base, lane_locks=locks) as sage:
        print("ready", flush=True)
        while not Path(go).exists():
            time.sleep(0.002)
        started = [threading.Thread(target=work, args=(sage, thread)) for thread in range(threads)]
        for thread in started:
            thread.start()
        for thread in started:
            thread.join()
    print(*failures)
    return 1 if failures else 0


if __name__ == "__main__":
    base_, go_, name_, threads_, each_, *database_ = sys.argv[1:]
    sys.exit(main(base_, go_, name_, int(threads_), int(each_), *database_))
