"""Serves an application from a thread of this process, on loopback."""

from __future__ import annotations

import asyncio
import socket
import threading
import time
from typing import Any

import uvicorn
from uvicorn.protocols.http.h11_impl import H11Protocol

from sagewire.sandbox.exchange import TRANSPORT

_HOST = "127.0.0.1"


class Protocol(H11Protocol):
    """uvicorn's HTTP protocol; lets the application reach its connection, to cut it."""

    # asyncio declares BaseTransport, but a server is given a Transport; uvicorn narrows it in the same way.
    def connection_made(self, transport: asyncio.Transport) -> None:  # type: ignore[override]
        """Hands the connection on with each request."""
        super().connection_made(transport)
        app: Any = self.app

        async def with_transport(scope: Any, receive: Any, send: Any) -> None:
            scope[TRANSPORT] = transport
            await app(scope, receive, send)

        self.app = with_transport


class Server:
    """An application on a port of its own.

    Args:
        app: the ASGI application.
        port: 0 for any free one.
    """

    def __init__(self, app: Any, port: int = 0) -> None:
        self._socket = socket.socket(socket.AF_INET, socket.SOCK_STREAM, socket.IPPROTO_TCP)
        self._socket.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        try:
            self._socket.bind((_HOST, port))
        except OSError as error:
            self._socket.close()
            raise OSError(f"cannot listen on {_HOST}:{port}: {error.strerror}; choose another port, or 0") from None
        self.port: int = self._socket.getsockname()[1]
        config = uvicorn.Config(
            app,
            http=Protocol,
            ws="none",
            loop="asyncio",
            lifespan="off",
            access_log=False,
            log_config=None,
            server_header=False,
            date_header=False,  # the application dates its answers by the sandbox's own clock
            timeout_graceful_shutdown=1,
            timeout_keep_alive=30,
            backlog=512,
        )
        self._server = uvicorn.Server(config)
        self._thread = threading.Thread(target=self._run, name=f"sagewire-sandbox-{self.port}", daemon=True)

    @property
    def origin(self) -> str:
        """Scheme, host and port."""
        return f"http://{_HOST}:{self.port}"

    def start(self) -> None:
        """Starts, and waits until it answers."""
        self._thread.start()
        deadline = time.monotonic() + 30
        while not self._server.started:
            if not self._thread.is_alive() or time.monotonic() > deadline:
                raise RuntimeError(f"the sandbox did not start at {self.origin}; its thread says why")
            time.sleep(0.002)

    def stop(self) -> None:
        """Stops; calls that still run are cut after a second."""
        self._server.should_exit = True
        if self._thread.is_alive():
            self._thread.join(10)
        self._socket.close()

    def _run(self) -> None:
        asyncio.run(self._server.serve(sockets=[self._socket]))
