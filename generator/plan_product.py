"""Plans the product itself: its descriptor, its client class and its known failures."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any

from generator import naming
from generator.code import build, group, joined, literal, prose, sentence
from generator.describe import Words
from generator.plain import Json, array_of, object_of
from generator.plan import ClientPlan
from generator.plan_calls import ParameterPlan
from generator.problems import Problems

_PARTS = (
    *("ClientHeader", "CompositeCredentials", "ContextField", "Credential", "HeaderCredentials", "KeyRotation"),
    *("Limits", "OAuthCode", "Product", "Server", "ServerVariable", "WireForms"),
)
_AUTH_TEXT = ("authorize_url", "token_url", "revoke_url", "pkce", "client_auth", "offline_scope")
_AUTH_PLAIN = ("access_lifetime", "refresh_lifetime_max", "refresh_lifetime_absolute", "rotates", "code_encoded")
_LIMITS = ("rate", "development_rate", "per", "concurrency")


class ProductPlanner:
    """Plans what is said once for a whole document."""

    def __init__(self, document: Json, package: str, problems: Problems) -> None:
        """Takes the root of the bundled document and the package that it becomes."""
        self.document = document
        self.package = package
        self.problems = problems
        self.settings: Json = document.get("x-sagewire-client") or {}
        info: Json = document.get("info") or {}
        self.title = prose(self.settings.get("title") or info.get("title") or package)
        name = str(self.settings.get("name") or "")
        tail = package.rpartition(".")[2]
        self.name = name if name.isidentifier() and name.isascii() else naming.class_name(
            name or tail, prefix="Client", reserved=naming.CLIENT_CLASS_RESERVED
        )  # fmt: skip

    @property
    def words(self) -> Words:
        """The words for this product."""
        return Words(title=self.title, enforced=self.document.get("x-sagewire-required") != "documented")

    @property
    def null(self) -> str:
        """What becomes of a null where a field does not say."""
        return str(object_of(self.document.get("x-sagewire-wire")).get("null", "refuse"))

    # the descriptor --------------------------------------------------------------------------------------------

    def product(self) -> tuple[str, tuple[str, ...]]:
        """The code of `PRODUCT`, and what it needs from the runtime."""
        env = str(self.settings.get("env") or "_".join(naming.words(self.package)).upper())
        code = build(
            "Product",
            {
                "package": literal(self.package),
                "title": literal(self.title),
                "env": literal(env),
                "servers": group([self._server(server) for server in self.servers()]),
                "context": _some([self._context(item) for item in array_of(self.document.get("x-sagewire-context"))]),
                "headers": _some([self._header(item) for item in array_of(self.document.get("x-sagewire-headers"))]),
                "fixed_headers": self._literal("x-sagewire-fixed-headers"),
                "outcome": self._literal("x-sagewire-outcome"),
                "auth": self._auth(),
                "limits": self._limits(),
                "wire": self._wire(),
                "reference": literal(self.reference) if self.reference else None,
            },
        )
        return code, tuple(part for part in _PARTS if re.search(rf"\b{part}\(", code))

    @property
    def reference(self) -> str:
        """The field by which rows refer to rows of any kind; empty where there is none."""
        return str(object_of(self.document.get("x-sagewire-reference")).get("field", ""))

    def _server(self, server: Json) -> str:
        variables = [
            build(
                "ServerVariable",
                {
                    "name": literal(name),
                    "default": literal(item["default"]),
                    "values": literal(tuple(item["values"])) if item.get("values") else None,
                },
            )
            for name, item in object_of(server.get("variables")).items()
        ]
        return build(
            "Server",
            {
                **_given(server, ("url", "edition")),
                "variables": _some(variables),
                **_given(server, ("retires",)),
                "headers": literal(tuple(server["headers"])) if server.get("headers") else None,
                "context_headers": literal(server["context_headers"]) if server.get("context_headers") else None,
                "operations": literal(tuple(server["operations"])) if server.get("operations") else None,
                "null_next": literal("bare") if server.get("null_next") == "bare" else None,
            },
        )

    def _variables(self) -> tuple[ParameterPlan, ...]:
        found: dict[str, ParameterPlan] = {}
        for server in self.servers():
            for name, item in object_of(server.get("variables")).items():
                values = ", ".join(literal(value) for value in array_of(item.get("values")))
                annotation = f"Literal[{values}] | None" if values else "str | None"
                doc = sentence(prose(item.get("doc", ""))) or "a part of the server's address."
                doc = f"{doc} `{prose(item['default'])}` where it is not said."
                found.setdefault(name, ParameterPlan(name, annotation, "None", doc=doc))
        return tuple(found.values())

    def servers(self) -> list[Json]:
        """The base URLs, the default one first."""
        own: list[Json] = self.document.get("x-sagewire-servers") or []
        if own:
            ordered = sorted(own, key=lambda server: not server.get("default"))
            return [{**server, "url": str(server["url"]).rstrip("/")} for server in ordered]
        found: list[Json] = []
        for server in array_of(self.document.get("servers")):
            url = str(server.get("url", ""))
            for name, variable in object_of(server.get("variables")).items():
                url = url.replace("{" + name + "}", str(object_of(variable).get("default", "")))
            if re.match(r"https?://[^{}\s]+$", url):
                found.append({"url": url.rstrip("/")})
        return found[:1]

    def _context(self, item: Json) -> str:
        return build(
            "ContextField",
            {
                **_given(item, ("name", "header")),
                "integer": "True" if item.get("type") == "integer" else None,
                "required": "False" if item.get("required") is False else None,
                **_given(item, ("choose",)),
                "echoed": "True" if item.get("echoed") else None,
                "doc": literal(prose(item["doc"])) if item.get("doc") else None,
            },
        )

    def _header(self, item: Json) -> str:
        secret = "True" if item.get("secret") else None
        return build("ClientHeader", {**_given(item, ("name", "header")), "secret": secret})

    def _auth(self) -> str | None:
        auth: Json = self.document.get("x-sagewire-auth") or {}
        kind = auth.get("kind")
        if kind == "headers":
            return build("HeaderCredentials", {"fields": group(self._credentials(auth["fields"]))})
        if kind == "composite":
            parts = group(self._credentials(auth["parts"]))
            return build("CompositeCredentials", {**_given(auth, ("header", "separator")), "parts": parts})
        if kind == "api-key-rotating":
            return build("KeyRotation", _given(auth, ("header", "rotate", "key", "initial", "secret", "expires")))
        if kind != "oauth-code":
            return None
        return build(
            "OAuthCode",
            {
                **_given(auth, _AUTH_TEXT),
                **{key: literal(auth[key]) for key in _AUTH_PLAIN if key in auth},
                "scopes": literal(tuple(array_of(auth.get("scopes")))) if auth.get("scopes") else None,
                "extra": literal(auth["extra"]) if auth.get("extra") else None,
            },
        )

    def _credentials(self, items: list[Json]) -> list[str]:
        return [
            build(
                "Credential",
                {
                    **_given(item, ("name", "header", "label")),
                    "secret": "True" if item.get("secret") else None,
                    "required": "True" if item.get("required") else None,
                },
            )
            for item in items
        ]

    def _literal(self, key: str) -> str | None:
        value = self.document.get(key)
        return literal(value) if value else None

    def _limits(self) -> str | None:
        limits: Json = self.document.get("x-sagewire-limits") or {}
        given = {key: literal(limits[key]) for key in _LIMITS if key in limits}
        return build("Limits", given) if given else None

    def _wire(self) -> str | None:
        wire: Json = self.document.get("x-sagewire-wire") or {}
        given = _given(wire, ("decimal", "day"))
        names = literal("any-case") if wire.get("names") == "any-case" else None
        return build("WireForms", {**given, "null": literal(self.null), "names": names})

    # the client ------------------------------------------------------------------------------------------------

    def client(self) -> ClientPlan:
        """The client class."""
        servers = self.servers()
        context = tuple(
            ParameterPlan(
                naming.identifier(str(item["name"])),
                f"{'int' if item.get('type') == 'integer' else 'str'} | None",
                "None",
                doc=sentence(prose(item.get("doc", ""))) or f"sent as `{item['header']}`.",
            )
            for item in array_of(self.document.get("x-sagewire-context"))
        )
        headers = tuple(
            ParameterPlan(
                naming.identifier(str(item["name"])),
                "str | None",
                "None",
                doc=sentence(prose(item.get("doc", ""))) or f"sent as `{item['header']}`.",
            )
            for item in array_of(self.document.get("x-sagewire-headers"))
        )
        info: Json = self.document.get("info") or {}
        about = prose(info.get("summary") or "") or prose(info.get("description") or "").split("\n\n")[0]
        doc = joined([f"A client of {self.title}", about])
        if self.settings.get("docs"):
            doc = f"{doc}\n\nThe product's own documentation: {prose(self.settings['docs'])}"
        return ClientPlan(
            name=self.name,
            doc=doc,
            context=context,
            headers=headers,
            editions=tuple(str(server["edition"]) for server in servers if server.get("edition")),
            base_url_known=bool(servers),
            variables=self._variables(),
            reference=self.reference,
            credentials=self._own_credentials(),
            key=object_of(self.document.get("x-sagewire-auth")).get("kind") == "api-key-rotating",
            paths=self.document.get("x-sagewire-paths") == "configurable",
        )

    def _own_credentials(self) -> tuple[ParameterPlan, ...]:
        auth = object_of(self.document.get("x-sagewire-auth"))
        return tuple(
            ParameterPlan(
                naming.identifier(str(item["name"])),
                "str | None",
                "None",
                doc=sentence(prose(item.get("doc", ""))) or f"sent in `{item.get('header', auth.get('header'))}`.",
            )
            for item in (*array_of(auth.get("fields")), *array_of(auth.get("parts")))
        )

    def diagnoses(self) -> tuple[str, ...]:
        """The code of each known failure."""
        found: list[str] = []
        for item in array_of(self.document.get("x-sagewire-diagnoses")):
            status = item.get("status")
            statuses = tuple(array_of(status)) or ((status,) if status else ())
            texts = {key: literal(prose(item[key])) for key in ("cause", "mend", "who", "source") if item.get(key)}
            found.append(
                build(
                    "Diagnosis",
                    {
                        **_given(item, ("id",)),
                        "status": literal(statuses) if statuses else None,
                        **_given(item, ("text", "situation", "operation", "edition")),
                        **texts,
                    },
                )
            )
        return tuple(found)


def _given(item: Mapping[str, Any], keys: tuple[str, ...]) -> dict[str, str | None]:
    return {key: literal(str(item[key])) for key in keys if item.get(key)}


def _some(parts: list[str]) -> str | None:
    return group(parts) if parts else None
