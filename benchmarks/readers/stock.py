"""The stock package that openapi-python-client made of the same documents. Runs in the peers' environment."""

from __future__ import annotations

import importlib
import json
import sys
from collections.abc import Callable
from typing import Any

from benchmarks.readers.files import Asked, Folder
from benchmarks.serve import serve


def _read(asked: Asked) -> list[Any]:
    model: Any = getattr(importlib.import_module(f"stock_{asked.product}.models"), asked.model)
    page = json.loads(asked.content)
    return [model.from_dict(row) for row in (page["$items"] if asked.listing else page)]


def _encode(asked: Asked) -> Callable[[], object]:
    rows = _read(asked)
    return lambda: json.dumps([row.to_dict() for row in rows]).encode()


def _call(url: str) -> Callable[[], object]:
    """One call through its function for it."""
    package: Any = importlib.import_module("stock_sage200")
    operation: Any = importlib.import_module("stock_sage200.api.customers.get_customer")
    client = package.AuthenticatedClient(url, "token", headers={"X-Site": "site", "X-Company": "1"})
    return lambda: operation.sync(id=7, client=client)


_MAKERS: dict[str, Callable[[Asked], Callable[[], object]]] = {
    "decode": lambda asked: lambda: _read(asked),
    "encode": _encode,
}


def maker(asked: Asked) -> Callable[[], object]:
    """What a name asks for."""
    return _MAKERS[asked.what](asked)


def main(folder: str) -> None:
    """Serves."""

    def find(name: str) -> Callable[[], object]:
        if name.startswith("call "):
            return _call(name.partition(" ")[2])
        return maker(Folder(folder).asked(name))

    serve(find)


if __name__ == "__main__":
    main(sys.argv[1])
