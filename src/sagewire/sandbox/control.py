"""`/_sandbox/...`: the sandbox's own controls over HTTP, for another process on the same machine."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any
from urllib.parse import parse_qsl

import attrs

from sagewire.sandbox.errors import Answer
from sagewire.sandbox.exchange import Request
from sagewire.sandbox.faults import Fault, Match
from sagewire.sandbox.journal import Call, Record
from sagewire.sandbox.kinds import BY_NAME, JSON

if TYPE_CHECKING:
    from sagewire.sandbox.world import World

_LOOPBACK = ("127.", "::1", "::ffff:127.", "testclient", "localhost")


def answer(world: World, request: Request) -> Answer:
    """Answers a control call; only from this machine, and not from a page in a browser."""
    if not request.client.startswith(_LOOPBACK) or "origin" in request.headers:
        return _json(403, {"message": "the sandbox's controls answer to this machine only"})
    action = _ACTIONS.get((request.method, request.path.rstrip("/"))) or _of_service(world, request)
    if action is None:
        return _json(404, {"message": f"no such control; there are {sorted(f'{m} {p}' for m, p in _ACTIONS)}"})
    try:
        body: Any = json.loads(request.body) if request.body else {}
        return _json(200, action(world, dict(parse_qsl(request.query)), body))
    except (ValueError, TypeError, KeyError) as error:
        return _json(400, {"message": f"cannot do that: {error}"})


def _of_service(world: World, request: Request) -> _Action | None:
    for service in world.services:
        for name, control in service.controls().items():
            if (request.method, request.path.rstrip("/")) == ("POST", f"/_sandbox/{service.name}/{name}"):
                return lambda _world, _query, body: control(body)
    return None


def _json(status: int, document: Any) -> Answer:
    return Answer(status, json.dumps(document, default=str).encode(), (JSON,))


def _show_ledger(world: World, query: Mapping[str, str], _body: Any) -> Any:
    calls = world.ledger.calls(query.get("method"), query.get("path"), operation=query.get("operation"))
    return {
        "calls": [_call(call) for call in calls],
        "records": [_record(record) for record in world.ledger.records(query.get("kind"))],
        "max_concurrent": world.ledger.max_concurrent,
    }


def _call(call: Call) -> dict[str, Any]:
    return attrs.asdict(call)


def _record(record: Record) -> dict[str, Any]:
    return attrs.asdict(record)


def _clear_ledger(world: World, _query: Mapping[str, str], _body: Any) -> Any:
    world.ledger.clear()
    return {}


def _show_faults(world: World, _query: Mapping[str, str], _body: Any) -> Any:
    return [_fault(fault) for fault in world.faults.pending()]


def _fault(fault: Fault) -> dict[str, Any]:
    return {"kind": type(fault.kind).__name__, "seen": fault.seen, "fired": fault.fired, **_plain(fault.match)}


def _plain(matching: Match) -> dict[str, Any]:
    return {name: value for name, value in attrs.asdict(matching).items() if name != "when"}


def _add_fault(world: World, _query: Mapping[str, str], body: Any) -> Any:
    kind = body.pop("kind")
    if kind not in BY_NAME:
        raise ValueError(f"kind must be one of {', '.join(sorted(BY_NAME))}, not {kind!r}")
    made = BY_NAME[kind](**body.pop("options", {}))
    return _fault(world.faults.add(Match(**body), made))


def _clear_faults(world: World, _query: Mapping[str, str], _body: Any) -> Any:
    world.faults.clear()
    return {}


def _reset(world: World, _query: Mapping[str, str], _body: Any) -> Any:
    world.reset()
    return {}


def _clock(world: World, _query: Mapping[str, str], body: Any) -> Any:
    world.clock.advance(float(body["advance"]))
    return {"now": world.clock.now().isoformat()}


def _expire(world: World, _query: Mapping[str, str], _body: Any) -> Any:
    world.expire_tokens()
    return {}


def _about(world: World, _query: Mapping[str, str], _body: Any) -> Any:
    further = [f"POST /_sandbox/{service.name}/{name}" for service in world.services for name in service.controls()]
    known = sorted([*(f"{verb} {path}" for verb, path in _ACTIONS), *further])
    return {"now": world.clock.now().isoformat(), "controls": known}


_Action = Callable[["World", Mapping[str, str], Any], Any]
_ACTIONS: dict[tuple[str, str], _Action] = {
    ("GET", "/_sandbox"): _about,
    ("GET", "/_sandbox/ledger"): _show_ledger,
    ("DELETE", "/_sandbox/ledger"): _clear_ledger,
    ("GET", "/_sandbox/faults"): _show_faults,
    ("POST", "/_sandbox/faults"): _add_fault,
    ("DELETE", "/_sandbox/faults"): _clear_faults,
    ("POST", "/_sandbox/reset"): _reset,
    ("POST", "/_sandbox/clock"): _clock,
    ("POST", "/_sandbox/expire"): _expire,
}
