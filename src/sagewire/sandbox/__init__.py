"""An offline Sage to develop and test against: `with Sandbox() as s`, or `python -m sagewire.sandbox`."""

from __future__ import annotations

from sagewire.sandbox.credentials import Credentials
from sagewire.sandbox.faults import Fault, Faults, Match, match
from sagewire.sandbox.identity import Client, Identity, User
from sagewire.sandbox.journal import Call, Ledger, Record
from sagewire.sandbox.kinds import (
    Changed,
    Delay,
    Empty,
    ExpireTokens,
    GzipBomb,
    Html,
    Kind,
    LateCommit,
    Redirect,
    ResetAfter,
    ResetBefore,
    Slow,
    Status,
    TooMany,
    Truncated,
    WrongLength,
)
from sagewire.sandbox.sandbox import Sandbox
from sagewire.sandbox.sites import Site
from sagewire.sandbox.tokens import Tokens

__all__ = [
    "Call",
    "Changed",
    "Client",
    "Credentials",
    "Delay",
    "Empty",
    "ExpireTokens",
    "Fault",
    "Faults",
    "GzipBomb",
    "Html",
    "Identity",
    "Kind",
    "LateCommit",
    "Ledger",
    "Match",
    "Record",
    "Redirect",
    "ResetAfter",
    "ResetBefore",
    "Sandbox",
    "Site",
    "Slow",
    "Status",
    "Tokens",
    "TooMany",
    "Truncated",
    "User",
    "WrongLength",
    "match",
]
