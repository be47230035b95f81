"""Credentials that the caller brings and looks after, sent as they are: in headers of their own, or joined in one."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime
from hashlib import sha256

from sagewire.runtime.auth.base import Auth
from sagewire.runtime.effects import Steps
from sagewire.runtime.errors import ConfigurationError, UsageError
from sagewire.runtime.hidden import hidden
from sagewire.runtime.product import CompositeCredentials, Credential, HeaderCredentials
from sagewire.runtime.wire.urls import check_header


class _Given(Auth):
    """What both kinds share: the values, and what is said where one is missing."""

    def __init__(self, known: Sequence[Credential], values: Mapping[str, str | None], env: str) -> None:
        super().__init__()
        names = [credential.name for credential in known]
        for name in values:
            if name not in names:
                raise UsageError(f"There is no credential {name!r}, only {', '.join(names)}.")
        self._values = {name: hidden(value) for name, value in values.items() if value}
        self._env = env

    def __repr__(self) -> str:
        if "_values" not in vars(self):  # in the traceback of its own constructor
            return f"{type(self).__name__}(...)"
        return f"{type(self).__name__}({', '.join(f'{name}=...' for name in self._values)})"

    @property
    def limits_key(self) -> str:
        """What limits are counted by: a fingerprint of the values."""
        joined = hidden("\0".join(f"{name}={value}" for name, value in sorted(self._values.items())))
        return sha256(joined.encode()).hexdigest() if joined else ""

    def _needed(self, credentials: Sequence[Credential]) -> None:
        missing = [credential.name for credential in credentials if credential.name not in self._values]
        if not missing:
            return
        variables = f", or set {' and '.join(f'{self._env}_{name.upper()}' for name in missing)}" if self._env else ""
        raise ConfigurationError(
            f"The client has no {' and no '.join(missing)}, which this call needs; nothing was sent. "
            f"Pass {', '.join(f'{name}=...' for name in missing)} to the client{variables}."
        )


class GivenHeaders(_Given):
    """Credentials in headers, each in its own.

    Example:
        >>> GivenHeaders.of_key("X-Api-Key", "secret")
        GivenHeaders(key=...)
    """

    def __init__(self, scheme: HeaderCredentials, values: Mapping[str, str | None], *, env: str = "") -> None:
        """Takes the values.

        Args:
            scheme: which credentials there are.
            values: their values by name; None leaves one out.
            env: prefix of the environment variables, for messages.

        Raises:
            UsageError: there is no such credential, or a header cannot carry its value.
        """
        super().__init__(scheme.fields, values, env)
        self._scheme = scheme
        for field in scheme.fields:
            check_header(field.header, self._values.get(field.name, ""))

    @classmethod
    def of_key(cls, header: str, key: str) -> GivenHeaders:
        """One key in one header; it is never changed for another."""
        field = Credential(name="key", header=header, secret=True, required=True)
        return cls(HeaderCredentials(fields=(field,)), {"key": key})

    @property
    def secret_headers(self) -> frozenset[str]:
        """The headers that must never be shown."""
        return frozenset(field.header for field in self._scheme.fields if field.secret)

    def headers(self, now: datetime) -> Steps[Mapping[str, str]]:
        """The headers.

        Raises:
            ConfigurationError: one that is required is missing.
        """
        del now
        self._needed([field for field in self._scheme.fields if field.required])
        return {f.header: self._values[f.name] for f in self._scheme.fields if f.name in self._values}
        yield  # a generator, like every other logic


class Composite(_Given):
    """Several credentials in one header, each behind its label; an operation may need some of them only."""

    def __init__(self, scheme: CompositeCredentials, values: Mapping[str, str | None], *, env: str = "") -> None:
        """Takes the values.

        Args:
            scheme: which credentials there are.
            values: their values by name; None leaves one out.
            env: prefix of the environment variables, for messages.

        Raises:
            UsageError: there is no such credential, or its value could not be told from what stands beside it.
        """
        super().__init__(scheme.parts, values, env)
        self._scheme = scheme
        for name, value in self._values.items():
            check_header(scheme.header, value)
            if scheme.separator.strip() in value or " " in value:
                raise UsageError(f"{name} must hold neither a space nor {scheme.separator.strip()!r}.")

    @property
    def secret_headers(self) -> frozenset[str]:
        """The header, which must never be shown."""
        return frozenset({self._scheme.header})

    def headers(self, now: datetime) -> Steps[Mapping[str, str]]:
        """The header with everything that is there.

        Raises:
            ConfigurationError: something that is required is missing.
        """
        del now
        self._needed([part for part in self._scheme.parts if part.required])
        return self._joined([part for part in self._scheme.parts if part.name in self._values])
        yield  # a generator, like every other logic

    def headers_of(self, parts: Sequence[str], now: datetime) -> Steps[Mapping[str, str]]:
        """The header with the parts that an operation needs.

        Raises:
            ConfigurationError: one of them is missing.
        """
        del now
        chosen = [part for part in self._scheme.parts if part.name in parts]
        self._needed(chosen)
        return self._joined(chosen)
        yield  # a generator, like every other logic

    def _joined(self, parts: Sequence[Credential]) -> Mapping[str, str]:
        text = self._scheme.separator.join(f"{part.label} {self._values[part.name]}" for part in parts)
        return {self._scheme.header: hidden(text)} if text else {}
