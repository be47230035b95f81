"""What each operation of Cloud Elements does."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any
from urllib.parse import parse_qsl, urlencode

from sagewire.sandbox import wire
from sagewire.sandbox.cloud_elements.asked import Asked, body_of, ok, page, read_body
from sagewire.sandbox.cloud_elements.hub_calls import answer_hub
from sagewire.sandbox.cloud_elements.instances import Instance, as_text, check_configuration, shown
from sagewire.sandbox.cloud_elements.settings import refused
from sagewire.sandbox.conditions import ConditionError, holds, parse
from sagewire.sandbox.document import Operation, load
from sagewire.sandbox.errors import Answer
from sagewire.sandbox.exchange import Request
from sagewire.sandbox.identity import AUDIENCE, SCOPES
from sagewire.sandbox.journal import Call

if TYPE_CHECKING:
    from sagewire.sandbox.cloud_elements.product import CloudElements

Json = dict[str, Any]
ELEMENT: Json = {
    "id": 5200,
    "name": "Sage 200",
    "key": "sage200",
    "hub": "finance",
    "authentication": {"type": "oauth2"},
}
_PART = re.compile(r"\s*(User|Organization|Element)\s+([^\s,]+)\s*", re.IGNORECASE)
_POLICY = "notification.webhook.failure.policy"


class Calls:
    """Answers calls."""

    def __init__(self, product: CloudElements) -> None:
        self._product = product
        self._parts: dict[str, tuple[str, ...]] = {}
        self._actions: Mapping[str, Callable[[Asked], Answer]] = {
            "ListInstances": self._list,
            "CreateInstance": self._create,
            "ReplaceOwnInstance": lambda asked: self._replace(asked, asked.own),
            "UpdateOwnInstance": lambda asked: self._update(asked, asked.own),
            "GetInstance": lambda asked: ok(self._named(asked).document(element=ELEMENT)),
            "ReplaceInstance": lambda asked: self._replace(asked, self._named(asked)),
            "UpdateInstance": lambda asked: self._update(asked, self._named(asked)),
            "DeleteInstance": self._delete,
            "ListConfiguration": lambda asked: ok(self._named(asked).settings()),
            "UpdateConfiguration": self._set,
            "GetOAuthUrl": self._oauth_url,
            "CreateAccountSettings": self._account,
            "UpdateAccountSettings": self._account,
            "ListInstanceEvents": lambda asked: self._events(asked, self._named(asked)),
            "GetInstanceEvent": lambda asked: self._event(asked, self._named(asked)),
            "ListEvents": lambda asked: self._events(asked, asked.own),
            "GetEvent": lambda asked: self._event(asked, asked.own),
            "ListDeliveries": lambda asked: page(asked, self._size, self._chosen(asked), lambda one: one.document),
            "Redeliver": self._redeliver,
        }

    def answer(self, request: Request, noted: Call) -> Answer:
        """Answers a call.

        Raises:
            Refused: the platform does not take it.
        """
        found = self._product.route(request.method, noted.path)
        if found is None:
            raise refused(404, f"No resource {request.method} {noted.path} found")
        operation, parameters = found
        instance = self._authorise(request, operation)
        pairs = parse_qsl(request.query, keep_blank_values=True)
        tags = [value for name, value in pairs if name == "tags[]"]
        asked = Asked(operation, parameters, dict(pairs), tags, read_body(request), instance, noted)
        action = self._actions.get(operation.id)
        return action(asked) if action is not None else answer_hub(self._product.hub, asked, self._size)

    @property
    def _size(self) -> int:
        return self._product.settings.page_size

    def _authorise(self, request: Request, operation: Operation) -> Instance | None:
        sent: dict[str, str] = {}
        for part in request.headers.get("authorization", "").split(","):
            match = _PART.fullmatch(part)
            if match is not None:
                sent[match[1].lower()] = match[2]
        user, organization = self._product.secrets
        instance = next((one for one in self._product.instances.values() if one.token == sent.get("element")), None)
        if sent.get("user") != user:
            raise refused(401, "Invalid or missing User secret in the Authorization header")
        if "element" in sent and instance is None:
            raise refused(401, "Invalid Element token provided")
        if sent.get("organization", organization) != organization:
            raise refused(401, "Invalid Organization secret in the Authorization header")
        needed = self._needed(operation)
        if operation.id == "ListInstances" and instance is not None:
            return instance
        for part in needed:
            if part not in sent:
                raise refused(401, f"{part.capitalize()} is missing from the Authorization header")
        return instance

    def _needed(self, operation: Operation) -> tuple[str, ...]:
        if not self._parts:
            items = load("cloud_elements")["paths"].items()
            self._parts = {
                raw["operationId"]: _parts(path, raw)
                for path, item in items
                for raw in item.values()
                if wire.is_object(raw) and "operationId" in raw
            }
        return self._parts[operation.id]

    # instances

    def _named(self, asked: Asked) -> Instance:
        key = asked.parameters["id"]
        instance = self._product.instances.get(int(key)) if key.isascii() and key.isdigit() else None
        if instance is None:
            raise refused(404, f"No element instance found for id {key}")
        return instance

    def _list(self, asked: Asked) -> Answer:
        if asked.instance is not None:
            return ok([asked.instance.document(element=ELEMENT)])
        text = asked.query.get("searchText", "").lower()
        chosen = [
            one
            for one in self._product.instances.values()
            if (text in one.name.lower() or any(text in tag.lower() for tag in one.tags))
            and set(asked.tags) <= set(one.tags)
        ]
        if not chosen:
            raise refused(404, "No element instances found")
        return page(asked, self._size, chosen, lambda one: one.document(element=ELEMENT))

    def _create(self, asked: Asked) -> Answer:
        body = body_of(asked)
        element = body.get("element")
        if not wire.is_object(element) or element.get("key") != "sage200":
            raise refused(404, f"No element found for {element!r}")
        name, tags, configuration = _details(body)
        self._product.log_in(body, configuration)
        made = self._product.add_instance(configuration, name=name, tags=tags)
        asked.noted.committed = True
        self._product.note("created", made)
        return ok(made.document(element=ELEMENT))

    def _replace(self, asked: Asked, instance: Instance) -> Answer:
        body = body_of(asked)
        name, tags, configuration = _details(body)
        if self._product.log_in(body, configuration):
            instance.login_ended = False
        settings = {str(key): as_text(value) for key, value in configuration.items()}
        instance.name, instance.tags = name, tags
        return self._configured(instance, settings)

    def _update(self, asked: Asked, instance: Instance) -> Answer:
        body = body_of(asked)
        given = body.get("configuration", {})
        if not wire.is_object(given):
            raise refused(400, "configuration must be an object")
        settings = instance.configuration | {str(key): as_text(value) for key, value in given.items()}
        check_configuration(settings)
        instance.name = str(body.get("name", instance.name))
        instance.tags = _tags(body.get("tags", instance.tags))
        return self._configured(instance, settings)

    def _configured(self, instance: Instance, settings: dict[str, str | None]) -> Answer:
        instance.configuration = settings
        for key in settings:
            instance.ids.setdefault(key, instance.id * 1000 + len(instance.ids))
        self._product.note("changed", instance)
        self._product.schedule(instance)
        return ok(instance.document(element=ELEMENT))

    def _delete(self, asked: Asked) -> Answer:
        instance = self._named(asked)
        del self._product.instances[instance.id]
        self._product.note("deleted", instance)
        return Answer(200)

    def _set(self, asked: Asked) -> Answer:
        instance, body = self._named(asked), body_of(asked)
        key = next((name for name, number in instance.ids.items() if str(number) == asked.parameters["configId"]), None)
        if key is None or key != body.get("key", key):
            raise refused(404, "No configuration found")
        self._configured(instance, instance.configuration | {key: as_text(body.get("propertyValue"))})
        value = shown(key, instance.configuration[key])
        return ok({"id": instance.ids[key], "key": key, "name": key, "propertyValue": value})

    def _oauth_url(self, asked: Asked) -> Answer:
        if asked.parameters["keyOrId"] not in ("sage200", str(ELEMENT["id"])):
            raise refused(404, "No element found")
        for name in ("apiKey", "apiSecret", "callbackUrl"):
            if not asked.query.get(name):
                raise refused(400, f"{name} is required")
        query = {
            "response_type": "code",
            "client_id": asked.query["apiKey"],
            "redirect_uri": asked.query["callbackUrl"],
            "scope": " ".join(SCOPES),
            "audience": AUDIENCE,
            "state": asked.query.get("state", "sage200"),
        }
        return ok({"element": "sage200", "oauthUrl": f"{self._product.origin}/authorize?{urlencode(query)}"})

    # events and deliveries

    def _account(self, asked: Asked) -> Answer:
        policy = body_of(asked).get(_POLICY, self._product.queue.policy)
        if policy not in ("retry", "queue"):
            raise refused(400, f"{_POLICY} must be retry or queue")
        self._product.queue.policy = policy
        return ok({_POLICY: policy})

    def _events(self, asked: Asked, instance: Instance) -> Answer:
        found = [event for event in self._product.events if event.instance == instance.id]
        return page(asked, self._size, found, lambda one: one.document())

    def _event(self, asked: Asked, instance: Instance) -> Answer:
        event = self._product.poller.log.get(asked.parameters["eventId"])
        if event is None or event.instance != instance.id:
            raise refused(404, f"No event found for id {asked.parameters['eventId']}")
        return ok(event.document())

    def _chosen(self, asked: Asked) -> list[Any]:
        where = asked.query.get("where", "")
        try:
            condition = parse(where) if where.strip() else None
            return [one for one in self._product.deliveries if condition is None or holds(condition, one.field)]
        except ConditionError as error:
            raise refused(400, f"Unable to parse where expression {where!r}: {error}") from None

    def _redeliver(self, asked: Asked) -> Answer:
        if not asked.query.get("where"):
            raise refused(400, "where is required")
        self._product.queue.redeliver(self._chosen(asked))
        self._product.poller.wake()
        return Answer(200)


def _details(body: Json) -> tuple[str, list[str], Json]:
    configuration = body.get("configuration")
    if not wire.is_object(configuration):
        raise refused(400, "configuration is required")
    if not isinstance(body.get("name"), str):
        raise refused(400, "name is required")
    return body["name"], _tags(body.get("tags", [])), configuration


def _tags(value: Any) -> list[str]:
    if not wire.is_list(value) or not all(isinstance(tag, str) for tag in value):
        raise refused(400, "tags must be an array of texts")
    return value


def _parts(path: str, raw: Json) -> tuple[str, ...]:
    known: list[str] | None = raw.get("x-sagewire-auth-parts")
    return tuple(known or ("user", "element" if path.startswith("/hubs/") else "organization"))
