"""One of several processes that share a key: `python -m tests.runtime.auth.key_worker URL FILE CALLS THREADS`."""

from __future__ import annotations

import sys
import threading
import time

from sagewire.runtime.auth import FileStore, KeyService, MemorySecret, RotatingKey
from sagewire.runtime.client import Client
from sagewire.runtime.errors import SagewireError
from sagewire.runtime.operation import Operation
from sagewire.runtime.product import Product
from sagewire.runtime.resource import Resource

PING = Operation(id="Ping", method="GET", path="/things", resource="things", name="ping")
PRODUCT = Product(package="tests", title="Things", env="THINGS", servers=())


def client_of(url: str, path: str, **settings: object) -> Client:
    key = RotatingKey(KeyService(url=f"{url}/key"), MemorySecret("s3cret"), FileStore(path))
    return Client(PRODUCT, auth=key, base_url=url, **settings)  # type: ignore[arg-type]  # a test's own settings


def ping(client: Client) -> None:
    Resource(client)._none((PING,), None, {})


def main(url: str, path: str, calls: str, threads: str) -> int:
    client = client_of(url, path, retry=0)
    failures: list[str] = []

    def work() -> None:
        for _ in range(int(calls)):
            if failures:
                return
            try:
                ping(client)
            except SagewireError as error:
                failures.append(repr(error))
            time.sleep(0.002)

    running = [threading.Thread(target=work) for _ in range(int(threads))]
    for thread in running:
        thread.start()
    for thread in running:
        thread.join()
    print(*failures)
    return 1 if failures else 0


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
