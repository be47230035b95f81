"""Settings from outside the program: environment variables, then a profile file.

The file is TOML, one table for each profile and product, named by the last part of the product's package:

    [default.books]
    client_id = "..."
    client_secret = "..."
    site = "..."

A profile's name is an argument, `SAGEWIRE_PROFILE`, or `default`; the file is named by `SAGEWIRE_PROFILE_FILE`, or is
`profiles.toml` in the user's configuration directory. Environment variables carry the product's prefix
(`PREFIX_CLIENT_ID`, `PREFIX_SITE`, ...) and win over the file.
"""

from __future__ import annotations

import os
import stat
import sys
from collections.abc import Mapping
from datetime import timedelta
from pathlib import Path
from typing import Any, cast

import attrs

from sagewire.runtime.auth.base import Auth, StaticToken
from sagewire.runtime.auth.kinds import credentials_of, made, rotating_key
from sagewire.runtime.decoding.values import digits
from sagewire.runtime.errors import ConfigurationError
from sagewire.runtime.hidden import hidden, without_frames
from sagewire.runtime.operation import KeyRotation, OAuthCode, Product

FILE_VARIABLE = "SAGEWIRE_PROFILE_FILE"
NAME_VARIABLE = "SAGEWIRE_PROFILE"

_IDENTITY = ("authorize_url", "token_url")
_OAUTH = ("client_id", "client_secret", "redirect_uri", "refresh_days", "token_file", "access_token", *_IDENTITY)
_ROTATING = ("api_key", "key_header", "token_file", "secret", "secret_file")
_GENERAL = ("edition", "base_url", "development")
_SECRETS = frozenset({"client_secret", "access_token", "api_key", "secret"})
_MOST_DAYS = 36_500
_TRUE = frozenset({"1", "true", "yes", "on"})
_FALSE = frozenset({"", "0", "false", "no", "off"})


def default_file() -> Path:
    """The profile file in the user's configuration directory on this platform."""
    if sys.platform == "win32":
        base = Path(os.environ.get("APPDATA") or Path.home() / "AppData" / "Roaming")
    elif sys.platform == "darwin":
        base = Path.home() / "Library" / "Application Support"
    else:
        base = Path(os.environ.get("XDG_CONFIG_HOME") or Path.home() / ".config")
    return base / "sagewire" / "profiles.toml"


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
        return {name: str(self.values[name]) for name in _variables(self.product) if self.values.get(name)}

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


def load(product: Product, name: str | None = None, environment: Mapping[str, str] | None = None) -> Profile:
    """Reads the settings of a product.

    Args:
        product: the product.
        name: the profile; `SAGEWIRE_PROFILE` or `default` where none is given.
        environment: the environment, the process's own by default.

    Raises:
        ConfigurationError: the file cannot be read, lets others read secrets, or lacks the profile that was named.
    """
    try:
        return _loaded(product, name, environment)
    except ConfigurationError as error:
        without_frames(error)  # they hold the whole file
        raise


def _loaded(product: Product, name: str | None, environment: Mapping[str, str] | None) -> Profile:
    def variable(key: str) -> str:  # no frame may hold the environment: a traceback would show all of it
        return (os.environ if environment is None else environment).get(key, "")

    wanted = name or variable(NAME_VARIABLE) or None
    chosen = variable(FILE_VARIABLE)
    path = _named(chosen) if chosen else default_file()
    names = _names(product)
    found, there = _from_file(path, product, wanted, must_exist=bool(chosen), names=names)
    for key in names:
        value = variable(f"{product.env}_{key.upper()}")
        if value:
            found[key] = hidden(value.strip())
    section = f"[{wanted or 'default'}.{product.package.rpartition('.')[2]}]"
    looked = f"the environment ({product.env}_...) and {section} of {path}{'' if there else ' (which does not exist)'}"
    return Profile(product, wanted or "default", found, looked)


def _named(path: str) -> Path:
    try:
        return Path(path).expanduser()
    except RuntimeError as error:  # `~somebody` whom nobody knows
        raise ConfigurationError(f"{FILE_VARIABLE} names no file: {error}") from None


def _names(product: Product) -> list[str]:
    own = [*(field.name for field in product.context), *(field.name for field in product.headers)]
    given = [credential.name for credential in credentials_of(product)]
    kind = _ROTATING if isinstance(product.auth, KeyRotation) else tuple(given) if given else _OAUTH
    return [*kind, *_GENERAL, *own, *_variables(product), "paths"]


def _variables(product: Product) -> list[str]:
    return list(dict.fromkeys(variable.name for server in product.servers for variable in server.variables))


def _from_file(
    path: Path, product: Product, name: str | None, *, must_exist: bool, names: list[str]
) -> tuple[dict[str, Any], bool]:
    import tomllib

    try:
        with path.open("rb") as file:
            mode = os.fstat(file.fileno()).st_mode
            content = tomllib.load(file)
    except FileNotFoundError:
        if must_exist:
            raise ConfigurationError(f"The profile file {path} does not exist ({FILE_VARIABLE} names it).") from None
        return {}, False
    except (OSError, tomllib.TOMLDecodeError, UnicodeDecodeError, RecursionError) as error:
        raise ConfigurationError(f"The profile file {path} cannot be read: {error}.") from error
    secret = {field.name for field in product.headers if field.secret}
    secret |= {field.name for field in credentials_of(product) if field.secret}
    _refuse_if_open(path, mode, content, _SECRETS | secret)
    return _section(path, content, product, name, names), True


def _section(
    path: Path, content: dict[str, Any], product: Product, name: str | None, names: list[str]
) -> dict[str, Any]:
    short = product.package.rpartition(".")[2]
    profile = content.get(name or "default")
    if profile is None and name is None:
        return {}
    section = cast(dict[str, Any], profile).get(short) if isinstance(profile, dict) else None
    if not isinstance(section, dict):
        if name is None:
            return {}
        there = ", ".join(sorted(key for key, value in content.items() if isinstance(value, dict))) or "none"
        raise ConfigurationError(f"{path} has no table [{name}.{short}]. Profiles there: {there}.")
    values = cast(dict[str, Any], section)
    unknown = sorted(set(values) - set(names))
    if unknown:
        raise ConfigurationError(
            f"{path}, [{name or 'default'}.{short}]: {unknown[0]!r} is no setting. Settings: {', '.join(names)}."
        )
    return {key: hidden(value) for key, value in values.items()}


def _refuse_if_open(path: Path, mode: int, content: dict[str, Any], secrets: frozenset[str]) -> None:
    if os.name != "posix" or not mode & (stat.S_IROTH | stat.S_IWOTH):
        return
    if _holds(content, secrets):
        raise ConfigurationError(
            f"{path} holds secrets, and every user can read or change it.", hint=f"chmod 600 {path}"
        )


def _holds(value: object, secrets: frozenset[str]) -> bool:
    if not isinstance(value, dict):
        return False
    table = cast(dict[str, object], value)
    return any(name in secrets or _holds(inner, secrets) for name, inner in table.items())
