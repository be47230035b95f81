"""The body that makes an instance: credentials of an element, and the events that it sends."""

from __future__ import annotations

import warnings
from collections.abc import Iterable, Iterator, Mapping
from typing import Any

import attrs

from sagewire.events.findings import Finding, PollingWarning, findings_of
from sagewire.events.polling import EVENT_KEYS, PollingEvents, has_events
from sagewire.runtime.decoding.values import is_mapping, is_sequence
from sagewire.runtime.errors import UsageError
from sagewire.runtime.options import DEFAULTS, RequestOptions

_SETTINGS = {
    "api_secret": "oauth.api.secret",
    "api_key": "oauth.api.key",
    "subscription_key": "subscription.key",
    "signing_key": "signing.key",
    "company_name": "company.name",
}
_MASKED = "********"


def _tags(value: Iterable[str]) -> tuple[str, ...]:
    if isinstance(value, str):
        raise UsageError("tags is a list of texts, also where there is only one.")
    return tuple(value)


def _texts(_instance: object, _attribute: attrs.Attribute[Any], value: tuple[object, ...]) -> None:
    if not all(isinstance(tag, str) for tag in value):
        raise UsageError("tags is a list of texts.")


@attrs.frozen(kw_only=True)
class InstanceRequest:
    """What is posted to `/instances`. That call needs the user's and the organisation's secrets, and no instance.

    Attributes:
        name: the instance's name.
        element: key of the element.
        api_key: `oauth.api.key`, the client id of the application at the vendor; a secret here.
        api_secret: `oauth.api.secret`; a secret.
        subscription_key: `subscription.key`; a secret.
        signing_key: `signing.key`, the vendor's own, not that of notifications; a secret.
        company_name: `company.name`.
        code: the code with which the vendor's login came back, for OAuth; a secret.
        provider_secret: `secret` of `providerData`; a secret.
        provider_data: the rest of `providerData`.
        events: what is polled; None for an instance without events.
        tags: the instance's tags.
        extra: further settings of `configuration`, by their names there.

    Example:
        >>> InstanceRequest(name="Books", company_name="Example Ltd").to_wire()["configuration"]
        {'company.name': 'Example Ltd'}
    """

    name: str
    element: str = "sage200"
    api_key: str | None = attrs.field(default=None, repr=False)
    api_secret: str | None = attrs.field(default=None, repr=False)
    subscription_key: str | None = attrs.field(default=None, repr=False)
    signing_key: str | None = attrs.field(default=None, repr=False)
    company_name: str | None = None
    code: str | None = attrs.field(default=None, repr=False)
    provider_secret: str | None = attrs.field(default=None, repr=False)
    provider_data: Mapping[str, Any] = attrs.field(factory=dict[str, Any], repr=False)
    events: PollingEvents | None = None
    tags: tuple[str, ...] = attrs.field(default=(), converter=_tags, validator=_texts)
    extra: Mapping[str, Any] = attrs.field(factory=dict[str, Any], repr=False)

    def __attrs_post_init__(self) -> None:
        """Checks what cannot be right.

        Raises:
            UsageError: the element is empty, or `extra` holds what has an attribute of its own.
        """
        if not self.element:
            raise UsageError("element is empty: it is the element's key, such as sage200.")
        doubled = sorted(set(self.extra) & {*_SETTINGS.values(), *(EVENT_KEYS if self.events else ())})
        if doubled:
            raise UsageError(f"extra holds {', '.join(doubled)}, which have attributes of their own.")

    def findings(self) -> tuple[Finding, ...]:
        """What will not work as written, or could be better; faults first."""
        found = [*self._own_findings(), *(findings_of(self.events, self.element) if self.events else ())]
        return tuple(sorted(found, key=lambda finding: finding.level != "fault"))

    def to_wire(self) -> dict[str, Any]:
        """The body, ready for JSON, secrets included. Warns (`PollingWarning`) of every fault that `findings` knows."""
        self._warn()
        return self._body()

    def _warn(self) -> None:
        for finding in self.findings():
            if finding.level == "fault":
                warnings.warn(PollingWarning(finding), stacklevel=3)  # whoever asked for the body

    def _body(self) -> dict[str, Any]:
        provider = {"code": self.code, "secret": self.provider_secret, **self.provider_data}
        provider = {key: value for key, value in provider.items() if value is not None}
        settings = {key: getattr(self, name) for name, key in _SETTINGS.items()}
        configuration = {key: value for key, value in settings.items() if value is not None}
        configuration |= self.events.to_wire() if self.events else {}
        body: dict[str, Any] = {"element": {"key": self.element}}
        if provider:
            body["providerData"] = provider
        return body | {"configuration": configuration | dict(self.extra), "tags": list(self.tags), "name": self.name}

    def arguments(self, options: RequestOptions = DEFAULTS) -> dict[str, Any]:
        """The arguments of the generated client's call: `platform.instances.create(**request.arguments())`.

        The body goes along as it is, under its names on the wire, so that settings with names of their own arrive too.
        Warns as `to_wire` does. `instances.replace` takes the same.

        Args:
            options: further settings of the call, such as its timeout.
        """
        self._warn()
        body = self._body()
        return {
            "element": {"key": self.element},
            "configuration": {},
            "name": self.name,
            "options": RequestOptions(extra_body=body).over(options),
        }

    @classmethod
    def from_wire(cls, body: Mapping[str, Any]) -> InstanceRequest:
        """Reads a body that was written elsewhere, to look it through or to change it.

        Raises:
            UsageError: it is no such body.
        """
        element, configuration = _part(body, "element"), _part(body, "configuration")
        provider = _part(body, "providerData", optional=True)
        events = PollingEvents.from_wire(configuration) if has_events(configuration) else None
        known = {*_SETTINGS.values(), *(EVENT_KEYS if events else ())}
        tags = body.get("tags") or ()
        return cls(
            name=body.get("name") or "",
            element=element.get("key") or "",
            **{name: configuration.get(key) for name, key in _SETTINGS.items()},
            code=provider.get("code"),
            provider_secret=provider.get("secret"),
            provider_data={key: value for key, value in provider.items() if key not in {"code", "secret"}},
            events=events,
            tags=tags if is_sequence(tags) else str(tags),
            extra={key: value for key, value in configuration.items() if key not in known},
        )

    def _own_findings(self) -> Iterator[Finding]:
        values = {key: getattr(self, name) for name, key in _SETTINGS.items()}
        if self.events is not None:
            values |= {"password": self.events.password, "signature_key": self.events.signature_key}
        masked = sorted(key for key, value in values.items() if value == _MASKED)
        if masked:
            yield Finding(
                "masked-secret",
                "fault",
                f"{', '.join(masked)} hold the mask with which the service hides secrets in its answers.",
                "Give the secrets themselves.",
                basis="observed",
            )
        blank = sorted(key for key, value in {**values, "name": self.name}.items() if value == "")
        if blank:
            yield Finding("blank", "advice", f"{', '.join(blank)} are empty.", "Fill them in.", basis="stated")


def _part(body: Mapping[str, Any], name: str, *, optional: bool = False) -> Mapping[str, Any]:
    value = body.get(name)
    if value is None and optional:
        return {}
    if not is_mapping(value):
        raise UsageError(f"The body of an instance needs {name!r}, a JSON object.")
    return value
