"""Lives of the program that end by SIGKILL: `python -m tests.exchange.crashing steps|moments FROM TO FOLDER`.

In a process of its own, which is small: forking it costs little.
"""

from __future__ import annotations

import importlib
import json
import os
import random
import signal
import sys
import time
from functools import partial
from pathlib import Path
from typing import Any

from sagewire.exchange import Batch, Guard, SnapshotBroken
from tests.exchange.support import Rows, Source, feed_of, in_child, kill_me, snapshot


class Log:
    """What the consumer did, in a file: it outlives the process, as a consumer's own database would."""

    def __init__(self, path: Path) -> None:
        self.path = path

    def write(self, *entry: Any) -> None:
        descriptor = os.open(self.path, os.O_WRONLY | os.O_CREAT | os.O_APPEND)
        os.write(descriptor, json.dumps(entry).encode() + b"\n")
        os.close(descriptor)

    def read(self) -> list[Any]:
        return [json.loads(line) for line in self.path.read_bytes().splitlines()] if self.path.exists() else []


def work(directory: Path, log: Log, content: bytes, fatal: int, size: int) -> None:
    """One life of the program: fetch, compare, hand over. It is killed at its n-th step, if it gets that far."""
    left = fatal

    def step(*_: object) -> None:
        nonlocal left
        left -= 1
        if not left:
            kill_me()

    def consume(batch: Batch[Any]) -> None:
        for change in batch:
            log.write(change.sequence, change.kind, change.id, change.row and change.row["name"])
            step()

    feed = feed_of(Source(content, size=1000), directory, guard=Guard(share=1.0), on_step=step)
    try:
        report = feed.refresh()
        if report.state == "held":  # an empty snapshot that is meant
            feed.release()
    except SnapshotBroken:
        pass
    feed.deliver(consume, size)


def evolved(dice: random.Random, rows: Rows, version: int) -> Rows:
    kept = {
        identity: value if dice.random() < 0.6 else version for identity, value in rows.items() if dice.random() < 0.8
    }
    born = {f"{dice.randrange(30)}": version for _ in range(dice.randrange(8))}
    items = list((kept | born).items())
    dice.shuffle(items)
    return dict(items)


def killed_at_steps(directory: Path, seed: int) -> None:
    """Kills at random steps, many times over a few snapshots, some of them cut short."""
    dice = random.Random(seed)
    log = Log(directory / "log")
    directory.mkdir()
    rows: Rows = {}
    whole: list[Rows] = []
    kills = 0
    for version in range(1, 4):
        rows = evolved(dice, rows, version)
        whole.append(rows)
        content = snapshot(rows)
        if dice.random() < 0.2:  # the download is cut short: it must count for nothing
            part = content[: dice.randrange(len(content))]
            in_child(partial(work, directory, log, part, dice.randrange(1, 20), 3))
        for _ in range(dice.randrange(4)):
            fatal, size = dice.randrange(1, 30), dice.randrange(1, 6)
            status = in_child(partial(work, directory, log, content, fatal, size))
            assert status in {0, -signal.SIGKILL}
            kills += status != 0
    assert in_child(lambda: work(directory, log, snapshot(rows), 0, 4)) == 0
    check(log.read(), whole, rows)


def check(entries: list[Any], whole: list[Rows], last: Rows) -> None:
    known: dict[int, Any] = {}
    mirror: Rows = {}
    for sequence, kind, identity, value in entries:
        assert known.setdefault(sequence, (kind, identity, value)) == (kind, identity, value)  # again is the same again
        assert sequence <= len(known)  # in order: none is skipped, and none comes before those that it follows
        if kind == "gone":
            assert any(identity not in rows for rows in whole)
            mirror.pop(identity, None)
        else:
            mirror[identity] = value
    assert sorted(known) == list(range(1, len(known) + 1))  # each at least once
    assert mirror == last


def killed_by_the_clock(folder: Path, seed: int) -> None:
    """Kills at random moments, in the middle of anything."""
    folder.mkdir()
    dice = random.Random(seed)
    log = Log(folder / "log")
    rows: Rows = {}
    for version in range(1, 4):
        rows = {f"{n}": version if dice.random() < 0.3 else 0 for n in range(4000) if dice.random() < 0.9}
        content = snapshot(rows)
        for _ in range(3):
            pid = os.fork()
            if pid == 0:
                work(folder, log, content, 0, 200)
                os._exit(0)
            time.sleep(dice.random() * 0.12)
            os.kill(pid, signal.SIGKILL)
            os.waitpid(pid, 0)
    assert in_child(lambda: work(folder, log, snapshot(rows), 0, 500)) == 0
    mirror: Rows = {}
    seen: set[int] = set()
    for sequence, kind, identity, value in log.read():
        seen.add(sequence)
        if kind == "gone":
            mirror.pop(identity, None)
        else:
            mirror[identity] = value
    assert seen == set(range(1, len(seen) + 1))
    assert mirror == rows


def main(how: str, first: str, last: str, folder: str) -> None:
    """Goes through the seeds; whatever fails says which one it was, and how to run it alone."""
    importlib.import_module("filelock")  # before the forks, or each child imports it anew
    run = killed_at_steps if how == "steps" else killed_by_the_clock
    for seed in range(int(first), int(last)):
        try:
            run(Path(folder) / f"{how}-{seed}", seed)
        except Exception as error:
            error.add_note(f"seed {seed}: python -m tests.exchange.crashing {how} {seed} {seed + 1} FOLDER")
            raise


if __name__ == "__main__":
    main(*sys.argv[1:])
