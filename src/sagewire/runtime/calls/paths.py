"""Other paths than the specified ones, for products whose paths a client may be told.

`paths={"ListOrders": "/v2/orders"}` replaces the path of one operation, `paths={"/api": "/connector"}` the beginning of
every path that begins so; the operation's own wins, and of several beginnings the longest.
"""

from __future__ import annotations

import re
from collections.abc import Container, Mapping

import msgspec

from sagewire.runtime.errors import ConfigurationError
from sagewire.runtime.operation import Operation
from sagewire.runtime.suggest import did_you_mean

_BRACED = re.compile(r"\{([^{}]+)\}")
_PATH = re.compile(r"(?:/[A-Za-z0-9_.~!$&'()*+,;=:@%{}-]*)+")


def checked(paths: Mapping[str, str], operations: Container[str] | None) -> dict[str, str]:
    """Checks other paths.

    Args:
        paths: by operationId, or by the beginning of a path.
        operations: the operations that there are; None where that is not known.

    Raises:
        ConfigurationError: there is no such operation, or something is no path.
    """
    for name, path in paths.items():
        if not name.startswith("/") and operations is not None and name not in operations:
            near = did_you_mean(name, [str(known) for known in operations])  # type: ignore[attr-defined]  # a mapping
            raise ConfigurationError(f"paths: there is no operation {name!r}{near}.")
        climbs = any(part in {".", ".."} for part in path.split("/"))
        if not ((path == "" and name.startswith("/")) or _PATH.fullmatch(path)) or climbs:
            raise ConfigurationError(f"paths: {path!r} is no path: it begins with a slash and has no query.")
    return dict(paths)


def replaced(operation: Operation, paths: Mapping[str, str]) -> Operation:
    """The operation at its other path; itself where there is none.

    Raises:
        ConfigurationError: the other path has other parameters.
    """
    path = paths.get(operation.id)
    if path is None:
        begins = [start for start in paths if start.startswith("/") and _begins(operation.path, start)]
        if not begins:
            return operation
        start = max(begins, key=len).rstrip("/")
        path = (paths.get(start, paths.get(f"{start}/", "")).rstrip("/")) + operation.path[len(start) :]
    wanted, found = (sorted(_BRACED.findall(text)) for text in (operation.path, path))
    if wanted != found:
        names = ", ".join(f"{{{name}}}" for name in wanted) or "no parameter"
        raise ConfigurationError(f"paths: {operation.id} needs {names} in its path, and {path!r} differs.")
    return msgspec.structs.replace(operation, path=path)


def _begins(path: str, start: str) -> bool:
    start = start.rstrip("/")
    return path == start or path.startswith(f"{start}/")
