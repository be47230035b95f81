"""Proof key for code exchange (RFC 7636), and the state that ties a callback to its request."""

from __future__ import annotations

import base64
import hashlib
import hmac
import secrets


def new_verifier() -> str:
    """A fresh secret for one login: 86 characters, 512 bits."""
    return secrets.token_urlsafe(64)


def new_state() -> str:
    """A fresh value for `state`: 43 characters, 256 bits."""
    return secrets.token_urlsafe(32)


def challenge_of(verifier: str) -> str:
    """The S256 challenge of a verifier."""
    digest = hashlib.sha256(verifier.encode("ascii")).digest()
    return base64.urlsafe_b64encode(digest).rstrip(b"=").decode("ascii")


def same(left: str, right: str) -> bool:
    """Whether two secrets are equal, in a time that does not tell where they differ."""
    return hmac.compare_digest(left.encode("utf-8", "surrogatepass"), right.encode("utf-8", "surrogatepass"))
