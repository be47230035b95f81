"""Who sent a notification, and whether it is whole: basic authentication and the signature over its raw bytes.

A signature proves what was sent, not when: no time is signed, so that a recorded notification can be sent again. That
is what dropping duplicates is for.
"""

from __future__ import annotations

import base64
import binascii
import contextlib
import hashlib
import hmac
import re

from sagewire.runtime.errors import UsageError

SIGNATURE_HEADER = "elements-webhook-signature"
WEBHOOK_ID_HEADER = "elements-webhook-id"

_SCHEME = re.compile(r"basic +([A-Za-z0-9+/]+={0,2}) *", re.IGNORECASE)
_SIGNED = re.compile(r"(sha1|sha256)=([A-Za-z0-9+/]+={0,2})")


def sign(key: str, body: bytes, *, algorithm: str = "sha256") -> str:
    """The signature of a body, as the header carries it.

    Args:
        key: `event.notification.signature.key` of the instance.
        body: the raw bytes that are sent.
        algorithm: `sha256`, or the `sha1` of old accounts.

    Example:
        >>> sign("MySecretEventSignatureKey", b"<INSERT_EVENT_NOTIFICATION_RESPONSE_BODY>")
        'sha256=jHdbRx5EZAsOfTwAPJOGkNUzQMVVdu5VJlxcsk+G6jQ='

    Raises:
        UsageError: the algorithm is another one.
    """
    if algorithm not in {"sha1", "sha256"}:
        raise UsageError(f"Notifications are signed with sha256 (or once with sha1), not with {algorithm!r}.")
    digest = hmac.new(key.encode("utf-8", "surrogatepass"), body, getattr(hashlib, algorithm)).digest()
    return f"{algorithm}={base64.b64encode(digest).decode('ascii')}"


def is_signed(key: str, body: bytes, header: str, *, allow_sha1: bool = False) -> bool:
    """Whether a signature is the body's; compared in constant time.

    Args:
        key: `event.notification.signature.key` of the instance.
        body: the raw bytes that arrived, before anything reads them as text or JSON.
        header: the value of `Elements-Webhook-Signature`.
        allow_sha1: take a `sha1=` signature too.
    """
    found = _SIGNED.fullmatch(header.strip())
    if found is None or (found[1] == "sha1" and not allow_sha1):
        return False
    expected = sign(key, body, algorithm=found[1])
    return hmac.compare_digest(expected.encode("ascii"), found[0].encode("ascii"))


def is_basic(username: str, password: str, header: str) -> bool:
    """Whether an `Authorization` header carries this user name and password; compared in constant time.

    Letters beyond ASCII may be encoded as UTF-8 or as Latin-1: the scheme leaves that open, and senders differ.
    """
    found = _SCHEME.fullmatch(header)
    try:
        given = base64.b64decode(found[1] if found else "", validate=True)
    except binascii.Error:
        return False
    expected = f"{username}:{password}"
    same = hmac.compare_digest(expected.encode("utf-8", "surrogatepass"), given)
    with contextlib.suppress(UnicodeEncodeError):
        same |= hmac.compare_digest(expected.encode("latin-1"), given)
    return same
