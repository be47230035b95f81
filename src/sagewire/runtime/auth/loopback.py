"""A web server for one callback: on this machine only, at the registered address, for the right login, once."""

from __future__ import annotations

import errno
import os
import threading
from http.server import BaseHTTPRequestHandler
from socketserver import ThreadingTCPServer
from types import TracebackType
from typing import Any, cast
from urllib.parse import urlsplit

from sagewire.runtime.auth import pkce
from sagewire.runtime.auth.base import CALLBACK_HOSTS, can_listen_at
from sagewire.runtime.auth.callback import AuthorizationRequest, query_of
from sagewire.runtime.errors import ConfigurationError, LoginFailed

_ADDRESS = "127.0.0.1"
_PATIENCE = 5.0

_PAGE = """<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>{title}</title>
<style>body{{font:1.1rem/1.5 system-ui,sans-serif;max-width:32rem;margin:20vh auto;padding:0 1rem}}</style></head>
<body><h1>{title}</h1><p>{text}</p></body></html>
"""


class CallbackServer:
    """Waits in a thread of its own for the browser to come back.

    Use as a context manager; `callback` is None until the browser came, then the path and query that it asked for.
    """

    def __init__(self, request: AuthorizationRequest) -> None:
        """Binds the registered port on the loopback interface.

        Args:
            request: the login whose callback is awaited.

        Raises:
            ConfigurationError: the redirect URI is not on this machine or has no port of its own, or the port is taken.
        """
        uri = request.redirect_uri
        parts = urlsplit(uri)
        if not can_listen_at(uri):
            raise ConfigurationError(
                f"The redirect URI {uri} is not on this machine (http://127.0.0.1:PORT/.. or "
                "http://localhost:PORT/..): paste the address after the login instead."
            )
        port = 80 if parts.port is None else parts.port
        if port == 0:
            raise ConfigurationError(f"The redirect URI {uri} needs the port that was registered, not 0.")
        self.request = request
        self.path = parts.path or "/"
        self.callback: str | None = None
        self.ignored = 0
        self._once = threading.Lock()
        self._server = _bind(port, uri, self)
        self._thread = threading.Thread(
            target=self._server.serve_forever, kwargs={"poll_interval": 0.02}, name="sagewire-login", daemon=True
        )

    @property
    def address(self) -> tuple[str, int]:
        """Where it listens."""
        host, port = self._server.socket.getsockname()
        return host, port

    def __enter__(self) -> CallbackServer:
        self._thread.start()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._server.shutdown()
        self._server.server_close()
        self._thread.join()

    def judge(self, target: str) -> tuple[int, str, str, bool]:
        """Decides about a request for the callback's path.

        Returns:
            Status, title and text of the answer, and whether this is the callback that was waited for.
        """
        try:
            found = query_of(target)
        except LoginFailed:
            found = {}
        if not pkce.same(found.get("state", ""), self.request.state):
            self.ignored += 1
            return 400, "Not this login", "This address belongs to another login. Use the newest link.", False
        if not self._once.acquire(blocking=False):
            return 410, "Already done", "This login has already come back. You can close this page.", False
        if "error" in found:
            return 200, "Login not completed", "The program that asked for the login says why.", True
        return 200, "Logged in", "You can close this page and go back to the program.", True


class _Server(ThreadingTCPServer):
    allow_reuse_address = os.name == "posix"  # elsewhere it would let another program take the port
    daemon_threads = True
    block_on_close = False

    def __init__(self, port: int, waiting: CallbackServer) -> None:
        self.waiting = waiting
        super().__init__((_ADDRESS, port), _Handler)

    def handle_error(self, request: Any, client_address: Any) -> None:
        """A browser that hangs up is nothing to report."""


class _Handler(BaseHTTPRequestHandler):
    timeout = _PATIENCE  # browsers open connections ahead and say nothing on them
    server_version = "sagewire"
    sys_version = ""

    def do_GET(self) -> None:
        waiting = cast(_Server, self.server).waiting
        host = self.headers.get("Host", "").rpartition(":")[0] or self.headers.get("Host", "")
        if host not in CALLBACK_HOSTS or urlsplit(self.path).path != waiting.path:
            self._answer(404, "Nothing here", "This server only waits for a login to come back.")
            return
        status, title, text, is_it = waiting.judge(self.path)
        try:
            self._answer(status, title, text)
        finally:
            if is_it:  # after the answer: the program may end as soon as it sees this
                waiting.callback = self.path

    def _answer(self, status: int, title: str, text: str) -> None:
        page = _PAGE.format(title=title, text=text).encode("utf-8")
        self.send_response(status)
        for name, value in (
            ("Content-Type", "text/html; charset=utf-8"),
            ("Content-Length", str(len(page))),
            ("Cache-Control", "no-store"),
            ("Referrer-Policy", "no-referrer"),
            ("Content-Security-Policy", "default-src 'none'; style-src 'unsafe-inline'"),
            ("Connection", "close"),
        ):
            self.send_header(name, value)
        self.end_headers()
        self.wfile.write(page)
        self.wfile.flush()
        self.close_connection = True

    def log_message(self, format: str, *args: Any) -> None:
        """Logs nothing: the address holds the code."""


def _bind(port: int, uri: str, waiting: CallbackServer) -> _Server:
    try:
        return _Server(port, waiting)
    except OSError as error:
        taken = error.errno == errno.EADDRINUSE
        why = "another program is using it" if taken else error.strerror or type(error).__name__
        raise ConfigurationError(
            f"Port {port} of the redirect URI {uri} cannot be opened ({why}): end that program, or another login "
            "that is under way, or paste the address after the login instead."
        ) from error
