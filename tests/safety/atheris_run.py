"""`python -m tests.safety.atheris_run TARGET RUNS SEED`: fuzzes one target along its coverage, in a program of its own.

atheris gives bytes. They choose what the target's strategy draws, so that structure is kept; targets that read bytes
are given every second input as it is, too. It ends with status 0, or with what libFuzzer says of the crash.
"""

from __future__ import annotations

import logging
import sys
import tempfile
from pathlib import Path
from random import Random

import atheris

with atheris.instrument_imports(include=["sagewire", "generator"]):
    from hypothesis import HealthCheck, given, settings

    from tests.safety.all_targets import TARGETS

_LONGEST = 4096
_CHOICES = 20
"""Inputs to begin with that only choose what is drawn; libFuzzer would grow them from nothing."""


def main(name: str, runs: str, seed: str) -> None:
    """Fuzzes a target; never returns."""
    target = TARGETS[name]
    takes_bytes = bool(target.examples) and all(isinstance(value, bytes) for value in target.examples)

    @settings(database=None, deadline=None, suppress_health_check=list(HealthCheck))
    @given(target.inputs)
    def drawn(value: object) -> None:
        target.check(value)

    chosen = drawn.hypothesis.fuzz_one_input  # type: ignore[attr-defined]  # hypothesis adds it

    def one(data: bytes) -> None:
        if takes_bytes and data[:1] < b"\x80":
            target.check(data[1:])
        else:
            chosen(data)

    logging.disable()
    random = Random(int(seed))
    with tempfile.TemporaryDirectory(prefix="sagewire-fuzz-") as folder:
        for number, value in enumerate(target.examples):
            if isinstance(value, bytes):
                Path(folder, f"{number:03d}").write_bytes((b"\0" + value)[:_LONGEST])
        for number in range(_CHOICES):
            Path(folder, f"choices-{number:02d}").write_bytes(b"\xff" + random.randbytes(40 << number // 4))
        # The targets time themselves, so libFuzzer must leave the alarm alone.
        options = [
            f"-runs={runs}",
            f"-seed={seed}",
            f"-max_len={_LONGEST}",
            "-len_control=0",
            "-handle_alrm=0",
            "-rss_limit_mb=3000",
        ]
        atheris.Setup([sys.argv[0], *options, f"-artifact_prefix={folder}/", folder], one)
        atheris.Fuzz()


if __name__ == "__main__":
    main(*sys.argv[1:])
