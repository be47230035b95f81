"""Lanes: operations that must not run in parallel queue up, first come first served here, exclusive across processes.

Which operations share a lane is the product's knowledge: `x-sagewire-lane` names it and the context values that it is
counted by (`{"name": "transactions", "by": ["company"]}`).
"""

from __future__ import annotations

import os
import sys
from collections.abc import Iterable, Mapping, Sequence
from hashlib import sha256
from pathlib import Path
from typing import cast

from sagewire.runtime.auth.lock import PathLock
from sagewire.runtime.errors import ConfigurationError
from sagewire.runtime.operation import Operation

VARIABLE = "SAGEWIRE_CACHE_DIR"


def cache_directory(environment: Mapping[str, str] = os.environ) -> Path:
    """Where lock files live: `SAGEWIRE_CACHE_DIR`, or the user's own cache directory on this platform."""
    chosen = environment.get(VARIABLE)
    if chosen:
        return Path(chosen)
    if sys.platform == "win32":
        return Path(environment.get("LOCALAPPDATA") or Path.home() / "AppData" / "Local") / "sagewire"
    if sys.platform == "darwin":
        return Path.home() / "Library" / "Caches" / "sagewire"
    return Path(environment.get("XDG_CACHE_HOME") or Path.home() / ".cache") / "sagewire"


def lane_for(package: str, origin: str, operation: Operation, context: Mapping[str, str]) -> PathLock:
    """The lane of an operation.

    Args:
        package: the product's package.
        origin: the origin of its server.
        operation: the operation.
        context: the call's context values.
    """
    setting = operation.extensions["lane"]
    name, by = setting.get("name", ""), setting.get("by", ())
    values = [context.get(field, "") for field in _names(by)]
    digest = sha256("\0".join([package, origin, str(name), *values]).encode()).hexdigest()[:32]
    directory = cache_directory() / "lanes"
    return PathLock(directory / f"{digest}.lock", lambda: private(directory))


def _names(by: object) -> Iterable[str]:
    if isinstance(by, str):
        return (by,)
    return [str(name) for name in cast(Sequence[object], by)] if isinstance(by, list | tuple) else ()


def private(directory: Path) -> None:
    """Makes a directory that only this user can enter.

    Raises:
        ConfigurationError: that cannot be done, or the directory belongs to someone else.
    """
    mend = f"Set {VARIABLE} to a directory of your own."
    try:
        directory.mkdir(mode=0o700, parents=True, exist_ok=True)
        status = directory.stat()
    except OSError as error:
        raise ConfigurationError(f"The lane's lock files cannot be kept in {directory}: {error}.", hint=mend) from error
    if sys.platform != "win32" and (status.st_uid != os.getuid() or status.st_mode & 0o022):
        raise ConfigurationError(f"{directory} can be written by other users, who could block every call.", hint=mend)
