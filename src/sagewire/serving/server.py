"""An ASGI application on a port: until told to stop, or for as long as a block lasts."""

from __future__ import annotations

import socket
import threading
import time
from collections.abc import Awaitable, Callable, Generator
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any, TypeAlias

from sagewire.runtime.errors import ConfigurationError
from sagewire.runtime.wire.callbacks import Receive, Scope, Send

if TYPE_CHECKING:
    import uvicorn

App: TypeAlias = Callable[[Scope, Receive, Send], Awaitable[None]]
"""An ASGI application."""

_PATIENCE = 30.0
_FINISH = 5


def serve(app: App, host: str = "127.0.0.1", port: int = 8080) -> None:
    """Serves an application until the process is told to stop. What it is about then, it finishes.

    There is no access log, since addresses may hold secrets.

    Args:
        app: the application.
        host: the address to listen at.
        port: the port; 0 for any free one, which the log names.

    Raises:
        ConfigurationError: the server is not installed, or cannot listen there.
    """
    with _listening(host, port) as listener:
        _server(app).run(sockets=[listener])


@contextmanager
def running(app: App, host: str = "127.0.0.1", port: int = 0) -> Generator[str]:
    """Serves an application from a thread of this process for as long as a `with` block lasts.

    Args:
        app: the application.
        host: the address to listen at.
        port: the port; any free one by default.

    Yields:
        Where it is served: `http://127.0.0.1:54321`.

    Raises:
        ConfigurationError: the server is not installed, or cannot listen there.
    """
    with _listening(host, port) as listener:
        server = _server(app, log_config=None, timeout_graceful_shutdown=_FINISH)  # logging is the program's own
        thread = threading.Thread(target=server.run, args=([listener],), name="sagewire-serving", daemon=True)
        thread.start()
        try:
            _await_start(server, thread)
            yield f"http://{f'[{host}]' if ':' in host else host}:{listener.getsockname()[1]}"
        finally:
            server.should_exit = True
            thread.join(_PATIENCE)


def _server(app: App, **settings: Any) -> uvicorn.Server:
    try:
        import uvicorn
    except ImportError:
        raise ConfigurationError(
            "Serving needs uvicorn.",
            hint="pip install 'sagewire[callbacks]'; or let any other ASGI server run the application.",
        ) from None
    return uvicorn.Server(uvicorn.Config(app, ws="none", access_log=False, **settings))


@contextmanager
def _listening(host: str, port: int) -> Generator[socket.socket]:
    """A socket of our own, since the server ends the whole process where it cannot have one."""
    with socket.socket(socket.AF_INET6 if ":" in host else socket.AF_INET, socket.SOCK_STREAM) as listener:
        listener.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        try:
            listener.bind((host, port))
        except (OSError, OverflowError) as error:
            raise ConfigurationError(
                f"Cannot listen at {host}, port {port}: {error}.", hint="Name another address, or another port."
            ) from None
        yield listener


def _await_start(server: uvicorn.Server, thread: threading.Thread) -> None:
    last = time.monotonic() + _PATIENCE
    while not server.started:
        if not thread.is_alive() or time.monotonic() > last:
            raise ConfigurationError("The server did not start; the log says why.")
        time.sleep(0.002)
