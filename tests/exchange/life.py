"""A program that works with the offline Sage 50 in a process of its own, and may die at a step that is named.

`python -m tests.exchange.life COMMAND FOLDER [STEP]`; the client comes from the environment (`SAGE50_...`), as a
program's client does.
"""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import threading
from pathlib import Path

from sagewire.exchange import Backoff, ClientSnapshots, ClientUploads, Contract, Uploader
from sagewire.runtime.auth import FileStore, RotatingKey, Tokens
from sagewire.sage50 import Sage50
from sagewire.sage50 import params as p
from sagewire.sandbox import Sandbox
from tests.exchange.live import order

ROOT = Path(__file__).parents[2]
IDS = ("O-1", "O-2")


def born(box: Sandbox, folder: Path, *arguments: str) -> subprocess.Popen[str]:
    """Starts the program."""
    profiles = folder / "profiles.toml"
    profiles.touch(mode=0o600)
    given = {
        "SAGE50_BASE_URL": box.url("sage50"),
        "SAGE50_TOKEN_FILE": str(folder / "keys" / "installation.json"),
        "SAGE50_SECRET_FILE": str(folder / "secrets" / "installation.secret"),
        "SAGEWIRE_PROFILE_FILE": str(profiles),  # not that of whoever runs the tests
    }
    command = [sys.executable, "-m", "tests.exchange.life", *arguments]
    pipes = {"stdout": subprocess.PIPE, "stderr": subprocess.PIPE}
    return subprocess.Popen(command, cwd=ROOT, env={**os.environ, **given}, text=True, **pipes)  # type: ignore[call-overload, no-any-return]  # typed by name


def ended(program: subprocess.Popen[str]) -> tuple[int, str]:
    """How it ended, and what it told."""
    told, trouble = program.communicate(timeout=60)
    return program.returncode, told + trouble


def die() -> None:
    """What `kill -9` does."""
    os.kill(os.getpid(), signal.SIGKILL)


def uploader_of(sage: Sage50, folder: Path, fatal: str = "") -> Uploader:
    """The uploads of orders; dies at the step that is named."""

    def step(name: str, _: int) -> None:
        if name == fatal:
            die()

    return Uploader(
        "Orders",
        ClientUploads(sage),
        folder / "exchange",
        contract=Contract(shape=p.OrderWrite),
        backoff=Backoff(first=0.02, longest=0.05),
        on_step=step,
    )


def upload(folder: Path, fatal: str) -> None:
    """Uploads two orders and dies on the way."""
    with Sage50.from_profile() as sage, uploader_of(sage, folder, fatal) as orders:
        print(orders.upload([order(identity) for identity in IDS]).status)


def read(folder: Path, threads: str) -> None:
    """Reads in many threads at once; says how often that failed, and why."""
    with Sage50.from_profile() as sage:
        snapshots, failures = ClientSnapshots(sage), list[str]()

        def work(number: int) -> None:
            try:
                for turn in range(5):
                    snapshots.fetch("Products", folder / f"{os.getpid()}-{number}-{turn}")
            except Exception as error:  # noqa: BLE001  # whatever it is, the test shows it
                failures.append(repr(error))

        running = [threading.Thread(target=work, args=(number,)) for number in range(int(threads))]
        for thread in running:
            thread.start()
        for thread in running:
            thread.join()
        print(len(failures), *failures)


class Mortal(FileStore):
    """Dies when a new key should be written: it is gone with the process."""

    def save(self, tokens: Tokens) -> None:
        """Writes what is announced, and no new key."""
        if tokens.forced:
            die()
        super().save(tokens)


def rotate(folder: Path, _: str) -> None:
    """Dies between a rotation and its writing."""
    with Sage50.from_profile() as sage:
        assert isinstance(sage.auth, RotatingKey)
        sage.auth._refresher.kept.store = Mortal(folder / "keys" / "installation.json")
        print(len(list(sage.scopes.list())))


def main(command: str, folder: str, given: str = "") -> None:
    """Runs a command."""
    {"upload": upload, "read": read, "rotate": rotate}[command](Path(folder), given)


if __name__ == "__main__":
    main(*sys.argv[1:])
