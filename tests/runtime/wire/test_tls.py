"""Over TLS: whose certificates are trusted, and that records become the body they were made of."""

from __future__ import annotations

import asyncio
import contextlib
import random
import socket
import ssl
import threading
from collections.abc import Iterator
from typing import Any

import httpx2
import pytest
import trustme

from sagewire.runtime.effects import TransportError
from sagewire.runtime.wire import network
from sagewire.runtime.wire.http import AsyncHttp, SyncHttp
from sagewire.runtime.wire.message import Request, Response

PAGE = random.Random(7).randbytes(1_500_000)
SEED = 20
NAME, OTHER = "localhost", "books.invalid"


class Server:
    """Answers any request on loopback with a page, written in pieces of any length; counts connections."""

    def __init__(self, authority: trustme.CA, name: str = NAME) -> None:
        self._context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        authority.issue_cert(name).configure_cert(self._context)
        self._listener = socket.create_server(("127.0.0.1", 0))
        self.connections = 0
        self.cut: int | None = None
        threading.Thread(target=self._accept, daemon=True).start()

    @property
    def url(self) -> str:
        return f"https://localhost:{self._listener.getsockname()[1]}/page"

    def close(self) -> None:
        self._listener.close()

    def _accept(self) -> None:
        with contextlib.suppress(OSError):
            while True:
                plain, _ = self._listener.accept()
                self.connections += 1
                threading.Thread(target=self._serve, args=(plain,), daemon=True).start()

    def _serve(self, plain: socket.socket) -> None:
        dice = random.Random(SEED)
        with contextlib.suppress(OSError), self._context.wrap_socket(plain, server_side=True) as secure:
            while secure.recv(65536):
                secure.sendall(b"HTTP/1.1 200 OK\r\nContent-Length: %d\r\n\r\n" % len(PAGE))
                sent = 0
                while sent < len(PAGE):
                    size = dice.choice((1, 100, 16384, 16385, 70_000, 400_000))
                    if self.cut is not None and sent >= self.cut:
                        return
                    secure.sendall(PAGE[sent : sent + size])
                    sent += size


def send_sync(*requests: Request) -> list[Response]:
    http = SyncHttp()
    try:
        return [http.send(request) for request in requests]
    finally:
        http.close()


def send_async(*requests: Request) -> list[Response]:
    async def main() -> list[Response]:
        http = AsyncHttp()
        try:
            return [await http.send(request) for request in requests]
        finally:
            await http.close()

    return asyncio.run(main())


BOTH = pytest.mark.parametrize("send", [send_sync, send_async])


@pytest.fixture(scope="module")
def authority() -> trustme.CA:
    return trustme.CA()


@pytest.fixture
def trusted(authority: trustme.CA, monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    with authority.cert_pem.tempfile() as path:
        monkeypatch.setenv("SSL_CERT_FILE", path)
        yield


@pytest.fixture
def server(authority: trustme.CA) -> Iterator[Server]:
    running = Server(authority)
    yield running
    running.close()


@BOTH
@pytest.mark.usefixtures("trusted")
def test_pages_come_whole_over_one_connection(server: Server, send: Any) -> None:
    answers = send(*[Request("GET", server.url, timeout=20)] * 4)
    assert [answer.content == PAGE for answer in answers] == [True] * 4
    assert server.connections == 1


@BOTH
@pytest.mark.usefixtures("trusted")
def test_a_page_that_is_cut_off_is_no_page(server: Server, send: Any) -> None:
    server.cut = 700_000
    with pytest.raises(TransportError) as caught:
        send(Request("GET", server.url, timeout=20))
    assert caught.value.phase == "sent"


@BOTH
def test_a_certificate_that_nobody_vouches_for_gets_no_request(server: Server, send: Any) -> None:
    with pytest.raises(TransportError, match="CERTIFICATE_VERIFY_FAILED") as caught:
        send(Request("POST", server.url, {"Authorization": "Bearer token"}, b"{}", timeout=20))
    assert caught.value.phase == "connect"


@BOTH
@pytest.mark.usefixtures("trusted")
def test_a_certificate_for_another_host_gets_no_request(authority: trustme.CA, send: Any) -> None:
    impostor = Server(authority, OTHER)
    with pytest.raises(TransportError, match="CERTIFICATE_VERIFY_FAILED") as caught:
        send(Request("POST", impostor.url, {"Authorization": "Bearer token"}, b"{}", timeout=20))
    assert caught.value.phase == "connect"
    impostor.close()


def test_a_client_that_is_passed_in_trusts_whom_it_does(server: Server, authority: trustme.CA) -> None:
    context = ssl.create_default_context()
    authority.configure_trust(context)
    with httpx2.Client(verify=context) as own:
        assert SyncHttp(own).send(Request("GET", server.url)).content == PAGE


@pytest.mark.parametrize(
    ("reads", "taken"),
    [
        ([b"b", b"c", ssl.SSLWantReadError()], b"abc"),
        ([b"b", b""], b"ab"),
        ([ConnectionResetError()], b"a"),
        ([ssl.SSLError("bad record mac")], b"a"),
        ([b"b" * network._READ], b"a" + b"b" * network._READ),
    ],
    ids=["nothing more yet", "the end", "a broken connection", "a broken record", "enough"],
)
def test_what_is_there_is_taken_and_trouble_waits_for_the_next_read(reads: list[Any], taken: bytes) -> None:
    left = iter(reads)

    def read(_size: int) -> bytes:
        told = next(left)
        if isinstance(told, BaseException):
            raise told
        return bytes(told)

    assert network._with_more(b"a", read) == taken
    assert list(left) == []
