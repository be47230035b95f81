"""The most memory that this process has ever had."""

from __future__ import annotations

import re
import resource
import sys
from pathlib import Path

_STATUS = Path("/proc/self/status")
_HIGHEST = re.compile(r"VmHWM:\s+(\d+) kB")


def peak() -> int:
    """In bytes.

    Linux counts the parent's memory in `ru_maxrss` of a child that it started, so there it is read elsewhere.
    """
    if _STATUS.exists():
        found = _HIGHEST.search(_STATUS.read_text(encoding="ascii"))
        if found:
            return int(found[1]) * 1024
    used = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    return used if sys.platform == "darwin" else used * 1024
