"""Downloads: whole files or none, bounded memory, a fresh beginning after a failure; over real HTTP and without."""

from __future__ import annotations

import asyncio
import contextlib
import io
import socket
import threading
import tracemalloc
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from sagewire.runtime import results
from sagewire.runtime.effects import TransportError, drive_async, drive_sync
from sagewire.runtime.errors import ApiError, ConnectionFailed, UsageError
from sagewire.runtime.results import Task
from sagewire.runtime.wire.http import AsyncHttp, SyncHttp
from sagewire.runtime.wire.message import Headers, Request, Response
from sagewire.runtime.wire.sinks import FileSink, PathSink, fits, sink_of
from tests.runtime.support import COVER, AsyncExample, Example, Script, answer, broken, world

BIG = 32 * 1024 * 1024
BLOCK = bytes(range(256)) * 256


def task(transport: Any) -> Task:
    return Task(Example(transport=transport, world=world()).core, (COVER,), None, {"id": 1})


def download(transport: Any, to: Any, accept: str = "") -> bytes:
    core = task(transport)
    return drive_sync(results.content(core, to, accept), transport, core.core.world.clock)


@pytest.fixture
def server() -> Iterator[str]:
    """Answers each connection with what its path asks for: `big`, or `broken` (once half of it, then all)."""
    listener = socket.create_server(("127.0.0.1", 0))
    tries: list[bytes] = []

    def serve() -> None:
        while True:
            try:
                connection, _ = listener.accept()
            except OSError:
                return
            head = connection.recv(65536)
            tries.append(head)
            size = BIG if b"/big" in head else 2 * len(BLOCK)
            with contextlib.suppress(OSError), connection:
                connection.sendall(b"HTTP/1.1 200 OK\r\nConnection: close\r\nContent-Length: %d\r\n\r\n" % size)
                for _ in range(1 if b"/broken" in head and len(tries) == 1 else size // len(BLOCK)):
                    connection.sendall(BLOCK)

    threading.Thread(target=serve, daemon=True).start()
    yield f"http://127.0.0.1:{listener.getsockname()[1]}"
    listener.close()


@pytest.mark.parametrize("kind", ["sync", "async"])
def test_memory_stays_bounded(server: str, tmp_path: Path, kind: str) -> None:
    path = tmp_path / "big"

    def sync() -> Response:
        http = SyncHttp()
        try:
            return http.send(Request("GET", f"{server}/big", sink=sink))
        finally:
            http.close()

    async def main() -> Response:
        http = AsyncHttp()
        try:
            return await http.send(Request("GET", f"{server}/big", sink=sink))
        finally:
            await http.close()

    tracemalloc.start()
    sink = PathSink(path)
    response = sync() if kind == "sync" else asyncio.run(main())
    _, peak = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    assert not path.exists()  # not before it is whole
    sink.finish()
    sink.discard()
    assert (response.content, path.stat().st_size) == (b"", BIG)
    assert peak < 8 * 1024 * 1024
    assert [file.name for file in tmp_path.iterdir()] == ["big"]


@pytest.mark.parametrize("kind", ["path", "file", "pipe"])
def test_what_broke_off_begins_again(server: str, tmp_path: Path, kind: str) -> None:
    path = tmp_path / "cover"
    client = Example(base_url=f"{server}/broken", world=world())
    core = Task(client.core, (COVER,), None, {"id": 1})

    def run(to: Any) -> bytes:
        return drive_sync(results.content(core, to), client.transport, client.core.world.clock)

    with client:
        if kind == "path":
            assert run(path) == b""
            assert path.read_bytes() == BLOCK * 2
        elif kind == "file":
            buffer = io.BytesIO(b"head")
            buffer.seek(4)
            assert run(buffer) == b""
            assert buffer.getvalue() == b"head" + BLOCK * 2
        else:
            with pytest.raises(ConnectionFailed, match="cannot be set back"):
                run(Pipe())


class Pipe:
    """A file object that cannot go back."""

    def __init__(self) -> None:
        self.written = b""

    def write(self, chunk: bytes) -> int:
        self.written += chunk
        return len(chunk)


def test_a_pipe_will_do_where_nothing_breaks(server: str) -> None:
    pipe = Pipe()
    with Example(base_url=server, world=world()) as client:
        core = Task(client.core, (COVER,), None, {"id": 1})
        drive_sync(results.content(core, pipe), client.transport, client.core.world.clock)
    assert pipe.written == BLOCK * 2


def test_transports_that_know_no_sinks_will_do(tmp_path: Path) -> None:
    reply = Response(200, Headers({"content-type": "image/png"}), b"png")
    assert download(Script(broken("sent"), reply), tmp_path / "a") == b""
    assert (tmp_path / "a").read_bytes() == b"png"
    assert download(Script(Response(200)), tmp_path / "empty") == b""
    assert (tmp_path / "empty").read_bytes() == b""


def test_a_file_that_is_there_stays_until_the_new_one_is_whole(tmp_path: Path) -> None:
    path = tmp_path / "a"
    path.write_bytes(b"old")
    with pytest.raises(ApiError):
        download(Script(answer({"message": "no"}, 404)), path)
    with pytest.raises(ConnectionFailed):
        download(Script(broken("sent")), path)
    assert path.read_bytes() == b"old"
    assert [file.name for file in tmp_path.iterdir()] == ["a"]


def test_async_downloads_are_the_same(tmp_path: Path) -> None:
    class Async(Script):
        async def send(self, request: Request) -> Response:  # type: ignore[override]  # the async twin
            return Script.send(self, request)

    async def main() -> bytes:
        transport = Async(Response(200, Headers(), b"png"))
        client = AsyncExample(transport=transport, world=world())
        core = Task(client.core, (COVER,), None, {"id": 1})
        return await drive_async(results.content(core, tmp_path / "a"), transport, client.core.world.clock)

    assert asyncio.run(main()) == b""
    assert (tmp_path / "a").read_bytes() == b"png"


@pytest.mark.parametrize("target", [5, None, io.StringIO(), object()])
def test_targets_that_take_no_bytes(target: Any, tmp_path: Path) -> None:
    text: Any = (tmp_path / "t").open("w")
    with text, pytest.raises(UsageError):
        sink_of(text if isinstance(target, io.StringIO) else target)


def test_a_directory_that_is_not_there_is_told_before_anything_is_kept(tmp_path: Path) -> None:
    with pytest.raises(OSError, match="No such file"):
        download(Script(Response(200, Headers(), b"x")), tmp_path / "no" / "a")


def test_a_sink_that_cannot_go_back_says_so_for_good() -> None:
    sink = FileSink(Pipe())
    sink.begin()
    sink.write(b"a")
    with pytest.raises(TransportError) as caught:
        sink.begin()
    assert caught.value.final


def test_what_fits() -> None:
    assert fits("application/pdf; charset=binary", "application/pdf")
    assert fits("application/x-download", "application/pdf")
    assert fits("text/html", "application/octet-stream")
    assert fits("", "application/pdf")
    assert not fits("application/json; charset=utf-8", "application/pdf")
    assert not fits("text/html", "application/pdf")
    assert fits("application/json", "application/json")
