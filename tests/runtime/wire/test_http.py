"""The HTTP seam against a real server on loopback: phases of failure, caps, loops, forks."""

from __future__ import annotations

import asyncio
import gzip
import os
import socket
import socketserver
import ssl
import sys
import threading
import time
import zlib
from collections.abc import Callable, Iterator
from typing import Any

import httpx2
import pytest

from sagewire.runtime.effects import TransportError
from sagewire.runtime.errors import UsageError
from sagewire.runtime.wire.http import AsyncHttp, SyncHttp, prepare
from sagewire.runtime.wire.message import Request, Response

OK = b"HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nok"

Behaviour = Callable[[socket.socket, bytes], None]


class Server(socketserver.ThreadingTCPServer):
    """Reads one request after another from each connection and lets the path decide what happens."""

    daemon_threads = True
    allow_reuse_address = True

    def __init__(self) -> None:
        super().__init__(("127.0.0.1", 0), Handler)
        self.seen: list[bytes] = []
        self.connections = 0
        threading.Thread(target=self.serve_forever, kwargs={"poll_interval": 0.01}, daemon=True).start()

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self.server_address[1]}"

    def handle_error(self, request: object, client_address: object) -> None:
        """A client that breaks off is part of the play."""


class Handler(socketserver.BaseRequestHandler):
    """One connection."""

    server: Server

    def handle(self) -> None:
        self.server.connections += 1
        data = b""
        while True:
            while b"\r\n\r\n" not in data:
                more = self.request.recv(65536)
                if not more:
                    return
                data += more
            head, _, data = data.partition(b"\r\n\r\n")
            self.server.seen.append(head)
            path = head.split(b" ")[1].decode().rpartition("/")[2].partition("?")[0]
            if BEHAVIOURS[path](self.request, head) is False:
                return


def packed(body: bytes, encoding: str = "gzip", cut: int | None = None) -> bytes:
    body = body if cut is None else body[:cut]
    head = f"HTTP/1.1 200 OK\r\nContent-Encoding: {encoding}\r\nContent-Length: {len(body)}\r\n\r\n"
    return head.encode() + body


def reset(connection: socket.socket, _: bytes) -> bool:
    connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, b"\x01\x00\x00\x00\x00\x00\x00\x00")
    connection.close()
    return False


def then_close(content: bytes) -> Callable[[socket.socket, bytes], bool]:
    def behave(connection: socket.socket, _: bytes) -> bool:
        connection.sendall(content)
        connection.close()
        return False

    return behave


def say(content: bytes) -> Callable[[socket.socket, bytes], bool]:
    def behave(connection: socket.socket, _: bytes) -> bool:
        connection.sendall(content)
        return True

    return behave


def drip(connection: socket.socket, _: bytes) -> bool:
    connection.sendall(b"HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\n")
    try:
        for _number in range(100):
            connection.sendall(b"x")
            time.sleep(0.05)
    except OSError:
        pass
    return False


def hang(connection: socket.socket, _: bytes) -> bool:
    time.sleep(1)
    return False


BOMB = gzip.compress(b"\0" * 50_000_000)
RAW = zlib.compressobj(wbits=-15)
BARE = RAW.compress(b"bare") + RAW.flush()

PAGE = bytes(range(256)) * 4001


