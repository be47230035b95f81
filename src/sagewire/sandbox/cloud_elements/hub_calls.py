"""Calls to the resources of the sage200 element."""

from __future__ import annotations

from sagewire.sandbox.cloud_elements.asked import Asked, body_of, next_page, ok, window
from sagewire.sandbox.cloud_elements.hub import RESOURCES, Hub
from sagewire.sandbox.cloud_elements.settings import refused
from sagewire.sandbox.errors import Answer


def answer_hub(hub: Hub, asked: Asked, default: int) -> Answer:
    """Answers a call to a resource of the instance whose token was sent.

    Raises:
        Refused: the platform or Sage 200 does not take it.
    """
    instance = asked.own
    if instance.login_ended:
        raise refused(401, "Request to the endpoint failed", "invalid_grant: the refresh token has expired")
    path = asked.operation.path.removeprefix("/hubs/finance/")
    key = asked.parameters.get("id", "")
    name = path.removesuffix("/{id}")
    if name not in RESOURCES:
        raise refused(404, f"No resource {name} found")
    further = (("elements-element-instance-id", str(instance.id)),)
    if asked.operation.method == "GET" and not key:
        return _rows(hub, asked, name, default, further)
    if asked.operation.method == "GET":
        return ok(hub.get(asked.noted, name, key), further)
    if asked.operation.method == "POST":
        return ok(hub.create(asked.noted, name, body_of(asked)), further)
    if asked.operation.method == "PATCH":
        return ok(hub.change(asked.noted, name, key, body_of(asked)), further)
    hub.delete(asked.noted, name, key)
    return Answer(200, b"", further)


def _rows(hub: Hub, asked: Asked, name: str, default: int, further: tuple[tuple[str, str], ...]) -> Answer:
    size, skip = window(asked, default)
    query = asked.query
    rows, more = hub.list(
        asked.noted, name, query.get("where", ""), query.get("fields", ""), query.get("orderBy", ""), skip, size
    )
    return ok(rows, (*further, *next_page(skip + size, more)))
