"""Runs a scene to one of its ends and looks everywhere for its secrets: `spied`."""

from __future__ import annotations

import asyncio
import os
import stat
from collections.abc import Awaitable, Callable
from functools import partial
from pathlib import Path
from typing import Any

import attrs

from sagewire.runtime.hooks import Hooks
from sagewire.runtime.wire.message import Request
from tests.contract.record import finished, finished_async
from tests.safety.canaries import Sightings, deep, found_in, look_at_result, tried, watched
from tests.safety.lean import Asked
from tests.safety.scenes import Call, Scene, serving

KEPT = frozenset(
    {"access-token", "refresh-token", "new-access-token", "new-refresh-token", "current-key", "first-key", "new-key"}
)
"""What a store is there for."""


@attrs.define
class Spied:
    """What came of a scene.

    Attributes:
        wrong: secrets where none should be.
        looked: how many texts were looked through.
        carried: the secrets that reached the server.
        calls: how many calls were made.
    """

    wrong: list[str] = attrs.field(factory=list[str])
    looked: int = 0
    carried: set[str] = attrs.field(factory=set[str])
    calls: int = 0


def spied(scene: Scene, end: str, folder: Path, *, asynchronous: bool) -> Spied:
    """Makes a scene's calls at a server where each ends so, and looks for its secrets.

    Args:
        scene: the product's client and its calls.
        end: how each call ends.
        folder: an empty folder, for all that is stored.
        asynchronous: whether it is the async client.
    """
    sightings, given = Sightings(repeated=end.startswith("echo")), list[object]()
    keep: Callable[..., None] = lambda *told: given.extend(told)  # noqa: E731  # four hooks of different arguments
    hooks = Hooks(on_request=keep, on_response=keep, on_retry=keep, on_drift=keep)
    with serving(scene, end) as server, watched(sightings):
        client = scene.make(scene.kinds[asynchronous], server.url, folder, hooks)
        with client.capture() as exchanges:
            if asynchronous:
                asyncio.run(_called(client, scene, end, sightings))
            else:
                for name, call in scene.calls.items():
                    tried(sightings, f"{scene.name}: {name}, {end}", partial(_finished, call, client))
                client.close()
        for thing in (client, client.core, client.auth, client.core.options, *given, exchanges):
            sightings.look_at(f"{type(thing).__name__}, {end}", thing)
        found = Spied(sightings.seen, sightings.looked, calls=len(scene.calls))
        _look_at_requests([*given, *(exchange.request for exchange in exchanges)], found)
        for asked in server.asked:
            _look_at_wire(scene, asked, found)
    _look_at_files(folder, found)
    return found


def _finished(call: Call, client: Any) -> Any:
    return finished(call(client))


async def _finished_async(call: Call, client: Any) -> Any:
    return await finished_async(call(client))


async def _called(client: Any, scene: Scene, end: str, sightings: Sightings) -> None:
    for name, call in scene.calls.items():
        await _tried(sightings, f"{scene.name}: {name}, {end}, async", partial(_finished_async, call, client))
    await client.close()


async def _tried(sightings: Sightings, where: str, call: Callable[[], Awaitable[Any]]) -> None:
    try:
        look_at_result(sightings, where, await call())
    except Exception as error:  # noqa: BLE001  # whatever it is, it is looked through
        sightings.look_through(error, where)


def _look_at_requests(given: list[Any], found: Spied) -> None:
    """Hooks and recordings get requests without credentials, shown or not; their bodies are what the caller wrote."""
    for request in given:
        if isinstance(request, Request):  # a filter's values are data, and stand in its URL
            texts = deep({"headers": request.headers, "url": request.url})
            kinds = {kind for text in texts for kind in found_in(text)} - {"socsec"}
            found.wrong += [f"{kind} inside of a request for hooks" for kind in kinds]


def _look_at_wire(scene: Scene, asked: Asked, found: Spied) -> None:
    places = {**{f"header {name}": value for name, value in asked.headers.items()}, "target": asked.target}
    places["form" if asked.target == "/token" or "revoke" in asked.target else "body"] = asked.body.decode("latin-1")
    for place, text in places.items():
        for kind in found_in(text):
            found.carried.add(kind)
            if place.removeprefix("header ") not in scene.homes.get(kind, ()):
                found.wrong.append(f"{kind} sent in the {place} of {asked.method}")


def _look_at_files(folder: Path, found: Spied) -> None:
    for path in folder.rglob("*"):
        mode = stat.S_IMODE(path.lstat().st_mode)
        if path.is_dir():
            if mode & 0o077:
                found.wrong.append(f"the directory {path.name} has the mode {mode:04o}")
            continue
        content = path.read_bytes().decode("latin-1")
        is_store = path.parent.name == "store" and path.suffix == ".json"
        found.wrong += [
            f"{kind} in the file {path.name}" for kind in found_in(content) if not is_store or kind not in KEPT
        ]
        if mode & 0o077 and os.name == "posix":
            found.wrong.append(f"the file {path.name} has the mode {mode:04o}")
