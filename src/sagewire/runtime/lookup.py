"""Where settings from outside the program are found: environment variables, then a profile file.

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
from pathlib import Path
from typing import Any, cast

from sagewire.runtime.auth.kinds import credentials_of
from sagewire.runtime.errors import ConfigurationError
from sagewire.runtime.hidden import hidden, without_frames
from sagewire.runtime.product import KeyRotation, Product
from sagewire.runtime.profile import Profile, variables_of

FILE_VARIABLE = "SAGEWIRE_PROFILE_FILE"
NAME_VARIABLE = "SAGEWIRE_PROFILE"

_IDENTITY = ("authorize_url", "token_url")
_OAUTH = ("client_id", "client_secret", "redirect_uri", "refresh_days", "token_file", "access_token", *_IDENTITY)
_ROTATING = ("api_key", "key_header", "token_file", "secret", "secret_file")
_GENERAL = ("edition", "base_url", "development")
_SECRETS = frozenset({"client_secret", "access_token", "api_key", "secret"})


def default_file() -> Path:
    """The profile file in the user's configuration directory on this platform."""
    if sys.platform == "win32":
        base = Path(os.environ.get("APPDATA") or Path.home() / "AppData" / "Roaming")
    elif sys.platform == "darwin":
        base = Path.home() / "Library" / "Application Support"
    else:
        base = Path(os.environ.get("XDG_CONFIG_HOME") or Path.home() / ".config")
    return base / "sagewire" / "profiles.toml"


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
    return [*kind, *_GENERAL, *own, *variables_of(product), "paths"]


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
