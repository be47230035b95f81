"""What the settings of one product mean: credentials, context, headers, as a client's constructor takes them."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import timedelta
from typing import Any, cast

import attrs

from sagewire.runtime.auth.base import Auth, StaticToken
from sagewire.runtime.auth.kinds import credentials_of, made, rotating_key
from sagewire.runtime.decoding.values import digits
from sagewire.runtime.errors import ConfigurationError
from sagewire.runtime.hidden import hidden
from sagewire.runtime.product import KeyRotation, OAuthCode, Product

_MOST_DAYS = 36_500
_TRUE = frozenset({"1", "true", "yes", "on"})
_FALSE = frozenset({"", "0", "false", "no", "off"})


@attrs.frozen
class Profile:
    """Settings of one product, as they were found.

    Attributes:
        product: the product.
        name: the profile's name.
        values: the settings; never shown, since some are secret.
        looked: where was looked, for messages.
    """

    product: Product
    name: str
    values: Mapping[str, Any] = attrs.field(repr=False)
    looked: str

    @property
    def how_to_login(self) -> str:
        """What a person should do to log in with these settings."""
        short = self.product.package.rpartition(".")[2]
        profile = "" if self.name == "default" else f" --profile {self.name}"
        return f"run `sagewire login {short}{profile}`, or call login() on a client made with from_profile()"

    def over(self, given: Mapping[str, Any]) -> Profile:
        """The same with settings that win: those on which credentials depend, too (where a key is rotated, say)."""
        winning = {name: value for name in ("base_url", "key_header") if (value := given.get(name))}
        if given.get("paths"):
            winning["paths"] = dict(given["paths"])
        return attrs.evolve(self, values={**self.values, **winning}) if winning else self

    def context(self) -> dict[str, Any]:
        """Context values by name, numbers where the product has numbers."""
        found: dict[str, Any] = {}
        for field in self.product.context:
            value = self.values.get(field.name)
            if value not in (None, ""):
                text = str(value)
                number = digits(text) if field.integer else None
                found[field.name] = value if number is None else number
        return found

    def headers(self) -> dict[str, str]:
        """Values of the product's optional headers by name."""
        names = [field.name for field in self.product.headers]
        return {name: self._text(name) for name in names if self.values.get(name)}

    def variables(self) -> dict[str, str]:
        """Parts of the server's address by name."""
        return {name: str(self.values[name]) for name in variables_of(self.product) if self.values.get(name)}

    def development(self) -> bool:
        """Whether the credentials are for development.

        Raises:
            ConfigurationError: it says neither yes nor no.
        """
        text = str(self.values.get("development", "")).strip().lower()
        if text not in _TRUE | _FALSE:
            raise ConfigurationError(f"development must be true or false, not {text!r} ({self.looked}).")
        return text in _TRUE

    def auth(self) -> Auth:
        """The credentials: what was given, or a login or a consent whose tokens are kept in a file.

        Raises:
            ConfigurationError: there are none; says what is missing and where was looked.
        """
        if isinstance(self.product.auth, KeyRotation):
            return self._key()
        if credentials_of(self.product):
            return self._given()
        if self.values.get("access_token"):
            key = str(self.values.get("client_id") or "")
            return StaticToken(self._text("access_token"), limits_key=key, development=self.development())
        if not isinstance(self.product.auth, OAuthCode) or not self.values.get("client_id"):
            raise self._missing("client_id" if isinstance(self.product.auth, OAuthCode) else "access_token")
        from sagewire.runtime.auth.credentials import Credentials
        from sagewire.runtime.auth.session import OAuthSession
        from sagewire.runtime.auth.stores import FileStore

        given: dict[str, Any] = {
            name: self._text(name) for name in ("client_secret", "redirect_uri") if self.values.get(name)
        }
        if self.values.get("refresh_days"):
            given["refresh_lifetime"] = self._refresh_lifetime()
        credentials = Credentials(client_id=str(self.values["client_id"]), development=self.development(), **given)
        path = self.values.get("token_file")
        account = f"{self.product.package.rpartition('.')[2]}-{self.name}"
        store = FileStore(str(path)) if path else FileStore.of(credentials.client_id, account)
        return OAuthSession.of(
            self.product,
            credentials,
            store,
            authorize_url=str(self.values.get("authorize_url") or ""),
            token_url=str(self.values.get("token_url") or ""),
            how_to_login=self.how_to_login,
        )

    def _given(self) -> Auth:
        known = credentials_of(self.product)
        given = {field.name: self._text(field.name) for field in known if self.values.get(field.name)}
        missing = next((field.name for field in known if field.required and field.name not in given), None)
        if missing is not None:
            raise self._missing(missing)
        return made(self.product, None, given, None)

    def _key(self) -> Auth:
        """A key as it is, or the kept key of a consent, which is rotated with the secret."""
        header = str(self.values.get("key_header") or "") or None
        if self.values.get("api_key"):
            return made(self.product, self._text("api_key"), None, header)
        from sagewire.runtime.auth.stores import FileStore
        from sagewire.runtime.auth.stores.secret import FileSecret, MemorySecret

        short = self.product.package.rpartition(".")[2]
        if not self.values.get("base_url") and not self.product.servers:
            raise self._missing("base_url")
        base = str(self.values.get("base_url") or self.product.servers[0].url)
        secret, secret_file = self.values.get("secret"), self.values.get("secret_file")
        secrets = (
            MemorySecret(self._text("secret")) if secret else FileSecret(str(secret_file)) if secret_file else None
        )
        path = self.values.get("token_file")
        return rotating_key(
            self.product,
            base,
            secrets if secrets is not None else FileSecret.of(short, self.name),
            FileStore(str(path)) if path else FileStore.of(short, self.name),
            paths=self.paths(),
            header=header,
        )

    def paths(self) -> dict[str, str]:
        """Other paths for operations.

        Raises:
            ConfigurationError: they are no table of texts, or, in the environment, no JSON object of them.
        """
        value: Any = self.values.get("paths") or {}
        if isinstance(value, str):
            import json

            try:
                value = json.loads(value)
            except ValueError:
                value = None
        pairs = cast(dict[object, object], value) if isinstance(value, dict) else None
        if pairs is None or not all(isinstance(item, str) for pair in pairs.items() for item in pair):
            raise ConfigurationError(
                f"paths must be a table of paths by operation ({self.looked}); in the environment, a JSON object."
            )
        return {str(name): str(path) for name, path in pairs.items()}

    def _refresh_lifetime(self) -> timedelta:
        text = str(self.values["refresh_days"])
        days = digits(text) or 0
        if not 0 < days <= _MOST_DAYS:
            raise ConfigurationError(
                f"refresh_days must be a whole number of days, not {text!r} ({self.looked}).",
                hint="It is the life of refresh tokens that was chosen when the credentials were asked for.",
            )
        return timedelta(days=days)

    def arguments(self) -> dict[str, Any]:
        """Keywords for a generated client's constructor: credentials and settings.

        Raises:
            ConfigurationError: there are no credentials, or a setting cannot be used.
        """
        return {"auth": self.auth(), **self.settings()}

    def settings(self) -> dict[str, Any]:
        """Keywords for a generated client's constructor but for credentials: context, headers, general settings."""
        found: dict[str, Any] = {**self.context(), **self.headers(), **self.variables()}
        if self.values.get("edition"):
            found["edition"] = str(self.values["edition"])
        if self.values.get("base_url"):
            found["base_url"] = str(self.values["base_url"])
        if self.values.get("paths"):
            found["paths"] = self.paths()
        if self.values.get("development") is not None:
            found["development"] = self.development()
        return found

    def _text(self, name: str) -> str:
        return hidden(str(self.values[name]))

    def _missing(self, name: str) -> ConfigurationError:
        return ConfigurationError(
            f"{self.product.title} needs {name}, and it was not found. Looked in {self.looked}.",
            hint=f"Set {self.product.env}_{name.upper()}, or write {name} = ... under [{self.name}."
            f"{self.product.package.rpartition('.')[2]}] in the profile file.",
        )


def variables_of(product: Product) -> list[str]:
    """The names of what can be set in the addresses of a product's servers."""
    return list(dict.fromkeys(variable.name for server in product.servers for variable in server.variables))