def in_chunks(connection: socket.socket, _: bytes) -> bool:
    connection.sendall(b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n")
    for start in range(0, len(PAGE), 70_001):
        piece = PAGE[start : start + 70_001]
        connection.sendall(b"%x\r\n%b\r\n" % (len(piece), piece))
    connection.sendall(b"0\r\n\r\n")
    return True


BEHAVIOURS: dict[str, Callable[[socket.socket, bytes], bool]] = {
    "ok": say(OK),
    "reset": reset,
    "closed": then_close(b""),
    "half-head": then_close(b"HTTP/1.1 200 O"),
    "short": then_close(b"HTTP/1.1 200 OK\r\nContent-Length: 10\r\n\r\nhalf"),
    "short-chunk": then_close(b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nA\r\nhalf"),
    "garbage": then_close(b"SSH-2.0-OpenSSH\r\n\r\n"),
    "slow": hang,
    "drip": drip,
    "bomb": say(packed(BOMB)),
    "page": say(b"HTTP/1.1 200 OK\r\nContent-Length: %d\r\n\r\n%b" % (len(PAGE), PAGE)),
    "page-in-chunks": in_chunks,
    "long": say(b"HTTP/1.1 200 OK\r\nContent-Length: 5000\r\n\r\n" + b"x" * 5000),
    "gzip": say(packed(gzip.compress(b"one") + gzip.compress(b"two"))),
    "deflate": say(packed(zlib.compress(b"zlib"), "deflate")),
    "bare": say(packed(BARE, "deflate")),
    "cut-gzip": say(packed(gzip.compress(b"x" * 1000), cut=20)),
    "bad-gzip": say(packed(b"nothing packed")),
    "brotli": say(packed(b"xx", "br")),
    "odd": say(b"HTTP/1.1 524 Timeout\r\nX-A: 1\r\nX-A: 2\r\nContent-Length: 0\r\n\r\n"),
    "moved": say(b"HTTP/1.1 302 Found\r\nLocation: /ok\r\nContent-Length: 0\r\n\r\n"),
    "cookie": say(b"HTTP/1.1 200 OK\r\nSet-Cookie: a=b\r\nContent-Length: 0\r\n\r\n"),
    "no-content": say(b"HTTP/1.1 204 No Content\r\n\r\n"),
}


@pytest.fixture(scope="module")
def server() -> Iterator[Server]:
    with Server() as running:
        yield running
        running.shutdown()


def send_sync(request: Request) -> Response:
    http = SyncHttp()
    try:
        return http.send(request)
    finally:
        http.close()


def send_async(request: Request) -> Response:
    async def main() -> Response:
        http = AsyncHttp()
        try:
            return await http.send(request)
        finally:
            await http.close()

    return asyncio.run(main())


BOTH = pytest.mark.parametrize("send", [send_sync, send_async])


@BOTH
@pytest.mark.parametrize(
    ("path", "timed_out"),
    [
        ("reset", False), ("closed", False), ("half-head", False), ("short", False), ("short-chunk", False),
        ("garbage", False), ("slow", True), ("cut-gzip", False), ("bad-gzip", False),
    ],
)  # fmt: skip
def test_what_may_have_been_seen_is_sent(server: Server, send: Any, path: str, timed_out: bool) -> None:
    for method, content in (("GET", None), ("POST", b"{}")):
        with pytest.raises(TransportError) as caught:
            send(Request(method, f"{server.url}/{path}", content=content, timeout=0.3))
        assert (caught.value.phase, caught.value.timed_out) == ("sent", timed_out)
        assert "127.0.0.1" not in caught.value.reason


@BOTH
def test_what_never_left_is_connect(send: Any) -> None:
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    for url in (f"http://127.0.0.1:{port}/", f"https://127.0.0.1:{port}/", "http://no-such-host.invalid/", "ftp://a/"):
        with pytest.raises(TransportError) as caught:
            send(Request("POST", url, content=b"{}", timeout=5))
        assert caught.value.phase == "connect"


@BOTH
def test_a_server_without_tls_is_connect(server: Server, send: Any) -> None:
    with pytest.raises(TransportError) as caught:
        send(Request("POST", server.url.replace("http", "https") + "/ok", content=b"{}", timeout=2))
    assert caught.value.phase == "connect"


@pytest.mark.skipif(sys.platform != "linux", reason="other systems queue connections differently")
@BOTH
def test_a_full_backlog_is_connect(send: Any) -> None:
    with socket.socket() as deaf:
        deaf.bind(("127.0.0.1", 0))
        deaf.listen(0)
        port = deaf.getsockname()[1]
        crowd = [socket.socket() for _ in range(4)]
        for one in crowd:
            one.setblocking(False)
            one.connect_ex(("127.0.0.1", port))
        with pytest.raises(TransportError) as caught:
            send(Request("POST", f"http://127.0.0.1:{port}/", content=b"{}", timeout=0.3))
        for one in crowd:
            one.close()
    assert (caught.value.phase, caught.value.timed_out) == ("connect", True)


@BOTH
@pytest.mark.parametrize("path", ["bomb", "long"])
def test_too_long_is_refused_while_it_arrives(server: Server, send: Any, path: str) -> None:
    with pytest.raises(TransportError, match="longer than 4000 bytes") as caught:
        send(Request("GET", f"{server.url}/{path}", max_bytes=4000))
    assert caught.value.final


@BOTH
def test_unpacking(server: Server, send: Any) -> None:
    for path, content in {
        "gzip": b"onetwo",
        "deflate": b"zlib",
        "bare": b"bare",
        "ok": b"ok",
        "no-content": b"",
    }.items():
        assert send(Request("GET", f"{server.url}/{path}")).content == content
    with pytest.raises(TransportError, match="not asked for"):
        send(Request("GET", f"{server.url}/brotli"))


@BOTH
def test_a_total_time_ends_a_dripping_answer(server: Server, send: Any) -> None:
    with pytest.raises(TransportError) as caught:
        send(Request("GET", f"{server.url}/drip", timeout=5, total=0.3))
    assert (caught.value.phase, caught.value.timed_out) == ("sent", True)


@BOTH
def test_answers_are_as_they_came(server: Server, send: Any) -> None:
    odd = send(Request("GET", f"{server.url}/odd"))
    assert (odd.status, odd.headers["x-a"]) == (524, "1, 2")
    assert send(Request("GET", f"{server.url}/moved")).status == 302


def test_nothing_is_added_but_what_http_needs(server: Server) -> None:
    http = SyncHttp()
    server.seen.clear()
    connections = server.connections
    http.send(Request("GET", f"{server.url}/cookie", {"X-One": "é"}))
    http.send(Request("POST", f"{server.url}/ok?a=%2B%20&$x='", {"X-One": "1"}, b"{}"))
    http.close()
    assert server.connections == connections + 1
    assert server.seen[0].decode("latin-1").lower().split("\r\n")[1:] == [
        f"host: {server.url[7:]}",
        "x-one: é",
    ]
    assert b"ookie" not in server.seen[1]
    assert server.seen[1].replace(b"'", b"%27").startswith(b"POST /ok?a=%2B%20&$x=%27 ")
    with pytest.raises(UsageError, match="closed"):
        http.send(Request("GET", f"{server.url}/ok"))


@BOTH
def test_long_answers_come_whole(server: Server, send: Any) -> None:
    for path in ("page", "page-in-chunks"):
        assert send(Request("GET", f"{server.url}/{path}")).content == PAGE


@BOTH
def test_the_length_of_a_body_is_told(server: Server, send: Any) -> None:
    told = {("POST", b"{}"): 2, ("POST", None): 0, ("PUT", None): 0, ("DELETE", None): None, ("GET", None): None}
    for (method, content), length in told.items():
        send(Request(method, f"{server.url}/ok", {"X-One": "1"}, content))
        expected = [] if length is None else [b"content-length: %d" % length]
        assert [line for line in server.seen[-1].lower().split(b"\r\n") if line.startswith(b"content-")] == expected


@BOTH
def test_a_host_that_was_named_is_the_host(server: Server, send: Any) -> None:
    send(Request("GET", f"{server.url}/ok", {"host": "books.example"}))
    assert [line for line in server.seen[-1].split(b"\r\n") if line[:5].lower() == b"host:"] == [b"host: books.example"]


@BOTH
def test_certificates_are_read_for_tls_only_and_once(
    server: Server, send: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    made: list[object] = []

    def context() -> ssl.SSLContext:
        made.append(1)
        return ssl.create_default_context()

    monkeypatch.setattr("httpcore2.default_ssl_context", context)
    monkeypatch.setattr("sagewire.runtime.wire.pools._ready", {})
    send(Request("GET", f"{server.url}/ok"))
    assert not made
    prepare()
    assert len(made) == 1
    with pytest.raises(TransportError):
        send(Request("GET", server.url.replace("http", "https") + "/ok", timeout=2))
    assert len(made) == 1


def test_clients_that_are_passed_in_stay_the_callers(server: Server) -> None:
    with httpx2.Client(headers={"X-Own": "1"}) as own:
        http = SyncHttp(own)
        server.seen.clear()
        assert http.send(Request("GET", f"{server.url}/ok")).content == b"ok"
        assert b"x-own: 1" in server.seen[0].lower()
        http.close()
        assert not own.is_closed
    stub = SyncHttp(httpx2.MockTransport(lambda request: httpx2.Response(201, json={"path": request.url.path})))
    assert stub.send(Request("GET", "https://a.test/x")).content == b'{"path":"/x"}'
    stubbed = httpx2.Client(transport=httpx2.MockTransport(lambda request: httpx2.Response(200, text="hi")))
    assert SyncHttp(stubbed).send(Request("GET", "https://a.test/x")).text == "hi"

    async def main() -> None:
        async with httpx2.AsyncClient() as own:
            http = AsyncHttp(own)
            assert (await http.send(Request("GET", f"{server.url}/ok"))).content == b"ok"
            await http.close()
            assert not own.is_closed

    asyncio.run(main())


def test_an_async_client_belongs_to_one_loop(server: Server) -> None:
    http = AsyncHttp()
    request = Request("GET", f"{server.url}/ok")

    async def use() -> None:
        await http.send(request)

    with asyncio.Runner() as first:
        first.run(use())
        with asyncio.Runner() as second, pytest.raises(UsageError, match="another event loop"):
            second.run(use())
        first.run(http.close())


def test_threads_share_a_client(server: Server) -> None:
    http = SyncHttp()
    found: list[bytes] = []
    threads = [
        threading.Thread(
            target=lambda: found.extend(http.send(Request("GET", f"{server.url}/ok")).content for _ in range(20))
        )
        for _ in range(8)
    ]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert len(found) == 160
    assert not found.count(b"")
    http.close()


@pytest.mark.skipif(not hasattr(os, "fork"), reason="no fork here")
def test_a_forked_child_makes_its_own_connections(server: Server) -> None:
    http = SyncHttp()
    request = Request("GET", f"{server.url}/ok")
    http.send(request)
    connections = server.connections
    http._guard.acquire()  # as if another thread held it when the process forked
    pid = os.fork()
    if pid == 0:
        status = 1
        try:
            status = 0 if http.send(request).content == b"ok" else 2
        finally:
            os._exit(status)
    http._guard.release()
    assert os.waitpid(pid, 0)[1] == 0
    assert server.connections == connections + 1
    assert http.send(request).content == b"ok"
    assert server.connections == connections + 1
    http.close()


def test_proxies_come_from_the_environment(server: Server, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("http_proxy", server.url)
    monkeypatch.delenv("no_proxy", raising=False)
    monkeypatch.delenv("NO_PROXY", raising=False)
    server.seen.clear()
    assert send_sync(Request("GET", "http://books.invalid/ok")).content == b"ok"
    assert server.seen[0].startswith(b"GET http://books.invalid/ok ")
    monkeypatch.setenv("no_proxy", "books.invalid")
    with pytest.raises(TransportError) as caught:
        send_sync(Request("GET", "http://books.invalid/ok"))
    assert caught.value.phase == "connect"
